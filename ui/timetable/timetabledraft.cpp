// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every change goes over the undo stack and keeps the board of clashes in step.
#include "ui/timetable/timetabledraft.h"
#include <QLocale>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int DaysOfAWeek = 7;

int dayOf(const CycleCell &cell)
{
    return (cell.week - 1) * DaysOfAWeek + cell.weekday - 1;
}

CycleCell cellOf(int day, int hour)
{
    return {day / DaysOfAWeek + 1, day % DaysOfAWeek + 1, hour};
}

} // namespace

/// Brings an hour from one state to another and back.
class PlaceHour : public QUndoCommand
{
public:
    PlaceHour(TimetableDraft &draft, int hour, const DraftHour &value, const QString &text)
        : QUndoCommand(text), m_draft(draft), m_hour(hour), m_before(draft.hours().at(hour)), m_after(value)
    {
    }
    void redo() override { m_draft.set(m_hour, m_after); }
    void undo() override { m_draft.set(m_hour, m_before); }

private:
    TimetableDraft &m_draft;
    int m_hour;
    DraftHour m_before;
    DraftHour m_after;
};

QString cellDay(const CycleCell &cell, int weeks)
{
    const QString day = QLocale().dayName(cell.weekday, QLocale::ShortFormat);
    return weeks > 1 ? TimetableDraft::tr("week %1, %2").arg(cell.week).arg(day) : day;
}

TimetableDraft::TimetableDraft(QObject *parent) : QObject(parent) {}

void TimetableDraft::setVersion(const TimetableLine &version, const QList<TimetableSlot> &slotList, const TimetableBoard &board)
{
    m_undo.clear();
    m_version = version;
    m_board = board;
    m_groups = board.groups;
    index();
    m_hours.clear();
    QHash<GroupId, int> placedHours;
    for (const TimetableSlot &slot : slotList) {
        if (!m_groupOf.contains(slot.group))
            continue;
        m_hours.append({slot.group, slot.cell, slot.room});
        ++placedHours[slot.group];
    }
    for (const TimetableGroup &group : std::as_const(m_groups)) {
        for (int i = placedHours.value(group.id); i < group.weeklyHours * version.weeks; ++i)
            m_hours.append({group.id, std::nullopt, {}});
    }
    QList<PlacedLesson> lessons;
    lessons.reserve(m_hours.size());
    for (int i = 0; i < m_hours.size(); ++i)
        lessons.append(placed(i, m_hours.at(i)));
    m_clashes = ClashBoard(lessons);
    findConflicts();
    Q_EMIT changed();
}

void TimetableDraft::index()
{
    m_groupOf.clear();
    m_staff.clear();
    m_rooms.clear();
    m_staffAway.clear();
    m_classAway.clear();
    m_roomAway.clear();
    for (int i = 0; i < m_groups.size(); ++i)
        m_groupOf.insert(m_groups.at(i).id, i);
    for (const StaffName &one : std::as_const(m_board.staff))
        m_staff.insert(one.id, one.name);
    for (const TimetableRoom &one : std::as_const(m_board.rooms))
        m_rooms.insert(one.id, one.name);
    for (const NotAvailableCell &away : std::as_const(m_board.notAvailable)) {
        m_staffAway.insert({away.cell, away.staff.value});
        m_classAway.insert({away.cell, away.schoolClass.value});
        m_roomAway.insert({away.cell, away.room.value});
    }
}

PlacedLesson TimetableDraft::placed(int hour, const DraftHour &value) const
{
    const TimetableGroup &owner = m_groups.at(m_groupOf.value(value.group));
    PlacedLesson lesson;
    lesson.key = hour;
    for (const StaffId staff : owner.staff)
        lesson.staff.append(int(staff.value));
    lesson.atoms = owner.atoms;
    if (value.room)
        lesson.rooms.append(int(value.room.value));
    lesson.day = value.cell ? dayOf(*value.cell) : -1;
    lesson.hour = value.cell ? value.cell->number : 0;
    return lesson;
}

QString TimetableDraft::title(int hour) const
{
    return group(hour).title() + u", "_s + group(hour).subjectName;
}

QString TimetableDraft::teachersOf(int hour) const
{
    QStringList names;
    for (const StaffId staff : group(hour).staff)
        names.append(m_staff.value(staff));
    return names.join(u", "_s);
}

