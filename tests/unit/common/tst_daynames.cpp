// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about guessing weekdays and weeks of a cycle from the names of days.
#include "common/domain/timetable/daynames.h"

using namespace parta;
using namespace Qt::StringLiterals;

class DayNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWeekdaysOfManyLanguages_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("Russian") << u"Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье"_s.split(u' ');
        QTest::newRow("short") << u"пн вт ср чт пт сб вс"_s.split(u' ');
        QTest::newRow("English") << u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday"_s.split(u' ');
        QTest::newRow("Bulgarian") << u"Понеделник Вторник Сряда Четвъртък Петък Събота Неделя"_s.split(u' ');
        QTest::newRow("Greek") << u"Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή"_s.split(u' ');
        QTest::newRow("Hungarian") << u"Hétfő Kedd Szerda Csütörtök Péntek Szombat Vasárnap"_s.split(u' ');
        QTest::newRow("German") << u"Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"_s.split(u' ');
    }
    void knowsWeekdaysOfManyLanguages()
    {
        QFETCH(QStringList, names);
        for (int day = 1; day <= 7; ++day)
            QCOMPARE(weekdayOf(names.at(day - 1)), day);
    }
    void aWeekMayBeginOnSunday()
    {
        const CycleDays cycle = guessCycleDays({u"Sunday"_s, u"Monday"_s, u"Tuesday"_s});
        QCOMPARE(cycle.weeks, 1);
        QCOMPARE(cycle.days.at(0), (CycleDay{1, 7}));
        QCOMPARE(cycle.days.at(1), (CycleDay{1, 1}));
        QCOMPARE(int(cycle.guess), int(DayGuess::ByName));
    }
    void aRepeatedWeekdayStartsTheNextWeek()
    {
        const CycleDays cycle = guessCycleDays({u"А-Понедельник"_s, u"А-Вторник"_s, u"В-Понедельник"_s, u"В-Вторник"_s});
        QCOMPARE(cycle.weeks, 2);
        QCOMPARE(cycle.days.at(3), (CycleDay{2, 2}));
    }
    void namesThatSayNothingGoByOrder()
    {
        const CycleDays week = guessCycleDays({u"D1"_s, u"D2"_s, u"D3"_s});
        QCOMPARE(int(week.guess), int(DayGuess::ByOrder));
        QCOMPARE(week.days.at(2), (CycleDay{1, 3}));
        QStringList twelve;
        for (int i = 1; i <= 12; ++i)
            twelve.append(u"D%1"_s.arg(i));
        const CycleDays cycle = guessCycleDays(twelve);
        QCOMPARE(cycle.weeks, 2);
        QCOMPARE(cycle.days.at(6), (CycleDay{2, 1}));
    }
    void readsWhatAPersonTyped()
    {
        QCOMPARE(cycleDaysFromText(u"7,1, 2"_s, 3), (QList<CycleDay>{{1, 7}, {1, 1}, {1, 2}}));
        QCOMPARE(cycleDaysFromText(u"1.1,2.1"_s, 2), (QList<CycleDay>{{1, 1}, {2, 1}}));
        QVERIFY(cycleDaysFromText(u"1,2"_s, 3).isEmpty());
        QVERIFY(cycleDaysFromText(u"1,1"_s, 2).isEmpty());
        QVERIFY(cycleDaysFromText(u"1,8"_s, 2).isEmpty());
        QVERIFY(cycleDaysFromText(u""_s, 1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DayNamesTest)
#include "tst_daynames.moc"
