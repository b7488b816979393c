// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of absences and substitutions.
#include "server/storage/repositories/substitutionrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Days {
    QDate since;
    QDate until;
    StaffId staff;
};

struct AbsenceRow {
    AbsenceId id;
    StaffId staff;
    PersonName name;
    QDate since;
    QDate until;
    QString reason;
    QString orderNumber;
    std::optional<QDate> orderDay;
    bool cancelled = false;
    int revision = 0;
};

StaffAbsence absenceOf(const AbsenceRow &row)
{
    return {row.id, row.staff, row.name.initialed(), row.since, row.until, row.reason, row.orderNumber, row.orderDay,
            row.cancelled, row.revision};
}

struct Named {
    StaffId id;
    PersonName name;
};

/// The fields of SaveAbsence as the table has them.
struct AbsenceFields {
    AbsenceId id;
    StaffId staff;
    QDate since;
    QDate until;
    QString reason;
    QString number;
    std::optional<QDate> day;
    bool cancelled;
    int revision;
    QDateTime now;
};

AbsenceFields fieldsOf(const SaveAbsence &wanted, const QDateTime &now = {})
{
    return {wanted.id.value_or(AbsenceId{}), wanted.staff, wanted.since, wanted.until, wanted.reason.trimmed(),
            wanted.orderNumber.trimmed(), wanted.orderDay, wanted.cancelled, wanted.revision, now};
}

constexpr QStringView AbsenceColumns = uR"(
    SELECT a.id, a.staff_member, m.surname, m.given_name, m.patronymic, a.since, a.until, a.reason, a.order_number,
           a.order_day, a.cancelled, a.revision
      FROM staff_absence a JOIN staff_member m ON m.id = a.staff_member )";

} // namespace

QList<StaffAbsence> SubstitutionRepository::absences(QDate since, QDate until)
{
    QList<StaffAbsence> list;
    m_tx.each<AbsenceRow>(QString(AbsenceColumns + u"WHERE a.since <= :until AND a.until >= :since ORDER BY a.since DESC, a.id DESC"_s),
                          Days{since, until, {}}, [&](AbsenceRow &&row) { list.append(absenceOf(row)); });
    return list;
}

std::optional<StaffAbsence> SubstitutionRepository::absence(AbsenceId id)
{
    struct Of { AbsenceId id; };
    const auto row = m_tx.first<AbsenceRow>(QString(AbsenceColumns + u"WHERE a.id = :id"_s), Of{id});
    return row ? std::optional(absenceOf(*row)) : std::nullopt;
}

bool SubstitutionRepository::overlaps(const SaveAbsence &wanted)
{
    return !wanted.cancelled && m_tx.first<int>(uR"(
        SELECT 1 FROM staff_absence WHERE staff_member = :staff AND cancelled = 0 AND id <> :id
           AND since <= :until AND until >= :since LIMIT 1)"_s, fieldsOf(wanted)).has_value();
}

AbsenceId SubstitutionRepository::add(const SaveAbsence &wanted, const QDateTime &now)
{
    return *m_tx.first<AbsenceId>(uR"(
        INSERT INTO staff_absence (staff_member, since, until, reason, order_number, order_day, entered_at, cancelled)
        SELECT id, CAST(:since AS TEXT), CAST(:until AS TEXT), CAST(:reason AS TEXT), CAST(:number AS TEXT), CAST(:day AS TEXT),
               CAST(:now AS BIGINT), CAST(:cancelled AS INTEGER)
          FROM staff_member WHERE id = :staff RETURNING id)"_s, fieldsOf(wanted, now));
}

bool SubstitutionRepository::update(const SaveAbsence &wanted)
{
    return m_tx.run(uR"(
        UPDATE staff_absence SET since = :since, until = :until, reason = :reason, order_number = :number, order_day = :day,
               cancelled = :cancelled, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s, fieldsOf(wanted)) > 0;
}

QList<StaffName> SubstitutionRepository::teaching(QDate day)
{
    struct On { QDate day; };
    QList<StaffName> list;
    m_tx.each<Named>(uR"(
        SELECT m.id, m.surname, m.given_name, m.patronymic FROM staff_member m
         WHERE EXISTS (SELECT 1 FROM group_teacher t WHERE t.staff_member = m.id AND t.since <= :day
                          AND (t.until IS NULL OR t.until >= :day))
         ORDER BY m.surname, m.given_name, m.patronymic, m.id)"_s, On{day},
        [&](Named &&row) { list.append({row.id, row.name.initialed()}); });
    return list;
}

QList<TakenHour> SubstitutionRepository::taken(QDate since, QDate until)
{
    return m_tx.all<TakenHour>(uR"(
        SELECT COALESCE(l.substitute, t.staff_member), l.starts, l.ends, l.day, g.subject, COALESCE(g.school_class, 0), l.id
          FROM lesson l JOIN teaching_group g ON g.id = l.teaching_group
          JOIN group_teacher t ON t.teaching_group = g.id AND t.since <= l.day AND (t.until IS NULL OR t.until >= l.day)
         WHERE l.day BETWEEN :since AND :until AND l.state = 'Planned' ORDER BY l.id, t.id)"_s, Days{since, until, {}});
}

