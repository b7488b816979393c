// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a school needs before it can teach, in the order in which it is entered (3.1, 3.3: by 10 September).
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace parta {

enum class SetupStep : quint8 {
    Accounts,   ///< a director and a deputy can sign in
    Year,
    Terms,      ///< of every class
    Vacations,
    Calendar,   ///< production calendar of both calendar years
    Bells,
    Classes,    ///< each with a ClassTeacher
    Subjects,
    Curriculum, ///< of every class
    Pupils,     ///< in every class
    Load,       ///< every class has TeachingGroups, every group a teacher
    TopicPlans,
    Timetable,  ///< in force, with every group
    Lessons,    ///< made of the timetable
};

struct SetupLine {
    SetupStep step = SetupStep::Accounts;
    int have = 0;
    int missing = 0;
    QList<QString> names;        ///< the first few of what is missing: classes, pages, years; roles by their enumerator
    std::optional<QDate> due;    ///< last day; empty where the clock runs from an order

    bool isDone() const { return have > 0 && missing == 0; }
    bool isLate(QDate today) const { return !isDone() && due && *due < today; }
};

} // namespace parta
