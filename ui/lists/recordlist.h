// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordList: a searched, filtered, sorted list with its count, its export menu and its reason when it is empty.
#pragma once
#include "ui/lists/listmodel.h"
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace parta {

class EmptyState;

class RecordList : public QWidget
{
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);

    /// Keeps search, filters, order and the current record where it is still there.
    void setTable(const ListTable &table);
    const ListModel &model() const { return m_model; }
    ListTable shownTable() const { return m_model.shownTable(); }
    /// What an empty list says: why it is empty, and what comes next.
    void explainEmptiness(const QString &why, const QString &next = {});
    /// A button or picker: one or two stand right of the search line, more get a row of their own.
    void addTool(QWidget *tool);
    /// Copy, save, print.
    QMenu &menu() { return *m_menu; }
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    void setSearchHint(const QString &text);
    void search(const QString &text);
    void takeFocus();

Q_SIGNALS:
    /// The person moved to another record; 0 where none is left.
    void currentChanged(qint64 id);
    /// Enter or a double click.
    void activated(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void fillFilters();
    void shapeColumns();
    void showState();
    void tellCurrent();

    ListModel m_model;
    QLineEdit *m_search;
    QHBoxLayout *m_bar = nullptr;
    QHBoxLayout *m_toolRow = nullptr;
    QList<QWidget *> m_tools;
    QHBoxLayout *m_filterRow = nullptr;
    QList<QComboBox *> m_filters;
    QLabel *m_count;
    QToolButton *m_more;
    QMenu *m_menu;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QString m_why;
    QString m_next;
    QStringList m_titles;
    qint64 m_told = 0;
};

} // namespace parta
