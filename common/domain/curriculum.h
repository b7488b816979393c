// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum as values: rows, the hours of a class, sums against the weekly maximum (norms.md 2). Pure.
#pragma once
#include "common/domain/ids.h"
#include <QList>
#include <QString>
#include <compare>
#include <optional>

namespace parta {

/// Which part of the plan a row belongs to. Extracurricular hours are outside the weekly maximum.
enum class CurriculumPart : quint8 { Mandatory, School, Extracurricular };

/// Place of a row: a level, or one class of it, whose rows of a subject count instead of those of the level.
struct CurriculumKey {
    int level = 1;
    ClassId schoolClass;     ///< 0: the whole level
    SubjectId subject;
    CurriculumPart part = CurriculumPart::Mandatory;

    friend auto operator<=>(const CurriculumKey &, const CurriculumKey &) = default;
};

struct CurriculumRow {
    CurriculumKey key;
    int weekly = 0;          ///< hundredths of an hour a week
    int yearly = 0;          ///< hundredths of an hour a year
    int revision = 0;

    friend bool operator==(const CurriculumRow &, const CurriculumRow &) = default;
};

/// What a level may have a week, with the name of the norm.
struct WeeklyLimit {
    int level = 1;
    int days = 5;            ///< study days a week
    std::optional<int> hours; ///< hundredths; empty where no rule is valid
    int weeks = 34;          ///< study weeks a year
    QString basis;
    bool confirmed = true;   ///< false: a figure the school should look up
};

/// Row that holds for a class: its own, else that of its level; nullptr where there is none.
const CurriculumRow *rowFor(const QList<CurriculumRow> &rows, const CurriculumKey &key);
/// Weekly hours (hundredths) of a class or, with class 0, of a level. Of one part, or of the two that have a maximum.
int weeklySum(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, std::optional<CurriculumPart> part = {});
/// Yearly hours, the same way.
int yearlySum(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, std::optional<CurriculumPart> part = {});
/// «2», «2,5»; empty for none. Reads what it writes, and a point for the comma; nullopt for what is no hours.
QString hoursText(int hundredths);
std::optional<int> hoursFromText(const QString &typed);

} // namespace parta
