// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the journal's parameters on both engines: the administrator writes, director and deputies read.
#include "common/protocol/calendarchecks.h"
#include "server/storage/repositories/settingrepository.h"
#include "tests/support/callstand.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class SettingCallsTest : public QObject, public CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void leadersRead()
    {
        for (const auto &who : {m_school.deputy, m_school.director, m_school.administrator}) {
            const auto listed = call(who, ListSettings{});
            QVERIFY(listed.has_value());
            QCOMPARE(listed->settings.size(), settingSpecs().size());
            QCOMPARE(listed->settings.first().value, settingSpecs().first().standard);
        }
        for (const auto &who : {m_school.teacher, m_school.classTeacher, m_school.guardian, m_school.pupil})
            QCOMPARE(call(who, ListSettings{}).error().code, ErrorCode::Forbidden);
    }
    void onlyTheAdministratorWrites()
    {
        const SetSetting wanted = writtenDays(4, september(16));
        for (const auto &who : {m_school.deputy, m_school.director, m_school.teacher, m_school.pupil})
            QCOMPARE(call(who, wanted).error().code, ErrorCode::Forbidden);
        const auto set = call(m_school.administrator, wanted);
        QVERIFY(set.has_value());
        QCOMPARE(set->setting.value, u"4"_s);
        QCOMPARE(set->setting.values.first().author, u"Мышкина В. П."_s);
    }
    void aValueHoldsFromItsDayOn()
    {
        QVERIFY(call(m_school.administrator, writtenDays(4, september(20))).has_value());
        QCOMPARE(valueOn(september(16)), 5);
        QCOMPARE(valueOn(september(19)), 5);
        QCOMPARE(valueOn(september(20)), 4);
        const SettingLine line = call(m_school.director, ListSettings{})->settings.at(3);
        QCOMPARE(line.name, setting::writtenDays);
        QCOMPARE(line.value, u"5"_s);
        QCOMPARE(line.values.size(), 1);
    }
    void aValueOfTheSameDayIsReplaced()
    {
        QVERIFY(call(m_school.administrator, writtenDays(4, september(20))).has_value());
        QCOMPARE(call(m_school.administrator, writtenDays(3, september(20))).error().code, ErrorCode::Conflict);
        SetSetting again = writtenDays(3, september(20));
        again.revision = 1;
        QVERIFY(call(m_school.administrator, again).has_value());
        QCOMPARE(valueOn(september(21)), 3);
        QCOMPARE(count(u"setting"_s), 1);
    }
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown") << u"no.such"_s << u"1"_s << u"name"_s;
        QTest::newRow("too many days") << setting::writtenDays << u"11"_s << u"value"_s;
        QTest::newRow("no number") << setting::writtenDays << u"05"_s << u"value"_s;
        QTest::newRow("no time") << setting::cutOff << u"25:00"_s << u"value"_s;
        QTest::newRow("no week") << setting::staffWeek << u"7"_s << u"value"_s;
        QTest::newRow("no flag") << setting::pupilLogins << u"да"_s << u"value"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto answer = call(m_school.administrator, SetSetting{name, value, september(16), 0, RequestId::random()});
        QVERIFY(!answer);
        QTEST(answer.error().field, "field");
        QCOMPARE(count(u"setting"_s), 0);
    }
    void aClosedYearKeepsItsValues()
    {
        changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
        QCOMPARE(call(m_school.administrator, writtenDays(4, september(20))).error().code, ErrorCode::YearClosed);
        QVERIFY(call(m_school.administrator, writtenDays(4, QDate(2027, 9, 1))).has_value());
    }
    void theStaffWeekReachesTheCalendar()
    {
        const SetSetting six{setting::staffWeek, u"SixDays"_s, QDate(2027, 1, 1), 0, RequestId::random()};
        QVERIFY(call(m_school.administrator, six).has_value());
        const YearCalendar calendar = call(m_school.deputy, OpenCalendar{YearId{1}})->calendar;
        QCOMPARE(staffWeekOn(calendar, QDate(2026, 12, 31)), StaffWeek::FiveDays);
        QCOMPARE(staffWeekOn(calendar, QDate(2027, 1, 1)), StaffWeek::SixDays);
        QCOMPARE(staffDaysOf(calendar, QDate(2026, 12, 5), QDate(2026, 12, 5)).days, 0);
        QCOMPARE(staffDaysOf(calendar, QDate(2027, 2, 6), QDate(2027, 2, 6)).days, 1);
    }

private:
    static QDate september(int day) { return {2026, 9, day}; }
    static SetSetting writtenDays(int days, QDate since)
    {
        return {setting::writtenDays, QString::number(days), since, 0, RequestId::random()};
    }
    int valueOn(QDate day)
    {
        int value = 0;
        queryNow(*m_database, [&](Transaction &tx) { value = SettingRepository(tx).number(setting::writtenDays, day); });
        return value;
    }
};

QTEST_GUILESS_MAIN(SettingCallsTest)
#include "tst_settingcalls.moc"
