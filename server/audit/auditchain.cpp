// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical form and hash of an event.
#include "server/audit/auditchain.h"
#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace parta::audit {

namespace {

constexpr int formVersion = 1;

template<class T>
void appendId(QCborStreamWriter &cbor, const std::optional<T> &id)
{
    if (id)
        cbor.append(id->value);
    else
        cbor.appendNull();
}

} // namespace

QByteArray genesis()
{
    return QByteArray(32, '\0');
}

QByteArray canonical(const AuditRow &row)
{
    QByteArray bytes;
    bytes.reserve(128 + row.body.size() + 2 * (row.message.size() + row.role.size() + row.verdict.size()));
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(10);
    cbor.append(formVersion);
    cbor.append(row.seq);
    cbor.append(row.at.toMSecsSinceEpoch());
    appendId(cbor, row.account);
    appendId(cbor, row.session);
    cbor.append(QStringView(row.role));
    cbor.append(QStringView(row.message));
    cbor.append(row.body);
    if (row.request)
        cbor.append(row.request->bytes);
    else
        cbor.appendNull();
    cbor.append(QStringView(row.verdict));
    cbor.endArray();
    return bytes;
}

QByteArray chained(const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(row.previous);
    hash.addData(canonical(row));
    return hash.result();
}

} // namespace parta::audit
