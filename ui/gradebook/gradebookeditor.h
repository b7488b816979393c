// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of a person: typing, clearing, filling, the clipboard and undo. Turns each into one proposal.
#pragma once
#include "ui/gradebook/gradebookmodel.h"
#include <QItemSelectionModel>
#include <QUndoStack>

namespace parta {

/// What to do with a paste that would change cells that are not empty.
enum class PasteChoice : quint8 { Replace, OnlyEmpty, Cancel };

/// A paste as it would be written.
struct PastePlan {
    QList<CellChange> changes;
    QItemSelectionRange target;
    int overwritten = 0;   ///< cells that hold something else now
    int refused = 0;       ///< cells that cannot be written, left out
    int beyond = 0;        ///< cells outside the page, left out
    QStringList unread;    ///< texts that are no marks, left out
};

class GradebookEditor : public QObject
{
    Q_OBJECT
public:
    /// \a model outlives the editor.
    explicit GradebookEditor(GradebookModel &model, QObject *parent = nullptr);
    ~GradebookEditor() override { m_stack.disconnect(this); }

    /// Each gives false where the entry was refused at once; the cell then shows it with its reason.
    bool enterGrade(const QModelIndex &cell, Grade grade);
    bool enterSecond(const QModelIndex &cell, Grade grade);
    bool enterLetter(const QModelIndex &cell, AttendanceCode letter);
    bool enterText(const QModelIndex &cell, const QString &text);

    void clear(const QItemSelectionRange &range);
    /// Copies the first row of the range into the others; a single row takes the one above it. Marks are
    /// not given to pupils who were absent.
    void fillDown(const QItemSelectionRange &range);
    /// The same with the first column.
    void fillRight(const QItemSelectionRange &range);

    QString copied(const QItemSelectionRange &range) const;
    PastePlan planPaste(const QItemSelectionRange &range, const QString &tsv) const;
    void paste(const PastePlan &plan, PasteChoice choice);

    /// Unlike the stack's own, these pass over steps that no longer change anything.
    void undo();
    void redo();
    const QUndoStack &stack() const { return m_stack; }
    /// Another page: its steps are not undone from here.
    void forgetSteps() { m_stack.clear(); }

Q_SIGNALS:
    /// One line about what was done or why not.
    void told(const QString &text);
    void stepsChanged();

private:
    bool apply(const QString &name, const QList<CellChange> &changes);
    void fill(const QItemSelectionRange &range, int rowStep, int columnStep);
    QList<CellChange> filling(const QModelIndex &source, const QModelIndex &target) const;
    void planCell(PastePlan &plan, const QModelIndex &cell, const QString &text) const;
    CellContent wantedAt(const QModelIndex &cell) const;
    QList<CellKey> keysAt(const QModelIndex &cell) const { return m_model.face().keys(cell.row(), cell.column()); }
    QString nameOf(const QModelIndex &cell) const;

    GradebookModel &m_model;
    QUndoStack m_stack;
    bool m_effect = false;  ///< whether the step in hand proposed anything
};

} // namespace parta
