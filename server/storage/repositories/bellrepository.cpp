// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of bell schedules.
#include "server/storage/repositories/bellrepository.h"
#include "server/storage/repositories/rulerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

struct OfSchedule {
    BellScheduleId id;
};

struct ScheduleRow {
    BellScheduleId id;
    int revision = 0;
    QString name;
    BellKind kind = BellKind::Usual;
    int shift = 1;
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    std::optional<QDate> until;
};

struct ScheduleBell {
    BellScheduleId schedule;
    BellRow row;
};

struct BellChange {
    BellScheduleId schedule;
    int weekday = 0;
    int number = 1;
    QTime starts;
    QTime ends;
};

struct ScheduleDay {
    BellScheduleId schedule;
    QDate day;
};

struct ScheduleChange {
    std::optional<BellScheduleId> id;
    YearId year;
    QString name;
    BellKind kind = BellKind::Usual;
    int shift = 1;
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    std::optional<QDate> until;
    int revision = 0;
};

} // namespace

QList<BellScheduleLine> BellRepository::schedules(YearId year)
{
    QList<BellScheduleLine> lines;
    QHash<BellScheduleId, qsizetype> at;
    for (const ScheduleRow &row : m_tx.all<ScheduleRow>(uR"(
             SELECT id, revision, name, kind, shift, level_from, level_to, since, until FROM bell_schedule
              WHERE school_year = :year ORDER BY shift, since, level_from, id)"_s, OfYear{year})) {
        at.insert(row.id, lines.size());
        lines.append({row.id, row.revision, {row.name, row.kind, row.shift, row.levelFrom, row.levelTo, row.since, row.until, {}, {}}, {}});
    }
    for (const ScheduleBell &bell : m_tx.all<ScheduleBell>(uR"(
             SELECT b.bell_schedule, b.weekday, b.number, b.starts, b.ends
               FROM bell b JOIN bell_schedule s ON s.id = b.bell_schedule WHERE s.school_year = :year
              ORDER BY b.weekday, b.number)"_s, OfYear{year}))
        lines[at.value(bell.schedule)].schedule.bells.append(bell.row);
    for (const ScheduleDay &day : m_tx.all<ScheduleDay>(uR"(
             SELECT d.bell_schedule, d.day FROM bell_day d JOIN bell_schedule s ON s.id = d.bell_schedule
              WHERE s.school_year = :year ORDER BY d.day)"_s, OfYear{year}))
        lines[at.value(day.schedule)].schedule.days.append(day.day);
    for (BellScheduleLine &line : lines)
        line.norms = RuleRepository(m_tx).bellNorms(line.schedule.since);
    return lines;
}

std::optional<BellScheduleLine> BellRepository::schedule(BellScheduleId id)
{
    const auto year = yearOf(id);
    for (const BellScheduleLine &line : year ? schedules(*year) : QList<BellScheduleLine>()) {
        if (line.id == id)
            return line;
    }
    return std::nullopt;
}

std::optional<YearId> BellRepository::yearOf(BellScheduleId id)
{
    return m_tx.first<YearId>(u"SELECT school_year FROM bell_schedule WHERE id = :id"_s, OfSchedule{id});
}

std::optional<QDate> BellRepository::takenDay(const SaveBellSchedule &wanted)
{
    for (const BellScheduleLine &line : schedules(wanted.year)) {
        const BellSchedule &other = line.schedule;
        if (line.id == wanted.id.value_or(BellScheduleId{}) || other.shift != wanted.schedule.shift
            || other.levelTo < wanted.schedule.levelFrom || wanted.schedule.levelTo < other.levelFrom)
            continue;
        for (const QDate day : wanted.schedule.days) {
            if (other.days.contains(day))
                return day;
        }
    }
    return std::nullopt;
}

std::optional<BellScheduleId> BellRepository::put(const SaveBellSchedule &wanted)
{
    const BellSchedule &schedule = wanted.schedule;
    const ScheduleChange change{wanted.id, wanted.year, schedule.name.trimmed(), schedule.kind, schedule.shift, schedule.levelFrom,
                                schedule.levelTo, schedule.since, schedule.until, wanted.revision};
    const auto id = wanted.id
        ? m_tx.first<BellScheduleId>(uR"(
            UPDATE bell_schedule SET name = :name, kind = :kind, shift = :shift, level_from = :levelFrom, level_to = :levelTo,
                   since = :since, until = :until, revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change)
        : m_tx.first<BellScheduleId>(uR"(
            INSERT INTO bell_schedule (school_year, name, kind, shift, level_from, level_to, since, until)
            VALUES (:year, :name, :kind, :shift, :levelFrom, :levelTo, :since, :until) RETURNING id)"_s, change);
    if (!id)
        return std::nullopt;
    clear(*id);
    for (const BellRow &row : schedule.bells)
        m_tx.run(u"INSERT INTO bell (bell_schedule, weekday, number, starts, ends) VALUES (:schedule, :weekday, :number, :starts, :ends)"_s,
                 BellChange{*id, row.weekday, row.number, row.starts, row.ends});
    for (const QDate day : schedule.days)
        m_tx.run(u"INSERT INTO bell_day (day, bell_schedule) VALUES (:day, :schedule) ON CONFLICT DO NOTHING"_s, ScheduleDay{*id, day});
    return id;
}

void BellRepository::clear(BellScheduleId id)
{
    m_tx.run(u"DELETE FROM bell WHERE bell_schedule = :id"_s, OfSchedule{id});
    m_tx.run(u"DELETE FROM bell_day WHERE bell_schedule = :id"_s, OfSchedule{id});
}

bool BellRepository::remove(BellScheduleId id, int revision)
{
    struct Row { BellScheduleId id; int revision; };
    const Row row{id, revision};
    if (!m_tx.first<BellScheduleId>(u"SELECT id FROM bell_schedule WHERE id = :id AND revision = :revision"_s, row))
        return false;
    clear(id);
    return m_tx.run(u"DELETE FROM bell_schedule WHERE id = :id"_s, OfSchedule{id}) > 0;
}

} // namespace parta
