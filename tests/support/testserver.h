// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The network layer over a real database and TLS, in the test's own process, with calls the test answers.
#pragma once
#include "server/net/certificates.h"
#include "server/net/listener.h"
#include "testdatabase.h"

namespace parta {

/// Says the text back; served at once.
struct Echo {
    QString text;

    struct Reply {
        QString text;
    };
};

/// Served when the test says so: TestServer::release().
struct Hold {
    int number = 0;

    struct Reply {
        int number = 0;
    };
};

class TestServer
{
public:
    explicit TestServer(const NetLimits &limits = {}, SignInConfig signIn = cheap(),
                        std::shared_ptr<Database> database = nullptr);
    ~TestServer();

    /// Hashes that cost next to nothing.
    static SignInConfig cheap();
    /// A member of staff with an account; the first one also founds the school.
    AccountId addAccount(const QString &login, const QString &password, bool oneTime = false);
    /// Answers all held calls.
    void release();
    int heldCalls() const;

    quint16 port() const { return listener->serverPort(); }
    QByteArray fingerprint() const { return identity->fingerprint(); }

    FixedClock clock{QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC)};
    Hub hub;
    std::unique_ptr<TestDatabase> storage;
    std::shared_ptr<Database> database;
    QTemporaryDir folder;
    std::optional<ServerIdentity> identity;
    std::unique_ptr<SignInDesk> desk;
    std::unique_ptr<NetServices> services;
    std::unique_ptr<Listener> listener;

private:
    void serve(const Call &call, const std::function<void(Answer)> &done);

    mutable std::mutex m_lock;
    std::vector<std::function<void()>> m_held;
    OrderId m_order;
};

} // namespace parta
