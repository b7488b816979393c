// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about making lessons: only days to come, what was held or written stays byte for byte, the rest is the timetable.
#include "server/timetable/lessongenerator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/timetableschool.h"
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Europe/Moscow");

QDateTime noon(QDate day) { return QDateTime(day, QTime(12, 0), zone).toUTC(); }

/// Everything of the lessons a condition names and of what hangs on them, as text.
QStringList facts(Transaction &tx, const QString &condition)
{
    QStringList rows = tx.all<QString>(uR"(
        SELECT CAST(id AS TEXT) || '|' || CAST(teaching_group AS TEXT) || '|' || day || '|' || CAST(number AS TEXT) || '|'
               || CAST(starts AS TEXT) || '|' || CAST(ends AS TEXT) || '|' || state || '|' || COALESCE(CAST(room AS TEXT), '-')
               || '|' || COALESCE(CAST(timetable_slot AS TEXT), '-') || '|' || COALESCE(CAST(substitute AS TEXT), '-') || '|'
               || origin || '|' || COALESCE(moved_from, '-') || '|' || change_reason || '|' || CAST(sequence AS TEXT)
          FROM lesson WHERE %1 ORDER BY id)"_s.arg(condition));
    rows += tx.all<QString>(u"SELECT CAST(lesson AS TEXT) || topic || CAST(revision AS TEXT) FROM lesson_record ORDER BY lesson"_s);
    rows += tx.all<QString>(u"SELECT CAST(w.lesson AS TEXT) || '|' || CAST(m.pupil AS TEXT) || COALESCE(m.grade, '-') || CAST(m.revision AS TEXT) "
                            "FROM mark m JOIN work w ON w.id = m.work ORDER BY w.lesson, m.pupil"_s);
    rows += tx.all<QString>(u"SELECT CAST(lesson AS TEXT) || '|' || CAST(pupil AS TEXT) || COALESCE(code, '-') FROM attendance ORDER BY lesson, pupil"_s);
    return rows;
}

} // namespace

class LessonGeneratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void theFirstVersionOfAYearMayBeginInThePast();
    void aNewVersionMakesLessonsFromTomorrow();
    void lessonsOfBothVersionsAreKeptWithTheirSubstitution();
    void aSubstitutedLessonThatIsGoneIsCancelled();
    void twoWeeksTakeTurns();
    void aLaterVersionKeepsItsDays();
    void aReplacedVersionIsSuperseded();
    void thePreviewTellsWhatHappens();
    void followsAChangedCalendar();
    void aMovedLessonIsNotMadeAgain();
    void followsVacationsAndDaysOfOneClass();
    void aStudyWeekOfFiveDaysHasNoSaturday();
    void factsStayByteForByte();

private:
    template<class Run>
    void change(Run run)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { run(tx); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }
    qint64 count(const QString &what)
    {
        qint64 rows = -1;
        queryNow(*m_database, [&](Transaction &tx) { rows = *tx.first<qint64>(QString(u"SELECT COUNT(*) FROM "_s + what)); });
        return rows;
    }
    TimetableId version(const QString &name, QDate since, const QList<TestSlot> &slotList, int weeks = 1)
    {
        TimetableId id;
        change([&](Transaction &tx) { id = addVersion(tx, name, since, slotList, weeks); });
        return id;
    }
    MadeLessons putInForce(TimetableId id, QDate from, QDateTime now, LaterVersions later = LaterVersions::Keep)
    {
        MadeLessons made;
        change([&](Transaction &tx) {
            made = LessonGenerator(tx, {now, zone}).putInForce(*VersionRepository(tx).version(id), from, later);
        });
        return made;
    }
    void clearLessons()
    {
        change([](Transaction &tx) { tx.run(u"DELETE FROM lesson"_s); });
    }
    void writeInto(Transaction &tx, LessonId lesson, QRandomGenerator &random);
    void compareWithTimetable(QDate from, const QList<TestSlot> &slotList, int weeks, QDate cycleStart);

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    TimetableSchool m_all;
};

void LessonGeneratorTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = m_test->open();
    change([this](Transaction &tx) { m_all = foundTimetableSchool(tx); });
    clearLessons();
}

void LessonGeneratorTest::cleanup()
{
    if (m_database)
        m_database->close();
    m_database.reset();
    m_test.reset();
}

void LessonGeneratorTest::theFirstVersionOfAYearMayBeginInThePast()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, m_all.school.algebra7, {}}});
    const MadeLessons made = putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 16)));
    // Mondays 7 September to 19 October, and 5 April to 24 May of the fourth quarter.
    QCOMPARE(made.made, 7 + 8);
    QCOMPARE(made.firstDay, QDate(2026, 9, 1));
    QCOMPARE(count(u"lesson WHERE day = '2026-09-07' AND number = 1 AND room IS NULL"_s), 1);
    const qint64 starts = QDateTime(QDate(2026, 9, 7), QTime(5, 30), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(count(u"lesson WHERE day = '2026-09-07' AND starts = %1 AND ends = %2"_s.arg(starts).arg(starts + 45 * 60000)), 1);
}

void LessonGeneratorTest::aNewVersionMakesLessonsFromTomorrow()
{
    const QDate today(2026, 9, 16); // a Wednesday
    const auto first = version(u"A"_s, QDate(2026, 9, 1), {{1, 3, 7, m_all.school.algebra7, {}}, {1, 4, 1, m_all.school.algebra7, {}}});
    putInForce(first, QDate(2026, 9, 1), noon(QDate(2026, 8, 20)));
    const auto second = version(u"B"_s, today, {{1, 3, 6, m_all.school.algebra7, {}}});
    const MadeLessons made = putInForce(second, today, QDateTime(today, QTime(7, 0), zone).toUTC());
    QCOMPARE(made.firstDay, today.addDays(1));
    QCOMPARE(count(u"lesson WHERE day = '2026-09-16' AND number = 7"_s), 1); // today goes on as it began
    QCOMPARE(count(u"lesson WHERE day = '2026-09-17'"_s), 0);
    QCOMPARE(count(u"lesson WHERE day = '2026-09-23' AND number = 6"_s), 1);
    QCOMPARE(count(u"lesson WHERE day < '2026-09-17'"_s), 5);
}

void LessonGeneratorTest::lessonsOfBothVersionsAreKeptWithTheirSubstitution()
{
    const GroupId algebra = m_all.school.algebra7;
    const auto first = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, algebra, m_all.room1}, {1, 2, 1, algebra, m_all.room1}});
    putInForce(first, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    change([&](Transaction &tx) {
        tx.run(u"UPDATE lesson SET substitute = %1 WHERE day = '2026-10-05'"_s.arg(m_all.school.substitute->staff.value));
        tx.run(u"UPDATE lesson SET state = 'Cancelled', change_reason = 'мороз' WHERE day = '2026-10-12'"_s);
    });
    const qint64 before = count(u"lesson"_s);
    const auto second = version(u"B"_s, QDate(2026, 9, 28), {{1, 1, 1, algebra, m_all.room2}, {1, 3, 1, algebra, {}}});
    const MadeLessons made = putInForce(second, QDate(2026, 9, 28), noon(QDate(2026, 9, 20)));
    QCOMPARE(made.kept, 4 + 8);
    QCOMPARE(made.made, made.takenBack); // Tuesdays became Wednesdays, and both quarters have as many
    QCOMPARE(count(u"lesson"_s), before);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-05' AND substitute IS NOT NULL AND sequence = 1 AND room = %1"_s
                       .arg(m_all.room2.value)), 1);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-12' AND state = 'Cancelled' AND change_reason = 'мороз'"_s), 1);
    QCOMPARE(count(u"lesson WHERE day >= '2026-09-28' AND room = %1"_s.arg(m_all.room1.value)), 0);
}

