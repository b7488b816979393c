// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of subjects, scales and work types.
#include "server/storage/repositories/subjectrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

template<class Key>
struct ById {
    Key id;
};

template<class Key>
struct Named {
    QString name;
    Key except;
};

template<class Key>
Named<Key> named(const QString &name, std::optional<Key> except)
{
    return {name, except.value_or(Key{})};
}

template<class Line>
std::optional<Line> firstOf(const QList<Line> &lines)
{
    return lines.isEmpty() ? std::nullopt : std::optional(lines.first());
}

// A subject of an import has no scale of its own: it is five-point, or not graded.
QString subjectsWhere(const QString &condition)
{
    return uR"(
        SELECT s.id, s.name, s.short_name, s.area, s.position, m.id, m.name, s.archived,
               (SELECT COUNT(*) FROM teaching_group g WHERE g.subject = s.id), s.revision
          FROM subject s JOIN mark_scale m ON m.id = COALESCE(s.mark_scale, (SELECT MIN(d.id) FROM mark_scale d
               WHERE d.kind = CASE WHEN s.graded = 1 THEN 'FivePoint' ELSE 'NotGraded' END))
         WHERE )"_s + condition + u" ORDER BY s.archived, s.position, s.name, s.id"_s;
}

QString scalesWhere(const QString &condition)
{
    return uR"(
        SELECT m.id, m.name, m.kind, m.rounding, m.model, m.active,
               (SELECT COUNT(*) FROM subject s WHERE s.mark_scale = m.id), m.revision
          FROM mark_scale m WHERE )"_s + condition + u" ORDER BY m.position, m.id"_s;
}

QString workTypesWhere(const QString &condition)
{
    return uR"(
        SELECT t.id, t.name, t.abbreviation, t.weight, t.deadline, t.archived, t.position,
               (SELECT COUNT(*) FROM work w WHERE w.work_type = t.id), t.revision
          FROM work_type t WHERE )"_s + condition + u" ORDER BY t.archived, t.position, t.id"_s;
}

} // namespace

QList<SubjectLine> SubjectRepository::subjects()
{
    return m_tx.all<SubjectLine>(subjectsWhere(u"1 = 1"_s));
}

std::optional<SubjectLine> SubjectRepository::subject(SubjectId id)
{
    return firstOf(m_tx.all<SubjectLine>(subjectsWhere(u"s.id = :id"_s), ById<SubjectId>{id}));
}

bool SubjectRepository::isTaken(const QString &name, std::optional<SubjectId> except)
{
    return m_tx.first<int>(u"SELECT 1 FROM subject WHERE name = :name AND id <> :except"_s, named(name, except)).has_value();
}

std::optional<SubjectId> SubjectRepository::put(const SaveSubject &wanted)
{
    if (!wanted.id)
        return m_tx.first<SubjectId>(uR"(
            INSERT INTO subject (name, short_name, area, position, graded, mark_scale, archived)
            SELECT :name, :shortName, :area, :position, CASE WHEN kind = 'NotGraded' THEN 0 ELSE 1 END, id, :archived
              FROM mark_scale WHERE id = :markScale RETURNING id)"_s, wanted);
    struct Row {
        SubjectId id;
        QString name, shortName, area;
        int position;
        MarkScaleId markScale;
        bool archived;
        int revision;
    };
    return m_tx.first<SubjectId>(uR"(
        UPDATE subject SET name = :name, short_name = :shortName, area = :area, position = :position,
               graded = CASE WHEN (SELECT kind FROM mark_scale WHERE id = :markScale) = 'NotGraded' THEN 0 ELSE 1 END,
               mark_scale = :markScale, archived = :archived, revision = revision + 1
         WHERE id = :id AND revision = :revision RETURNING id)"_s,
        Row{*wanted.id, wanted.name, wanted.shortName, wanted.area, wanted.position, wanted.markScale, wanted.archived,
            wanted.revision});
}

QList<MarkScaleLine> SubjectRepository::scales()
{
    return m_tx.all<MarkScaleLine>(scalesWhere(u"1 = 1"_s));
}

std::optional<MarkScaleLine> SubjectRepository::scale(MarkScaleId id)
{
    return firstOf(m_tx.all<MarkScaleLine>(scalesWhere(u"m.id = :id"_s), ById<MarkScaleId>{id}));
}

