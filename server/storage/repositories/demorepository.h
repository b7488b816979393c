// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only a demo school needs: dated bells, lessons of a whole year at once.
#pragma once
#include "common/domain/gradebook.h"
#include "common/domain/topicprogress.h"
#include "server/storage/transaction.h"

namespace parta {

struct DatedBells {
    YearId year;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    std::optional<QDate> until;
};

struct DatedTimetable {
    YearId year;
    QString name;
    QDate since;
    std::optional<QDate> until;
};

struct NewLesson {
    GroupId group;
    QDate day;
    int number = 1;
    QDateTime starts;
    QDateTime ends;
    LessonState state = LessonState::Planned;
    std::optional<RoomId> room;
    SlotId slot;
    std::optional<StaffId> substitute;
};

struct DemoSlot {
    TimetableId timetable;
    int weekday = 1;
    int number = 1;
    GroupId group;
    RoomId room;
};

class DemoRepository
{
public:
    explicit DemoRepository(Transaction &tx) : m_tx(tx) {}

    /// Neither a school nor a person nor a year has been entered.
    bool isEmpty();
    BellScheduleId addBells(const DatedBells &bells);
    TimetableId addTimetable(const DatedTimetable &timetable);
    SlotId addSlot(const DemoSlot &slot);
    LessonId addLesson(const NewLesson &lesson);
    QList<WorkType> workTypes();
    /// Terms of a set in the order of their days, the year's last.
    QList<TermId> terms(TermSetId set);
    void closeTerm(TermId term);
    /// Area and scale of a subject: five-point, or none.
    void placeSubject(SubjectId subject, const QString &area, bool graded);
    /// A page's plan with these topics; gives their ids in order.
    QList<TopicPlanItemId> addTopicPlan(GroupId group, const QList<TopicPlanItem> &items);

private:
    Transaction &m_tx;
};

} // namespace parta
