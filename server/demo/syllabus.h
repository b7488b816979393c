// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is taught, set and tested: texts of topics, homework and kinds of works by subject and year level.
#pragma once
#include "server/demo/random.h"
#include <QHash>
#include <QStringList>
#include <array>
#include <optional>

namespace parta::demo {

/// A homework with the minutes the teacher expects.
struct Task {
    QString text;
    int minutes = 0;
};

/// Written works of a subject by the abbreviations of their WorkTypes.
struct WorkHabit {
    QStringList control;
    QStringList shorter;
    int every = 6;        ///< lessons from one to the next
};

/// A lesson's place in the year of its group.
struct YearPlace {
    int index = 0;
    int total = 1;
};

class Syllabus
{
public:
    Syllabus();

    bool covers(const QString &subject, int level) const { return !topics(subject, level).isEmpty(); }
    QString topic(const QString &subject, int level, YearPlace place) const;
    /// Name of the topic alone, for the title of a control work.
    QString chapter(const QString &subject, int level, YearPlace place) const;
    /// Nothing where the teacher sets nothing this time.
    std::optional<Task> homework(const QString &subject, int level, YearPlace place, Random &random) const;
    WorkHabit works(const QString &subject) const { return m_works.value(subject); }

private:
    struct Habit {
        int permille = 0;
        std::array<int, 3> minutes{};
        QStringList texts;
    };
    const QStringList &topics(const QString &subject, int level) const;

    QHash<QString, QList<QStringList>> m_topics; ///< by subject, then by level
    QHash<QString, QStringList> m_practice;
    QHash<QString, Habit> m_homework;
    QHash<QString, WorkHabit> m_works;
};

} // namespace parta::demo
