// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words the report of an import for the terminal.
#include "app/ctl/importoutput.h"
#include "common/domain/importing/wording.h"
#include <span>

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct Label {
    const char *key;
    const char *text;
};

const Label countLabels[] = {
    {"days", QT_TRANSLATE_NOOP("parta::ctl::Import", "days")},
    {"calendarDays", QT_TRANSLATE_NOOP("parta::ctl::Import", "days of the calendar")},
    {"calendarDaysTakenBack", QT_TRANSLATE_NOOP("parta::ctl::Import", "days of the calendar taken back")},
    {"hours", QT_TRANSLATE_NOOP("parta::ctl::Import", "hours")},
    {"times", QT_TRANSLATE_NOOP("parta::ctl::Import", "times")},
    {"resources", QT_TRANSLATE_NOOP("parta::ctl::Import", "resources")},
    {"events", QT_TRANSLATE_NOOP("parta::ctl::Import", "events")},
    {"eventHours", QT_TRANSLATE_NOOP("parta::ctl::Import", "hours of events")},
    {"solutions", QT_TRANSLATE_NOOP("parta::ctl::Import", "solutions")},
    {"rows", QT_TRANSLATE_NOOP("parta::ctl::Import", "times, resources and events")},
    {"parts", QT_TRANSLATE_NOOP("parta::ctl::Import", "parts of events")},
    {"unavailable", QT_TRANSLATE_NOOP("parta::ctl::Import", "at times marked as not available")},
    {"subjects", QT_TRANSLATE_NOOP("parta::ctl::Import", "subjects")},
    {"teachers", QT_TRANSLATE_NOOP("parta::ctl::Import", "teachers")},
    {"rooms", QT_TRANSLATE_NOOP("parta::ctl::Import", "rooms")},
    {"years", QT_TRANSLATE_NOOP("parta::ctl::Import", "years")},
    {"groups", QT_TRANSLATE_NOOP("parta::ctl::Import", "groups")},
    {"subgroups", QT_TRANSLATE_NOOP("parta::ctl::Import", "subgroups")},
    {"activities", QT_TRANSLATE_NOOP("parta::ctl::Import", "activities")},
    {"activityHours", QT_TRANSLATE_NOOP("parta::ctl::Import", "hours of activities")},
    {"placed", QT_TRANSLATE_NOOP("parta::ctl::Import", "placed activities")},
    {"withRoom", QT_TRANSLATE_NOOP("parta::ctl::Import", "activities with a room")},
    {"names", QT_TRANSLATE_NOOP("parta::ctl::Import", "names")},
    {"constraints", QT_TRANSLATE_NOOP("parta::ctl::Import", "placements and marks")},
    {"pupils", QT_TRANSLATE_NOOP("parta::ctl::Import", "pupils")},
    {"classes", QT_TRANSLATE_NOOP("parta::ctl::Import", "classes")},
    {"teachingGroups", QT_TRANSLATE_NOOP("parta::ctl::Import", "journal pages")},
    {"bells", QT_TRANSLATE_NOOP("parta::ctl::Import", "bells")},
    {"timetables", QT_TRANSLATE_NOOP("parta::ctl::Import", "timetables")},
    {"slots", QT_TRANSLATE_NOOP("parta::ctl::Import", "lessons in the timetable")},
    {"lessons", QT_TRANSLATE_NOOP("parta::ctl::Import", "dated lessons")},
    {"working5", QT_TRANSLATE_NOOP("parta::ctl::Import", "working days of the five-day week")},
    {"working6", QT_TRANSLATE_NOOP("parta::ctl::Import", "working days of the six-day week")},
    {"staff", QT_TRANSLATE_NOOP("parta::ctl::Import", "staff")},
    {"guardians", QT_TRANSLATE_NOOP("parta::ctl::Import", "guardians")},
    {"guardianLinks", QT_TRANSLATE_NOOP("parta::ctl::Import", "guardians of pupils")},
    {"memberships", QT_TRANSLATE_NOOP("parta::ctl::Import", "memberships")},
    {"teachings", QT_TRANSLATE_NOOP("parta::ctl::Import", "teachers of pages")},
    {"staffSubjects", QT_TRANSLATE_NOOP("parta::ctl::Import", "subjects of staff")},
    {"classTeachers", QT_TRANSLATE_NOOP("parta::ctl::Import", "class teachers")},
    {"completed", QT_TRANSLATE_NOOP("parta::ctl::Import", "cards with blanks filled")},
    {"ended", QT_TRANSLATE_NOOP("parta::ctl::Import", "memberships and links ended")},
    {"blockedAccounts", QT_TRANSLATE_NOOP("parta::ctl::Import", "accounts blocked")},
    {"orgs", QT_TRANSLATE_NOOP("parta::ctl::Import", "organisations")},
    {"users", QT_TRANSLATE_NOOP("parta::ctl::Import", "users")},
    {"roles", QT_TRANSLATE_NOOP("parta::ctl::Import", "roles")},
    {"courses", QT_TRANSLATE_NOOP("parta::ctl::Import", "courses")},
    {"enrollments", QT_TRANSLATE_NOOP("parta::ctl::Import", "enrolments")},
    {"academicSessions", QT_TRANSLATE_NOOP("parta::ctl::Import", "years and terms")},
    {"demographics", QT_TRANSLATE_NOOP("parta::ctl::Import", "birth dates and sexes")},
    {"lessonsTakenBack", QT_TRANSLATE_NOOP("parta::ctl::Import", "lessons of the former timetable taken back")},
};

