// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the printed timetable and the sheet of substitutions: nothing is cut, every lesson is there.
#include "support/pagechecks.h"
#include "tests/support/sampletimetable.h"
#include "ui/reports/layout/fonts.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/substitutionsheet.h"
#include "ui/reports/timetablesheet.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

TimetablePrint small(const TimetableSubject &subject = {TimetableAxis::Class, 1})
{
    return {sample::draftVersion(), sample::slotList(), sample::board(), subject, u"Школа № 0"_s, {}};
}

QString textOf(const QList<paper::Page> &pages)
{
    QString text;
    for (const paper::Page &page : pages)
        text += test::textOf(page) + u' ';
    return text;
}

UncoveredLesson uncovered(int number, const QString &substitute, LessonState state = LessonState::Planned)
{
    UncoveredLesson one;
    one.lesson.place = {QDate(2026, 9, 17), number};
    one.lesson.className = u"7Б"_s;
    one.lesson.subject = u"Алгебра"_s;
    one.lesson.teacherName = u"Глобусова А. К."_s;
    one.lesson.substituteName = substitute;
    one.lesson.substitute = substitute.isEmpty() ? StaffId{} : StaffId{5};
    one.lesson.state = state;
    one.lesson.change.room = u"203"_s;
    return one;
}

} // namespace

class TimetableSheetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void theWeekOfAClassIsOnePage()
    {
        const auto pages = paper::layOut(timetableSheet(small()));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(test::faultOf(pages), QString());
        const QString text = textOf(pages);
        for (const QString &part : {u"7А"_s, u"Алгебра"_s, u"Геометрия"_s, u"(группа 1)"_s, u"Глобусова А. К."_s, u"101"_s, u"Черновик"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"7Б"_s));
    }
    void aTeacherSeesClasses()
    {
        const QString text = textOf(paper::layOut(timetableSheet(small({TimetableAxis::Teacher, 3}))));
        QVERIFY(text.contains(u"7А (группа 2)"_s));
        QVERIFY(!text.contains(u"Алгебра"_s));
    }
    void theBookHasAPageForEach_data()
    {
        QTest::addColumn<TimetableAxis>("axis");
        QTest::addColumn<int>("pages");
        QTest::newRow("classes") << TimetableAxis::Class << 2;
        QTest::newRow("teachers") << TimetableAxis::Teacher << 3;
        QTest::newRow("rooms") << TimetableAxis::Room << 2;
    }
    void theBookHasAPageForEach()
    {
        QFETCH(TimetableAxis, axis);
        QFETCH(int, pages);
        const auto laidOut = paper::layOut(timetableBook(small({axis, 1})));
        QCOMPARE(int(laidOut.size()), pages);
        QCOMPARE(test::faultOf(laidOut), QString());
    }
    void theWholeSchoolIsNeverCut()
    {
        TimetablePrint print = small();
        print.board = sample::bigBoard(30);
        print.slotList = sample::bigSlots(print.board);
        const auto pages = paper::layOut(schoolSheet(print));
        QCOMPARE(test::faultOf(pages), QString());
        qsizetype lessons = 0;
        qsizetype heads = 0;
        for (const paper::Page &page : pages) {
            for (int subject = 1; subject <= 7; ++subject)
                lessons += test::countOf(page, u"Предмет %1"_s.arg(subject));
            heads += test::countOf(page, u"5А"_s);
        }
        QCOMPARE(lessons, qsizetype(print.slotList.size()));
        QVERIFY(heads >= 1);
    }
    void theSheetForTheBoardNamesEveryLesson()
    {
        const SubstitutionDay day{QDate(2026, 9, 17), {uncovered(1, u"Пеналов И. О."_s), uncovered(3, {}, LessonState::Cancelled), uncovered(4, {})},
                                  u"Школа № 0"_s, {}};
        const auto pages = paper::layOut(substitutionSheet(day));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(test::faultOf(pages), QString());
        const QString text = textOf(pages);
        QVERIFY(text.contains(u"Пеналов И. О."_s));
        QCOMPARE(text.count(u"Глобусова А. К."_s), 3);
        QCOMPARE(text.count(u"203"_s), 3);
    }
    void aDayWithoutSubstitutionsSaysSo()
    {
        const auto pages = paper::layOut(substitutionSheet({QDate(2026, 9, 17), {}, u"Школа № 0"_s, {}}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(textOf(pages).size() > 30);
    }
};

QTEST_MAIN(TimetableSheetsTest)
#include "tst_timetablesheets.moc"
