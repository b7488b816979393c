// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries -> changes -> one undo step.
#include "ui/gradebook/gradebookeditor.h"
#include "ui/gradebook/celllooks.h"
#include "ui/gradebook/proposalcommand.h"
#include "ui/lists/tsv.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int keptSteps = 1000;

PartValue gradeValue(std::optional<Grade> grade)
{
    return {.grade = grade, .attendance = {}, .minutes = {}};
}

} // namespace

GradebookEditor::GradebookEditor(GradebookModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_stack.setUndoLimit(keptSteps);
    connect(&m_stack, &QUndoStack::indexChanged, this, &GradebookEditor::stepsChanged);
    connect(&m_model, &GradebookModel::proposed, this, [this] { m_effect = true; });
    connect(&m_model, &GradebookModel::entryRefused, this, [this] { m_effect = true; });
}

bool GradebookEditor::enterGrade(const QModelIndex &cell, Grade grade)
{
    const auto keys = keysAt(cell);
    if (keys.isEmpty())
        return false;
    QList<CellChange> changes{{keys.constFirst(), gradeValue(grade)}};
    if (keys.constFirst().part == CellPart::TermMark && grade == Grade::Debt) {
        Q_EMIT told(tr("A term mark cannot be a debt"));
        return false;
    }
    const CellContent before = wantedAt(cell);
    if (before.second.grade)
        changes.append({keys.at(1), {}});
    const bool taken = apply(tr("mark %1").arg(text(grade)), changes);
    if (taken && before.attendance.attendance && isAbsence(*before.attendance.attendance))
        Q_EMIT told(tr("%1 was absent: a mark here is only for work written later").arg(nameOf(cell)));
    return taken;
}

bool GradebookEditor::enterSecond(const QModelIndex &cell, Grade grade)
{
    const auto keys = keysAt(cell);
    if (keys.size() < 2)
        return false;
    return apply(tr("second mark %1").arg(text(grade)), {{keys.at(1), gradeValue(grade)}});
}

bool GradebookEditor::enterLetter(const QModelIndex &cell, AttendanceCode letter)
{
    const auto keys = keysAt(cell);
    if (keys.size() < 3) {
        Q_EMIT told(tr("Attendance is kept by lesson"));
        return false;
    }
    return apply(tr("attendance %1").arg(text(letter)),
                 {{keys.at(2), {.grade = {}, .attendance = letter, .minutes = {}}}});
}

bool GradebookEditor::enterText(const QModelIndex &cell, const QString &text)
{
    const auto content = cellFromText(text);
    const auto keys = keysAt(cell);
    const bool termMark = keys.size() == 1;
    if (!content || keys.isEmpty() || (termMark && (content->second.grade || content->attendance.attendance))) {
        Q_EMIT told(tr("“%1” is no mark and no letter of attendance").arg(text));
        return false;
    }
    QList<CellChange> changes;
    for (const CellKey &key : keys)
        changes.append({key, termMark ? content->first : content->part(key.part)});
    return apply(tr("entry %1").arg(text), changes);
}

void GradebookEditor::clear(const QItemSelectionRange &range)
{
    QList<CellChange> changes;
    for (const QModelIndex &cell : range.indexes())
        for (const CellKey &key : keysAt(cell))
            if (!m_model.ledger().shown(key).isEmpty() || m_model.ledger().pending().refused(key))
                changes.append({key, {}});
    apply(tr("clearing"), changes);
}

void GradebookEditor::fillDown(const QItemSelectionRange &range)
{
    if (range.top() == range.bottom() && range.top() > 0)
        return fill(QItemSelectionRange(m_model.index(range.top() - 1, range.left()), range.bottomRight()), 1, 0);
    fill(range, 1, 0);
}

void GradebookEditor::fillRight(const QItemSelectionRange &range)
{
    if (range.left() == range.right() && range.left() > GridColumns::firstLesson)
        return fill(QItemSelectionRange(m_model.index(range.top(), range.left() - 1), range.bottomRight()), 0, 1);
    fill(range, 0, 1);
}

void GradebookEditor::fill(const QItemSelectionRange &range, int rowStep, int columnStep)
{
    QList<CellChange> changes;
    int cells = 0;
    int left = 0;
    for (const QModelIndex &target : range.indexes()) {
        const QModelIndex source = m_model.index(rowStep ? range.top() : target.row(),
                                                 columnStep ? range.left() : target.column());
        if (source == target || keysAt(source).size() != keysAt(target).size())
            continue;
        const auto filled = filling(source, target);
        changes += filled;
        ++(filled.isEmpty() ? left : cells);
    }
    apply(tr("filling"), changes);
    QString line = cells ? tr("%n cells filled", nullptr, cells) : tr("Nothing to fill with");
    if (cells && left)
        line += u", "_s + tr("%n left out: absent or not open", nullptr, left);
    Q_EMIT told(line);
}

QList<CellChange> GradebookEditor::filling(const QModelIndex &source, const QModelIndex &target) const
{
    const CellContent from = wantedAt(source);
    const CellContent there = wantedAt(target);
    const bool absent = there.attendance.attendance && isAbsence(*there.attendance.attendance);
    if (from.isEmpty() || (absent && from.attendance.isEmpty()))
        return {};
    QList<CellChange> changes;
    for (const CellKey &key : keysAt(target)) {
        const bool mark = key.part != CellPart::Attendance;
        const PartValue value = key.part == CellPart::TermMark ? from.first : from.part(key.part);
        if ((mark ? from.first.isEmpty() : from.attendance.isEmpty()) || m_model.ledger().wanted(key) == value)
            continue;
        if (m_model.ledger().refusalOf(key))
            return {};
        changes.append({key, value});
    }
    return changes;
}

