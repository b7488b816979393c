// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, sums and looks of the Curriculum.
#include "ui/planning/curriculummodel.h"
#include "ui/style/palettes.h"
#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

enum SumRow { OfPart, OfBoth, Most, SumRows };

const GridColours &colours()
{
    return gridColours(shadeOf(QGuiApplication::palette()));
}

} // namespace

void CurriculumModel::setSheet(const CurriculumSheet &sheet)
{
    const bool same = sheet.plan().year == m_sheet.plan().year && sheet.plan().subjects.size() == m_sheet.plan().subjects.size()
        && sheet.plan().classes.size() == m_sheet.plan().classes.size();
    m_sheet = sheet;
    if (!same)
        return setView(m_view);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CurriculumModel::setView(const CurriculumView &view)
{
    beginResetModel();
    m_view = view;
    m_preview.clear();
    m_columns.clear();
    for (const PlanClass &one : m_sheet.plan().classes) {
        if (view.columns == CurriculumColumns::Classes)
            m_columns.append({one.level, one.id, one.name});
        else if (m_columns.isEmpty() || m_columns.last().level != one.level)
            m_columns.append({one.level, {}, QString::number(one.level)});
    }
    m_subjects.clear();
    for (const PlanSubject &subject : m_sheet.plan().subjects)
        if (!subject.archived)
            m_subjects.append(subject);
    endResetModel();
}

void CurriculumModel::setPreview(const QMap<std::pair<int, int>, QString> &cells)
{
    m_preview = cells;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CurriculumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_subjects.size()) + SumRows;
}

int CurriculumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

CurriculumKey CurriculumModel::keyAt(int row, int column) const
{
    return {m_columns.at(column).level, m_columns.at(column).schoolClass, m_subjects.at(row).id, m_view.part};
}

bool CurriculumModel::isInherited(int row, int column) const
{
    return m_columns.at(column).schoolClass && !m_sheet.cell(keyAt(row, column)).weekly;
}

QString CurriculumModel::cellText(int row, int column) const
{
    const CurriculumKey key = keyAt(row, column);
    const CurriculumRow *found = rowFor(m_sheet.rows(), key);
    if (!found)
        return {};
    const int hours = m_view.unit == HoursUnit::Weekly ? found->weekly : found->yearly;
    return hours == 0 && found->key == key ? u"0"_s : hoursText(hours);
}

int CurriculumModel::sumAt(int column, std::optional<CurriculumPart> part) const
{
    const Column &of = m_columns.at(column);
    return m_view.unit == HoursUnit::Weekly ? weeklySum(m_sheet.rows(), of.level, of.schoolClass, part)
                                            : yearlySum(m_sheet.rows(), of.level, of.schoolClass, part);
}

bool CurriculumModel::isOver(int column) const
{
    const Column &of = m_columns.at(column);
    const WeeklyLimit *limit = m_sheet.limit(of.level);
    return limit && limit->hours && weeklySum(m_sheet.rows(), of.level, of.schoolClass) > *limit->hours;
}

QString CurriculumModel::sumText(int row, int column) const
{
    const WeeklyLimit *limit = m_sheet.limit(m_columns.at(column).level);
    switch (row - int(m_subjects.size())) {
    case OfPart: return hoursText(sumAt(column, m_view.part));
    case OfBoth: return hoursText(sumAt(column, {}));
    default:
        if (!limit || !limit->hours)
            return u"—"_s;
        return hoursText(m_view.unit == HoursUnit::Weekly ? *limit->hours : *limit->hours * limit->weeks);
    }
}

QVariant CurriculumModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool sum = index.row() >= m_subjects.size();
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        const auto preview = m_preview.constFind({index.row(), index.column()});
        if (preview != m_preview.constEnd())
            return *preview;
        return sum ? sumText(index.row(), index.column()) : cellText(index.row(), index.column());
    }
    return look(index, role);
}

QVariant CurriculumModel::look(const QModelIndex &index, int role) const
{
    const bool sum = index.row() >= m_subjects.size();
    const bool over = sum && index.row() - m_subjects.size() == OfBoth && isOver(index.column());
    const bool inherited = !sum && isInherited(index.row(), index.column());
    switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        if (m_preview.contains({index.row(), index.column()}))
            return colours().preview;
        return over ? colours().refusedGround : sum ? colours().frozen : QVariant();
    case Qt::ForegroundRole:
        return over ? colours().refused : inherited ? colours().quiet : sum ? colours().text : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(sum);
        font.setItalic(inherited);
        return font;
    }
    case Qt::ToolTipRole: {
        const WeeklyLimit *limit = m_sheet.limit(m_columns.at(index.column()).level);
        if (sum && limit && limit->hours)
            return tr("At most %1 hours in a %2-day week: %3").arg(hoursText(*limit->hours)).arg(limit->days).arg(limit->basis);
        return inherited ? tr("As the level has it; type to give this class its own hours") : QVariant();
    }
    default: return {};
    }
}

Qt::ItemFlags CurriculumModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() < m_subjects.size() && m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant CurriculumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Vertical && section < m_subjects.size())
        return m_subjects.at(section).name;
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns.at(section).title;
    if (section < m_subjects.size())
        return m_subjects.at(section).name;
    switch (section - int(m_subjects.size())) {
    case OfPart: return tr("Sum of this part");
    case OfBoth: return tr("Mandatory and school part");
    default: return tr("Weekly maximum");
    }
}

/// The other unit follows by the study weeks of the level where it has no value of its own.
std::optional<std::pair<CurriculumKey, CellHours>> CurriculumModel::hoursOf(int row, int column, const QString &typed) const
{
    const auto hours = hoursFromText(typed);
    if (!hours || row < 0 || row >= m_subjects.size() || column < 0 || column >= m_columns.size())
        return std::nullopt;
    const CurriculumKey key = keyAt(row, column);
    const bool own = key.schoolClass && typed.trimmed() == u"0"; // this class has none, whatever its level has
    if (*hours == 0)
        return std::pair(key, own ? CellHours{0, 0} : CellHours{});
    const WeeklyLimit *limit = m_sheet.limit(key.level);
    const int weeks = limit ? limit->weeks : WeeklyLimit{}.weeks;
    if (m_view.unit == HoursUnit::Weekly)
        return std::pair(key, CellHours{*hours, *hours * weeks});
    const CellHours present = m_sheet.cell(key);
    return std::pair(key, CellHours{present.weekly.value_or((*hours + weeks / 2) / weeks), *hours});
}

bool CurriculumModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto hours = role == Qt::EditRole && index.isValid() ? hoursOf(index.row(), index.column(), value.toString()) : std::nullopt;
    if (!hours || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT proposed({{hours->first, hours->second}});
    return true;
}

ListTable CurriculumModel::table(const QString &title) const
{
    ListTable table{title, {{tr("Subject"), 34}}, {}};
    for (const Column &column : m_columns)
        table.columns.append({column.title, 5, ColumnKind::Number});
    for (int row = 0; row < rowCount(); ++row) {
        ListRow line{row + 1, {textCell(headerData(row, Qt::Vertical).toString())}, RowTone::Normal, {}};
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = data(index(row, column)).toString();
            const auto hours = hoursFromText(text);
            line.cells.append({text, hours && !text.isEmpty() && text != u"—" ? QVariant(*hours / 100.0) : QVariant()});
        }
        table.rows.append(line);
    }
    return table;
}

} // namespace parta
