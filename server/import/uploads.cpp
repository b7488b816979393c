// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts uploaded parts together. Nothing is reserved on a promise: memory grows with what has really come.
#include "server/import/uploads.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

Failure failed(ErrorCode code, const QString &field, const QString &detail)
{
    Failure failure;
    failure.code = code;
    failure.field = field;
    failure.detail = detail;
    return failure;
}

/// The last part of a path; a client may send one of its own system.
QString bareName(const QString &name)
{
    const qsizetype slash = qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(slash + 1).left(200);
}

} // namespace

Uploads &Uploads::shared()
{
    static Uploads uploads;
    return uploads;
}

Result<qint64> Uploads::take(AccountId owner, const UploadPart &part)
{
    const std::lock_guard guard(m_lock);
    forgetIdle();
    if (part.bytes.size() > m_limits.part)
        return failed(ErrorCode::TooLarge, u"bytes"_s, u"a part has at most %1 bytes"_s.arg(m_limits.part));
    if (part.offset == 0)
        return begin(owner, part);
    const auto entry = m_entries.find(part.upload);
    if (entry == m_entries.end() || entry->owner != owner)
        return failed(ErrorCode::NotFound, u"upload"_s, u"no such upload"_s);
    if (part.offset != entry->bytes.size() || part.bytes.isEmpty() || part.offset + part.bytes.size() > entry->size)
        return failed(ErrorCode::Malformed, u"offset"_s, u"the next part begins at %1"_s.arg(entry->bytes.size()));
    entry->bytes += part.bytes;
    entry->usedAt = m_running.elapsed();
    return qint64(entry->bytes.size());
}

Result<qint64> Uploads::begin(AccountId owner, const UploadPart &part)
{
    if (part.size < 0 || part.size > m_limits.file)
        return failed(ErrorCode::TooLarge, u"size"_s, u"a file has at most %1 bytes"_s.arg(m_limits.file));
    if (part.bytes.size() > part.size)
        return failed(ErrorCode::Malformed, u"bytes"_s, u"more bytes than announced"_s);
    if (const auto known = m_entries.constFind(part.upload); known != m_entries.constEnd() && known->owner != owner)
        return failed(ErrorCode::Conflict, u"upload"_s, u"this number is taken"_s);
    m_entries.remove(part.upload);
    makeRoomFor(owner);
    qint64 held = part.size;
    for (const Entry &entry : std::as_const(m_entries))
        held += entry.size;
    if (held > m_limits.total) {
        Failure busy = failed(ErrorCode::Busy, u"size"_s, u"too many files are on their way"_s);
        busy.retryAfter = 60'000;
        return busy;
    }
    m_entries.insert(part.upload, {owner, bareName(part.name), part.size, part.bytes, m_running.elapsed()});
    return qint64(part.bytes.size());
}

void Uploads::forgetIdle()
{
    if (!m_running.isValid())
        m_running.start();
    m_entries.removeIf([this](QHash<RequestId, Entry>::iterator entry) {
        return m_running.elapsed() - entry->usedAt > m_limits.idleMs;
    });
}

void Uploads::makeRoomFor(AccountId owner)
{
    for (;;) {
        int count = 0;
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->owner != owner)
                continue;
            ++count;
            if (oldest == m_entries.end() || entry->usedAt < oldest->usedAt)
                oldest = entry;
        }
        if (count < m_limits.perAccount)
            return;
        m_entries.erase(oldest);
    }
}

Result<InputFile> Uploads::find(AccountId owner, const RequestId &upload)
{
    const std::lock_guard guard(m_lock);
    forgetIdle();
    const auto entry = m_entries.find(upload);
    if (entry == m_entries.end() || entry->owner != owner || entry->bytes.size() != entry->size)
        return failed(ErrorCode::NotFound, u"file"_s, u"no such complete upload"_s);
    entry->usedAt = m_running.elapsed();
    return InputFile{entry->name, entry->bytes};
}

} // namespace parta::import
