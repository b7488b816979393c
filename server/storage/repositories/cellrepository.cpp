// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of cells. A write names the revision it saw; the database decides whether it still stands.
#include "server/storage/repositories/cellrepository.h"
#include "common/reflect/enums.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct CellKey {
    LessonId lesson;
    PupilId pupil;
    int position = 0;
};

template<class E>
std::optional<QString> nameOf(const std::optional<E> &value)
{
    return value ? std::optional(reflect::enumText(*value)) : std::nullopt;
}

} // namespace

MarkPlace CellRepository::place(const MarkChange &change, const LessonScope &lesson)
{
    struct Of { LessonId lesson; int position; PupilId pupil; GroupId group; QDate day; };
    return *m_tx.first<MarkPlace>(uR"(
        SELECT CASE WHEN EXISTS (SELECT 1 FROM group_pupil WHERE teaching_group = :group AND pupil = :pupil
                        AND since <= :day AND (until IS NULL OR until >= :day)) THEN 1 ELSE 0 END,
               (SELECT id FROM work WHERE lesson = :lesson AND position = :position))"_s,
        Of{change.lesson, change.work, change.pupil, lesson.group, lesson.day});
}

std::optional<MarkCell> CellRepository::put(const MarkChange &change)
{
    struct Key { LessonId lesson; int position; };
    return put(change, m_tx.first<WorkId>(u"SELECT id FROM work WHERE lesson = :lesson AND position = :position"_s,
                                          Key{change.lesson, change.work}));
}

std::optional<MarkCell> CellRepository::put(const MarkChange &change, const std::optional<WorkId> &work)
{
    struct Row {
        WorkId work;
        PupilId pupil;
        std::optional<Grade> grade;
        int revision;
        AccountId author;
        QDateTime at;
    };
    const bool written = m_tx.run(uR"(
        INSERT INTO mark (work, pupil, grade, revision, author, written_at)
        VALUES (:work, :pupil, :grade, :revision + 1, :author, :at)
        ON CONFLICT (work, pupil) DO UPDATE SET grade = excluded.grade, revision = excluded.revision,
               author = excluded.author, written_at = excluded.written_at
         WHERE mark.revision = excluded.revision - 1)"_s,
        Row{work ? *work : addWork(change.lesson, change.work), change.pupil, change.grade, change.revision, m_author.account, m_author.at}) > 0;
    if (!written)
        return std::nullopt;
    note(change.lesson, change.pupil, change.work, nameOf(change.grade), change.revision + 1);
    return MarkCell{change.lesson, change.work, change.pupil, change.grade, change.revision + 1};
}

std::optional<AttendanceCell> CellRepository::put(const AttendanceChange &change)
{
    struct Row {
        LessonId lesson;
        PupilId pupil;
        std::optional<AttendanceCode> code;
        std::optional<int> minutes;
        int revision;
        AccountId author;
        QDateTime at;
    };
    const bool written = m_tx.run(uR"(
        INSERT INTO attendance (lesson, pupil, code, minutes, revision, author, written_at)
        VALUES (:lesson, :pupil, :code, :minutes, :revision + 1, :author, :at)
        ON CONFLICT (lesson, pupil) DO UPDATE SET code = excluded.code, minutes = excluded.minutes,
               revision = excluded.revision, author = excluded.author, written_at = excluded.written_at
         WHERE attendance.revision = excluded.revision - 1)"_s,
        Row{change.lesson, change.pupil, change.code, change.minutes, change.revision, m_author.account, m_author.at}) > 0;
    if (!written)
        return std::nullopt;
    note(change.lesson, change.pupil, 0, nameOf(change.code), change.revision + 1);
    return AttendanceCell{change.lesson, change.pupil, change.code, change.minutes, change.revision + 1};
}

std::optional<TermMarkCell> CellRepository::put(const SetTermMark &change)
{
    struct Row {
        TermId term;
        GroupId group;
        PupilId pupil;
        std::optional<Grade> grade;
        int revision;
        AccountId author;
        QDateTime at;
    };
    const bool written = m_tx.run(uR"(
        INSERT INTO term_mark (term, teaching_group, pupil, grade, revision, author, written_at)
        VALUES (:term, :group, :pupil, :grade, :revision + 1, :author, :at)
        ON CONFLICT (term, teaching_group, pupil) DO UPDATE SET grade = excluded.grade,
               revision = excluded.revision, author = excluded.author, written_at = excluded.written_at
         WHERE term_mark.revision = excluded.revision - 1)"_s,
        Row{change.term, change.group, change.pupil, change.grade, change.revision, m_author.account, m_author.at}) > 0;
    if (!written)
        return std::nullopt;
    return TermMarkCell{change.term, change.pupil, change.grade, change.revision + 1};
}

