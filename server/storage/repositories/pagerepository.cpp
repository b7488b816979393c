// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of one page: a handful of statements, each by an index.
#include "server/storage/repositories/pagerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfGroup {
    GroupId group;
    QDate today;
};

struct PupilRow {
    PupilId id;
    PersonName name;
    QDate since;
    std::optional<QDate> until;
};

struct LessonRow {
    LessonId id;
    QDate day;
    int number = 0;
    QDateTime starts;
    QDateTime ends;
    LessonState state = LessonState::Planned;
    std::optional<StaffId> substitute;
    PersonName substituteName;
    QString topic;
    QString homework;
    std::optional<int> minutes;
    int revision = 0;
    std::optional<QDateTime> writtenAt;
    PersonName author;
    LessonChange change;
    std::optional<TopicPlanItemId> item;
};

struct WorkRow {
    LessonId lesson;
    LessonWork work;
};

GradebookLesson lessonOf(const LessonRow &row, const PageScope &page)
{
    GradebookLesson lesson;
    lesson.id = row.id;
    lesson.day = row.day;
    lesson.number = row.number;
    lesson.starts = row.starts;
    lesson.ends = row.ends;
    lesson.state = row.state;
    lesson.substitute = row.substituteName.initialed();
    lesson.mayWrite = row.substitute ? (page.staff && row.substitute == page.staff) : page.taught;
    lesson.record.lesson = row.id;
    lesson.record.topic = row.topic;
    lesson.record.homework = row.homework;
    lesson.record.homeworkMinutes = row.minutes;
    lesson.record.revision = row.revision;
    lesson.record.author = row.author.initialed();
    lesson.record.writtenAt = row.writtenAt;
    lesson.change = row.change;
    lesson.record.item = row.item;
    return lesson;
}

} // namespace

QList<TermRef> PageRepository::terms(QDate today)
{
    struct At { QDate today; };
    return m_tx.all<TermRef>(uR"(
        SELECT t.id, t.kind, t.number, t.since, t.until, t.state, s.level_from, s.level_to
          FROM term t JOIN term_set s ON s.id = t.term_set JOIN school_year y ON y.id = s.school_year
         WHERE y.since <= :today AND y.until >= :today
         ORDER BY s.level_from, CASE WHEN t.kind = 'Year' THEN 1 ELSE 0 END, t.since)"_s, At{today});
}

QList<GradebookTerm> PageRepository::termsOf(GroupId group)
{
    struct Of { GroupId group; };
    return m_tx.all<GradebookTerm>(uR"(
        SELECT t.id, t.kind, t.number, t.since, t.until, t.state
          FROM teaching_group g JOIN term_set s ON s.school_year = g.school_year
                                              AND g.level BETWEEN s.level_from AND s.level_to
          JOIN term t ON t.term_set = s.id
         WHERE g.id = :group ORDER BY CASE WHEN t.kind = 'Year' THEN 1 ELSE 0 END, t.since)"_s, Of{group});
}

std::optional<GradebookHead> PageRepository::head(GroupId group, QDate today)
{
    struct Row {
        GroupId group;
        QString className;
        QString groupName;
        int level = 0;
        QString subject;
        QString year;
    };
    const auto row = m_tx.first<Row>(uR"(
        SELECT g.id, COALESCE(c.name, g.name), CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END,
               g.level, s.name, y.name
          FROM teaching_group g JOIN subject s ON s.id = g.subject JOIN school_year y ON y.id = g.school_year
          LEFT JOIN school_class c ON c.id = g.school_class
         WHERE g.id = :group)"_s, OfGroup{group, today});
    if (!row)
        return std::nullopt;
    const auto teacher = m_tx.first<PersonName>(uR"(
        SELECT m.surname, m.given_name, m.patronymic
          FROM group_teacher t JOIN staff_member m ON m.id = t.staff_member
         WHERE t.teaching_group = :group
         ORDER BY CASE WHEN t.since <= :today AND (t.until IS NULL OR t.until >= :today) THEN 0 ELSE 1 END,
                  t.since DESC, t.id LIMIT 1)"_s, OfGroup{group, today});
    GradebookHead head;
    head.group = row->group;
    head.className = row->className;
    head.groupName = row->groupName;
    head.yearLevel = row->level;
    head.subject = row->subject;
    head.yearName = row->year;
    head.teacher = teacher ? teacher->full() : QString();
    return head;
}

QList<GradebookPupil> PageRepository::pupils(const PageScope &page)
{
    const auto rows = m_tx.all<PupilRow>(uR"(
        SELECT p.id, p.surname, p.given_name, p.patronymic, m.since, m.until
          FROM group_pupil m JOIN pupil p ON p.id = m.pupil
         WHERE m.teaching_group = :group AND m.since <= :until AND (m.until IS NULL OR m.until >= :since)
         ORDER BY p.surname, p.given_name, p.patronymic, p.id, m.since)"_s, page);
    QList<GradebookPupil> pupils;
    for (const PupilRow &row : rows) {
        if (pupils.isEmpty() || pupils.last().id != row.id)
            pupils.append({row.id, row.name, {}});
        pupils.last().membership.append({row.since, row.until});
    }
    return pupils;
}

