// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real partad on a temporary data directory.
#pragma once
#include "common/rpc/caller.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

namespace parta {

/// Runs `partad` of PARTA_BIN_DIR on loopback. Killed when it goes out of scope.
class RunningServer
{
public:
    /// An empty folder: a temporary one, removed at the end.
    explicit RunningServer(const QString &dataFolder = {});
    ~RunningServer();
    RunningServer(const RunningServer &) = delete;
    RunningServer &operator=(const RunningServer &) = delete;

    /// Starts and waits for the ready file; false with the reason in log().
    bool start(const QStringList &arguments = {});
    /// SIGTERM; the exit code, or -1 when it had to be killed.
    int stop();
    /// SIGKILL, as a power cut would.
    void killNow();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QString dataFolder() const { return m_data; }
    QString socketPath() const;
    QString host() const { return m_host; }
    quint16 port() const { return m_port; }
    QByteArray fingerprint() const { return m_fingerprint; }
    qint64 processId() const { return m_process.processId(); }
    /// What it has written to stderr so far.
    QByteArray log();

    static QString program();

private:
    bool readReadyFile();

    QTemporaryDir m_folder;
    QString m_data;
    QString m_ready;
    QProcess m_process;
    QByteArray m_log;
    QString m_host;
    quint16 m_port = 0;
    QByteArray m_fingerprint;
};

/// A connected channel; null when the server does not answer or is another one.
std::unique_ptr<Channel> connectTls(const QString &host, quint16 port, const QByteArray &fingerprint);
/// A channel of the local door.
std::unique_ptr<Channel> connectLocal(const QString &socketPath);

/// Calls and waits, serving the event loop.
template<class R>
Result<typename R::Reply> callNow(Caller &caller, const R &request, int timeout = 30'000)
{
    std::optional<Result<typename R::Reply>> answer;
    QObject owner;
    caller.call(request, &owner, [&](const Result<typename R::Reply> &result) { answer = result; });
    QDeadlineTimer deadline(timeout);
    while (!answer && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    if (answer)
        return *answer;
    Failure failure;
    failure.code = ErrorCode::Cancelled;
    failure.detail = QStringLiteral("no answer in time");
    return failure;
}

} // namespace parta