void LessonGeneratorTest::aSubstitutedLessonThatIsGoneIsCancelled()
{
    const GroupId algebra = m_all.school.algebra7;
    putInForce(version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, algebra, {}}}), QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    change([&](Transaction &tx) {
        tx.run(u"INSERT INTO substitution (lesson, substitute, made_at) SELECT id, %1, 0 FROM lesson WHERE day = '2026-10-05'"_s
                   .arg(m_all.school.substitute->staff.value));
    });
    putInForce(version(u"Новое"_s, QDate(2026, 9, 28), {{1, 2, 1, algebra, {}}}), QDate(2026, 9, 28), noon(QDate(2026, 9, 20)));
    QCOMPARE(count(u"lesson WHERE day = '2026-10-05' AND state = 'Cancelled' AND change_reason = 'Новое' AND sequence = 1"_s), 1);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-12'"_s), 0);
    QCOMPARE(count(u"substitution"_s), 1);
}

void LessonGeneratorTest::twoWeeksTakeTurns()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, m_all.school.algebra7, {}}, {2, 1, 2, m_all.school.algebra7, {}}}, 2);
    putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    QCOMPARE(count(u"lesson WHERE day = '2026-09-07' AND number = 2"_s), 1); // 31 August began week 1
    QCOMPARE(count(u"lesson WHERE day = '2026-09-14' AND number = 1"_s), 1);
    QCOMPARE(count(u"lesson WHERE day = '2026-09-14'"_s), 1);
}

void LessonGeneratorTest::aLaterVersionKeepsItsDays()
{
    const GroupId algebra = m_all.school.algebra7;
    const auto a = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, algebra, {}}});
    const auto b = version(u"B"_s, QDate(2026, 10, 12), {{1, 2, 2, algebra, {}}});
    const auto c = version(u"C"_s, QDate(2026, 9, 21), {{1, 3, 3, algebra, {}}});
    putInForce(a, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    putInForce(b, QDate(2026, 10, 12), noon(QDate(2026, 9, 1)));
    putInForce(c, QDate(2026, 9, 21), noon(QDate(2026, 9, 1)));
    QCOMPARE(count(u"lesson WHERE day < '2026-09-21' AND number <> 1"_s), 0);
    QCOMPARE(count(u"lesson WHERE day BETWEEN '2026-09-21' AND '2026-10-11' AND number <> 3"_s), 0);
    QCOMPARE(count(u"lesson WHERE day BETWEEN '2026-09-21' AND '2026-10-11'"_s), 3);
    QCOMPARE(count(u"lesson WHERE day >= '2026-10-12' AND number <> 2"_s), 0);
    QVERIFY(count(u"lesson WHERE day >= '2026-10-12'"_s) > 5);
    QCOMPARE(count(u"timetable WHERE state = 'Active'"_s), 3);
    QCOMPARE(count(u"timetable WHERE name = 'A' AND until = '2026-09-20'"_s), 1);
    QCOMPARE(count(u"timetable WHERE name = 'C' AND until = '2026-10-11'"_s), 1);
}

void LessonGeneratorTest::aReplacedVersionIsSuperseded()
{
    const GroupId algebra = m_all.school.algebra7;
    putInForce(version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, algebra, {}}}), QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    putInForce(version(u"B"_s, QDate(2026, 10, 12), {{1, 2, 2, algebra, {}}}), QDate(2026, 10, 12), noon(QDate(2026, 9, 1)));
    putInForce(version(u"C"_s, QDate(2026, 9, 21), {{1, 3, 3, algebra, {}}}), QDate(2026, 9, 21), noon(QDate(2026, 9, 1)),
               LaterVersions::Replace);
    QCOMPARE(count(u"lesson WHERE number = 2"_s), 0);
    QCOMPARE(count(u"timetable WHERE name = 'B' AND state = 'Superseded'"_s), 1);
    QCOMPARE(count(u"timetable WHERE name = 'C' AND until IS NULL"_s), 1);
}