MarkCell CellRepository::mark(LessonId lesson, int work, PupilId pupil)
{
    return m_tx.first<MarkCell>(uR"(
        SELECT w.lesson, w.position, m.pupil, m.grade, m.revision
          FROM work w JOIN mark m ON m.work = w.id
         WHERE w.lesson = :lesson AND w.position = :position AND m.pupil = :pupil)"_s,
        CellKey{lesson, pupil, work}).value_or(MarkCell{lesson, work, pupil, {}, 0});
}

AttendanceCell CellRepository::attendance(LessonId lesson, PupilId pupil)
{
    return m_tx.first<AttendanceCell>(uR"(
        SELECT lesson, pupil, code, minutes, revision FROM attendance
         WHERE lesson = :lesson AND pupil = :pupil)"_s,
        CellKey{lesson, pupil, 0}).value_or(AttendanceCell{lesson, pupil, {}, {}, 0});
}

TermMarkCell CellRepository::termMark(GroupId group, TermId term, PupilId pupil)
{
    struct Of { GroupId group; TermId term; PupilId pupil; };
    return m_tx.first<TermMarkCell>(uR"(
        SELECT term, pupil, grade, revision FROM term_mark
         WHERE term = :term AND teaching_group = :group AND pupil = :pupil)"_s,
        Of{group, term, pupil}).value_or(TermMarkCell{term, pupil, {}, 0});
}

std::optional<QString> CellRepository::author(LessonId lesson, PupilId pupil, int position)
{
    const auto name = m_tx.first<PersonName>(uR"(
        SELECT s.surname, s.given_name, s.patronymic
          FROM cell_history h JOIN account a ON a.id = h.author JOIN staff_member s ON s.id = a.staff_member
         WHERE h.lesson = :lesson AND h.pupil = :pupil AND h.position = :position
         ORDER BY h.id DESC LIMIT 1)"_s, CellKey{lesson, pupil, position});
    return name ? std::optional(name->initialed()) : std::nullopt;
}

std::optional<QString> CellRepository::author(GroupId group, TermId term, PupilId pupil)
{
    struct Of { GroupId group; TermId term; PupilId pupil; };
    const auto name = m_tx.first<PersonName>(uR"(
        SELECT s.surname, s.given_name, s.patronymic
          FROM term_mark m JOIN account a ON a.id = m.author JOIN staff_member s ON s.id = a.staff_member
         WHERE m.term = :term AND m.teaching_group = :group AND m.pupil = :pupil)"_s, Of{group, term, pupil});
    return name ? std::optional(name->initialed()) : std::nullopt;
}

WorkId CellRepository::addWork(LessonId lesson, int position)
{
    struct Key { LessonId lesson; int position; };
    // A second mark of a cell is of the same kind as the first (reports.md 1.2); a first one an oral answer.
    return *m_tx.first<WorkId>(uR"(
        INSERT INTO work (lesson, position, work_type)
        VALUES (:lesson, :position, COALESCE((SELECT work_type FROM work WHERE lesson = :lesson AND position = 1),
                                             (SELECT id FROM work_type ORDER BY position, id LIMIT 1)))
        RETURNING id)"_s, Key{lesson, position});
}

void CellRepository::note(LessonId lesson, PupilId pupil, int position, const std::optional<QString> &value, int revision)
{
    struct Row {
        LessonId lesson;
        PupilId pupil;
        int position;
        std::optional<QString> value;
        int revision;
        AccountId author;
        Role role;
        QString reason;
        QDateTime at;
    };
    m_tx.run(uR"(
        INSERT INTO cell_history (lesson, pupil, position, value, revision, author, role, reason, written_at)
        VALUES (:lesson, :pupil, :position, :value, :revision, :author, :role, :reason, :at))"_s,
        Row{lesson, pupil, position, value, revision, m_author.account, m_author.role, m_author.reason, m_author.at});
}

QList<CellVersion> cellHistory(Transaction &tx, LessonId lesson, PupilId pupil)
{
    struct Row {
        std::optional<QString> value;
        int position = 0;
        PersonName author;
        Role role = Role::SubjectTeacher;
        QDateTime at;
        QString reason;
    };
    QList<CellVersion> versions;
    tx.each<Row>(uR"(
        SELECT h.value, h.position, COALESCE(s.surname, ''), COALESCE(s.given_name, ''), COALESCE(s.patronymic, ''), h.role, h.written_at, h.reason
          FROM cell_history h JOIN account a ON a.id = h.author LEFT JOIN staff_member s ON s.id = a.staff_member
         WHERE h.lesson = :lesson AND h.pupil = :pupil ORDER BY h.id DESC)"_s, CellKey{lesson, pupil, 0},
        [&](Row &&row) {
            QString shown;
            if (row.value && row.position > 0)
                shown = text(reflect::enumFromName<Grade>(*row.value).value_or(Grade::Debt));
            else if (row.value)
                shown = text(reflect::enumFromName<AttendanceCode>(*row.value).value_or(AttendanceCode::Unknown));
            versions.append({shown, row.position, row.author.initialed(), row.role, row.at,
                             row.reason});
        });
    return versions;
}

} // namespace parta
