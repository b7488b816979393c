// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl: the administrator's command line.
#include "app/ctl/command.h"
#include "common/crypto/qca/cryptolibrary.h"
#include <QCoreApplication>
#include <QTextStream>
#include <QTranslator>

using namespace parta;
using namespace parta::ctl;
using namespace Qt::StringLiterals;

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Main)
};

/// Russian unless the environment asks for English: PARTA_LANG=en.
void installLanguage(QCoreApplication &app, QTranslator &translator)
{
    if (qEnvironmentVariable("PARTA_LANG") != u"en" && translator.load(u":/i18n/parta_ru.qm"_s))
        app.installTranslator(&translator);
}

QString overview()
{
    QString text = MainWords::tr("Usage: partactl COMMAND [options]") + u"\n\n"_s;
    const auto all = commands();
    for (const Command &command : all)
        text += u"  "_s + QString(command.words + u' ' + command.arguments).leftJustified(24) + command.summary + u'\n';
    return text + u'\n' + MainWords::tr("partactl COMMAND --help tells the options. PARTA_LANG=en switches to English.");
}

/// The command whose words begin the arguments.
const Command *find(const QList<Command> &all, const QStringList &arguments)
{
    for (const Command &command : all) {
        const QStringList words = command.words.split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.words + u" — "_s + command.summary);
    parser.addHelpOption();
    parser.addOption({u"json"_s, MainWords::tr("Answer as one JSON object.")});
    command.describe(parser);
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(command.arguments, {}, command.arguments);
    const auto words = command.words.split(u' ').size();
    if (!parser.parse(QStringList(QCoreApplication::applicationName()) + arguments.mid(words))) {
        QTextStream(stderr) << parser.errorText() << Qt::endl;
        return int(Exit::BadUsage);
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return int(Exit::Done);
    }
    Shell shell(parser);
    shell.setArguments(parser.positionalArguments());
    return int(command.run(shell));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"partactl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTA_VERSION));
    QTranslator translator;
    installLanguage(app, translator);
    if (const QStringList missing = missingCryptoFeatures(); !missing.isEmpty()) {
        QTextStream(stderr) << MainWords::tr("The encryption library QCA lacks: %1. Install its OpenSSL plugin (libqca-qt6-plugins).")
                                   .arg(missing.join(u", "_s)) << Qt::endl;
        return int(Exit::Unreachable);
    }
    const QStringList arguments = app.arguments().mid(1);
    const auto all = commands();
    if (const Command *command = find(all, arguments))
        return run(*command, arguments);
    if (arguments.contains(u"--version"_s)) {
        QTextStream(stdout) << u"partactl "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return int(Exit::Done);
    }
    const bool asked = arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"help"_s);
    QTextStream(asked ? stdout : stderr) << overview() << Qt::endl;
    return int(asked ? Exit::Done : Exit::BadUsage);
}
