// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the timetable's editor.
#include "server/storage/repositories/timetableboardrepository.h"
#include "common/domain/timetable/memberatoms.h"
#include "server/storage/repositories/rulerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
    QDate day;
};

struct OfVersion {
    TimetableId timetable;
    int revision;
};

struct VersionFields {
    TimetableId id;
    YearId year;
    QString name;
    QDate since;
    int weeks;
    int revision;
};

VersionFields fieldsOf(const SaveTimetable &draft)
{
    return {draft.id.value_or(TimetableId{}), draft.year, draft.name.trimmed(), draft.since, draft.weeks, draft.revision};
}

constexpr QStringView VersionColumns = uR"(
    SELECT t.id, t.school_year, t.name, t.since, t.until, t.weeks, t.state,
           (SELECT COUNT(*) FROM timetable_slot s WHERE s.timetable = t.id), t.revision
      FROM timetable t )";

struct GroupRow {
    GroupId id;
    SubjectId subject;
    QString subjectName;
    ClassId schoolClass;
    QString className;
    QString groupName;
    int level = 0;
    int weeklyHours = 0;
};

struct Named {
    StaffId id;
    PersonName name;
};

} // namespace

QList<TimetableLine> TimetableBoardRepository::versions(YearId year)
{
    const QString sql = VersionColumns + u"WHERE t.school_year = :year ORDER BY t.since, t.id"_s;
    return m_tx.all<TimetableLine>(sql, OfYear{year, {}});
}

std::optional<TimetableLine> TimetableBoardRepository::version(TimetableId id)
{
    const QString sql = VersionColumns + u"WHERE t.id = :timetable"_s;
    return m_tx.first<TimetableLine>(sql, OfVersion{id, 0});
}

QList<TimetableSlot> TimetableBoardRepository::slotsOf(TimetableId id)
{
    return m_tx.all<TimetableSlot>(uR"(
        SELECT week, weekday, number, teaching_group, COALESCE(room, 0) FROM timetable_slot
         WHERE timetable = :timetable ORDER BY week, weekday, number, teaching_group)"_s, OfVersion{id, 0});
}

QList<TimetableGroup> TimetableBoardRepository::groups(YearId year, QDate day)
{
    struct Teacher { GroupId group; StaffId staff; };
    QHash<GroupId, QList<StaffId>> staff;
    m_tx.each<Teacher>(uR"(
        SELECT t.teaching_group, t.staff_member FROM group_teacher t JOIN teaching_group g ON g.id = t.teaching_group
         WHERE g.school_year = :year AND t.since <= :day AND (t.until IS NULL OR t.until >= :day) ORDER BY t.id)"_s,
        OfYear{year, day}, [&](Teacher &&row) { staff[row.group].append(row.staff); });
    QList<TimetableGroup> list;
    m_tx.each<GroupRow>(uR"(
        SELECT g.id, s.id, CASE WHEN s.short_name = '' THEN s.name ELSE s.short_name END, COALESCE(g.school_class, 0),
               COALESCE(c.name, g.name), CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END, g.level,
               g.weekly_hours
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
         WHERE g.school_year = :year ORDER BY g.level, COALESCE(c.name, g.name), s.position, s.name, g.name, g.id)"_s,
        OfYear{year, day}, [&](GroupRow &&row) {
        list.append({row.id, row.subject, row.subjectName, row.schoolClass, row.className, row.groupName, row.level,
                     row.weeklyHours, staff.value(row.id), {}});
    });
    return list;
}

