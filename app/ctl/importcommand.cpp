// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl import <kind> <file>: reads the file here, so that every finding is shown before anything is sent;
// writes through the server only.
#include "app/ctl/calendaroutput.h"
#include "app/ctl/command.h"
#include "app/ctl/importarguments.h"
#include "app/ctl/importoutput.h"
#include "common/base/clock.h"
#include "common/import/importreading.h"
#include "common/import/table/zipbundle.h"
#include "common/protocol/imports.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype partSize = 256 * 1024;

void describe(QCommandLineParser &parser)
{
    addDataOption(parser);
    addSignInOptions(parser);
    describeImport(parser);
}

/// The CSV files of a folder as one archive, which is what the server takes. Nothing beyond the limit is read.
std::optional<import::InputFile> packFolder(const QString &path)
{
    const QDir folder(path);
    QList<import::InputFile> files;
    qint64 bytes = 0;
    for (const QFileInfo &entry : folder.entryInfoList({u"*.csv"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        QFile file(entry.filePath());
        if ((bytes += entry.size()) > largestFile || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        files.append({entry.fileName(), file.readAll()});
    }
    return import::InputFile{folder.dirName(), import::packBundle(files)};
}

/// Reads no more than one byte beyond the limit: the reader tells that the file is too large.
std::optional<import::InputFile> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return import::InputFile{QFileInfo(path).fileName(), file.read(largestFile + 1)};
}

/// NAME_activities.xml beside NAME.fet.
QString solutionBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString beside = file.path() + u'/' + file.completeBaseName() + u"_activities.xml"_s;
    return QFileInfo(beside).isFile() ? beside : QString();
}

std::optional<import::ImportInput> inputOf(const ImportArguments &arguments)
{
    const bool isFolder = arguments.kind == ImportKind::OneRoster && QFileInfo(arguments.path).isDir();
    const auto file = isFolder ? packFolder(arguments.path) : readFile(arguments.path);
    if (!file)
        return std::nullopt;
    import::ImportInput input{arguments.kind, *file, std::nullopt, arguments.options};
    if (arguments.kind != ImportKind::Fet)
        return input;
    const QString solution = arguments.solution.isEmpty() ? solutionBeside(arguments.path) : arguments.solution;
    if (solution.isEmpty())
        return input;
    input.companion = readFile(solution);
    return input.companion ? std::optional(input) : std::nullopt;
}

/// Sends a file in parts; returns the number it can be named by.
Result<RequestId> send(SyncLink &link, const import::InputFile &file)
{
    const RequestId id = RequestId::random();
    for (qsizetype offset = 0; offset == 0 || offset < file.bytes.size(); offset += partSize) {
        const auto taken = link.call(UploadPart{id, file.name, file.bytes.size(), offset, file.bytes.mid(offset, partSize)});
        if (!taken)
            return taken.error();
    }
    return id;
}

Result<ImportReport> apply(SyncLink &link, const import::ImportInput &input)
{
    const auto file = send(link, input.file);
    if (!file)
        return file.error();
    ApplyImport request{input.kind, *file, std::nullopt, input.options,
                        QCryptographicHash::hash(input.file.bytes, QCryptographicHash::Sha256), RequestId::random()};
    if (input.companion) {
        const auto companion = send(link, *input.companion);
        if (!companion)
            return companion.error();
        request.companion = *companion;
    }
    const auto reply = link.call(request);
    return reply ? Result<ImportReport>(reply->report) : Result<ImportReport>(reply.error());
}

/// Prints the report and, of a calendar, its twelve months.
void tell(Shell &shell, const ImportReport &report, const std::optional<import::CalendarReading> &calendar)
{
    QJsonObject object = jsonOf(report);
    QString text = plainText(report);
    if (calendar && report.isReadable) {
        const CalendarPreview preview = previewOf(calendar->calendar(), calendar->year);
        object.insert(u"calendar"_s, jsonOf(preview));
        text.prepend(plainText(preview));
    }
    shell.answer(object, text);
}

/// The operator's socket with --data, else a server with --server and --login.
std::unique_ptr<SyncLink> linkOf(const Shell &shell)
{
    if (shell.value(u"server"_s).isEmpty()) {
        auto link = std::make_unique<OperatorLink>();
        return shell.open(*link) ? std::move(link) : nullptr;
    }
    auto link = std::make_unique<ServerLink>();
    return shell.openSignedIn(*link) ? std::move(link) : nullptr;
}

Exit run(Shell &shell)
{
    const auto arguments = importArguments(shell.options(), shell.arguments());
    const auto input = arguments ? inputOf(*arguments) : std::nullopt;
    if (!input) {
        shell.tell(arguments ? ImportWords::tr("The file «%1» or its solved timetable cannot be opened.").arg(arguments->path)
                             : arguments.error().detail);
        return Exit::BadUsage;
    }
    const import::ImportReading reading = import::readImport(*input, Clock().now().toLocalTime().date());
    const ImportReport &dry = reading.report;
    const auto verdict = Exit(exitCodeOf(dry, arguments->isStrict));
    const bool isHindered = import::obstacleOf(dry, arguments->options) || (arguments->isStrict && verdict != Exit::Done);
    if (arguments->isDryRun || isHindered) {
        tell(shell, dry, reading.calendar);
        return verdict;
    }
    const auto link = linkOf(shell);
    if (!link)
        return Exit::Unreachable;
    const auto report = apply(*link, *input);
    if (!report)
        return shell.refuse(report.error());
    tell(shell, *report, reading.calendar);
    return Exit::Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"KIND PATH"_s, ImportWords::tr("import a file of another program; --dry-run shows what it would bring"), describe,
            run};
}

} // namespace parta::ctl
