// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands, and how each day looks.
#include "ui/calendar/yearpainter.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct CalendarTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarTexts)
};

constexpr int columns = 4, rows = 3, weeks = 6;
constexpr qreal gap = 10;
constexpr qreal figuresLetters = 34; ///< width of the figures in average letters

QString monthTitle(const PictureMonth &month)
{
    const QString name = QLocale().standaloneMonthName(month.month);
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(month.year);
}

} // namespace

CalendarColours calendarColours(Shade shade)
{
    if (shade == Shade::Dark)
        return {0xff22272f, 0xff363d48, 0xffe7eaef, 0xff9aa4b2, 0xff24344a, 0xff35507a, 0xffff9a9a, 0xff8db8ff, 0xffff6b74,
                0xff5a4a1c};
    return {0xffffffff, 0xffd9dde4, 0xff1b2330, 0xff667080, 0xffe4eefb, 0xffb5cdef, 0xffa8101f, 0xff1f5fbf, 0xffc01525,
            0xffffe9b0};
}

YearPainter::YearPainter(const YearPicture &picture, const QFont &font, QDate today, Shade shade)
    : m_picture(picture), m_font(font), m_bold(font), m_small(font), m_today(today), m_colours(calendarColours(shade)),
      m_line(QFontMetricsF(font).height())
{
    m_bold.setBold(true);
    if (font.pixelSize() > 0)
        m_small.setPixelSize(qRound(font.pixelSize() * 0.9));
    else
        m_small.setPointSizeF(font.pointSizeF() * 0.9);
}

QSizeF YearPainter::leastSize(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal month = 7 * metrics.horizontalAdvance(u"00"_s) * 1.4;
    return {columns * (month + gap) + figuresLetters * metrics.averageCharWidth() + gap,
            rows * ((weeks + 2.3) * metrics.height() + 0.6 * gap) + 1.8 * metrics.height()};
}

YearPainter::Frame YearPainter::frameOf(const QRectF &within) const
{
    const qreal figures = figuresLetters * QFontMetricsF(m_font).averageCharWidth();
    const qreal legend = 1.8 * line();
    return {within.adjusted(0, 0, -figures - 1.5 * gap, -legend),
            QRectF(within.right() - figures, within.top(), figures, within.height() - legend),
            QRectF(within.left(), within.bottom() - legend, within.width(), legend)};
}

QRectF YearPainter::monthRect(int index, const QRectF &months) const
{
    const qreal width = (months.width() - (columns - 1) * gap) / columns;
    const qreal height = (months.height() - (rows - 1) * gap) / rows;
    return {months.left() + (index % columns) * (width + gap), months.top() + (index / columns) * (height + gap), width, height};
}

QRectF YearPainter::dayRect(QDate day, const QRectF &month) const
{
    const QRectF body = month.adjusted(4, 2.3 * line(), -4, -1.2 * line());
    const int offset = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int place = offset + day.day() - 1;
    const qreal width = body.width() / 7, height = body.height() / weeks;
    return {body.left() + (place % 7) * width, body.top() + (place / 7) * height, width, height};
}

QDate YearPainter::dayAt(QPointF point, const QRectF &within) const
{
    const Frame frame = frameOf(within);
    for (int i = 0; i < m_picture.months.size(); ++i) {
        const QRectF month = monthRect(i, frame.months);
        if (!month.contains(point))
            continue;
        for (const PictureDay &day : m_picture.months.at(i).days) {
            if (dayRect(day.day, month).contains(point))
                return day.day;
        }
    }
    return {};
}

void YearPainter::paint(QPainter &painter, const QRectF &within)
{
    const Frame frame = frameOf(within);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    for (int i = 0; i < m_picture.months.size(); ++i)
        paintMonth(painter, m_picture.months.at(i), monthRect(i, frame.months));
    paintFigures(painter, frame.figures);
    paintLegend(painter, frame.legend);
}

void YearPainter::paintMonth(QPainter &painter, const PictureMonth &month, const QRectF &rect) const
{
    painter.setPen(QPen(m_colours.frame, 0));
    painter.setBrush(m_colours.ground);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(m_colours.text);
    painter.setFont(m_bold);
    painter.drawText(QRectF(rect.left() + 8, rect.top() + 2, rect.width() - 16, line() * 1.1), Qt::AlignLeft | Qt::AlignVCenter,
                     monthTitle(month));
    painter.setFont(m_small);
    painter.setPen(m_colours.quiet);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QRectF head = dayRect(QDate(2024, 1, weekday), rect); // January 2024 begins on a Monday
        head.moveTop(rect.top() + 1.2 * line());
        head.setHeight(line());
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(weekday, QLocale::ShortFormat).left(2).toLower());
    }
    for (const PictureDay &day : month.days)
        paintDay(painter, day, dayRect(day.day, rect));
    const QString figures = CalendarTexts::tr("study %1 · working %2").arg(month.studyDays).arg(month.staffDays)
        + (month.isProvisional ? u" *"_s : QString());
    painter.setFont(m_small);
    painter.setPen(m_colours.quiet);
    painter.drawText(QRectF(rect.left() + 8, rect.bottom() - 1.2 * line(), rect.width() - 16, 1.1 * line()),
                     Qt::AlignLeft | Qt::AlignVCenter, figures);
}

