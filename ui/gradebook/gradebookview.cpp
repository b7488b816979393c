// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and commands of the grid.
#include "ui/gradebook/gradebookview.h"
#include "ui/gradebook/gridmenus.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

GradebookView::GradebookView(GradebookModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_editor(model), m_board(new GridBoard(model, this)),
      m_cursor(model, *m_board->lessons().selectionModel()), m_actions(*this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_board);
    setFocusProxy(m_board);
    m_board->lessons().installEventFilter(this);
    for (GridTable *table : {&m_board->lessons(), &m_board->totals()}) {
        connect(&table->cells(), &GradeDelegate::typed, this, [this](const QModelIndex &cell, const QString &text) {
            m_entryTaken = m_editor.enterText(cell, text);
        });
        connect(table, &GridTable::editorClosed, this, &GradebookView::afterEditor);
    }
    connect(m_board, &GridBoard::rowPressed, this, [this](int row) {
        const int column_ = qMax(m_cursor.current().column(), GridColumns::firstLesson);
        m_cursor.setCurrent(m_model.index(row, column_));
    });
    connect(m_board->lessons().selectionModel(), &QItemSelectionModel::currentChanged, this, &GradebookView::currentChanged);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &GradebookView::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GradebookView::restorePlace);
    connect(&m_editor, &GradebookEditor::told, this, &GradebookView::told);
    connect(&m_editor, &GradebookEditor::stepsChanged, this, &GradebookView::updateCommands);
    // A lesson begins or the day changes while the page is open.
    connect(&m_minute, &QTimer::timeout, m_board, [this] {
        m_board->lessons().viewport()->update();
        m_board->lessons().head().viewport()->update();
    });
    m_minute.start(30'000);
    connectActions();
    updateCommands();
}

void GradebookView::connectActions()
{
    for (int command = 0; command <= int(GridCommand::NextLesson); ++command)
        connect(m_actions.action(GridCommand(command)), &QAction::triggered, this,
                [this, command] { run(GridCommand(command)); });
}

void GradebookView::run(GridCommand command)
{
    endSecond();
    const QItemSelectionRange range = m_cursor.range();
    switch (command) {
    case GridCommand::Undo: return m_editor.undo();
    case GridCommand::Redo: return m_editor.redo();
    case GridCommand::Cut: copy(); return m_editor.clear(range);
    case GridCommand::Copy: return copy();
    case GridCommand::Paste: return paste();
    case GridCommand::FillDown: return range.isValid() ? m_editor.fillDown(range) : void();
    case GridCommand::FillRight: return range.isValid() ? m_editor.fillRight(range) : void();
    case GridCommand::SelectAll: return m_cursor.selectAll();
    case GridCommand::WorkTypes: return openWorkTypes();
    case GridCommand::Today: return goToday();
    case GridCommand::ZoomIn: return m_board->setZoom(m_board->zoom() + 10);
    case GridCommand::ZoomOut: return m_board->setZoom(m_board->zoom() - 10);
    case GridCommand::ZoomReset: return m_board->setZoom(100);
    case GridCommand::LessonPanel: Q_EMIT lessonPanelWanted(); return;
    case GridCommand::NextLesson: Q_EMIT nextLessonWanted(); return;
    case GridCommand::History: break;
    }
    const QModelIndex cell = m_cursor.current();
    if (const GradebookLesson *lesson = m_model.face().lesson(cell.isValid() ? cell.column() : 0))
        Q_EMIT historyWanted(lesson->id, m_model.face().pupil(cell.row()).id);
}

bool GradebookView::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != &m_board->lessons() || !key)
        return QWidget::eventFilter(watched, event);
    if (m_board->lessons().isEditing())
        return event->type() == QEvent::KeyPress; // what the typing line did not want is nobody's
    const GridKey pressed = gridKeyOf(strokeOf(*static_cast<QKeyEvent *>(event)));
    if (pressed.act == GridAct::None)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        press(pressed);
    event->accept();
    return true;
}

