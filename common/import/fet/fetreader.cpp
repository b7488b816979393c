// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the steps of reading together and counts what came out.
#include "common/import/fet/fetreader.h"
#include "common/import/fet/fetactivities.h"
#include "common/import/timetable/timetablechecks.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

void tellFailure(const XmlFailure &failure, FindingLog &log)
{
    log.error({0, failure.line, {}}, {}, failure.code, failure.value, failure.detail);
}

void tellIgnored(const FetText &text, TimetableFile &file, FindingLog &log)
{
    QStringList kinds;
    for (const auto &[name, count] : text.ignored) {
        file.ignoredConstraints += count;
        kinds.append(u"%1 × %2"_s.arg(count).arg(name));
    }
    if (file.ignoredConstraints > 0)
        log.note(u"constraints_ignored"_s, QString::number(file.ignoredConstraints), kinds.join(u", "_s));
    if (file.wishes > 0)
        log.note(u"wishes_ignored"_s, QString::number(file.wishes));
    if (file.inactive > 0)
        log.note(u"inactive"_s, QString::number(file.inactive));
}

QList<ImportCount> acceptedOf(const TimetableFile &file)
{
    return {{u"days"_s, int(file.days.size())},
            {u"hours"_s, int(file.hours.size())},
            {u"subjects"_s, int(file.subjects.size())},
            {u"teachers"_s, int(file.teachers.size())},
            {u"rooms"_s, int(file.rooms.size())},
            {u"years"_s, file.setsOf(SetLevel::Year)},
            {u"groups"_s, file.setsOf(SetLevel::Group)},
            {u"subgroups"_s, file.setsOf(SetLevel::Subgroup)},
            {u"activities"_s, int(file.activities.size())},
            {u"activityHours"_s, file.activityHours()},
            {u"placed"_s, file.placed()},
            {u"withRoom"_s, file.withRoom()}};
}

/// Only what is not zero: an empty object says that nothing was left out.
QList<ImportCount> present(const QList<ImportCount> &counts)
{
    QList<ImportCount> some;
    for (const ImportCount &count : counts) {
        if (count.count > 0)
            some.append(count);
    }
    return some;
}

void takeAll(const FetText &text, const FetSolutionText *solution, const QString &solutionName, TimetableFile &file,
             FindingLog &log)
{
    file.version = text.version;
    file.institution = text.institution.trimmed();
    file.comments = text.comments.trimmed();
    if (file.version.isEmpty())
        log.warning({}, u"version"_s, u"no_version"_s);
    const FetNames names = takeFetLists(text, file, log);
    const FetActivityIndex index = takeFetActivities(text, names, file, log);
    takeFetPlacements(text, names, index, file, log);
    takeFetBans(text, names, file, log);
    if (solution != nullptr) {
        const QString fetName = log.file();
        log.setFile(solutionName);
        takeFetSolution(*solution, names, index, file, log);
        log.setFile(fetName);
    }
    tellIgnored(text, file, log);
}

} // namespace

FetReading readFet(const InputFile &fet, const InputFile *solution)
{
    FetReading reading;
    reading.report.kind = u"fet"_s;
    reading.report.file = fet.name;
    FindingLog log(fet.name);
    FetText text;
    FetSolutionText solved;
    XmlFailure failure = readFetText(fet.bytes, text);
    if (failure.code.isEmpty() && solution != nullptr) {
        failure = readFetSolution(solution->bytes, solved);
        if (!failure.code.isEmpty())
            log.setFile(solution->name);
    }
    reading.report.isReadable = failure.code.isEmpty();
    TimetableFile &file = reading.file;
    ClashCounts clashes;
    if (reading.report.isReadable)
        takeAll(text, solution == nullptr ? nullptr : &solved, solution == nullptr ? QString() : solution->name, file, log);
    if (reading.report.isReadable && !isTractable(file)) {
        failure = {u"too_many"_s, QString::number(mostPupilCells), {}, 0};
        reading.report.isReadable = false;
        file = {};
    }
    if (reading.report.isReadable) {
        clashes = tellClashes(file, log);
        tellBrokenBans(file, log);
    } else {
        tellFailure(failure, log);
    }
    reading.report.accepted = acceptedOf(file);
    reading.report.skipped = present({{u"activities"_s, file.inactive}});
    reading.report.rejected = present({{u"names"_s, file.rejectedNames}, {u"activities"_s, file.rejectedActivities},
                                       {u"constraints"_s, file.rejectedPlacements}});
    reading.report.conflicts = {{u"teacher"_s, clashes.teacher}, {u"pupils"_s, clashes.pupils}, {u"room"_s, clashes.room}};
    reading.report.findings = log.findings();
    return reading;
}

} // namespace parta::import
