// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about applying FET timetables to a school, on both engines: all or nothing, once, lessons on study days.
#include "common/import/timetable/timetableplanner.h"
#include "common/import/fet/fetreader.h"
#include "server/import/planapplier.h"
#include "support/shareddata.h"
#include "support/testdatabase.h"

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 13), QTime(12, 0), Qt::UTC);

struct Count {
    qint64 number = 0;
};

/// One school on one engine.
class School
{
public:
    explicit School(Engine engine) : m_test(engine), m_database(m_test.open()) {}
    ~School() { m_database->close(); }

    /// Imports as the server does; `afterwards` may throw to roll the request back.
    ImportReport import(const QByteArray &bytes, const ImportOptions &options = {},
                        const std::function<void()> &afterwards = {})
    {
        FetReading reading = readFet({u"x.fet"_s, bytes});
        FindingLog log(u"x.fet"_s);
        const TimetablePlanning planning = planTimetable(reading.file, options, QDate(2026, 9, 14), log);
        ImportReport report = reading.report;
        const auto failure = changeNow(*m_database, [&](Transaction &tx) {
            report = reading.report;
            PlanApplier(tx, planning.plan, {m_now, QTimeZone("Europe/Moscow")}).apply(report, log);
            if (afterwards)
                afterwards();
        });
        m_failure = failure;
        report.findings += log.findings();
        return report;
    }

    qint64 count(const QString &fromWhere)
    {
        qint64 number = -1;
        const auto failure = queryNow(*m_database, [&](Transaction &tx) {
            number = *tx.first<qint64>(QString(u"SELECT COUNT(*) FROM "_s + fromWhere));
        });
        return failure ? -1 : number;
    }

    /// Rows of every table an import writes.
    QList<qint64> everything()
    {
        QList<qint64> counts;
        for (const char *table : {"school_year", "term_set", "term", "vacation", "calendar_day", "subject", "staff_member",
                                  "room", "school_class", "pupil", "class_membership", "subgroup", "subgroup_membership",
                                  "teaching_group", "group_teacher", "bell_schedule", "bell", "timetable",
                                  "timetable_slot", "lesson"})
            counts.append(count(QString::fromLatin1(table)));
        return counts;
    }

    bool run(const QString &sql)
    {
        return !changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
    }
    void setNow(const QDateTime &instant) { m_now = instant; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    TestDatabase m_test;
    std::shared_ptr<Database> m_database;
    QDateTime m_now = now;
    std::optional<Failure> m_failure;
};

QByteArray small()
{
    return test::readAll(test::fixturePath(u"fet/small.fet"_s));
}

int written(const ImportReport &report, const QString &what)
{
    return report.count(report.written, what);
}

} // namespace

class FetImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void foundsAYearAndItsLessons();
    void aRepeatedImportAddsNothing();
    void leavesNothingBehindAfterAnError();
    void refusesAClosedYear();
    void aNewVersionKeepsWhatWasHeld();
    void placeholderPupilsFillClassesAndSubgroups();
    void importsTheRealSchools_data();
    void importsTheRealSchools();
};

