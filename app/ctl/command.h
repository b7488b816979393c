// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a subcommand of partactl is made of.
#pragma once
#include "app/session/synclink.h"
#include <QCommandLineParser>
#include <QJsonObject>
#include <functional>

namespace parta::ctl {

/// Exit codes of partactl.
enum class Exit : int {
    Done = 0,
    Refused = 1,     ///< the server or a rule said no, or what was checked is not in order
    BadUsage = 2,    ///< wrong options, unreadable files
    Unreachable = 3, ///< no server, an unknown server, a missing library
};

/// Options read and ways to answer; one per run.
class Shell
{
public:
    Shell(QCommandLineParser &parser) : m_parser(parser) {}

    const QCommandLineParser &options() const { return m_parser; }
    QString value(const QString &name) const { return m_parser.value(name); }
    bool isJson() const { return m_parser.isSet(QStringLiteral("json")); }
    /// Positional arguments after the command's own words.
    QStringList arguments() const { return m_arguments; }
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    /// With --json the object, else the text, on standard output.
    void answer(const QJsonObject &object, const QString &text) const;
    /// A line for a person on standard error.
    void tell(const QString &text) const;
    /// Tells why not and gives Exit::Refused (Unreachable when offline).
    Exit refuse(const Failure &failure) const;
    /// Asks on a terminal; empty when there is no person to ask.
    QString ask(const QString &question) const;

    /// Opens the operator's socket of --data; tells why not.
    bool open(OperatorLink &link) const;
    /// Connects to --server with --fingerprint; tells why not.
    bool open(ServerLink &link) const;
    /// The same, then signs in with --login and the password of --password-file (or asked for).
    bool openSignedIn(ServerLink &link) const;

private:
    QCommandLineParser &m_parser;
    QStringList m_arguments;
};

struct Command {
    QString words;     ///< «audit verify»
    QString arguments; ///< shown behind the words: «FILE»
    QString summary;
    std::function<void(QCommandLineParser &)> describe;
    std::function<Exit(Shell &)> run;
};

/// --data DIR
void addDataOption(QCommandLineParser &parser);
/// --server, --fingerprint
void addServerOptions(QCommandLineParser &parser);
/// The same with --login, --password-file
void addSignInOptions(QCommandLineParser &parser);

/// One function per file of this folder; commands() in commandtable.cpp lists them.
QList<Command> commands();
Command initCommand();
Command demoCommand();
Command importCommand();
Command auditVerifyCommand();
Command statusCommand();

} // namespace parta::ctl
