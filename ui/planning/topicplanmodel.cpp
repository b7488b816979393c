// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells and looks of a plan.
#include "ui/planning/topicplanmodel.h"
#include "ui/style/palettes.h"
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const GridColours &colours()
{
    return gridColours(shadeOf(QGuiApplication::palette()));
}

} // namespace

void TopicPlanModel::setSheet(const TopicPlanSheet &sheet)
{
    const bool same = sheet.items().size() == m_sheet.items().size();
    if (same) {
        m_sheet = sheet;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_sheet = sheet;
    m_previewCount = 0;
    endResetModel();
}

void TopicPlanModel::setUses(const QList<TopicUse> &uses)
{
    m_uses.clear();
    for (const TopicUse &use : uses)
        m_uses.insert(use.item, use.day);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TopicPlanModel::setPreview(int row, int count)
{
    m_previewRow = row;
    m_previewCount = count;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TopicPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.items().size());
}

int TopicPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : topicColumns + 1;
}

QVariant TopicPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate held = m_uses.value(m_sheet.items().at(index.row()).id);
    const bool preview = index.row() >= m_previewRow && index.row() < m_previewRow + m_previewCount;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == topicColumns)
            return held.isValid() ? held.toString(u"dd.MM.yyyy"_s) : QString();
        return m_sheet.text(index.row(), TopicColumn(index.column()));
    case Qt::BackgroundRole: return preview ? colours().preview : held.isValid() ? colours().readOnly : QVariant();
    case Qt::ForegroundRole: return held.isValid() && !preview ? colours().quiet : QVariant();
    case Qt::ToolTipRole: return data(index, Qt::DisplayRole);
    default: return {};
    }
}

bool TopicPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() >= topicColumns)
        return false;
    if (value.toString().trimmed() == m_sheet.text(index.row(), TopicColumn(index.column())))
        return false;
    TopicPlanSheet changed = m_sheet;
    if (!changed.setText(index.row(), TopicColumn(index.column()), value.toString())) {
        Q_EMIT unreadable(value.toString());
        return false;
    }
    Q_EMIT edited(changed);
    return true;
}

Qt::ItemFlags TopicPlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_editable && index.column() < topicColumns ? flags | Qt::ItemIsEditable : flags;
}

QVariant TopicPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case int(TopicColumn::Section): return tr("Section");
    case int(TopicColumn::Topic): return tr("Topic");
    case int(TopicColumn::WorkType): return tr("Work type");
    case int(TopicColumn::Homework): return tr("Homework");
    case int(TopicColumn::Minutes): return tr("Min.");
    case int(TopicColumn::Day): return tr("Planned");
    default: return tr("Held");
    }
}

ListTable TopicPlanModel::table(const QString &title) const
{
    ListTable table{title,
                    {{tr("No."), 4, ColumnKind::Number}, {tr("Section"), 18}, {tr("Topic"), 40},
                     {tr("Hours"), 5, ColumnKind::Number}, {tr("Kind of control"), 16}, {tr("Homework"), 30},
                     {tr("Minutes"), 7, ColumnKind::Number}, {tr("Date (plan)"), 11, ColumnKind::Date},
                     {tr("Date (held)"), 11, ColumnKind::Date}},
                    {}};
    for (int row = 0; row < rowCount(); ++row) {
        const TopicPlanItem &item = m_sheet.items().at(row);
        const QDate held = m_uses.value(item.id);
        table.rows.append({row + 1,
                           {numberCell(row + 1), textCell(item.section), textCell(item.topic), numberCell(1),
                            textCell(m_sheet.text(row, TopicColumn::WorkType)), textCell(item.homework),
                            item.minutes ? numberCell(*item.minutes) : ListCell{}, dayCell(item.plannedDay),
                            dayCell(held.isValid() ? std::optional(held) : std::nullopt)},
                           RowTone::Normal, {}});
    }
    return table;
}

} // namespace parta
