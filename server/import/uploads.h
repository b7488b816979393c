// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way in: parts are put together in memory, owned by the account that sends them.
#pragma once
#include "common/base/result.h"
#include "common/domain/ids.h"
#include "common/protocol/imports.h"
#include "common/import/inputfile.h"
#include <QElapsedTimer>
#include <QHash>
#include <mutex>

namespace parta::import {

struct UploadLimits {
    qint64 file = 64 * 1024 * 1024;
    qint64 part = 512 * 1024;
    qint64 total = 192 * 1024 * 1024; ///< of all files at once
    int perAccount = 4;               ///< the oldest gives way
    qint64 idleMs = 15 * 60 * 1000;   ///< forgotten after this time without a part or use
};

/// Thread-safe.
class Uploads
{
public:
    explicit Uploads(UploadLimits limits = {}) : m_limits(limits) {}
    /// The server's one store.
    static Uploads &shared();

    /// Takes a part; Malformed when it does not continue its file, TooLarge, Busy when the store is full.
    Result<qint64> take(AccountId owner, const UploadPart &part);
    /// A complete file of this owner; NotFound otherwise.
    Result<InputFile> find(AccountId owner, const RequestId &upload);

private:
    struct Entry {
        AccountId owner;
        QString name;
        qint64 size = 0;
        QByteArray bytes;
        qint64 usedAt = 0;
    };

    Result<qint64> begin(AccountId owner, const UploadPart &part);
    void forgetIdle();
    void makeRoomFor(AccountId owner);

    UploadLimits m_limits;
    std::mutex m_lock;
    QElapsedTimer m_running;
    QHash<RequestId, Entry> m_entries;
};

} // namespace parta::import
