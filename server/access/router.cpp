// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch: the only place where a request's exceptions end.
#include "server/access/router.h"
#include "common/base/log.h"
#include "server/audit/auditlog.h"
#include "server/storage/repositories/schoolrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// What a call leaves behind for after its commit.
struct Outcome {
    QByteArray reply;
    QList<Announcement> events;
    QHash<AccountId, std::optional<ErrorCode>> endedAccounts; ///< with what their peers are told
    bool schoolChanged = false;
};

QString who(const Actor &actor)
{
    return actor.account ? u"account "_s + QString::number(actor.account.value) : u"operator"_s;
}

} // namespace

Router::Router(std::shared_ptr<Database> database, const Clock &clock, Announcer *announcer)
    : m_database(std::move(database)), m_clock(clock), m_announcer(announcer)
{
}

void Router::dispatch(Call call, std::function<void(Answer)> done)
{
    const Route *known = route(call.message);
    if (!known) {
        done({Failure{.code = ErrorCode::Malformed, .clause = {}, .field = u"message"_s,
                      .detail = u"unknown call"_s, .retryAfter = {}, .current = {}}, {}});
        return;
    }
    const auto outcome = std::make_shared<Outcome>();
    const auto request = std::make_shared<Call>(std::move(call));
    Job job;
    job.run = [this, known, request, outcome](Transaction &tx) {
        const auto school = schoolFacts(tx);
        CallContext context(tx, *request->actor, m_clock.now(), *school);
        context.setAnnouncer(m_announcer);
        outcome->reply = known->serve(context, request->body);
        outcome->events = context.events();
        outcome->endedAccounts = context.endedAccounts();
        outcome->schoolChanged = context.schoolChanged();
    };
    job.done = [this, request, outcome, done = std::move(done)](const std::optional<Failure> &failure) {
        if (failure) {
            qCInfo(lcAccess).noquote() << request->message << "of" << who(*request->actor) << "refused:"
                                       << reflect::enumText(failure->code) << failure->clause << failure->field
                                       << failure->detail;
            done({failure, {}});
            return;
        }
        if (outcome->schoolChanged)
            forgetSchool();
        if (m_announcer && !outcome->events.isEmpty())
            m_announcer->announce(outcome->events);
        const auto own = outcome->endedAccounts.take(request->actor->account);
        for (auto account = outcome->endedAccounts.cbegin(); account != outcome->endedAccounts.cend(); ++account)
            endSessions(account.key(), account.value());
        done({std::nullopt, outcome->reply});
        endSessions(request->actor->account, own); // the caller hears the reply first
    };
    if (known->changes)
        m_database->change(std::move(job));
    else
        m_database->query(std::move(job));
}

void Router::endSessions(AccountId account, const std::optional<ErrorCode> &why) const
{
    if (m_announcer && why)
        m_announcer->endSessions(account, {}, *why);
}

QString Router::describe() const
{
    QString text = u"# Calls\n\n"_s;
    for (const Route &entry : m_routes)
        text += (entry.changes ? u"change "_s : u"query  "_s) + entry.line + u'\n';
    text += u"\n# Events\n\n"_s;
    QStringList events = m_events;
    events.sort();
    for (const QString &line : std::as_const(events))
        text += line + u'\n';
    text += u"\n# Types\n\n"_s;
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type)
        text += type.key() + u": "_s + type.value() + u'\n';
    return text;
}

QStringList Router::calls() const
{
    QStringList names;
    for (const QByteArray &name : m_routes.keys())
        names += QString::fromLatin1(name);
    return names;
}

std::shared_ptr<const SchoolFacts> Router::schoolFacts(Transaction &tx)
{
    const std::lock_guard guard(m_schoolLock);
    if (!m_school) {
        auto facts = SchoolRepository(tx).facts();
        if (!facts)
            return std::make_shared<SchoolFacts>();
        m_school = std::make_shared<SchoolFacts>(std::move(*facts));
    }
    return m_school;
}

const Router::Route *Router::route(const QByteArray &message) const
{
    const auto found = m_routes.constFind(message);
    return found == m_routes.constEnd() ? nullptr : &*found;
}

void Router::refuseCall(CallContext &context, const Verdict &verdict) const
{
    QString clause = verdict.clause;
    if (clause.isEmpty() && context.actor().has(Role::Pupil))
        clause = u"2.13"_s;
    if (clause.isEmpty() && context.actor().has(Role::Guardian))
        clause = u"2.9"_s;
    refuse(ErrorCode::Forbidden, u"no role permits"_s, clause);
}

std::optional<QByteArray> Router::appliedBefore(CallContext &context, const RequestId &request) const
{
    return SchoolRepository(context.tx()).appliedReply(request, context.actor().account);
}

void Router::enter(CallContext &context, const Record &record, const QByteArray &reply) const
{
    const Actor &actor = context.actor();
    AuditEntry entry;
    entry.at = context.now();
    if (actor.account)
        entry.account = actor.account;
    if (actor.session)
        entry.session = actor.session;
    entry.role = reflect::enumText(context.acting());
    entry.message = QString::fromLatin1(record.message);
    entry.body = record.body;
    entry.request = record.request;
    entry.verdict = u"Applied"_s;
    AuditLog(context.tx()).append(entry);
    if (record.request)
        SchoolRepository(context.tx()).noteApplied({*record.request, actor.account, context.now(), reply});
}

void Router::forgetSchool()
{
    const std::lock_guard guard(m_schoolLock);
    m_school.reset();
}

} // namespace parta
