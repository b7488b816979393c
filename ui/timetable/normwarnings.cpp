// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft in the terms of the checks, and their findings in words.
#include "ui/timetable/normwarnings.h"
#include "common/domain/norms/timetablenorms.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(parta::NormWarnings)
};

constexpr int LastMonth = 5; ///< May: lessons of a version without an end

QList<ClassId> classesOf(const TimetableGroup &group, const TimetableBoard &board)
{
    if (group.schoolClass)
        return {group.schoolClass};
    QList<ClassId> classes;
    for (const TimetableClass &one : board.classes) {
        if (std::any_of(group.atoms.begin(), group.atoms.end(), [&](int atom) { return one.atoms.contains(atom); }))
            classes.append(one.id);
    }
    return classes;
}

QDate lastDayOf(const TimetableLine &version)
{
    const int year = version.since.year() + (version.since.month() > LastMonth ? 1 : 0);
    return version.until.value_or(QDate(year, LastMonth, 31));
}

TimetableUnderNorms underNorms(const TimetableDraft &draft)
{
    TimetableUnderNorms timetable;
    timetable.since = draft.version().since;
    timetable.until = lastDayOf(draft.version());
    for (const TimetableClass &one : draft.board().classes)
        timetable.classes.append({one.id, one.level, one.shift, draft.board().days, false});
    for (int i = 0; i < draft.hours().size(); ++i) {
        const auto &cell = draft.hours().at(i).cell;
        const TimetableGroup &group = draft.group(i);
        if (cell)
            timetable.lessons.append({classesOf(group, draft.board()), {cell->week, cell->weekday}, cell->number,
                                      group.subjectName.startsWith(u"физ"_s, Qt::CaseInsensitive)
                                          && group.subjectName.contains(u"культ"_s, Qt::CaseInsensitive)});
    }
    return timetable;
}

QString fault(const NormWarning &warning)
{
    switch (warning.norm) {
    case Norm::LessonsADay: return Texts::tr("%1 lessons a day, at most %2").arg(warning.found).arg(warning.allowed);
    case Norm::LessonsOnceAWeek:
        return Texts::tr("%1 lessons a day, at most %2 and only once a week with physical education").arg(warning.found).arg(warning.allowed);
    case Norm::WeeklyHours: return Texts::tr("%1 hours a week, at most %2").arg(warning.found).arg(warning.allowed);
    case Norm::StudyDays: return Texts::tr("%1 study days a week, at most %2").arg(warning.found).arg(warning.allowed);
    case Norm::FirstNumber: return Texts::tr("a lesson with number %1").arg(warning.found);
    case Norm::EasierDay: return Texts::tr("no easier day in the middle of the week");
    case Norm::Shifts: return Texts::tr("%1 shifts, at most %2").arg(warning.found).arg(warning.allowed);
    case Norm::FirstShiftOnly: return Texts::tr("studies in the first shift only");
    default: return warning.row.rule;
    }
}

} // namespace

QList<PaneWarning> normWarnings(const TimetableDraft &draft)
{
    QHash<ClassId, QString> names;
    for (const TimetableClass &one : draft.board().classes)
        names.insert(one.id, one.name);
    QList<PaneWarning> list;
    const auto findings = checkNorms(underNorms(draft), draft.board().rules);
    for (const NormWarning &warning : findings.warnings) {
        QStringList where;
        std::optional<CycleCell> cell;
        if (warning.schoolClass)
            where.append(names.value(warning.schoolClass));
        if (warning.day.weekday > 0) {
            cell = CycleCell{qMax(1, warning.day.week), warning.day.weekday, qMax(1, warning.number)};
            where.append(cellDay(*cell, draft.version().weeks));
        }
        const QString text = (where.isEmpty() ? QString() : where.join(u", "_s) + u": "_s) + fault(warning);
        list.append({Texts::tr("%1 (%2)").arg(text, warning.row.basis), warning.schoolClass, cell});
    }
    return list;
}

} // namespace parta
