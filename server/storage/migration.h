// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One numbered migration file and its statements for an engine.
#pragma once
#include "server/storage/engine.h"
#include <QByteArray>
#include <QList>
#include <QString>

namespace parta {

/// "0002_people.sql": its number is the version of the schema it leads to.
struct Migration {
    int version = 0;
    QString file;
    QString text;

    QByteArray sha256() const;
};

/// The files packed into the program, in order of their numbers.
QList<Migration> packedMigrations();

/// The statements of a file that are meant for an engine.
///
/// Tokens: {key} primary key that counts by itself, {blob}, {instant} milliseconds since 1970, {app} the role of
/// the application. The lines "-- sqlite:", "-- postgresql:" and "-- both:" say for whom the following is.
/// Statements end at a semicolon outside quotes, comments, $$ bodies and the BEGIN … END of a trigger.
QStringList statementsOf(const Migration &migration, Engine engine, const QString &appRole);

} // namespace parta
