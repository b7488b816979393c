// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the connection itself: greeting, signing in, resuming, passwords.
#pragma once
#include "common/base/secret.h"
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QDateTime>
#include <QList>

namespace parta {

/// Who is signed in and in which school.
struct Me {
    AccountId account;
    PersonName name;
    QList<Role> roles;                   ///< all the account acts in today
    bool passwordChangeRequired = false; ///< nothing but ChangePassword is answered before (2.5)
    QString schoolName;
    bool demo = false;
    QString timeZone;                    ///< IANA id of the school
    QDateTime now;                       ///< server's clock; the client's own never counts
};

/// The first call on a connection.
struct Hello {
    int protocol = 0;
    QString client; ///< program and version, for the log

    struct Reply {
        int protocol = 0;
        QString server;
        QString schoolName;
        bool demo = false;
    };
};

/// Signs in by login and password. The answer waits for the hashing queue.
struct SignIn {
    QString login;
    Secret<QString> password;

    struct Reply {
        Secret<QByteArray> token; ///< resumes the session without the password; 32 bytes
        Me me;
    };
};

/// Told while a sign-in waits for its turn in the hashing queue.
struct SignInQueued {
    int ahead = 0;
};

/// Takes up a session again after a lost connection.
struct Resume {
    Secret<QByteArray> token;

    struct Reply {
        Me me;
    };
};

/// Replaces the password; ends all other sessions of the account.
struct ChangePassword {
    Secret<QString> present;
    Secret<QString> wanted;

    struct Reply {
        Secret<QByteArray> token;
        Me me;
    };
};

struct SignOut {
    struct Reply {};
};

/// The server ends the session; `why` is an ErrorCode.
struct SessionEnding {
    QString why;
};

} // namespace parta
