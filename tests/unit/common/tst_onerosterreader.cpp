// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading OneRoster sets: every line of the table of lenient reading, schools, roles, dialects.
#include "common/domain/importing/wording.h"
#include "common/import/importreading.h"
#include "common/import/table/zipbundle.h"
#include "support/importsets.h"

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QString>;

ImportReading read(const Files &files, const ImportOptions &options = {})
{
    return readImport({ImportKind::OneRoster, {u"set.zip"_s, packed(files)}, std::nullopt, options}, QDate(2026, 9, 14));
}

/// The sound set with one text replaced; the text must be there.
Files with(const QString &file, const QString &before, const QString &after)
{
    Files files = soundSet();
    Q_ASSERT(files.value(file).contains(before));
    files[file].replace(before, after);
    return files;
}

QStringList codes(const ImportReport &report)
{
    QStringList list;
    for (const ImportFinding &finding : report.findings)
        list.append(finding.code);
    return list;
}

const ImportFinding *findingOf(const ImportReport &report, const QString &code)
{
    for (const ImportFinding &finding : report.findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

QList<int> countsOf(const ImportReport &report, const QString &file)
{
    return {report.count(report.accepted, file), report.count(report.skipped, file), report.count(report.rejected, file)};
}

ImportOptions strict()
{
    ImportOptions options;
    options.roster = RosterOptions();
    options.roster->isStrict = true;
    return options;
}

} // namespace

class OneRosterReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesASoundSet()
    {
        for (const ImportOptions &options : {ImportOptions(), strict()}) {
            const ImportReading got = read(soundSet(), options);
            QVERIFY2(!got.report.hasErrors() && !got.report.hasWarnings(), qPrintable(codes(got.report).join(u' ')));
            QCOMPARE(codes(got.report), (QStringList{u"class_teacher_proposed"_s}));
            QCOMPARE(got.report.accepted, (QList<ImportCount>{{u"academicSessions"_s, 2}, {u"classes"_s, 2}, {u"courses"_s, 1},
                                                              {u"demographics"_s, 1}, {u"enrollments"_s, 5}, {u"orgs"_s, 1},
                                                              {u"users"_s, 4}}));
        }
        const ImportPlan plan = read(soundSet()).plan;
        QCOMPARE(plan.from, QDate(2026, 9, 1));
        QCOMPARE(plan.pupils.size(), 2);
        QCOMPARE(plan.pupils.at(0).born, QDate(2015, 9, 3));
        QCOMPARE(plan.pupils.at(0).sex, u"ж"_s);
        QCOMPARE(plan.pupils.at(0).name, (PersonName{u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s}));
        QCOMPARE(plan.classes.size(), 1);
        QCOMPARE(plan.classes.at(0).level, 5);
        QCOMPARE(plan.classes.at(0).letter, u"А"_s);
        QCOMPARE(plan.groups.size(), 1);
        QCOMPARE(plan.groups.at(0).level, 5);
        QCOMPARE(plan.subjects.at(0).name, u"Математика"_s);
        QCOMPARE(plan.guardianLinks.size(), 1);
        QCOMPARE(plan.guardianLinks.at(0).kind, u"родитель"_s);
        QCOMPARE(plan.memberships.size(), 3);
        QCOMPARE(plan.teachings.size(), 1);
        // The end of an enrollment is the day after the last one.
        QCOMPARE(plan.memberships.at(1).days, (DateRange{QDate(2026, 9, 1), QDate(2026, 12, 30)}));
    }
    void readsTheNewerVersionToo()
    {
        Files files = soundSet();
        files[u"manifest.csv"_s].replace(u"oneroster.version,1.1"_s, u"oneroster.version,1.2"_s).append(u"file.roles,bulk\n"_s);
        files[u"users.csv"_s] = u"sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,"
                                "identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,"
                                "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n"
                                "p1,,,true,anna,,Анна,Тетрадкина,,,,,,g1,05,,,,,,s1,\np2,,,true,petr,,Пётр,Звонков,,,,,,,05,,,,,,s1,\n"
                                "t1,,,true,irina,,Ирина,Мелова,,,,,,,,,,,,,s1,\ng1,,,true,glob,,Глобус,Тетрадкин,,,,,,,,,,,,,s1,\n"_s;
        files[u"roles.csv"_s] = u"sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                                "userProfileSourcedId\nr1,,,p1,primary,student,,,s1,\nr2,,,p2,primary,student,,,s1,\n"
                                "r3,,,t1,primary,teacher,,,s1,\nr4,,,t1,secondary,guardian,,,s1,\nr5,,,g1,primary,parent,,,s1,\n"
                                "r6,,,x,primary,parent,,,s1,\nr7,,,t1,secondary,principal,,,s1,\n"_s;
        files[u"demographics.csv"_s].replace(u"userSourcedId"_s, u"sourcedId"_s).replace(u"birthdate"_s, u"birthDate"_s);
        const ImportReading got = read(files);
        QCOMPARE(countsOf(got.report, u"roles"_s), (QList<int>{6, 0, 1}));
        QCOMPARE(countsOf(got.report, u"enrollments"_s), (QList<int>{5, 0, 0}));
        QCOMPARE(got.plan.guardians.size(), 2); // the teacher is a guardian too
        QCOMPARE(got.plan.staff.size(), 1);
        QCOMPARE(findingOf(got.report, u"role_not_granted"_s)->detail, u"Director"_s);
        QCOMPARE(got.plan.pupils.at(0).born, QDate(2015, 9, 3));
    }
    void readsLeniently_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QList<int>>("counts"); // of that file
        const QString users = u"users"_s;
        const QString enrollments = u"enrollments"_s;
        const QString classes = u"classes"_s;
        const QString p1 = u"p1,,,true"_s;
        // Warnings: the row is taken.
        QTest::newRow("status in bulk") << users << p1 << u"p1,active,2026-09-01,true"_s << u"status_in_bulk"_s << QList<int>{4, 0, 0};
        QTest::newRow("unreadable stamp") << users << p1 << u"p1,,1/05/2023,true"_s << u"bad_timestamp"_s << QList<int>{4, 0, 0};
        QTest::newRow("TRUE") << users << p1 << u"p1,,,TRUE"_s << u"letter_case"_s << QList<int>{4, 0, 0};
        QTest::newRow("Scheduled") << classes << u"scheduled"_s << u"Scheduled"_s << u"letter_case"_s << QList<int>{2, 0, 0};
        QTest::newRow("course unresolved") << classes << u"c1,МАТ"_s << u"c9,МАТ"_s << u"no_course"_s << QList<int>{2, 0, 0};
        QTest::newRow("terms unresolved") << classes << u"s1,y1"_s << u"s1,y9"_s << u"no_terms"_s << QList<int>{2, 0, 0};
        QTest::newRow("parent unresolved") << u"academicSessions"_s << u"y1,2027"_s << u"y9,2027"_s << u"dropped_reference"_s << QList<int>{2, 0, 0};
        QTest::newRow("login taken") << users << u"petr"_s << u"Anna"_s << u"login_taken"_s << QList<int>{4, 0, 0};
        QTest::newRow("several primary") << enrollments << u"t1,teacher,false"_s << u"t1,teacher,true,,\ne9,,,k2,s1,t1,teacher,true"_s << u"several_primary"_s << QList<int>{6, 0, 0};
        QTest::newRow("outside the terms") << enrollments << u"2026-09-01,2026-12-31"_s << u"2026-08-01,2026-12-31"_s << u"outside_terms"_s << QList<int>{5, 0, 0};
        QTest::newRow("wrong agent") << users << u",g1,05"_s << u",p2,05"_s << u"wrong_agent"_s << QList<int>{4, 0, 0};
        QTest::newRow("agent unresolved") << users << u",g1,05"_s << u",g9,05"_s << u"dropped_reference"_s << QList<int>{4, 0, 0};
        QTest::newRow("unknown header") << users << u"middleName"_s << u"middlename"_s << u"unknown_header"_s << QList<int>{4, 0, 0};
        QTest::newRow("repeated header") << users << u"identifier"_s << u"email"_s << u"repeated_header"_s << QList<int>{4, 0, 0};
        QTest::newRow("empty header") << users << u"identifier"_s << u""_s << u"empty_header"_s << QList<int>{4, 0, 0};
        QTest::newRow("columns out of order") << users << u"givenName,familyName"_s << u"familyName,givenName"_s << u"header_order"_s << QList<int>{4, 0, 0};
        QTest::newRow("short row") << u"orgs"_s << u"s1,,,Школа,school,,"_s << u"s1,,,Школа,school"_s << u"short_rows"_s << QList<int>{1, 0, 0};
        // Errors: the row is rejected.
        QTest::newRow("blank required") << users << u"Пётр,Звонков"_s << u",Звонков"_s << u"blank_value"_s << QList<int>{3, 0, 1};
        QTest::newRow("outside the enumeration") << users << u"s1,teacher"_s << u"s1,wizard"_s << u"bad_value"_s << QList<int>{3, 0, 1};
        QTest::newRow("repeated id") << users << u"p2,,,"_s << u"p1,,,"_s << u"duplicate_id"_s << QList<int>{3, 0, 1};
        QTest::newRow("end before begin") << enrollments << u"2026-09-01,2026-12-31"_s << u"2026-12-31,2026-09-01"_s << u"ends_before_it_begins"_s << QList<int>{4, 0, 1};
        QTest::newRow("impossible day") << enrollments << u"2026-12-31"_s << u"2026-12-32"_s << u"bad_day"_s << QList<int>{4, 0, 1};
        QTest::newRow("day of another order") << enrollments << u"2026-09-01,"_s << u"1/09/2026,"_s << u"bad_day"_s << QList<int>{4, 0, 1};
        QTest::newRow("user unresolved") << enrollments << u"k1,s1,p2"_s << u"k1,s1,p9"_s << u"unknown_reference"_s << QList<int>{4, 0, 1};
        QTest::newRow("teacher enrolled as student") << enrollments << u"t1,teacher,false"_s << u"t1,student,false"_s << u"role_mismatch"_s << QList<int>{4, 0, 1};
        QTest::newRow("student enrolled as teacher") << enrollments << u"p2,student"_s << u"p2,teacher"_s << u"role_mismatch"_s << QList<int>{4, 0, 1};
        QTest::newRow("too many fields") << u"orgs"_s << u"school,,"_s << u"school,,,,,"_s << u"too_many_fields"_s << QList<int>{0, 0, 1};
        // Deleted: skipped.
        QTest::newRow("deleted enrollment") << enrollments << u"e1,,,"_s << u"e1,tobedeleted,2026-09-01T00:00:00Z,"_s << u"status_in_bulk"_s << QList<int>{4, 1, 0};
        QTest::newRow("inactive user") << users << u"p2,,,"_s << u"p2,inactive,2026-09-01T00:00:00Z,"_s << u"status_in_bulk"_s << QList<int>{3, 1, 0};
    }
    void readsLeniently()
    {
        QFETCH(QString, file);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, code);
        QFETCH(QList<int>, counts);
        const Files files = with(file + u".csv"_s, before, after);
        const ImportReading got = read(files);
        const ImportFinding *finding = findingOf(got.report, code);
        QVERIFY2(finding != nullptr, qPrintable(codes(got.report).join(u' ')));
        // «several_primary» is told about the class, all others about the file that was changed.
        QCOMPARE(finding->file, QString((code == u"several_primary" ? u"classes"_s : file) + u".csv"_s));
        QCOMPARE(countsOf(got.report, file), counts);
        QVERIFY(textOf(*finding) != finding->code);
        // What is lenient otherwise is an error now.
        const ImportFinding *refused = findingOf(read(files, strict()).report, code);
        QVERIFY(refused != nullptr);
        QCOMPARE(refused->severity, FindingSeverity::Error);
    }
    void skipsWhatRefersToTheDeleted()
    {
        const ImportReading user = read(with(u"users.csv"_s, u"p2,,,"_s, u"p2,tobedeleted,2026-09-01,"_s));
        QCOMPARE(countsOf(user.report, u"enrollments"_s), (QList<int>{4, 1, 0}));
        QCOMPARE(user.plan.endings.size(), 1);
        QVERIFY(!user.report.hasErrors());
        const ImportReading schoolClass = read(with(u"classes.csv"_s, u"k2,,,"_s, u"k2,tobedeleted,2026-09-01,"_s));
        QCOMPARE(countsOf(schoolClass.report, u"classes"_s), (QList<int>{1, 1, 0}));
        QCOMPARE(countsOf(schoolClass.report, u"enrollments"_s), (QList<int>{3, 2, 0}));
        QVERIFY(schoolClass.plan.groups.isEmpty());
    }
    void aDeltaFileNeedsItsStatus()
    {
        Files files = with(u"manifest.csv"_s, u"file.enrollments,bulk"_s, u"file.enrollments,delta"_s);
        QCOMPARE(countsOf(read(files).report, u"enrollments"_s), (QList<int>{0, 0, 5}));
        files[u"enrollments.csv"_s].replace(u",,,k"_s, u",active,2026-09-01T10:00:00Z,k"_s);
        QCOMPARE(countsOf(read(files).report, u"enrollments"_s), (QList<int>{5, 0, 0}));
        QVERIFY(findingOf(read(files).report, u"status_in_bulk"_s) == nullptr);
    }
    void looksAtTheSetAsAWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text"); // null: the file is taken away
        QTest::addColumn<QString>("code");
        QTest::addColumn<FindingSeverity>("severity");
        const QString manifest = soundSet().value(u"manifest.csv"_s);
        QTest::newRow("no manifest") << u"manifest.csv"_s << QString() << u"no_manifest"_s << FindingSeverity::Warning;
        QTest::newRow("blank mode") << u"manifest.csv"_s << QString(manifest + u"file.results,\n"_s) << u"blank_mode"_s << FindingSeverity::Warning;
        QTest::newRow("unknown mode") << u"manifest.csv"_s << QString(manifest + u"file.results,all\n"_s) << u"bad_value"_s << FindingSeverity::Error;
        QTest::newRow("unknown version") << u"manifest.csv"_s << QString(manifest).replace(u",1.1"_s, u",3"_s) << u"bad_value"_s << FindingSeverity::Error;
        QTest::newRow("a file is missing") << u"courses.csv"_s << QString() << u"file_missing"_s << FindingSeverity::Error;
        QTest::newRow("not announced") << u"results.csv"_s << u"sourcedId\n"_s << u"not_in_manifest"_s << FindingSeverity::Warning;
        QTest::newRow("read past") << u"results.csv"_s << u"sourcedId\n"_s << u"read_past"_s << FindingSeverity::Note;
        QTest::newRow("unknown file") << u"enrolments.csv"_s << u"a\n"_s << u"unknown_file"_s << FindingSeverity::Warning;
        QTest::newRow("no rows") << u"courses.csv"_s << u"sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
                                                        "orgSourcedId,subjects,subjectCodes\n"_s << u"no_rows"_s << FindingSeverity::Warning;
        QTest::newRow("another content") << u"courses.csv"_s << soundSet().value(u"enrollments.csv"_s) << u"file_does_not_fit"_s << FindingSeverity::Error;
        QTest::newRow("no line end") << u"orgs.csv"_s << soundSet().value(u"orgs.csv"_s).chopped(1) << u"no_line_end"_s << FindingSeverity::Note;
    }
    void looksAtTheSetAsAWhole()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(FindingSeverity, severity);
        Files files = soundSet();
        if (text.isNull())
            files.remove(file);
        else
            files[file] = text;
        const ImportReading got = read(files);
        const ImportFinding *finding = findingOf(got.report, code);
        QVERIFY2(finding != nullptr, qPrintable(codes(got.report).join(u' ')));
        QCOMPARE(finding->severity, severity);
    }
    void namesTheNearestFileAndHeader()
    {
        Files files = soundSet();
        files[u"Users.csv"_s] = files.take(u"users.csv"_s).replace(u"dateLastModified"_s, u"datLastModified"_s);
        const ImportReading got = read(files);
        QCOMPARE(findingOf(got.report, u"file_name_case"_s)->detail, u"users.csv"_s);
        QCOMPARE(findingOf(got.report, u"unknown_header"_s)->detail, u"dateLastModified"_s);
        QCOMPARE(countsOf(got.report, u"users"_s), (QList<int>{4, 0, 0}));
    }
    void takesTheChosenSchool()
    {
        Files files = soundSet();
        files[u"orgs.csv"_s] += u"s2,,,Другая,school,,\nd2,,,Кафедра,department,,s2\n"_s;
        files[u"users.csv"_s] += u"p7,,,true,d2,student,lev,,Лев,Пенкин,,,,,,,05,\n"_s;
        const ImportReading open = read(files);
        QCOMPARE(findingOf(open.report, u"bad_option"_s)->detail, u"all, s1, s2"_s);
        ImportOptions options;
        options.roster = RosterOptions();
        options.takeTheRest = true;
        QVERIFY(obstacleOf(open.report, options)); // a question of the person's is never passed over
        options.roster->org = u"s2"_s;
        const ImportReading second = read(files, options);
        QVERIFY2(!second.report.hasErrors(), qPrintable(codes(second.report).join(u' ')));
        QCOMPARE(countsOf(second.report, u"orgs"_s), (QList<int>{2, 1, 0}));
        QCOMPARE(countsOf(second.report, u"users"_s), (QList<int>{1, 4, 0}));
        QCOMPARE(countsOf(second.report, u"enrollments"_s), (QList<int>{0, 5, 0}));
        options.roster->org = u"all"_s;
        QCOMPARE(countsOf(read(files, options).report, u"users"_s), (QList<int>{5, 0, 0}));
        options.roster->org = u"s9"_s;
        QVERIFY(findingOf(read(files, options).report, u"bad_option"_s));
    }
    void neverTakesPasswords()
    {
        const ImportReading got = read(with(u"users.csv"_s, u"05,\n"_s, u"05,geheim\n"_s));
        QVERIFY(findingOf(got.report, u"password_ignored"_s));
        for (const ImportFinding &finding : got.report.findings)
            QVERIFY(!textOf(finding).contains(u"geheim"_s));
    }
    void refusesWhatIsNoSet()
    {
        for (const QByteArray &bytes : {QByteArray("sourcedId,status\n"), packed({{u"readme.txt"_s, u"x"_s}}), QByteArray(),
                                        packed(soundSet()).left(200), packed({{u"../users.csv"_s, u"x"_s}})}) {
            const ImportReading got = readImport({ImportKind::OneRoster, {u"set.zip"_s, bytes}, std::nullopt, {}}, QDate(2026, 9, 14));
            QVERIFY(!got.report.isReadable);
            QCOMPARE(exitCodeOf(got.report, false), 2);
            QVERIFY(got.report.hasErrors());
        }
    }
};

Q_DECLARE_METATYPE(parta::FindingSeverity)
QTEST_APPLESS_MAIN(OneRosterReaderTest)
#include "tst_onerosterreader.moc"
