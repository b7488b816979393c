// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wires of the editor's parts.
#include "ui/timetable/timetablepane.h"
#include "ui/style/icons.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int CheckAfter = 200; ///< ms after the last change

/// Rows are dragged to the grid as hours.
class HourList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        return items.isEmpty() ? nullptr : TimetableView::mimeOf(items.first()->data(Qt::UserRole).toInt());
    }
};

} // namespace

TimetablePane::TimetablePane(QWidget *parent)
    : QWidget(parent), m_model(m_draft), m_view(new TimetableView(m_model, this)), m_axis(new QComboBox(this)),
      m_subject(new QComboBox(this)), m_room(new QComboBox(this)), m_windows(new QLabel(this)),
      m_undo(new QToolButton(this)), m_redo(new QToolButton(this)), m_mark(new QToolButton(this)), m_side(new QTabWidget(this)),
      m_unplaced(new HourList(m_side)), m_conflicts(new QListWidget(m_side)), m_warnings(new QListWidget(m_side)),
      m_notice(new NoticeLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    buildBar();
    buildSide();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_side);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({820, 330});
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    connect(&m_draft, &TimetableDraft::changed, this, &TimetablePane::fillLists);
    connect(&m_draft.undoStack(), &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT dirtyChanged(!clean); });
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(CheckAfter);
    connect(&m_draft, &TimetableDraft::changed, &m_checkLater, qOverload<>(&QTimer::start));
    connect(&m_checkLater, &QTimer::timeout, this, [this] { setWarnings(normWarnings(m_draft)); });
    connect(m_view, &TimetableView::judged, this, [this](const QString &text) {
        text.isEmpty() ? m_notice->clear() : m_notice->show(NoticeKind::Info, text);
    });
    connect(m_view, &TimetableView::hourChosen, this, &TimetablePane::showRoom);
}

/// An undo stack tells its last changes while it is taken down: nobody hears them any more.
TimetablePane::~TimetablePane()
{
    m_draft.undoStack().disconnect(this);
    m_draft.disconnect(this);
}

