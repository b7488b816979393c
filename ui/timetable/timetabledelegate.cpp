// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ground, lessons, signs.
#include "ui/timetable/timetabledelegate.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int Pad = 4;
constexpr int SignWidth = 18;
constexpr int CellHeight = 46;
constexpr int EntryHeight = 42; ///< two lines of text
constexpr int CellWidth = 120;

QRect entryRect(const QRect &rect, int entry, qsizetype count)
{
    const int height = rect.height() / int(qMax<qsizetype>(1, count));
    return {rect.left(), rect.top() + entry * height, rect.width(), height};
}

/// Grounds of a judged cell. Texts on them keep the contrast of the grid's own.
QColor verdictGround(PlaceVerdict verdict, Shade shade)
{
    const bool light = shade == Shade::Light;
    switch (verdict) {
    case PlaceVerdict::Free: return light ? QColor(0xdd, 0xf3, 0xdf) : QColor(0x1c, 0x3a, 0x24);
    case PlaceVerdict::Clash: return light ? QColor(0xfb, 0xdf, 0xdc) : QColor(0x4a, 0x20, 0x1e);
    case PlaceVerdict::NotAvailable: return light ? QColor(0xf5, 0xec, 0xcd) : QColor(0x40, 0x37, 0x18);
    }
    return {};
}

} // namespace

QString verdictSign(PlaceVerdict verdict)
{
    switch (verdict) {
    case PlaceVerdict::Free: return u"✓"_s;
    case PlaceVerdict::Clash: return u"✕"_s;
    case PlaceVerdict::NotAvailable: return u"⊘"_s;
    }
    return {};
}

int TimetableDelegate::entryAt(const TimetableCell &cell, const QRect &rect, const QPoint &point)
{
    for (int i = 0; i < cell.entries.size(); ++i) {
        if (entryRect(rect, i, cell.entries.size()).contains(point))
            return i;
    }
    return -1;
}

void TimetableDelegate::paintGround(QPainter &painter, const QRect &rect, const TimetableCell &cell, bool isSelected) const
{
    const GridColours &c = gridColours(m_shade);
    painter.fillRect(rect, cell.verdict ? verdictGround(*cell.verdict, m_shade) : cell.isNotAvailable ? c.outside : c.open);
    if (cell.isNotAvailable)
        painter.fillRect(rect, QBrush(c.outsideHatch, Qt::BDiagPattern));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    if (isSelected) {
        painter.setPen(QPen(c.current, 2));
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void TimetableDelegate::paintEntry(QPainter &painter, const QRect &rect, const CellEntry &entry) const
{
    const GridColours &c = gridColours(m_shade);
    if (entry.isPicked)
        painter.fillRect(rect.adjusted(2, 2, -3, -3), c.selection);
    if (entry.isClashing)
        painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height() - 1), c.refused);
    const QRect text = rect.adjusted(Pad + 3, 1, -SignWidth, -1);
    QFont font = painter.font();
    font.setBold(true);
    const int line = QFontMetrics(font).height();
    const bool two = text.height() >= 2 * line && !entry.side.isEmpty();
    painter.save();
    painter.setFont(font);
    painter.setPen(c.text);
    const QRect first = two ? QRect(text.left(), text.center().y() - line + 1, text.width(), line) : text;
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(entry.main, Qt::ElideRight, first.width()));
    painter.restore();
    if (!two)
        return;
    painter.setPen(c.quiet);
    const QRect second(text.left(), text.center().y() + 1, text.width(), line);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(entry.side, Qt::ElideRight, second.width()));
}

void TimetableDelegate::paintSign(QPainter &painter, const QRect &rect, const TimetableCell &cell) const
{
    const GridColours &c = gridColours(m_shade);
    const bool clashes = std::any_of(cell.entries.begin(), cell.entries.end(), [](const CellEntry &e) { return e.isClashing; });
    const QString sign = cell.verdict ? verdictSign(*cell.verdict) : clashes ? u"!"_s : cell.isNotAvailable ? u"⊘"_s
                         : cell.isWindow ? u"○"_s : QString();
    painter.setPen(clashes && !cell.verdict ? c.refused : c.text);
    painter.drawText(QRect(rect.right() - SignWidth, rect.top() + 2, SignWidth - 3, SignWidth), Qt::AlignCenter, sign);
}

void TimetableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(TimetableModel::CellRole).value<TimetableCell>();
    painter->save();
    painter->setFont(option.font);
    paintGround(*painter, option.rect, cell, option.state.testFlag(QStyle::State_Selected));
    for (int i = 0; i < cell.entries.size(); ++i)
        paintEntry(*painter, entryRect(option.rect, i, cell.entries.size()), cell.entries.at(i));
    paintSign(*painter, option.rect, cell);
    painter->restore();
}

QSize TimetableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto cell = index.data(TimetableModel::CellRole).value<TimetableCell>();
    return {CellWidth, qMax<int>(CellHeight, EntryHeight * int(cell.entries.size()))};
}

} // namespace parta
