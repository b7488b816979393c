// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about applying OneRoster sets to a school, on both engines: pages with their pupils, once, «delete» only ends.
#include "support/importschool.h"
#include "support/importsets.h"
#include "support/shareddata.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QString>;

int written(const ImportReport &report, const QString &what)
{
    return report.count(report.written, what);
}

ImportOptions all()
{
    ImportOptions options;
    options.roster = RosterOptions();
    options.roster->org = u"all"_s;
    return options;
}

} // namespace

class OneRosterImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        QFETCH_GLOBAL(Engine, engine);
        if (!TestDatabase::isAvailable(engine))
            QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
        m_school = std::make_unique<ImportSchool>(engine);
    }
    void cleanup() { m_school.reset(); }

    void bringsClassesAndPages();
    void theSameSetChangesNothing();
    void whatIsDeletedOnlyEnds();
    void findsPeopleOfARosterAgain();
    void takesTheRestExactly();
    void importsTheSharedSets_data();
    void importsTheSharedSets();

private:
    ImportReport import(const Files &files, const ImportOptions &options = {})
    {
        return m_school->import(ImportKind::OneRoster, packed(files), options, u"set.zip"_s);
    }

    std::unique_ptr<ImportSchool> m_school;
};

void OneRosterImportTest::bringsClassesAndPages()
{
    const ImportReport report = import(soundSet());
    QVERIFY2(!m_school->failure(), qPrintable(m_school->failure() ? m_school->failure()->detail : QString()));
    QCOMPARE(written(report, u"pupils"_s), 2);
    QCOMPARE(written(report, u"staff"_s), 1);
    QCOMPARE(written(report, u"classes"_s), 1);
    QCOMPARE(written(report, u"teachingGroups"_s), 1);
    QCOMPARE(written(report, u"memberships"_s), 3);
    QCOMPARE(m_school->text(u"SELECT s.name || p.surname || t.surname FROM teaching_group g JOIN subject s ON s.id = g.subject "
                            "JOIN group_pupil m ON m.teaching_group = g.id JOIN pupil p ON p.id = m.pupil "
                            "JOIN group_teacher h ON h.teaching_group = g.id JOIN staff_member t ON t.id = h.staff_member"_s),
             u"МатематикаТетрадкинаМелова"_s);
    QCOMPARE(m_school->text(u"SELECT m.until FROM class_membership m JOIN pupil p ON p.id = m.pupil WHERE p.given_name = 'Пётр'"_s),
             u"2026-12-30"_s);
    // A class teacher is proposed and not appointed, an account is not made.
    QCOMPARE(m_school->count(u"class_teacher"_s), 0);
    QCOMPARE(m_school->count(u"account"_s), 0);
    QCOMPARE(m_school->count(u"guardian_link"_s), 1);
}

void OneRosterImportTest::theSameSetChangesNothing()
{
    import(soundSet());
    const QByteArray before = m_school->digest();
    m_school->setNow(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    const ImportReport again = import(soundSet());
    QVERIFY(again.isApplied && again.written.isEmpty());
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_school->digest(), before);
}

void OneRosterImportTest::whatIsDeletedOnlyEnds()
{
    import(soundSet());
    QVERIFY(m_school->run(u"INSERT INTO director_order (number, day, kind) VALUES ('1', '2026-08-01', 'Appointment')"_s));
    QVERIFY(m_school->run(u"INSERT INTO account (login, login_key, pupil, digest, one_time, appointed_by, created_at) "
                          "SELECT 'a', 'a', id, 'x', 0, (SELECT MIN(id) FROM director_order), 0 FROM pupil WHERE given_name = 'Анна'"_s));
    const qint64 people = m_school->count(u"pupil"_s) + m_school->count(u"staff_member"_s);
    Files files = soundSet();
    files[u"users.csv"_s].replace(u"p1,,,"_s, u"p1,tobedeleted,2026-10-01T00:00:00Z,"_s);
    files[u"enrollments.csv"_s].replace(u"e4,,,"_s, u"e4,tobedeleted,2026-10-01T00:00:00Z,"_s);
    m_school->setNow(QDateTime(QDate(2026, 10, 5), QTime(9, 0), Qt::UTC));
    const ImportReport report = import(files);
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"ended"_s), 3); // two memberships and a teaching
    QCOMPARE(written(report, u"blockedAccounts"_s), 1);
    QCOMPARE(m_school->count(u"pupil"_s) + m_school->count(u"staff_member"_s), people);
    QCOMPARE(m_school->count(u"class_membership WHERE until = '2026-10-04'"_s), 1);
    QCOMPARE(m_school->count(u"subgroup_membership WHERE until = '2026-10-04'"_s), 1);
    QCOMPARE(m_school->count(u"group_teacher WHERE until = '2026-10-04'"_s), 1);
    // The same file on another day: what has ended stays as it ended.
    const QByteArray before = m_school->digest();
    m_school->setNow(QDateTime(QDate(2026, 11, 5), QTime(9, 0), Qt::UTC));
    QVERIFY(import(files).written.isEmpty());
    QCOMPARE(m_school->digest(), before);
}

