// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YearPicture: what the twelve months of a school year show for some classes. Screen and paper paint this value.
#pragma once
#include "common/domain/calendar/yearcalendar.h"

namespace parta {

enum class DayLook : quint8 {
    Study,
    MovedHere,  ///< the lessons of another day, or extra ones
    Distance,   ///< lessons at a distance
    Cancelled,  ///< no lessons by order: cancelled or moved away
    Vacation,
    DayOff,     ///< by the production calendar
    Weekend,
    Outside,    ///< in no term
};

struct PictureDay {
    QDate day;
    DayLook look = DayLook::Outside;
    bool isShort = false;  ///< the staff's working day is an hour shorter
    QString hint;          ///< vacation, holiday or reason by name
};

struct PictureMonth {
    int year = 0;
    int month = 1;
    QList<PictureDay> days; ///< all of the month
    int studyDays = 0;
    int staffDays = 0;
    bool isProvisional = false; ///< the production calendar is not loaded
};

struct PictureTerm {
    QString name;
    QDate first;
    QDate last;
    int studyDays = 0;
};

struct YearPicture {
    QString title;              ///< «2026/2027»
    QString whom;               ///< «7 класс»
    QList<PictureMonth> months; ///< twelve, from the one the year begins in
    QList<PictureTerm> terms;
    int studyDays = 0;
    int staffDays = 0;
};

/// «I четверть»
QString termText(TermKind kind, int number);
/// «Учебный день», for the legend and the tool tip.
QString lookText(DayLook look);
YearPicture pictureOf(const YearCalendar &calendar, const StudyClass &whom);

} // namespace parta