void LessonGeneratorTest::thePreviewTellsWhatHappens()
{
    const GroupId algebra = m_all.school.algebra7;
    const QDateTime now = noon(QDate(2026, 9, 20));
    putInForce(version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, algebra, {}}, {1, 2, 1, algebra, {}}}), QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    change([](Transaction &tx) {
        tx.run(u"INSERT INTO lesson_record (lesson, topic, revision, written_at) SELECT id, 'x', 1, 0 FROM lesson WHERE day = '2026-10-06'"_s);
    });
    const auto id = version(u"B"_s, QDate(2026, 9, 28), {{1, 1, 1, algebra, {}}, {1, 4, 2, m_all.geometry7, {}}});
    MadeLessons would;
    queryNow(*m_database, [&](Transaction &tx) {
        would = LessonGenerator(tx, {now, zone}).preview(*VersionRepository(tx).version(id), QDate(2026, 9, 28));
    });
    const MadeLessons did = putInForce(id, QDate(2026, 9, 28), now);
    QCOMPARE(would.untouched, 1);
    QVERIFY(would.made > 0 && would.kept > 0 && would.takenBack > 0);
    QCOMPARE(would.made, did.made);
    QCOMPARE(would.kept, did.kept);
    QCOMPARE(would.takenBack, did.takenBack);
    QCOMPARE(would.firstDay, did.firstDay);
}

void LessonGeneratorTest::followsAChangedCalendar()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, m_all.school.algebra7, {}}, {1, 2, 1, m_all.school.algebra7, {}}});
    putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    const qint64 before = count(u"lesson"_s);
    change([](Transaction &tx) {
        tx.run(u"INSERT INTO calendar_day (day, kind) VALUES ('2026-10-05', 'Off')"_s);
        tx.run(u"UPDATE bell SET starts = '08:00' WHERE number = 1"_s);
    });
    MadeLessons made;
    change([&](Transaction &tx) { made = LessonGenerator(tx, {noon(QDate(2026, 9, 20)), zone}).refresh(YearId{1}); });
    QCOMPARE(made.takenBack, 1);
    QCOMPARE(made.made, 0);
    QCOMPARE(count(u"lesson"_s), before - 1);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-05'"_s), 0);
    QCOMPARE(count(u"lesson WHERE day < '2026-09-21' AND sequence > 0"_s), 0);
    QCOMPARE(count(u"lesson WHERE day >= '2026-09-21' AND sequence <> 1"_s), 0);
}

void LessonGeneratorTest::aMovedLessonIsNotMadeAgain()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, m_all.school.algebra7, {}}});
    putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    change([](Transaction &tx) {
        tx.run(u"UPDATE lesson SET day = '2026-10-07', number = 5, origin = 'Moved', moved_from = '2026-10-05/1' WHERE day = '2026-10-05'"_s);
    });
    const qint64 before = count(u"lesson"_s);
    change([&](Transaction &tx) { LessonGenerator(tx, {noon(QDate(2026, 9, 20)), zone}).refresh(YearId{1}); });
    QCOMPARE(count(u"lesson"_s), before);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-07' AND number = 5 AND origin = 'Moved'"_s), 1);
    // Another version takes it back: its own Monday counts.
    const auto second = version(u"B"_s, QDate(2026, 9, 28), {{1, 1, 1, m_all.school.algebra7, {}}});
    putInForce(second, QDate(2026, 9, 28), noon(QDate(2026, 9, 20)));
    QCOMPARE(count(u"lesson WHERE day = '2026-10-07'"_s), 0);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-05'"_s), 1);
}

