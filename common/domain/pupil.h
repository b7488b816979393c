// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil's card and what belongs to it: guardians, consents, exemptions, health sheet, the monthly check (2.6, 3.4).
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QList>

namespace parta {

/// How the guardians are told of results: in the journal, or by a weekly slip of paper (3.4).
enum class InformationMethod : quint8 { Electronic, Paper };

/// What a card says of the pupil and a person can correct. The class is not among it: only a Movement changes that.
struct PupilFacts {
    PersonName name;
    QString personalFile;      ///< «В/13», the number of the alphabet book; empty where there is none yet
    QString sex;               ///< «м», «ж» or empty
    std::optional<QDate> born;
    QString address;
    QString phone;
    InformationMethod information = InformationMethod::Electronic;
    bool individualPlan = false;
    bool homeSchooling = false;

    friend bool operator==(const PupilFacts &, const PupilFacts &) = default;
};

/// One line of the list of pupils. Without `full` the reader is told names and class only.
struct PupilLine {
    PupilId id;
    PersonName name;
    ClassId schoolClass;       ///< of today; 0 without one
    QString className;
    int yearLevel = 0;
    QString personalFile;
    QString sex;
    std::optional<QDate> born;
    QString phone;
    InformationMethod information = InformationMethod::Electronic;
    bool individualPlan = false;
    bool homeSchooling = false;
    bool full = false;
    std::optional<QDate> lastDay; ///< last day in a class of one who has none today
};

/// Days of a pupil in a class.
struct PupilStay {
    QString className;
    QString yearName;
    DateRange days;
};

/// A guardian as a person.
struct GuardianFacts {
    PersonName name;
    QString phone;
    QString email;
};

/// What binds a guardian to one pupil: dated, and with the days on which access to the child's data is suspended.
struct GuardianTie {
    QString kind;              ///< «мать», «отец», «опекун», …
    QDate since;
    std::optional<QDate> until;
    std::optional<QDate> suspendedSince;
    std::optional<QDate> suspendedUntil; ///< open where a suspension has no end yet

    bool isSuspended(QDate day) const
    {
        return suspendedSince && DateRange{*suspendedSince, suspendedUntil}.covers(day);
    }
};

struct PupilGuardian {
    GuardianLinkId link;
    GuardianId guardian;
    GuardianFacts person;
    GuardianTie tie;
    int revision = 0;          ///< of the link
    int personRevision = 0;
    QString otherChildren;     ///< «Тетрадкин Иван, 3А», separated by semicolons
};

/// A guardian found by name, before a new one is made of the same person.
struct FoundGuardian {
    GuardianId guardian;
    PersonName name;
    QString phoneEnd;          ///< last four digits: enough to tell two people apart
    QString children;
};

/// Consent to what the law on education does not demand by itself (norms.md 9).
struct Consent {
    ConsentId id;
    std::optional<GuardianId> guardian; ///< who gave it; empty for the pupil himself
    QString purpose;
    QDate givenOn;
    std::optional<QDate> withdrawnOn;
    int revision = 0;
};

/// Dated exemption (осв) from a subject, or from the practical part of it only.
struct Exemption {
    ExemptionId id;
    SubjectId subject;
    bool practical = false;
    QDate since;
    std::optional<QDate> until;
    QString document;          ///< number and date of the paper
    int revision = 0;
};

/// Special category of personal data (norms.md 9): read and written by calls of its own, and reading is logged.
struct HealthSheet {
    QString healthGroup;       ///< «I» … «V»
    QString peGroup;           ///< «основная», «подготовительная», «специальная А», …
    bool specialNeeds = false; ///< ОВЗ
    QString note;
    int revision = 0;          ///< 0: nothing written yet

    friend bool operator==(const HealthSheet &, const HealthSheet &) = default;
};

/// What the reader may do with this card by the server's own rules.
struct PupilRights {
    bool card = false;         ///< card, guardians, consents, exemptions
    bool personalFile = false;
    bool health = false;
    bool login = false;
};

struct PupilCard {
    PupilId id;
    PupilFacts facts;
    int revision = 0;
    QString className;
    QList<PupilStay> stays;
    QList<PupilGuardian> guardians;
    QList<Consent> consents;
    QList<Exemption> exemptions;
    QString login;             ///< of the pupil's account; empty where there is none
    PupilRights rights;
};

/// When the data of a class were last looked through (3.4: at least once a month).
struct ClassCheck {
    ClassId schoolClass;
    QString className;
    std::optional<QDate> last;
    bool mine = false;         ///< the reader is the class teacher
};

/// Day by which the next check is due: a month after the last one; `begin` is the first day of the year.
inline QDate nextCheckDue(const std::optional<QDate> &last, QDate begin)
{
    return (last ? *last : begin).addMonths(1);
}

} // namespace parta
