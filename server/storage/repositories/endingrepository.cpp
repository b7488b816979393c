// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of endings.
#include "server/storage/repositories/endingrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

int EndingRepository::endMemberships(const Leaving &leaving)
{
    int ended = m_tx.run(uR"(
        UPDATE class_membership SET until = CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END
         WHERE (until IS NULL OR until > CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END) AND pupil IN (SELECT id FROM pupil WHERE external_id = :person)
           AND (:group = '' OR school_class IN (SELECT id FROM school_class WHERE external_id = :group)))"_s, leaving);
    ended += m_tx.run(uR"(
        UPDATE subgroup_membership SET until = CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END
         WHERE (until IS NULL OR until > CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END) AND pupil IN (SELECT id FROM pupil WHERE external_id = :person)
           AND (:group = '' OR subgroup IN (SELECT id FROM subgroup WHERE external_id = :group)))"_s, leaving);
    ended += m_tx.run(uR"(
        UPDATE group_teacher SET until = CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END
         WHERE (until IS NULL OR until > CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END)
           AND staff_member IN (SELECT id FROM staff_member WHERE external_id = :person)
           AND (:group = '' OR teaching_group IN (SELECT id FROM teaching_group WHERE external_id = :group)))"_s, leaving);
    return ended;
}

int EndingRepository::endGuardianLinks(const Leaving &leaving)
{
    return m_tx.run(uR"(
        UPDATE guardian_link SET until = CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END
         WHERE (until IS NULL OR until > CASE WHEN since > :last THEN since ELSE CAST(:last AS TEXT) END)
           AND guardian IN (SELECT id FROM guardian WHERE external_id = :person))"_s, leaving);
}

int EndingRepository::blockAccounts(const Leaving &leaving)
{
    return m_tx.run(uR"(
        UPDATE account SET blocked = 1
         WHERE blocked = 0 AND (staff_member IN (SELECT id FROM staff_member WHERE external_id = :person)
                                OR guardian IN (SELECT id FROM guardian WHERE external_id = :person)
                                OR pupil IN (SELECT id FROM pupil WHERE external_id = :person)))"_s, leaving);
}

} // namespace parta
