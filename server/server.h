// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Server: database, router and doors of one data directory, put together.
#pragma once
#include "server/access/router.h"
#include "server/net/certificates.h"
#include "server/net/listener.h"
#include "server/net/localdoor.h"
#include "server/serverclock.h"
#include "server/serverconfig.h"
#include <QLockFile>

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

enum class Doors : quint8 { NetworkAndLocal, LocalOnly };

class Server : public QObject
{
    Q_OBJECT
public:
    Server(ServerConfig config, Doors doors);
    ~Server() override;

    /// Opens everything; Done when it serves.
    ExitCode start();
    /// Answers what is in flight, then `stopped`.
    void stop();
    /// Writes what --ready-file promises: address, port, fingerprint, socket; in one step.
    bool writeReadyFile(const QString &path) const;
    /// Protocol, access rules and schema, as docs/generated has them.
    static QString describe();

Q_SIGNALS:
    void stopped(parta::ExitCode code);

private:
    ExitCode prepareFolder();
    ExitCode openDatabase();
    ExitCode openNetwork();
    ExitCode openLocalDoor();
    void pinClock();
    void doorClosed();
    ExitCode fail(const QString &why, ExitCode code = ExitCode::Failed);

    ServerConfig m_config;
    Doors m_doors;
    ExitCode m_result = ExitCode::Done;
    int m_openDoors = 0;
    bool m_stopping = false;
    std::unique_ptr<QLockFile> m_lock;
    ServerClock m_clock;
    Hub m_hub;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<Router> m_router;
    std::optional<ServerIdentity> m_identity;
    std::unique_ptr<SignInDesk> m_desk;
    std::unique_ptr<NetServices> m_services;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<LocalDoor> m_localDoor;
};

} // namespace parta