QList<GradebookLesson> PageRepository::lessons(const PageScope &page)
{
    QList<GradebookLesson> lessons;
    QHash<LessonId, qsizetype> places;
    m_tx.each<LessonRow>(uR"(
        SELECT l.id, l.day, l.number, l.starts, l.ends, l.state, l.substitute,
               COALESCE(s.surname, ''), COALESCE(s.given_name, ''), COALESCE(s.patronymic, ''),
               COALESCE(r.topic, ''), COALESCE(r.homework, ''), r.homework_minutes, COALESCE(r.revision, 0), r.written_at,
               COALESCE(a.surname, ''), COALESCE(a.given_name, ''), COALESCE(a.patronymic, ''),
               l.origin, COALESCE(l.moved_from, ''), l.change_reason, COALESCE(o.name, ''),
               CASE WHEN l.substitute IS NULL THEN '' ELSE COALESCE(u2.task, '') END, l.sequence, r.topic_plan_item
          FROM lesson l
          LEFT JOIN room o ON o.id = l.room
          LEFT JOIN substitution u2 ON u2.id = (SELECT MAX(x.id) FROM substitution x WHERE x.lesson = l.id)
          LEFT JOIN staff_member s ON s.id = l.substitute
          LEFT JOIN lesson_record r ON r.lesson = l.id
          LEFT JOIN account u ON u.id = r.author LEFT JOIN staff_member a ON a.id = u.staff_member
         WHERE l.teaching_group = :group AND l.day BETWEEN :since AND :until
         ORDER BY l.day, l.number)"_s, page, [&](LessonRow &&row) {
        places.insert(row.id, lessons.size());
        lessons.append(lessonOf(row, page));
    });
    m_tx.each<WorkRow>(uR"(
        SELECT w.lesson, w.position, w.work_type, w.title
          FROM lesson l JOIN work w ON w.lesson = l.id
         WHERE l.teaching_group = :group AND l.day BETWEEN :since AND :until
         ORDER BY w.lesson, w.position)"_s, page, [&](WorkRow &&row) {
        lessons[places.value(row.lesson)].works.append(row.work);
    });
    return lessons;
}

QList<MarkCell> PageRepository::marks(const PageScope &page)
{
    return m_tx.all<MarkCell>(uR"(
        SELECT w.lesson, w.position, m.pupil, m.grade, m.revision
          FROM lesson l JOIN work w ON w.lesson = l.id JOIN mark m ON m.work = w.id
         WHERE l.teaching_group = :group AND l.day BETWEEN :since AND :until)"_s, page);
}

QList<AttendanceCell> PageRepository::attendance(const PageScope &page)
{
    return m_tx.all<AttendanceCell>(uR"(
        SELECT a.lesson, a.pupil, a.code, a.minutes, a.revision
          FROM lesson l JOIN attendance a ON a.lesson = l.id
         WHERE l.teaching_group = :group AND l.day BETWEEN :since AND :until)"_s, page);
}

// Begins with the few who came during the term; on a day they were in this group too, nothing was brought along.
QList<TransferredMark> PageRepository::transferred(const PageScope &page)
{
    struct Row { TransferredMark mark; WorkId work; };
    QList<TransferredMark> marks;
    m_tx.each<Row>(uR"(
        SELECT DISTINCT m.pupil, l.day, m.grade, t.weight, t.abbreviation,
               CASE WHEN o.subgroup IS NULL OR c.id IS NULL THEN COALESCE(c.name, o.name)
                    ELSE c.name || ', ' || COALESCE(b.name, o.name) END, w.id
          FROM group_pupil p JOIN teaching_group g ON g.id = p.teaching_group
          JOIN group_pupil q ON q.pupil = p.pupil AND q.teaching_group <> p.teaching_group
          JOIN teaching_group o ON o.id = q.teaching_group AND o.subject = g.subject AND o.school_year = g.school_year
          LEFT JOIN school_class c ON c.id = o.school_class LEFT JOIN subgroup b ON b.id = o.subgroup
          JOIN lesson l ON l.teaching_group = o.id
          JOIN work w ON w.lesson = l.id JOIN work_type t ON t.id = w.work_type
          JOIN mark m ON m.work = w.id AND m.pupil = p.pupil AND m.grade IS NOT NULL
         WHERE p.teaching_group = :group AND p.since > :since AND p.since <= :until
           AND l.day BETWEEN :since AND :until AND l.day < p.since
           AND q.since <= l.day AND (q.until IS NULL OR q.until >= l.day)
           AND NOT EXISTS (SELECT 1 FROM group_pupil e WHERE e.teaching_group = :group AND e.pupil = p.pupil
                              AND e.since <= l.day AND (e.until IS NULL OR e.until >= l.day))
         ORDER BY 1, 2, 7)"_s, page, [&](Row &&row) { marks.append(row.mark); });
    return marks;
}

