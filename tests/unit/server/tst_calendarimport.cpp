// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about importing a production calendar over the router: preview with its changes, once, all or nothing, who may.
#include "common/export/calendarxml.h"
#include "common/protocol/imports.h"
#include "server/storage/repositories/calendarrepository.h"
#include "tests/support/callstand.h"
#include "tests/support/publishedcalendars.h"
#include <QCryptographicHash>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QList<CalendarDay> &days, int year = 2027)
{
    return exporting::calendarXml(year, days, {2026, 9, 2});
}

} // namespace

class CalendarImportTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void previewsTwelveMonthsAndWhatTheyChange();
    void writesTheYearOnce();
    void daysByOrderStayBesideTheCalendar();
    void replacesWhatTheFileSaysOtherwise();
    void refusesABrokenFileAndKeepsTheCalendar();
    void leavesAClosedYearAlone();
    void onlyTheDeputyAndTheOperatorMay();

private:
    RequestId upload(const QByteArray &bytes, const std::shared_ptr<const Actor> &actor)
    {
        const RequestId id = RequestId::random();
        [&] { QVERIFY(call(actor, UploadPart{id, u"calendar.xml"_s, bytes.size(), 0, bytes})); }();
        return id;
    }
    Result<PreviewImport::Reply> preview(const QByteArray &bytes)
    {
        return call(m_school.deputy, PreviewImport{ImportKind::Calendar, upload(bytes, m_school.deputy), {}, {}});
    }
    Result<ApplyImport::Reply> apply(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return call(m_school.deputy, ApplyImport{ImportKind::Calendar, upload(bytes, m_school.deputy), {}, options,
                                                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), RequestId::random()});
    }
    QList<CalendarDay> stored(int year)
    {
        QList<CalendarDay> days;
        queryNow(*m_database, [&](Transaction &tx) { days = CalendarRepository(tx).daysOf(year); });
        return days;
    }
    void run(const QString &sql)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }
};

void CalendarImportTest::previewsTwelveMonthsAndWhatTheyChange()
{
    const QByteArray file = fileOf(test::publishedDays(2027));
    const auto fresh = preview(file);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().detail));
    QVERIFY(fresh->calendar.has_value());
    QCOMPARE(fresh->calendar->year, 2027);
    QCOMPARE(fresh->calendar->months.size(), 12);
    QCOMPARE(fresh->calendar->working5, 247);
    QCOMPARE(fresh->calendar->working6, 299);
    QCOMPARE(fresh->calendar->months.at(0).working5, 15);
    // The school had weekends only: 15 days off on weekdays and one worked Saturday come for the five-day week.
    QVERIFY(fresh->calendar->changes.contains(ChangedDay{{2027, 1, 1}, true, false, true, false}));
    QVERIFY(fresh->calendar->changes.contains(ChangedDay{{2027, 2, 20}, false, true, true, true}));
    QCOMPARE(stored(2027).size(), 0);
    QVERIFY(apply(file));
    QCOMPARE(preview(file)->calendar->changes.size(), 0);
    const auto changed = preview(fileOf(test::publishedDays(2027).mid(1)));
    QCOMPARE(changed->calendar->changes, (QList<ChangedDay>{{{2027, 1, 1}, false, true, false, true}}));
}

void CalendarImportTest::writesTheYearOnce()
{
    const auto first = apply(fileOf(test::publishedDays(2027)));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(first->report.isApplied);
    QCOMPARE(first->report.written, (QList<ImportCount>{{u"calendarDays"_s, 24}}));
    QCOMPARE(stored(2027).size(), 24);
    const auto again = apply(fileOf(test::publishedDays(2027)));
    QVERIFY(again);
    QVERIFY(again->report.isApplied);
    QVERIFY(again->report.written.isEmpty());
    QCOMPARE(count(u"audit WHERE message = 'ApplyImport'"_s), 2);
    QCOMPARE(count(u"calendar_year WHERE year = 2027 AND source = 'calendar.xml'"_s), 1);
    ProductionCalendar calendar;
    queryNow(*m_database, [&](Transaction &tx) { calendar = CalendarRepository(tx).calendar(); });
    QVERIFY(calendar.isLoaded(2027));
    QVERIFY(!calendar.isLoaded(2028));
}

