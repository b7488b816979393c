// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sample cells and words.
#include "ui/gradebook/legend.h"
#include <QEvent>
#include <QFontInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int gap = 14;
constexpr int space = 5;

CellLook sample(const QString &text, CellState state, CellGround ground)
{
    CellLook look;
    look.text = text;
    look.state = state;
    look.ground = ground;
    return look;
}

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    m_entries = {{sample(u"5"_s, CellState::Pending, CellGround::Open), tr("waiting to be saved")},
                 {sample(u"5"_s, CellState::Refused, CellGround::Open), tr("not taken")},
                 {sample({}, CellState::Saved, CellGround::Future), tr("not open yet")},
                 {sample({}, CellState::Saved, CellGround::Outside), tr("not in the group")}};
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries))
        words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(u", "_s)));
}

int Legend::cellSize() const
{
    return fontMetrics().height() + 2;
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += cellSize() + space + fontMetrics().horizontalAdvance(entry.text) + gap;
    return {width, cellSize() + 4};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    GridPainter cells;
    QFont small = font();
    small.setPixelSize(QFontInfo(font()).pixelSize() * 11 / 13);
    cells.prepare(small, shadeOf(palette()));
    int x = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QRect cell(x, (height() - cellSize()) / 2, cellSize() + 2, cellSize());
        cells.paint(painter, cell, entry.look, {});
        painter.setPen(gridColours(shadeOf(palette())).line);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        const int width = fontMetrics().horizontalAdvance(entry.text);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(cell.right() + space, 0, width + 2, height()), Qt::AlignVCenter, entry.text);
        x = cell.right() + space + width + gap;
    }
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace parta
