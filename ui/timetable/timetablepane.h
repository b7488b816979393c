// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a version: whose week, the grid, hours without a place, conflicts and warnings beside it.
#pragma once
#include "ui/timetable/normwarnings.h"
#include "ui/timetable/timetableview.h"
#include "ui/widgets/noticeline.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QTabWidget;
class QToolButton;

namespace parta {

class TimetablePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimetablePane(QWidget *parent = nullptr);
    ~TimetablePane() override;

    TimetableDraft &draft() { return m_draft; }
    TimetableModel &model() { return m_model; }
    TimetableView &view() { return *m_view; }
    /// Shows a version; the week in sight stays where it can.
    void setVersion(const TimetableLine &version, const QList<TimetableSlot> &slotList, const TimetableBoard &board, bool editable);
    void showSubject(const TimetableSubject &subject);
    /// Name of the class, teacher or room in sight.
    QString subjectName() const;
    /// Offers to mark cells as not available.
    void setMayMark(bool may);
    void setWarnings(const QList<PaneWarning> &warnings);
    void tell(NoticeKind kind, const QString &text) { m_notice->show(kind, text); }
    QListWidget &unplacedList() { return *m_unplaced; }
    QListWidget &conflictList() { return *m_conflicts; }
    QListWidget &warningList() { return *m_warnings; }

Q_SIGNALS:
    /// The draft differs from what is saved, or no longer.
    void dirtyChanged(bool dirty);
    /// The cells in which the teacher, class or room in sight is not to be used are to be these.
    void marksWanted(const parta::TimetableSubject &subject, const QList<parta::CycleCell> &cells);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildSide();
    void fillSubjects();
    void fillLists();
    void fillUnplaced();
    void fillConflicts();
    void goTo(const CycleCell &cell, int hour);
    void goToConflict(int row);
    void showRoom(int hour);
    void chooseRoom();
    void showWindows();
    void toggleMark();

    TimetableDraft m_draft;
    TimetableModel m_model;
    TimetableView *m_view;
    QComboBox *m_axis;
    QComboBox *m_subject;
    QComboBox *m_room;
    QLabel *m_windows;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_mark;
    QTabWidget *m_side;
    QListWidget *m_unplaced;
    QListWidget *m_conflicts;
    QListWidget *m_warnings;
    NoticeLine *m_notice;
    QList<PaneWarning> m_warned;
    QTimer m_checkLater; ///< the norms of a whole school are not counted at every key
    int m_roomOf = -1;
};

} // namespace parta
