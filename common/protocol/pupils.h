// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about pupils' cards (2.6, 3.4; access-and-clock.md row 13).
#pragma once
#include "common/domain/pupil.h"

namespace parta {

/// A subject by its key, for choices.
struct SubjectName {
    SubjectId id;
    QString name;
};

/// Pupils the reader may see: all for the leadership, the own class for its teacher, names of the own groups for
/// a SubjectTeacher; with the monthly checks of the classes the reader answers for.
struct ListPupils {
    struct Reply {
        QList<PupilLine> pupils;
        QList<ClassCheck> checks;
        QDate yearBegin;            ///< first day of the present year; invalid between years
        QList<SubjectName> subjects;
    };
};

struct OpenPupil {
    PupilId pupil;

    struct Reply {
        PupilCard card;
    };
};

/// Corrects a card. A new pupil comes by Enrolment only.
struct SavePupil {
    PupilId pupil;
    PupilFacts facts;
    int revision = 0;
    RequestId request;

    struct Reply {
        PupilCard card;
    };
};

/// Guardians whose surname begins so; at least three letters.
struct FindGuardians {
    QString surname;

    struct Reply {
        QList<FoundGuardian> guardians;
    };
};

/// Links a guardian to a pupil or corrects the link; the same person keeps one record for several children.
struct SaveGuardian {
    PupilId pupil;
    std::optional<GuardianLinkId> link; ///< empty: a new link
    std::optional<GuardianId> guardian; ///< empty: a new person
    GuardianFacts person;
    GuardianTie tie;
    int revision = 0;
    int personRevision = 0;             ///< not looked at where only a link to a known person is made
    RequestId request;

    struct Reply {
        QList<PupilGuardian> guardians; ///< all of the pupil
    };
};

struct SaveConsent {
    PupilId pupil;
    Consent consent;                    ///< id 0: a new one
    RequestId request;

    struct Reply {
        QList<Consent> consents;
    };
};

struct SaveExemption {
    PupilId pupil;
    Exemption exemption;                ///< id 0: a new one
    RequestId request;

    struct Reply {
        QList<Exemption> exemptions;
    };
};

/// Reads the health sheet. A change, so that the reading itself stands in the audit log; without a RequestId, so
/// that no copy of the sheet is kept for repeats.
struct ReadHealthSheet {
    PupilId pupil;

    struct Reply {
        HealthSheet sheet;
    };
};

struct SaveHealthSheet {
    PupilId pupil;
    HealthSheet sheet;                  ///< with the revision that was read
    RequestId request;

    struct Reply {
        int revision = 0;
    };
};

/// «Данные класса проверены» (3.4).
struct CheckClass {
    ClassId schoolClass;
    RequestId request;

    struct Reply {
        ClassCheck check;
    };
};

/// The administrator's part of a card: the login of the pupil's account (3.1).
struct SetPupilLogin {
    PupilId pupil;
    QString login;
    RequestId request;

    struct Reply {
        QString login;
    };
};

} // namespace parta
