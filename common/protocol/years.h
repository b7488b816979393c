// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about school years as such: created and opened by the administrator (3.1; access row 9).
// Their terms, vacations and calendars are the deputy's.
#pragma once
#include "common/base/error.h"
#include "common/base/requestid.h"
#include "common/domain/schoolyear.h"
#include "common/domain/setup.h"

namespace parta {

struct ListYears {
    struct Reply {
        QList<SchoolYear> years; ///< latest first
    };
};

/// Creates a year as Planned. Being late is recorded, never refused.
struct CreateYear {
    QString name;
    QDate since;
    QDate until;
    RequestId request;

    struct Reply {
        SchoolYear year;
    };
};

/// Opens a planned year; an older one may stay open beside it, a third may not.
struct OpenYear {
    YearId year;
    int revision = 0;
    RequestId request;

    struct Reply {
        SchoolYear year;
    };
};

/// What the school still needs before it can teach.
struct SetupState {
    std::optional<YearId> year; ///< empty: the latest year that is planned or open

    struct Reply {
        std::optional<SchoolYear> year;
        QList<SetupLine> steps; ///< in order
        QDate today;
    };
};

/// Malformed naming the field.
std::optional<Failure> check(const CreateYear &wanted);

} // namespace parta
