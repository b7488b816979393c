// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanGrid: a table worked like a spreadsheet: typing replaces, Enter goes down, Delete empties, Ctrl+C and Ctrl+V.
#pragma once
#include <QTableView>

namespace parta {

class PlanGrid : public QTableView
{
    Q_OBJECT
public:
    explicit PlanGrid(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Delete over these cells.
    void clearWanted(const QModelIndexList &cells);
    /// Cells of the clipboard, to be put from the current cell on.
    void pasteWanted(const QModelIndex &from, const QList<QStringList> &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void copy() const;
};

} // namespace parta
