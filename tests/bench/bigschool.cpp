// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mass rows by recursive queries: what a school of many years holds.
#include "tests/bench/bigschool.h"

using namespace Qt::StringLiterals;

namespace parta::bench {

namespace {

constexpr int pupilsPerPage = 30;
constexpr int lessonsPerTerm = 40;
constexpr int firstKey = 100000;
constexpr int ownPages = 20; ///< what a teacher has

void addPages(Transaction &tx, int pages)
{
    struct Size { int first; int last; };
    const Size size{firstKey, firstKey + pages - 1};
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT CAST(:first AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
           "INSERT INTO school_class (id, school_year, level, letter, name) SELECT i, 1, 6, 'Я', '6-' || i FROM n"_s, size);
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT CAST(:first AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
           "INSERT INTO teaching_group (id, school_year, subject, school_class, level) SELECT i, 1, 1, i, 6 FROM n"_s, size);
}

void addPupils(Transaction &tx, int pages)
{
    struct Size { int first; int pages; int pupils; };
    const Size size{firstKey, pages, pupilsPerPage};
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < :pages * :pupils - 1) "
           "INSERT INTO pupil (id, surname, given_name) SELECT :first + i, 'Ученикова ' || i, 'Александра' FROM n"_s, size);
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < :pages * :pupils - 1) "
           "INSERT INTO class_membership (school_class, pupil, since) "
           "SELECT :first + i / :pupils, :first + i, '2026-09-01' FROM n"_s, size);
}

/// Lesson n of a page: the first forty in the first quarter, the others before this year, as past years are.
void addLessons(Transaction &tx, int pages, int lessonsPerPage)
{
    struct Size { int first; int pages; int lessons; int term; qint64 start; };
    const Size size{firstKey, pages, lessonsPerPage, lessonsPerTerm, QDateTime(QDate(2026, 9, 1), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch()};
    tx.run(uR"(
        WITH RECURSIVE n(i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < :pages * :lessons - 1)
        INSERT INTO lesson (id, teaching_group, day, number, starts, ends)
        SELECT :first + i, :first + i / :lessons,
               CASE WHEN i % :lessons < :term THEN date('2026-09-01', '+' || (i % :lessons) || ' days')
                    ELSE date('2020-09-01', '+' || (i % :lessons) || ' days') END,
               1, :start, :start FROM n)"_s, size);
    tx.run(uR"(INSERT INTO work (id, lesson, position, work_type) SELECT id, id, 1, 1 FROM lesson WHERE id >= :first)"_s, size);
}

void addMarks(Transaction &tx)
{
    struct Size { int first; int pupils; };
    tx.run(uR"(
        INSERT INTO mark (work, pupil, grade, revision, author, written_at)
        SELECT l.id, m.pupil, CASE (l.id + m.pupil) % 4 WHEN 0 THEN 'Five' WHEN 1 THEN 'Four' WHEN 2 THEN 'Three' ELSE 'Two' END,
               1, 1, 0
          FROM lesson l JOIN class_membership m ON m.school_class = l.teaching_group WHERE l.id >= :first)"_s,
        Size{firstKey, pupilsPerPage});
    tx.run(uR"(
        INSERT INTO lesson_record (lesson, topic, homework, revision, author, written_at)
        SELECT id, 'Решение задач по теме урока № ' || number, '§ ' || (id % 60) || ', упр. ' || (id % 300), 1, 1, 0
          FROM lesson WHERE id >= :first)"_s, Size{firstKey, pupilsPerPage});
}

} // namespace

BigSchool foundBigSchool(Transaction &tx, const QDateTime &now, int marks, int clients)
{
    BigSchool big;
    big.busy = foundBusySchool(tx, now, {clients, 40});
    const int pages = 400;
    addPages(tx, pages);
    addPupils(tx, pages);
    addLessons(tx, pages, qMax(lessonsPerTerm, marks / pages / pupilsPerPage));
    addMarks(tx);
    big.page = GroupId{firstKey + 200};
    struct Teaches { GroupId first; GroupId end; StaffId staff; };
    tx.run(u"INSERT INTO group_teacher (teaching_group, staff_member, since) SELECT id, :staff, '2026-09-01' "
           "FROM teaching_group WHERE id >= :first AND id < :end"_s,
           Teaches{big.page, {big.page.value + ownPages}, big.busy.school.teacher->staff});
    big.term = big.busy.school.term;
    return big;
}

} // namespace parta::bench
