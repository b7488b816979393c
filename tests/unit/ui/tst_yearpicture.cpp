// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the picture of a year: what each day looks like, what is counted, that texts stay readable.
#include "support/publishedcalendars.h"
#include "ui/calendar/yearpainter.h"
#include "ui/calendar/yearview.h"
#include "ui/style/theme.h"
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

YearCalendar someYear()
{
    YearCalendar calendar;
    calendar.year = {YearId{1}, u"2025/2026"_s, {2025, 9, 1}, {2026, 8, 31}, YearState::Open, {}, 1};
    calendar.termSets = {{TermSetId{1}, u"Полугодия"_s, 1, 11, 1,
                          {{TermId{1}, TermKind::HalfYear, 1, {2025, 9, 1}, {2025, 12, 30}, TermState::Open},
                           {TermId{2}, TermKind::HalfYear, 2, {2026, 1, 12}, {2026, 5, 26}, TermState::Open}}}};
    calendar.vacations = {{VacationId{1}, u"Осенние каникулы"_s, {2025, 10, 25}, {2025, 11, 2}, 1, 11, 1, {}}};
    DayChangeLine frost{DayChangeId{1}, 1, {}};
    frost.change.day = {2026, 1, 20};
    frost.change.reason = u"Мороз"_s;
    DayChangeLine moved = frost;
    moved.change.kind = DayChangeKind::Moved;
    moved.change.day = {2026, 4, 30};
    moved.change.movedTo = QDate(2026, 4, 25);
    DayChangeLine distant = frost;
    distant.change.kind = DayChangeKind::Distance;
    distant.change.day = {2026, 2, 3};
    calendar.changes = {frost, distant, moved};
    const ProductionCalendar published = test::publishedCalendar();
    calendar.days = published.daysOf(2025) + published.daysOf(2026);
    calendar.loadedYears = {2025, 2026};
    return calendar;
}

DayLook lookOn(const YearPicture &picture, QDate day)
{
    for (const PictureMonth &month : picture.months) {
        if (month.year == day.year() && month.month == day.month())
            return month.days.at(day.day() - 1).look;
    }
    return DayLook::Outside;
}

} // namespace

class YearPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDayHasItsLook_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DayLook>("look");
        QTest::newRow("study") << QDate(2025, 9, 1) << DayLook::Study;
        QTest::newRow("vacation") << QDate(2025, 10, 28) << DayLook::Vacation;
        QTest::newRow("Sunday in a vacation") << QDate(2025, 10, 26) << DayLook::Vacation;
        QTest::newRow("holiday") << QDate(2025, 11, 4) << DayLook::DayOff;
        QTest::newRow("weekend") << QDate(2025, 9, 6) << DayLook::Weekend;
        QTest::newRow("holiday on a Saturday") << QDate(2026, 5, 9) << DayLook::DayOff;
        QTest::newRow("cancelled") << QDate(2026, 1, 20) << DayLook::Cancelled;
        QTest::newRow("distance") << QDate(2026, 2, 3) << DayLook::Distance;
        QTest::newRow("moved away") << QDate(2026, 4, 30) << DayLook::Cancelled;
        QTest::newRow("moved here") << QDate(2026, 4, 25) << DayLook::MovedHere;
        QTest::newRow("summer") << QDate(2026, 7, 7) << DayLook::Outside;
    }
    void everyDayHasItsLook()
    {
        QFETCH(QDate, day);
        QTEST(lookOn(pictureOf(someYear(), {7, {}}), day), "look");
    }
    void countsMonthsAndTerms()
    {
        const YearPicture picture = pictureOf(someYear(), {7, {}});
        QCOMPARE(picture.months.size(), 12);
        QCOMPARE(picture.months.first().month, 9);
        QCOMPARE(picture.months.first().studyDays, 22);
        QCOMPARE(picture.months.first().staffDays, 22);
        QCOMPARE(picture.months.at(4).staffDays, 15); // January 2026 (norms.md 1.1)
        QCOMPARE(picture.terms.size(), 2);
        QCOMPARE(picture.terms.first().studyDays + picture.terms.last().studyDays, picture.studyDays);
        int sum = 0;
        for (const PictureMonth &month : picture.months)
            sum += month.studyDays;
        QCOMPARE(picture.studyDays, sum);
    }
    void saysWhyADayIsWhatItIs()
    {
        YearView view;
        view.setPicture(pictureOf(someYear(), {7, {}}));
        QVERIFY(view.explain({2025, 10, 28}).contains(u"Осенние каникулы"_s));
        QVERIFY(view.explain({2026, 1, 20}).contains(u"Мороз"_s));
        QVERIFY(view.explain({2025, 11, 3}).contains(u"01.11"_s));
        QVERIFY(view.explain({2025, 11, 1}).contains(YearView::tr("Working day an hour shorter")));
        QVERIFY(view.explain({2031, 1, 1}).isEmpty());
    }
    void keepsTextsReadable()
    {
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            const CalendarColours c = calendarColours(shade);
            const QColor window = paletteOf(shade).color(QPalette::Window);
            const QList<std::pair<QColor, QColor>> pairs{{c.text, c.ground}, {c.quiet, c.ground}, {c.quiet, window}, {c.text, window},
                                                         {c.text, c.vacation}, {c.dayOff, c.ground}, {c.text, c.today}};
            for (const auto &[text, ground] : pairs)
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(u"%1 on %2"_s.arg(text.name(), ground.name())));
            for (const QColor &sign : {c.moved, c.cancelled})
                QVERIFY(contrast(sign, c.ground) >= 3.0);
        }
    }
    void paintsADayWhereItIsFound()
    {
        const YearPicture picture = pictureOf(someYear(), {7, {}});
        YearView view;
        const QRectF within(QPointF(), QSizeF(YearPainter::leastSize(view.font())));
        const YearPainter painter(picture, view.font(), {}, Shade::Light);
        QSet<QDate> found;
        for (qreal x = 0; x < within.width(); x += 3) {
            for (qreal y = 0; y < within.height(); y += 3)
                found.insert(painter.dayAt({x, y}, within));
        }
        found.remove(QDate());
        QCOMPARE(found.size(), 365);
        QVERIFY(!painter.dayAt({within.width() - 2, 10}, within).isValid());
    }
    void looksDifferInLightAndDark()
    {
        const YearPicture picture = pictureOf(someYear(), {7, {}});
        QList<QColor> grounds;
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            QImage image(1000, 600, QImage::Format_RGB32);
            image.fill(paletteOf(shade).color(QPalette::Window));
            QPainter painter(&image);
            YearPainter(picture, QFont(), {2026, 1, 15}, shade).paint(painter, QRectF(0, 0, 1000, 600));
            painter.end();
            grounds.append(image.pixelColor(20, 18));
            QVERIFY(image.pixelColor(20, 18) != image.pixelColor(999, 599));
        }
        QVERIFY(grounds.first() != grounds.last());
    }
    void choosesADayByADoubleClick()
    {
        YearView view;
        view.setPicture(pictureOf(someYear(), {7, {}}));
        view.resize(view.minimumSizeHint());
        QSignalSpy chosen(&view, &YearView::dayChosen);
        for (int y = 40; y < 120 && chosen.isEmpty(); y += 6)
            QTest::mouseDClick(&view, Qt::LeftButton, {}, {60, y});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDate().month(), 9);
    }
    void printsOnOnePage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"year.pdf"_s);
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageOrientation(QPageLayout::Landscape);
            printYear(pictureOf(someYear(), {7, {}}), u"Учебный год 2025/2026"_s, &printer);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(YearPictureTest)
#include "tst_yearpicture.moc"
