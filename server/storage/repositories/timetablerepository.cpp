// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of years, bells and timetables.
#include "server/storage/repositories/timetablerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

struct OnDay {
    QDate day;
};

struct YearDays {
    QString name;
    QDate since;
    QDate until;
};

struct ScheduleRow {
    YearId year;
    QString name;
    QDate since;
};

struct BellRow {
    BellScheduleId schedule;
    int number;
    QTime starts;
    QTime ends;
};

struct ByExternalId {
    QString externalId;
};

} // namespace

std::optional<YearRow> TimetableRepository::yearOf(QDate day)
{
    return m_tx.first<YearRow>(uR"(
        SELECT id, name, since, until, state FROM school_year
         WHERE since <= :day AND until >= :day ORDER BY since DESC LIMIT 1)"_s, OnDay{day});
}

std::optional<YearRow> TimetableRepository::year(YearId id)
{
    return m_tx.first<YearRow>(u"SELECT id, name, since, until, state FROM school_year WHERE id = :year"_s, OfYear{id});
}

YearId TimetableRepository::addYear(const QString &name, QDate since, QDate until)
{
    return *m_tx.first<YearId>(u"INSERT INTO school_year (name, since, until) VALUES (:name, :since, :until) RETURNING id"_s,
                               YearDays{name, since, until});
}

TermSetId TimetableRepository::addTermSet(const NewTermSet &set)
{
    return *m_tx.first<TermSetId>(uR"(
        INSERT INTO term_set (school_year, name, level_from, level_to)
        VALUES (:year, :name, :levelFrom, :levelTo) RETURNING id)"_s, set);
}

void TimetableRepository::addTerm(const NewTerm &term)
{
    m_tx.run(u"INSERT INTO term (term_set, kind, number, since, until) VALUES (:termSet, :kind, :number, :since, :until)"_s,
             term);
}

void TimetableRepository::addVacation(const NewVacation &vacation)
{
    m_tx.run(uR"(
        INSERT INTO vacation (school_year, name, since, until, level_from, level_to)
        VALUES (:year, :name, :since, :until, :levelFrom, :levelTo))"_s, vacation);
}

void TimetableRepository::addCalendarDay(const NewCalendarDay &day)
{
    m_tx.run(uR"(
        INSERT INTO calendar_day (day, kind, moved_from, title) VALUES (:day, :kind, :movedFrom, :title)
        ON CONFLICT (day) DO NOTHING)"_s, day);
}

int TimetableRepository::highestLevel(YearId year)
{
    return m_tx.first<int>(u"SELECT COALESCE(MAX(level_to), 0) FROM term_set WHERE school_year = :year"_s, OfYear{year})
        .value_or(0);
}

StudyCalendar TimetableRepository::calendar(YearId year)
{
    StudyCalendar calendar;
    calendar.terms = m_tx.all<LevelDays>(uR"(
        SELECT s.level_from, s.level_to, t.since, t.until FROM term t JOIN term_set s ON s.id = t.term_set
         WHERE s.school_year = :year AND t.kind <> 'Year')"_s, OfYear{year});
    calendar.vacations = m_tx.all<LevelDays>(
        u"SELECT level_from, level_to, since, until FROM vacation WHERE school_year = :year"_s, OfYear{year});
    const auto off = m_tx.all<QDate>(u"SELECT day FROM calendar_day WHERE kind = 'Off'"_s);
    calendar.daysOff = QSet<QDate>(off.begin(), off.end());
    return calendar;
}

QList<BellLine> TimetableRepository::bells(YearId year)
{
    return m_tx.all<BellLine>(uR"(
        SELECT s.level_from, s.level_to, s.since, s.until, b.weekday, b.number, b.starts, b.ends
          FROM bell_schedule s JOIN bell b ON b.bell_schedule = s.id
         WHERE s.school_year = :year AND s.shift = 1 AND s.kind = 'Usual'
        UNION ALL
        SELECT s.level_from, s.level_to, d.day, d.day, b.weekday, b.number, b.starts, b.ends
          FROM bell_day d JOIN bell_schedule s ON s.id = d.bell_schedule JOIN bell b ON b.bell_schedule = s.id
         WHERE s.school_year = :year AND s.shift = 1 ORDER BY 3)"_s, OfYear{year});
}

BellScheduleId TimetableRepository::addBellSchedule(YearId year, const QString &name, QDate since)
{
    return *m_tx.first<BellScheduleId>(uR"(
        INSERT INTO bell_schedule (school_year, name, level_from, level_to, since)
        VALUES (:year, :name, 1, 13, :since) RETURNING id)"_s, ScheduleRow{year, name, since});
}

void TimetableRepository::addBell(BellScheduleId schedule, int number, const BellTime &time)
{
    m_tx.run(u"INSERT INTO bell (bell_schedule, number, starts, ends) VALUES (:schedule, :number, :starts, :ends)"_s,
             BellRow{schedule, number, time.starts, time.ends});
}

bool TimetableRepository::hasTimetable(const QString &externalId)
{
    return m_tx.first<TimetableId>(u"SELECT id FROM timetable WHERE external_id = :externalId"_s, ByExternalId{externalId}).has_value();
}

TimetableId TimetableRepository::addTimetable(const NewTimetable &timetable)
{
    return *m_tx.first<TimetableId>(uR"(
        INSERT INTO timetable (school_year, name, since, weeks, external_id)
        VALUES (:year, :name, :since, :weeks, :externalId) RETURNING id)"_s, timetable);
}

void TimetableRepository::addSlot(const NewSlot &slot)
{
    m_tx.run(uR"(
        INSERT INTO timetable_slot (timetable, week, weekday, number, teaching_group, room)
        VALUES (:timetable, :week, :weekday, :number, :group, :room))"_s, slot);
}

} // namespace parta
