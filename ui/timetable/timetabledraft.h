// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimetableDraft: a version being worked on, with its undo stack, its conflicts and the hours that have no place yet.
#pragma once
#include "common/domain/timetable/board.h"
#include "common/domain/timetable/clashboard.h"
#include <QUndoStack>
#include <set>

namespace parta {

/// One hour of a group, placed or not.
struct DraftHour {
    GroupId group;
    std::optional<CycleCell> cell; ///< empty: not placed («не расставлен»)
    RoomId room;

    friend bool operator==(const DraftHour &, const DraftHour &) = default;
};

enum class PlaceVerdict : quint8 { Free, NotAvailable, Clash };

struct PlaceJudgement {
    PlaceVerdict verdict = PlaceVerdict::Free;
    QStringList reasons; ///< whole sentences naming the other lesson and what is shared
};

/// Two placed hours that need the same teacher, pupils or room.
struct DraftConflict {
    ClashKind kind = ClashKind::Teacher;
    int first = 0;       ///< indexes of hours
    int second = 0;
    CycleCell cell;
    QString text;        ///< «пн, 2-й урок: … и … – учитель …»
};

class TimetableDraft : public QObject
{
    Q_OBJECT
public:
    explicit TimetableDraft(QObject *parent = nullptr);

    /// Takes a version over; what is missing to the weekly hours of the load becomes unplaced hours.
    void setVersion(const TimetableLine &version, const QList<TimetableSlot> &slotList, const TimetableBoard &board);
    const TimetableLine &version() const { return m_version; }
    const TimetableBoard &board() const { return m_board; }
    const QList<DraftHour> &hours() const { return m_hours; }
    const TimetableGroup &group(int hour) const { return m_groups.at(m_groupOf.value(m_hours.at(hour).group)); }
    /// «7Б (группа 1), Английский язык»
    QString title(int hour) const;
    QString teachersOf(int hour) const;
    QString roomName(RoomId room) const;
    /// Placed hours, as they are saved.
    QList<TimetableSlot> slotList() const;

    PlaceJudgement judge(int hour, const CycleCell &cell) const;
    const QList<DraftConflict> &conflicts() const { return m_conflicts; }
    bool isInConflict(int hour) const { return m_inConflict.contains(hour); }
    bool isNotAvailable(const TimetableGroup &group, RoomId room, const CycleCell &cell) const;

    /// The marks of the year are other ones; no step of undo.
    void setNotAvailable(const QList<NotAvailableCell> &marks);
    /// A place for an hour, or none; one step of undo. Nothing happens where it stands there already.
    void place(int hour, const std::optional<CycleCell> &cell);
    void setRoom(int hour, RoomId room);
    QUndoStack &undoStack() { return m_undo; }
    bool isDirty() const { return !m_undo.isClean(); }
    /// The server has it: this is the clean state now.
    void setSaved(const TimetableLine &version);

Q_SIGNALS:
    /// Hours, conflicts or the whole version are other ones.
    void changed();

private:
    friend class PlaceHour;
    void set(int hour, const DraftHour &value);
    void push(int hour, const DraftHour &value, const QString &text);
    void findConflicts();
    void index();
    PlacedLesson placed(int hour, const DraftHour &value) const;
    QString sentence(const ClashPair &pair, int other) const;
    QString sharedBy(const ClashPair &pair, int other) const;

    TimetableLine m_version;
    TimetableBoard m_board;
    QList<TimetableGroup> m_groups;
    QHash<GroupId, int> m_groupOf;
    QHash<StaffId, QString> m_staff;
    QHash<RoomId, QString> m_rooms;
    QList<DraftHour> m_hours;
    ClashBoard m_clashes;
    QList<DraftConflict> m_conflicts;
    QSet<int> m_inConflict;
    std::set<std::pair<CycleCell, qint64>> m_staffAway;
    std::set<std::pair<CycleCell, qint64>> m_classAway;
    std::set<std::pair<CycleCell, qint64>> m_roomAway;
    QUndoStack m_undo;
};

/// «пн» … «вс»; with two weeks «1 нед., пн».
QString cellDay(const CycleCell &cell, int weeks);

} // namespace parta