void FetImportTest::foundsAYearAndItsLessons()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    const ImportReport report = school.import(small());
    QVERIFY2(!school.failure(), qPrintable(school.failure() ? school.failure()->detail : QString()));
    QVERIFY(report.isApplied);
    QCOMPARE(school.count(u"school_year WHERE name = '2026/2027'"_s), 1);
    QCOMPARE(written(report, u"classes"_s), 2);
    QCOMPARE(written(report, u"teachingGroups"_s), 5);
    QCOMPARE(written(report, u"slots"_s), 6);
    QCOMPARE(school.count(u"bell"_s), 4);
    // Mondays 14 September to 24 May: none in the vacations, on 22 February or 10 May there is school.
    QCOMPARE(school.count(u"lesson WHERE day < '2026-09-14'"_s), 0);
    QCOMPARE(school.count(u"lesson WHERE day = '2026-10-26'"_s), 0); // autumn vacation
    QCOMPARE(school.count(u"lesson WHERE day = '2026-11-04'"_s), 0); // public holiday, a Wednesday
    QCOMPARE(school.count(u"lesson WHERE day = '2026-09-16'"_s), 2); // the double lesson of Wednesday
    QCOMPARE(school.count(u"lesson WHERE day = '2026-09-14'"_s), 3);
    QCOMPARE(school.count(u"lesson WHERE day > '2027-05-26'"_s), 0);
    QCOMPARE(school.count(u"lesson"_s), written(report, u"lessons"_s));
    // 8:30 in Moscow is 5:30 UTC.
    const qint64 first = QDateTime(QDate(2026, 9, 14), QTime(5, 30), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(school.count(u"lesson WHERE number = 1 AND day = '2026-09-14' AND starts = %1"_s.arg(first)), 1);
    QCOMPARE(school.count(u"pupil"_s), 0);
    QCOMPARE(school.count(u"subject WHERE external_id = 'fet:subject:Труд'"_s), 1);
}

void FetImportTest::aRepeatedImportAddsNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    ImportOptions options;
    options.placeholderPupils = true;
    school.import(small(), options);
    const QList<qint64> before = school.everything();
    school.setNow(now.addDays(3));
    const ImportReport again = school.import(small(), options);
    QVERIFY(!school.failure());
    QVERIFY(again.isApplied);
    QVERIFY(again.written.isEmpty());
    QCOMPARE(school.everything(), before);
}

void FetImportTest::leavesNothingBehindAfterAnError()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    const QList<qint64> before = school.everything();
    school.import(small(), {}, [] { refuse(ErrorCode::Cancelled, u"on purpose"_s); });
    QVERIFY(school.failure().has_value());
    QCOMPARE(int(school.failure()->code), int(ErrorCode::Cancelled));
    QCOMPARE(school.everything(), before);
}

void FetImportTest::refusesAClosedYear()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    QVERIFY(school.run(u"INSERT INTO school_year (name, since, until, state) VALUES ('2026/2027', '2026-09-01', '2027-08-31', 'Closed')"_s));
    school.import(small());
    QVERIFY(school.failure().has_value());
    QCOMPARE(int(school.failure()->code), int(ErrorCode::YearClosed));
    QCOMPARE(school.count(u"subject"_s), 0);
}

void FetImportTest::aNewVersionKeepsWhatWasHeld()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    school.import(small());
    const qint64 early = school.count(u"lesson WHERE day < '2026-10-05'"_s);
    const qint64 late = school.count(u"lesson WHERE day >= '2026-10-05'"_s);
    qint64 tuesdays = 0;
    for (QDate day(2026, 10, 6); day < QDate(2027, 6, 1); day = day.addDays(7))
        tuesdays += school.count(u"lesson WHERE day = '%1'"_s.arg(day.toString(Qt::ISODate)));
    // A prepared record in the future keeps its lesson too.
    QVERIFY(school.run(u"INSERT INTO lesson_record (lesson, topic, revision, written_at) SELECT id, 'x', 1, 0 FROM lesson "
                       "WHERE day = '2026-10-06'"_s));
    school.setNow(QDateTime(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC));
    ImportOptions options;
    options.from = QDate(2026, 10, 5);
    // The lesson of Tuesday moves to Wednesday.
    const ImportReport report = school.import(
        small().replace("<Preferred_Day>Вторник<", "<Preferred_Day>Среда<"), options);
    QVERIFY2(!school.failure(), qPrintable(school.failure() ? school.failure()->detail : QString()));
    QCOMPARE(school.count(u"lesson WHERE day < '2026-10-05'"_s), early);
    // What both timetables have stays the same lesson; only Tuesdays go, but for the one with a record.
    QVERIFY(tuesdays > 20);
    QCOMPARE(written(report, u"lessonsTakenBack"_s), int(tuesdays) - 1);
    QCOMPARE(school.count(u"lesson WHERE day >= '2026-10-05'"_s), late - tuesdays + 1 + written(report, u"lessons"_s));
    QCOMPARE(school.count(u"lesson WHERE day = '2026-10-06'"_s), 1);
    QCOMPARE(school.count(u"lesson WHERE day = '2026-10-13'"_s), 0);
    QCOMPARE(school.count(u"lesson WHERE day = '2026-10-14'"_s), 3);
    QCOMPARE(school.count(u"timetable"_s), 2);
    QCOMPARE(school.count(u"timetable WHERE until = '2026-10-04'"_s), 1);
    QCOMPARE(written(report, u"classes"_s), 0);
    QCOMPARE(written(report, u"teachingGroups"_s), 0);
}

