// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about importing XHSTT over the router: a chosen solution becomes a timetable with lessons, once; who may.
#include "common/protocol/imports.h"
#include "support/shareddata.h"
#include "tests/support/callstand.h"
#include <QCryptographicHash>

using namespace parta;
using namespace Qt::StringLiterals;

class XhsttImportTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void makesATimetableOfASolution();
    void theLoadAloneMakesPagesWithoutLessons();
    void refusesAWrongSolution();
    void isNotForTeachers();

private:
    Result<ApplyImport::Reply> apply(const ImportOptions &options)
    {
        const QByteArray bytes = test::readAll(test::fixturePath(u"xhstt/small.xml"_s));
        const RequestId id = RequestId::random();
        const auto uploaded = call(m_school.deputy, UploadPart{id, u"small.xml"_s, bytes.size(), 0, bytes});
        if (!uploaded)
            return uploaded.error();
        return call(m_school.deputy, ApplyImport{ImportKind::Xhstt, id, {}, options,
                                                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), RequestId::random()});
    }
};

void XhsttImportTest::makesATimetableOfASolution()
{
    ImportOptions options;
    options.solution = u"gut"_s;
    options.from = QDate(2026, 9, 21);
    const qint64 lessonsBefore = count(u"lesson"_s);
    const auto applied = apply(options);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(applied->report.kind, u"xhstt"_s);
    QCOMPARE(applied->report.count(applied->report.written, u"slots"_s), 5);
    QCOMPARE(applied->report.count(applied->report.written, u"classes"_s), 2);
    QCOMPARE(applied->report.count(applied->report.written, u"teachingGroups"_s), 3);
    QCOMPARE(count(u"timetable_slot s JOIN timetable t ON t.id = s.timetable WHERE t.since = '2026-09-21'"_s), 5);
    QVERIFY(count(u"lesson"_s) > lessonsBefore);
    QCOMPARE(count(u"lesson l JOIN timetable_slot s ON s.id = l.timetable_slot WHERE l.day = '2026-09-21'"_s), 3); // a Monday
    const auto again = apply(options);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY2(again->report.written.isEmpty(), "the same file again writes nothing");
}

void XhsttImportTest::theLoadAloneMakesPagesWithoutLessons()
{
    ImportOptions options;
    options.solution = u"none"_s;
    options.from = QDate(2026, 9, 21);
    const auto applied = apply(options);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(applied->report.count(applied->report.written, u"teachingGroups"_s), 3);
    // One event has its time in the instance itself.
    QCOMPARE(applied->report.count(applied->report.written, u"slots"_s), 1);
}

void XhsttImportTest::refusesAWrongSolution()
{
    ImportOptions options;
    options.solution = u"schlecht"_s;
    options.takeTheRest = true;
    const auto refused = apply(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ImportRejected);
    QCOMPARE(refused.error().field, u"options.solution"_s);
    QCOMPARE(count(u"school_class WHERE external_id LIKE 'xhstt:%'"_s), 0);
}

void XhsttImportTest::isNotForTeachers()
{
    const auto refused = call(m_school.teacher, PreviewImport{ImportKind::Xhstt, RequestId::random(), {}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(XhsttImportTest)
#include "tst_xhsttimport.moc"
