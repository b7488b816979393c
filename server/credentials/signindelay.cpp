// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule of delays and the memory of unknown logins.
#include "server/credentials/signindelay.h"
#include <algorithm>

namespace parta {

namespace {

constexpr int freeAttempts = 5;
constexpr int longestDelaySeconds = 900;
constexpr int doublings = 10;

} // namespace

qint64 signInDelay(int failures)
{
    if (failures < freeAttempts)
        return 0;
    const int seconds = 1 << std::min(failures - freeAttempts, doublings);
    return std::min(seconds, longestDelaySeconds) * qint64(1000);
}

std::optional<qint64> UnknownLogins::book(const QString &loginKey, const QDateTime &now)
{
    const std::lock_guard guard(m_lock);
    if (!m_entries.contains(loginKey))
        makeRoom();
    Entry &entry = m_entries[loginKey];
    if (entry.nextTry.isValid() && entry.nextTry > now)
        return now.msecsTo(entry.nextTry);
    entry.last = now;
    ++entry.failures;
    if (const qint64 delay = signInDelay(entry.failures))
        entry.nextTry = now.addMSecs(delay);
    return std::nullopt;
}

qsizetype UnknownLogins::size() const
{
    const std::lock_guard guard(m_lock);
    return m_entries.size();
}

void UnknownLogins::makeRoom()
{
    if (m_entries.size() < m_capacity)
        return;
    // A tenth at once, so that the search is rare.
    QList<QDateTime> ages;
    ages.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries))
        ages.append(entry.last);
    const auto nth = ages.begin() + std::max<qsizetype>(m_capacity / 10, 1) - 1;
    std::nth_element(ages.begin(), nth, ages.end());
    const QDateTime limit = *nth;
    m_entries.removeIf([&](const auto &item) { return item.value().last <= limit; });
}

} // namespace parta
