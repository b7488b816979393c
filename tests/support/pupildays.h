// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PupilDays: where a pupil is on every single day, as a model of movement that shares nothing with the book's arithmetic.
#pragma once
#include "common/domain/movement/book.h"
#include <QRandomGenerator>

namespace parta {

/// Knows one pupil from `first` for some years. What is taken back is restored from a copy.
class PupilDays
{
public:
    static constexpr int length = 900;

    explicit PupilDays(QDate first) : m_first(first), m_now{QList<qint64>(length, 0), length} {}

    /// A movement that was accepted; `to` 0 leads out of the school.
    void apply(MovementKind kind, QDate effective, qint64 to);
    void takeBack();
    bool hasSome() const { return !m_before.isEmpty(); }
    /// Class of the day; 0 in none.
    qint64 on(QDate day) const { return m_now.days.value(int(m_first.daysTo(day)), 0); }
    QDate first() const { return m_first; }
    const QList<qint64> &days() const { return m_now.days; }

private:
    struct State {
        QList<qint64> days;
        int promotedFrom;  ///< index of the first day of a promotion that waits
    };

    QDate m_first;
    State m_now;
    QList<State> m_before;
};

/// The days of these stays, as the model keeps them.
QList<qint64> daysOf(const QList<ClassStay> &stays, QDate first);
/// Numbers of a class counted day by day.
ClassCounts countedByDays(qint64 schoolClass, QDate first, QDate last, const QList<PupilDays> &pupils);

/// Two school years with two classes for each of the levels 7 to 10; ids from `firstId` on.
QList<ClassFacts> twoYears(qint64 firstId);
/// A movement as a deputy might try it; most are possible.
struct TriedMovement {
    MovementKind kind = MovementKind::Enrolment;
    QDate day;
    std::optional<ClassFacts> to;
};
TriedMovement tryMovement(QRandomGenerator &random, const PupilDays &pupil, const QList<ClassFacts> &classes, QDate after);

} // namespace parta
