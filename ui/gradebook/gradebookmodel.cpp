// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Face and ledgers of the page as a table.
#include "ui/gradebook/gradebookmodel.h"
#include "ui/gradebook/refusaltext.h"

namespace parta {

GradebookModel::GradebookModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_ledger(clock), m_face(m_ledger)
{
}

int GradebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ledger.page().pupils.size());
}

int GradebookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_face.columns().count();
}

QVariant GradebookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case CellLookRole: return QVariant::fromValue(m_face.look(index.row(), index.column()));
    case Qt::DisplayRole: return m_face.text(index.row(), index.column());
    case Qt::EditRole: return m_face.editText(index.row(), index.column());
    case Qt::ToolTipRole: return m_face.hint(index.row(), index.column());
    case Qt::AccessibleTextRole: return m_face.spoken(index.row(), index.column());
    default: return {};
    }
}

bool GradebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto keys = m_face.keys(index.row(), index.column());
    const auto content = cellFromText(value.toString());
    if (keys.isEmpty() || !content)
        return false;
    QList<CellChange> changes;
    for (const CellKey &key : keys)
        changes.append({key, key.part == CellPart::TermMark ? content->first : content->part(key.part)});
    return propose(changes) == 0;
}

Qt::ItemFlags GradebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const auto keys = m_face.keys(index.row(), index.column());
    const bool open = std::any_of(keys.cbegin(), keys.cend(), [this](const CellKey &key) {
        const auto code = m_ledger.refusalOf(key);
        return !code || code == ErrorCode::ReasonRequired;
    });
    return open ? flags | Qt::ItemIsEditable : flags;
}

QVariant GradebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (role) {
    case ColumnHeadRole: return QVariant::fromValue(m_face.head(section));
    case Qt::DisplayRole: return m_face.head(section).title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return m_face.headHint(section);
    default: return {};
    }
}

void GradebookModel::setPage(const Gradebook &page)
{
    beginResetModel();
    m_ledger.setPage(page);
    m_face.forgetAll();
    endResetModel();
}

void GradebookModel::setPreview(const QList<CellChange> &changes)
{
    QHash<CellKey, PartValue> preview;
    for (const CellChange &change : changes)
        preview.insert(change.key, change.value);
    const QList<CellKey> keys = m_face.preview().keys() + preview.keys();
    m_face.setPreview(preview);
    touch(keys);
}

int GradebookModel::propose(const QList<CellChange> &changes)
{
    const ProposeOutcome outcome = m_ledger.propose(changes);
    touch(outcome.touched);
    for (const Proposal &proposal : outcome.proposals)
        Q_EMIT proposed(proposal);
    if (!outcome.refused.isEmpty())
        Q_EMIT entryRefused(outcome.refusal, indexOf(outcome.refused.constFirst()));
    return int(outcome.refused.size());
}

void GradebookModel::proposeLesson(Proposal draft)
{
    if (auto *record = std::get_if<SetLessonRecord>(&draft)) {
        record->request = RequestId::random();
        record->revision = m_lessonLedger.base(record->lesson, record->revision);
        record->reason = m_ledger.reason();
    } else if (auto *work = std::get_if<SetWork>(&draft)) {
        work->request = RequestId::random();
        work->reason = m_ledger.reason();
    }
    resume(draft);
    Q_EMIT proposed(draft);
}

void GradebookModel::resume(const Proposal &proposal)
{
    if (const auto *record = std::get_if<SetLessonRecord>(&proposal)) {
        m_lessonLedger.add(*record);
        Q_EMIT lessonChanged(record->lesson);
    } else if (const auto *work = std::get_if<SetWork>(&proposal)) {
        m_lessonLedger.add(*work);
        Q_EMIT lessonChanged(work->lesson);
    } else {
        touch(m_ledger.resume(proposal));
    }
}

