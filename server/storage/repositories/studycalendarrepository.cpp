// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of vacations, study weeks, changed days and staff days.
#include "server/storage/repositories/studycalendarrepository.h"
#include "common/domain/settings/settings.h"
#include "server/storage/repositories/calendarrepository.h"
#include "server/storage/repositories/rulerepository.h"
#include "server/storage/repositories/settingrepository.h"
#include "server/storage/repositories/termrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

struct Span {
    QDate since;
    QDate until;
};

struct VacationRecord {
    VacationId id;
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
};

struct VacationChange {
    std::optional<VacationId> id;
    YearId year;
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
};

struct VacationClass {
    VacationId vacation;
    ClassId schoolClass;
};

struct WeekChange {
    std::optional<StudyWeekId> id;
    YearId year;
    int levelFrom = 1;
    int levelTo = 11;
    int days = 5;
    int revision = 0;
};

struct DayChangeRow {
    std::optional<DayChangeId> id;
    YearId year;
    DayChangeKind kind = DayChangeKind::Cancelled;
    QDate day;
    std::optional<QDate> movedTo;
    std::optional<int> asWeekday;
    int levelFrom = 1;
    int levelTo = 13;
    std::optional<ClassId> schoolClass;
    QString reason;
    QString orderNumber;
    int revision = 0;
};

struct StaffDayRow {
    QDate day;
    QString kind;
    QString orderNumber;
    QDate orderDay;
    int revision = 0;

    StaffDayLine line() const { return {day, kind == u"Working", orderNumber, orderDay, revision}; }
};

QString tableOf(CalendarPart part)
{
    switch (part) {
    case CalendarPart::TermSet: return u"term_set"_s;
    case CalendarPart::Vacation: return u"vacation"_s;
    case CalendarPart::StudyWeek: return u"study_week"_s;
    case CalendarPart::DayChange: return u"study_day_change"_s;
    }
    return {};
}

} // namespace

YearCalendar StudyCalendarRepository::calendar(const SchoolYear &year)
{
    const YearId id = year.id;
    YearCalendar calendar;
    calendar.year = year;
    calendar.termSets = TermRepository(m_tx).termSets(id);
    calendar.vacations = vacations(id);
    calendar.weeks = weeks(id);
    calendar.changes = changes(id);
    const ProductionCalendar production = CalendarRepository(m_tx).calendar();
    for (int one = year.since.year(); one <= year.until.year(); ++one) {
        calendar.days += production.daysOf(one);
        if (production.isLoaded(one))
            calendar.loadedYears.append(one);
    }
    calendar.staffDays = staffDays(year.since, year.until);
    for (const DatedValue &value : SettingRepository(m_tx).values(setting::staffWeek))
        calendar.staffWeeks.append({value.since, value.value == u"SixDays" ? 6 : 5});
    calendar.leastVacation = RuleRepository(m_tx).shortestVacation(year.since);
    calendar.classes = m_tx.all<ClassRef>(
        u"SELECT id, name, level FROM school_class WHERE school_year = :year ORDER BY level, letter, name"_s, OfYear{id});
    return calendar;
}

