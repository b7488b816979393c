// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the two kinds of links.
#include "app/session/synclink.h"
#include "common/protocol/version.h"
#include "common/rpc/pinnedsocket.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int startTime = 30'000;  ///< a server that upgrades its database first needs a while
constexpr int stopTime = 15'000;
constexpr int pollInterval = 50;

} // namespace

ServerLink::Opened ServerLink::open(const ServerAddress &server, const QByteArray &fingerprint)
{
    PinnedSocket socket;
    QEventLoop loop;
    auto opened = Opened::Unreachable;
    QObject::connect(&socket, &PinnedSocket::ready, &loop, [&] {
        opened = Opened::Ready;
        loop.quit();
    });
    QObject::connect(&socket, &PinnedSocket::strange, &loop, [&](const QByteArray &seen) {
        opened = Opened::Strange;
        m_seen = seen;
        loop.quit();
    });
    QObject::connect(&socket, &PinnedSocket::failed, &loop, [&](const QString &reason) {
        m_reason = reason;
        loop.quit();
    });
    socket.open(server.host, server.port, fingerprint);
    loop.exec();
    if (opened != Opened::Ready)
        return opened;
    caller().use(socket.takeChannel());
    const auto greeting = call(Hello{protocolVersion, QCoreApplication::applicationName() + u" "_s
                                                          + QCoreApplication::applicationVersion()});
    if (!greeting) {
        m_reason = meaningOf(greeting.error().code);
        return Opened::Unreachable;
    }
    m_greeting = *greeting;
    return Opened::Ready;
}

Result<SignIn::Reply> ServerLink::signIn(const QString &login, const Secret<QString> &password)
{
    return call(SignIn{login, password});
}

OperatorLink::~OperatorLink()
{
    if (!startedServer())
        return;
    caller().disconnectFromServer();
    m_server.terminate();
    if (!m_server.waitForFinished(stopTime))
        m_server.kill();
}

bool OperatorLink::open(const QString &dataFolder, const QString &program)
{
    const QString path = QDir(dataFolder).absoluteFilePath(u"partad.sock"_s);
    if (connectTo(path))
        return true;
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program, {u"--local-only"_s, u"--data"_s, dataFolder});
    if (!m_server.waitForStarted()) {
        m_reason = m_server.errorString() + u": "_s + program;
        return false;
    }
    const QDeadlineTimer deadline(startTime);
    while (!deadline.hasExpired()) {
        if (connectTo(path))
            return true;
        if (m_server.waitForFinished(pollInterval))
            break;
    }
    m_reason = QString::fromLocal8Bit(m_server.readAll()).trimmed();
    return false;
}

bool OperatorLink::connectTo(const QString &path)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(path);
    if (!socket->waitForConnected(1'000))
        return false;
    const ChannelLimits limits{.frame = frame::answerLimit};
    caller().use(std::make_unique<Channel>(std::move(socket), FrameSide::Client, limits));
    return true;
}

} // namespace parta
