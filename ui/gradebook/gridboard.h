// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three tables over one model and one selection: names stay left, totals stay right, lessons scroll
// between them. Nothing lies under anything, so no cell can hide behind a frozen part.
#pragma once
#include "ui/gradebook/gradebookmodel.h"
#include "ui/gradebook/gridtable.h"
#include <QFrame>
#include <QScrollBar>

namespace parta {

class GridBoard : public QFrame
{
    Q_OBJECT
public:
    static constexpr int minZoom = 70;
    static constexpr int maxZoom = 200;

    explicit GridBoard(GradebookModel &model, QWidget *parent = nullptr);

    GridTable &names() { return *m_names; }
    GridTable &lessons() { return *m_lessons; }
    GridTable &totals() { return *m_totals; }
    /// The table that shows a column.
    GridTable &tableOf(int column);

    /// Per cent, 70…200 in tens.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// Lesson columns that fit whole.
    int lessonsInView() const;
    int rowsInView() const;
    /// Brings the column into view with what came before it on its left.
    void showPresent(int column);

Q_SIGNALS:
    void zoomChanged(int percent);
    /// A name was pressed.
    void rowPressed(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addBars();
    void rebuild();
    void restyle();
    void resizeColumns(const QFont &font);
    int namesWidth(const QFont &font) const;

    GradebookModel &m_model;
    GridTable *m_names;
    GridTable *m_lessons;
    GridTable *m_totals;
    QScrollBar *m_vertical;
    QScrollBar *m_horizontal;
    QList<QWidget *> m_separators;
    int m_zoom = 100;
    bool m_restyling = false;
};

} // namespace parta
