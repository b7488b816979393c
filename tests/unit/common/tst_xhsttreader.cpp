// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading XHSTT: instances and solutions, split events, roles, clashes and times not available.
#include "common/import/timetable/timetablechecks.h"
#include "common/import/timetable/timetableplanner.h"
#include "common/import/xhstt/xhsttreader.h"
#include "support/shareddata.h"
#include <QRandomGenerator>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

QByteArray small()
{
    return test::readAll(test::fixturePath(u"xhstt/small.xml"_s));
}

XhsttReading readSmall(const QByteArray &bytes = small(), const std::optional<QString> &solution = {})
{
    ImportOptions options;
    options.solution = solution;
    return readXhstt({u"small.xml"_s, bytes}, options);
}

QStringList codesOf(const ImportReport &report, FindingSeverity severity)
{
    QStringList codes;
    for (const ImportFinding &finding : report.findings) {
        if (finding.severity == severity)
            codes.append(finding.code);
    }
    return codes;
}

QString choice(const ImportReport &report, const QString &option)
{
    for (const ImportChoice &one : report.choices) {
        if (one.option == option)
            return one.value + u' ' + one.why;
    }
    return {};
}

QString spain()
{
    return test::sharedPath(u"data/xhstt/SpainSchool.xml"_s);
}

} // namespace

class XhsttReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheSpanishSchool_data()
    {
        QTest::addColumn<QString>("solution");
        QTest::addColumn<QList<int>>("conflicts"); // teacher, pupils, room, not available
        QTest::newRow("fet") << u"FET5.16.0_2012-03-09"_s << QList<int>{0, 0, 3, 45};
        QTest::newRow("lectio") << u"LectioIntegerProgramming"_s << QList<int>{0, 0, 0, 0};
        QTest::newRow("lectio 2014") << u"LectioIntegerProgramming_2014-08-27"_s << QList<int>{0, 0, 0, 0};
    }
    void countsTheSpanishSchool()
    {
        QFETCH(QString, solution);
        QFETCH(QList<int>, conflicts);
        PARTA_NEEDS_SHARED(spain());
        const XhsttReading reading = readSmall(test::readAll(spain()), solution);
        QVERIFY(reading.report.isReadable && !reading.report.hasErrors());
        QCOMPARE(reading.report.accepted, (QList<ImportCount>{{u"times"_s, 35}, {u"resources"_s, 91}, {u"events"_s, 225},
                                                              {u"eventHours"_s, 439}, {u"solutions"_s, 3}}));
        QVERIFY(reading.report.rejected.isEmpty());
        const TimetableFile &file = reading.file;
        QCOMPARE((QList<qsizetype>{file.days.size(), file.hours.size(), file.teachers.size(), file.sets.size(), file.rooms.size()}),
                 (QList<qsizetype>{5, 7, 66, 21, 4}));
        QCOMPARE(file.activities.size(), 439);
        QCOMPARE(file.placed(), 439);
        QCOMPARE(file.loads(), 225);
        QCOMPARE(std::tuple(reading.roles, reading.assigned, reading.constraints), std::tuple(34, 66, 79));
        QSet<int> withClasses, withTeachers;
        for (const TimetableActivity &one : file.activities) {
            if (one.sets.size() > 1)
                withClasses.insert(one.load);
            if (one.teachers.size() > 1)
                withTeachers.insert(one.load);
        }
        QCOMPARE(std::pair(withClasses.size(), withTeachers.size()), std::pair(qsizetype(36), qsizetype(107)));
        QList<int> found;
        for (const QString &kind : {u"teacher"_s, u"pupils"_s, u"room"_s, u"unavailable"_s})
            found.append(reading.report.count(reading.report.conflicts, kind));
        QCOMPARE(found, conflicts);
    }
    void theLoadAloneHasNoPlaces()
    {
        PARTA_NEEDS_SHARED(spain());
        const XhsttReading reading = readSmall(test::readAll(spain()), u"none"_s);
        QCOMPARE(reading.file.activities.size(), 225);
        QCOMPARE(reading.file.activityHours(), 439);
        QCOMPARE(reading.file.placed(), 0);
        QVERIFY(codesOf(reading.report, FindingSeverity::Note).contains(u"roles_open"_s));
    }
    void takesTheFirstOfSeveral()
    {
        const XhsttReading reading = readSmall();
        QVERIFY2(!reading.report.hasErrors(), qPrintable(codesOf(reading.report, FindingSeverity::Error).join(u' ')));
        QCOMPARE(choice(reading.report, u"instance"_s), u"kleny first"_s);
        QCOMPARE(choice(reading.report, u"solution"_s), u"gut first"_s);
        QCOMPARE(reading.file.institution, u"Школа у Кленовой рощи"_s);
        QCOMPARE(reading.report.count(reading.report.accepted, u"solutions"_s), 2);
    }
    void splitsEventsIntoParts()
    {
        const TimetableFile file = readSmall().file;
        QCOMPARE(file.activities.size(), 5);
        QCOMPARE(file.activityHours(), 6);
        QCOMPARE(file.placed(), 4); // a part of E2 has no time
        QCOMPARE(file.loads(), 3);
        const TimetableActivity &physical = file.activities.at(2);
        QCOMPARE(physical.name, u"ФК 6-е"_s);
        QCOMPARE(file.subjects.at(physical.subject), u"Физическая культура"_s);
        QCOMPARE(physical.sets, (QList<int>{0, 1}));  // by the group of resources
        QCOMPARE(physical.rooms, QList<int>{0});      // by the role
        QVERIFY(file.activities.at(3).rooms.isEmpty());
        // The instance fixes the time of E3.
        QCOMPARE(file.activities.at(4).placement->day, 1);
        QCOMPARE(file.activities.at(4).placement->hour, 0);
    }
    void namesTimesThatAreNotAvailable()
    {
        // T1 is not there in m2, m3 and t2: E1 breaks m2 and t2. The hall is closed in t2 only.
        const XhsttReading reading = readSmall();
        QCOMPARE(reading.report.count(reading.report.conflicts, u"unavailable"_s), 2);
        QStringList told;
        for (const ImportFinding &finding : reading.report.findings) {
            if (finding.code == u"not_available")
                told.append(finding.value + u": "_s + finding.detail);
        }
        QCOMPARE(told, (QStringList{u"Гео 6А: Глобусова Вера Партовна, Понедельник, 2"_s, u"Гео 6А: Глобусова Вера Партовна, Вторник, 2"_s}));
        const XhsttReading second = readSmall(small(), u"gut#2"_s);
        QCOMPARE(second.report.count(second.report.conflicts, u"unavailable"_s), 2); // T1 and the hall in t2
    }
    void findsTheClashesOfTheOtherSolution()
    {
        const XhsttReading reading = readSmall(small(), u"gut#2"_s);
        QCOMPARE(choice(reading.report, u"solution"_s), u"gut#2 given"_s);
        QCOMPARE(reading.report.conflicts, (QList<ImportCount>{{u"teacher"_s, 1}, {u"pupils"_s, 3}, {u"room"_s, 0}, {u"unavailable"_s, 2}}));
        // One of three hours of E1 is left out.
        QVERIFY(codesOf(reading.report, FindingSeverity::Warning).contains(u"parts_missing"_s));
        QCOMPARE(reading.file.activityHours(), 6);
    }
    void plansClassesAndSlots()
    {
        const XhsttReading reading = readSmall();
        FindingLog log(u"small.xml"_s);
        const ImportPlan plan = planTimetable(reading.file, {}, {2026, 9, 14}, log).plan;
        QCOMPARE(plan.source, u"xhstt"_s);
        QCOMPARE(plan.classes.size(), 2);
        QCOMPARE(plan.classes.at(0).level, 6);
        QCOMPARE(plan.groups.size(), 3);
        QVERIFY(plan.groups.at(0).externalId.startsWith(u"xhstt:group:"));
        QCOMPARE(plan.slots.size(), 5);
        QCOMPARE(plan.slots.at(0).day, (CycleDay{1, 1}));
        QCOMPARE(plan.unplaced.size(), 1);
        QCOMPARE(plan.unplaced.at(0).externalId, u"ФК 6-е"_s);
    }
    void singlePupilsAreNoClasses()
    {
        QByteArray pupils = small();
        pupils.replace("<ResourceType Id=\"Class\"><Name>Class</Name>", "<ResourceType Id=\"Class\"><Name>Class</Name></ResourceType>"
                       "<ResourceType Id=\"S\"><Name>student</Name>");
        pupils.replace("<Name>6Б</Name><ResourceType Reference=\"Class\"/>", "<Name>Тетрадкин</Name><ResourceType Reference=\"S\"/>");
        const XhsttReading reading = readSmall(pupils);
        QCOMPARE(reading.file.setsOf(SetLevel::Year), 2);
        QCOMPARE(reading.file.setsOf(SetLevel::Group), 1);
        QCOMPARE(reading.file.sets.at(2).size, 1);
    }
    void refusesOptionsThatDoNotFit()
    {
        const XhsttReading reading = readSmall(small(), u"schlecht"_s);
        QCOMPARE(codesOf(reading.report, FindingSeverity::Error), QStringList{u"bad_option"_s});
        ImportOptions options;
        options.instance = u"leer"_s;
        const XhsttReading empty = readXhstt({u"s.xml"_s, small()}, options);
        QCOMPARE(choice(empty.report, u"instance"_s), u"leer given"_s);
        QCOMPARE(choice(empty.report, u"solution"_s), u"anders only"_s);
        QCOMPARE(codesOf(empty.report, FindingSeverity::Error), (QStringList{u"missing_list"_s, u"missing_list"_s}));
        options.instance = u"nirgends"_s;
        QVERIFY(codesOf(readXhstt({u"s.xml"_s, small()}, options).report, FindingSeverity::Error).contains(u"bad_option"_s));
    }
    void rejectsRows_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("counted");
        const auto row = [](const char *name, const char *from, const char *to, const QString &code, const QString &counted) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code << counted;
        };
        row("repeated time", "Time Id=\"m2\"", "Time Id=\"m1\"", u"repeated_reference"_s, u"rows"_s);
        row("time without a day", "Вт 1</Name><Day Reference=\"d2\"/>", "Вт 1</Name>", u"unknown_reference"_s, u"rows"_s);
        row("resource without Id", "Resource Id=\"R2\"", "Resource", u"blank_value"_s, u"rows"_s);
        row("unknown type", "12</Name><ResourceType Reference=\"raum\"/>", "12</Name><ResourceType Reference=\"dom\"/>",
            u"unknown_reference"_s, u"rows"_s);
        row("no duration", "<Duration>3</Duration>", "", u"bad_number"_s, u"rows"_s);
        row("endless event", "<Duration>3</Duration>", "<Duration>61</Duration>", u"bad_number"_s, u"rows"_s);
        row("part of nothing", "Event Reference=\"E3\"", "Event Reference=\"E4\"", u"unknown_reference"_s, u"parts"_s);
        row("part too long", "<Duration>1</Duration><Time Reference=\"t2\"/>", "<Duration>2</Duration><Time Reference=\"t2\"/>",
            u"parts_too_long"_s, u"parts"_s);
        row("part of no hours", "<Duration>1</Duration><Time Reference=\"t2\"/>", "<Duration>0</Duration><Time Reference=\"t2\"/>",
            u"bad_number"_s, u"parts"_s);
        row("over the end of the day", "<Duration>2</Duration><Time Reference=\"m1\"/>", "<Duration>2</Duration><Time Reference=\"m3\"/>",
            u"past_last_hour"_s, u"parts"_s);
        row("no such time", "<Duration>2</Duration><Time Reference=\"m1\"/>", "<Duration>2</Duration><Time Reference=\"m9\"/>",
            u"unknown_reference"_s, u"parts"_s);
    }
    void rejectsRows()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        QFETCH(QString, counted);
        QByteArray bytes = small();
        QVERIFY(bytes.contains(from));
        const qsizetype at = bytes.indexOf(from);
        bytes.replace(at, from.size(), to);
        const XhsttReading reading = readSmall(bytes);
        QVERIFY(reading.report.isReadable);
        QVERIFY2(codesOf(reading.report, FindingSeverity::Error).contains(code),
                 qPrintable(codesOf(reading.report, FindingSeverity::Error).join(u' ')));
        QVERIFY(reading.report.count(reading.report.rejected, counted) >= 1);
    }
    void cannotReadWhatIsNoArchive()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("<fet/>"), small().left(3000),
                                        QByteArray("<HighSchoolTimetableArchive/>"),
                                        QByteArray("<!DOCTYPE x><HighSchoolTimetableArchive/>")}) {
            const XhsttReading reading = readSmall(bytes);
            QVERIFY(!reading.report.isReadable);
            QVERIFY(reading.report.hasErrors());
            QVERIFY(reading.file.activities.isEmpty());
        }
    }
    void survivesMutatedFiles();
};

