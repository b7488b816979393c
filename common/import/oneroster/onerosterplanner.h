// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a OneRoster set as a plan: homerooms are classes, scheduled classes journal pages with their pupils.
#pragma once
#include "common/import/importplan.h"
#include "common/import/oneroster/onerosterrecords.h"

namespace parta::import {

struct OneRosterWishes {
    std::optional<QDate> from;     ///< first day of facts without one; tells the school year
    std::optional<int> yearLevel;  ///< of classes that tell none
    QDate usualStart;              ///< where neither the person nor the files tell a day
};

/// Ties guardians, tells what becomes of roles, and what a person must still do.
ImportPlan planOneRoster(const OneRosterRecords &records, const OneRosterWishes &wishes, OneRosterLog &log);

} // namespace parta::import
