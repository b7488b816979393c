// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Delays after wrong passwords: five are free, then 1, 2, 4 … 900 seconds; never a permanent lock.
#pragma once
#include <QDateTime>
#include <QHash>
#include <QString>
#include <mutex>
#include <optional>

namespace parta {

/// Milliseconds to wait after so many wrong attempts in a row.
qint64 signInDelay(int failures);

/// Attempts for logins that do not exist, treated exactly as those of accounts, so that nobody can tell.
/// Bounded: the oldest entries make room. Thread-safe.
class UnknownLogins
{
public:
    explicit UnknownLogins(qsizetype capacity = 10'000) : m_capacity(capacity) {}

    /// Books an attempt; or, when one has to wait still, the milliseconds.
    std::optional<qint64> book(const QString &loginKey, const QDateTime &now);
    qsizetype size() const;

private:
    struct Entry {
        int failures = 0;
        QDateTime nextTry;
        QDateTime last;
    };
    void makeRoom();

    mutable std::mutex m_lock;
    qsizetype m_capacity;
    QHash<QString, Entry> m_entries;
};

} // namespace parta
