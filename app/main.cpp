// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// parta: the desktop client.
#include "app/shell/client.h"
#include "app/shell/questions.h"
#include "app/walk/walk.h"
#include "common/crypto/qca/cryptolibrary.h"
#include "common/reflect/enums.h"
#include "common/rpc/pinnedsocket.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;
constexpr int cryptoMissing = 3;
/// ms after which the sign-in window stands: the look at QCA's plugins does not hold it up, and nobody has
/// signed in, which is what needs them, by then.
constexpr int windowStands = 100;

void describe(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("parta::main", text); };
    parser.setApplicationDescription(tr(QT_TRANSLATE_NOOP("parta::main", "Electronic class journal: the desktop client.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"server"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Address of the server.")), u"HOST:PORT"_s});
    parser.addOption({u"fingerprint"_s, tr(QT_TRANSLATE_NOOP("parta::main", "SHA-256 fingerprint of the server, compared by you.")), u"HEX"_s});
    parser.addOption({u"login"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Login to fill in.")), u"LOGIN"_s});
    parser.addOption({u"folder"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Keep settings and unsent changes in DIR.")), u"DIR"_s});
    parser.addOption({u"no-secret-store"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Seal unsent changes with the password, do not ask the desktop's secret store."))});
    parser.addOption({u"walk"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Go through the program by itself and leave pictures in DIR.")), u"DIR"_s});
    parser.addOption({u"credentials"_s, tr(QT_TRANSLATE_NOOP("parta::main", "Logins and passwords for --walk, as partactl demo writes them.")), u"FILE"_s});
}

/// QCA crashes when used without its plugin: say which part is missing and leave.
void checkCrypto()
{
    const QStringList missing = missingCryptoFeatures();
    if (missing.isEmpty())
        return;
    const QString text = QCoreApplication::translate("parta::main",
        "The encryption library QCA lacks: %1. Install its OpenSSL plugin (libqca-qt6-plugins).").arg(missing.join(u", "_s));
    QTextStream(stderr) << text << Qt::endl;
    ask(nullptr, u"Parta"_s, text, {QCoreApplication::translate("parta::main", "Close")});
    QCoreApplication::exit(cryptoMissing);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"parta"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTA_VERSION));
    installTranslations(app);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const QByteArray fingerprint = fingerprintFromText(parser.value(u"fingerprint"_s));
    if (parser.isSet(u"fingerprint"_s) && fingerprint.isEmpty()) {
        QTextStream(stderr) << QCoreApplication::translate("parta::main", "--fingerprint needs 64 hexadecimal digits.") << Qt::endl;
        return badUsage;
    }
    const ClientOptions options{parser.value(u"server"_s), fingerprint, parser.value(u"login"_s), parser.value(u"folder"_s),
                                parser.isSet(u"no-secret-store"_s) ? SecretStore::Avoid : SecretStore::Ask};
    QApplication::setWindowIcon(icon(u"journal"_s));
    if (parser.isSet(u"walk"_s))
        return walk(app, options, parser.value(u"walk"_s), parser.value(u"credentials"_s));
    const QString scheme = Settings(options.folder).value(Setting::Scheme).toString();
    Theme theme(app, reflect::enumFromName<Scheme>(scheme).value_or(Scheme::System));
    Client client(theme, options);
    client.start();
    QTimer::singleShot(windowStands, &client, checkCrypto);
    return app.exec();
}
