// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the options of an import.
#include "app/ctl/importarguments.h"
#include "app/ctl/importoutput.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

Failure wrong(const QString &detail)
{
    Failure failure;
    failure.code = ErrorCode::Malformed;
    failure.detail = detail;
    return failure;
}

struct KindName {
    const char *name;
    ImportKind kind;
};

const KindName kindNames[] = {
    {"calendar", ImportKind::Calendar},
    {"fet", ImportKind::Fet},
    {"oneroster", ImportKind::OneRoster},
    {"roster", ImportKind::Roster},
    {"xhstt", ImportKind::Xhstt},
};

std::optional<ImportKind> kindOf(const QString &name)
{
    for (const KindName &known : kindNames) {
        if (name == QLatin1StringView(known.name))
            return known.kind;
    }
    return std::nullopt;
}

QString kindList()
{
    QStringList names;
    for (const KindName &known : kindNames)
        names.append(QLatin1StringView(known.name));
    return names.join(u", "_s);
}

std::optional<QString> textOf(const QCommandLineParser &parser, const QString &name)
{
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

/// True when the option is absent or a number; the number goes into `target`.
bool takeNumber(const QCommandLineParser &parser, const QString &name, std::optional<int> &target)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    target = parser.value(name).toInt(&isNumber);
    return isNumber;
}

ImportOptions optionsOf(const QCommandLineParser &parser)
{
    ImportOptions options;
    options.takeTheRest = parser.isSet(u"take-the-rest"_s);
    if (parser.isSet(u"placeholder-pupils"_s))
        options.placeholderPupils = true;
    options.days = textOf(parser, u"days"_s);
    options.classLevel = textOf(parser, u"class-level"_s);
    options.bells = textOf(parser, u"bells"_s);
    return options;
}

/// The text of a mapping profile; false when the file cannot be read.
bool takeMapping(const QCommandLineParser &parser, RosterOptions &roster)
{
    if (!parser.isSet(u"mapping"_s))
        return true;
    QFile file(parser.value(u"mapping"_s));
    constexpr qint64 largestProfile = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestProfile)
        return false;
    roster.mapping = QString::fromUtf8(file.readAll());
    return true;
}

RosterOptions rosterOptionsOf(const QCommandLineParser &parser)
{
    RosterOptions roster;
    roster.isStrict = parser.isSet(u"strict"_s);
    roster.org = textOf(parser, u"org"_s);
    roster.sheet = textOf(parser, u"sheet"_s);
    roster.namesakes = textOf(parser, u"namesakes"_s);
    return roster;
}

} // namespace

void describeImport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"dry-run"_s, ImportWords::tr("Show what the file would bring and write nothing; needs no server.")},
        {u"strict"_s, ImportWords::tr("Treat warnings as errors.")},
        {u"take-the-rest"_s, ImportWords::tr("Import all rows without errors although others have some.")},
        {u"placeholder-pupils"_s, ImportWords::tr("Make numbered pupils where the file has only their number.")},
        {u"days"_s, ImportWords::tr("Weekday of each day of the file, 1 is Monday: 1,2,3,4,5 or with weeks 1.1,…,2.6."), u"LIST"_s},
        {u"class-level"_s, ImportWords::tr("Level of the student sets that is the class: year, group or subgroup."), u"LEVEL"_s},
        {u"from"_s, ImportWords::tr("First day of the new timetable."), u"YYYY-MM-DD"_s},
        {u"bells"_s, ImportWords::tr("Bells of the hours of the file: 08:30-09:15,09:25-10:10,…"), u"LIST"_s},
        {u"first-number"_s, ImportWords::tr("Lesson number of the first hour of the file."), u"NUMBER"_s},
        {u"year-level"_s, ImportWords::tr("Year level of classes whose names tell none."), u"NUMBER"_s},
        {u"instance"_s, ImportWords::tr("xhstt: Id of the instance; without it the first one is taken."), u"ID"_s},
        {u"solution"_s, ImportWords::tr("fet: file of the solved timetable; without it NAME_activities.xml beside the file is taken. "
                                        "xhstt: name of the solution, none for the load alone; without it the first one is taken."), u"FILE|NAME"_s},
        {u"org"_s, ImportWords::tr("oneroster: the school of the set by its sourcedId, or all."), u"ID"_s},
        {u"mapping"_s, ImportWords::tr("roster, oneroster: profile that tells what files, columns and values mean (JSON)."), u"FILE"_s},
        {u"sheet"_s, ImportWords::tr("roster: sheet of the workbook; without it the first one is read."), u"NAME"_s},
        {u"namesakes"_s, ImportWords::tr("People whose name alone is known already: same or new; without it they are asked about."), u"ANSWER"_s},
    });
}

Result<ImportArguments> importArguments(const QCommandLineParser &parser, const QStringList &words)
{
    const auto kind = kindOf(words.value(0));
    if (words.size() != 2 || !kind)
        return wrong(ImportWords::tr("Expected a kind (%1) and one file.").arg(kindList()));
    ImportArguments arguments;
    arguments.kind = *kind;
    arguments.path = words.at(1);
    arguments.solution = parser.value(u"solution"_s);
    arguments.isDryRun = parser.isSet(u"dry-run"_s);
    arguments.isStrict = parser.isSet(u"strict"_s);
    arguments.options = optionsOf(parser);
    if (*kind == ImportKind::Xhstt) { // for FET the solution is a file that only this program can open
        arguments.options.instance = textOf(parser, u"instance"_s);
        arguments.options.solution = textOf(parser, u"solution"_s);
    }
    if (*kind == ImportKind::Roster || *kind == ImportKind::OneRoster) {
        RosterOptions roster = rosterOptionsOf(parser);
        if (!takeMapping(parser, roster))
            return wrong(ImportWords::tr("The mapping profile «%1» cannot be opened.").arg(parser.value(u"mapping"_s)));
        arguments.options.roster = roster;
    }
    if (!takeNumber(parser, u"first-number"_s, arguments.options.firstNumber)
        || !takeNumber(parser, u"year-level"_s, arguments.options.yearLevel))
        return wrong(ImportWords::tr("--first-number and --year-level take a number."));
    if (parser.isSet(u"from"_s)) {
        arguments.options.from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
        if (!arguments.options.from->isValid())
            return wrong(ImportWords::tr("--from takes a day as YYYY-MM-DD."));
    }
    return arguments;
}

} // namespace parta::ctl
