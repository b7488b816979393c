// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes stable external ids.
#include "common/import/externalid.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parta::import {

QString digestOf(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        const QByteArray bytes = text.toUtf8();
        const QByteArray length = QByteArray::number(bytes.size()) + ':';
        hash.addData(length);
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString externalId(const QString &source, const QString &kind, const QStringList &names)
{
    const bool isPlain = names.size() == 1 && names.constFirst().size() <= 100;
    return source + u':' + kind + u':' + (isPlain ? names.constFirst() : u'#' + digestOf(names).left(32));
}

} // namespace parta::import