void OneRosterImportTest::findsPeopleOfARosterAgain()
{
    m_school->import(ImportKind::Roster, test::readAll(test::fixturePath(u"roster/example.csv"_s)));
    // Anna has her birth date in both; Pyotr's name alone is a question.
    import(soundSet());
    QVERIFY(m_school->failure());
    ImportOptions options = all();
    options.roster->namesakes = u"same"_s;
    const ImportReport report = import(soundSet(), options);
    QVERIFY2(report.isApplied, qPrintable(m_school->failure() ? m_school->failure()->detail : QString()));
    QCOMPARE(written(report, u"pupils"_s), 0);
    QCOMPARE(written(report, u"guardians"_s), 0);
    QCOMPARE(m_school->count(u"guardian_link"_s), 1);
}

void OneRosterImportTest::takesTheRestExactly()
{
    Files files = soundSet();
    files[u"enrollments.csv"_s].replace(u"k1,s1,p2"_s, u"k1,s1,p9"_s);
    const QByteArray before = m_school->digest();
    import(files);
    QVERIFY(m_school->failure());
    QCOMPARE(m_school->digest(), before);
    ImportOptions options;
    options.takeTheRest = true;
    const ImportReport report = import(files, options);
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"memberships"_s), 2);
    QCOMPARE(m_school->count(u"class_membership"_s), 1);
}

void OneRosterImportTest::importsTheSharedSets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<int>>("rows"); // pupils, staff, guardians, classes, pages, memberships, teachings, links
    QTest::newRow("base") << u"oat-base-1.1"_s << QList<int>{2, 0, 0, 0, 3, 3, 0, 0};
    QTest::newRow("full") << u"catalyst/Test_full_data_set.zip"_s << QList<int>{3, 2, 1, 0, 1, 1, 1, 1};
    QTest::newRow("minimal") << u"catalyst/Test_minimal_data_set.zip"_s << QList<int>{3, 2, 0, 1, 1, 2, 1, 0};
    QTest::newRow("1.2") << u"catalyst/v1p2_full_dataset.zip"_s << QList<int>{3, 3, 1, 0, 1, 1, 1, 2};
    QTest::newRow("dialect") << u"api-mock"_s << QList<int>{292, 8, 0, 0, 84, 4088, 112, 0};
}

void OneRosterImportTest::importsTheSharedSets()
{
    QFETCH(QString, path);
    QFETCH(QList<int>, rows);
    const QString found = test::sharedPath(u"data/oneroster/"_s + path);
    PARTA_NEEDS_SHARED(found);
    ImportOptions options = all();
    options.takeTheRest = true;
    if (path == u"api-mock")
        options.roster->mapping = QString::fromUtf8(test::readAll(test::fixturePath(u"oneroster/api-mock.json"_s)));
    const QByteArray bytes = path.endsWith(u".zip") ? test::readAll(found) : packedFolder(found);
    const ImportReport report = m_school->import(ImportKind::OneRoster, bytes, options, path);
    QVERIFY2(report.isApplied, qPrintable(m_school->failure() ? m_school->failure()->detail : QString()));
    QList<int> got;
    for (const QString &what : {u"pupils"_s, u"staff"_s, u"guardians"_s, u"classes"_s, u"teachingGroups"_s, u"memberships"_s,
                                u"teachings"_s, u"guardianLinks"_s})
        got.append(written(report, what));
    QCOMPARE(got, rows);
    const QByteArray before = m_school->digest();
    QVERIFY(m_school->import(ImportKind::OneRoster, bytes, options, path).written.isEmpty());
    QCOMPARE(m_school->digest(), before);
}

QTEST_GUILESS_MAIN(OneRosterImportTest)
#include "tst_onerosterimport.moc"
