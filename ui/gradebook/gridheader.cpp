// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the head.
#include "ui/gradebook/gridheader.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parta {

GridHeader::GridHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(8);
}

void GridHeader::prepare(const QFont &cell, Shade shade)
{
    m_shade = shade;
    m_unit = cell.pixelSize();
    m_font = cell;
    m_font.setPixelSize(qMax(8, m_unit * 12 / 13));
    m_bold = m_font;
    m_bold.setBold(true);
    m_small = cell;
    m_small.setPixelSize(qMax(8, m_unit * 10 / 13));
    updateGeometry();
    viewport()->update();
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), monthHeight() + dayHeight() + markHeight()};
}

ColumnHead GridHeader::headOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, ColumnHeadRole).value<ColumnHead>();
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintMonths(painter);
    painter.fillRect(0, height() - 1, width(), 1, gridColours(m_shade).monthLine);
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const ColumnHead head = headOf(section);
    const GridColours &c = gridColours(m_shade);
    painter->fillRect(rect, c.head);
    if (!head.month.isEmpty()) {
        paintDay(*painter, rect.adjusted(0, monthHeight(), 0, 0), head);
        return;
    }
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    painter->setFont(m_font);
    painter->setPen(c.headText);
    const int pad = head.leftAligned ? m_unit / 2 : 2;
    painter->drawText(rect.adjusted(pad, 0, -2, -markHeight() / 3),
                      (head.leftAligned ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignBottom | Qt::TextWordWrap, head.title);
}

void GridHeader::paintDay(QPainter &painter, const QRect &rect, const ColumnHead &head) const
{
    const GridColours &c = gridColours(m_shade);
    const QRect day(rect.left(), rect.top(), rect.width(), dayHeight());
    const QRect mark(rect.left(), day.bottom() + 1, rect.width(), rect.bottom() - day.bottom());
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    painter.setPen(head.future || head.cancelled ? c.headQuiet : c.headText);
    if (head.today) {
        // White on the accent of the palette; the colour of the frame would be too light in the dark.
        painter.fillRect(day.adjusted(0, 0, -1, 0), palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
    }
    QFont font = head.today ? m_bold : m_font;
    font.setStrikeOut(head.cancelled);
    painter.setFont(font);
    if (head.lessonNumber == 0) {
        painter.drawText(day, Qt::AlignCenter | Qt::TextSingleLine, head.title);
    } else {
        painter.drawText(day.adjusted(1, 0, -day.width() * 2 / 5, 0), Qt::AlignRight | Qt::AlignVCenter, head.title);
        painter.setFont(m_small);
        painter.drawText(day.adjusted(day.width() * 3 / 5 + 1, 0, 0, -day.height() / 4), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(head.lessonNumber));
    }
    painter.setPen(head.notable ? c.headText : c.headQuiet);
    QFont small = m_small;
    small.setBold(head.notable);
    painter.setFont(small);
    painter.drawText(mark.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextSingleLine,
                     head.mark.isEmpty() ? u"·"_s : head.mark);
}

// One band per month over the sections in view; its name stays readable while the days scroll.
void GridHeader::paintMonths(QPainter &painter) const
{
    if (!model() || count() == 0)
        return;
    const GridColours &c = gridColours(m_shade);
    const int last = visualIndexAt(viewport()->width() - 1) < 0 ? count() - 1 : visualIndexAt(viewport()->width() - 1);
    for (int section = qMax(0, visualIndexAt(0)); section <= last;) {
        const QString month = isSectionHidden(section) ? QString() : headOf(section).month;
        const int left = sectionViewportPosition(section);
        int end = left + sectionSize(section);
        int next = section + 1;
        for (; next < count() && !month.isEmpty() && !isSectionHidden(next) && headOf(next).month == month; ++next)
            end += sectionSize(next);
        section = next;
        if (month.isEmpty())
            continue;
        const QRect band(left, 0, end - left, monthHeight());
        painter.fillRect(QRect(band.left() - (left > 0 ? 1 : 0), 0, 1, height()), left > 0 ? c.monthLine : c.head);
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), c.line);
        const QRect shown = band.intersected(viewport()->rect()).adjusted(m_unit / 2, 0, -2, 0);
        painter.setFont(m_bold);
        painter.setPen(c.headText);
        painter.drawText(shown, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, month);
    }
}

} // namespace parta
