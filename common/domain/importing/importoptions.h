// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about an import because the file cannot know it.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace parta {

enum class ImportKind : quint8 {
    Calendar, ///< production calendar
    Fet,
    OneRoster,
    Roster,   ///< pupils with their guardians, or staff, from a table
    Xhstt,
};

/// What rosters need beside the rest.
struct RosterOptions {
    bool isStrict = false;            ///< oneroster: what is read leniently is an error (formats.md 2)
    std::optional<QString> org;       ///< oneroster: sourcedId of the school, or "all"
    std::optional<QString> mapping;   ///< text of a mapping profile, JSON
    std::optional<QString> sheet;     ///< name of the sheet of a workbook; the first one when not said
    std::optional<QString> namesakes; ///< people of the school with the same name are "same" or "new"; asked when not said
};

/// Everything left empty is guessed; the guess stands in ImportReport::choices.
struct ImportOptions {
    bool takeTheRest = false;               ///< applies although rows were rejected
    std::optional<QString> days;            ///< weekday per day of the file, "1,2,3" or with weeks "1.1,2.1"; 1 is Monday
    std::optional<QString> classLevel;      ///< level of the students tree that is the class: year, group, subgroup
    std::optional<QDate> from;              ///< first day of the new timetable
    std::optional<QString> bells;           ///< "08:30-09:15,09:25-10:10,…", one per hour of the file
    std::optional<int> firstNumber;         ///< lesson number of the first hour, 0 to 5; 1 when not said
    std::optional<int> yearLevel;           ///< for classes whose name tells none
    std::optional<bool> placeholderPupils;  ///< numbered pupils where the file has only their number
    std::optional<QString> instance;        ///< xhstt: Id of the instance
    std::optional<QString> solution;        ///< xhstt: name of the solution; "none" takes the load alone
    std::optional<RosterOptions> roster;
};

} // namespace parta
