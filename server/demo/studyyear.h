// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a demo school year: terms, vacations, days off. Facts of 2024-2027, a plain rule for other years.
#pragma once
#include "common/domain/gradebook.h"
#include <QDate>
#include <QList>
#include <QString>

namespace parta::demo {

struct TermDates {
    TermKind kind = TermKind::Quarter;
    int number = 1;
    QDate since;
    QDate until;
};

/// Terms of some year levels; the last one is the year itself.
struct TermSet {
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    QList<TermDates> terms;
};

struct Vacation {
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;
    int levelTo = 11;
};

enum class DayKind : quint8 { Off, Short, Working };

/// A day of the production calendar that differs from its weekday.
struct CalendarDay {
    QDate day;
    DayKind kind = DayKind::Off;
    QDate movedFrom;
    QString title;
};

class StudyYear
{
public:
    /// The school year that begins in September of this calendar year.
    explicit StudyYear(int firstYear);
    /// The nearest study day not after `day`, on which YearLevels 2 to 11 have lessons.
    static QDate nearestStudyDay(QDate day);
    /// Year whose September comes before `day`.
    static StudyYear containing(QDate day);

    QString name() const; ///< «2026/2027»
    int firstYear() const { return m_firstYear; }
    QDate firstDay() const { return m_quarters.first().since; }
    QDate lastDay() const { return m_quarters.last().until; }
    const QList<TermDates> &quarters() const { return m_quarters; }
    QList<TermSet> termSets() const;
    const QList<Vacation> &vacations() const { return m_vacations; }
    const QList<CalendarDay> &calendarDays() const { return m_calendar; }
    bool isStudyDay(QDate day, int level) const;
    /// Study days of a year level from first to last.
    QList<QDate> studyDays(int level) const;

private:
    bool isDayOff(QDate day) const;
    void loadCalendar(int year);

    int m_firstYear;
    QList<TermDates> m_quarters;
    QList<Vacation> m_vacations;
    QList<CalendarDay> m_calendar;
};

} // namespace parta::demo
