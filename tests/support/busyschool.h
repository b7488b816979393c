// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that many clients write at once: sessions by token, so that no password is hashed.
#pragma once
#include "tests/support/smallschool.h"

namespace parta {

/// The small school with more pupils and held lessons on the algebra page of 7Б.
struct BusySchool {
    SmallSchool school;
    QList<PupilId> pupils;     ///< `clients` of them, one for each client
    QList<LessonId> lessons;   ///< held, in order of their days
    QList<QByteArray> tokens;  ///< of sessions of the page's teacher
};

struct BusySize {
    int clients = 20;
    int lessons = 30;
};

/// Fills an empty migrated database; sessions are good for a day from `now`.
BusySchool foundBusySchool(Transaction &tx, const QDateTime &now, BusySize size = {});

} // namespace parta