void LessonGeneratorTest::followsVacationsAndDaysOfOneClass()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 1, 1, m_all.school.algebra7, {}}, {1, 1, 1, m_all.school.reading1, {}}});
    change([](Transaction &tx) {
        tx.run(u"INSERT INTO vacation (school_year, name, since, until, level_from, level_to) VALUES (1, 'Отдых', '2026-09-14', '2026-09-14', 0, 0)"_s);
        tx.run(u"INSERT INTO vacation_class (vacation, school_class) SELECT v.id, c.id FROM vacation v, school_class c WHERE c.name = '1А'"_s);
        tx.run(u"INSERT INTO study_day_change (school_year, kind, day, level_from, level_to) VALUES (1, 'Cancelled', '2026-09-21', 7, 7)"_s);
        tx.run(u"INSERT INTO study_day_change (school_year, kind, day, moved_to, level_from, level_to) "
               "VALUES (1, 'Moved', '2026-09-28', '2026-10-03', 1, 13)"_s);
    });
    putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    const QString of7 = u"lesson WHERE teaching_group = %1 AND day = "_s.arg(m_all.school.algebra7.value);
    const QString of1 = u"lesson WHERE teaching_group = %1 AND day = "_s.arg(m_all.school.reading1.value);
    QCOMPARE(count(QString(of7 + u"'2026-09-14'"_s)), 1);
    QCOMPARE(count(QString(of1 + u"'2026-09-14'"_s)), 0); // its own vacation
    QCOMPARE(count(QString(of7 + u"'2026-09-21'"_s)), 0); // frost for level 7
    QCOMPARE(count(QString(of1 + u"'2026-09-21'"_s)), 1);
    QCOMPARE(count(u"lesson WHERE day = '2026-09-28'"_s), 0);
    QCOMPARE(count(u"lesson WHERE day = '2026-10-03'"_s), 2); // Monday's lessons on a Saturday
}

void LessonGeneratorTest::aStudyWeekOfFiveDaysHasNoSaturday()
{
    const auto id = version(u"A"_s, QDate(2026, 9, 1), {{1, 6, 1, m_all.school.algebra7, {}}, {1, 6, 1, m_all.school.reading1, {}}});
    change([](Transaction &tx) {
        tx.run(u"INSERT INTO study_week (school_year, level_from, level_to, days) VALUES (1, 1, 4, 5)"_s);
        tx.run(u"INSERT INTO study_week (school_year, level_from, level_to, days) VALUES (1, 5, 11, 6)"_s);
    });
    putInForce(id, QDate(2026, 9, 1), noon(QDate(2026, 9, 1)));
    QCOMPARE(count(u"lesson WHERE day = '2026-09-12' AND teaching_group = %1"_s.arg(m_all.school.algebra7.value)), 1);
    QCOMPARE(count(u"lesson WHERE teaching_group = %1"_s.arg(m_all.school.reading1.value)), 0);
}

void LessonGeneratorTest::writeInto(Transaction &tx, LessonId lesson, QRandomGenerator &random)
{
    const QString id = QString::number(lesson.value);
    const int kind = random.bounded(3);
    if (kind == 0)
        tx.run(u"INSERT INTO lesson_record (lesson, topic, revision, written_at) VALUES (%1, 'тема', 1, 0) ON CONFLICT DO NOTHING"_s.arg(id));
    if (kind == 1)
        tx.run(u"INSERT INTO attendance (lesson, pupil, code, revision, author, written_at) VALUES (%1, %2, 'Ill', 1, 1, 0) ON CONFLICT DO NOTHING"_s
                   .arg(id).arg(m_all.school.pupils.first().value));
    if (kind == 2 && tx.run(u"INSERT INTO work (lesson, position, work_type) VALUES (%1, 1, 1) ON CONFLICT DO NOTHING"_s.arg(id)) > 0)
        tx.run(u"INSERT INTO mark (work, pupil, grade, revision, author, written_at) "
               "SELECT id, %2, 'Five', 1, 1, 0 FROM work WHERE lesson = %1"_s.arg(id).arg(m_all.school.pupils.first().value));
}

