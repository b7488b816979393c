// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a checked password: a session, a new password, an entry in the audit log.
#include "common/base/log.h"
#include "common/wire/encode.h"
#include "server/audit/auditlog.h"
#include "server/net/sessionfacts.h"
#include "server/net/signinattempt.h"
#include "server/storage/repositories/schoolrepository.h"
#include "server/storage/repositories/sessionrepository.h"
#include "server/storage/repositories/settingrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct LoginOnly {
    QString login;
};

AuditEntry entryOf(const QDateTime &at, AccountId account, const QString &message)
{
    AuditEntry entry;
    entry.at = at;
    if (account)
        entry.account = account;
    entry.message = message;
    entry.body = wire::encode(LoginOnly{});
    entry.verdict = u"Applied"_s;
    return entry;
}

/// The school may keep pupils out of their diary; the journal itself is closed to them in any case (2.13).
bool mayPupilsSignIn(Transaction &tx, const QDateTime &now)
{
    const SchoolFacts school = SchoolRepository(tx).facts().value_or(SchoolFacts{});
    return SettingRepository(tx).flag(setting::pupilLogins, school.dayOf(now));
}

} // namespace

namespace signin {

std::optional<Failure> weaknessOf(const AccountRow &account, const Secret<QString> &wanted, Transaction &tx)
{
    PasswordContext context;
    context.owner = ownerOf(account);
    context.login = account.login;
    context.name = AccountRepository(tx).nameOf(account);
    context.schoolName = SchoolRepository(tx).facts().value_or(SchoolFacts{}).name;
    const auto weakness = parta::weaknessOf(wanted.reveal(), context);
    return weakness ? std::optional(failureOf(ErrorCode::WeakPassword, *weakness)) : std::nullopt;
}

} // namespace signin

void SignInDesk::conclude(const std::shared_ptr<Attempt> &attempt)
{
    Job job;
    job.run = [this, attempt](Transaction &tx) {
        attempt->refusal.reset();
        attempt->admitted.reset();
        if (!attempt->account) {
            AccountRepository(tx).pretendToBook();
            attempt->refusal = signin::failureOf(ErrorCode::WrongCredentials);
            return;
        }
        if (attempt->matched && attempt->changesPassword())
            replacePassword(attempt, tx);
        else if (attempt->matched)
            admit(attempt, tx);
        else
            attempt->refusal = signin::failureOf(ErrorCode::WrongCredentials);
        if (attempt->refusal) {
            AuditEntry entry = entryOf(m_clock.now(), attempt->account->id,
                                       attempt->changesPassword() ? u"ChangePassword"_s : u"SignIn"_s);
            entry.body = wire::encode(LoginOnly{attempt->account->login});
            entry.verdict = reflect::enumText(attempt->refusal->code);
            AuditLog(tx).append(entry);
        }
    };
    job.done = [this, attempt](const std::optional<Failure> &failure) {
        if (failure || attempt->refusal) {
            qCInfo(lcAccess).noquote() << (attempt->changesPassword() ? "password change" : "sign-in") << "refused:"
                                       << reflect::enumText(failure ? failure->code : attempt->refusal->code);
            attempt->answer(failure ? *failure : *attempt->refusal);
            return;
        }
        if (attempt->changesPassword())
            m_hub.endSessions(attempt->account->id, attempt->session->actor->session, ErrorCode::SessionEnded);
        m_hub.add(attempt->admitted->session);
        attempt->done(*attempt->admitted);
    };
    m_database->change(std::move(job));
}

void SignInDesk::admit(const std::shared_ptr<Attempt> &attempt, Transaction &tx)
{
    AccountRepository accounts(tx);
    const QDateTime now = m_clock.now();
    const auto account = accounts.byId(attempt->account->id);
    // Changed or blocked while the password waited in the queue.
    if (!account || account->digest != attempt->account->digest)
        attempt->refusal = signin::failureOf(ErrorCode::WrongCredentials);
    else if (account->blocked)
        attempt->refusal = signin::failureOf(ErrorCode::AccountBlocked);
    else if (account->oneTime && account->oneTimeUntil && *account->oneTimeUntil < now)
        attempt->refusal = signin::failureOf(ErrorCode::OneTimePasswordExpired);
    else if (account->pupil && !mayPupilsSignIn(tx, now)) {
        attempt->refusal = signin::failureOf(ErrorCode::Forbidden);
        attempt->refusal->clause = u"2.13"_s;
    }
    if (attempt->refusal)
        return;
    accounts.forgiveAttempts(account->id);
    if (!attempt->digest.isEmpty())
        accounts.replaceDigest(account->id, attempt->digest);

    const QDateTime expiresAt = now.addMSecs(m_config.lifetime);
    SessionFacts facts = readSessionFacts(tx, *account, now);
    facts.actor.session = SessionRepository(tx).open({account->id, password::tokenHash(attempt->token), now, expiresAt});
    AuditEntry entry = entryOf(now, account->id, u"SignIn"_s);
    entry.session = facts.actor.session;
    entry.body = wire::encode(LoginOnly{account->login});
    AuditLog(tx).append(entry);
    attempt->admitted = SignedIn{attempt->token, facts.me, liveSession(attempt->visitor, facts.actor, expiresAt)};
}

