// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, appending and shrinking the sealed file.
#include "app/session/outboxfile.h"
#include "common/base/log.h"
#include "common/wire/decode.h"
#include "common/wire/encode.h"
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QByteArray magic = "PARTAOB1";
constexpr int saltBytes = 16;
constexpr qint64 headBytes = 8 + 1 + saltBytes;
constexpr qint64 emptyRecordLimit = 128; ///< the first record is shorter, two are longer
constexpr quint32 recordLimit = 4 * 1024 * 1024;

/// One line of the file; both empty in the first.
struct OutboxRecord {
    std::optional<OutboxEntry> put;
    std::optional<RequestId> removed;
};

QByteArray randomSalt()
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()),
                                         reinterpret_cast<quint32 *>(salt.data() + saltBytes));
    return salt;
}

bool synced(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fdatasync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

OutboxFile::OutboxFile(const QString &path) : m_file(path), m_lock(path + u".lock"_s)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_lock.setStaleLockTime(0); // only the death of its process frees it
    m_isNew = !readHead() || m_file.size() < headBytes + emptyRecordLimit;
    if (m_isNew)
        m_salt = randomSalt();
}

OutboxFile::~OutboxFile() = default;

bool OutboxFile::lock()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

bool OutboxFile::readHead()
{
    if (!m_file.exists() || !m_file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = m_file.read(headBytes);
    m_file.close();
    if (head.size() != headBytes || !head.startsWith(magic))
        return false;
    m_keySource = head.at(magic.size()) == 'P' ? KeySource::Password : KeySource::SecretStore;
    m_salt = head.last(saltBytes);
    return true;
}

bool OutboxFile::writeHead()
{
    const QByteArray head = magic + (m_keySource == KeySource::Password ? 'P' : 'S') + m_salt;
    return m_file.resize(0) && m_file.seek(0) && m_file.write(head) == headBytes && append(wire::encode(OutboxRecord{}));
}

OutboxFile::Opened OutboxFile::open(std::unique_ptr<Sealer> sealer)
{
    m_sealer = std::move(sealer);
    m_file.close();
    if (!lock() || !m_file.open(QIODevice::ReadWrite))
        return Opened::Unusable;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_entries.clear();
    m_records = 0;
    m_damaged = 0;
    if (m_isNew || m_file.size() <= headBytes)
        return writeHead() ? Opened::Ready : Opened::Unusable;
    const qint64 end = readRecords();
    if (end < 0)
        return Opened::WrongKey;
    if (m_records == 0)
        return writeHead() ? Opened::Ready : Opened::Unusable;
    // What follows is the torn end of a record that was never sent.
    return m_file.resize(end) && m_file.seek(end) ? Opened::Ready : Opened::Unusable;
}

/// Gives the end of the last good record, or -1 when the first one does not open.
qint64 OutboxFile::readRecords()
{
    m_file.seek(headBytes);
    qint64 end = headBytes;
    int bad = 0;
    while (true) {
        const QByteArray size = m_file.read(4);
        if (size.size() < 4)
            break;
        const auto length = qFromBigEndian<quint32>(size.constData());
        if (length == 0 || length > recordLimit)
            break;
        const QByteArray sealed = m_file.read(length);
        if (sealed.size() < qsizetype(length))
            break;
        const auto plain = m_sealer->open(sealed, place(m_records));
        if (!plain && m_records == 0)
            return -1;
        ++m_records;
        if (!plain) {
            ++bad;
            continue;
        }
        m_damaged = bad;
        end = m_file.pos();
        take(*plain);
    }
    // Unreadable records at the very end are a torn tail and leave no gap in the numbering.
    m_records -= bad - m_damaged;
    return end;
}

void OutboxFile::take(const QByteArray &plain)
{
    const auto record = wire::decode<OutboxRecord>(plain);
    if (!record)
        return;
    const RequestId request = record->put ? record->put->request : record->removed.value_or(RequestId{});
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const OutboxEntry &entry) { return entry.request == request; });
    if (record->put && known != m_entries.end())
        *known = *record->put;
    else if (record->put)
        m_entries += *record->put;
    else if (known != m_entries.end())
        m_entries.erase(known);
}

bool OutboxFile::append(const QByteArray &plain)
{
    const QByteArray sealed = m_sealer->seal(plain, place(m_records));
    QByteArray record(4, Qt::Uninitialized);
    qToBigEndian(quint32(sealed.size()), record.data());
    record += sealed;
    const qint64 before = m_file.pos();
    if (m_file.write(record) == record.size() && synced(m_file)) {
        ++m_records;
        return true;
    }
    qCWarning(lcClient) << "outbox cannot be written:" << m_file.errorString();
    m_file.resize(before);
    m_file.seek(before);
    return false;
}

bool OutboxFile::put(const OutboxEntry &entry)
{
    const QByteArray plain = wire::encode(OutboxRecord{.put = entry, .removed = {}});
    if (!m_file.isOpen() || !append(plain))
        return false;
    take(plain);
    return true;
}

bool OutboxFile::remove(const RequestId &request)
{
    if (!m_file.isOpen())
        return false;
    const QByteArray plain = wire::encode(OutboxRecord{.put = {}, .removed = request});
    take(plain);
    if (!m_entries.isEmpty())
        return append(plain);
    m_records = 0;
    return writeHead();
}

QByteArray OutboxFile::place(qint64 index) const
{
    return m_salt + QByteArray::number(index);
}

} // namespace parta
