// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of the operator at the server's own machine, over the local socket of the data directory only:
// what has no account yet or needs none.
#pragma once
#include "common/base/secret.h"
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QDateTime>
#include <QList>

namespace parta {

/// A login and its one-time password, to be printed once.
struct IssuedCredential {
    Role role = Role::SubjectTeacher;
    QString person;
    QString login;
    Secret<QString> password;
};

/// Founds the school and its first account: the administrator whom the director's order appoints (3.1, 3.2).
struct FoundSchool {
    QString name;
    QString shortName;
    QString town;
    QString timeZone;          ///< IANA id, e.g. Europe/Moscow
    PersonName director;
    PersonName administrator;
    QString orderNumber;       ///< required (3.1)
    QDate orderDate;           ///< required

    struct Reply {
        IssuedCredential administrator;
    };
};

/// Fills an empty database with the deterministic demo school: the same for the same seed, date and version.
struct MakeDemo {
    qint64 seed = 1;
    QDate today;               ///< the study day the school has reached and the clock is pinned to

    struct Reply {
        QList<IssuedCredential> credentials; ///< at least one of each role
        int pupils = 0;
        int lessons = 0;
        int marks = 0;
        QDateTime now;         ///< what the server's clock shows from now on
    };
};

/// Walks the audit chain from its first record, or checks it against a known head.
struct VerifyAudit {
    std::optional<qint64> anchorSeq;      ///< a record known from outside …
    std::optional<QByteArray> anchorHash; ///< … and its hash

    struct Reply {
        qint64 rows = 0;
        bool intact = false;
        qint64 firstBroken = 0;           ///< 0 when intact
        QString finding;                  ///< what is wrong, in English
        QByteArray head;                  ///< hash of the last record
    };
};

/// Told during long work.
struct WorkProgress {
    RequestId request;
    QString step;
    int done = 0;
    int total = 0;
};

} // namespace parta
