// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folder, lock, addresses of the database.
#include "server/datafolder.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace parta {

ExitCode DataFolder::take(const QString &path, QString &why)
{
    const QDir folder(path);
    if (!folder.exists() && !folder.mkpath(u"."_s)) {
        why = u"cannot make the data directory "_s + path;
        return ExitCode::Failed;
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(folder.filePath(u"partad.lock"_s));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return ExitCode::Done;
    const bool taken = m_lock->error() == QLockFile::LockFailedError;
    why = taken ? u"another server runs on "_s + path : u"cannot write in the data directory "_s + path;
    return taken ? ExitCode::FolderInUse : ExitCode::Failed;
}

QString dataFolderOf(const ServerConfig &config)
{
    return QDir(config.dataFolder.isEmpty() ? serverconfig::defaultDataFolder() : config.dataFolder).absolutePath();
}

DatabaseConfig databaseOf(const ServerConfig &config)
{
    DatabaseConfig database;
    database.url = config.applicationUrl;
    database.ownerUrl = config.ownerUrl;
    database.readers = config.applicationUrl.isEmpty() ? 0 : config.lanes;
    if (database.url.isEmpty())
        database.url = u"sqlite://"_s + QDir(dataFolderOf(config)).filePath(u"journal.db"_s);
    return database;
}

} // namespace parta
