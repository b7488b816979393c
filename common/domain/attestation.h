// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StaffAttestation: kinds, the days that follow from them, and when one falls due (order 196 of 24.03.2023; norms.md 7).
#pragma once
#include "common/domain/ids.h"
#include <QDate>
#include <QString>
#include <optional>

namespace parta {

enum class AttestationKind : quint8 {
    First,         ///< первая категория
    Highest,       ///< высшая категория
    Conformity,    ///< соответствие занимаемой должности, once in five years
    Methodologist, ///< педагог-методист
    Mentor,        ///< педагог-наставник
};

struct StaffAttestation {
    AttestationId id;
    AttestationKind kind = AttestationKind::First;
    QDate day;                        ///< of the decision
    QString orderNumber;
    QDate orderDay;
    std::optional<QDate> validUntil;  ///< last day; empty without a term
    std::optional<QDate> nextDay;     ///< the next attestation is due
    QDate receivedOn;                 ///< the school learned of it: two working days run from here (3.3)
    QDate due;                        ///< last day to enter it
    QDate enteredOn;
    int revision = 0;

    bool isLate() const { return due < enteredOn; }
    /// The earlier of validUntil and nextDay; empty where nothing ends.
    std::optional<QDate> fallsDue() const;
    friend bool operator==(const StaffAttestation &, const StaffAttestation &) = default;
};

/// Categories of before 1 September 2023 hold for five years, later ones without a term.
std::optional<QDate> proposedEnd(AttestationKind kind, QDate day);
/// Conformity is attested again after five years.
std::optional<QDate> proposedNext(AttestationKind kind, QDate day);

/// How soon a day comes.
enum class DueBand : quint8 { None, Overdue, ThreeMonths, SixMonths, TwelveMonths, Later };
DueBand dueBand(const std::optional<QDate> &day, QDate today);

} // namespace parta