/// Whatever bytes come: the reading ends, every index it hands on is inside its list, and planning it works.
void XhsttReaderTest::survivesMutatedFiles()
{
    QRandomGenerator random(35);
    const QByteArray good = small();
    int readable = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = good;
        for (int change = random.bounded(4); change >= 0; --change) {
            // Inside quotes or texts: the file stays well-formed and its references break.
            qsizetype at = bytes.indexOf(random.bounded(4) == 0 ? '>' : '"', random.bounded(int(bytes.size())));
            at = qMin(at < 0 ? 0 : at + 1, bytes.size() - 1);
            if (random.bounded(12) == 0)
                bytes.remove(at, random.bounded(60));
            else if (bytes.at(at) > '0')
                bytes[at] = char('0' + random.bounded(10));
        }
        const XhsttReading reading = readSmall(bytes, random.bounded(2) == 0 ? std::optional<QString>() : u"gut#2"_s);
        readable += reading.report.isReadable;
        const TimetableFile &file = reading.file;
        for (const TimetableActivity &one : file.activities) {
            QVERIFY(one.subject < file.subjects.size() && one.duration >= 1);
            QVERIFY(!one.placement || (one.placement->day < file.days.size()
                                       && one.placement->hour + one.duration <= file.hours.size()));
            for (const int set : one.sets)
                QVERIFY(set >= 0 && set < file.sets.size());
        }
        FindingLog log(u"x"_s);
        const ImportPlan plan = planTimetable(file, {}, {2026, 9, 14}, log).plan;
        for (const PlannedSlot &slot : plan.slots)
            QVERIFY(slot.group >= 0 && slot.group < plan.groups.size() && slot.room < plan.rooms.size());
    }
    QVERIFY2(readable > 300, qPrintable(QString::number(readable)));
}

QTEST_APPLESS_MAIN(XhsttReaderTest)
#include "tst_xhsttreader.moc"
