// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells are made once for each change of the draft, the subject or the hour in hand.
#include "ui/timetable/timetablemodel.h"
#include "common/domain/timetable/windows.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int LeastRows = 7;

QString verdictText(PlaceVerdict verdict)
{
    switch (verdict) {
    case PlaceVerdict::Free: return TimetableModel::tr("free");
    case PlaceVerdict::NotAvailable: return TimetableModel::tr("not available");
    case PlaceVerdict::Clash: return TimetableModel::tr("clash");
    }
    return {};
}

} // namespace

TimetableModel::TimetableModel(TimetableDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&m_draft, &TimetableDraft::changed, this, &TimetableModel::rebuild);
    rebuild();
}

void TimetableModel::setSubject(const TimetableSubject &subject)
{
    m_subject = subject;
    rebuild();
}

void TimetableModel::setPicked(int hour)
{
    m_picked = hour;
    fillMarks();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CycleCell TimetableModel::cellAt(const QModelIndex &index) const
{
    const int days = qMax(1, m_draft.board().days);
    return {index.column() / days + 1, index.column() % days + 1, index.row() + m_first};
}

QModelIndex TimetableModel::indexOf(const CycleCell &cell) const
{
    const int days = qMax(1, m_draft.board().days);
    if (cell.weekday > days)
        return {};
    return index(cell.number - m_first, (cell.week - 1) * days + cell.weekday - 1);
}

bool TimetableModel::shows(int hour) const
{
    const TimetableGroup &group = m_draft.group(hour);
    switch (m_subject.axis) {
    case TimetableAxis::Teacher: return group.staff.contains(StaffId{m_subject.id});
    case TimetableAxis::Room: return m_draft.hours().at(hour).room.value == m_subject.id;
    case TimetableAxis::Class: break;
    }
    if (group.schoolClass)
        return group.schoolClass.value == m_subject.id;
    for (const TimetableClass &one : m_draft.board().classes) {
        if (one.id.value == m_subject.id)
            return std::any_of(group.atoms.begin(), group.atoms.end(), [&](int atom) { return one.atoms.contains(atom); });
    }
    return false;
}

QList<int> TimetableModel::unplaced() const
{
    QList<int> list;
    for (int i = 0; i < m_draft.hours().size(); ++i) {
        if (!m_draft.hours().at(i).cell && (m_subject.axis == TimetableAxis::Room || shows(i)))
            list.append(i);
    }
    return list;
}

CellEntry TimetableModel::entryOf(int hour) const
{
    const TimetableGroup &group = m_draft.group(hour);
    const QString room = m_draft.roomName(m_draft.hours().at(hour).room);
    QStringList side;
    CellEntry entry{hour, {}, {}, m_draft.isInConflict(hour), hour == m_picked};
    if (m_subject.axis == TimetableAxis::Class) {
        entry.main = group.groupName.isEmpty() ? group.subjectName : group.subjectName + u" ("_s + group.groupName + u')';
        side = {m_draft.teachersOf(hour), room};
    } else {
        entry.main = group.title();
        side = {group.subjectName, m_subject.axis == TimetableAxis::Room ? m_draft.teachersOf(hour) : room};
    }
    side.removeAll({});
    entry.side = side.join(u" · "_s);
    return entry;
}

void TimetableModel::rebuild()
{
    beginResetModel();
    const auto &hours = m_draft.hours();
    int last = qMax(LeastRows, m_draft.board().numbers);
    m_first = 1;
    for (const DraftHour &hour : hours) {
        if (hour.cell) {
            last = qMax(last, hour.cell->number);
            m_first = qMin(m_first, hour.cell->number);
        }
    }
    const int columns = qMax(1, m_draft.board().days) * qMax(1, m_draft.version().weeks);
    m_cells = QList<QList<TimetableCell>>(last - m_first + 1, QList<TimetableCell>(columns));
    for (int i = 0; i < hours.size(); ++i) {
        if (!hours.at(i).cell || !shows(i))
            continue;
        const QModelIndex at = indexOf(*hours.at(i).cell);
        if (at.isValid())
            m_cells[at.row()][at.column()].entries.append(entryOf(i));
    }
    if (m_picked >= hours.size())
        m_picked = -1;
    countWindows();
    fillMarks();
    endResetModel();
}

void TimetableModel::countWindows()
{
    m_windows = 0;
    for (int column = 0; column < columnCount(); ++column) {
        QList<int> numbers;
        for (int row = 0; row < rowCount(); ++row) {
            if (!m_cells.at(row).at(column).entries.isEmpty())
                numbers.append(row);
        }
        m_windows += windowsOf(numbers);
        for (int row = 0; row < rowCount() && !numbers.isEmpty(); ++row)
            m_cells[row][column].isWindow = !numbers.contains(row) && row > numbers.first() && row < numbers.last();
    }
}

bool TimetableModel::isAway(const CycleCell &cell) const
{
    const auto &marks = m_draft.board().notAvailable;
    return std::any_of(marks.begin(), marks.end(), [&](const NotAvailableCell &mark) {
        return mark.cell == cell && m_subject.id != 0 && markedIdOf(mark, m_subject.axis) == m_subject.id;
    });
}

void TimetableModel::fillMarks()
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            TimetableCell &cell = m_cells[row][column];
            const CycleCell at = cellAt(index(row, column));
            cell.isNotAvailable = isAway(at);
            cell.verdict.reset();
            if (m_picked >= 0)
                cell.verdict = m_draft.judge(m_picked, at).verdict;
            for (CellEntry &entry : cell.entries)
                entry.isPicked = entry.hour == m_picked;
        }
    }
}

int TimetableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int TimetableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_cells.isEmpty() ? 0 : int(m_cells.first().size());
}

QString TimetableModel::spoken(const TimetableCell &cell) const
{
    QStringList words;
    for (const CellEntry &entry : cell.entries) {
        words.append(entry.main + u", "_s + entry.side);
        if (entry.isClashing)
            words.append(tr("clash"));
    }
    if (cell.entries.isEmpty())
        words.append(cell.isWindow ? tr("window") : tr("no lesson"));
    if (cell.isNotAvailable)
        words.append(tr("not available"));
    if (cell.verdict)
        words.append(tr("for the lesson in hand: %1").arg(verdictText(*cell.verdict)));
    return words.join(u"; "_s);
}

QString TimetableModel::hint(int row, int column) const
{
    const TimetableCell &cell = at(row, column);
    if (m_picked >= 0)
        return m_draft.judge(m_picked, cellAt(index(row, column))).reasons.join(u'\n');
    QStringList lines;
    for (const CellEntry &entry : cell.entries) {
        for (const DraftConflict &conflict : m_draft.conflicts()) {
            if (conflict.first == entry.hour || conflict.second == entry.hour)
                lines.append(conflict.text);
        }
    }
    return lines.join(u'\n');
}

QVariant TimetableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimetableCell &cell = at(index.row(), index.column());
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::AccessibleTextRole: return spoken(cell);
    case Qt::ToolTipRole: return hint(index.row(), index.column());
    default: return {};
    }
}

QVariant TimetableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + m_first;
    return cellDay(cellAt(index(0, section)), m_draft.version().weeks);
}

Qt::ItemFlags TimetableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

} // namespace parta
