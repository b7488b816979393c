// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading and writing production calendars: the published years, what is refused, the round trip.
#include "common/domain/calendar/calendarpreview.h"
#include "common/export/calendarxml.h"
#include "common/import/calendar/calendarreader.h"
#include "tests/support/publishedcalendars.h"
#include "tests/support/shareddata.h"
#include <QRandomGenerator>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarOf(const QByteArray &days, const QByteArray &year = "2026")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<calendar year=\"" + year
        + "\" lang=\"ru\" date=\"2025.09.30\" country=\"ru\">\n<holidays><holiday id=\"1\" title=\"Новый год\"/></holidays>\n<days>"
        + days + "</days></calendar>";
}

CalendarReading readDays(const QByteArray &days)
{
    return readCalendar({u"c.xml"_s, calendarOf(days)});
}

QString pathOf(int year)
{
    return test::sharedPath(u"data/calendar/%1/calendar.xml"_s.arg(year));
}

QStringList codesOf(const ImportReport &report)
{
    QStringList codes;
    for (const ImportFinding &finding : report.findings)
        codes.append(finding.code);
    return codes;
}

/// Kind and origin without titles: what decides.
QMap<QDate, std::pair<int, QDate>> meaningOf(const QList<CalendarDay> &days)
{
    QMap<QDate, std::pair<int, QDate>> meaning;
    for (const CalendarDay &day : days)
        meaning.insert(day.day, {int(day.kind), day.movedFrom.value_or(QDate())});
    return meaning;
}

} // namespace

class CalendarReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThePublishedFiles_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QList<int>>("counts"); // off, shortened, working weekend, moved
        QTest::newRow("2024") << 2024 << QList<int>{19, 5, 2, 5};
        QTest::newRow("2025") << 2025 << QList<int>{19, 4, 0, 5};
        QTest::newRow("2026") << 2026 << QList<int>{18, 4, 0, 4};
        QTest::newRow("2027") << 2027 << QList<int>{20, 4, 0, 6};
    }
    void readsThePublishedFiles()
    {
        QFETCH(int, year);
        QFETCH(QList<int>, counts);
        PARTA_NEEDS_SHARED(pathOf(year));
        const CalendarReading reading = readCalendar({u"calendar.xml"_s, test::readAll(pathOf(year))});
        QVERIFY(reading.report.isReadable);
        QVERIFY2(reading.report.findings.isEmpty(), qPrintable(codesOf(reading.report).join(u' ')));
        QCOMPARE(reading.year, year);
        QList<int> found{0, 0, 0, 0};
        for (const CalendarDay &day : reading.days) {
            ++found[int(day.kind)];
            found[3] += day.movedFrom.has_value();
            QCOMPARE(day.title.isEmpty(), day.kind != CalendarDayKind::Off || day.movedFrom.has_value());
        }
        QCOMPARE(found, counts);
        const auto expected = std::find_if(test::yearsOfWork().begin(), test::yearsOfWork().end(),
                                           [year](const test::YearOfWork &one) { return one.year == year; });
        QCOMPARE(reading.report.count(reading.report.accepted, u"days"_s), counts[0] + counts[1] + counts[2]);
        QCOMPARE(reading.report.count(reading.report.accepted, u"working5"_s), expected->five);
        QCOMPARE(reading.report.count(reading.report.accepted, u"working6"_s), expected->six);
    }
    void theFilesGiveEveryTypedFact()
    {
        QList<CalendarDay> days;
        for (int year = 2024; year <= 2027; ++year) {
            PARTA_NEEDS_SHARED(pathOf(year));
            days += readCalendar({u"calendar.xml"_s, test::readAll(pathOf(year))}).days;
        }
        const QStringList broken = test::brokenFacts({days, {2024, 2025, 2026, 2027}});
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void theTypedYearsAreThePublishedOnes()
    {
        for (int year = 2024; year <= 2027; ++year) {
            PARTA_NEEDS_SHARED(pathOf(year));
            auto file = meaningOf(readCalendar({u"calendar.xml"_s, test::readAll(pathOf(year))}).days);
            auto typed = meaningOf(test::publishedDays(year));
            QCOMPARE(file, typed);
        }
    }
    void readsEveryKindOfDay()
    {
        const auto reading = readDays(R"(<day d="01.01" t="1" h="1"/><day d="03.09" t="1" f="03.08"/><day d="04.30" t="2"/><day d="11.07" t="3"/>)");
        QVERIFY(reading.report.findings.isEmpty());
        const QList<CalendarDay> expected{{{2026, 1, 1}, CalendarDayKind::Off, {}, u"Новый год"_s},
                                          {{2026, 3, 9}, CalendarDayKind::Off, QDate(2026, 3, 8), {}},
                                          {{2026, 4, 30}, CalendarDayKind::Short, {}, {}},
                                          {{2026, 11, 7}, CalendarDayKind::Working, {}, {}}};
        QCOMPARE(reading.days, expected);
        QVERIFY(reading.calendar().isLoaded(2026));
    }
    void rejectsARow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *text, const QString &field, const QString &code) {
            QTest::newRow(name) << QByteArray(text) << field << code;
        };
        row("no date", R"(<day t="1"/>)", u"d"_s, u"bad_calendar_date"_s);
        row("no such day", R"(<day d="02.29" t="1"/>)", u"d"_s, u"bad_calendar_date"_s);
        row("other order", R"(<day d="31.12" t="1"/>)", u"d"_s, u"bad_calendar_date"_s);
        row("other form", R"(<day d="1.5" t="1"/>)", u"d"_s, u"bad_calendar_date"_s);
        row("no type", R"(<day d="02.23"/>)", u"t"_s, u"bad_number"_s);
        row("type 0", R"(<day d="02.23" t="0"/>)", u"t"_s, u"bad_number"_s);
        row("type 4", R"(<day d="02.23" t="4"/>)", u"t"_s, u"bad_number"_s);
        row("type +1", R"(<day d="02.23" t="+1"/>)", u"t"_s, u"bad_number"_s);
        row("origin", R"(<day d="03.09" t="1" f="3.8"/>)", u"f"_s, u"bad_calendar_date"_s);
        row("repeated", R"(<day d="01.01" t="2"/>)", u"d"_s, u"repeated_day"_s);
    }
    void rejectsARow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const auto reading = readDays(R"(<day d="01.01" t="1" h="1"/>)" + row);
        QVERIFY(reading.report.isReadable);
        QVERIFY(reading.report.hasErrors());
        QCOMPARE(reading.report.findings.size(), 1);
        const ImportFinding &finding = reading.report.findings.constFirst();
        QCOMPARE(std::tuple(finding.row, finding.field, finding.code), std::tuple(2, field, code));
        QCOMPARE(reading.report.count(reading.report.rejected, u"days"_s), 1);
        QCOMPARE(reading.days.size(), 1);
        QCOMPARE(reading.days.constFirst().kind, CalendarDayKind::Off);
    }
    void takesWithAWarning_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("holiday") << QByteArray(R"(<day d="02.23" t="1" h="9"/>)") << u"unknown_reference"_s;
        QTest::newRow("origin of a shortened day") << QByteArray(R"(<day d="04.30" t="2" f="03.08"/>)") << u"origin_ignored"_s;
        QTest::newRow("origin on a weekday") << QByteArray(R"(<day d="03.09" t="1" f="03.10"/>)") << u"origin_no_weekend"_s;
        QTest::newRow("worked Monday") << QByteArray(R"(<day d="03.09" t="3"/>)") << u"worked_weekday"_s;
    }
    void takesWithAWarning()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, code);
        const auto reading = readDays(row);
        QVERIFY(!reading.report.hasErrors());
        QCOMPARE(codesOf(reading.report), QStringList{code});
        QCOMPARE(reading.days.size(), 1);
    }
    void cannotReadWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"malformed_xml"_s;
        QTest::newRow("other root") << QByteArray("<fet/>") << u"wrong_root"_s;
        QTest::newRow("cut") << calendarOf("<day d=\"01.01\" t=\"1\"/>").chopped(20) << u"malformed_xml"_s;
        QTest::newRow("no year") << QByteArray("<calendar><days/></calendar>") << u"bad_number"_s;
        QTest::newRow("year 26") << calendarOf("", "26") << u"bad_number"_s;
        QTest::newRow("year 20266") << calendarOf("", "20266") << u"bad_number"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE c [<!ENTITY x \"y\">]><calendar year=\"2026\"/>") << u"doctype"_s;
        QTest::newRow("flood") << calendarOf(QByteArray(R"(<day d="01.01" t="1"/>)").repeated(1001)) << u"too_many"_s;
    }
    void cannotReadWhatIsNoCalendar()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto reading = readCalendar({u"c.xml"_s, bytes});
        QVERIFY(!reading.report.isReadable);
        QCOMPARE(codesOf(reading.report), QStringList{code});
        QVERIFY(reading.days.isEmpty());
        QCOMPARE(exitCodeOf(reading.report, false), 2);
    }
    void aYearWithoutDaysIsAnError()
    {
        QCOMPARE(codesOf(readDays("").report), QStringList{u"missing_list"_s});
        QVERIFY(readDays("").report.hasErrors());
    }
    void warnsOfAnotherCountry()
    {
        const QByteArray foreign = calendarOf(R"(<day d="01.01" t="1"/>)").replace("country=\"ru\"", "country=\"kz\"");
        QCOMPARE(codesOf(readCalendar({u"c.xml"_s, foreign}).report), QStringList{u"other_country"_s});
    }
    void writesWhatItReads()
    {
        for (int year = 2024; year <= 2027; ++year) {
            QList<CalendarDay> days = test::publishedDays(year);
            std::sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
            const auto reading = readCalendar({u"c.xml"_s, exporting::calendarXml(year, days, {2026, 9, 1})});
            QVERIFY2(reading.report.findings.isEmpty(), qPrintable(codesOf(reading.report).join(u' ')));
            QCOMPARE(reading.days, days);
        }
    }
    void writesTheSchoolsOwnOrders()
    {
        const QList<DayByOrder> orders{{{2026, 5, 4}, false, u"№ 12 «о замене» & <прочее>"_s}, {{2026, 5, 16}, true, u"№ 12"_s},
                                       {{2027, 1, 11}, false, u"№ 13"_s}};
        const QByteArray xml = exporting::calendarXml(2026, exporting::daysOf(orders), {2026, 4, 30});
        QVERIFY(xml.contains("date=\"2026.04.30\""));
        const auto reading = readCalendar({u"c.xml"_s, xml});
        QCOMPARE(reading.days.size(), 2);
        QCOMPARE(reading.days.at(0).kind, CalendarDayKind::Off);
        QCOMPARE(reading.days.at(1).kind, CalendarDayKind::Working);
        // Titles are kept for days off and for worked days alike.
        QCOMPARE(reading.days.at(0).title, u"№ 12 «о замене» & <прочее>"_s);
        QCOMPARE(reading.days.at(1).title, u"№ 12"_s);
    }
    void survivesMutatedFiles();
};

