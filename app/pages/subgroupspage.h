// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subgroups of a class and groups of several classes: pupils are moved between columns from a day on (3.3).
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "common/protocol/load.h"
#include "ui/planning/subgroupboard.h"

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace parta {

class DateField;
class NoticeLine;

/// Days before the chosen one stay as they were. Undo moves the pupils back.
class SubgroupsPage : public Page
{
    Q_OBJECT
public:
    explicit SubgroupsPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("teaching"); }
    void takeFocus() override;
    SubgroupBoard &board() { return *m_board; }
    QString notice() const;
    /// Makes a subgroup of the class shown; asks for its name where none is given.
    void addSubgroup(QString name = {});
    void divideInHalves();

private:
    QWidget *buildBar();
    void fillClasses(const OpenLoad::Reply &reply);
    void open();
    void show(const OpenSubgroups::Reply &reply);
    void fillColumns();
    void chooseColumns();
    void move(const QList<PupilMove> &moves, bool isUndo);
    void renameSubgroup();
    void save(const SaveSubgroup &wanted);
    bool mayWrite() const;
    std::optional<ClassId> schoolClass() const;
    void explain(const Failure &failure);

    Session &m_session;
    OpenLoad::Reply m_plan;
    OpenSubgroups::Reply m_known;
    QList<SubgroupId> m_columns;    ///< subgroups shown as columns
    QList<PupilMove> m_undo;        ///< what takes the last move back
    QComboBox *m_class;
    DateField *m_day;
    QToolButton *m_columnsButton;
    QMenu *m_columnsMenu;
    QPushButton *m_add;
    QPushButton *m_halves;
    SubgroupBoard *m_board;
    NoticeLine *m_notice;
};

} // namespace parta
