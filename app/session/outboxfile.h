// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox on disk: an append-only file of sealed records that survives a killed client.
#pragma once
#include "common/crypto/sealer.h"
#include "common/domain/ids.h"
#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <memory>

namespace parta {

/// One proposal as it is kept: enough to send it again and to tell a person what it is.
struct OutboxEntry {
    RequestId request;
    GroupId page;
    QString caption;    ///< «7Б, Алгебра: Тетрадкина Анна, 12.09 — 5»
    QDateTime queuedAt; ///< UTC
    QString kind;       ///< name of the message
    QByteArray body;    ///< CBOR of the message
};

/// Where the key of a file comes from; told in its head so that the file can be opened again.
enum class KeySource : quint8 { SecretStore, Password };

/// File form: magic, key source, 16 bytes salt; then records of u32 length and sealed bytes, the first
/// an empty one that proves the key. A torn tail is cut off; the file shrinks to its head when nothing waits.
class OutboxFile
{
public:
    enum class Opened : quint8 {
        Ready,
        WrongKey, ///< the file was written with another key; it is left untouched
        Unusable, ///< in use by another window, or the folder cannot be written
    };

    explicit OutboxFile(const QString &path);
    ~OutboxFile();

    /// Takes the file for this process; false while another window has it.
    bool lock();
    /// Key source and salt of the file; of a new file when there is none yet.
    KeySource keySource() const { return m_keySource; }
    void setKeySource(KeySource source) { m_keySource = source; }
    QByteArray salt() const { return m_salt; }
    /// There is no such file, or nothing waits in it.
    bool isNew() const { return m_isNew; }

    Opened open(std::unique_ptr<Sealer> sealer);
    QList<OutboxEntry> entries() const { return m_entries; }
    /// Records that could not be read, not counting a torn last one.
    int damaged() const { return m_damaged; }
    /// Keeps an entry, or replaces the one with the same request; on disk when this returns true.
    bool put(const OutboxEntry &entry);
    bool remove(const RequestId &request);

private:
    bool readHead();
    bool writeHead();
    qint64 readRecords();
    void take(const QByteArray &plain);
    bool append(const QByteArray &plain);
    QByteArray place(qint64 index) const;

    QFile m_file;
    QLockFile m_lock;
    std::unique_ptr<Sealer> m_sealer;
    QByteArray m_salt;
    KeySource m_keySource = KeySource::SecretStore;
    bool m_isNew = true;
    QList<OutboxEntry> m_entries;
    qint64 m_records = 0;
    int m_damaged = 0;
};

} // namespace parta
