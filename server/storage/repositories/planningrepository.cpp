// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the planning pages' choices.
#include "server/storage/repositories/planningrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

} // namespace

QList<PlanYear> PlanningRepository::years()
{
    return m_tx.all<PlanYear>(uR"(
        SELECT id, name, CASE WHEN state IN ('Closed', 'Archived') THEN 1 ELSE 0 END
          FROM school_year ORDER BY since DESC, id DESC)"_s);
}

YearId PlanningRepository::yearAt(QDate today)
{
    struct At { QDate today; };
    return m_tx.first<YearId>(uR"(
        SELECT id FROM school_year
         ORDER BY CASE WHEN since <= :today AND until >= :today THEN 0 ELSE 1 END, since DESC LIMIT 1)"_s,
        At{today}).value_or(YearId{});
}

std::optional<DateRange> PlanningRepository::daysOf(YearId year)
{
    return m_tx.first<DateRange>(u"SELECT since, until FROM school_year WHERE id = :year"_s, OfYear{year});
}

std::optional<bool> PlanningRepository::isClosed(YearId year)
{
    return m_tx.first<bool>(uR"(
        SELECT CASE WHEN state IN ('Closed', 'Archived') THEN 1 ELSE 0 END FROM school_year WHERE id = :year)"_s, OfYear{year});
}

YearId PlanningRepository::yearOf(GroupId group)
{
    struct Of { GroupId group; };
    return m_tx.first<YearId>(u"SELECT school_year FROM teaching_group WHERE id = :group"_s, Of{group}).value_or(YearId{});
}

QList<PlanClass> PlanningRepository::classes(YearId year)
{
    return m_tx.all<PlanClass>(u"SELECT id, name, level FROM school_class WHERE school_year = :year ORDER BY level, letter, id"_s,
                              OfYear{year});
}

QList<PlanSubject> PlanningRepository::subjects()
{
    return m_tx.all<PlanSubject>(u"SELECT id, name, area, archived FROM subject ORDER BY archived, position, name, id"_s);
}

QList<WeeklyLimit> PlanningRepository::limits(YearId year)
{
    struct Row {
        int level;
        int days;
        std::optional<QString> hours;
        std::optional<QString> weeks;
        QString basis;
        QString status;
    };
    const auto rows = m_tx.all<Row>(uR"(
        SELECT l.level, l.days, h.value, w.value, COALESCE(h.basis, ''), COALESCE(h.status, 'Unverified')
          FROM (SELECT c.level, y.since,
                       COALESCE((SELECT MAX(s.days) FROM study_week s WHERE s.school_year = y.id
                                 AND c.level BETWEEN s.level_from AND s.level_to), 5) AS days
                  FROM school_class c JOIN school_year y ON y.id = c.school_year
                 WHERE y.id = :year GROUP BY c.level, y.since, y.id) l
          LEFT JOIN rule_row h ON h.rule = CASE WHEN l.days = 6 THEN 'weekly-hours-6' ELSE 'weekly-hours-5' END
                AND h.scope = CAST(l.level AS TEXT) AND h.status <> 'Off'
                AND h.valid_from <= l.since AND (h.valid_to IS NULL OR h.valid_to >= l.since)
          LEFT JOIN rule_row w ON w.rule = 'study-weeks' AND w.scope = CAST(l.level AS TEXT) AND w.status <> 'Off'
                AND w.valid_from <= l.since AND (w.valid_to IS NULL OR w.valid_to >= l.since)
         ORDER BY l.level, h.id, w.id)"_s, OfYear{year});
    QList<WeeklyLimit> limits;
    for (const Row &row : rows) {
        if (!limits.isEmpty() && limits.last().level == row.level)
            limits.removeLast(); // the later rule stands
        WeeklyLimit limit{row.level, row.days, {}, row.weeks.value_or(u"34"_s).toInt(), row.basis, row.status == u"Confirmed"};
        if (row.hours)
            limit.hours = row.hours->toInt() * 100;
        limits.append(limit);
    }
    return limits;
}

} // namespace parta
