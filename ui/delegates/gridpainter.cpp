// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ground, text and signs of a cell.
#include "ui/delegates/gridpainter.h"
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

void fillCorner(QPainter &painter, const QPoint &corner, int dx, int dy, const QColor &colour)
{
    QPainterPath triangle(corner);
    triangle.lineTo(corner + QPoint(dx, 0));
    triangle.lineTo(corner + QPoint(0, dy));
    triangle.closeSubpath();
    painter.fillPath(triangle, colour);
}

} // namespace

void GridPainter::prepare(const QFont &font, Shade shade)
{
    m_shade = shade;
    m_font = font;
    m_bold = font;
    m_bold.setBold(true);
    m_narrow = font;
    m_narrow.setStretch(78);
    m_narrow.setLetterSpacing(QFont::PercentageSpacing, 97);
    m_narrow.setPixelSize(qMax(8, font.pixelSize() * 12 / 13));
    m_italic = font;
    m_italic.setItalic(true);
}

QColor GridPainter::groundOf(const CellLook &look, CellFlags flags) const
{
    const GridColours &c = gridColours(m_shade);
    if (look.state == CellState::Refused)
        return c.refusedGround;
    if (flags.selected)
        return c.selection;
    if (look.preview)
        return c.preview;
    if (flags.frozen)
        return c.frozen;
    switch (look.ground) {
    case CellGround::Open: return look.today ? c.today : c.open;
    case CellGround::ReadOnly: return look.today ? c.today : c.readOnly;
    case CellGround::Future:
    case CellGround::Cancelled: return c.future;
    case CellGround::Outside: return c.outside;
    }
    return c.open;
}

QColor GridPainter::textOf(const CellLook &look) const
{
    const GridColours &c = gridColours(m_shade);
    switch (look.tone) {
    case CellTone::Low: return c.low;
    case CellTone::Attendance: return c.attendance;
    case CellTone::Proposed:
    case CellTone::Quiet: return c.quiet;
    case CellTone::Plain: break;
    }
    return c.text;
}

void GridPainter::paint(QPainter &painter, const QRect &rect, const CellLook &look, CellFlags flags) const
{
    const GridColours &c = gridColours(m_shade);
    painter.fillRect(rect, groundOf(look, flags));
    if (look.ground == CellGround::Outside)
        painter.fillRect(rect, QBrush(c.outsideHatch, Qt::BDiagPattern));
    else if (look.ground == CellGround::Cancelled) {
        painter.setPen(c.outsideHatch);
        painter.drawLine(rect.bottomLeft(), rect.topRight());
    }
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (look.monthStart)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), c.monthLine);
    if (!look.text.isEmpty())
        drawText(painter, rect, look);
    if (look.state != CellState::Saved || look.preview)
        drawState(painter, flags.current ? rect.adjusted(2, 2, -2, -2) : rect, look);
    if (flags.current) {
        painter.setPen(QPen(c.current, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(rect).adjusted(1, 1, -2, -2));
    }
}

void GridPainter::drawText(QPainter &painter, const QRect &rect, const CellLook &look) const
{
    painter.setPen(textOf(look));
    if (look.text == u".") {
        const qreal radius = rect.height() * 0.095;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(gridColours(m_shade).text);
        painter.drawEllipse(QPointF(rect.center()) + QPointF(0, rect.height() * 0.12), radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    if (look.leftAligned) {
        painter.setFont(m_font);
        const int pad = rect.height() / 4;
        painter.setClipRect(rect.adjusted(0, 0, -2, 0));
        painter.drawText(rect.adjusted(pad, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, look.text);
        painter.setClipping(false);
        return;
    }
    if (look.text.size() > 4 || (look.text.size() > 3 && !look.text.contains(u',')))
        painter.setFont(m_narrow);
    else
        painter.setFont(look.tone == CellTone::Low ? m_bold : look.tone == CellTone::Proposed ? m_italic : m_font);
    painter.drawText(rect.adjusted(0, 0, -1, -1), Qt::AlignCenter | Qt::TextSingleLine, look.text);
}

void GridPainter::drawState(QPainter &painter, const QRect &rect, const CellLook &look) const
{
    const GridColours &c = gridColours(m_shade);
    const int sign = qMax(5, rect.height() / 4);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.preview) {
        painter.setPen(QPen(c.late, 1, Qt::DashLine));
        painter.drawRect(QRectF(rect).adjusted(1.5, 1.5, -2.5, -2.5));
    }
    switch (look.state) {
    case CellState::Pending:
        painter.setPen(QPen(c.pending, rect.height() / 18.0));
        painter.drawEllipse(QRectF(rect.right() - sign, rect.top() + 1.5, sign - 1.5, sign - 1.5));
        break;
    case CellState::Refused:
        fillCorner(painter, rect.topRight(), -sign - 2, sign + 2, c.refused);
        painter.setPen(QPen(c.refused, 2));
        painter.drawRect(QRectF(rect).adjusted(1, 1, -2, -2));
        break;
    case CellState::Late:
        fillCorner(painter, rect.topLeft(), sign + 1, sign + 1, c.late);
        break;
    case CellState::Saved: break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace parta
