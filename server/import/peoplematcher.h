// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which people of a plan the school knows already (formats.md 1, rule 3). Reads only.
#pragma once
#include "common/import/importplan.h"
#include "server/storage/repositories/importedpeoplerepository.h"

namespace parta::import {

template<class Known>
struct PersonMatch {
    std::optional<Known> known; ///< the card of the school
    bool isLeftOut = false;     ///< a question stands open; the row is not taken
};

struct PeopleMatches {
    QList<PersonMatch<KnownPupil>> pupils;
    QList<PersonMatch<KnownStaff>> staff;
    QList<PersonMatch<KnownGuardian>> guardians;
};

/// By external id, then by name and birth date. A name alone is asked about («namesake», an error) or answered by
/// plan.namesakes. Guardians are found again by external id or by name among the guardians of the same pupil.
PeopleMatches matchPeople(Transaction &tx, const ImportPlan &plan, FindingLog &log);

} // namespace parta::import
