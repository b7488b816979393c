// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rights follow dated facts: who teaches, leads, substitutes and belongs on which day, on both engines.
#include "server/storage/repositories/accessrepository.h"
#include "server/storage/repositories/pagerepository.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QDate september(int day)
{
    return QDate(2026, 9, day);
}

} // namespace

class DatedAccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void teachesFromTheFirstToTheLastDay();
    void leadsTheClassOfItsPages();
    void leadsAClassWhosePupilsSitInAMixedGroup();
    void keepsTheSubstitutesPageAWeek();
    void belongsOnBothEndDays();
    void belongsWithinATermByOneDay();
    void seesTheLessonAsItConcernsTheReader();
    void closesLessonsWithTheirTermAndYear();
    void findsATermOfTheGroupsOwnLevelOnly();
    void listsThePresentTeacher();
    void listsAPageOnceByItsStrongestRelation();
    void listsNothingOfAYearThatIsOver();

private:
    /// Asks in a transaction of its own.
    template<class Ask>
    auto ask(Ask question)
    {
        using Answer = decltype(question(std::declval<AccessRepository &>()));
        std::optional<Answer> answer;
        const auto failure = queryNow(*m_database, [&](Transaction &tx) {
            AccessRepository access(tx);
            answer = question(access);
        });
        if (failure)
            qFatal("%s", qPrintable(failure->detail));
        return *answer;
    }
    void write(const QString &sql);

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    SmallSchool m_school;
};

void DatedAccessTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = m_test->open();
    const auto failure = changeNow(*m_database, [this](Transaction &tx) { m_school = foundSmallSchool(tx); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void DatedAccessTest::cleanup()
{
    if (m_database)
        m_database->close();
    m_database.reset();
    m_test.reset();
}

void DatedAccessTest::write(const QString &sql)
{
    const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void DatedAccessTest::teachesFromTheFirstToTheLastDay()
{
    const StaffId former = m_school.formerTeacher->staff;
    const StaffId present = m_school.teacher->staff;
    const auto teaches = [&](StaffId staff, QDate day) {
        return ask([&](AccessRepository &access) { return access.teaches(staff, m_school.algebra7, day); });
    };
    QVERIFY(!teaches(former, QDate(2026, 8, 31)));
    QVERIFY(teaches(former, september(1)));
    QVERIFY(teaches(former, september(10)));
    QVERIFY(!teaches(former, september(11)));
    QVERIFY(!teaches(present, september(10)));
    QVERIFY(teaches(present, september(11)));
    QVERIFY(teaches(present, QDate(2027, 5, 26)));
    QVERIFY(!teaches(StaffId{}, september(11)));
}

void DatedAccessTest::leadsTheClassOfItsPages()
{
    const StaffId leader = m_school.classTeacher->staff;
    const auto leads = [&](GroupId group, QDate day) {
        return ask([&](AccessRepository &access) { return access.leadsClassOf(leader, group, day); });
    };
    QVERIFY(leads(m_school.algebra7, september(1)));
    QVERIFY(!leads(m_school.algebra7, QDate(2026, 8, 31)));
    QVERIFY(!leads(m_school.reading1, september(1)));
    write(u"UPDATE class_teacher SET until = '2026-09-15'"_s);
    QVERIFY(leads(m_school.algebra7, september(15)));
    QVERIFY(!leads(m_school.algebra7, september(16)));
}

void DatedAccessTest::leadsAClassWhosePupilsSitInAMixedGroup()
{
    write(u"INSERT INTO subgroup (id, school_year, name) VALUES (900, 1, 'Хор')"_s);
    write(u"INSERT INTO teaching_group (id, school_year, subject, subgroup, level, name) VALUES (900, 1, 1, 900, 7, 'Хор')"_s);
    const auto leads = [&](QDate day) {
        return ask([&](AccessRepository &access) {
            return access.leadsClassOf(m_school.classTeacher->staff, GroupId{900}, day);
        });
    };
    QVERIFY(!leads(september(16)));
    write(u"INSERT INTO subgroup_membership (subgroup, pupil, since, until) VALUES (900, %1, '2026-09-14', '2026-09-18')"_s
              .arg(m_school.pupils.first().value));
    QVERIFY(!leads(september(13)));
    QVERIFY(leads(september(14)));
    QVERIFY(leads(september(18)));
    QVERIFY(!leads(september(19)));
}

void DatedAccessTest::keepsTheSubstitutesPageAWeek()
{
    const auto substitutes = [&](QDate day) { // of the lesson on 14 September
        return ask([&](AccessRepository &access) {
            return access.substitutes(m_school.substitute->staff, m_school.algebra7, day);
        });
    };
    QVERIFY(!substitutes(september(6)));
    QVERIFY(substitutes(september(7)));
    QVERIFY(substitutes(september(14)));
    QVERIFY(substitutes(september(21)));
    QVERIFY(!substitutes(september(22)));
}

void DatedAccessTest::belongsOnBothEndDays()
{
    const auto belongs = [&](PupilId pupil, QDate day) {
        return ask([&](AccessRepository &access) { return access.isMember(pupil, m_school.algebra7, day); });
    };
    const PupilId left = m_school.pupils.last(); // on 15 September
    QVERIFY(belongs(left, september(1)));
    QVERIFY(belongs(left, september(15)));
    QVERIFY(!belongs(left, september(16)));
    QVERIFY(!belongs(left, QDate(2026, 8, 31)));
    QVERIFY(!belongs(m_school.firstGrader, september(10)));
    write(u"INSERT INTO class_membership (school_class, pupil, since) SELECT id, %1, '2026-09-20' FROM school_class WHERE name = '7Б'"_s
              .arg(left.value)); // comes back
    QVERIFY(!belongs(left, september(19)));
    QVERIFY(belongs(left, september(20)));
}

void DatedAccessTest::belongsWithinATermByOneDay()
{
    const auto within = [&](QDate since, std::optional<QDate> until) {
        return ask([&](AccessRepository &access) {
            return access.isMemberWithin(m_school.pupils.last(), m_school.algebra7, {since, until});
        });
    };
    QVERIFY(within(september(15), september(30)));
    QVERIFY(!within(september(16), september(30)));
    QVERIFY(within(QDate(2026, 8, 1), september(1)));
    QVERIFY(!within(QDate(2026, 8, 1), QDate(2026, 8, 31)));
    QVERIFY(within(september(10), {}));
}

void DatedAccessTest::seesTheLessonAsItConcernsTheReader()
{
    const auto scope = [&](LessonId lesson, StaffId staff) {
        return *ask([&](AccessRepository &access) { return access.lesson(lesson, staff, september(16)); });
    };
    const LessonScope own = scope(m_school.held, m_school.teacher->staff);
    QVERIFY(own.taught && !own.classTaught && !own.substitute);
    QCOMPARE(own.yearLevel, 7);
    QCOMPARE(own.day, september(15));
    QCOMPARE(own.group, m_school.algebra7);
    const LessonScope led = scope(m_school.held, m_school.classTeacher->staff);
    QVERIFY(!led.taught && led.classTaught);
    const LessonScope given = scope(m_school.substituted, m_school.substitute->staff);
    QCOMPARE(given.substitute, std::optional(m_school.substitute->staff));
    QVERIFY(!given.taught);
    QCOMPARE(scope(m_school.cancelled, {}).state, LessonState::Cancelled);
    QVERIFY(!ask([&](AccessRepository &access) { return access.lesson(LessonId{999999}, {}, september(16)); }));
}

void DatedAccessTest::closesLessonsWithTheirTermAndYear()
{
    const auto scope = [&](LessonId lesson) {
        return *ask([&](AccessRepository &access) { return access.lesson(lesson, {}, september(16)); });
    };
    QVERIFY(!scope(m_school.held).termClosed);
    QVERIFY(scope(m_school.lateTerm).termClosed);
    write(u"UPDATE term SET state = 'Closed' WHERE kind = 'Year'"_s); // the year's own term closes no quarter
    QVERIFY(!scope(m_school.held).termClosed);
    for (const QString &state : {u"Closed"_s, u"Archived"_s}) {
        write(u"UPDATE school_year SET state = '%1'"_s.arg(state));
        QVERIFY(scope(m_school.held).yearClosed);
    }
    write(u"UPDATE school_year SET state = 'Checked'"_s);
    QVERIFY(!scope(m_school.held).yearClosed);
}

void DatedAccessTest::findsATermOfTheGroupsOwnLevelOnly()
{
    write(u"INSERT INTO term_set (id, school_year, name, level_from, level_to) VALUES (900, 1, 'Полугодия', 10, 11)"_s);
    write(u"INSERT INTO term (id, term_set, kind, number, since, until) VALUES (900, 900, 'HalfYear', 1, '2026-09-01', '2026-12-30')"_s);
    const auto term = [&](TermId id) {
        return ask([&](AccessRepository &access) { return access.term(m_school.algebra7, id); });
    };
    QVERIFY(!term(TermId{900}));
    const auto own = term(m_school.term);
    QVERIFY(own);
    QCOMPARE(own->since, september(1));
    QCOMPARE(own->yearLevel, 7);
    QVERIFY(!own->termClosed);
    QVERIFY(term(m_school.closedTerm)->termClosed);
}

void DatedAccessTest::listsThePresentTeacher()
{
    const auto teacher = [&](QDate day) {
        QString name;
        queryNow(*m_database, [&](Transaction &tx) { name = PageRepository(tx).head(m_school.algebra7, day)->teacher; });
        return name;
    };
    QCOMPARE(teacher(september(10)), u"Циркулева Вера Партовна"_s);
    QCOMPARE(teacher(september(11)), u"Глобусова Вера Партовна"_s);
}

void DatedAccessTest::listsAPageOnceByItsStrongestRelation()
{
    write(u"INSERT INTO class_teacher (school_class, staff_member, since) SELECT school_class, %1, '2026-09-01' FROM teaching_group WHERE id = %2"_s
              .arg(m_school.teacher->staff.value).arg(m_school.algebra7.value));
    write(u"UPDATE lesson SET substitute = %1 WHERE id = %2"_s.arg(m_school.teacher->staff.value).arg(m_school.today.value));
    QList<PageRef> pages;
    queryNow(*m_database, [&](Transaction &tx) { pages = PageRepository(tx).pagesOf(m_school.teacher->staff, september(16)); });
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().relation, PageRelation::Own);
    QCOMPARE(pages.first().teacher, u"Глобусова В. П."_s);
}

void DatedAccessTest::listsNothingOfAYearThatIsOver()
{
    const auto pages = [&](QDate day) {
        qsizetype count = 0;
        queryNow(*m_database, [&](Transaction &tx) { count = PageRepository(tx).allPages(day).size(); });
        return count;
    };
    QCOMPARE(pages(september(16)), 2);
    QCOMPARE(pages(QDate(2027, 8, 31)), 2);
    QCOMPARE(pages(QDate(2027, 9, 1)), 0);
    QCOMPARE(pages(QDate(2026, 8, 31)), 0);
}

QTEST_GUILESS_MAIN(DatedAccessTest)
#include "tst_datedaccess.moc"
