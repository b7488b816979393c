// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partad: arguments -> ServerConfig -> Server.
#include "server/logoutput.h"
#include "server/schooltransfer.h"
#include "server/server.h"
#include "server/stopsignals.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

struct Arguments {
    QCommandLineParser parser;
    QCommandLineOption config{u"config"_s, u"Configuration file."_s, u"FILE"_s};
    QCommandLineOption data{u"data"_s, u"Data directory."_s, u"DIR"_s};
    QCommandLineOption listen{u"listen"_s, u"Address and port; port 0 takes a free one."_s, u"HOST:PORT"_s};
    QCommandLineOption ready{u"ready-file"_s, u"Written as JSON when the server serves: address, port, fingerprint."_s,
                             u"FILE"_s};
    QCommandLineOption local{u"local-only"_s, u"Serve the local socket of the data directory only."_s};
    QCommandLineOption check{u"check-config"_s, u"Check the configuration and exit."_s};
    QCommandLineOption sample{u"print-config"_s, u"Print a configuration file with every key and its default."_s};
    QCommandLineOption exportTo{u"export-school"_s, u"Write the whole school into one file and exit."_s, u"FILE"_s};
    QCommandLineOption importFrom{u"import-school"_s, u"Fill an empty data directory from such a file and exit."_s, u"FILE"_s};
    QCommandLineOption describe{u"describe"_s, u"Print protocol, access rules and schema."_s};

    Arguments()
    {
        parser.setApplicationDescription(
            u"Server of Parta, the electronic class journal.\n\nExit codes: 0 stopped as asked, 1 could not start, "
            "2 wrong arguments, 3 wrong configuration,\n4 another server runs on the data directory, 5 storage failed."_s);
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({config, data, listen, ready, local, check, sample, exportTo, importFrom, describe});
    }
};

/// File first, then the command line. Done, or what to exit with after the faults were printed.
ExitCode readConfig(const Arguments &arguments, ServerConfig &config)
{
    const QCommandLineParser &parser = arguments.parser;
    const QString path = parser.isSet(arguments.config) ? parser.value(arguments.config) : serverconfig::defaultFile();
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            print(stderr, path + u": "_s + file.errorString() + u'\n');
            return ExitCode::WrongConfig;
        }
        const auto faults = serverconfig::read(QString::fromUtf8(file.readAll()), config);
        for (const ConfigFault &fault : faults)
            print(stderr, fault.text(path) + u'\n');
        if (!faults.isEmpty())
            return ExitCode::WrongConfig;
    }
    if (parser.isSet(arguments.data))
        config.dataFolder = parser.value(arguments.data);
    if (!parser.isSet(arguments.listen))
        return ExitCode::Done;
    if (const auto reason = serverconfig::setListen(config, parser.value(arguments.listen))) {
        print(stderr, u"--listen: "_s + *reason + u'\n');
        return ExitCode::WrongArguments;
    }
    return ExitCode::Done;
}

/// What only prints; nothing when the server is to run.
std::optional<ExitCode> printOnly(const Arguments &arguments)
{
    const QCommandLineParser &parser = arguments.parser;
    if (parser.isSet(arguments.sample)) {
        print(stdout, serverconfig::commentedDefault());
        return ExitCode::Done;
    }
    if (parser.isSet(arguments.describe)) {
        print(stdout, Server::describe());
        return ExitCode::Done;
    }
    ServerConfig config;
    if (parser.isSet(arguments.check)) {
        const ExitCode code = readConfig(arguments, config);
        if (code == ExitCode::Done)
            print(stdout, u"the configuration is good\n"_s);
        return code;
    }
    return std::nullopt;
}

int transfer(const Arguments &arguments, const ServerConfig &config)
{
    QString report;
    const bool out = arguments.parser.isSet(arguments.exportTo);
    const ExitCode code = out ? exportSchool(config, arguments.parser.value(arguments.exportTo), report)
                              : importSchool(config, arguments.parser.value(arguments.importFrom), report);
    print(code == ExitCode::Done ? stdout : stderr, report.endsWith(u'\n') ? report : report + u'\n');
    return int(code);
}

int run(const Arguments &arguments, const ServerConfig &config)
{
    if (arguments.parser.isSet(arguments.exportTo) || arguments.parser.isSet(arguments.importFrom))
        return transfer(arguments, config);
    const bool local = arguments.parser.isSet(arguments.local);
    StopSignals signals;
    Server server(config, local ? Doors::LocalOnly : Doors::NetworkAndLocal);
    QObject::connect(&signals, &StopSignals::stopRequested, &server, &Server::stop);
    QObject::connect(&server, &Server::stopped, qApp, [](ExitCode code) { QCoreApplication::exit(int(code)); },
                     Qt::QueuedConnection);
    const ExitCode started = server.start();
    if (started != ExitCode::Done)
        return int(started);
    const QString ready = arguments.parser.value(arguments.ready);
    if (!ready.isEmpty() && !server.writeReadyFile(ready)) {
        print(stderr, u"cannot write "_s + ready + u'\n');
        return int(ExitCode::Failed);
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Personal data in memory: no core dumps, and nothing that others may read.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(0077);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"partad"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTA_VERSION));
    installLogOutput();

    Arguments arguments;
    if (!arguments.parser.parse(application.arguments()) || !arguments.parser.positionalArguments().isEmpty()) {
        const QString fault = arguments.parser.errorText();
        print(stderr, (fault.isEmpty() ? u"unexpected argument"_s : fault) + u'\n');
        return int(ExitCode::WrongArguments);
    }
    arguments.parser.process(application);
    if (const auto code = printOnly(arguments))
        return int(*code);
    ServerConfig config;
    const ExitCode code = readConfig(arguments, config);
    return code == ExitCode::Done ? run(arguments, config) : int(code);
}