QString GradebookEditor::copied(const QItemSelectionRange &range) const
{
    QList<QStringList> rows;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model.face().editText(row, column));
        rows.append(cells);
    }
    return toTsv(rows);
}

PastePlan GradebookEditor::planPaste(const QItemSelectionRange &range, const QString &tsv) const
{
    const QList<QStringList> rows = fromTsv(tsv);
    PastePlan plan;
    if (rows.isEmpty() || !range.isValid())
        return plan;
    const bool one = rows.size() == 1 && rows.constFirst().size() == 1;
    const int height = one ? range.height() : int(rows.size());
    int width = one ? range.width() : 0;
    for (int row = 0; row < height; ++row) {
        const QStringList &cells = rows.at(one ? 0 : row);
        const int count = one ? width : int(cells.size());
        width = qMax(width, count);
        for (int column = 0; column < count; ++column)
            planCell(plan, m_model.index(range.top() + row, range.left() + column), cells.at(one ? 0 : column));
    }
    const int bottom = qMin(range.top() + height, m_model.rowCount()) - 1;
    const int right = qMin(range.left() + width, m_model.columnCount()) - 1;
    plan.target = QItemSelectionRange(range.topLeft(), m_model.index(bottom, right));
    return plan;
}

void GradebookEditor::planCell(PastePlan &plan, const QModelIndex &cell, const QString &text) const
{
    const auto keys = cell.isValid() ? keysAt(cell) : QList<CellKey>();
    if (keys.isEmpty()) {
        ++plan.beyond;
        return;
    }
    const auto content = cellFromText(text);
    if (!content) {
        plan.unread.append(text);
        return;
    }
    QList<CellChange> changes;
    bool overwrites = false;
    for (const CellKey &key : keys) {
        const PartValue value = keys.size() == 1 ? content->first : content->part(key.part);
        const PartValue now = m_model.ledger().wanted(key);
        if (value == now)
            continue;
        if (m_model.ledger().refusalOf(key)) {
            ++plan.refused;
            return;
        }
        overwrites = overwrites || !now.isEmpty();
        changes.append({key, value});
    }
    plan.changes += changes;
    plan.overwritten += overwrites ? 1 : 0;
}

void GradebookEditor::paste(const PastePlan &plan, PasteChoice choice)
{
    if (choice == PasteChoice::Cancel)
        return;
    QList<CellChange> changes = plan.changes;
    if (choice == PasteChoice::OnlyEmpty)
        changes.removeIf([this](const CellChange &change) {
            return !m_model.ledger().wanted(change.key).isEmpty();
        });
    apply(tr("pasting"), changes);
    QStringList lines{tr("%n entries pasted", nullptr, int(changes.size()))};
    if (plan.refused)
        lines.append(tr("%n left out: not open for writing", nullptr, plan.refused));
    if (plan.beyond)
        lines.append(tr("%n outside the page", nullptr, plan.beyond));
    if (!plan.unread.isEmpty())
        lines.append(tr("%n not understood: “%1”", nullptr, int(plan.unread.size())).arg(plan.unread.constFirst()));
    Q_EMIT told(lines.join(u", "_s));
}

bool GradebookEditor::apply(const QString &name, const QList<CellChange> &changes)
{
    const GradebookLedger &ledger = m_model.ledger();
    QList<CellChange> before;
    QList<CellChange> after;
    QList<CellChange> hopeless;
    for (const CellChange &change : changes) {
        if (ledger.wanted(change.key) == change.value || ledger.refusalOf(change.key)) {
            hopeless.append(change);
            continue;
        }
        before.append({change.key, ledger.wanted(change.key)});
        after.append(change);
    }
    if (!after.isEmpty())
        m_stack.push(new ProposalCommand<CellChange>(name, before, after,
                                                     [this](const QList<CellChange> &wishes) { m_model.propose(wishes); }));
    return m_model.propose(hopeless) == 0;
}

void GradebookEditor::undo()
{
    for (m_effect = false; !m_effect && m_stack.canUndo();) {
        const QString name = m_stack.undoText();
        m_stack.undo();
        if (m_effect)
            Q_EMIT told(tr("Undone: %1").arg(name));
    }
}

void GradebookEditor::redo()
{
    for (m_effect = false; !m_effect && m_stack.canRedo();) {
        const QString name = m_stack.redoText();
        m_stack.redo();
        if (m_effect)
            Q_EMIT told(tr("Done again: %1").arg(name));
    }
}

CellContent GradebookEditor::wantedAt(const QModelIndex &cell) const
{
    CellContent content;
    for (const CellKey &key : keysAt(cell))
        (key.part == CellPart::TermMark ? content.first : content.part(key.part)) = m_model.ledger().wanted(key);
    return content;
}

QString GradebookEditor::nameOf(const QModelIndex &cell) const
{
    return m_model.face().pupil(cell.row()).name.listed();
}

} // namespace parta
