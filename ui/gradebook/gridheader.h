// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Head of the grid: months over days over kinds of work. Frozen parts use it too, so the heights agree.
#pragma once
#include "ui/delegates/celllook.h"
#include "ui/style/palettes.h"
#include <QHeaderView>

namespace parta {

class GridHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit GridHeader(QWidget *parent = nullptr);
    /// \a cell is the font of the cells; the head is drawn a little smaller.
    void prepare(const QFont &cell, Shade shade);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    ColumnHead headOf(int section) const;
    void paintDay(QPainter &painter, const QRect &rect, const ColumnHead &head) const;
    void paintMonths(QPainter &painter) const;
    int monthHeight() const { return m_unit * 3 / 2; }
    int dayHeight() const { return m_unit * 3 / 2; }
    int markHeight() const { return m_unit * 5 / 4; }

    QFont m_font;
    QFont m_bold;
    QFont m_small;
    int m_unit = 13; ///< pixel size of the cells' font
    Shade m_shade = Shade::Light;
};

} // namespace parta