/// Sets are the classes, then the subgroups; a group takes the atoms of its own.
void TimetableBoardRepository::addAtoms(TimetableBoard &board, YearId year, QDate day)
{
    struct Part { qint64 id; qint64 schoolClass; };
    struct Member { qint64 pupil; qint64 set; };
    struct Owner { GroupId group; qint64 subgroup; };
    QHash<qint64, int> classes;
    QHash<qint64, int> parts;
    QList<int> parents;
    for (const TimetableClass &one : std::as_const(board.classes)) {
        classes.insert(one.id.value, int(parents.size()));
        parents.append(-1);
    }
    m_tx.each<Part>(u"SELECT id, COALESCE(school_class, 0) FROM subgroup WHERE school_year = :year ORDER BY id"_s,
                    OfYear{year, day}, [&](Part &&row) {
        parts.insert(row.id, int(parents.size()));
        parents.append(classes.value(row.schoolClass, -1));
    });
    QList<std::pair<qint64, int>> members;
    m_tx.each<Member>(uR"(
        SELECT m.pupil, m.school_class FROM class_membership m JOIN school_class c ON c.id = m.school_class
         WHERE c.school_year = :year AND m.since <= :day AND (m.until IS NULL OR m.until >= :day))"_s, OfYear{year, day},
        [&](Member &&row) { members.append({row.pupil, classes.value(row.set)}); });
    m_tx.each<Member>(uR"(
        SELECT m.pupil, m.subgroup FROM subgroup_membership m JOIN subgroup u ON u.id = m.subgroup
         WHERE u.school_year = :year AND m.since <= :day AND (m.until IS NULL OR m.until >= :day))"_s, OfYear{year, day},
        [&](Member &&row) { members.append({row.pupil, parts.value(row.set)}); });
    const auto atoms = memberAtoms(parents, members);
    for (TimetableClass &one : board.classes)
        one.atoms = atoms.at(classes.value(one.id.value));
    QHash<GroupId, qint64> subgroups;
    m_tx.each<Owner>(u"SELECT id, subgroup FROM teaching_group WHERE school_year = :year AND subgroup IS NOT NULL"_s,
                     OfYear{year, day}, [&](Owner &&row) { subgroups.insert(row.group, row.subgroup); });
    for (TimetableGroup &group : board.groups) {
        const auto subgroup = subgroups.constFind(group.id);
        group.atoms = subgroup != subgroups.constEnd() ? atoms.at(parts.value(*subgroup))
                                                       : atoms.at(classes.value(group.schoolClass.value));
    }
}

TimetableBoard TimetableBoardRepository::board(YearId year, QDate day)
{
    TimetableBoard board;
    struct ClassRow { ClassId id; QString name; int level; int shift; };
    m_tx.each<ClassRow>(u"SELECT id, name, level, shift FROM school_class WHERE school_year = :year ORDER BY level, name"_s,
                        OfYear{year, day}, [&](ClassRow &&row) { board.classes.append({row.id, row.name, row.level, row.shift, {}}); });
    board.groups = groups(year, day);
    m_tx.each<Named>(uR"(
        SELECT m.id, m.surname, m.given_name, m.patronymic FROM staff_member m
         WHERE EXISTS (SELECT 1 FROM group_teacher t JOIN teaching_group g ON g.id = t.teaching_group
                        WHERE t.staff_member = m.id AND g.school_year = :year AND t.since <= :day
                          AND (t.until IS NULL OR t.until >= :day))
         ORDER BY m.surname, m.given_name, m.patronymic, m.id)"_s, OfYear{year, day},
        [&](Named &&row) { board.staff.append({row.id, row.name.initialed()}); });
    board.rooms = m_tx.all<TimetableRoom>(u"SELECT id, name FROM room ORDER BY name"_s);
    board.notAvailable = notAvailable(year);
    board.numbers = *m_tx.first<int>(uR"(
        SELECT COALESCE(MAX(b.number), 0) FROM bell b JOIN bell_schedule s ON s.id = b.bell_schedule
         WHERE s.school_year = :year)"_s, OfYear{year, day});
    board.days = *m_tx.first<int>(u"SELECT COALESCE(MAX(days), 5) FROM study_week WHERE school_year = :year"_s, OfYear{year, day});
    board.rules = RuleRepository(m_tx).rows();
    addAtoms(board, year, day);
    return board;
}

