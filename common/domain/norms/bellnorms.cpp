// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the bells a class really has lessons at; what rings the same on every weekday is told once.
#include "common/domain/norms/bellnorms.h"
#include <QSet>
#include <algorithm>

namespace parta {

namespace {

int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// First and last lesson of a class on a weekday, over all weeks of the cycle.
struct Used {
    int first = 0;
    int last = 0;
};

QMap<int, Used> usedNumbers(const TimetableUnderNorms &timetable, ClassId one)
{
    QMap<int, Used> used;
    for (const NormLesson &lesson : timetable.lessons) {
        if (!lesson.classes.contains(one))
            continue;
        const auto known = used.find(lesson.day.weekday);
        if (known == used.end())
            used.insert(lesson.day.weekday, {lesson.number, lesson.number});
        else
            *known = {qMin(known->first, lesson.number), qMax(known->last, lesson.number)};
    }
    return used;
}

class BellChecker
{
public:
    BellChecker(const TimetableUnderNorms &timetable, const NormClass &one, const QList<RuleRow> &rows, QDate day)
        : m_timetable(timetable), m_class(one), m_rows(rows), m_case{day, one.level, one.studyDays, one.isSpecial}
    {
    }

    QList<NormWarning> check()
    {
        checkShift();
        const QMap<int, Used> used = usedNumbers(m_timetable, m_class.id);
        for (auto day = used.cbegin(); day != used.cend(); ++day) {
            if (const auto row = strictestRow(m_rows, Norm::FirstNumber, m_case); row && day->first < *numberOf(*row))
                warn(Norm::FirstNumber, *row, day.key(), day->first, day->first);
            checkDay(day.key(), *day);
        }
        return m_warnings;
    }

private:
    /// What rings the same on every day is one fault, told on the first of them.
    void warn(Norm norm, const RuleRow &row, int weekday, int number, int found)
    {
        const auto same = [&](const NormWarning &known) {
            return known.norm == norm && known.row == row && known.number == number && known.found == found;
        };
        if (norm != Norm::FirstNumber && std::any_of(m_warnings.cbegin(), m_warnings.cend(), same))
            return;
        m_warnings.append({norm, row, m_class.id, {0, weekday}, number, found, *numberOf(row), m_case.day});
    }

    void checkShift()
    {
        const auto row = strictestRow(m_rows, Norm::FirstShiftOnly, m_case);
        if (row && m_class.shift != *numberOf(*row))
            warn(Norm::FirstShiftOnly, *row, 0, 0, m_class.shift);
    }

    void checkDay(int weekday, const Used &used)
    {
        const QMap<int, BellTime> bells = bellsOf(m_timetable, m_class, weekday);
        const auto first = bells.constFind(used.first), last = bells.constFind(used.last);
        if (first != bells.cend())
            bound(Norm::EarliestStart, weekday, used.first, minutes(first->starts));
        if (last != bells.cend())
            bound(Norm::LatestEnd, weekday, used.last, minutes(last->ends));
        QMap<int, int> breaks; // minutes after a number
        for (auto bell = bells.cbegin(); bell != bells.cend(); ++bell) {
            if (bell.key() < used.first || bell.key() > used.last)
                continue;
            bound(Norm::LessonLength, weekday, bell.key(), minutes(bell->ends) - minutes(bell->starts));
            if (const auto next = std::next(bell); next != bells.cend() && next.key() <= used.last)
                breaks.insert(bell.key(), minutes(next->starts) - minutes(bell->ends));
        }
        for (auto one = breaks.cbegin(); one != breaks.cend(); ++one)
            bound(Norm::ShortestBreak, weekday, one.key(), one.value());
        checkLongBreaks(weekday, breaks);
    }

    void bound(Norm norm, int weekday, int number, int found)
    {
        const auto row = strictestRow(m_rows, norm, m_case);
        if (!row)
            return;
        const bool isFromBelow = norm == Norm::EarliestStart || norm == Norm::ShortestBreak;
        if (isFromBelow ? found < *numberOf(*row) : found > *numberOf(*row))
            warn(norm, *row, weekday, number, found);
    }

    /// After lesson 2 or 3 one long break, or two after both of them; a day of two lessons needs none.
    void checkLongBreaks(int weekday, const QMap<int, int> &breaks)
    {
        const auto least = strictestRow(m_rows, Norm::LongBreak, m_case);
        const auto most = strictestRow(m_rows, Norm::LongBreakMost, m_case);
        QList<std::pair<int, int>> middle;
        for (const int number : {2, 3}) {
            if (breaks.contains(number))
                middle.append({number, breaks.value(number)});
        }
        if (!least || middle.isEmpty())
            return;
        const auto longest = *std::max_element(middle.begin(), middle.end(), [](auto a, auto b) { return a.second < b.second; });
        if (longest.second < *numberOf(*least))
            warn(Norm::LongBreak, *least, weekday, longest.first, longest.second);
        else if (most && longest.second > *numberOf(*most))
            warn(Norm::LongBreakMost, *most, weekday, longest.first, longest.second);
    }

    const TimetableUnderNorms &m_timetable;
    const NormClass &m_class;
    const QList<RuleRow> &m_rows;
    RuleCase m_case;
    QList<NormWarning> m_warnings;
};

/// First start and last end of a shift on a weekday.
struct ShiftTimes {
    QTime starts;
    QTime ends;
};

QMap<int, ShiftTimes> shiftTimes(const TimetableUnderNorms &timetable, int weekday)
{
    QMap<int, ShiftTimes> times;
    for (const NormClass &one : timetable.classes) {
        const QMap<int, Used> used = usedNumbers(timetable, one.id);
        const auto day = used.constFind(weekday);
        if (day == used.cend())
            continue;
        const QMap<int, BellTime> bells = bellsOf(timetable, one, weekday);
        if (!bells.contains(day->first) || !bells.contains(day->last))
            continue;
        const BellTime span{bells.value(day->first).starts, bells.value(day->last).ends};
        ShiftTimes &shift = times[one.shift];
        shift.starts = shift.starts.isValid() ? qMin(shift.starts, span.starts) : span.starts;
        shift.ends = shift.ends.isValid() ? qMax(shift.ends, span.ends) : span.ends;
    }
    return times;
}

} // namespace

QList<NormWarning> checkBells(const TimetableUnderNorms &timetable, const NormClass &one, const QList<RuleRow> &rows, QDate day)
{
    return BellChecker(timetable, one, rows, day).check();
}

QList<NormWarning> checkShifts(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows, QDate day)
{
    QList<NormWarning> warnings;
    QSet<int> shifts;
    for (const NormClass &one : timetable.classes)
        shifts.insert(one.shift);
    const RuleCase school{day, 0, 5, false};
    if (const auto row = strictestRow(rows, Norm::Shifts, school); row && shifts.size() > *numberOf(*row))
        warnings.append({Norm::Shifts, *row, {}, {0, 0}, 0, int(shifts.size()), *numberOf(*row), day});
    const auto pause = strictestRow(rows, Norm::BetweenShifts, school);
    for (int weekday = 1; pause && shifts.size() > 1 && weekday <= 7; ++weekday) {
        const QMap<int, ShiftTimes> times = shiftTimes(timetable, weekday);
        if (!times.contains(1) || !times.contains(2))
            continue;
        const int found = minutes(times.value(2).starts) - minutes(times.value(1).ends);
        if (found < *numberOf(*pause))
            warnings.append({Norm::BetweenShifts, *pause, {}, {0, weekday}, 0, found, *numberOf(*pause), day});
    }
    return warnings;
}

} // namespace parta
