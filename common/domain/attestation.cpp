// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of attestations.
#include "common/domain/attestation.h"

namespace parta {

namespace {

const QDate endlessSince(2023, 9, 1);
constexpr int termYears = 5;

} // namespace

std::optional<QDate> StaffAttestation::fallsDue() const
{
    if (!validUntil || !nextDay)
        return validUntil ? validUntil : nextDay;
    return qMin(*validUntil, *nextDay);
}

std::optional<QDate> proposedEnd(AttestationKind kind, QDate day)
{
    const bool category = kind == AttestationKind::First || kind == AttestationKind::Highest;
    if (!category || !day.isValid() || day >= endlessSince)
        return std::nullopt;
    return day.addYears(termYears);
}

std::optional<QDate> proposedNext(AttestationKind kind, QDate day)
{
    if (kind != AttestationKind::Conformity || !day.isValid())
        return std::nullopt;
    return day.addYears(termYears);
}

DueBand dueBand(const std::optional<QDate> &day, QDate today)
{
    if (!day)
        return DueBand::None;
    if (*day < today)
        return DueBand::Overdue;
    if (*day <= today.addMonths(3))
        return DueBand::ThreeMonths;
    if (*day <= today.addMonths(6))
        return DueBand::SixMonths;
    return *day <= today.addMonths(12) ? DueBand::TwelveMonths : DueBand::Later;
}

} // namespace parta
