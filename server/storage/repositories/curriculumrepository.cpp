// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the Curriculum. In the table a row of the whole level has no class, on the wire class 0.
#include "server/storage/repositories/curriculumrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Cell {
    YearId year;
    int level;
    ClassId schoolClass;
    SubjectId subject;
    CurriculumPart part;
    int weekly;
    int yearly;
    int revision;
};

} // namespace

QList<CurriculumRow> CurriculumRepository::rows(YearId year)
{
    struct Of { YearId year; };
    return m_tx.all<CurriculumRow>(uR"(
        SELECT level, COALESCE(school_class, 0), subject, part, weekly_hours, yearly_hours, revision
          FROM curriculum_row WHERE school_year = :year ORDER BY level, COALESCE(school_class, 0), subject, part)"_s, Of{year});
}

bool CurriculumRepository::isPlace(YearId year, const CurriculumKey &key)
{
    struct Of { YearId year; int level; ClassId schoolClass; SubjectId subject; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM subject s WHERE s.id = :subject AND (:schoolClass = 0 OR EXISTS (
               SELECT 1 FROM school_class c WHERE c.id = :schoolClass AND c.school_year = :year AND c.level = :level)))"_s,
        Of{year, key.level, key.schoolClass, key.subject}).has_value();
}

bool CurriculumRepository::put(YearId year, const CurriculumChange &change)
{
    const CurriculumKey &key = change.key;
    const Cell cell{year, key.level, key.schoolClass, key.subject, key.part, change.weekly.value_or(0), change.yearly,
                    change.revision};
    if (!change.weekly)
        return m_tx.run(uR"(
            DELETE FROM curriculum_row WHERE school_year = :year AND level = :level AND COALESCE(school_class, 0) = :schoolClass
               AND subject = :subject AND part = :part AND revision = :revision)"_s, cell) > 0;
    if (change.revision > 0)
        return m_tx.run(uR"(
            UPDATE curriculum_row SET weekly_hours = :weekly, yearly_hours = :yearly, revision = revision + 1
             WHERE school_year = :year AND level = :level AND COALESCE(school_class, 0) = :schoolClass
               AND subject = :subject AND part = :part AND revision = :revision)"_s, cell) > 0;
    return m_tx.run(uR"(
        INSERT INTO curriculum_row (school_year, level, school_class, subject, part, weekly_hours, yearly_hours)
        VALUES (:year, :level, NULLIF(:schoolClass, 0), :subject, :part, :weekly, :yearly) ON CONFLICT DO NOTHING)"_s, cell) > 0;
}

} // namespace parta
