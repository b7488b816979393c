// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the picture of a year: twelve months, terms with their figures, legend. One code for screen and paper.
#pragma once
#include "ui/calendar/yearpicture.h"
#include "ui/style/palettes.h"
#include <QFont>
#include <QRectF>

class QPainter;

namespace parta {

/// Every text stands on every ground it meets with at least 4.5 : 1.
struct CalendarColours {
    QColor ground;      ///< of a month
    QColor frame;
    QColor text;
    QColor quiet;       ///< weekends, days outside the terms
    QColor vacation;    ///< ground, hatched too
    QColor hatch;
    QColor dayOff;      ///< text and underline
    QColor moved;       ///< frame
    QColor cancelled;   ///< the stroke through the day
    QColor today;       ///< ground
};
CalendarColours calendarColours(Shade shade);

class YearPainter
{
public:
    /// `today` may be invalid: then no day is marked.
    YearPainter(const YearPicture &picture, const QFont &font, QDate today, Shade shade);

    /// Fills the rectangle: months in four columns, figures at the right, legend below.
    void paint(QPainter &painter, const QRectF &within);
    /// The day under a point of the same rectangle; invalid beside all days.
    QDate dayAt(QPointF point, const QRectF &within) const;
    /// Smallest size at which everything is readable.
    static QSizeF leastSize(const QFont &font);

private:
    struct Frame {
        QRectF months;
        QRectF figures;
        QRectF legend;
    };

    Frame frameOf(const QRectF &within) const;
    QRectF monthRect(int index, const QRectF &months) const;
    QRectF dayRect(QDate day, const QRectF &month) const;
    void paintMonth(QPainter &painter, const PictureMonth &month, const QRectF &rect) const;
    void paintDay(QPainter &painter, const PictureDay &day, const QRectF &rect) const;
    void paintFigures(QPainter &painter, const QRectF &rect) const;
    void paintLegend(QPainter &painter, const QRectF &rect) const;
    qreal line() const { return m_line; }

    const YearPicture &m_picture;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QDate m_today;
    CalendarColours m_colours;
    qreal m_line;       ///< height of a line of text
};

} // namespace parta
