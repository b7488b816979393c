// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Server: database, router and doors of one data directory, put together.
#pragma once
#include "server/access/router.h"
#include "server/datafolder.h"
#include "server/net/certificates.h"
#include "server/net/listener.h"
#include "server/net/localdoor.h"
#include "server/serverclock.h"
#include "server/serverconfig.h"

namespace parta {

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
    DataFolder m_folder;
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
