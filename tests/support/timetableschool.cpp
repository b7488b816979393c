// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bells, rooms and groups row by row.
#include "tests/support/timetableschool.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

qint64 insert(Transaction &tx, const QString &table, const QString &columns, const QString &values)
{
    return *tx.first<qint64>(u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(table, columns, values));
}

GroupId addGroup(Transaction &tx, qint64 subject, qint64 subgroup, const Actor &teacher)
{
    const GroupId group{insert(tx, u"teaching_group"_s, u"school_year, subject, school_class, subgroup, level, name, weekly_hours"_s,
        u"1, %1, (SELECT id FROM school_class WHERE name = '7Б'), %2, 7, %3, 2"_s.arg(subject)
            .arg(subgroup ? QString::number(subgroup) : u"NULL"_s, subgroup ? u"'%1'"_s.arg(subgroup) : u"''"_s))};
    insert(tx, u"group_teacher"_s, u"teaching_group, staff_member, since"_s,
           u"%1, %2, '2026-09-01'"_s.arg(group.value).arg(teacher.staff.value));
    return group;
}

} // namespace

TimetableSchool foundTimetableSchool(Transaction &tx)
{
    return extendSchool(tx, foundSmallSchool(tx));
}

TimetableSchool extendSchool(Transaction &tx, const SmallSchool &school)
{
    TimetableSchool all;
    all.school = school;
    tx.run(u"UPDATE teaching_group SET weekly_hours = 3"_s);
    TimetableRepository timetables(tx);
    all.bells = timetables.addBellSchedule(YearId{1}, u"Звонки"_s, QDate(2026, 9, 1));
    for (int number = 1; number <= 7; ++number) {
        const QTime starts = QTime(8, 30).addSecs((number - 1) * 55 * 60);
        timetables.addBell(all.bells, number, {starts, starts.addSecs(45 * 60)});
    }
    all.room1 = RoomId{insert(tx, u"room"_s, u"name"_s, u"'101'"_s)};
    all.room2 = RoomId{insert(tx, u"room"_s, u"name"_s, u"'102'"_s)};
    const qint64 geometry = insert(tx, u"subject"_s, u"name, position"_s, u"'Геометрия', 3"_s);
    const qint64 english = insert(tx, u"subject"_s, u"name, position"_s, u"'Английский язык', 4"_s);
    all.geometry7 = addGroup(tx, geometry, 0, *all.school.teacher);
    QList<GroupId> halves;
    const QList<std::shared_ptr<const Actor>> teachers{all.school.substitute, all.school.primary};
    for (int half = 0; half < 2; ++half) {
        const qint64 subgroup = insert(tx, u"subgroup"_s, u"school_year, school_class, name"_s,
                                       u"1, (SELECT id FROM school_class WHERE name = '7Б'), 'группа %1'"_s.arg(half + 1));
        for (int i = half * 2; i < half * 2 + 2; ++i)
            insert(tx, u"subgroup_membership"_s, u"subgroup, pupil, since"_s,
                   u"%1, %2, '2026-09-01'"_s.arg(subgroup).arg(all.school.pupils.at(i).value));
        halves.append(addGroup(tx, english, subgroup, *teachers.at(half)));
    }
    all.english7a = halves.first();
    all.english7b = halves.last();
    return all;
}

TimetableId addVersion(Transaction &tx, const QString &name, QDate since, const QList<TestSlot> &slotList, int weeks)
{
    TimetableRepository timetables(tx);
    const TimetableId id = timetables.addTimetable({name, YearId{1}, name, since, weeks});
    setState(tx, id, TimetableState::Draft);
    for (const TestSlot &slot : slotList)
        timetables.addSlot({id, slot.week, slot.weekday, slot.number, slot.group, slot.room});
    return id;
}

void setState(Transaction &tx, TimetableId version, TimetableState state)
{
    struct Row { TimetableId version; TimetableState state; };
    tx.run(u"UPDATE timetable SET state = :state WHERE id = :version"_s, Row{version, state});
}

} // namespace parta
