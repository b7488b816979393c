// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Router: every call of the protocol with its rule and its handler. A call without a rule does not compile.
#pragma once
#include "common/base/clock.h"
#include "common/wire/decode.h"
#include "common/wire/describe.h"
#include "server/access/rule.h"
#include "server/storage/database.h"
#include <mutex>

namespace parta {

/// A request as it came from a session.
struct Call {
    QByteArray message;                   ///< name of the request
    QByteArray body;                      ///< its CBOR
    std::shared_ptr<const Actor> actor;
};

/// What goes back: the Reply's CBOR, or why not.
struct Answer {
    std::optional<Failure> failure;
    QByteArray reply;
};

template<class M> using Handler = typename M::Reply (*)(CallContext &, const M &);

class Router
{
public:
    /// The announcer may be null; database and clock outlive the router.
    Router(std::shared_ptr<Database> database, const Clock &clock, Announcer *announcer);

    /// A call that only reads: runs in a read-only transaction.
    template<class M>
    void query(Rule<M> rule, Handler<M> handler)
    {
        add<M>(false, rule, handler);
    }

    /// A call that writes: runs in a writing transaction and is entered in the audit log there.
    template<class M>
    void change(Rule<M> rule, Handler<M> handler)
    {
        add<M>(true, rule, handler);
    }

    /// Names an event for the description.
    template<class E>
    void event()
    {
        m_events.append(wire::nameOf<E>() + QStringLiteral("{") + wire::fieldsText<E>(m_types) + QStringLiteral("}"));
    }

    /// Thread-safe. `done` comes on a lane's thread; after the synced commit for a change.
    void dispatch(Call call, std::function<void(Answer)> done);

    /// Serves a change inside a transaction in hand, as the demo generator and imports do: same rule, same audit.
    /// Throws Refusal.
    template<class M>
    typename M::Reply apply(Transaction &tx, const Actor &actor, const QDateTime &now, const M &message)
    {
        const auto school = schoolFacts(tx);
        CallContext context(tx, actor, now, *school);
        const QByteArray reply = route(wire::nameOf<M>().toLatin1())->serve(context, wire::encode(message));
        return *wire::decode<typename M::Reply>(reply);
    }

    /// Protocol and access rules, a call on one line, sorted; docs/generated is compared with it.
    QString describe() const;
    /// Names of all calls, for the access tests.
    QStringList calls() const;
    const Clock &clock() const { return m_clock; }
    std::shared_ptr<const SchoolFacts> schoolFacts(Transaction &tx);

private:
    struct Route {
        bool changes = false;
        QString line;
        std::function<QByteArray(CallContext &, const QByteArray &)> serve;
    };

    struct Record {
        QByteArray message;
        QByteArray body;
        std::optional<RequestId> request;
    };

    template<class M>
    void add(bool changes, const Rule<M> &rule, Handler<M> handler)
    {
        Route entry;
        entry.changes = changes;
        entry.line = wire::nameOf<M>() + QStringLiteral("{") + wire::fieldsText<M>(m_types) + QStringLiteral("} -> Reply{")
            + wire::fieldsText<typename M::Reply>(m_types) + QStringLiteral("}  [") + rule.words + QStringLiteral("]");
        entry.serve = [this, changes, rule, handler](CallContext &context, const QByteArray &body) {
            return serve<M>(context, body, {changes, rule, handler});
        };
        m_routes.insert(wire::nameOf<M>().toLatin1(), entry);
    }

    template<class M>
    struct Served {
        bool changes;
        const Rule<M> &rule;
        Handler<M> handler;
    };

    template<class M>
    QByteArray serve(CallContext &context, const QByteArray &body, const Served<M> &route)
    {
        const Result<M> message = wire::decode<M>(body);
        if (!message)
            throw Refusal{message.error()};
        if constexpr (requires { check(*message); }) {
            if (const std::optional<Failure> fault = check(*message))
                throw Refusal{*fault};
        }
        const Verdict verdict = route.rule.check(context, *message);
        if (!verdict.acting)
            refuseCall(context, verdict);
        context.setActing(*verdict.acting);
        if (!route.changes)
            return wire::encode(route.handler(context, *message));
        Record record{wire::nameOf<M>().toLatin1(), body, {}};
        if constexpr (requires { message->request; }) {
            record.request = message->request;
            if (const auto before = appliedBefore(context, *record.request))
                return *before;
        }
        const QByteArray reply = wire::encode(route.handler(context, *message));
        enter(context, record, reply);
        return reply;
    }

    const Route *route(const QByteArray &message) const;
    [[noreturn]] void refuseCall(CallContext &context, const Verdict &verdict) const;
    std::optional<QByteArray> appliedBefore(CallContext &context, const RequestId &request) const;
    void enter(CallContext &context, const Record &record, const QByteArray &reply) const;
    void forgetSchool();
    void endSessions(AccountId account, const std::optional<ErrorCode> &why) const;

    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
    Announcer *m_announcer;
    QMap<QByteArray, Route> m_routes;
    QStringList m_events;
    wire::TypeCatalogue m_types;
    std::mutex m_schoolLock;
    std::shared_ptr<const SchoolFacts> m_school;
};

} // namespace parta
