// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the network layer together for tests.
#include "testserver.h"

using namespace Qt::StringLiterals;

namespace parta {

SignInConfig TestServer::cheap()
{
    SignInConfig config;
    config.costs = {{1, 8 * 1024}, {1, 8 * 1024}};
    config.hashingThreads = 2;
    config.tellEvery = 0;
    return config;
}

TestServer::TestServer(const NetLimits &limits, SignInConfig signIn, std::shared_ptr<Database> shared)
    : database(std::move(shared))
{
    if (!database) {
        storage = std::make_unique<TestDatabase>(Engine::Sqlite);
        database = storage->open();
    }
    auto made = loadOrMakeIdentity(folder.path(), {}, QDateTime::currentDateTimeUtc());
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    identity = *made;
    desk = std::make_unique<SignInDesk>(database, clock, hub, signIn);
    services = std::make_unique<NetServices>(NetServices{
        *desk, hub, clock,
        [this](const Call &call, const std::function<void(Answer)> &done) { serve(call, done); }, limits,
        identity->tls()});
    listener = std::make_unique<Listener>(*services, 2);
    if (!listener->start(QHostAddress::LocalHost, 0))
        qFatal("cannot listen on loopback");
}

TestServer::~TestServer()
{
    if (storage)
        database->close();
    desk.reset();
    listener.reset();
}

void TestServer::serve(const Call &call, const std::function<void(Answer)> &done)
{
    if (call.message == "Echo") {
        const auto echo = wire::decode<Echo>(call.body);
        done({std::nullopt, wire::encode(Echo::Reply{echo->text})});
        return;
    }
    if (call.message == "Hold") {
        const auto hold = wire::decode<Hold>(call.body);
        const std::lock_guard guard(m_lock);
        m_held.push_back([done, number = hold->number] { done({std::nullopt, wire::encode(Hold::Reply{number})}); });
        return;
    }
    Failure unknown;
    unknown.code = ErrorCode::Malformed;
    done({unknown, {}});
}

void TestServer::release()
{
    std::vector<std::function<void()>> held;
    {
        const std::lock_guard guard(m_lock);
        held.swap(m_held);
    }
    for (const auto &answer : held)
        answer();
}

int TestServer::heldCalls() const
{
    const std::lock_guard guard(m_lock);
    return int(m_held.size());
}

AccountId TestServer::addAccount(const QString &login, const QString &password, bool oneTime)
{
    AccountId id;
    const QString digest = password::digest(Secret<QString>(password), cheap().costs.staff);
    const auto failure = changeNow(*database, [&](Transaction &tx) {
        if (!m_order)
            m_order = *tx.first<OrderId>(
                u"INSERT INTO director_order (number, day, kind) VALUES ('1', '2026-08-25', 'Appointment') RETURNING id"_s);
        struct Named { QString surname; };
        const auto staff = *tx.first<StaffId>(
            u"INSERT INTO staff_member (surname, given_name) VALUES (:surname, 'Анна') RETURNING id"_s, Named{login});
        AccountRepository accounts(tx);
        id = accounts.add({login, staff, {}, {}, digest, clock.now().addDays(14), m_order, clock.now()});
        accounts.grant(id, Role::Deputy, QDate(2026, 8, 25), m_order);
        if (!oneTime)
            accounts.setPassword(id, digest);
    });
    if (failure)
        qFatal("%s", qPrintable(failure->detail));
    return id;
}

} // namespace parta