QString TimetableDraft::roomName(RoomId room) const
{
    return m_rooms.value(room);
}

QList<TimetableSlot> TimetableDraft::slotList() const
{
    QList<TimetableSlot> list;
    for (const DraftHour &hour : m_hours) {
        if (hour.cell)
            list.append({*hour.cell, hour.group, hour.room});
    }
    return list;
}

bool TimetableDraft::isNotAvailable(const TimetableGroup &group, RoomId room, const CycleCell &cell) const
{
    const bool staffAway = std::any_of(group.staff.begin(), group.staff.end(),
                                       [&](StaffId staff) { return m_staffAway.contains({cell, staff.value}); });
    return staffAway || (group.schoolClass && m_classAway.contains({cell, group.schoolClass.value}))
        || (room && m_roomAway.contains({cell, room.value}));
}

PlaceJudgement TimetableDraft::judge(int hour, const CycleCell &cell) const
{
    DraftHour wanted = m_hours.at(hour);
    wanted.cell = cell;
    PlaceJudgement judgement;
    const auto pairs = m_clashes.judge(hour, placed(hour, wanted));
    for (const ClashPair &pair : pairs)
        judgement.reasons.append(sentence(pair, pair.second));
    if (!pairs.isEmpty())
        judgement.verdict = PlaceVerdict::Clash;
    if (isNotAvailable(group(hour), wanted.room, cell)) {
        judgement.reasons.append(tr("Marked as not available"));
        if (pairs.isEmpty())
            judgement.verdict = PlaceVerdict::NotAvailable;
    }
    return judgement;
}

QString TimetableDraft::sharedBy(const ClashPair &pair, int other) const
{
    switch (pair.kind) {
    case ClashKind::Teacher: return tr("teacher %1").arg(m_staff.value(StaffId{pair.resource}));
    case ClashKind::Room: return tr("room %1").arg(m_rooms.value(RoomId{pair.resource}));
    case ClashKind::Pupils: break;
    }
    return tr("pupils of %1").arg(group(other).title());
}

QString TimetableDraft::sentence(const ClashPair &pair, int other) const
{
    return tr("%1 there: %2").arg(title(other), sharedBy(pair, other));
}

void TimetableDraft::findConflicts()
{
    m_conflicts.clear();
    m_inConflict.clear();
    const auto pairs = m_clashes.clashes().pairs;
    for (const ClashPair &pair : pairs) {
        const CycleCell cell = cellOf(pair.day, pair.hour);
        const QString text = tr("%1, lesson %2: %3 and %4 – %5").arg(cellDay(cell, m_version.weeks)).arg(cell.number)
                                 .arg(title(pair.first), title(pair.second), sharedBy(pair, pair.second));
        m_conflicts.append({pair.kind, pair.first, pair.second, cell, text});
        m_inConflict.insert(pair.first);
        m_inConflict.insert(pair.second);
    }
}

void TimetableDraft::set(int hour, const DraftHour &value)
{
    m_hours[hour] = value;
    m_clashes.replace(hour, placed(hour, value));
    findConflicts();
    Q_EMIT changed();
}

void TimetableDraft::push(int hour, const DraftHour &value, const QString &text)
{
    if (m_hours.at(hour) == value)
        return;
    m_undo.push(new PlaceHour(*this, hour, value, text));
}

void TimetableDraft::place(int hour, const std::optional<CycleCell> &cell)
{
    DraftHour value = m_hours.at(hour);
    value.cell = cell;
    push(hour, value, cell ? tr("%1 to %2, lesson %3").arg(title(hour), cellDay(*cell, m_version.weeks)).arg(cell->number)
                           : tr("%1 taken off").arg(title(hour)));
}

void TimetableDraft::setRoom(int hour, RoomId room)
{
    DraftHour value = m_hours.at(hour);
    value.room = room;
    push(hour, value, tr("%1: another room").arg(title(hour)));
}

void TimetableDraft::setNotAvailable(const QList<NotAvailableCell> &marks)
{
    m_board.notAvailable = marks;
    index();
    Q_EMIT changed();
}

void TimetableDraft::setSaved(const TimetableLine &version)
{
    m_version = version;
    m_undo.setClean();
    Q_EMIT changed();
}

} // namespace parta
