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
    Xhstt,
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
};

} // namespace parta