/// By its own walk over the days: quarters of the small school, no bell beyond the seventh lesson.
void LessonGeneratorTest::compareWithTimetable(QDate from, const QList<TestSlot> &slotList, int weeks, QDate cycleStart)
{
    QSet<QString> wanted;
    for (QDate day = from; day <= QDate(2027, 5, 26); day = day.addDays(1)) {
        const bool study = day >= QDate(2026, 9, 1) && (day <= QDate(2026, 10, 23) || day >= QDate(2027, 4, 5));
        const qint64 week = cycleStart.addDays(1 - cycleStart.dayOfWeek()).daysTo(day) / 7 % weeks + 1;
        for (const TestSlot &slot : slotList) {
            if (study && slot.weekday == day.dayOfWeek() && slot.week == week)
                wanted.insert(u"%1/%2/%3"_s.arg(slot.group.value).arg(day.toString(Qt::ISODate)).arg(slot.number));
        }
    }
    QSet<QString> present;
    QSet<QString> touched;
    queryNow(*m_database, [&](Transaction &tx) {
        const auto read = [&](const QString &condition) {
            const QString sql = u"SELECT CAST(teaching_group AS TEXT) || '/' || day || '/' || CAST(number AS TEXT) FROM lesson "
                                "WHERE day >= '%1'%2"_s.arg(from.toString(Qt::ISODate), condition);
            const auto rows = tx.all<QString>(sql);
            return QSet<QString>(rows.begin(), rows.end());
        };
        present = read({});
        touched = read(u" AND (id IN (SELECT lesson FROM lesson_record) OR id IN (SELECT lesson FROM work) OR id IN (SELECT lesson FROM attendance))"_s);
    });
    QCOMPARE(present, wanted | touched);
}

void LessonGeneratorTest::factsStayByteForByte()
{
    QRandomGenerator random(20260901);
    const QList<GroupId> groups{m_all.school.algebra7, m_all.geometry7, m_all.english7a, m_all.english7b};
    QDate today(2026, 8, 25);
    for (int round = 0; round < 25; ++round) {
        QList<TestSlot> slotList;
        QMap<std::tuple<int, int, int, qint64>, bool> taken;
        const int weeks = random.bounded(1, 3);
        for (int i = 0; i < 20; ++i) {
            const TestSlot slot{random.bounded(1, weeks + 1), random.bounded(1, 7), random.bounded(1, 8), groups.at(random.bounded(4)), {}};
            const auto cell = std::tuple(slot.week, slot.weekday, slot.number, slot.group.value);
            if (!std::exchange(taken[cell], true))
                slotList.append(slot);
        }
        const QDate from = today.addDays(random.bounded(-3, 8));
        const QDateTime now = noon(today);
        const QString held = u"starts <= %1 OR id IN (SELECT lesson FROM lesson_record) OR id IN (SELECT lesson FROM work) "
                             "OR id IN (SELECT lesson FROM attendance)"_s.arg(now.toMSecsSinceEpoch());
        QStringList before;
        QStringList after;
        queryNow(*m_database, [&](Transaction &tx) { before = facts(tx, held); });
        const auto id = version(u"V%1"_s.arg(round), from, slotList, weeks);
        const MadeLessons made = putInForce(id, from, now, LaterVersions::Replace);
        QVERIFY(round == 0 || made.firstDay > today);
        queryNow(*m_database, [&](Transaction &tx) { after = facts(tx, held); });
        if (round > 0)
            QVERIFY2(before == after, qPrintable(u"round %1"_s.arg(round)));
        compareWithTimetable(made.firstDay, slotList, weeks, from);
        if (QTest::currentTestFailed())
            return;
        // Some lessons get entries, also one that is still to come.
        change([&](Transaction &tx) {
            const auto ids = tx.all<LessonId>(u"SELECT id FROM lesson WHERE day < '%1'"_s.arg(today.addDays(9).toString(Qt::ISODate)));
            for (int i = 0; i < 4 && !ids.isEmpty(); ++i)
                writeInto(tx, ids.at(random.bounded(int(ids.size()))), random);
        });
        today = today.addDays(random.bounded(0, 4));
    }
    QVERIFY(count(u"mark"_s) > 3);
}

QTEST_GUILESS_MAIN(LessonGeneratorTest)
#include "tst_lessongenerator.moc"
