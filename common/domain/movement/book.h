// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book of movement as a calculation: where a pupil is on which day, and how many a class has (ADR 0008).
#pragma once
#include "common/base/error.h"
#include "common/domain/movement/movement.h"

namespace parta {

/// A line of the book as far as it moves a pupil.
struct MovementStep {
    MovementId id;
    MovementKind kind = MovementKind::Enrolment;
    QDate effective;                 ///< first day of the new state
    std::optional<ClassId> to;
    std::optional<MovementId> annuls;
};

/// Days of a pupil in a class. begunBy is empty for a membership that is older than the book.
struct ClassStay {
    ClassId schoolClass;
    QDate since;
    std::optional<QDate> until;
    std::optional<MovementId> begunBy;
    std::optional<MovementId> endedBy;

    friend bool operator==(const ClassStay &, const ClassStay &) = default;
    bool covers(QDate day) const { return DateRange{since, until}.covers(day); }
};

/// Everything known of one pupil: memberships older than the book, in order of days, and his lines of the book.
struct PupilBook {
    QList<ClassStay> known;
    QList<MovementStep> steps;
};

/// What a class must be known by to judge a movement.
struct ClassFacts {
    ClassId id;
    QString name;
    int level = 0;
    DateRange year;
};

/// Why a movement cannot be written, and the field that is wrong.
struct MovementFault {
    ErrorCode code = ErrorCode::Malformed;
    QString field;
    QString detail;
};

/// Lines that count: neither annulments nor what they annul, nor promotions of who left before they took effect; by
/// day, then as entered.
QList<MovementStep> standing(const QList<MovementStep> &steps);
/// Where the pupil was and is, by days; never two classes on one day.
QList<ClassStay> staysOf(const PupilBook &book);
/// The stay that covers the day.
std::optional<ClassStay> stayOn(const QList<ClassStay> &stays, QDate day);

/// First day of the new state: for a promotion that of the new class's year, else the day of the event.
QDate effectiveDay(MovementKind kind, QDate day, const std::optional<ClassFacts> &to);

/// A movement to be judged, with the classes it is about.
struct WantedMovement {
    MovementStep step;
    std::optional<ClassFacts> from;  ///< class of the day before; empty where the pupil has none
    std::optional<ClassFacts> to;
};

std::optional<MovementFault> faultOf(const WantedMovement &wanted, const PupilBook &book);
/// Only the pupil's last standing line as entered can be taken back.
std::optional<MovementFault> faultOfAnnulment(MovementId wanted, const PupilBook &book);

/// Numbers of a class over some days: start + arrived − left + innerIn − innerOut = end.
struct ClassCounts {
    int start = 0;     ///< on the evening before the first day
    int arrived = 0;   ///< from outside the school
    int left = 0;      ///< out of the school
    int innerIn = 0;
    int innerOut = 0;
    int end = 0;       ///< on the last day

    friend bool operator==(const ClassCounts &, const ClassCounts &) = default;
    bool isBalanced() const { return start + arrived - left + innerIn - innerOut == end; }
};

/// Counts from the stays of all pupils, both days included.
ClassCounts countsOf(ClassId schoolClass, QDate first, QDate last, const QList<QList<ClassStay>> &pupils);

} // namespace parta
