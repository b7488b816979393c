// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of topic plans.
#include "server/storage/repositories/topicplanrepository.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct PlanScope {
    YearId year;
    GroupId group;
    StaffId teacher;
    QDateTime now;
    QDate today;
};

struct OfGroup {
    GroupId group;
};

struct LineRow {
    GroupId group;
    QString className;
    QString groupName;
    QString subject;
    SubjectId subjectId;
    int level;
    PersonName teacher;
    int items;
    int used;
    int begun;
    int lessons;
    int curriculum;
};

// Lessons are counted once for all pages in question, not once for each.
QString linesWhere(const QString &lessons, const QString &pages)
{
    return uR"(
    SELECT g.id, COALESCE(c.name, g.name), CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END,
           s.name, s.id, g.level, COALESCE(m.surname, ''), COALESCE(m.given_name, ''), COALESCE(m.patronymic, ''),
           (SELECT COUNT(*) FROM topic_plan p JOIN topic_plan_item i ON i.topic_plan = p.id WHERE p.teaching_group = g.id),
           COALESCE(n.used, 0), COALESCE(n.begun, 0), COALESCE(n.lessons, 0),
           (SELECT COALESCE(SUM(r.yearly_hours), 0) FROM curriculum_row r
             WHERE r.school_year = g.school_year AND r.subject = g.subject AND r.level = g.level
               AND (r.school_class = g.school_class OR (r.school_class IS NULL AND NOT EXISTS (
                    SELECT 1 FROM curriculum_row o WHERE o.school_class = g.school_class AND o.subject = r.subject
                       AND o.part = r.part))))
      FROM teaching_group g JOIN subject s ON s.id = g.subject
      LEFT JOIN school_class c ON c.id = g.school_class
      LEFT JOIN group_teacher t ON t.id = (SELECT MIN(a.id) FROM group_teacher a WHERE a.teaching_group = g.id
            AND a.since <= :today AND (a.until IS NULL OR a.until >= :today))
      LEFT JOIN staff_member m ON m.id = t.staff_member
      LEFT JOIN (SELECT l.teaching_group, COUNT(DISTINCT k.topic_plan_item) AS used,
                        SUM(CASE WHEN l.starts <= :now THEN 1 ELSE 0 END) AS begun,
                        SUM(CASE WHEN l.state = 'Cancelled' THEN 0 ELSE 1 END) AS lessons
                   FROM lesson l LEFT JOIN lesson_record k ON k.lesson = l.id WHERE )"_s + lessons + uR"(
                  GROUP BY l.teaching_group) n ON n.teaching_group = g.id
     WHERE )"_s + pages + u" ORDER BY g.level, 2, s.position, s.name, g.name, g.id"_s;
}

TopicPlanLine lineOf(const LineRow &row)
{
    return {row.group, row.className, row.groupName, row.subject, row.subjectId, row.level, row.teacher.initialed(),
            row.items, row.used, row.begun, row.lessons, row.curriculum};
}

struct StoredItem {
    GroupId group;
    TopicPlanItemId id;
    int position;
    QString section;
    QString topic;
    std::optional<WorkTypeId> workType;
    QString homework;
    std::optional<int> minutes;
    std::optional<QDate> plannedDay;
};

StoredItem stored(GroupId group, int position, const TopicPlanItem &item)
{
    return {group, item.id, position, item.section, item.topic, item.workType, item.homework, item.minutes, item.plannedDay};
}

} // namespace

QList<TopicPlanLine> TopicPlanRepository::lines(YearId year, std::optional<StaffId> teacher, const QDateTime &now, QDate today)
{
    const PlanScope scope{year, {}, teacher.value_or(StaffId{}), now, today};
    const QString own = teacher ? uR"( AND EXISTS (SELECT 1 FROM group_teacher o WHERE o.teaching_group = g.id
        AND o.staff_member = :teacher AND o.since <= :today AND (o.until IS NULL OR o.until >= :today)))"_s : QString();
    QList<TopicPlanLine> lines;
    for (const LineRow &row : m_tx.all<LineRow>(linesWhere(u"1 = 1"_s, u"g.school_year = :year"_s + own), scope))
        lines.append(lineOf(row));
    return lines;
}

