// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school's clock at the client: the server's time carried on; the client's own date never counts.
#pragma once
#include "common/base/clock.h"
#include <QTimeZone>

namespace parta {

class SchoolClock final : public Clock
{
public:
    /// Takes the server's time over. `timeZone` is the IANA id of the school.
    void set(const QDateTime &now, const QString &timeZone)
    {
        m_then = now.toUTC();
        m_since.start();
        m_zone = QTimeZone(timeZone.toLatin1());
    }
    QDateTime now() const override
    {
        return m_then.isValid() ? m_then.addMSecs(m_since.elapsed()) : Clock::now();
    }
    /// Today's date in the school.
    QDate today() const { return local(now()).date(); }
    QDateTime local(const QDateTime &instant) const
    {
        return m_zone.isValid() ? instant.toTimeZone(m_zone) : instant.toLocalTime();
    }

private:
    QDateTime m_then;
    QElapsedTimer m_since;
    QTimeZone m_zone;
};

} // namespace parta