const Label clashLabels[] = {
    {"teacher", QT_TRANSLATE_NOOP("parta::ctl::Import", "by teacher")},
    {"pupils", QT_TRANSLATE_NOOP("parta::ctl::Import", "by pupils")},
    {"room", QT_TRANSLATE_NOOP("parta::ctl::Import", "by room")},
};

QString labelOf(const QString &key, std::span<const Label> labels)
{
    for (const Label &label : labels) {
        if (key == QLatin1StringView(label.key))
            return ImportWords::tr(label.text);
    }
    return key;
}

QString listOf(const QString &title, const QList<ImportCount> &counts, std::span<const Label> labels = countLabels)
{
    QStringList parts;
    for (const ImportCount &count : counts)
        parts.append(u"%1: %2"_s.arg(labelOf(count.what, labels)).arg(count.count));
    return parts.isEmpty() ? QString() : title + u"\n    "_s + parts.join(u"\n    "_s) + u'\n';
}

QString signOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return ImportWords::tr("error");
    case FindingSeverity::Warning:
        return ImportWords::tr("warning");
    case FindingSeverity::Note:
        break;
    }
    return ImportWords::tr("note");
}

QString outcomeOf(const ImportReport &report)
{
    if (!report.isReadable)
        return ImportWords::tr("The file cannot be read.");
    if (report.isApplied)
        return report.written.isEmpty() ? ImportWords::tr("Nothing new: the school has all of it already.") : ImportWords::tr("Imported.");
    return report.hasErrors() ? ImportWords::tr("Nothing was written: the file has errors.") : ImportWords::tr("Nothing was written (dry run).");
}

} // namespace

QString plainText(const ImportReport &report)
{
    QString text = report.file + u'\n';
    if (report.isReadable)
        text += listOf(ImportWords::tr("Accepted"), report.accepted) + listOf(ImportWords::tr("Skipped"), report.skipped)
            + listOf(ImportWords::tr("Rejected"), report.rejected) + listOf(ImportWords::tr("Clashing cells"), report.conflicts, clashLabels);
    text += listOf(ImportWords::tr("Written"), report.written);
    if (!report.choices.isEmpty())
        text += ImportWords::tr("Taken for what the file does not tell (option, value, reason)") + u'\n';
    for (const ImportChoice &choice : report.choices)
        text += u"    --%1 %2  (%3)\n"_s.arg(choice.option, choice.value, choice.why);
    for (const ImportFinding &finding : report.findings)
        text += signOf(finding.severity) + u": "_s + textOf(finding) + u'\n';
    return text + outcomeOf(report);
}

} // namespace parta::ctl