std::optional<TopicPlanLine> TopicPlanRepository::line(GroupId group, const QDateTime &now, QDate today)
{
    const auto row = m_tx.first<LineRow>(linesWhere(u"l.teaching_group = :group"_s, u"g.id = :group"_s),
                                         PlanScope{{}, group, {}, now, today});
    return row ? std::optional(lineOf(*row)) : std::nullopt;
}

int TopicPlanRepository::revision(GroupId group)
{
    return m_tx.first<int>(u"SELECT revision FROM topic_plan WHERE teaching_group = :group"_s, OfGroup{group}).value_or(0);
}

QList<TopicPlanItem> TopicPlanRepository::items(GroupId group)
{
    return m_tx.all<TopicPlanItem>(uR"(
        SELECT i.id, i.section, i.topic, i.work_type, i.homework, i.minutes, i.planned_day
          FROM topic_plan p JOIN topic_plan_item i ON i.topic_plan = p.id
         WHERE p.teaching_group = :group ORDER BY i.position)"_s, OfGroup{group});
}

QList<TopicUse> TopicPlanRepository::uses(GroupId group)
{
    return m_tx.all<TopicUse>(uR"(
        SELECT r.topic_plan_item, l.day FROM lesson l JOIN lesson_record r ON r.lesson = l.id
         WHERE l.teaching_group = :group AND r.topic_plan_item IS NOT NULL ORDER BY l.day, l.number)"_s, OfGroup{group});
}

bool TopicPlanRepository::isOfPage(TopicPlanItemId item, GroupId group)
{
    struct Of { TopicPlanItemId item; GroupId group; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM topic_plan_item i JOIN topic_plan p ON p.id = i.topic_plan
         WHERE i.id = :item AND p.teaching_group = :group)"_s, Of{item, group}).has_value();
}

bool TopicPlanRepository::isWorkType(WorkTypeId type)
{
    struct Of { WorkTypeId type; };
    return m_tx.first<int>(u"SELECT 1 FROM work_type WHERE id = :type"_s, Of{type}).has_value();
}

std::optional<int> TopicPlanRepository::begin(GroupId group, int revision)
{
    struct At { GroupId group; int revision; };
    if (revision > 0)
        return m_tx.first<int>(uR"(
            UPDATE topic_plan SET revision = revision + 1 WHERE teaching_group = :group AND revision = :revision
            RETURNING revision)"_s, At{group, revision});
    return m_tx.first<int>(uR"(
        INSERT INTO topic_plan (teaching_group) VALUES (:group) ON CONFLICT DO NOTHING RETURNING revision)"_s, At{group, revision});
}

void TopicPlanRepository::write(GroupId group, const QList<TopicPlanItem> &items)
{
    QSet<TopicPlanItemId> kept;
    for (const TopicPlanItem &item : items)
        kept.insert(item.id);
    struct Gone { TopicPlanItemId id; };
    for (const TopicPlanItem &item : this->items(group))
        if (!kept.contains(item.id))
            m_tx.run(u"DELETE FROM topic_plan_item WHERE id = :id"_s, Gone{item.id});
    // Places are unique: first all move out of the way.
    m_tx.run(uR"(
        UPDATE topic_plan_item SET position = -position
         WHERE topic_plan = (SELECT id FROM topic_plan WHERE teaching_group = :group))"_s, OfGroup{group});
    for (int i = 0; i < items.size(); ++i) {
        const StoredItem item = stored(group, i + 1, items.at(i));
        if (item.id)
            m_tx.run(uR"(
                UPDATE topic_plan_item SET position = :position, section = :section, topic = :topic, work_type = :workType,
                       homework = :homework, minutes = :minutes, planned_day = :plannedDay WHERE id = :id)"_s, item);
        else
            m_tx.run(uR"(
                INSERT INTO topic_plan_item (topic_plan, position, section, topic, work_type, homework, minutes, planned_day)
                SELECT id, :position, :section, :topic, :workType, :homework, :minutes, :plannedDay
                  FROM topic_plan WHERE teaching_group = :group)"_s, item);
    }
}

} // namespace parta
