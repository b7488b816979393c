// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the name lists and the students tree of a .fet file into indexes.
#pragma once
#include "common/import/timetable/timetablefile.h"
#include "common/import/fet/fettext.h"
#include <QHash>

namespace parta::import {

/// Positions of names in one list. Names are compared exactly, letter case included.
using NameIndex = QHash<QString, int>;

/// What the activities and constraints of a file may refer to.
struct FetNames {
    NameIndex days;
    NameIndex hours;
    NameIndex subjects;
    NameIndex teachers;
    NameIndex rooms;
    NameIndex sets;
};

/// Fills days, hours, subjects, teachers, rooms and sets of the file.
FetNames takeFetLists(const FetText &text, TimetableFile &file, FindingLog &log);

/// A positive whole number up to a limit; otherwise a finding and nothing.
std::optional<int> takeNumber(const XmlRecord &record, const QString &field, int least, int most, FindingLog &log);

} // namespace parta::import
