// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of lesson records and works.
#include "server/storage/repositories/lessonrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Of {
    LessonId lesson;
};

} // namespace

bool LessonRepository::put(const SetLessonRecord &change, const Authorship &author)
{
    struct Row {
        LessonId lesson;
        QString topic;
        QString homework;
        std::optional<int> minutes;
        int revision;
        AccountId author;
        QDateTime at;
        std::optional<TopicPlanItemId> item;
    };
    return m_tx.first<int>(uR"(
        INSERT INTO lesson_record (lesson, topic, homework, homework_minutes, revision, author, written_at,
               topic_plan_item)
        VALUES (:lesson, :topic, :homework, :minutes, :revision + 1, :author, :at, :item)
        ON CONFLICT (lesson) DO UPDATE SET topic = excluded.topic, homework = excluded.homework,
               homework_minutes = excluded.homework_minutes, revision = excluded.revision,
               author = excluded.author, written_at = excluded.written_at,
               topic_plan_item = CASE WHEN excluded.topic = '' THEN NULL
                    ELSE COALESCE(excluded.topic_plan_item, lesson_record.topic_plan_item) END
         WHERE lesson_record.revision = excluded.revision - 1
        RETURNING revision)"_s,
        Row{change.lesson, change.topic, change.homework, change.homeworkMinutes, change.revision, author.account,
            author.at, change.item}).has_value();
}

LessonRecord LessonRepository::record(LessonId lesson)
{
    struct Row {
        LessonId lesson;
        QString topic;
        QString homework;
        std::optional<int> minutes;
        int revision = 0;
        PersonName author;
        QDateTime at;
        std::optional<TopicPlanItemId> item;
    };
    const auto row = m_tx.first<Row>(uR"(
        SELECT r.lesson, r.topic, r.homework, r.homework_minutes, r.revision,
               COALESCE(s.surname, ''), COALESCE(s.given_name, ''), COALESCE(s.patronymic, ''), r.written_at,
               r.topic_plan_item
          FROM lesson_record r LEFT JOIN account a ON a.id = r.author LEFT JOIN staff_member s ON s.id = a.staff_member
         WHERE r.lesson = :lesson)"_s, Of{lesson});
    if (!row)
        return {.lesson = lesson, .topic = {}, .homework = {}, .homeworkMinutes = {}, .revision = 0, .author = {},
                .writtenAt = {}};
    return {row->lesson, row->topic, row->homework, row->minutes, row->revision,
            row->author.initialed(), row->at, row->item};
}

bool LessonRepository::put(const SetWork &change)
{
    struct Row { LessonId lesson; int position; WorkTypeId type; QString title; };
    return m_tx.run(uR"(
        INSERT INTO work (lesson, position, work_type, title)
        SELECT :lesson, :position, t.id, :title FROM work_type t WHERE t.id = :type
        ON CONFLICT (lesson, position) DO UPDATE SET work_type = excluded.work_type, title = excluded.title)"_s,
        Row{change.lesson, change.position, change.type, change.title}) > 0;
}

QList<LessonWork> LessonRepository::works(LessonId lesson)
{
    return m_tx.all<LessonWork>(
        u"SELECT position, work_type, title FROM work WHERE lesson = :lesson ORDER BY position"_s, Of{lesson});
}

} // namespace parta
