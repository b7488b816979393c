// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the MovementBook and the AlphabetBook (3.3; access-and-clock.md row 14).
#pragma once
#include "common/domain/movement/book.h"

namespace parta {

/// Who comes to this school for the first time; the rest of the card is filled in afterwards.
struct Newcomer {
    PersonName name;
    QString sex;                        ///< «м», «ж» or empty
    std::optional<QDate> born;
    QString address;
};

/// Lines with a day of the event in these days, both included; classes to choose from.
struct ListMovements {
    QDate since;
    QDate until;

    struct Reply {
        QList<MovementLine> lines;
        QList<ClassFacts> classes;      ///< of the years that are not over
    };
};

/// Enters one order for one or many pupils: a line for each, and what follows from it for classes and subgroups.
struct RecordMovement {
    MovementKind kind = MovementKind::Enrolment;
    QList<PupilId> pupils;              ///< empty with a newcomer
    std::optional<Newcomer> newcomer;   ///< Enrolment only
    std::optional<ClassId> toClass;
    MovementPaper paper;
    RequestId request;

    struct Reply {
        QList<MovementLine> lines;
        QList<UndecidedSubgroups> openSubgroups;
    };
};

/// Corrects a mistake by a new line: what the annulled line did is undone.
struct AnnulMovement {
    MovementId movement;
    MovementPaper paper;
    RequestId request;

    struct Reply {
        MovementLine line;
    };
};

struct ListAlphabet {
    struct Reply {
        QList<AlphabetLine> lines;      ///< by letter and number
    };
};

/// A class with its numbers.
struct CountedClass {
    ClassId schoolClass;
    QString name;
    int level = 0;
    ClassCounts counts;
};

/// Numbers of the classes over these days (reports 2.1).
struct CountClasses {
    QDate since;
    QDate until;

    struct Reply {
        QList<CountedClass> classes;
    };
};

} // namespace parta
