// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse become changes of the draft.
#include "ui/timetable/timetableview.h"
#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QString HourMime = u"application/x-parta-timetable-hour"_s;

} // namespace

TimetableView::TimetableView(TimetableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new TimetableDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    m_delegate->setShade(shadeOf(palette()));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAccessibleName(tr("Timetable of the week"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(70);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(30);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimetableView::keepCurrent);
}

/// A reset of the model moves nobody's cursor.
void TimetableView::keepCurrent()
{
    const QModelIndex index = m_model.indexOf(m_current);
    setCurrentIndex(index.isValid() ? index : m_model.index(0, 0));
}

QMimeData *TimetableView::mimeOf(int hour)
{
    auto *mime = new QMimeData;
    mime->setData(HourMime, QByteArray::number(hour));
    return mime;
}

int TimetableView::hourOf(const QMimeData *mime)
{
    return mime->hasFormat(HourMime) ? mime->data(HourMime).toInt() : -1;
}

void TimetableView::pickUp(int hour)
{
    if (!m_editable)
        return;
    m_model.setPicked(hour);
    setFocus();
    tell(currentIndex());
    Q_EMIT pickedChanged(hour);
}

void TimetableView::layBack()
{
    m_model.setPicked(-1);
    Q_EMIT pickedChanged(-1);
    Q_EMIT judged({});
}

void TimetableView::drop(const CycleCell &cell)
{
    const int hour = m_model.picked();
    if (hour < 0 || !m_editable)
        return;
    m_model.setPicked(-1);
    m_current = cell;
    m_model.draft().place(hour, cell);
    Q_EMIT pickedChanged(-1);
    const bool clashes = m_model.draft().isInConflict(hour);
    Q_EMIT judged(clashes ? tr("Placed with a clash: it is named in the list") : tr("Placed"));
}

/// The first lesson of the cell, then the next one, then none.
void TimetableView::pickNext()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const auto &entries = m_model.at(index.row(), index.column()).entries;
    int next = 0;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries.at(i).hour == m_model.picked())
            next = i + 1;
    }
    if (m_model.picked() >= 0 && next == 0)
        return drop(m_model.cellAt(index));
    next < entries.size() ? pickUp(entries.at(next).hour) : layBack();
}

void TimetableView::takeOff()
{
    const QModelIndex index = currentIndex();
    int hour = m_model.picked();
    if (hour < 0 && index.isValid() && !m_model.at(index.row(), index.column()).entries.isEmpty())
        hour = m_model.at(index.row(), index.column()).entries.first().hour;
    if (hour < 0 || !m_editable)
        return;
    m_model.setPicked(-1);
    m_model.draft().place(hour, std::nullopt);
    Q_EMIT pickedChanged(-1);
    Q_EMIT judged(tr("Taken off: it stands among the hours without a place"));
}

void TimetableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space: return pickNext();
    case Qt::Key_Escape: return layBack();
    case Qt::Key_Delete: return takeOff();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_model.picked() >= 0 && index.isValid() ? drop(m_model.cellAt(index)) : pickNext();
    default: return QTableView::keyPressEvent(event);
    }
}

void TimetableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_current = m_model.cellAt(current);
    tell(current);
    const auto &entries = m_model.at(current.row(), current.column()).entries;
    Q_EMIT hourChosen(entries.isEmpty() ? -1 : entries.first().hour);
}

void TimetableView::tell(const QModelIndex &index)
{
    if (m_model.picked() < 0 || !index.isValid())
        return;
    const PlaceJudgement judgement = m_model.draft().judge(m_model.picked(), m_model.cellAt(index));
    const QString what = m_model.draft().title(m_model.picked());
    Q_EMIT judged(verdictSign(judgement.verdict) + u' ' + what
                  + (judgement.reasons.isEmpty() ? tr(": free here") : u": "_s + judgement.reasons.join(u"; "_s)));
}

int TimetableView::hourAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return -1;
    const TimetableCell &cell = m_model.at(index.row(), index.column());
    const int entry = TimetableDelegate::entryAt(cell, visualRect(index), point);
    return entry < 0 ? -1 : cell.entries.at(entry).hour;
}

void TimetableView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_pressedHour = event->button() == Qt::LeftButton ? hourAt(event->pos()) : -1;
    const QModelIndex index = indexAt(event->pos());
    if (m_model.picked() >= 0 && index.isValid() && event->button() == Qt::LeftButton)
        drop(m_model.cellAt(index)); // what was picked up by key or list is laid down by a click
    else if (m_pressedHour >= 0)
        Q_EMIT hourChosen(m_pressedHour);
}

void TimetableView::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_editable || m_pressedHour < 0 || !far || !event->buttons().testFlag(Qt::LeftButton))
        return;
    pickUp(std::exchange(m_pressedHour, -1));
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(m_model.picked()));
    if (drag->exec(Qt::MoveAction) == Qt::IgnoreAction && m_model.picked() >= 0)
        layBack();
}

void TimetableView::dragEnterEvent(QDragEnterEvent *event)
{
    const int hour = hourOf(event->mimeData());
    if (!m_editable || hour < 0)
        return event->ignore();
    if (m_model.picked() != hour)
        pickUp(hour);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void TimetableView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_model.picked() < 0)
        return event->ignore();
    if (index != currentIndex())
        setCurrentIndex(index);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void TimetableView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_model.picked() < 0)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    drop(m_model.cellAt(index));
}

void TimetableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate)
        m_delegate->setShade(shadeOf(palette()));
    QTableView::changeEvent(event);
}

} // namespace parta