void YearPainter::paintDay(QPainter &painter, const PictureDay &day, const QRectF &rect) const
{
    const QRectF cell = rect.adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (day.look == DayLook::Vacation) {
        painter.fillRect(rect, m_colours.vacation);
        painter.fillRect(rect, QBrush(m_colours.hatch, Qt::BDiagPattern));
        painter.fillRect(rect.adjusted(3, 2, -3, -2), m_colours.vacation); // no line runs through the number
    }
    if (day.day == m_today) {
        painter.setBrush(m_colours.today);
        painter.drawRoundedRect(cell, 3, 3);
    }
    const bool isQuiet = day.look == DayLook::Weekend || day.look == DayLook::Outside;
    painter.setPen(day.look == DayLook::DayOff ? m_colours.dayOff : isQuiet ? m_colours.quiet : m_colours.text);
    painter.setFont(day.look == DayLook::DayOff ? m_bold : m_font);
    painter.drawText(rect, Qt::AlignCenter, QString::number(day.day.day()) + (day.isShort ? u"*"_s : QString()));
    painter.setBrush(Qt::NoBrush);
    if (day.look == DayLook::MovedHere) {
        painter.setPen(QPen(m_colours.moved, 1.6));
        painter.drawRoundedRect(cell, 3, 3);
    } else if (day.look == DayLook::Cancelled) {
        painter.setPen(QPen(m_colours.cancelled, 1.6));
        const qreal half = qMin(cell.width(), cell.height()) * 0.45;
        painter.drawLine(cell.center() + QPointF(-half, half), cell.center() + QPointF(half, -half));
    } else if (day.look == DayLook::Distance) {
        painter.setPen(QPen(m_colours.moved, 2));
        painter.drawLine(QPointF(cell.left() + 4, cell.bottom()), QPointF(cell.right() - 4, cell.bottom()));
    }
}

void YearPainter::paintFigures(QPainter &painter, const QRectF &rect) const
{
    qreal top = rect.top();
    const qreal figure = QFontMetricsF(m_font).horizontalAdvance(u"0000"_s);
    const auto put = [&](const QString &text, const QString &value, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(rect.left(), top, rect.width() - figure, line()), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.drawText(QRectF(rect.left(), top, rect.width(), line()), Qt::AlignRight | Qt::AlignVCenter, value);
        top += 1.25 * line();
    };
    put(m_picture.whom, {}, m_bold, m_colours.text);
    top += 0.4 * line();
    put(CalendarTexts::tr("Study days of the terms"), {}, m_bold, m_colours.text);
    for (const PictureTerm &term : m_picture.terms) {
        put(term.name, QString::number(term.studyDays), m_font, m_colours.text);
        put(u"%1 – %2"_s.arg(term.first.toString(u"dd.MM.yyyy"_s), term.last.toString(u"dd.MM.yyyy"_s)), {}, m_small, m_colours.quiet);
    }
    if (m_picture.terms.isEmpty())
        put(CalendarTexts::tr("no terms yet"), {}, m_font, m_colours.quiet);
    put(CalendarTexts::tr("In the year"), QString::number(m_picture.studyDays), m_bold, m_colours.text);
    top += 0.4 * line();
    put(CalendarTexts::tr("Working days of the staff"), QString::number(m_picture.staffDays), m_bold, m_colours.text);
    put(CalendarTexts::tr("Vacations are working days."), {}, m_small, m_colours.quiet);
    bool isProvisional = false;
    for (const PictureMonth &month : m_picture.months)
        isProvisional = isProvisional || month.isProvisional;
    if (isProvisional)
        put(CalendarTexts::tr("* by weekends only"), {}, m_small, m_colours.quiet);
}

void YearPainter::paintLegend(QPainter &painter, const QRectF &rect) const
{
    const QFontMetricsF metrics(m_small);
    const qreal sample = 1.7 * line();
    qreal left = rect.left();
    for (const DayLook look : {DayLook::Study, DayLook::Vacation, DayLook::DayOff, DayLook::Weekend, DayLook::MovedHere,
                               DayLook::Cancelled, DayLook::Distance}) {
        const QRectF box(left, rect.bottom() - 1.4 * line(), sample, 1.3 * line());
        paintDay(painter, {QDate(2024, 1, 15), look, false, {}}, box);
        painter.setFont(m_small);
        painter.setPen(m_colours.quiet);
        const QString text = lookText(look);
        painter.drawText(QRectF(box.right() + 4, box.top(), metrics.horizontalAdvance(text) + 2, box.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        left = box.right() + metrics.horizontalAdvance(text) + 20;
    }
}

} // namespace parta
