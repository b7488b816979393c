// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Token bucket: so many requests a second, so many at once after a pause.
#pragma once
#include <QtGlobal>
#include <algorithm>

namespace parta {

/// Times are milliseconds of one monotonic clock.
class TokenBucket
{
public:
    TokenBucket(int perSecond, int burst) : m_perSecond(perSecond), m_burst(burst), m_tokens(burst) {}

    /// 0 when a token was taken, else the milliseconds until there is one.
    qint64 take(qint64 now)
    {
        const double grown = double(std::max<qint64>(now - m_last, 0)) * m_perSecond / 1000.0;
        m_tokens = std::min(m_tokens + grown, double(m_burst));
        m_last = std::max(now, m_last);
        if (m_tokens >= 1.0) {
            m_tokens -= 1.0;
            return 0;
        }
        return std::max<qint64>(1, qint64((1.0 - m_tokens) * 1000.0 / m_perSecond + 0.999));
    }

private:
    int m_perSecond;
    int m_burst;
    double m_tokens;
    qint64 m_last = 0;
};

} // namespace parta