bool SubjectRepository::isTaken(const QString &name, std::optional<MarkScaleId> except)
{
    return m_tx.first<int>(u"SELECT 1 FROM mark_scale WHERE name = :name AND id <> :except"_s, named(name, except)).has_value();
}

std::optional<MarkScaleId> SubjectRepository::put(const SaveMarkScale &wanted)
{
    struct Row {
        MarkScaleId id;
        QString name;
        ScaleKind kind;
        Rounding rounding;
        BehaviourModel model;
        bool active;
        int revision;
    };
    const Row row{wanted.id.value_or(MarkScaleId{}), wanted.name, wanted.kind, wanted.rounding, wanted.model, wanted.active,
                  wanted.revision};
    const auto id = wanted.id ? m_tx.first<MarkScaleId>(uR"(
        UPDATE mark_scale SET name = :name, kind = :kind, rounding = :rounding, model = :model, active = :active,
               revision = revision + 1
         WHERE id = :id AND revision = :revision RETURNING id)"_s, row)
                              : m_tx.first<MarkScaleId>(uR"(
        INSERT INTO mark_scale (name, kind, rounding, model, active, position)
        VALUES (:name, :kind, :rounding, :model, :active, (SELECT COALESCE(MAX(position), 0) + 1 FROM mark_scale))
        RETURNING id)"_s, row);
    if (id)
        writeGrades(*id, gradesOf(wanted.kind, wanted.model));
    return id;
}

void SubjectRepository::writeGrades(MarkScaleId scale, const QList<ScaleGrade> &grades)
{
    m_tx.run(u"DELETE FROM mark_scale_grade WHERE mark_scale = :id"_s, ById<MarkScaleId>{scale});
    struct Row { MarkScaleId scale; Grade grade; int value; int position; };
    for (int i = 0; i < grades.size(); ++i)
        m_tx.run(uR"(
            INSERT INTO mark_scale_grade (mark_scale, grade, value, position)
            VALUES (:scale, :grade, :value, :position))"_s, Row{scale, grades.at(i).grade, grades.at(i).value, i + 1});
}

QList<WorkTypeLine> SubjectRepository::workTypes()
{
    return m_tx.all<WorkTypeLine>(workTypesWhere(u"1 = 1"_s));
}

std::optional<WorkTypeLine> SubjectRepository::workType(WorkTypeId id)
{
    return firstOf(m_tx.all<WorkTypeLine>(workTypesWhere(u"t.id = :id"_s), ById<WorkTypeId>{id}));
}

bool SubjectRepository::isTaken(const QString &name, std::optional<WorkTypeId> except)
{
    return m_tx.first<int>(u"SELECT 1 FROM work_type WHERE name = :name AND id <> :except"_s, named(name, except)).has_value();
}

bool SubjectRepository::isAbbreviationTaken(const QString &abbreviation, std::optional<WorkTypeId> except)
{
    return m_tx.first<int>(u"SELECT 1 FROM work_type WHERE abbreviation = :name AND id <> :except"_s,
                           named(abbreviation, except)).has_value();
}

std::optional<WorkTypeId> SubjectRepository::put(const SaveWorkType &wanted)
{
    struct Row {
        WorkTypeId id;
        QString name, abbreviation;
        int weight;
        DeadlineKind deadline;
        int position;
        bool archived;
        int revision;
    };
    const Row row{wanted.id.value_or(WorkTypeId{}), wanted.name, wanted.abbreviation, wanted.weight, wanted.deadline,
                  wanted.position, wanted.archived, wanted.revision};
    if (!wanted.id)
        return m_tx.first<WorkTypeId>(uR"(
            INSERT INTO work_type (name, abbreviation, weight, deadline, position, archived)
            VALUES (:name, :abbreviation, :weight, :deadline, :position, :archived) RETURNING id)"_s, row);
    return m_tx.first<WorkTypeId>(uR"(
        UPDATE work_type SET name = :name, abbreviation = :abbreviation, weight = :weight, deadline = :deadline,
               position = :position, archived = :archived, revision = revision + 1
         WHERE id = :id AND revision = :revision RETURNING id)"_s, row);
}

} // namespace parta
