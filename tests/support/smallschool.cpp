// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the small school row by row.
#include "tests/support/smallschool.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QDateTime moscow(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone("Europe/Moscow")).toUTC();
}

QDate september(int day)
{
    return QDate(2026, 9, day);
}

class Builder
{
public:
    explicit Builder(Transaction &tx) : m_tx(tx) {}

    qint64 insert(const QString &table, const QString &columns, const QString &values)
    {
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(table, columns, values);
        return *m_tx.first<qint64>(sql);
    }

    std::shared_ptr<Actor> staff(const QString &surname, const QString &login, const QList<Role> &granted)
    {
        const qint64 person = insert(u"staff_member"_s, u"surname, given_name, patronymic"_s,
                                     u"'%1', 'Вера', 'Партовна'"_s.arg(surname));
        auto actor = account(login, u"staff_member"_s, person, granted);
        actor->staff = StaffId{person};
        actor->name = {surname, u"Вера"_s, u"Партовна"_s};
        return actor;
    }

    std::shared_ptr<Actor> account(const QString &login, const QString &column, qint64 person, const QList<Role> &granted)
    {
        const qint64 id = insert(u"account"_s, u"login, login_key, %1, digest, one_time, appointed_by, created_at"_s.arg(column),
                                 u"'%1', '%1', %2, 'x', 0, 1, 0"_s.arg(login).arg(person));
        for (const Role role : granted)
            insert(u"account_role"_s, u"account, role, since, by_order"_s,
                   u"%1, '%2', '2026-08-20', 1"_s.arg(id).arg(reflect::enumText(role)));
        auto actor = std::make_shared<Actor>();
        actor->account = AccountId{id};
        actor->session = SessionId{id};
        actor->granted = granted;
        return actor;
    }

    PupilId pupil(const QString &surname, qint64 schoolClass, const QString &until)
    {
        const qint64 id = insert(u"pupil"_s, u"surname, given_name"_s, u"'%1', 'Анна'"_s.arg(surname));
        insert(u"class_membership"_s, u"school_class, pupil, since, until"_s,
               u"%1, %2, '2026-09-01', %3"_s.arg(schoolClass).arg(id).arg(until));
        return PupilId{id};
    }

    LessonId lesson(GroupId group, QDate day, const QString &state = u"Planned"_s, StaffId substitute = {})
    {
        const qint64 starts = moscow(day, 9).toMSecsSinceEpoch();
        return LessonId{insert(u"lesson"_s, u"teaching_group, day, number, starts, ends, state, substitute"_s,
                               u"%1, '%2', 2, %3, %4, '%5', %6"_s.arg(group.value).arg(day.toString(Qt::ISODate)).arg(starts)
                                   .arg(starts + 45 * 60000).arg(state)
                                   .arg(substitute ? QString::number(substitute.value) : u"NULL"_s))};
    }

    GroupId group(const QString &subject, qint64 schoolClass, int level)
    {
        return GroupId{insert(u"teaching_group"_s, u"school_year, subject, school_class, level"_s,
                              u"1, (SELECT id FROM subject WHERE name = '%1'), %2, %3"_s.arg(subject).arg(schoolClass).arg(level))};
    }

    void teaches(GroupId group, const Actor &actor, const QString &since, const QString &until = u"NULL"_s)
    {
        insert(u"group_teacher"_s, u"teaching_group, staff_member, since, until"_s,
               u"%1, %2, '%3', %4"_s.arg(group.value).arg(actor.staff.value).arg(since, until));
    }

    Transaction &m_tx;
};

void foundPeople(Builder &build, SmallSchool &school)
{
    build.insert(u"director_order"_s, u"number, day, kind"_s, u"'1-о', '2026-08-20', 'Appointment'"_s);
    school.teacher = build.staff(u"Глобусова"_s, u"algebra"_s, {});
    school.substitute = build.staff(u"Пенал"_s, u"pen"_s, {});
    school.primary = build.staff(u"Букварёва"_s, u"primary"_s, {});
    school.classTeacher = build.staff(u"Тетрадкина"_s, u"class7b"_s, {});
    school.formerTeacher = build.staff(u"Циркулева"_s, u"former"_s, {});
    school.deputy = build.staff(u"Звонкова"_s, u"deputy"_s, {Role::Deputy});
    school.director = build.staff(u"Указкина"_s, u"director"_s, {Role::Director});
    school.administrator = build.staff(u"Мышкина"_s, u"admin"_s, {Role::Administrator});
}