QList<TermMarkCell> PageRepository::termMarks(const PageScope &page)
{
    return m_tx.all<TermMarkCell>(uR"(
        SELECT m.term, m.pupil, m.grade, m.revision
          FROM term_mark m JOIN term t ON t.id = m.term
         WHERE m.teaching_group = :group AND (m.term = :term OR (t.kind = 'Year' AND t.until <= :until)))"_s, page);
}

ScaleRule PageRepository::scale(GroupId group)
{
    struct Of { GroupId group; };
    return m_tx.first<ScaleRule>(uR"(
        SELECT COALESCE(m.kind, CASE WHEN s.graded = 1 THEN 'FivePoint' ELSE 'NotGraded' END),
               COALESCE(m.rounding, 'Arithmetic')
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN mark_scale m ON m.id = s.mark_scale
         WHERE g.id = :group)"_s, Of{group}).value_or(ScaleRule{});
}

QList<WorkType> PageRepository::workTypes()
{
    return m_tx.all<WorkType>(u"SELECT id, name, abbreviation, weight, deadline, archived FROM work_type ORDER BY position, id"_s);
}

QString PageRepository::yearName(QDate today)
{
    struct At { QDate today; };
    return m_tx.first<QString>(uR"(
        SELECT name FROM school_year WHERE since <= :today AND until >= :today ORDER BY since DESC LIMIT 1)"_s,
        At{today}).value_or(QString());
}

namespace {

// The columns of a PageRef but for its relation; the teacher is the present one.
struct PageRow {
    GroupId group;
    std::optional<ClassId> schoolClass;
    QString className;
    int yearLevel = 0;
    QString groupName;
    QString subject;
    PersonName teacher;
    PageRelation relation = PageRelation::Other;
};

QList<PageRef> refs(const QList<PageRow> &rows)
{
    QList<PageRef> pages;
    for (const PageRow &row : rows) {
        // Two teachers share a page, or one relation hides a weaker one: the first row stands.
        if (!pages.isEmpty() && pages.last().group == row.group)
            continue;
        pages.append({row.group, row.schoolClass.value_or(ClassId{}), row.className, row.yearLevel, row.groupName,
                      row.subject, row.teacher.initialed(), row.relation});
    }
    return pages;
}

} // namespace

QList<PageRef> PageRepository::allPages(QDate today)
{
    struct At { QDate today; };
    return refs(m_tx.all<PageRow>(uR"(
        SELECT g.id, c.id, COALESCE(c.name, g.name), g.level,
               CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END,
               s.name, COALESCE(m.surname, ''), COALESCE(m.given_name, ''), COALESCE(m.patronymic, ''), 'Other'
          FROM teaching_group g JOIN subject s ON s.id = g.subject JOIN school_year y ON y.id = g.school_year
          LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN group_teacher t ON t.teaching_group = g.id AND t.since <= :today
                                   AND (t.until IS NULL OR t.until >= :today)
          LEFT JOIN staff_member m ON m.id = t.staff_member
         WHERE y.since <= :today AND y.until >= :today
         ORDER BY g.level, COALESCE(c.name, g.name), s.position, s.name, g.name, g.id, t.id)"_s, At{today}));
}

QList<PageRef> PageRepository::pagesOf(StaffId staff, QDate today)
{
    struct Of { StaffId staff; QDate today; QDate since; QDate until; };
    return refs(m_tx.all<PageRow>(uR"(
        SELECT g.id, c.id, COALESCE(c.name, g.name), g.level,
               CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END,
               s.name, COALESCE(m.surname, ''), COALESCE(m.given_name, ''), COALESCE(m.patronymic, ''), r.relation
          FROM (SELECT teaching_group, 'Own' AS relation, 1 AS strength FROM group_teacher
                 WHERE staff_member = :staff AND since <= :today AND (until IS NULL OR until >= :today)
                UNION SELECT teaching_group, 'Substituted', 2 FROM lesson
                 WHERE substitute = :staff AND day BETWEEN :since AND :until
                UNION SELECT g2.id, 'OwnClass', 3 FROM class_teacher ct JOIN teaching_group g2
                    ON g2.school_class = ct.school_class
                 WHERE ct.staff_member = :staff AND ct.since <= :today AND (ct.until IS NULL OR ct.until >= :today)) r
          JOIN teaching_group g ON g.id = r.teaching_group
          JOIN subject s ON s.id = g.subject JOIN school_year y ON y.id = g.school_year
          LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN group_teacher t ON t.teaching_group = g.id AND t.since <= :today
                                   AND (t.until IS NULL OR t.until >= :today)
          LEFT JOIN staff_member m ON m.id = t.staff_member
         WHERE y.since <= :today AND y.until >= :today
         ORDER BY g.level, COALESCE(c.name, g.name), s.position, s.name, g.name, g.id, r.strength, t.id)"_s,
        Of{staff, today, today.addDays(-7), today.addDays(7)}));
}

} // namespace parta