void CalendarImportTest::daysByOrderStayBesideTheCalendar()
{
    run(u"INSERT INTO staff_day_override (day, kind, order_number, order_day) VALUES ('2027-05-04', 'Off', '31', '2027-04-12')"_s);
    run(u"INSERT INTO staff_day_override (day, kind, order_number, order_day) VALUES ('2027-05-15', 'Working', '31', '2027-04-12')"_s);
    QVERIFY(apply(fileOf(test::publishedDays(2027))));
    std::optional<WorkingDays> days;
    queryNow(*m_database, [&](Transaction &tx) {
        CalendarRepository rows(tx);
        days.emplace(rows.calendar(), StaffWeek::FiveDays, rows.orders());
        QCOMPARE(rows.orders().at(0).order, u"№ 31 от 12.04.2027"_s);
    });
    // 3 May is off by the calendar, 4 May by order.
    QCOMPARE(days->addWorkingDays({2027, 4, 30}, 1), (WorkingDate{{2027, 5, 5}, false}));
    QCOMPARE(days->addWorkingDays({2027, 5, 14}, 1), (WorkingDate{{2027, 5, 15}, false}));
}

void CalendarImportTest::replacesWhatTheFileSaysOtherwise()
{
    QVERIFY(apply(fileOf(test::publishedDays(2026), 2026)));
    QVERIFY(apply(fileOf(test::publishedDays(2027))));
    QList<CalendarDay> days = test::publishedDays(2027);
    days.removeIf([](const CalendarDay &day) { return day.day == QDate(2027, 11, 5); });
    days.append({{2027, 3, 9}, CalendarDayKind::Off, QDate(2027, 1, 2), {}});
    for (CalendarDay &day : days) {
        if (day.day == QDate(2027, 4, 30))
            day.kind = CalendarDayKind::Off;
    }
    const auto changed = apply(fileOf(days));
    QVERIFY(changed);
    QCOMPARE(changed->report.written, (QList<ImportCount>{{u"calendarDays"_s, 2}, {u"calendarDaysTakenBack"_s, 1}}));
    std::sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    QCOMPARE(stored(2027), days);
    QCOMPARE(stored(2026).size(), test::publishedDays(2026).size()); // the other year is left alone
}

void CalendarImportTest::refusesABrokenFileAndKeepsTheCalendar()
{
    QVERIFY(apply(fileOf(test::publishedDays(2027))));
    QByteArray broken = fileOf(test::publishedDays(2027));
    broken.replace("\"02.23\"", "\"02.30\"").replace("\"11.05\"", "\"11.06\"");
    const auto refused = apply(broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ImportRejected);
    QCOMPARE(refused.error().field, u"d"_s);
    QCOMPARE(stored(2027).size(), 24);
    QVERIFY(CalendarDay(stored(2027).at(22)).day == QDate(2027, 11, 5));
    ImportOptions rest;
    rest.takeTheRest = true;
    const auto taken = apply(broken, rest);
    QVERIFY(taken);
    QCOMPARE(stored(2027).size(), 23);
    QVERIFY(!apply(QByteArray("<calendar year=\"2027\""), rest));
    QCOMPARE(stored(2027).size(), 23);
}

void CalendarImportTest::leavesAClosedYearAlone()
{
    run(u"INSERT INTO school_year (name, since, until, state) VALUES ('2024/2025', '2024-09-01', '2025-08-31', 'Archived')"_s);
    const auto refused = apply(fileOf(test::publishedDays(2025), 2025));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::YearClosed);
    QCOMPARE(stored(2025).size(), 0);
    // Its autumn belongs to the next year, but the file is taken as a whole or not at all.
    QVERIFY(apply(fileOf(test::publishedDays(2027))));
}

void CalendarImportTest::onlyTheDeputyAndTheOperatorMay()
{
    const QByteArray file = fileOf(test::publishedDays(2027));
    for (const QString &who : {u"teacher"_s, u"classTeacher"_s, u"director"_s, u"administrator"_s, u"guardian"_s, u"pupil"_s}) {
        const auto refused = call(actor(who), ApplyImport{ImportKind::Calendar, RequestId::random(), {}, {}, QByteArray(32, 'x'),
                                                          RequestId::random()});
        QVERIFY2(!refused && refused.error().code == ErrorCode::Forbidden, qPrintable(who));
    }
    auto local = std::make_shared<Actor>();
    local->door = Door::Local;
    const auto allowed = call(local, PreviewImport{ImportKind::Calendar, upload(file, local), {}, {}});
    QVERIFY2(allowed, allowed ? "" : qPrintable(allowed.error().detail));
    QCOMPARE(stored(2027).size(), 0);
}

QTEST_GUILESS_MAIN(CalendarImportTest)
#include "tst_calendarimport.moc"