void SignInDesk::replacePassword(const std::shared_ptr<Attempt> &attempt, Transaction &tx)
{
    const QDateTime now = m_clock.now();
    AccountRepository accounts(tx);
    SessionRepository sessions(tx);
    const SessionId id = attempt->session->actor->session;
    const auto account = accounts.byId(attempt->account->id);
    const auto stored = sessions.byId(id);
    if (!stored || stored->endedAt)
        attempt->refusal = signin::failureOf(ErrorCode::SessionEnded);
    else if (!account || account->digest != attempt->account->digest || attempt->digest.isEmpty())
        attempt->refusal = signin::failureOf(ErrorCode::WrongCredentials);
    if (attempt->refusal)
        return;
    accounts.setPassword(account->id, attempt->digest);
    sessions.replaceToken(id, password::tokenHash(attempt->token));
    sessions.endOthers(account->id, id, now);
    AuditEntry entry = entryOf(now, account->id, u"ChangePassword"_s);
    entry.session = id;
    AuditLog(tx).append(entry);

    SessionFacts facts = readSessionFacts(tx, *accounts.byId(account->id), now);
    facts.actor.session = id;
    attempt->admitted = SignedIn{attempt->token, facts.me, liveSession(attempt->visitor, facts.actor, stored->expiresAt)};
}

std::shared_ptr<LiveSession> SignInDesk::liveSession(const Visitor &visitor, const Actor &actor,
                                                     const QDateTime &expiresAt)
{
    auto session = std::make_shared<LiveSession>();
    session->actor = std::make_shared<const Actor>(actor);
    session->expiresAt = expiresAt;
    session->mailbox = visitor.mailbox;
    session->peer = visitor.peer;
    return session;
}

void SignInDesk::resume(const Resume &request, Visitor visitor, Admitted done)
{
    const auto result = std::make_shared<Result<SignedIn>>(signin::failureOf(ErrorCode::SessionEnded));
    Job job;
    job.run = [this, result, visitor = std::move(visitor), hash = password::tokenHash(request.token.reveal())](Transaction &tx) {
        *result = signin::failureOf(ErrorCode::SessionEnded);
        const QDateTime now = m_clock.now();
        SessionRepository sessions(tx);
        const auto stored = sessions.byToken(hash);
        if (!stored || stored->endedAt || stored->expiresAt <= now || stored->lastSeen.addMSecs(m_config.idle) <= now)
            return;
        const auto account = AccountRepository(tx).byId(stored->account);
        if (!account || account->blocked)
            return;
        sessions.touch(stored->id, now);
        SessionFacts facts = readSessionFacts(tx, *account, now);
        facts.actor.session = stored->id;
        *result = SignedIn{{}, facts.me, liveSession(visitor, facts.actor, stored->expiresAt)};
    };
    job.done = [this, result, done = std::move(done)](const std::optional<Failure> &failure) {
        if (!failure && *result)
            m_hub.add((*result)->session);
        done(failure ? Result<SignedIn>(*failure) : *result);
    };
    m_database->change(std::move(job));
}

void SignInDesk::signOut(const std::shared_ptr<LiveSession> &session,
                         std::function<void(const std::optional<Failure> &)> done)
{
    Job job;
    job.run = [this, session](Transaction &tx) {
        const QDateTime now = m_clock.now();
        SessionRepository(tx).end(session->actor->session, now);
        AuditEntry entry = entryOf(now, session->actor->account, u"SignOut"_s);
        entry.session = session->actor->session;
        AuditLog(tx).append(entry);
    };
    job.done = [this, session, done = std::move(done)](const std::optional<Failure> &failure) {
        if (!failure)
            m_hub.remove(session);
        done(failure);
    };
    m_database->change(std::move(job));
}

void SignInDesk::noteSeen(const std::shared_ptr<LiveSession> &session)
{
    Job job;
    job.run = [this, session](Transaction &tx) { SessionRepository(tx).touch(session->actor->session, m_clock.now()); };
    job.done = [](const std::optional<Failure> &) {};
    m_database->change(std::move(job));
}

void SignInDesk::expire(const std::shared_ptr<LiveSession> &session)
{
    session->ended = true;
    signOut(session, [](const std::optional<Failure> &) {});
}

} // namespace parta