/// Whatever bytes come, the reading ends, and its counts fit the days it took.
void CalendarReaderTest::survivesMutatedFiles()
{
    QRandomGenerator random(1212);
    const QByteArray good = exporting::calendarXml(2026, test::publishedDays(2026), {2026, 9, 1});
    int unreadable = 0, rejected = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int change = 1 + random.bounded(3); change > 0; --change) {
            int at = random.bounded(int(bytes.size()));
            const int way = random.bounded(6);
            // A digit for a digit leaves well-formed files with wrong days.
            while (way > 1 && at < bytes.size() - 1 && (bytes.at(at) < '0' || bytes.at(at) > '9'))
                ++at;
            if (way == 0)
                bytes.remove(at, 1 + random.bounded(40));
            else
                bytes[at] = char(way == 1 ? random.bounded(256) : '0' + random.bounded(10));
        }
        const auto reading = readCalendar({u"c.xml"_s, bytes});
        QCOMPARE(reading.report.count(reading.report.accepted, u"days"_s), int(reading.days.size()));
        QVERIFY(reading.report.isReadable || (reading.days.isEmpty() && reading.report.hasErrors()));
        QSet<QDate> once;
        for (const CalendarDay &day : reading.days) {
            QVERIFY(day.day.year() == reading.year && !once.contains(day.day));
            once.insert(day.day);
        }
        unreadable += !reading.report.isReadable;
        rejected += reading.report.count(reading.report.rejected, u"days"_s) > 0;
    }
    QVERIFY2(unreadable > 100 && rejected > 100, qPrintable(u"%1 %2"_s.arg(unreadable).arg(rejected)));
}

QTEST_APPLESS_MAIN(CalendarReaderTest)
#include "tst_calendarreader.moc"