void GradebookModel::accept(const RequestId &request, const Answer &answer)
{
    if (takeLessonAnswer(request, answer))
        return;
    tellRefusals(m_ledger.accept(request, answer));
}

bool GradebookModel::takeLessonAnswer(const RequestId &request, const Answer &answer)
{
    if (const auto *record = std::get_if<SetLessonRecord::Reply>(&answer)) {
        m_ledger.setLesson(record->record.lesson, record->record, {});
        m_lessonLedger.accept(request, record->record.revision);
        touchLesson(record->record.lesson);
        return true;
    }
    if (const auto *work = std::get_if<SetWork::Reply>(&answer)) {
        m_ledger.setLesson(work->lesson, {}, work->works);
        m_lessonLedger.accept(request, 0);
        touchLesson(work->lesson);
        return true;
    }
    return false;
}

void GradebookModel::refuse(const RequestId &request, const Failure &failure, const std::optional<Answer> &current)
{
    const auto *record = current ? std::get_if<SetLessonRecord::Reply>(&*current) : nullptr;
    const QString why = record && failure.code == ErrorCode::Conflict
        ? lessonConflictText(record->record.author, record->record.topic) : refusalText(failure.code, failure.clause);
    if (const LessonId lesson = m_lessonLedger.refuse(request, why)) {
        if (record)
            m_ledger.setLesson(lesson, record->record, {});
        touchLesson(lesson);
        Q_EMIT entryRefused(m_lessonLedger.refusal(lesson), {});
        return;
    }
    tellRefusals(m_ledger.refuse(request, failure, current));
}

void GradebookModel::tellRefusals(const QList<CellKey> &keys)
{
    touch(keys);
    for (const CellKey &key : keys)
        if (const RefusedValue *refused = m_ledger.pending().refused(key))
            return Q_EMIT entryRefused(refused->text, indexOf(key));
}

void GradebookModel::apply(const PageEvent &event)
{
    if (const auto *cells = std::get_if<CellsChanged>(&event))
        return touch(m_ledger.apply(*cells));
    const auto &lesson = std::get<LessonChanged>(event);
    if (lesson.group != m_ledger.page().head.group)
        return;
    m_ledger.setLesson(lesson.record.lesson, lesson.record, lesson.works);
    touchLesson(lesson.record.lesson);
}

bool GradebookModel::dismiss(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    QList<CellKey> keys = m_face.keys(index.row(), index.column());
    keys.removeIf([this](const CellKey &key) { return !m_ledger.dismiss(key); });
    touch(keys);
    return !keys.isEmpty();
}

void GradebookModel::dismissLesson(LessonId lesson)
{
    m_lessonLedger.dismiss(lesson);
    Q_EMIT lessonChanged(lesson);
}

QModelIndex GradebookModel::indexOf(const CellKey &key) const
{
    const int column = m_face.columnOf(key);
    return column < 0 ? QModelIndex() : index(m_ledger.rowOf(key.pupil), column);
}

void GradebookModel::touch(const QList<CellKey> &keys)
{
    if (keys.isEmpty())
        return;
    QSet<int> rows;
    for (const CellKey &key : keys) {
        const QModelIndex cell = indexOf(key);
        if (!cell.isValid())
            continue;
        rows.insert(cell.row());
        Q_EMIT dataChanged(cell, cell);
    }
    for (const int row : std::as_const(rows)) {
        m_face.forgetRow(row);
        Q_EMIT dataChanged(index(row, m_face.columns().average()), index(row, columnCount() - 1));
    }
    Q_EMIT waitingChanged(m_ledger.pending().count());
}

void GradebookModel::touchLesson(LessonId lesson)
{
    const int position = m_ledger.lessonIndex(lesson);
    if (position >= 0) {
        const int column = m_face.columns().columnOf(position);
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        m_face.forgetAll(); // another work type is another weight
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, m_face.columns().average()), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT lessonChanged(lesson);
}

} // namespace parta
