// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The group commit: savepoints, one COMMIT, answers.
#include "server/storage/groupcommit.h"
#include "server/storage/faults.h"
#include <span>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int maxAttempts = 5;

/// A fault after which the transaction, not just one job, is spoilt.
bool spoilsAll(StorageFault fault)
{
    return fault == StorageFault::InputOutput || fault == StorageFault::ConnectionLost
        || fault == StorageFault::DiskFull || fault == StorageFault::Serialization;
}

/// One transaction over some jobs.
class Group
{
public:
    Group(Connection &connection, std::span<Job> jobs)
        : m_connection(connection), m_jobs(jobs), m_answers(jobs.size())
    {
    }

    /// Runs and commits; what spoilt the whole transaction, if anything did.
    std::optional<StorageError> commit();
    void answer() const;
    void failAll(const Failure &failure) { m_answers.assign(m_jobs.size(), failure); }

private:
    bool isAlone() const { return m_jobs.size() == 1; }
    void begin();
    void separate();
    void runJob(std::size_t index);
    void takeBack();
    void rollBack();

    Connection &m_connection;
    std::span<Job> m_jobs;
    std::vector<std::optional<Failure>> m_answers;
};

void Group::begin()
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    m_connection.controlAgain(sqlite ? u"BEGIN IMMEDIATE"_s : isAlone() ? u"BEGIN"_s : u"BEGIN; SAVEPOINT job"_s);
    if (sqlite && !isAlone())
        m_connection.controlAgain(u"SAVEPOINT job"_s);
}

/// Between two jobs; one round trip on PostgreSQL.
void Group::separate()
{
    if (m_connection.engine() == Engine::PostgreSql) {
        m_connection.control(u"RELEASE SAVEPOINT job; SAVEPOINT job"_s);
        return;
    }
    m_connection.controlAgain(u"RELEASE SAVEPOINT job"_s);
    m_connection.controlAgain(u"SAVEPOINT job"_s);
}

void Group::takeBack()
{
    if (!isAlone())
        m_connection.controlAgain(u"ROLLBACK TO SAVEPOINT job"_s);
}

void Group::rollBack()
{
    try {
        m_connection.control(u"ROLLBACK"_s);
    } catch (const StorageError &) {
        // The engine has rolled back by itself, or the connection is gone.
    }
}

void Group::runJob(std::size_t index)
{
    m_connection.forget();
    try {
        Transaction transaction(m_connection);
        m_jobs[index].run(transaction);
        if (m_connection.fault())
            throw *m_connection.fault();
        m_answers[index].reset();
        return;
    } catch (...) {
        if (const auto &fault = m_connection.fault(); fault && spoilsAll(fault->kind))
            throw *fault;
        m_answers[index] = failureOf(std::current_exception());
    }
    takeBack();
}

std::optional<StorageError> Group::commit()
{
    try {
        begin();
        PARTA_FAIL("after_begin");
        for (std::size_t i = 0; i < m_jobs.size(); ++i) {
            if (i > 0)
                separate();
            runJob(i);
            PARTA_FAIL("after_a_change");
        }
        m_connection.forget();
        if (isAlone() && m_answers.front()) {
            rollBack();
            return std::nullopt;
        }
        PARTA_FAIL("before_commit");
        m_connection.controlAgain(u"COMMIT"_s);
        PARTA_FAIL("after_commit_before_reply");
        return std::nullopt;
    } catch (const StorageError &error) {
        rollBack();
        return error;
    }
}

void Group::answer() const
{
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        m_jobs[i].answer(m_answers[i]);
        PARTA_FAIL("after_a_reply");
    }
}

std::optional<StorageError> commitWithRetries(Group &group)
{
    for (int attempt = 1;; ++attempt) {
        auto error = group.commit();
        if (!error || error->kind != StorageFault::Serialization || attempt == maxAttempts)
            return error;
    }
}

std::optional<StorageFault> endOfConnection(const std::optional<StorageError> &error)
{
    if (error && (error->kind == StorageFault::InputOutput || error->kind == StorageFault::ConnectionLost))
        return error->kind;
    return std::nullopt;
}

std::optional<StorageFault> commitSpan(Connection &connection, std::span<Job> jobs)
{
    Group group(connection, jobs);
    const auto error = commitWithRetries(group);
    const bool worthApart = error && jobs.size() > 1
        && (!spoilsAll(error->kind) || error->kind == StorageFault::Serialization);
    if (!worthApart) {
        if (error)
            group.failAll(failureOf(*error));
        group.answer();
        return endOfConnection(error);
    }
    // One of them spoils the transaction as such, e.g. by a constraint checked at COMMIT: each for itself.
    std::optional<StorageFault> ended;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (ended)
            jobs[i].answer(failureOf(StorageError{*ended, u"the connection ended"_s}));
        else
            ended = commitSpan(connection, jobs.subspan(i, 1));
    }
    return ended;
}

} // namespace

std::optional<StorageFault> commitTogether(Connection &connection, std::vector<Job> &jobs)
{
    return commitSpan(connection, jobs);
}

Answered answerQuery(Connection &connection, Snapshot snapshot, const Job &query)
{
    connection.forget();
    std::optional<Failure> failure;
    try {
        if (snapshot == Snapshot::Transaction) {
            const bool sqlite = connection.engine() == Engine::Sqlite;
            connection.control(sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        }
        Transaction transaction(connection);
        query.run(transaction);
        if (connection.fault())
            throw *connection.fault();
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    if (connection.fault() && connection.fault()->kind == StorageFault::ConnectionLost)
        return Answered::ConnectionLost;
    if (snapshot == Snapshot::Transaction) {
        try {
            connection.control(u"ROLLBACK"_s);
        } catch (const StorageError &) {
            // Nothing was written and the rows are read: the answer stands.
        }
    }
    query.answer(failure);
    return Answered::Yes;
}

void failAll(const std::vector<Job> &jobs, const Failure &failure)
{
    for (const Job &job : jobs)
        job.answer(failure);
}

} // namespace parta
