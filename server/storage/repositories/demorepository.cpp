// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the demo school.
#include "server/storage/repositories/demorepository.h"

using namespace Qt::StringLiterals;

namespace parta {

bool DemoRepository::isEmpty()
{
    return !m_tx.first<int>(uR"(
        SELECT 1 FROM school UNION ALL SELECT 1 FROM staff_member UNION ALL SELECT 1 FROM pupil
        UNION ALL SELECT 1 FROM account UNION ALL SELECT 1 FROM school_year LIMIT 1)"_s).has_value();
}

BellScheduleId DemoRepository::addBells(const DatedBells &bells)
{
    return *m_tx.first<BellScheduleId>(uR"(
        INSERT INTO bell_schedule (school_year, name, level_from, level_to, since, until)
        VALUES (:year, :name, :levelFrom, :levelTo, :since, :until) RETURNING id)"_s, bells);
}

TimetableId DemoRepository::addTimetable(const DatedTimetable &timetable)
{
    return *m_tx.first<TimetableId>(uR"(
        INSERT INTO timetable (school_year, name, since, until)
        VALUES (:year, :name, :since, :until) RETURNING id)"_s, timetable);
}

SlotId DemoRepository::addSlot(const DemoSlot &slot)
{
    return *m_tx.first<SlotId>(uR"(
        INSERT INTO timetable_slot (timetable, weekday, number, teaching_group, room)
        VALUES (:timetable, :weekday, :number, :group, :room) RETURNING id)"_s, slot);
}

LessonId DemoRepository::addLesson(const NewLesson &lesson)
{
    return *m_tx.first<LessonId>(uR"(
        INSERT INTO lesson (teaching_group, day, number, starts, ends, state, room, timetable_slot, substitute)
        VALUES (:group, :day, :number, :starts, :ends, :state, :room, :slot, :substitute) RETURNING id)"_s, lesson);
}

QList<WorkType> DemoRepository::workTypes()
{
    return m_tx.all<WorkType>(u"SELECT id, name, abbreviation, weight, deadline, archived FROM work_type ORDER BY position, id"_s);
}

QList<TermId> DemoRepository::terms(TermSetId set)
{
    struct Of { TermSetId set; };
    return m_tx.all<TermId>(u"SELECT id FROM term WHERE term_set = :set ORDER BY kind = 'Year', since"_s, Of{set});
}

void DemoRepository::placeSubject(SubjectId subject, const QString &area, bool graded)
{
    struct Row { SubjectId subject; QString area; QString kind; };
    m_tx.run(uR"(
        UPDATE subject SET area = :area, mark_scale = (SELECT MIN(id) FROM mark_scale WHERE kind = :kind)
         WHERE id = :subject)"_s, Row{subject, area, graded ? u"FivePoint"_s : u"NotGraded"_s});
}

QList<TopicPlanItemId> DemoRepository::addTopicPlan(GroupId group, const QList<TopicPlanItem> &items)
{
    struct Of { GroupId group; };
    struct Row { qint64 plan; int position; QString section, topic, homework; std::optional<int> minutes; };
    if (items.isEmpty())
        return {};
    const qint64 plan = *m_tx.first<qint64>(u"INSERT INTO topic_plan (teaching_group) VALUES (:group) RETURNING id"_s, Of{group});
    QList<TopicPlanItemId> ids;
    ids.reserve(items.size());
    for (int i = 0; i < items.size(); ++i)
        ids.append(*m_tx.first<TopicPlanItemId>(uR"(
            INSERT INTO topic_plan_item (topic_plan, position, section, topic, homework, minutes)
            VALUES (:plan, :position, :section, :topic, :homework, :minutes) RETURNING id)"_s,
            Row{plan, i + 1, items.at(i).section, items.at(i).topic, items.at(i).homework, items.at(i).minutes}));
    return ids;
}

void DemoRepository::closeTerm(TermId term)
{
    struct Of { TermId term; };
    m_tx.run(u"UPDATE term SET state = 'Closed' WHERE id = :term"_s, Of{term});
}

} // namespace parta