void GradebookView::press(const GridKey &key)
{
    const QModelIndex cell = m_cursor.current();
    if (!cell.isValid() && key.act != GridAct::Go)
        return;
    if (key.act != GridAct::Grade && key.act != GridAct::Cancel)
        endSecond();
    switch (key.act) {
    case GridAct::Grade: return typeGrade(key.grade);
    case GridAct::Second: return beginSecond();
    case GridAct::Letter:
        m_marked = QModelIndex();
        if (m_editor.enterLetter(cell, key.letter))
            m_cursor.go(m_entryStep, false);
        return;
    case GridAct::Clear: return m_editor.clear(m_cursor.range());
    case GridAct::Cancel: return cancel();
    case GridAct::Edit: return editCell();
    case GridAct::Choices: return openValues();
    case GridAct::Go: return m_cursor.go(key.step, key.extend, m_board->rowsInView() - 1);
    case GridAct::Unknown:
        Q_EMIT told(tr("No such mark. Marks are 1 to 5, F2 opens the line for others, Alt+↓ lists all"));
        return;
    case GridAct::None: return;
    }
}

void GradebookView::typeGrade(Grade grade)
{
    const QModelIndex cell = m_cursor.current();
    const bool second = m_second.isValid() && m_second == cell;
    endSecond();
    m_marked = QModelIndex();
    if (!(second ? m_editor.enterSecond(cell, grade) : m_editor.enterGrade(cell, grade)))
        return;
    m_cursor.go(m_entryStep, false);
    if (!second) {
        m_marked = cell;
        m_beyond = m_cursor.current();
    }
}

void GradebookView::beginSecond()
{
    const QModelIndex current = m_cursor.current();
    const QModelIndex cell = m_marked.isValid() && m_beyond == current ? QModelIndex(m_marked) : current;
    m_marked = QModelIndex();
    const auto keys = m_model.face().keys(cell.row(), cell.column());
    if (keys.size() < 2 || !m_model.ledger().wanted(keys.constFirst()).grade) {
        Q_EMIT told(tr("A second mark needs a first one in the cell"));
        return;
    }
    m_cursor.setCurrent(cell);
    m_second = cell;
    m_board->lessons().cells().setAwaiting(cell);
    m_board->lessons().update(cell);
    Q_EMIT told(tr("Second mark of %1: type it").arg(m_model.face().pupil(cell.row()).name.listed()));
}

void GradebookView::endSecond()
{
    if (!m_second.isValid())
        return;
    m_board->lessons().update(m_second);
    m_board->lessons().cells().setAwaiting({});
    m_second = QModelIndex();
}

void GradebookView::cancel()
{
    if (m_second.isValid())
        endSecond();
    else if (!m_model.dismiss(m_cursor.current()))
        m_cursor.setCurrent(m_cursor.current());
    Q_EMIT told({});
}

void GradebookView::editCell()
{
    const QModelIndex cell = m_cursor.current();
    if (!m_model.flags(cell).testFlag(Qt::ItemIsEditable)) {
        Q_EMIT told(m_model.face().hint(cell.row(), cell.column()));
        return;
    }
    m_entryTaken = true;
    m_board->tableOf(cell.column()).openEditor(cell);
}

void GradebookView::afterEditor(QAbstractItemDelegate::EndEditHint hint)
{
    m_board->lessons().setFocus();
    if (hint == QAbstractItemDelegate::RevertModelCache || hint == QAbstractItemDelegate::NoHint || !m_entryTaken)
        return;
    if (hint == QAbstractItemDelegate::EditNextItem)
        m_cursor.go(GridStep::Right, false);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        m_cursor.go(GridStep::Left, false);
    else
        m_cursor.go(m_entryStep, false);
}

void GradebookView::openValues()
{
    const QModelIndex cell = m_cursor.current();
    if (m_model.face().keys(cell.row(), cell.column()).isEmpty())
        return;
    GridTable &table = m_board->tableOf(cell.column());
    valueMenu(this, m_model, m_editor, cell)->popup(table.viewport()->mapToGlobal(table.visualRect(cell).bottomLeft()));
}

void GradebookView::openWorkTypes()
{
    const QModelIndex cell = m_cursor.current();
    const GradebookLesson *lesson = m_model.face().lesson(cell.isValid() ? cell.column() : 0);
    if (!lesson)
        return;
    GridTable &table = m_board->lessons();
    const QPoint place(table.columnViewportPosition(cell.column()), 0);
    workTypeMenu(this, m_model, lesson->id)->popup(table.viewport()->mapToGlobal(place));
}

