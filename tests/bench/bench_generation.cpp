// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds to generate a year of lessons for 60 classes on SQLite, and to replace that timetable by another one.
#include "server/timetable/lessongenerator.h"
#include "tests/bench/figure.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int classCount = 60;
constexpr int hoursAWeek = 35;
constexpr int lessonsADay = 7;

/// Quarters of a whole year, seven bells, 60 classes with one teaching group for each hour of the week's day.
void found(Transaction &tx)
{
    foundSmallSchool(tx);
    tx.run(u"DELETE FROM lesson"_s);
    tx.run(u"UPDATE term SET since = '2026-09-01', until = '2026-12-27', state = 'Open' WHERE number = 1 AND kind = 'Quarter'"_s);
    tx.run(u"UPDATE term SET since = '2027-01-11', until = '2027-05-26', state = 'Open' WHERE number = 4"_s);
    tx.run(u"UPDATE term_set SET level_to = 11"_s);
    TimetableRepository timetables(tx);
    const auto bells = timetables.addBellSchedule(YearId{1}, u"Звонки"_s, QDate(2026, 9, 1));
    for (int number = 1; number <= lessonsADay; ++number) {
        const QTime starts = QTime(8, 30).addSecs((number - 1) * 55 * 60);
        timetables.addBell(bells, number, {starts, starts.addSecs(45 * 60)});
    }
    struct Size { int classes; int numbers; };
    const Size size{classCount, lessonsADay};
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :classes - 1) "
           "INSERT INTO school_class (id, school_year, level, letter, name) SELECT 1000 + i, 1, 1 + i % 11, 'Я', 'Я' || i FROM n"_s, size);
    tx.run(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :classes * :numbers - 1) "
           "INSERT INTO teaching_group (id, school_year, subject, school_class, level) "
           "SELECT 1000 + i, 1, 1, 1000 + i / :numbers, 1 + (i / :numbers) % 11 FROM n"_s, size);
}

/// Every class has every lesson of every day; `shift` turns the groups round, so that versions differ.
TimetableId addWeek(Transaction &tx, const QString &name, QDate since, int shift)
{
    TimetableRepository timetables(tx);
    const TimetableId id = timetables.addTimetable({name, YearId{1}, name, since, 1});
    tx.run(u"UPDATE timetable SET state = 'Draft' WHERE name = '%1'"_s.arg(name));
    for (int i = 0; i < classCount * hoursAWeek; ++i) {
        const int hour = i % hoursAWeek;
        const int group = (hour % lessonsADay + shift * (hour / lessonsADay % 2)) % lessonsADay;
        timetables.addSlot({id, 1, 1 + hour / lessonsADay, 1 + hour % lessonsADay,
                            GroupId{1000 + i / hoursAWeek * lessonsADay + group}, {}});
    }
    return id;
}

double secondsFor(Database &database, TimetableId id, QDate from, int &made)
{
    QElapsedTimer timer;
    timer.start();
    const auto failure = changeNow(database, [&](Transaction &tx) {
        LessonGenerator generator(tx, {QDateTime(QDate(2026, 8, 25), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Moscow")});
        made = generator.putInForce(*VersionRepository(tx).version(id), from).made;
    });
    if (failure)
        qFatal("%s", qPrintable(failure->detail));
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int repetitions = QCoreApplication::arguments().contains(u"--quick"_s) ? 1 : 3;
    bench::Figure year{u"generate a year for 60 classes, seconds"_s, {}, {}, 10, bench::Better::Less};
    bench::Figure again{u"replace it by another version, seconds"_s, {}, {}, 10, bench::Better::Less};
    for (int i = 0; i < repetitions; ++i) {
        const TestDatabase test(Engine::Sqlite);
        const auto database = test.open();
        TimetableId first;
        TimetableId second;
        changeNow(*database, [&](Transaction &tx) {
            found(tx);
            first = addWeek(tx, u"A"_s, QDate(2026, 9, 1), 0);
            second = addWeek(tx, u"B"_s, QDate(2026, 9, 2), 1);
        });
        int made = 0;
        year.product.append(secondsFor(*database, first, QDate(2026, 9, 1), made));
        if (made < classCount * hoursAWeek * 30)
            qFatal("only %d lessons", made);
        again.product.append(secondsFor(*database, second, QDate(2026, 9, 2), made));
        database->close();
    }
    bench::print(year);
    bench::print(again);
    return 0;
}
