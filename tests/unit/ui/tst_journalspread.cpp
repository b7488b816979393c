// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed journal page: reports.md 3, cell by cell and page by page.
#include "support/gradebooks.h"
#include "support/pagechecks.h"
#include "ui/reports/journalspread.h"
#include "ui/reports/journaltables.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/pagepainter.h"
#include "ui/reports/printpreview.h"
#include "ui/style/translations.h"
#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace parta::paper;
using namespace parta::test;
using namespace Qt::StringLiterals;

namespace {

const Table &mainTable(const Section &section)
{
    return std::get<Table>(section.blocks.first().content);
}

bool isLeft(const Section &section)
{
    return mainTable(section).headerRows == 2;
}

/// Day numbers over the date columns of a left page.
QStringList daysOnTheLeft(const Table &table, bool withTermColumns)
{
    QStringList days;
    for (const Cell &cell : table.rows[1].cells)
        days.append(cell.text);
    return withTermColumns ? days.first(days.size() - 2) : days;
}

QStringList daysOnTheRight(const Table &table)
{
    QStringList days;
    for (const Row &row : table.rows.sliced(1))
        days.append(QString::number(row.cells.first().text.left(2).toInt()));
    return days;
}

Gradebook plainPage(int lessons = 3)
{
    Gradebook page = makeGradebook({.pupils = 6, .lessons = lessons});
    page.marks.clear();
    page.attendance.clear();
    return page;
}

bool hasText(const QList<Page> &pages, const QString &text)
{
    return std::any_of(pages.begin(), pages.end(), [&](const Page &page) { return textOf(page).contains(text); });
}

} // namespace

class JournalSpreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::Russian)); }

    void clipsNothingForAnyClass_data()
    {
        QTest::addColumn<int>("pupils");
        QTest::addColumn<int>("lessons");
        QTest::addColumn<int>("level");
        QTest::addColumn<quint32>("seed");
        QRandomGenerator random(7);
        QTest::newRow("one lesson") << 35 << 1 << 7 << 1u;
        QTest::newRow("thirty by forty") << 30 << 40 << 7 << 2u;
        QTest::newRow("thirty-five by ninety") << 35 << 90 << 11 << 3u;
        QTest::newRow("first year") << 28 << 32 << 1 << 4u;
        QTest::newRow("nobody") << 0 << 5 << 7 << 5u;
        for (quint32 seed = 10; seed < 26; ++seed)
            QTest::addRow("random %u", seed) << 35 << int(random.bounded(1, 91)) << int(random.bounded(1, 12)) << seed;
    }

    void clipsNothingForAnyClass()
    {
        QFETCH(int, pupils);
        QFETCH(int, lessons);
        QFETCH(int, level);
        QFETCH(quint32, seed);
        const Gradebook page = makeGradebook({pupils, lessons, level, Wording::VeryLong, seed});
        const Document document = journalSpread(page);
        const QList<Page> pages = layOut(document);
        QCOMPARE(faultOf(pages), QString());
        QVERIFY(pages.size() >= document.sections.size());

        int printed = 0;
        for (qsizetype i = 0; i < document.sections.size(); ++i) {
            const Table &left = mainTable(document.sections[i]);
            if (!isLeft(document.sections[i]))
                continue;
            qsizetype right = i;
            while (isLeft(document.sections[right]))
                ++right;
            const bool last = right + 1 == document.sections.size();
            const QStringList days = daysOnTheLeft(left, last && level != 1);
            QVERIFY(days.size() <= 32);
            QCOMPARE(days, daysOnTheRight(mainTable(document.sections[right])));
            printed += int(days.size());
            i = right;
        }
        QCOMPARE(printed, lessons);
    }

    void fitsOrdinaryPagesOnOnePageEach()
    {
        const Document document = journalSpread(makeGradebook({.pupils = 35, .lessons = 40}));
        QCOMPARE(document.sections.size(), 4);
        QCOMPARE(layOut(document).size(), 4);
    }

    void repeatsNamesAndHeadOnEverySpread()
    {
        const Gradebook page = makeGradebook({.pupils = 20, .lessons = 80});
        const QList<Page> pages = layOut(journalSpread(page));
        QVERIFY(pages.size() >= 6);
        for (qsizetype i = 0; i < pages.size(); i += 2) {
            QVERIFY(textOf(pages[i]).contains(page.pupils[0].name.listed()));
            QVERIFY(textOf(pages[i]).contains(page.pupils[19].name.listed()));
        }
        for (const Page &each : pages)
            QVERIFY(textOf(each).contains(page.head.subject));
    }

    void dividesALargeClass()
    {
        const Gradebook page = makeGradebook({.pupils = 44, .lessons = 10});
        const Document document = journalSpread(page);
        QCOMPARE(document.sections.size(), 3);
        QCOMPARE(mainTable(document.sections[0]).rows.size(), 2 + 22);
        QCOMPARE(mainTable(document.sections[1]).rows[2].cells[0].text, u"23"_s);
    }

    void joinsSeveralMarksOfALesson()
    {
        Gradebook page = plainPage();
        page.marks = {{LessonId{1}, 2, PupilId{1}, Grade::Four, 1}, {LessonId{1}, 1, PupilId{1}, Grade::Five, 1},
                      {LessonId{2}, 1, PupilId{1}, std::nullopt, 3}, {LessonId{2}, 1, PupilId{2}, Grade::Exempt, 1}};
        const JournalTables tables(page, {});
        QCOMPARE(tables.cellText(LessonId{1}, PupilId{1}), u"5/4"_s);
        QCOMPARE(tables.cellText(LessonId{2}, PupilId{1}), QString());
        QCOMPARE(tables.cellText(LessonId{2}, PupilId{2}), u"осв"_s);
    }

    void printsAnyAbsenceAlikeAndNoLateness()
    {
        Gradebook page = plainPage();
        page.attendance = {{LessonId{1}, PupilId{1}, AttendanceCode::Illness, std::nullopt, 1},
                           {LessonId{1}, PupilId{2}, AttendanceCode::Unexcused, std::nullopt, 1},
                           {LessonId{1}, PupilId{3}, AttendanceCode::Late, 5, 1},
                           {LessonId{1}, PupilId{5}, AttendanceCode::Distance, std::nullopt, 1}};
        const JournalTables tables(page, {});
        QCOMPARE(tables.cellText(LessonId{1}, PupilId{1}), u"н"_s);
        QCOMPARE(tables.cellText(LessonId{1}, PupilId{2}), u"н"_s);
        QCOMPARE(tables.cellText(LessonId{1}, PupilId{3}), QString());
        QCOMPARE(tables.cellText(LessonId{1}, PupilId{5}), QString());
    }

    void hatchesDaysOutsideMembership()
    {
        Gradebook page = plainPage(2);
        page.lessons[1].day = page.lessons[0].day.addDays(7);
        page.pupils[0].membership = {{page.lessons[1].day, std::nullopt}};
        const Row row = mainTable(journalSpread(page).sections[0]).rows[2];
        QCOMPARE(row.cells[2].fill, Fill::Hatched);
        QCOMPARE(row.cells[3].fill, Fill::None);
    }

    void hasNeitherMarksNorHomeworkInTheFirstYear()
    {
        Gradebook page = makeGradebook({.pupils = 5, .lessons = 6, .yearLevel = 1});
        page.attendance = {{LessonId{1}, PupilId{1}, AttendanceCode::Illness, std::nullopt, 1}};
        const Document document = journalSpread(page);
        QCOMPARE(mainTable(document.sections[0]).columns.size(), 2 + 6);
        QCOMPARE(mainTable(document.sections[1]).columns.size(), 5);
        for (const Row &row : mainTable(document.sections[0]).rows.sliced(2))
            for (const Cell &cell : row.cells.sliced(2))
                QVERIFY(cell.text.isEmpty() || cell.text == u"н"_s);
        QVERIFY(!hasText(layOut(document), u"упр. 101"_s));
    }

    void putsTermColumnsAfterTheLastLesson()
    {
        Gradebook page = plainPage(40);
        page.marks = {{LessonId{1}, 1, PupilId{1}, Grade::Five, 1}, {LessonId{3}, 1, PupilId{1}, Grade::Three, 1}};
        page.lessons[0].works = {{1, WorkTypeId{1}, {}}};
        page.lessons[2].works = {{1, WorkTypeId{2}, {}}};
        page.termMarks = {{page.term.id, PupilId{1}, Grade::Four, 1}};
        const Document document = journalSpread(page);
        const Row &first = mainTable(document.sections[0]).rows[2], &last = mainTable(document.sections[2]).rows[2];
        QCOMPARE(first.cells.size(), 2 + 20);
        QCOMPARE(last.cells.size(), 2 + 20 + 2);
        QCOMPARE(last.cells[22].text, u"3,80"_s); // (5·1 + 3·1,5) / 2,5
        QCOMPARE(last.cells[23].text, u"4"_s);
        QCOMPARE(mainTable(document.sections[2]).rows[3].cells[22].text, u"—"_s);
        SpreadOptions plain;
        plain.average = AverageKind::Plain;
        QCOMPARE(mainTable(journalSpread(page, plain).sections[2]).rows[2].cells[22].text, u"4,00"_s);
    }

    void countsMarksBroughtAlongAndNamesThemUnderTheGrid()
    {
        Gradebook page = plainPage();
        page.marks = {{LessonId{1}, 1, PupilId{1}, Grade::Three, 1}};
        page.lessons[0].works = {{1, WorkTypeId{1}, {}}};
        page.transferred = {{PupilId{1}, QDate(2026, 9, 2), Grade::Five, 100, u"О"_s, u"7А"_s}};
        const Document document = journalSpread(page);
        const Row &row = mainTable(document.sections[0]).rows[2];
        QCOMPARE(row.cells[row.cells.size() - 2].text, u"4,00"_s);
        const QString name = page.pupils.first().name.initialed();
        QVERIFY(hasText(layOut(document), name.section(u' ', 0, 0) + u' '));
        QVERIFY(hasText(layOut(document), u"7А: 5"_s));
        page.transferred.clear();
        QVERIFY(!hasText(layOut(journalSpread(page)), u"7А: 5"_s));
    }

    void addsTheYearMarkWhereThereIsOne()
    {
        Gradebook page = plainPage();
        page.termMarks.append({TermId{99}, PupilId{2}, Grade::Five, 1});
        const Table table = mainTable(journalSpread(page).sections[0]);
        QCOMPARE(table.columns.size(), 2 + 3 + 3);
        QCOMPARE(table.rows[3].cells.last().text, u"5"_s);
    }

    void leavesOutCancelledAndFutureLessons()
    {
        Gradebook page = plainPage(6);
        page.lessons[1].state = LessonState::Cancelled;
        page.head.asOf = page.lessons[4].starts.addSecs(-1);
        QCOMPARE(mainTable(journalSpread(page).sections[1]).rows.size(), 1 + 3);
        SpreadOptions all;
        all.lessons = LessonScope::All;
        QCOMPARE(mainTable(journalSpread(page, all).sections[1]).rows.size(), 1 + 5);
    }

    void explainsAbbreviationsUnderTheGrid()
    {
        const QList<Page> pages = layOut(journalSpread(makeGradebook({.pupils = 5, .lessons = 8})));
        QVERIFY(textOf(pages[0]).contains(u"К – контрольная работа"_s));
        QVERIFY(!textOf(pages[1]).contains(u"К – контрольная работа"_s));
    }

    void endsWithTheDirectorsSignature()
    {
        for (int lessons = 1; lessons < 70; lessons += 3) {
            const QList<Page> pages = layOut(journalSpread(makeGradebook({.pupils = 5, .lessons = lessons})));
            QCOMPARE(countOf(pages.last(), u"/К. С. Журналова/"_s), 1);
            QCOMPARE(pages.size() % 2, 0);
        }
    }

    void speaksRussian()
    {
        const QList<Page> pages = layOut(journalSpread(makeGradebook({.pupils = 5, .lessons = 4})));
        for (const QString &text : {u"Фамилия, имя"_s, u"Сентябрь"_s, u"1 четверть"_s, u"Итог"_s, u"стр. 1 из 2"_s,
                                    u"по состоянию на 01.08.2027 12:00"_s, u"Учитель: Учебникова Вера Петровна"_s})
            QVERIFY2(textOf(pages[0]).contains(text), qPrintable(text));
        for (const QString &text : {u"Тема урока"_s, u"Домашнее задание"_s, u"Замена"_s, u"Директор"_s, u"М.П."_s, u"стр. 2 из 2"_s})
            QVERIFY2(textOf(pages[1]).contains(text), qPrintable(text));
    }

    void marksDemoPages()
    {
        Gradebook page = plainPage();
        QCOMPARE(layOut(journalSpread(page)).first().watermark, QString());
        page.head.demo = true;
        for (const Page &each : layOut(journalSpread(page)))
            QVERIFY(!each.watermark.isEmpty());
    }

    void bindsFacingPagesInTheMiddle()
    {
        SpreadOptions facing;
        facing.binding = SpreadBinding::Facing;
        const Document document = journalSpread(plainPage(), facing);
        QCOMPARE(document.sections[0].format.binding, Binding::Right);
        QCOMPARE(document.sections[1].format.binding, Binding::Left);
    }

    void printsAnEmptyTerm()
    {
        const QList<Page> pages = layOut(journalSpread(plainPage(0)));
        QCOMPARE(pages.size(), 2);
        QCOMPARE(faultOf(pages), QString());
    }

    void writesReadablePdf()
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePdf(journalSpread(makeGradebook({.pupils = 30, .lessons = 40})), &buffer));
        QVERIFY2(pdf.size() <= 4 * 10240, qPrintable(QString::number(pdf.size())));
        QVERIFY(pdf.contains("/FontFile2"));
        const auto text = pdfText(pdf);
        if (!text)
            QSKIP("pdftotext is not installed");
        QVERIFY(text->contains(u"Глобусова"_s));
        QVERIFY(text->contains(u"Степень с натуральным показателем и её свойства"_s));
        QVERIFY(text->contains(u"Алгебра"_s));
    }

    void showsAllPagesInThePreview()
    {
        PrintPreview preview(journalSpread(makeGradebook({.pupils = 10, .lessons = 40})));
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        QCOMPARE(preview.pageCount(), 4);
        const QString shots = qEnvironmentVariable("PARTA_SCREENSHOTS");
        if (!shots.isEmpty())
            QVERIFY(preview.grab().save(shots + u"/print-preview.png"_s));
    }
};

QTEST_MAIN(JournalSpreadTest)
#include "tst_journalspread.moc"