void FetImportTest::placeholderPupilsFillClassesAndSubgroups()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    School school(engine);
    ImportOptions options;
    options.placeholderPupils = true;
    const ImportReport report = school.import(small(), options);
    QCOMPARE(written(report, u"pupils"_s), 8);
    QCOMPARE(school.count(u"class_membership"_s), 8);
    QCOMPARE(school.count(u"pupil WHERE surname = 'Ученик' AND given_name = '01'"_s), 2);
    // 7А has five pupils in two parts; the workshop group of both classes has all eight.
    QCOMPARE(school.count(u"group_pupil p JOIN teaching_group g ON g.id = p.teaching_group JOIN subject s ON s.id = g.subject "
                          "WHERE s.name = 'Труд'"_s), 8);
    QCOMPARE(school.count(u"group_pupil p JOIN teaching_group g ON g.id = p.teaching_group JOIN subject s ON s.id = g.subject "
                          "WHERE s.name = 'Английский язык'"_s), 5);
}

void FetImportTest::importsTheRealSchools_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<int>>("rows"); // subjects, teachers, rooms, classes, placed hours with pupils
    QTest::newRow("IBDP") << u"IBDP-School-2016.fet"_s << QList<int>{716, 104, 102, 37, 1788};
    QTest::newRow("primary") << u"6th-Primary-School.fet"_s << QList<int>{17, 22, 17, 13, 412};
    QTest::newRow("college") << u"timetable-ru.fet"_s << QList<int>{123, 47, 25, 14, 2};
    QTest::newRow("Bethlen") << u"Bethlen-2008-2009.fet"_s << QList<int>{25, 52, 10, 20, 0};
    QTest::newRow("Lom") << u"Lom_high_school_2007-2008.fet"_s << QList<int>{36, 32, 29, 17, 0};
}

void FetImportTest::importsTheRealSchools()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, file);
    QFETCH(QList<int>, rows);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    const QString path = test::sharedPath(u"data/fet/"_s + file);
    PARTA_NEEDS_SHARED(path);
    School school(engine);
    ImportOptions options;
    options.placeholderPupils = true;
    options.from = QDate(2026, 9, 1);
    const ImportReport report = school.import(test::readAll(path), options);
    QVERIFY2(!school.failure(), qPrintable(school.failure() ? school.failure()->detail : QString()));
    QCOMPARE((QList<int>{written(report, u"subjects"_s), written(report, u"teachers"_s), written(report, u"rooms"_s),
                         written(report, u"classes"_s), written(report, u"slots"_s)}), rows);
    QCOMPARE(school.count(u"lesson"_s), written(report, u"lessons"_s));
    QCOMPARE(school.count(u"lesson"_s) > 0, rows.at(4) > 0);
    const QList<qint64> before = school.everything();
    QVERIFY(school.import(test::readAll(path), options).written.isEmpty());
    QCOMPARE(school.everything(), before);
    // Every page has pupils.
    QCOMPARE(school.count(u"teaching_group g WHERE NOT EXISTS (SELECT 1 FROM group_pupil p WHERE p.teaching_group = g.id)"_s), 0);
}

QTEST_GUILESS_MAIN(FetImportTest)
#include "tst_fetimport.moc"
