// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, waiting for and stopping partad.
#include "runningserver.h"
#include "common/rpc/pinnedsocket.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int startTimeout = 60'000;
constexpr int stopTimeout = 30'000;

} // namespace

RunningServer::RunningServer(const QString &dataFolder)
    : m_data(dataFolder.isEmpty() ? m_folder.filePath(u"data"_s) : dataFolder), m_ready(m_folder.filePath(u"ready.json"_s))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

RunningServer::~RunningServer()
{
    killNow();
}

QString RunningServer::program()
{
    return QStringLiteral(PARTA_BIN_DIR) + u"/partad"_s;
}

QString RunningServer::socketPath() const
{
    return m_data + u"/partad.sock"_s;
}

bool RunningServer::start(const QStringList &arguments)
{
    QFile::remove(m_ready);
    // A configuration of this machine must not change what tests see.
    QStringList all{u"--config"_s, u"/dev/null"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1:0"_s,
                    u"--ready-file"_s, m_ready};
    m_process.start(program(), all + arguments);
    QDeadlineTimer deadline(startTimeout);
    while (!deadline.hasExpired()) {
        if (readReadyFile())
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(20);
        m_log += m_process.readAll();
    }
    return false;
}

bool RunningServer::readReadyFile()
{
    QFile file(m_ready);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject ready = QJsonDocument::fromJson(file.readAll()).object();
    m_host = ready[u"address"_s].toString();
    m_port = quint16(ready[u"port"_s].toInt());
    m_fingerprint = fingerprintFromText(ready[u"fingerprint"_s].toString());
    return ready.contains(u"socket"_s);
}

int RunningServer::stop()
{
    if (!isRunning())
        return -1;
    ::kill(pid_t(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(stopTimeout)) {
        killNow();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RunningServer::killNow()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(stopTimeout);
}

QByteArray RunningServer::log()
{
    m_log += m_process.readAll();
    return m_log;
}

std::unique_ptr<Channel> connectTls(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    PinnedSocket socket;
    QEventLoop loop;
    bool good = false;
    QObject::connect(&socket, &PinnedSocket::ready, &loop, [&] {
        good = true;
        loop.quit();
    });
    QObject::connect(&socket, &PinnedSocket::strange, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &PinnedSocket::failed, &loop, &QEventLoop::quit);
    socket.open(host, port, fingerprint);
    loop.exec();
    return good ? socket.takeChannel() : nullptr;
}

std::unique_ptr<Channel> connectLocal(const QString &socketPath)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(socketPath);
    if (!socket->waitForConnected(5000))
        return nullptr;
    return std::make_unique<Channel>(std::move(socket), FrameSide::Client, ChannelLimits{.frame = frame::answerLimit});
}

} // namespace parta
