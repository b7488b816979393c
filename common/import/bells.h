// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the hours of an imported timetable ring.
#pragma once
#include "common/import/importplan.h"

namespace parta::import {

struct BellTimes {
    QList<std::pair<QTime, QTime>> times; ///< one per hour: start and end
    bool isKnown = false;                 ///< told by the names of the hours or by a person
};

/// "08:30-09:15,09:25-10:10": exactly so many ranges, ascending and without overlap; else nothing.
QList<std::pair<QTime, QTime>> bellsFromText(const QString &text, qsizetype hours);
QString bellsText(const QList<std::pair<QTime, QTime>> &times);

/// Reads times from names such as «08:30» or «8.30-9.15»; where the names tell none, lessons of 45 minutes from 8:30.
BellTimes guessBells(const QStringList &hourNames);

} // namespace parta::import
