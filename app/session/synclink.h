// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links for command lines: calls that wait for their answer, to a server over TLS or to the operator's
// socket of a data directory.
#pragma once
#include "app/session/serveridentity.h"
#include "common/protocol/session.h"
#include "common/rpc/caller.h"
#include <QEventLoop>
#include <QProcess>

namespace parta {

class SyncLink
{
public:
    SyncLink() = default;
    SyncLink(const SyncLink &) = delete;
    SyncLink &operator=(const SyncLink &) = delete;
    virtual ~SyncLink() = default;

    /// Waits for the answer; events are delivered meanwhile. A lost connection answers Offline.
    template<class R>
    Result<typename R::Reply> call(const R &request)
    {
        std::optional<Result<typename R::Reply>> answer;
        QEventLoop loop;
        m_caller.call(request, &loop, [&](const Result<typename R::Reply> &reply) {
            answer = reply;
            loop.quit();
        });
        loop.exec();
        return *answer;
    }
    Caller &caller() { return m_caller; }

private:
    Caller m_caller;
};

/// Over TLS to a server of a compared fingerprint.
class ServerLink : public SyncLink
{
public:
    enum class Opened : quint8 { Ready, Strange, Unreachable };

    /// Connects and greets. After Strange, seen() is the fingerprint shown instead; nothing was sent.
    Opened open(const ServerAddress &server, const QByteArray &fingerprint);
    const Hello::Reply &greeting() const { return m_greeting; }
    QByteArray seen() const { return m_seen; }
    QString reason() const { return m_reason; }
    Result<SignIn::Reply> signIn(const QString &login, const Secret<QString> &password);

private:
    Hello::Reply m_greeting;
    QByteArray m_seen;
    QString m_reason;
};

/// To the operator's socket. When no server runs there, one is started for as long as the link lives; it
/// serves this socket only.
class OperatorLink : public SyncLink
{
public:
    ~OperatorLink() override;

    /// `program` is the partad to start when needed. False with reason() when nothing answers.
    bool open(const QString &dataFolder, const QString &program);
    QString reason() const { return m_reason; }
    bool startedServer() const { return m_server.state() != QProcess::NotRunning; }

private:
    bool connectTo(const QString &path);

    QProcess m_server;
    QString m_reason;
};

} // namespace parta
