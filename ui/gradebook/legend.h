// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the signs of the cells mean, in one line.
#pragma once
#include "ui/delegates/gridpainter.h"
#include <QWidget>

namespace parta {

class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        CellLook look;
        QString text;
    };
    int cellSize() const;

    QList<Entry> m_entries;
};

} // namespace parta
