// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a password: a place in the queue, the attempt booked, the hash, the verdict.
// An attempt is booked before the hash is computed, so that parallel guesses cannot outrun the count.
#include "server/net/signindesk.h"
#include "common/protocol/version.h"
#include "server/net/signinattempt.h"
#include "server/storage/repositories/schoolrepository.h"
#include <QCryptographicHash>
#include <thread>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype longestLogin = 128;
constexpr qsizetype longestPassword = 1024;
constexpr qint64 queueFullRetry = 2'000;

} // namespace

namespace signin {

Failure failureOf(ErrorCode code, const QString &detail)
{
    Failure failure;
    failure.code = code;
    failure.clause = clauseOf(code);
    failure.detail = detail;
    return failure;
}

Failure delayed(qint64 milliseconds)
{
    Failure failure = failureOf(ErrorCode::SignInDelayed);
    failure.retryAfter = milliseconds;
    return failure;
}

PasswordOwner ownerOf(const AccountRow &account)
{
    return account.staffMember ? PasswordOwner::Staff : PasswordOwner::Family;
}

} // namespace signin

SignInDesk::SignInDesk(std::shared_ptr<Database> database, const Clock &clock, Hub &hub, const SignInConfig &config)
    : m_database(std::move(database)), m_clock(clock), m_hub(hub), m_config(config), m_dummyKey(password::newToken())
{
    const Secret<QString> nobody(QString::fromLatin1(password::newToken().toHex()));
    m_staffDummy = password::digest(nobody, config.costs.staff);
    m_familyDummy = password::digest(nobody, config.costs.family);
    const int threads = config.hashingThreads > 0 ? config.hashingThreads : int(std::thread::hardware_concurrency());
    m_hashing = std::make_unique<HashingQueue>(threads, config.hashingQueue, config.tellEvery);
}

SignInDesk::~SignInDesk() = default;

void SignInDesk::greet(std::function<void(const Result<Hello::Reply> &)> done)
{
    const auto reply = std::make_shared<Hello::Reply>();
    Job job;
    job.run = [reply](Transaction &tx) {
        const SchoolFacts school = SchoolRepository(tx).facts().value_or(SchoolFacts{});
        *reply = {.protocol = protocolVersion, .server = u"partad"_s, .schoolName = school.name, .demo = school.demo};
    };
    job.done = [reply, done = std::move(done)](const std::optional<Failure> &failure) {
        done(failure ? Result<Hello::Reply>(*failure) : *reply);
    };
    m_database->query(std::move(job));
}

void SignInDesk::signIn(const SignIn &request, Visitor visitor, Admitted done)
{
    const auto attempt = std::make_shared<Attempt>();
    attempt->login = request.login;
    attempt->password = request.password;
    attempt->visitor = std::move(visitor);
    attempt->done = std::move(done);
    if (request.login.size() > longestLogin || request.password.reveal().size() > longestPassword) {
        attempt->answer(signin::failureOf(ErrorCode::WrongCredentials));
        return;
    }
    book(attempt);
}

void SignInDesk::changePassword(const std::shared_ptr<LiveSession> &session, const ChangePassword &request,
                                Visitor visitor, Admitted done)
{
    const auto attempt = std::make_shared<Attempt>();
    attempt->password = request.present;
    attempt->wanted = request.wanted;
    attempt->session = session;
    attempt->visitor = std::move(visitor);
    attempt->done = std::move(done);
    book(attempt);
}

void SignInDesk::book(const std::shared_ptr<Attempt> &attempt)
{
    attempt->place = m_hashing->reserve();
    if (!attempt->place) {
        Failure busy = signin::failureOf(ErrorCode::Busy, u"too many passwords wait to be checked"_s);
        busy.retryAfter = queueFullRetry;
        attempt->answer(busy);
        return;
    }
    Job job;
    job.run = [this, attempt](Transaction &tx) {
        AccountRepository accounts(tx);
        const QDateTime now = m_clock.now();
        attempt->refusal.reset();
        attempt->account = attempt->session ? accounts.byId(attempt->session->actor->account)
                                            : accounts.byLogin(attempt->login);
        if (!attempt->account) {
            bookUnknown(attempt, tx, now);
            return;
        }
        AccountRow &account = *attempt->account;
        if (attempt->changesPassword() && (attempt->refusal = signin::weaknessOf(account, *attempt->wanted, tx)))
            return;
        if (account.nextTry && *account.nextTry > now) {
            attempt->refusal = signin::delayed(now.msecsTo(*account.nextTry));
            return;
        }
        const qint64 delay = signInDelay(++account.failures);
        accounts.bookAttempt(account.id, account.failures, delay ? std::optional(now.addMSecs(delay)) : std::nullopt);
    };
    job.done = [this, attempt](const std::optional<Failure> &failure) {
        if (failure || attempt->refusal)
            attempt->answer(failure ? *failure : *attempt->refusal);
        else
            queueHashing(attempt);
    };
    m_database->change(std::move(job));
}

void SignInDesk::bookUnknown(const std::shared_ptr<Attempt> &attempt, Transaction &tx, const QDateTime &now)
{
    const QString key = AccountRepository::loginKey(attempt->login);
    if (const auto wait = m_unknown.book(key, now))
        attempt->refusal = signin::delayed(*wait);
    else
        AccountRepository(tx).pretendToBook();
}

void SignInDesk::queueHashing(const std::shared_ptr<Attempt> &attempt)
{
    m_hashing->run(std::move(attempt->place),
                   {attempt->visitor.isThere, attempt->visitor.tellAhead, [this, attempt] { hash(attempt); }});
}

void SignInDesk::hash(const std::shared_ptr<Attempt> &attempt)
{
    const bool known = attempt->account.has_value();
    const QString digest = known ? attempt->account->digest : dummyFor(AccountRepository::loginKey(attempt->login));
    attempt->matched = password::matches(digest, attempt->password) && known;
    if (attempt->matched && attempt->changesPassword())
        attempt->digest = password::digest(*attempt->wanted, costOf(*attempt->account));
    else if (attempt->matched && password::isOutdated(digest, costOf(*attempt->account)))
        attempt->digest = password::digest(attempt->password, costOf(*attempt->account));
    conclude(attempt);
}

PasswordCost SignInDesk::costOf(const AccountRow &account) const
{
    return signin::ownerOf(account) == PasswordOwner::Staff ? m_config.costs.staff : m_config.costs.family;
}

QString SignInDesk::dummyFor(const QString &loginKey) const
{
    // Staff hashes take longer than those of families, so an unknown login has to look like one of the two,
    // always the same one, and nobody can tell which without the key.
    const QByteArray keyed = m_dummyKey + loginKey.toUtf8();
    const QByteArray mark = QCryptographicHash::hash(keyed, QCryptographicHash::Sha256);
    return mark.at(0) & 1 ? m_staffDummy : m_familyDummy;
}

} // namespace parta
