// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SubgroupBoard: columns of pupils; drag and drop, or keys, move them from one column to another.
#pragma once
#include "common/protocol/subgroups.h"
#include <QListWidget>
#include <QScrollArea>

class QHBoxLayout;

namespace parta {

/// Pupils of one subgroup, or those in none.
struct BoardColumn {
    SubgroupId subgroup;     ///< 0: in none of the columns
    QString title;
    QList<GroupedPupil> pupils;
};

/// One column. Alt+Left and Alt+Right carry the chosen pupils to the neighbour, Left and Right only go there.
class PupilColumn : public QListWidget
{
    Q_OBJECT
public:
    explicit PupilColumn(SubgroupId subgroup, QWidget *parent = nullptr);

    SubgroupId subgroup() const { return m_subgroup; }
    QList<PupilId> chosen() const;

Q_SIGNALS:
    /// Pupils of `from` were dropped here.
    void dropped(parta::SubgroupId from, const QList<parta::PupilId> &pupils);
    /// To the column `step` places further, with the chosen pupils or without.
    void stepped(int step, bool carrying);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    SubgroupId m_subgroup;
};

class SubgroupBoard : public QScrollArea
{
    Q_OBJECT
public:
    explicit SubgroupBoard(QWidget *parent = nullptr);

    void setColumns(const QList<BoardColumn> &columns);
    void setEditable(bool editable);
    QList<PupilColumn *> columns() const { return m_columns; }

Q_SIGNALS:
    void moveWanted(const QList<parta::PupilMove> &moves);

private:
    void carry(PupilColumn *from, int step, bool carrying);
    void move(SubgroupId from, SubgroupId to, const QList<PupilId> &pupils);

    QHBoxLayout *m_row;
    QList<PupilColumn *> m_columns;
    bool m_editable = true;
};

/// Moves that divide the pupils of `columns` by their order in two halves over the two subgroups.
QList<PupilMove> halves(const QList<GroupedPupil> &pupils, const QList<SubgroupPlace> &places, SubgroupId first, SubgroupId second);
/// Columns for the subgroups chosen; the first holds those who are in none of them.
QList<BoardColumn> boardOf(const OpenSubgroups::Reply &reply, const QList<SubgroupId> &chosen, const QString &noneTitle);

} // namespace parta
