// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Movement of pupils: the lines of the book as they are read and written (3.3; norms.md 6).
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QDateTime>
#include <QList>

namespace parta {

enum class MovementKind : quint8 {
    Enrolment,            ///< зачисление
    Departure,            ///< выбытие: where to and why
    ClassChange,          ///< to another class of the same year
    Promotion,            ///< to the next year level
    ConditionalPromotion, ///< the same with an AcademicDebt
    Repeat,               ///< left in the same year level (второгодник)
    Completion,           ///< of the programme of level 9; with a class of level 10 the pupil stays at school
    Graduation,           ///< out of level 9, 11 or later
    Annulment             ///< takes back another line: the book is only appended to
};

/// With a class to go to, it begins on the first day of that class's year, not on the day of the event.
constexpr bool isForNextYear(MovementKind kind)
{
    return kind == MovementKind::Promotion || kind == MovementKind::ConditionalPromotion || kind == MovementKind::Repeat
        || kind == MovementKind::Completion;
}

/// What stands on paper behind a line: the order is required (3.3), the rest as the kind wants it.
struct MovementPaper {
    QDate day;            ///< of the event: the first day of the new state (ADR 0008)
    QDate receivedOn;     ///< the school learnt of it; the five working days run from here
    QString orderNumber;
    QDate orderDay;
    QString basis;        ///< заявление, протокол педсовета, справка
    QString place;        ///< откуда or куда
    QString reason;
};

/// One line of the MovementBook.
struct MovementLine {
    MovementId id;
    MovementKind kind = MovementKind::Enrolment;
    PupilId pupil;
    PersonName name;
    MovementPaper paper;
    QString fromClass;
    QString toClass;
    std::optional<MovementId> annuls;
    std::optional<MovementId> annulledBy;
    QDate due;            ///< last day in time
    QDate enteredOn;
    QString author;       ///< initialed

    /// Days between the last day in time and the entry; 0 where it was in time.
    int daysLate() const { return qMax(0, int(due.daysTo(enteredOn))); }
};

/// One line of the AlphabetBook: a pupil's stay at this school.
struct AlphabetLine {
    qint64 id = 0;
    QString letter;
    int number = 0;
    PupilId pupil;
    PersonName name;
    std::optional<QDate> born;
    QString address;
    QDate enrolledOn;
    QString enrolledTo;
    std::optional<QDate> leftOn;
    QString leftFrom;
    QString place;
    QString reason;
    QString order;        ///< «№ 15 от 12.01.2027» of the departure

    QString personalFile() const { return letter + QLatin1Char('/') + QString::number(number); }
};

/// Subgroups of the new class that wait for the pupil: the deputy puts him into one of them.
struct UndecidedSubgroups {
    QString pupil;        ///< «Тетрадкина Анна»
    QString subject;
    QString subgroups;    ///< names, separated by commas
};

/// Letter of the AlphabetBook a surname belongs to: Ё stands with Е.
QString alphabetLetter(const QString &surname);

} // namespace parta
