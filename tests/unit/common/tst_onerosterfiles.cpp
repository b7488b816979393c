// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The published OneRoster sets of the shared data: their counts and what must be told about them.
#include "common/import/importreading.h"
#include "support/importsets.h"
#include "support/shareddata.h"
#include <QDir>
#include <QFileInfo>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

using Counts = QMap<QString, int>;

QByteArray bytesOf(const QString &path)
{
    return QFileInfo(path).isDir() ? packedFolder(path) : test::readAll(path);
}

ImportReading read(const QString &path, const RosterOptions &roster)
{
    ImportOptions options;
    options.roster = roster;
    return readImport({ImportKind::OneRoster, {QFileInfo(path).fileName(), bytesOf(path)}, std::nullopt, options}, QDate(2026, 9, 14));
}

RosterOptions all()
{
    RosterOptions options;
    options.org = u"all"_s;
    return options;
}

RosterOptions mapped(const QString &org)
{
    RosterOptions options;
    options.org = org;
    options.mapping = QString::fromUtf8(test::readAll(test::fixturePath(u"oneroster/api-mock.json"_s)));
    return options;
}

Counts countsOf(const QList<ImportCount> &list)
{
    Counts counts;
    for (const ImportCount &count : list)
        counts[count.what] += count.count;
    return counts;
}

int told(const ImportReport &report, const QString &code, const QString &value = {})
{
    return int(std::count_if(report.findings.begin(), report.findings.end(), [&](const ImportFinding &finding) {
        return finding.code == code && (value.isEmpty() || finding.value == value);
    }));
}

} // namespace

class OneRosterFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheBaseSet()
    {
        const QString path = test::sharedPath(u"data/oneroster/oat-base-1.1"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportReading got = read(path, all());
        QCOMPARE(countsOf(got.report.accepted), (Counts{{u"academicSessions"_s, 0}, {u"classes"_s, 3}, {u"courses"_s, 0},
                                                        {u"demographics"_s, 0}, {u"enrollments"_s, 3}, {u"orgs"_s, 2}, {u"users"_s, 2}}));
        QVERIFY(got.report.skipped.isEmpty() && got.report.rejected.isEmpty());
        QVERIFY(!got.report.hasErrors());
        QCOMPARE(got.plan.pupils.size(), 2);
        QCOMPARE(told(got.report, u"no_rows"_s), 3);
        QCOMPARE(told(got.report, u"missing_columns"_s, u"schoolYear"_s), 1);
        QCOMPARE(told(got.report, u"no_course"_s), 3);
        QCOMPARE(told(got.report, u"no_terms"_s, u"1"_s), 3);
        for (const QString &header : {u"grade"_s, u"userId"_s, u"agents"_s, u"schoolYearId"_s, u"ext_imagineLearning_databaseId"_s})
            QVERIFY2(told(got.report, u"unknown_header"_s, header) > 0, qPrintable(header));
        QVERIFY(told(got.report, u"header_order"_s) > 0);
        QCOMPARE(told(got.report, u"bad_timestamp"_s, u"2017-05-06 08:01:05"_s), 1);
        RosterOptions strict = all();
        strict.isStrict = true;
        const ImportReading refused = read(path, strict);
        QVERIFY(refused.report.hasErrors());
        QCOMPARE(exitCodeOf(refused.report, false), 1);
    }
    void takesTheFullSet()
    {
        const QString path = test::sharedPath(u"data/oneroster/catalyst/Test_full_data_set.zip"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportReading got = read(path, all());
        QCOMPARE(countsOf(got.report.accepted), (Counts{{u"academicSessions"_s, 3}, {u"classes"_s, 1}, {u"enrollments"_s, 2},
                                                        {u"orgs"_s, 1}, {u"users"_s, 6}}));
        QCOMPARE(countsOf(got.report.skipped), (Counts{{u"academicSessions"_s, 2}, {u"classes"_s, 1}, {u"enrollments"_s, 3}}));
        QCOMPARE(countsOf(got.report.rejected), (Counts{{u"enrollments"_s, 1}}));
        QCOMPARE(got.plan.staff.size(), 2);
        QCOMPARE(got.plan.pupils.size(), 3);
        QCOMPARE(got.plan.guardians.size(), 1);
        QCOMPARE(got.plan.guardianLinks.size(), 1);
        QCOMPARE(told(got.report, u"wrong_agent"_s), 4);
        QCOMPARE(told(got.report, u"no_course"_s), 1);
        QCOMPARE(told(got.report, u"dropped_reference"_s), 3);
        QCOMPARE(told(got.report, u"letter_case"_s, u"Scheduled"_s), 1);
        QCOMPARE(told(got.report, u"outside_terms"_s), 6);
        QCOMPARE(told(got.report, u"year_inside_term"_s), 1);
        QCOMPARE(told(got.report, u"status_in_bulk"_s), 5);
        QCOMPARE(told(got.report, u"role_mismatch"_s), 1);
    }
    void takesTheMinimalSet()
    {
        const QString path = test::sharedPath(u"data/oneroster/catalyst/Test_minimal_data_set.zip"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportReading got = read(path, all());
        QCOMPARE(countsOf(got.report.accepted), (Counts{{u"academicSessions"_s, 5}, {u"classes"_s, 2}, {u"enrollments"_s, 4},
                                                        {u"orgs"_s, 1}, {u"users"_s, 6}}));
        QVERIFY(got.report.skipped.isEmpty());
        QCOMPARE(countsOf(got.report.rejected), (Counts{{u"enrollments"_s, 2}}));
        QCOMPARE(got.plan.classes.size(), 1);
        QCOMPARE(got.plan.groups.size(), 1);
        QCOMPARE(got.plan.guardianLinks.size(), 0);
        QCOMPARE(told(got.report, u"no_course"_s), 2);
        QCOMPARE(told(got.report, u"letter_case"_s, u"Scheduled"_s), 1);
        QCOMPARE(told(got.report, u"role_mismatch"_s), 2);
    }
    void takesTheNewerSet()
    {
        const QString path = test::sharedPath(u"data/oneroster/catalyst/v1p2_full_dataset.zip"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportReading got = read(path, all());
        QCOMPARE(countsOf(got.report.accepted), (Counts{{u"academicSessions"_s, 3}, {u"classes"_s, 1}, {u"enrollments"_s, 2},
                                                        {u"orgs"_s, 1}, {u"roles"_s, 7}, {u"users"_s, 6}}));
        QCOMPARE(countsOf(got.report.rejected), (Counts{{u"enrollments"_s, 1}}));
        QCOMPARE(got.plan.guardianLinks.size(), 2);
        QCOMPARE(told(got.report, u"file_name_case"_s, u"userprofiles.csv"_s), 1);
        QCOMPARE(told(got.report, u"file_does_not_fit"_s, u"userProfiles"_s), 1);
        QCOMPARE(told(got.report, u"blank_mode"_s), 3);
        QVERIFY(told(got.report, u"unknown_header"_s, u"dataLastModified"_s) > 0);
        QVERIFY(told(got.report, u"empty_header"_s) >= 2);
        QVERIFY(told(got.report, u"short_rows"_s) >= 1);
        for (const QString &header : {u"prefferedGivenName"_s, u"prefferedMiddleName"_s, u"prefferedFamilyName"_s})
            QCOMPARE(told(got.report, u"unknown_header"_s, header), 1);
        QCOMPARE(told(got.report, u"wrong_agent"_s), 3);
        const auto isStamp = [](const ImportFinding &finding) { return finding.code == u"bad_timestamp" && finding.detail == u"5"; };
        QVERIFY(std::any_of(got.report.findings.begin(), got.report.findings.end(), isStamp));
    }
    void takesTheDialectByAProfile()
    {
        const QString path = test::sharedPath(u"data/oneroster/api-mock"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportReading got = read(path, mapped(u"all"_s));
        QCOMPARE(countsOf(got.report.accepted), (Counts{{u"classes"_s, 84}, {u"courses"_s, 42}, {u"enrollments"_s, 4200},
                                                        {u"orgs"_s, 2}, {u"users"_s, 300}}));
        QVERIFY(!got.report.hasErrors());
        QVERIFY(got.report.skipped.isEmpty());
        const ImportPlan &plan = got.plan;
        QCOMPARE(plan.pupils.size(), 292);
        QCOMPARE(plan.staff.size(), 8);
        QCOMPARE(plan.memberships.size(), 4088);
        QCOMPARE(plan.teachings.size(), 112);
        QCOMPARE(told(got.report, u"no_owner"_s, u"70"_s), 1);
        QCOMPARE(told(got.report, u"several_primary"_s), 14);
        QCOMPARE(told(got.report, u"other_school"_s), 56);
        QCOMPARE(told(got.report, u"unknown_header"_s, u"datLastModified"_s), 1);
        QCOMPARE(told(got.report, u"surnames_with_space"_s, u"1"_s), 1);
        QCOMPARE(told(got.report, u"surnames_with_apostrophe"_s, u"2"_s), 1);
        QCOMPARE(told(got.report, u"no_line_end"_s, u"Schools.csv"_s), 1);
    }
    void theDialectHasItsTermsAndGroups()
    {
        const QString path = test::sharedPath(u"data/oneroster/api-mock"_s);
        PARTA_NEEDS_SHARED(path);
        const ImportPlan plan = read(path, mapped(u"all"_s)).plan;
        int autumn = 0;
        int spring = 0;
        QMap<int, int> perPerson;
        QMap<int, int> perClass;
        for (const PlannedMembership &membership : plan.memberships) {
            autumn += membership.days == DateRange{QDate(2018, 9, 1), QDate(2018, 12, 31)} ? 1 : 0;
            spring += membership.days == DateRange{QDate(2019, 1, 15), QDate(2019, 6, 29)} ? 1 : 0;
            ++perPerson[membership.pupil];
            ++perClass[membership.subgroup];
        }
        for (const PlannedTeaching &teaching : plan.teachings) {
            autumn += teaching.days.since == QDate(2018, 9, 1) ? 1 : 0;
            spring += teaching.days.since == QDate(2019, 1, 15) ? 1 : 0;
        }
        QCOMPARE(autumn, 2100);
        QCOMPARE(spring, 2100);
        QVERIFY(std::all_of(perPerson.begin(), perPerson.end(), [](int count) { return count == 14; }));
        QCOMPARE(perClass.size(), 84);
        QVERIFY(std::all_of(perClass.begin(), perClass.end(), [](int count) { return count >= 46 && count <= 53; }));
        QCOMPARE(plan.from, QDate(2018, 9, 1));
    }
    void takesOneOfTwoSchools()
    {
        const QString path = test::sharedPath(u"data/oneroster/api-mock"_s);
        PARTA_NEEDS_SHARED(path);
        qsizetype memberships = 0;
        for (const QString &org : {u"1"_s, u"2"_s}) {
            const ImportReading got = read(path, mapped(org));
            QCOMPARE(got.report.count(got.report.accepted, u"users"_s), 150);
            QCOMPARE(got.report.count(got.report.skipped, u"users"_s), 150);
            QCOMPARE(got.report.count(got.report.accepted, u"classes"_s), 42);
            QCOMPARE(got.plan.memberships.size(), 2044);
            memberships += got.plan.memberships.size();
        }
        QCOMPARE(memberships, 4088);
    }
};

QTEST_APPLESS_MAIN(OneRosterFilesTest)
#include "tst_onerosterfiles.moc"