void foundPages(Builder &build, SmallSchool &school)
{
    build.insert(u"subject"_s, u"name, position"_s, u"'Алгебра', 1"_s);
    build.insert(u"subject"_s, u"name, position"_s, u"'Литературное чтение', 2"_s);
    const qint64 seventh = build.insert(u"school_class"_s, u"school_year, level, letter, name"_s, u"1, 7, 'Б', '7Б'"_s);
    const qint64 first = build.insert(u"school_class"_s, u"school_year, level, letter, name"_s, u"1, 1, 'А', '1А'"_s);
    school.algebra7 = build.group(u"Алгебра"_s, seventh, 7);
    school.reading1 = build.group(u"Литературное чтение"_s, first, 1);
    build.teaches(school.algebra7, *school.formerTeacher, u"2026-09-01"_s, u"'2026-09-10'"_s);
    build.teaches(school.algebra7, *school.teacher, u"2026-09-11"_s);
    build.teaches(school.reading1, *school.primary, u"2026-09-01"_s);
    build.insert(u"class_teacher"_s, u"school_class, staff_member, since"_s,
                 u"%1, %2, '2026-09-01'"_s.arg(seventh).arg(school.classTeacher->staff.value));
    for (const QString &name : {u"Азбукин"_s, u"Буквин"_s, u"Веткин"_s, u"Глаголев"_s})
        school.pupils += build.pupil(name, seventh, u"NULL"_s);
    school.pupils += build.pupil(u"Ушедший"_s, seventh, u"'2026-09-15'"_s);
    school.firstGrader = build.pupil(u"Первачков"_s, first, u"NULL"_s);
}

void foundLessons(Builder &build, SmallSchool &school)
{
    school.cancelled = build.lesson(school.algebra7, september(11), u"Cancelled"_s);
    school.substituted = build.lesson(school.algebra7, september(14), u"Planned"_s, school.substitute->staff);
    school.held = build.lesson(school.algebra7, september(15));
    school.today = build.lesson(school.algebra7, september(16));
    school.future = build.lesson(school.algebra7, september(17));
    school.lateTerm = build.lesson(school.algebra7, QDate(2027, 5, 11));
    school.first = build.lesson(school.reading1, september(15));
}

} // namespace

QDateTime smallSchoolNow()
{
    return moscow(september(16), 11);
}

SmallSchool foundSmallSchool(Transaction &tx)
{
    Builder build(tx);
    SmallSchool school;
    build.insert(u"school"_s, u"id, name, short_name, town, time_zone, founded_at"_s,
                 u"1, 'Школа № 0', 'Школа 0', 'Партоград', 'Europe/Moscow', 0"_s);
    foundPeople(build, school);
    build.insert(u"school_year"_s, u"name, since, until"_s, u"'2026/2027', '2026-09-01', '2027-08-31'"_s);
    build.insert(u"term_set"_s, u"school_year, name, level_from, level_to"_s, u"1, 'Четверти', 1, 9"_s);
    const QString columns = u"term_set, kind, number, since, until, state"_s;
    school.term = TermId{build.insert(u"term"_s, columns, u"1, 'Quarter', 1, '2026-09-01', '2026-10-23', 'Open'"_s)};
    school.closedTerm = TermId{build.insert(u"term"_s, columns, u"1, 'Quarter', 4, '2027-04-05', '2027-05-26', 'Closed'"_s)};
    build.insert(u"term"_s, columns, u"1, 'Year', 1, '2026-09-01', '2027-05-26', 'Open'"_s);
    foundPages(build, school);
    foundLessons(build, school);
    auto guardian = build.account(u"parent"_s, u"guardian"_s,
        build.insert(u"guardian"_s, u"surname, given_name"_s, u"'Азбукина', 'Ольга'"_s), {Role::Guardian});
    auto pupil = build.account(u"pupil"_s, u"pupil"_s, school.pupils.first().value, {Role::Pupil});
    pupil->pupil = school.pupils.first();
    school.guardian = guardian;
    school.pupil = pupil;
    return school;
}

} // namespace parta
