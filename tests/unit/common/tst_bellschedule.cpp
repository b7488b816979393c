// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about bell schedules: rows as text, rows of a weekday, what the norms warn of, the checks of a request.
#include "common/protocol/bells.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QString usual = QStringLiteral("1 08:30–09:15\n2 09:25–10:10\n3 10:30–11:15\n4 11:35–12:20");

BellSchedule scheduleOf(const QString &text)
{
    return {u"Звонки"_s, BellKind::Usual, 1, 1, 11, {2026, 9, 1}, {}, bellsFromText(text).value_or(QList<BellRow>()), {}};
}

BellNorms norms()
{
    return {10, 20, QTime(8, 0), QTime(19, 0), u"СП 2.4.3648-20"_s};
}

QList<BellFindingKind> kindsOf(const QString &text, const BellNorms &by = norms())
{
    QList<BellFindingKind> kinds;
    for (const BellFinding &finding : findingsOf(scheduleOf(text), by))
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class BellScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesLines()
    {
        const auto rows = bellsFromText(usual);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(2), (BellRow{0, 3, QTime(10, 30), QTime(11, 15)}));
        QCOMPARE(bellText(*rows), usual);
        QCOMPARE(bellsFromText(bellText(*rows)), rows);
    }
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<BellRow>("row");
        QTest::newRow("dot and dash") << u"1. 8.30 - 9.15"_s << BellRow{0, 1, QTime(8, 30), QTime(9, 15)};
        QTest::newRow("weekday") << u"Сб 1 8:30-9:10"_s << BellRow{6, 1, QTime(8, 30), QTime(9, 10)};
        QTest::newRow("columns") << u"7\t14:20\t15:05"_s << BellRow{0, 7, QTime(14, 20), QTime(15, 5)};
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, line);
        const auto rows = bellsFromText(line);
        QVERIFY(rows);
        QTEST(rows->first(), "row");
    }
    void refusesWhatIsNoBell()
    {
        for (const QString &text : {u"1 25:00-26:00"_s, u"первый 8:30-9:15"_s, u"1 8:30"_s, u"жж 1 8:30-9:15"_s})
            QVERIFY2(!bellsFromText(text), qPrintable(text));
    }
    void aWeekdayHasItsOwnRowsOrTheGeneralOnes()
    {
        const BellSchedule schedule = scheduleOf(usual + u"\nсб 1 09:00–09:40"_s);
        QCOMPARE(rowsOf(schedule, 1).size(), 4);
        QCOMPARE(rowsOf(schedule, 6).size(), 1);
    }
    void warnsByTheNorms()
    {
        QVERIFY(kindsOf(usual).isEmpty());
        QCOMPARE(kindsOf(u"1 08:30–09:15\n2 09:20–10:05"_s), {BellFindingKind::ShortBreak});
        QCOMPARE(kindsOf(u"1 08:00–08:45\n2 08:55–09:40\n3 09:50–10:35\n4 10:45–11:30"_s), {BellFindingKind::NoLongBreak});
        QCOMPARE(kindsOf(u"1 07:50–08:35"_s), {BellFindingKind::StartsEarly});
        QCOMPARE(kindsOf(u"8 18:20–19:05"_s), {BellFindingKind::EndsLate});
        QVERIFY(kindsOf(u"1 07:00–08:35\n2 08:36–19:30"_s, {}).isEmpty()); // no norm is valid
    }
    void tellsTheShortBreak()
    {
        const auto found = findingsOf(scheduleOf(u"вт 1 08:30–09:15\nвт 2 09:20–10:05"_s), norms());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().weekday, 2);
        QCOMPARE(found.first().number, 1);
        QCOMPARE(found.first().minutes, 5);
    }
    void checksARequest_data()
    {
        QTest::addColumn<QString>("bells");
        QTest::addColumn<QString>("field");
        QTest::newRow("good") << usual << QString();
        QTest::newRow("none") << QString() << u"schedule.bells"_s;
        QTest::newRow("overlapping") << u"1 08:30–09:15\n2 09:10–10:00"_s << u"schedule.bells"_s;
        QTest::newRow("twice") << u"1 08:30–09:15\n1 09:25–10:10"_s << u"schedule.bells"_s;
        QTest::newRow("backwards") << u"1 09:15–08:30"_s << u"schedule.bells"_s;
    }
    void checksARequest()
    {
        QFETCH(QString, bells);
        SaveBellSchedule wanted{std::nullopt, YearId{1}, scheduleOf(bells), 0, RequestId::random()};
        const auto failure = check(wanted);
        QTEST(failure ? failure->field : QString(), "field");
        wanted.schedule.levelTo = 0;
        QCOMPARE(check(wanted)->field, u"schedule.levelTo"_s);
    }
};

QTEST_GUILESS_MAIN(BellScheduleTest)
#include "tst_bellschedule.moc"
