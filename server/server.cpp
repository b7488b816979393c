// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Start and stop of a server, in the order that loses nothing.
#include "server/server.h"
#include "common/base/log.h"
#include "common/rpc/pinnedsocket.h"
#include "server/handlers/routes.h"
#include "server/net/sessioncalls.h"
#include "server/storage/migration.h"
#include "server/storage/repositories/schoolrepository.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int warnDays = 30;

} // namespace

Server::Server(ServerConfig config, Doors doors) : m_config(std::move(config)), m_doors(doors)
{
    m_config.dataFolder = dataFolderOf(m_config);
}

Server::~Server()
{
    // Lanes and hashing threads may still post to peers and doors: those go last.
    if (m_database)
        m_database->close();
    m_desk.reset();
    m_listener.reset();
    m_localDoor.reset();
}

ExitCode Server::fail(const QString &why, ExitCode code)
{
    qCCritical(lcServer).noquote() << why;
    return code;
}

ExitCode Server::start()
{
    QString why;
    ExitCode code = m_folder.take(m_config.dataFolder, why);
    if (code != ExitCode::Done)
        return fail(why, code);
    code = openDatabase();
    if (code == ExitCode::Done)
        code = openLocalDoor();
    if (code == ExitCode::Done && m_doors == Doors::NetworkAndLocal)
        code = openNetwork();
    return code;
}

ExitCode Server::openDatabase()
{
    DatabaseConfig config = databaseOf(m_config);
    config.fatal = [this](const QString &reason) {
        QMetaObject::invokeMethod(this, [this, reason] {
            m_result = fail(u"storage failed, nothing more is written: "_s + reason, ExitCode::StorageFailed);
            stop();
        }, Qt::QueuedConnection);
    };
    auto database = Database::open(config);
    if (!database)
        return fail(u"cannot open the database: "_s + database.error().detail);
    m_database = *std::move(database);
    qCInfo(lcServer).noquote() << "database:" << m_database->description();
    m_router = std::make_unique<Router>(m_database, m_clock, &m_hub);
    serveAll(*m_router);
    pinClock();
    return ExitCode::Done;
}

void Server::pinClock()
{
    std::optional<QDateTime> pinned;
    QSemaphore read;
    m_database->query({[&](Transaction &tx) { pinned = SchoolRepository(tx).demoNow(); },
                       [&](const std::optional<Failure> &) { read.release(); }});
    // The doors of the network open after this, and no lane waits for the main thread.
    read.acquire();
    if (!pinned)
        return;
    m_clock.pin(*pinned);
    qCInfo(lcServer).noquote() << "demo school: the clock shows" << pinned->toString(Qt::ISODate);
}

ExitCode Server::openLocalDoor()
{
    const auto dispatch = [this](Call call, std::function<void(Answer)> done) {
        m_router->dispatch(std::move(call), std::move(done));
    };
    m_localDoor = std::make_unique<LocalDoor>(dispatch, m_config.limits);
    const QString path = LocalDoor::pathIn(m_config.dataFolder);
    if (!m_localDoor->open(path))
        return fail(u"cannot open the local socket "_s + path + u": "_s + m_localDoor->errorString());
    connect(m_localDoor.get(), &LocalDoor::finished, this, &Server::doorClosed);
    connect(m_localDoor.get(), &LocalDoor::served, this, [this](const QByteArray &message) {
        if (message == "MakeDemo")
            pinClock();
    });
    ++m_openDoors;
    return ExitCode::Done;
}

ExitCode Server::openNetwork()
{
    auto identity = loadOrMakeIdentity(m_config.dataFolder, m_config.names, m_clock.Clock::now());
    if (!identity)
        return fail(identity.error().detail);
    m_identity = *std::move(identity);
    if (m_clock.Clock::now().daysTo(m_identity->validUntil()) < warnDays)
        qCWarning(lcServer).noquote() << "the server's certificate ends on"
                                      << m_identity->validUntil().toString(Qt::ISODate);
    const int cores = QThread::idealThreadCount();
    if (m_config.signIn.hashingThreads <= 0)
        m_config.signIn.hashingThreads = cores;
    m_desk = std::make_unique<SignInDesk>(m_database, m_clock, m_hub, m_config.signIn);
    m_services = std::make_unique<NetServices>(NetServices{
        *m_desk, m_hub, m_clock,
        [this](Call call, std::function<void(Answer)> done) { m_router->dispatch(std::move(call), std::move(done)); },
        m_config.limits, m_identity->tls()});
    m_listener = std::make_unique<Listener>(*m_services, m_config.socketThreads > 0 ? m_config.socketThreads : cores);
    if (!m_listener->start(m_config.address, m_config.port))
        return fail(u"cannot listen on %1:%2: "_s.arg(m_config.address.toString()).arg(m_config.port)
                    + m_listener->errorString());
    connect(m_listener.get(), &Listener::finished, this, &Server::doorClosed);
    ++m_openDoors;
    qCInfo(lcServer).noquote() << "listening on" << m_listener->serverAddress().toString() << "port"
                               << m_listener->serverPort();
    qCInfo(lcServer).noquote() << "fingerprint (SHA-256):" << fingerprintText(m_identity->fingerprint());
    return ExitCode::Done;
}

void Server::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    qCInfo(lcServer) << "stopping";
    if (m_listener)
        m_listener->stop();
    if (m_localDoor)
        m_localDoor->stop();
    // A local client that never leaves does not hold the server up.
    QTimer::singleShot(m_config.limits.stop + 1000, this, [this] {
        m_openDoors = 1;
        doorClosed();
    });
}

void Server::doorClosed()
{
    if (m_openDoors == 0 || --m_openDoors > 0)
        return;
    m_database->close();
    qCInfo(lcServer) << "stopped";
    Q_EMIT stopped(m_result);
}

bool Server::writeReadyFile(const QString &path) const
{
    QJsonObject ready{{u"socket"_s, LocalDoor::pathIn(m_config.dataFolder)}};
    if (m_listener) {
        ready[u"address"_s] = m_listener->serverAddress().toString();
        ready[u"port"_s] = m_listener->serverPort();
        ready[u"fingerprint"_s] = fingerprintText(m_identity->fingerprint());
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(ready).toJson()) > 0 && file.commit();
}

QString Server::describe()
{
    const Clock clock;
    Router router(nullptr, clock, nullptr);
    serveAll(router);
    QString text = router.describe();
    text += u"\n# Session\n\n"_s + describeSessionCalls() + u"\n# Schema\n\n"_s;
    for (const Migration &migration : packedMigrations()) {
        text += u"-- "_s + migration.file + u'\n';
        for (const QString &statement : statementsOf(migration, Engine::Sqlite, {})) {
            const QString kind = statement.section(u' ', 1, 1);
            if (kind == "TABLE"_L1 || kind == "VIEW"_L1) // CREATE, and ALTER of what an earlier file made
                text += statement + u";\n"_s;
        }
    }
    return text;
}

} // namespace parta