void TimetablePane::buildBar()
{
    auto *row = new QHBoxLayout;
    m_axis->setObjectName(u"axis"_s);
    m_axis->addItems({tr("Class"), tr("Teacher"), tr("Room")});
    m_axis->setAccessibleName(tr("By class, teacher or room"));
    m_subject->setObjectName(u"subject"_s);
    m_subject->setMinimumContentsLength(18);
    m_subject->setAccessibleName(tr("Whose week"));
    row->addWidget(m_axis);
    row->addWidget(m_subject);
    row->addSpacing(12);
    auto *label = new QLabel(tr("Room of the lesson"), this);
    label->setBuddy(m_room);
    m_room->setObjectName(u"room"_s);
    m_room->setMinimumContentsLength(8);
    row->addWidget(label);
    row->addWidget(m_room);
    m_mark->setObjectName(u"mark"_s);
    m_mark->setText(tr("Not available"));
    m_mark->setToolTip(tr("Marks the cell as one in which this class, teacher or room is not to be used, or takes the mark off (N)"));
    m_mark->setShortcut(Qt::Key_N);
    m_mark->setVisible(false);
    connect(m_mark, &QToolButton::clicked, this, &TimetablePane::toggleMark);
    row->addWidget(m_mark);
    row->addStretch(1);
    row->addWidget(m_windows);
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_redo->setIcon(icon(u"redo"_s));
    m_redo->setToolTip(tr("Redo (Ctrl+Y)"));
    QUndoStack &stack = m_draft.undoStack();
    connect(m_undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    new QShortcut(QKeySequence::Undo, this, [&stack] { stack.undo(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), this, [&stack] { stack.redo(); }, Qt::WidgetWithChildrenShortcut);
    connect(m_axis, &QComboBox::activated, this, [this] { fillSubjects(); });
    connect(m_subject, &QComboBox::activated, this, [this] {
        showSubject({TimetableAxis(m_axis->currentIndex()), m_subject->currentData().toLongLong()});
    });
    connect(m_room, &QComboBox::activated, this, &TimetablePane::chooseRoom);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TimetablePane::buildSide()
{
    m_unplaced->setObjectName(u"unplaced"_s);
    m_unplaced->setDragEnabled(true);
    m_unplaced->setToolTip(tr("Space takes an hour in hand; or drag it to the grid"));
    m_conflicts->setObjectName(u"conflicts"_s);
    m_warnings->setObjectName(u"warnings"_s);
    for (QListWidget *list : {m_conflicts, m_warnings})
        list->setWordWrap(true);
    m_side->setMinimumWidth(250);
    m_side->addTab(m_unplaced, QString());
    m_side->addTab(m_conflicts, QString());
    m_side->addTab(m_warnings, QString());
    m_unplaced->installEventFilter(this);
    const auto pick = [this](QListWidgetItem *item) { m_view->pickUp(item->data(Qt::UserRole).toInt()); };
    connect(m_unplaced, &QListWidget::itemActivated, this, pick);
    connect(m_conflicts, &QListWidget::itemActivated, this, [this] { goToConflict(m_conflicts->currentRow()); });
    connect(m_conflicts, &QListWidget::itemClicked, this, [this] { goToConflict(m_conflicts->currentRow()); });
    connect(m_warnings, &QListWidget::itemActivated, this, [this] {
        const PaneWarning warning = m_warned.value(m_warnings->currentRow());
        if (warning.schoolClass)
            showSubject({TimetableAxis::Class, warning.schoolClass.value});
        if (warning.cell)
            goTo(*warning.cell, -1);
    });
}

bool TimetablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_unplaced && event->type() == QEvent::KeyPress && m_unplaced->currentItem()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_view->pickUp(m_unplaced->currentItem()->data(Qt::UserRole).toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimetablePane::setVersion(const TimetableLine &version, const QList<TimetableSlot> &slotList, const TimetableBoard &board,
                               bool editable)
{
    m_view->setEditable(editable);
    m_room->clear();
    m_room->addItem(tr("no room"), qint64(0));
    for (const TimetableRoom &room : board.rooms)
        m_room->addItem(room.name, room.id.value);
    m_draft.setVersion(version, slotList, board);
    const TimetableSubject before = m_model.subject();
    fillSubjects();
    if (before.id && m_subject->findData(before.id) >= 0 && before.axis == TimetableAxis(m_axis->currentIndex()))
        showSubject(before);
    showRoom(-1);
    setWarnings(normWarnings(m_draft));
}

void TimetablePane::fillSubjects()
{
    m_subject->clear();
    const TimetableBoard &board = m_draft.board();
    const auto axis = TimetableAxis(m_axis->currentIndex());
    if (axis == TimetableAxis::Class) {
        for (const TimetableClass &one : board.classes)
            m_subject->addItem(one.name, one.id.value);
    } else if (axis == TimetableAxis::Teacher) {
        for (const StaffName &one : board.staff)
            m_subject->addItem(one.name, one.id.value);
    } else {
        for (const TimetableRoom &one : board.rooms)
            m_subject->addItem(one.name, one.id.value);
    }
    showSubject({axis, m_subject->currentData().toLongLong()});
}

void TimetablePane::showSubject(const TimetableSubject &subject)
{
    if (int(subject.axis) != m_axis->currentIndex()) {
        m_axis->setCurrentIndex(int(subject.axis));
        fillSubjects();
    }
    m_subject->setCurrentIndex(m_subject->findData(subject.id));
    m_model.setSubject(subject);
    m_view->resizeRowsToContents();
    fillLists();
}

QString TimetablePane::subjectName() const
{
    return m_subject->currentText();
}

void TimetablePane::fillLists()
{
    fillUnplaced();
    fillConflicts();
    showWindows();
    m_undo->setEnabled(m_draft.undoStack().canUndo());
    m_redo->setEnabled(m_draft.undoStack().canRedo());
}

void TimetablePane::fillUnplaced()
{
    const int row = m_unplaced->currentRow();
    m_unplaced->clear();
    const auto hours = m_model.unplaced();
    for (const int hour : hours) {
        auto *item = new QListWidgetItem(m_draft.title(hour) + u'\n' + m_draft.teachersOf(hour), m_unplaced);
        item->setData(Qt::UserRole, hour);
    }
    m_unplaced->setCurrentRow(qMin(row, int(hours.size()) - 1));
    int all = 0;
    for (const DraftHour &hour : m_draft.hours())
        all += !hour.cell;
    m_side->setTabText(0, all == hours.size() ? tr("Not placed: %1").arg(all) : tr("Not placed: %1 of %2").arg(hours.size()).arg(all));
}

void TimetablePane::fillConflicts()
{
    m_conflicts->clear();
    for (const DraftConflict &conflict : m_draft.conflicts())
        m_conflicts->addItem(conflict.text);
    m_side->setTabText(1, tr("Clashes: %1").arg(m_draft.conflicts().size()));
}

void TimetablePane::setWarnings(const QList<PaneWarning> &warnings)
{
    m_warned = warnings;
    m_warnings->clear();
    for (const PaneWarning &warning : warnings)
        m_warnings->addItem(warning.text);
    m_side->setTabText(2, tr("Norms: %1").arg(warnings.size()));
}

void TimetablePane::goToConflict(int row)
{
    if (row < 0 || row >= m_draft.conflicts().size())
        return;
    const DraftConflict conflict = m_draft.conflicts().at(row);
    goTo(conflict.cell, conflict.first);
}

/// To the cell; where the week in sight does not show the hour, to the week of its class or teacher.
void TimetablePane::goTo(const CycleCell &cell, int hour)
{
    if (hour >= 0 && !m_model.shows(hour)) {
        const TimetableGroup &group = m_draft.group(hour);
        if (group.schoolClass)
            showSubject({TimetableAxis::Class, group.schoolClass.value});
        else if (!group.staff.isEmpty())
            showSubject({TimetableAxis::Teacher, group.staff.first().value});
    }
    m_view->setCurrentIndex(m_model.indexOf(cell));
    m_view->setFocus();
}

void TimetablePane::showRoom(int hour)
{
    m_roomOf = hour;
    m_room->setEnabled(hour >= 0 && m_view->isEditable());
    m_room->setCurrentIndex(hour < 0 ? 0 : qMax(0, m_room->findData(m_draft.hours().at(hour).room.value)));
}

void TimetablePane::chooseRoom()
{
    if (m_roomOf >= 0 && m_roomOf < m_draft.hours().size())
        m_draft.setRoom(m_roomOf, RoomId{m_room->currentData().toLongLong()});
}

void TimetablePane::setMayMark(bool may)
{
    m_mark->setVisible(may);
}

void TimetablePane::toggleMark()
{
    const TimetableSubject subject = m_model.subject();
    if (!m_view->currentIndex().isValid() || !subject.id)
        return;
    const CycleCell here = m_model.cellAt(m_view->currentIndex());
    QList<CycleCell> cells;
    for (const NotAvailableCell &mark : m_draft.board().notAvailable) {
        if (markedIdOf(mark, subject.axis) == subject.id)
            cells.append(mark.cell);
    }
    if (cells.removeAll(here) == 0)
        cells.append(here);
    Q_EMIT marksWanted(subject, cells);
}

void TimetablePane::showWindows()
{
    m_windows->setText(m_model.subject().axis == TimetableAxis::Room ? QString() : tr("Windows: %1").arg(m_model.windows()));
}

} // namespace parta