QList<VacationLine> StudyCalendarRepository::vacations(YearId year)
{
    QList<VacationLine> lines;
    QHash<VacationId, qsizetype> at;
    for (const VacationRecord &row : m_tx.all<VacationRecord>(uR"(
             SELECT id, name, since, until, level_from, level_to, revision FROM vacation
              WHERE school_year = :year ORDER BY since, id)"_s, OfYear{year})) {
        at.insert(row.id, lines.size());
        lines.append({row.id, row.name, row.since, row.until, row.levelFrom, row.levelTo, row.revision, {}});
    }
    for (const VacationClass &row : m_tx.all<VacationClass>(uR"(
             SELECT c.vacation, c.school_class FROM vacation_class c JOIN vacation v ON v.id = c.vacation
              WHERE v.school_year = :year ORDER BY c.school_class)"_s, OfYear{year}))
        lines[at.value(row.vacation)].classes.append(row.schoolClass);
    return lines;
}

QList<StudyWeekLine> StudyCalendarRepository::weeks(YearId year)
{
    return m_tx.all<StudyWeekLine>(uR"(
        SELECT id, level_from, level_to, days, revision FROM study_week WHERE school_year = :year
         ORDER BY level_from, id)"_s, OfYear{year});
}

QList<DayChangeLine> StudyCalendarRepository::changes(YearId year)
{
    return m_tx.all<DayChangeLine>(uR"(
        SELECT id, revision, kind, day, moved_to, as_weekday, level_from, level_to, school_class, reason, order_number
          FROM study_day_change WHERE school_year = :year ORDER BY day, id)"_s, OfYear{year});
}

QList<StaffDayLine> StudyCalendarRepository::staffDays(QDate since, QDate until)
{
    QList<StaffDayLine> lines;
    for (const StaffDayRow &row : m_tx.all<StaffDayRow>(uR"(
             SELECT day, kind, order_number, order_day, revision FROM staff_day_override
              WHERE day BETWEEN :since AND :until ORDER BY day)"_s, Span{since, until}))
        lines.append(row.line());
    return lines;
}

std::optional<StaffDayLine> StudyCalendarRepository::staffDay(QDate day)
{
    const QList<StaffDayLine> found = staffDays(day, day);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<VacationId> StudyCalendarRepository::put(const SaveVacation &wanted)
{
    const VacationChange change{wanted.id, wanted.year, wanted.name.trimmed(), wanted.since, wanted.until,
                                wanted.levelFrom, wanted.levelTo, wanted.revision};
    const auto vacation = wanted.id
        ? m_tx.first<VacationId>(uR"(
            UPDATE vacation SET name = :name, since = :since, until = :until, level_from = :levelFrom, level_to = :levelTo,
                   revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change)
        : m_tx.first<VacationId>(uR"(
            INSERT INTO vacation (school_year, name, since, until, level_from, level_to)
            VALUES (:year, :name, :since, :until, :levelFrom, :levelTo) RETURNING id)"_s, change);
    if (!vacation)
        return std::nullopt;
    m_tx.run(u"DELETE FROM vacation_class WHERE vacation = :vacation"_s, VacationClass{*vacation, {}});
    for (const ClassId schoolClass : wanted.classes)
        m_tx.run(uR"(INSERT INTO vacation_class (vacation, school_class) VALUES (:vacation, :schoolClass)
                     ON CONFLICT DO NOTHING)"_s, VacationClass{*vacation, schoolClass});
    return vacation;
}

std::optional<StudyWeekId> StudyCalendarRepository::put(const SaveStudyWeek &wanted)
{
    const WeekChange change{wanted.id, wanted.year, wanted.levelFrom, wanted.levelTo, wanted.days, wanted.revision};
    return wanted.id
        ? m_tx.first<StudyWeekId>(uR"(
            UPDATE study_week SET level_from = :levelFrom, level_to = :levelTo, days = :days, revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change)
        : m_tx.first<StudyWeekId>(uR"(
            INSERT INTO study_week (school_year, level_from, level_to, days)
            VALUES (:year, :levelFrom, :levelTo, :days) RETURNING id)"_s, change);
}

std::optional<DayChangeId> StudyCalendarRepository::put(const SaveDayChange &wanted)
{
    const DayChange &day = wanted.change;
    const DayChangeRow change{wanted.id, wanted.year, day.kind, day.day, day.movedTo, day.asWeekday, day.levelFrom, day.levelTo,
                              day.schoolClass, day.reason.trimmed(), day.orderNumber.trimmed(), wanted.revision};
    return wanted.id
        ? m_tx.first<DayChangeId>(uR"(
            UPDATE study_day_change SET kind = :kind, day = :day, moved_to = :movedTo, as_weekday = :asWeekday,
                   level_from = :levelFrom, level_to = :levelTo, school_class = :schoolClass, reason = :reason,
                   order_number = :orderNumber, revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change)
        : m_tx.first<DayChangeId>(uR"(
            INSERT INTO study_day_change (school_year, kind, day, moved_to, as_weekday, level_from, level_to, school_class,
                   reason, order_number)
            VALUES (:year, :kind, :day, :movedTo, :asWeekday, :levelFrom, :levelTo, :schoolClass, :reason, :orderNumber)
            RETURNING id)"_s, change);
}

bool StudyCalendarRepository::put(const SetStaffDay &wanted)
{
    const StaffDayRow row{wanted.day, wanted.isWorking.value_or(false) ? u"Working"_s : u"Off"_s, wanted.orderNumber.trimmed(),
                          wanted.orderDay, wanted.revision};
    if (!wanted.isWorking)
        return m_tx.run(u"DELETE FROM staff_day_override WHERE day = :day AND revision = :revision"_s, row) > 0;
    if (wanted.revision > 0)
        return m_tx.run(uR"(
            UPDATE staff_day_override SET kind = :kind, order_number = :orderNumber, order_day = :orderDay, revision = revision + 1
             WHERE day = :day AND revision = :revision)"_s, row) > 0;
    return m_tx.run(uR"(
        INSERT INTO staff_day_override (day, kind, order_number, order_day) VALUES (:day, :kind, :orderNumber, :orderDay)
        ON CONFLICT (day) DO NOTHING)"_s, row) > 0;
}

bool StudyCalendarRepository::isLevelTaken(const SaveStudyWeek &wanted)
{
    return m_tx.first<StudyWeekId>(uR"(
        SELECT id FROM study_week WHERE school_year = :year AND level_from <= :levelTo AND level_to >= :levelFrom
           AND id <> COALESCE(CAST(:id AS BIGINT), 0))"_s,
        WeekChange{wanted.id, wanted.year, wanted.levelFrom, wanted.levelTo, 5, 0}).has_value();
}

bool StudyCalendarRepository::areOfYear(const QList<ClassId> &classes, YearId year)
{
    struct Of { ClassId schoolClass; YearId year; };
    for (const ClassId one : classes) {
        if (!m_tx.first<ClassId>(u"SELECT id FROM school_class WHERE id = :schoolClass AND school_year = :year"_s, Of{one, year}))
            return false;
    }
    return true;
}

std::optional<YearId> StudyCalendarRepository::yearOf(CalendarPart part, qint64 id)
{
    struct Of { qint64 id; };
    return m_tx.first<YearId>(u"SELECT school_year FROM %1 WHERE id = :id"_s.arg(tableOf(part)), Of{id});
}

bool StudyCalendarRepository::remove(CalendarPart part, qint64 id, int revision)
{
    struct Row { qint64 id; int revision; };
    const Row row{id, revision};
    const QString table = tableOf(part);
    if (!m_tx.first<qint64>(u"SELECT id FROM %1 WHERE id = :id AND revision = :revision"_s.arg(table), row))
        return false;
    if (part == CalendarPart::Vacation)
        m_tx.run(u"DELETE FROM vacation_class WHERE vacation = :id"_s, row);
    return m_tx.run(u"DELETE FROM %1 WHERE id = :id AND revision = :revision"_s.arg(table), row) > 0;
}

} // namespace parta