std::optional<LessonNeed> SubstitutionRepository::need(LessonId lesson)
{
    struct Of { LessonId lesson; };
    return m_tx.first<LessonNeed>(uR"(
        SELECT l.id, l.starts, l.ends, l.day, g.subject, COALESCE(g.school_class, 0), COALESCE(t.staff_member, 0)
          FROM lesson l JOIN teaching_group g ON g.id = l.teaching_group
          LEFT JOIN group_teacher t ON t.teaching_group = g.id AND t.since <= l.day AND (t.until IS NULL OR t.until >= l.day)
         WHERE l.id = :lesson ORDER BY t.id LIMIT 1)"_s, Of{lesson});
}

QList<TeacherFacts> SubstitutionRepository::facts(QDate day)
{
    struct Month { QDate day; QDate since; QDate until; };
    struct Pair { StaffId staff; qint64 value; };
    const QDate first(day.year(), day.month(), 1);
    const Month month{day, first, first.addMonths(1).addDays(-1)};
    QHash<StaffId, TeacherFacts> facts;
    m_tx.each<Pair>(uR"(
        SELECT t.staff_member, g.subject FROM group_teacher t JOIN teaching_group g ON g.id = t.teaching_group
         WHERE t.since <= :day AND (t.until IS NULL OR t.until >= :day)
        UNION SELECT staff_member, subject FROM staff_subject)"_s, month,
        [&](Pair &&row) { facts[row.staff].subjects.insert(row.value); });
    m_tx.each<Pair>(uR"(
        SELECT DISTINCT t.staff_member, COALESCE(g.school_class, 0)
          FROM group_teacher t JOIN teaching_group g ON g.id = t.teaching_group
         WHERE t.since <= :day AND (t.until IS NULL OR t.until >= :day))"_s, month,
        [&](Pair &&row) { facts[row.staff].classes.insert(row.value); });
    m_tx.each<Pair>(uR"(
        SELECT substitute, COUNT(*) FROM lesson
         WHERE substitute IS NOT NULL AND state = 'Planned' AND day BETWEEN :since AND :until GROUP BY substitute)"_s, month,
        [&](Pair &&row) { facts[row.staff].thisMonth = int(row.value); });
    QList<TeacherFacts> list;
    m_tx.each<Named>(uR"(
        SELECT id, surname, given_name, patronymic FROM staff_member
         WHERE (since IS NULL OR since <= :day) AND (until IS NULL OR until >= :day) ORDER BY id)"_s, month, [&](Named &&row) {
        TeacherFacts one = facts.value(row.id);
        one.who = {row.id, row.name.initialed()};
        if (!one.subjects.isEmpty())
            list.append(one);
    });
    return list;
}

void SubstitutionRepository::put(const SubstitutionEntry &entry)
{
    m_tx.run(u"UPDATE lesson SET substitute = :substitute, sequence = sequence + 1 WHERE id = :lesson"_s, entry);
    m_tx.run(uR"(
        INSERT INTO substitution (lesson, absence, absent, substitute, kind, task, made_at, author)
        VALUES (:lesson, :absence, :absent, :substitute, :kind, :task, :at, :author))"_s, entry);
}

QList<SubstitutionLine> SubstitutionRepository::lines(QDate since, QDate until, StaffId staff)
{
    struct Row {
        qint64 id;
        LessonId lesson;
        LessonPlace place;
        QString className;
        QString groupName;
        QString subject;
        std::optional<StaffId> absent;
        PersonName absentName;
        std::optional<StaffId> substitute;
        PersonName substituteName;
        SubstitutionKind kind;
        QString reason;
        QString task;
    };
    QList<SubstitutionLine> list;
    m_tx.each<Row>(uR"(
        SELECT u.id, l.id, l.day, l.number, COALESCE(c.name, g.name),
               CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END, s.name,
               u.absent, COALESCE(a.surname, ''), COALESCE(a.given_name, ''), COALESCE(a.patronymic, ''),
               u.substitute, COALESCE(p.surname, ''), COALESCE(p.given_name, ''), COALESCE(p.patronymic, ''),
               u.kind, COALESCE(w.reason, ''), u.task
          FROM substitution u JOIN lesson l ON l.id = u.lesson JOIN teaching_group g ON g.id = l.teaching_group
          JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN staff_member a ON a.id = u.absent LEFT JOIN staff_member p ON p.id = u.substitute
          LEFT JOIN staff_absence w ON w.id = u.absence
         WHERE l.day BETWEEN :since AND :until AND (:staff = 0 OR u.absent = :staff OR u.substitute = :staff)
         ORDER BY l.day, l.number, g.level, u.id)"_s, Days{since, until, staff}, [&](Row &&row) {
        list.append({row.id, row.lesson, row.place, row.className, row.groupName, row.subject, row.absent.value_or(StaffId{}),
                     row.absentName.initialed(), row.substitute.value_or(StaffId{}), row.substituteName.initialed(), row.kind,
                     row.reason, row.task});
    });
    return list;
}

} // namespace parta
