// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A database of two million marks: 400 pages of 40 lessons a term, five terms' worth of lessons, 30 pupils a page.
#pragma once
#include "tests/support/busyschool.h"

namespace parta::bench {

struct BigSchool {
    BusySchool busy;
    GroupId page;      ///< one page of 30 pupils × 40 lessons; the teacher has some more like it
    TermId term;
};

/// Fills an empty migrated database in one transaction. `marks` is about how many.
BigSchool foundBigSchool(Transaction &tx, const QDateTime &now, int marks, int clients);

} // namespace parta::bench
