// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell of the timetable: its lessons, clashes, windows, and how the lesson in hand would stand there. Never by
// colour alone: every state has its sign.
#pragma once
#include "ui/style/palettes.h"
#include "ui/timetable/timetablemodel.h"
#include <QStyledItemDelegate>

namespace parta {

class TimetableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShade(Shade shade) { m_shade = shade; }
    /// Which lesson of a cell is at this point; -1 for none.
    static int entryAt(const TimetableCell &cell, const QRect &rect, const QPoint &point);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRect &rect, const TimetableCell &cell, bool isSelected) const;
    void paintEntry(QPainter &painter, const QRect &rect, const CellEntry &entry) const;
    void paintSign(QPainter &painter, const QRect &rect, const TimetableCell &cell) const;

    Shade m_shade = Shade::Light;
};

/// The sign of a verdict: «✓», «✕», «⊘».
QString verdictSign(PlaceVerdict verdict);

} // namespace parta