int TimetableBoardRepository::countGroups(YearId year, const QList<TimetableSlot> &slotList)
{
    const auto all = m_tx.all<GroupId>(u"SELECT id FROM teaching_group WHERE school_year = :year"_s, OfYear{year, {}});
    const QSet<GroupId> known(all.begin(), all.end());
    return int(std::count_if(slotList.begin(), slotList.end(), [&](const TimetableSlot &slot) { return known.contains(slot.group); }));
}

TimetableId TimetableBoardRepository::add(const SaveTimetable &draft)
{
    return *m_tx.first<TimetableId>(uR"(
        INSERT INTO timetable (school_year, name, since, weeks, state) VALUES (:year, :name, :since, :weeks, 'Draft')
        RETURNING id)"_s, fieldsOf(draft));
}

bool TimetableBoardRepository::update(const SaveTimetable &draft)
{
    return m_tx.run(uR"(
        UPDATE timetable SET name = :name, since = :since, weeks = :weeks, revision = revision + 1
         WHERE id = :id AND state = 'Draft' AND revision = :revision)"_s, fieldsOf(draft)) > 0;
}

void TimetableBoardRepository::setSlots(TimetableId id, const QList<TimetableSlot> &slotList)
{
    struct Row { TimetableId timetable; int week; int weekday; int number; GroupId group; std::optional<RoomId> room; };
    m_tx.run(u"DELETE FROM timetable_slot WHERE timetable = :timetable"_s, OfVersion{id, 0});
    for (const TimetableSlot &slot : slotList)
        m_tx.run(uR"(
            INSERT INTO timetable_slot (timetable, week, weekday, number, teaching_group, room)
            VALUES (:timetable, :week, :weekday, :number, :group, :room))"_s,
            Row{id, slot.cell.week, slot.cell.weekday, slot.cell.number, slot.group,
                slot.room ? std::optional(slot.room) : std::nullopt});
}

bool TimetableBoardRepository::drop(TimetableId id, int revision)
{
    const OfVersion scope{id, revision};
    if (!m_tx.first<int>(u"SELECT 1 FROM timetable WHERE id = :timetable AND revision = :revision AND state = 'Draft'"_s, scope))
        return false;
    m_tx.run(u"DELETE FROM timetable_slot WHERE timetable = :timetable"_s, scope);
    return m_tx.run(u"DELETE FROM timetable WHERE id = :timetable"_s, scope) > 0;
}

QList<NotAvailableCell> TimetableBoardRepository::notAvailable(YearId year)
{
    return m_tx.all<NotAvailableCell>(uR"(
        SELECT COALESCE(staff_member, 0), COALESCE(school_class, 0), COALESCE(room, 0), week, weekday, number
          FROM not_available WHERE school_year = :year ORDER BY week, weekday, number, id)"_s, OfYear{year, {}});
}

void TimetableBoardRepository::setNotAvailable(const SetNotAvailable &wanted)
{
    struct Row {
        YearId year;
        std::optional<StaffId> staff;
        std::optional<ClassId> schoolClass;
        std::optional<RoomId> room;
        int week;
        int weekday;
        int number;
    };
    Row row{wanted.year, {}, {}, {}, 1, 1, 1};
    if (wanted.staff)
        row.staff = wanted.staff;
    if (wanted.schoolClass)
        row.schoolClass = wanted.schoolClass;
    if (wanted.room)
        row.room = wanted.room;
    m_tx.run(uR"(
        DELETE FROM not_available WHERE school_year = :year
           AND (staff_member = :staff OR school_class = :schoolClass OR room = :room))"_s, row);
    for (const CycleCell &cell : wanted.cells) {
        row.week = cell.week;
        row.weekday = cell.weekday;
        row.number = cell.number;
        m_tx.run(uR"(
            INSERT INTO not_available (school_year, staff_member, school_class, room, week, weekday, number)
            VALUES (:year, :staff, :schoolClass, :room, :week, :weekday, :number))"_s, row);
    }
}

} // namespace parta
