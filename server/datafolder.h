// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data directory of one school: made when needed, held by one program at a time.
#pragma once
#include "server/serverconfig.h"
#include <QLockFile>
#include <memory>

namespace parta {

/// Exit codes of partad.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,          ///< could not start; the log says why
    WrongArguments = 2,
    WrongConfig = 3,
    FolderInUse = 4,     ///< another server runs on the data directory
    StorageFailed = 5,   ///< reading, writing or syncing failed while it ran; a restart looks again
};

class DataFolder
{
public:
    /// Takes the folder for this process until the object is gone. `why` tells in English what stands against it.
    ExitCode take(const QString &path, QString &why);

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// The folder of the configuration, made absolute; the usual one where none is named.
QString dataFolderOf(const ServerConfig &config);
/// Database of the configuration: its URLs, or the SQLite file of the folder.
DatabaseConfig databaseOf(const ServerConfig &config);

} // namespace parta
