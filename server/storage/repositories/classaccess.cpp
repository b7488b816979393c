// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of led classes.
#include "server/storage/repositories/classaccess.h"

using namespace Qt::StringLiterals;

namespace parta {

QList<ClassId> ClassAccess::ledBy(StaffId staff, QDate today)
{
    struct Of { StaffId staff; QDate today; };
    if (!staff)
        return {};
    return m_tx.all<ClassId>(uR"(
        SELECT school_class FROM class_teacher
         WHERE staff_member = :staff AND since <= :today AND (until IS NULL OR until >= :today))"_s, Of{staff, today});
}

bool ClassAccess::leadsClassOf(StaffId staff, PupilId pupil, QDate today)
{
    struct Of { StaffId staff; PupilId pupil; QDate today; };
    return staff && m_tx.first<int>(uR"(
        SELECT 1 FROM class_teacher t JOIN class_membership m ON m.school_class = t.school_class
         WHERE t.staff_member = :staff AND t.since <= :today AND (t.until IS NULL OR t.until >= :today)
           AND m.pupil = :pupil AND m.since <= :today AND (m.until IS NULL OR m.until >= :today) LIMIT 1)"_s,
        Of{staff, pupil, today}).has_value();
}

} // namespace parta
