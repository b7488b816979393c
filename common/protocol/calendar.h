// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the calendar of a school year: terms, vacations, study weeks, changed days, working days of the staff.
#pragma once
#include "common/domain/calendar/yearcalendar.h"

namespace parta {

/// Everything the calendar of a year consists of.
struct OpenCalendar {
    YearId year;

    struct Reply {
        YearCalendar calendar;
    };
};

/// Fills a year that has neither terms nor vacations with usual ones, to be corrected afterwards. Refuses
/// AlreadyExists.
struct ProposeCalendar {
    YearId year;
    RequestId request;

    struct Reply {
        YearCalendar calendar;
    };
};

struct TermSpan {
    QDate first;
    QDate last;
};

/// Writes the terms of a range of levels; the Year term follows from them. Two sets never share a level. A closed
/// term keeps its dates (TermClosed), one with marks stays (InUse).
struct SaveTermSet {
    std::optional<TermSetId> id;   ///< empty: new
    YearId year;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    TermKind kind = TermKind::Quarter;
    QList<TermSpan> terms;         ///< in order, 1 to 6
    int revision = 0;
    RequestId request;

    struct Reply {
        TermSetLine set;
    };
};

struct SaveVacation {
    std::optional<VacationId> id;
    YearId year;
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;             ///< 0 to 0: only the classes named
    int levelTo = 11;
    QList<ClassId> classes;
    int revision = 0;
    RequestId request;

    struct Reply {
        VacationLine vacation;
    };
};

/// 5 or 6 study days a week for a range of levels; ranges never share a level.
struct SaveStudyWeek {
    std::optional<StudyWeekId> id;
    YearId year;
    int levelFrom = 1;
    int levelTo = 11;
    int days = 5;
    int revision = 0;
    RequestId request;

    struct Reply {
        StudyWeekLine week;
    };
};

struct SaveDayChange {
    std::optional<DayChangeId> id;
    YearId year;
    DayChange change;
    int revision = 0;
    RequestId request;

    struct Reply {
        DayChangeLine change;
    };
};

enum class CalendarPart : quint8 { TermSet, Vacation, StudyWeek, DayChange };

/// Takes a line out of the calendar. A term set whose terms have marks or classes stays (InUse).
struct RemoveFromCalendar {
    CalendarPart part = CalendarPart::Vacation;
    qint64 id = 0;
    int revision = 0;
    RequestId request;

    struct Reply {};
};

/// Sets or, with an empty `isWorking`, takes back a single working day of the staff, by order.
struct SetStaffDay {
    YearId year;
    QDate day;
    std::optional<bool> isWorking;
    QString orderNumber;
    QDate orderDay;
    int revision = 0;
    RequestId request;

    struct Reply {
        std::optional<StaffDayLine> line; ///< as it stands now
    };
};

} // namespace parta
