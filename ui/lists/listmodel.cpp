// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search, filter, order.
#include "ui/lists/listmodel.h"
#include "ui/style/icons.h"
#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString searchedText(const ListRow &row)
{
    QStringList texts;
    for (const ListCell &cell : row.cells)
        texts.append(cell.text);
    return searchForm(texts.join(u' '));
}

QCollator collator()
{
    QCollator order(QLocale(QLocale::Russian, QLocale::Russia)); // names are Russian whatever the desktop speaks
    order.setNumericMode(true); // 7А stands before 10А
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

int compare(const ListCell &a, const ListCell &b, const QCollator &order)
{
    if (a.key.isValid() && b.key.isValid()) {
        const auto way = QVariant::compare(a.key, b.key);
        return way < 0 ? -1 : way > 0 ? 1 : 0;
    }
    return order.compare(a.text, b.text);
}

} // namespace

void ListModel::setTable(ListTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_searched.clear();
    for (const ListRow &row : m_table.rows)
        m_searched.append(searchedText(row));
    choose();
    arrange();
    endResetModel();
}

ListTable ListModel::shownTable() const
{
    ListTable shown{m_table.title, m_table.columns, {}};
    for (const int row : m_shown)
        shown.rows.append(m_table.rows.at(row));
    return shown;
}

void ListModel::search(const QString &typed)
{
    beginResetModel();
    m_query = SearchQuery(typed);
    choose();
    arrange();
    endResetModel();
}

void ListModel::filter(int column, const QString &value)
{
    beginResetModel();
    if (value.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, value);
    choose();
    arrange();
    endResetModel();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    choose();
    arrange();
    endResetModel();
}

QStringList ListModel::valuesOf(int column) const
{
    QStringList values;
    for (const ListRow &row : m_table.rows)
        values.append(row.cells.at(column).text);
    values.removeAll(QString());
    values.removeDuplicates();
    const QCollator order = collator();
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
    return values;
}

bool ListModel::isShown(int row) const
{
    for (auto it = m_filters.begin(); it != m_filters.end(); ++it) {
        if (m_table.rows.at(row).cells.at(it.key()).text != it.value())
            return false;
    }
    return m_query.matches(m_searched.at(row));
}

void ListModel::choose()
{
    m_shown.clear();
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (isShown(row))
            m_shown.append(row);
    }
}

void ListModel::arrange()
{
    if (m_sortColumn < 0 || m_sortColumn >= m_table.columns.size())
        return;
    const QCollator order = collator();
    const int sign = m_order == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        return sign * compare(m_table.rows.at(a).cells.at(m_sortColumn), m_table.rows.at(b).cells.at(m_sortColumn), order) < 0;
    });
}

qint64 ListModel::idAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_table.rows.at(m_shown.at(row)).id : 0;
}

int ListModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int row) { return m_table.rows.at(row).id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &row = m_table.rows.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(index.column()).text;
    case Qt::ToolTipRole: return row.hint.isEmpty() ? row.cells.at(index.column()).text : row.hint;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_table.columns.at(index.column()).kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        return index.column() == 0 && row.tone == RowTone::Warning ? QVariant(icon(u"warning"_s)) : QVariant();
    case IdRole: return row.id;
    case ToneRole: return int(row.tone);
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_table.columns.at(section).kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace parta
