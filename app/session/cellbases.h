// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which places of the journal a proposal writes, on which revisions it stands, and how it is put on newer ones.
#pragma once
#include "ui/gradebook/proposal.h"

namespace parta {

enum class PlaceKind : quint8 { Mark, Attendance, TermMark, Record, Work };

/// One separately written place: proposals for the same place are sent one after the other.
struct Place {
    PlaceKind kind = PlaceKind::Mark;
    qint64 owner = 0;  ///< the lesson; the term with TermMark
    qint64 pupil = 0;
    int work = 0;

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return ::qHashMulti(seed, quint8(place.kind), place.owner, place.pupil, place.work);
    }
};

/// A place with a revision: the one a proposal saw, or the one an answer brought.
struct PlaceRevision {
    Place place;
    int revision = 0;
};

/// All places `proposal` writes with the revisions it saw; a Work has none (0).
QList<PlaceRevision> basesOf(const Proposal &proposal);
/// Revisions after the server wrote `proposal`; places it refused are left out.
QList<PlaceRevision> writtenBy(const Proposal &proposal, const Answer &answer);
/// Puts `proposal` on `now` wherever it stood on `before`; true when anything changed.
/// A proposal typed on another revision is left alone: it has to meet its Conflict.
bool rebase(Proposal &proposal, const PlaceRevision &before, int now);

} // namespace parta
