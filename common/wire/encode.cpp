// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as ISO text, instants as milliseconds UTC; an invalid one is null.
#include "common/wire/encode.h"

namespace parta::wire {

void Encoder::writeScalar(QDate day)
{
    if (day.isValid())
        m_writer.append(day.toString(Qt::ISODate));
    else
        m_writer.append(nullptr);
}

void Encoder::writeScalar(QTime time)
{
    if (time.isValid())
        m_writer.append(time.toString(Qt::ISODate));
    else
        m_writer.append(nullptr);
}

void Encoder::writeScalar(const QDateTime &instant)
{
    if (instant.isValid())
        m_writer.append(qint64(instant.toMSecsSinceEpoch()));
    else
        m_writer.append(nullptr);
}

} // namespace parta::wire
