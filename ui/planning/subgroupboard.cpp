// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, what is dropped on them, and the keys that do the same.
#include "ui/planning/subgroupboard.h"
#include "common/domain/loadplan.h"
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int pupilRole = Qt::UserRole;
constexpr int columnWidth = 220;
constexpr int widestColumn = 420;

} // namespace

PupilColumn::PupilColumn(SubgroupId subgroup, QWidget *parent) : QListWidget(parent), m_subgroup(subgroup)
{
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAlternatingRowColors(true);
}

QList<PupilId> PupilColumn::chosen() const
{
    QList<PupilId> pupils;
    for (int i = 0; i < count(); ++i)
        if (item(i)->isSelected())
            pupils.append(PupilId{item(i)->data(pupilRole).toLongLong()});
    return pupils;
}

void PupilColumn::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0)
        return QListWidget::keyPressEvent(event);
    Q_EMIT stepped(step, event->modifiers().testFlag(Qt::AltModifier));
}

void PupilColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (qobject_cast<PupilColumn *>(event->source()))
        event->acceptProposedAction();
}

void PupilColumn::dragMoveEvent(QDragMoveEvent *event)
{
    const auto *from = qobject_cast<PupilColumn *>(event->source());
    event->setAccepted(from && from != this);
}

/// The list itself changes when the server has agreed.
void PupilColumn::dropEvent(QDropEvent *event)
{
    const auto *from = qobject_cast<PupilColumn *>(event->source());
    if (!from || from == this)
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // nothing is taken out of the other list by the view
    event->accept();
    Q_EMIT dropped(from->subgroup(), from->chosen());
}

SubgroupBoard::SubgroupBoard(QWidget *parent) : QScrollArea(parent)
{
    auto *body = new QWidget(this);
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins({});
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(body);
}

void SubgroupBoard::setColumns(const QList<BoardColumn> &columns)
{
    const auto *focused = qobject_cast<PupilColumn *>(focusWidget());
    const SubgroupId kept = focused ? focused->subgroup() : SubgroupId{-1};
    m_columns.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const BoardColumn &column : columns) {
        auto *box = new QWidget(widget());
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins({});
        auto *title = new QLabel(u"%1 (%2)"_s.arg(column.title).arg(column.pupils.size()), box);
        auto *list = new PupilColumn(column.subgroup, box);
        list->setObjectName(u"column-%1"_s.arg(column.subgroup.value));
        list->setAccessibleName(column.title);
        list->setMinimumWidth(columnWidth);
        box->setMaximumWidth(widestColumn);
        list->setDragEnabled(m_editable);
        list->setAcceptDrops(m_editable);
        for (const GroupedPupil &pupil : column.pupils) {
            auto *item = new QListWidgetItem(pupil.name.listed(), list);
            item->setData(pupilRole, pupil.id.value);
            item->setToolTip(pupil.className);
        }
        title->setBuddy(list);
        layout->addWidget(title);
        layout->addWidget(list, 1);
        m_row->addWidget(box);
        m_columns.append(list);
        connect(list, &PupilColumn::dropped, this,
                [this, list](SubgroupId from, const QList<PupilId> &pupils) { move(from, list->subgroup(), pupils); });
        connect(list, &PupilColumn::stepped, this, [this, list](int step, bool carrying) { carry(list, step, carrying); });
        if (column.subgroup == kept)
            list->setFocus();
    }
    m_row->addStretch(1);
}

void SubgroupBoard::setEditable(bool editable)
{
    m_editable = editable;
    for (PupilColumn *column : std::as_const(m_columns)) {
        column->setDragEnabled(editable);
        column->setAcceptDrops(editable);
    }
}

void SubgroupBoard::carry(PupilColumn *from, int step, bool carrying)
{
    const qsizetype to = m_columns.indexOf(from) + step;
    if (to < 0 || to >= m_columns.size())
        return;
    if (carrying)
        return move(from->subgroup(), m_columns.at(to)->subgroup(), from->chosen());
    m_columns.at(to)->setFocus();
    if (m_columns.at(to)->currentRow() < 0)
        m_columns.at(to)->setCurrentRow(0);
}

void SubgroupBoard::move(SubgroupId from, SubgroupId to, const QList<PupilId> &pupils)
{
    if (!m_editable || pupils.isEmpty())
        return;
    QList<PupilMove> moves;
    for (const PupilId pupil : pupils)
        moves.append({pupil, from, to});
    Q_EMIT moveWanted(moves);
}

QList<PupilMove> halves(const QList<GroupedPupil> &pupils, const QList<SubgroupPlace> &places, SubgroupId first, SubgroupId second)
{
    QHash<PupilId, SubgroupId> present;
    for (const SubgroupPlace &place : places)
        if (place.subgroup == first || place.subgroup == second)
            present.insert(place.pupil, place.subgroup);
    QList<PupilMove> moves;
    const qsizetype half = firstHalf(pupils.size());
    for (qsizetype i = 0; i < pupils.size(); ++i) {
        const PupilId pupil = pupils.at(i).id;
        const SubgroupId to = i < half ? first : second;
        if (present.value(pupil) != to)
            moves.append({pupil, present.value(pupil), to});
    }
    return moves;
}

QList<BoardColumn> boardOf(const OpenSubgroups::Reply &reply, const QList<SubgroupId> &chosen, const QString &noneTitle)
{
    QList<BoardColumn> columns{{{}, noneTitle, {}}};
    QSet<PupilId> placed;
    for (const SubgroupRef &subgroup : reply.subgroups) {
        if (!chosen.contains(subgroup.id))
            continue;
        QSet<PupilId> members;
        for (const SubgroupPlace &place : reply.places)
            if (place.subgroup == subgroup.id)
                members.insert(place.pupil);
        BoardColumn column{subgroup.id, subgroup.name, {}};
        for (const GroupedPupil &pupil : reply.pupils)
            if (members.contains(pupil.id))
                column.pupils.append(pupil);
        placed.unite(members);
        columns.append(column);
    }
    for (const GroupedPupil &pupil : reply.pupils)
        if (!placed.contains(pupil.id))
            columns.first().pupils.append(pupil);
    return columns;
}

} // namespace parta
