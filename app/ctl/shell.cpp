// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers, questions and connections of a run.
#include "app/ctl/command.h"
#include "app/shell/wording.h"
#include "common/reflect/enums.h"
#include "common/rpc/pinnedsocket.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl)
};

QString serverProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/partad"_s;
    return QFile::exists(beside) ? beside : QStandardPaths::findExecutable(u"partad"_s);
}

/// Fingerprints compared in the client count here too.
QByteArray knownFingerprint(const ServerAddress &server)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return ServerIdentities(folder + u"/parta/servers.ini"_s).known(server);
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

void Shell::answer(const QJsonObject &object, const QString &text) const
{
    QTextStream out(stdout);
    if (isJson())
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
    else if (!text.isEmpty())
        out << text << Qt::endl;
}

void Shell::tell(const QString &text) const
{
    QTextStream(stderr) << text << Qt::endl;
}

Exit Shell::refuse(const Failure &failure) const
{
    const QString text = failure.detail.isEmpty() ? wording(failure) : wording(failure) + u" ("_s + failure.detail + u')';
    if (isJson())
        answer({{u"error"_s, reflect::enumText(failure.code)}, {u"clause"_s, failure.clause}, {u"field"_s, failure.field},
                {u"detail"_s, failure.detail}}, {});
    tell(text);
    return failure.code == ErrorCode::Offline ? Exit::Unreachable : Exit::Refused;
}

QString Shell::ask(const QString &question) const
{
    if (!isTerminal())
        return {};
    QTextStream(stderr) << question << u": "_s << Qt::flush;
    return QTextStream(stdin).readLine().trimmed();
}

bool Shell::open(OperatorLink &link) const
{
    const QString folder = value(u"data"_s);
    if (folder.isEmpty()) {
        tell(Words::tr("Give the data directory of the server: --data DIR"));
        return false;
    }
    if (link.open(folder, serverProgram()))
        return true;
    tell(Words::tr("No server answers in %1. %2").arg(QDir::toNativeSeparators(folder), link.reason()));
    return false;
}

bool Shell::open(ServerLink &link) const
{
    const auto server = ServerAddress::fromText(value(u"server"_s));
    if (!server) {
        tell(Words::tr("Give the address of the server: --server HOST:PORT"));
        return false;
    }
    QByteArray fingerprint = fingerprintFromText(value(u"fingerprint"_s));
    if (fingerprint.isEmpty())
        fingerprint = knownFingerprint(*server);
    switch (link.open(*server, fingerprint)) {
    case ServerLink::Opened::Ready:
        return true;
    case ServerLink::Opened::Strange:
        tell(fingerprint.isEmpty() ? Words::tr("The server is not known here. Compare its fingerprint with the slip and give it "
                                               "by --fingerprint:")
                                   : Words::tr("This is not the known server; nothing was sent. It shows the fingerprint:"));
        tell(fingerprintText(link.seen()));
        return false;
    case ServerLink::Opened::Unreachable:
        tell(wording(ErrorCode::Offline) + u" ("_s + link.reason() + u')');
        return false;
    }
    return false;
}

bool Shell::openSignedIn(ServerLink &link) const
{
    QString password;
    QFile file(value(u"password-file"_s));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
        password = QString::fromUtf8(file.readLine()).trimmed();
    if (password.isEmpty())
        password = ask(Words::tr("Password (shown while typed)"));
    if (value(u"login"_s).isEmpty() || password.isEmpty()) {
        tell(Words::tr("Give --login and --password-file FILE"));
        return false;
    }
    if (!open(link))
        return false;
    const auto reply = link.signIn(value(u"login"_s), Secret<QString>(password));
    if (!reply) {
        refuse(reply.error());
        return false;
    }
    if (reply->me.passwordChangeRequired)
        refuse({.code = ErrorCode::PasswordChangeRequired, .clause = clauseOf(ErrorCode::PasswordChangeRequired), .field = {},
                .detail = {}, .retryAfter = {}, .current = {}});
    return !reply->me.passwordChangeRequired;
}

void addDataOption(QCommandLineParser &parser)
{
    parser.addOption({u"data"_s, Words::tr("Data directory of the server."), u"DIR"_s});
}

void addServerOptions(QCommandLineParser &parser)
{
    parser.addOption({u"server"_s, Words::tr("Address of the server."), u"HOST:PORT"_s});
    parser.addOption({u"fingerprint"_s, Words::tr("SHA-256 fingerprint of the server, compared by you."), u"HEX"_s});
}

void addSignInOptions(QCommandLineParser &parser)
{
    addServerOptions(parser);
    parser.addOption({u"login"_s, Words::tr("Login."), u"LOGIN"_s});
    parser.addOption({u"password-file"_s, Words::tr("File whose first line is the password."), u"FILE"_s});
}

} // namespace parta::ctl
