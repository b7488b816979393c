// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The model of a list of records: a searched, filtered and sorted view of an immutable ListTable.
#pragma once
#include "ui/lists/listtable.h"
#include "ui/lists/searchtext.h"
#include <QAbstractTableModel>
#include <QHash>

namespace parta {

class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ItemRole { IdRole = Qt::UserRole, ToneRole };

    explicit ListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(ListTable table);
    const ListTable &table() const { return m_table; }
    /// The rows shown now, in the order shown.
    ListTable shownTable() const;

    void search(const QString &typed);
    /// Shows only rows whose cell of `column` reads `value`; an empty value lifts the filter.
    void filter(int column, const QString &value);
    void sort(int column, Qt::SortOrder order) override;
    /// Values of a column, each once, in order.
    QStringList valuesOf(int column) const;

    qint64 idAt(int row) const;
    /// -1 where the record is not shown.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool isShown(int row) const;
    void arrange();

    ListTable m_table;
    QStringList m_searched;       ///< searchForm() of each row
    QList<int> m_shown;
    SearchQuery m_query;
    QHash<int, QString> m_filters;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace parta