void GradebookView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex cell = m_cursor.current();
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_model.face().keys(cell.row(), cell.column()).isEmpty()) {
        QMenu *values = valueMenu(menu, m_model, m_editor, cell);
        values->setAttribute(Qt::WA_DeleteOnClose, false); // it opens and closes as often as people like
        values->setTitle(tr("Value"));
        menu->addMenu(values);
        menu->addSeparator();
    }
    for (const GridCommand command : {GridCommand::Cut, GridCommand::Copy, GridCommand::Paste, GridCommand::FillDown,
                                      GridCommand::WorkTypes, GridCommand::History})
        menu->addAction(m_actions.action(command));
    menu->popup(event->globalPos());
}

void GradebookView::copy()
{
    const QItemSelectionRange range = m_cursor.range();
    if (range.isValid())
        QGuiApplication::clipboard()->setText(m_editor.copied(range));
}

void GradebookView::paste()
{
    m_plan = m_editor.planPaste(m_cursor.range(), QGuiApplication::clipboard()->text());
    if (m_plan.overwritten == 0)
        return answerPaste(PasteChoice::Replace);
    m_model.setPreview(m_plan.changes);
    Q_EMIT pasteAsked(m_plan);
}

void GradebookView::answerPaste(PasteChoice choice)
{
    const PastePlan plan = std::exchange(m_plan, {});
    m_model.setPreview({});
    m_editor.paste(plan, choice);
    if (choice != PasteChoice::Cancel && plan.target.isValid())
        m_cursor.select(plan.target.bottomRight(), plan.target.topLeft());
    m_board->lessons().setFocus();
}

void GradebookView::goToday()
{
    const int column = m_cursor.presentColumn();
    if (column < 0 || m_model.rowCount() == 0)
        return;
    m_board->showPresent(column);
    m_cursor.setCurrent(m_model.index(qMax(0, m_cursor.current().row()), column));
}

void GradebookView::goNextLesson()
{
    const QModelIndex cell = m_cursor.current();
    if (cell.isValid() && m_model.face().columns().isLesson(cell.column() + 1))
        m_cursor.setCurrent(m_model.index(cell.row(), cell.column() + 1));
}

void GradebookView::rememberPlace()
{
    const Gradebook &page = m_model.ledger().page();
    m_group = page.head.group;
    m_term = page.term.id;
    const QModelIndex cell = m_cursor.current();
    const auto keys = cell.isValid() ? m_model.face().keys(cell.row(), cell.column()) : QList<CellKey>();
    m_place = keys.isEmpty() ? CellKey() : keys.constFirst();
}

void GradebookView::restorePlace()
{
    endSecond();
    m_plan = {};
    const Gradebook &page = m_model.ledger().page();
    const int row = m_model.ledger().rowOf(m_place.pupil);
    const int lesson = m_model.ledger().lessonIndex(m_place.lesson);
    if (page.head.group == m_group && page.term.id == m_term && row >= 0 && lesson >= 0) {
        m_cursor.setCurrent(m_model.index(row, m_model.face().columns().columnOf(lesson)));
        return;
    }
    m_editor.forgetSteps();
    m_fresh = !isVisible();
    goToday();
}

void GradebookView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_fresh, false))
        goToday();
}

void GradebookView::currentChanged(const QModelIndex &cell)
{
    if (m_second.isValid() && m_second != cell)
        endSecond();
    const GradebookLesson *lesson = cell.isValid() ? m_model.face().lesson(cell.column()) : nullptr;
    Q_EMIT currentLessonChanged(lesson ? lesson->id : LessonId());
    for (GridTable *table : {&m_board->names(), &m_board->lessons(), &m_board->totals()})
        table->viewport()->update();
    const QString hint = cell.isValid() ? m_model.face().hint(cell.row(), cell.column()) : QString();
    // A line about an entry stays when the cursor moves on; only a hint of another cell goes.
    if (!hint.isEmpty() || m_hinting)
        Q_EMIT told(hint);
    m_hinting = !hint.isEmpty();
}

void GradebookView::updateCommands()
{
    m_actions.action(GridCommand::Undo)->setEnabled(m_editor.stack().canUndo());
    m_actions.action(GridCommand::Redo)->setEnabled(m_editor.stack().canRedo());
}

} // namespace parta
