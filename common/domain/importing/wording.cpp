// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The closed list of finding codes with their sentences; %1 is the value, %2 the detail.
#include "common/domain/importing/wording.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Sentence {
    const char *code;
    const char *text;
};

const Sentence sentences[] = {
    // The file as a whole
    {"too_large", QT_TRANSLATE_NOOP("ImportFinding", "the file has %1 bytes, at most %2 are read")},
    {"malformed_xml", QT_TRANSLATE_NOOP("ImportFinding", "this is not well-formed XML: %1")},
    {"wrong_root", QT_TRANSLATE_NOOP("ImportFinding", "the file begins with «%1», expected «%2»")},
    {"doctype", QT_TRANSLATE_NOOP("ImportFinding", "the file declares a document type or entities; such files are not read")},
    {"too_deep", QT_TRANSLATE_NOOP("ImportFinding", "elements are nested deeper than %1")},
    {"too_many", QT_TRANSLATE_NOOP("ImportFinding", "more than %1 entries; such files are not read")},
    {"text_too_long", QT_TRANSLATE_NOOP("ImportFinding", "a text is longer than %1 characters")},
    {"missing_list", QT_TRANSLATE_NOOP("ImportFinding", "the list «%1» is missing or empty")},
    {"no_version", QT_TRANSLATE_NOOP("ImportFinding", "the file does not tell its version")},
    {"count_differs", QT_TRANSLATE_NOOP("ImportFinding", "the file announces %1, but has %2")},
    {"more", QT_TRANSLATE_NOOP("ImportFinding", "and %1 more findings «%2»")},
    // Names and values
    {"blank_name", QT_TRANSLATE_NOOP("ImportFinding", "the name is blank")},
    {"name_too_long", QT_TRANSLATE_NOOP("ImportFinding", "the name is longer than %2 characters: «%1»")},
    {"duplicate_name", QT_TRANSLATE_NOOP("ImportFinding", "the name «%1» stands already in row %2")},
    {"name_on_two_levels", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is already the name of another kind of student set: %2")},
    {"size_differs", QT_TRANSLATE_NOOP("ImportFinding", "«%1» stands elsewhere with another number of pupils: %2")},
    {"outer_spaces", QT_TRANSLATE_NOOP("ImportFinding", "the name «%1» begins or ends with a space; it is compared as it is")},
    {"blank_value", QT_TRANSLATE_NOOP("ImportFinding", "the value is missing")},
    {"bad_number", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a number from %2")},
    {"unknown_reference", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not in the list of the file")},
    {"repeated_reference", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is named twice")},
    {"several_values", QT_TRANSLATE_NOOP("ImportFinding", "only one value may stand here, found «%1» and «%2»")},
    // Activities and placements
    {"duplicate_id", QT_TRANSLATE_NOOP("ImportFinding", "the number %1 belongs already to row %2")},
    {"no_teacher", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 has no teacher")},
    {"no_pupils", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 has no pupils")},
    {"unknown_activity", QT_TRANSLATE_NOOP("ImportFinding", "there is no activity %1")},
    {"past_last_hour", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 would run past the last hour: %2")},
    {"double_placement", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 is already placed elsewhere: %2")},
    {"double_room", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 has already another room: %2")},
    {"not_in_solution", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 is not in the solved timetable and counts as not placed")},
    {"not_available", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 stands where this is marked as not available: %2")},
    {"clash_teacher", QT_TRANSLATE_NOOP("ImportFinding", "teacher «%1» has two lessons at once: %2")},
    {"clash_pupils", QT_TRANSLATE_NOOP("ImportFinding", "pupils «%1» have two lessons at once: %2")},
    {"clash_room", QT_TRANSLATE_NOOP("ImportFinding", "room «%1» has two lessons at once: %2")},
    {"not_placed", QT_TRANSLATE_NOOP("ImportFinding", "%1 lessons are not placed: %2")},
    {"inactive", QT_TRANSLATE_NOOP("ImportFinding", "%1 inactive activities are skipped")},
    {"wishes_ignored", QT_TRANSLATE_NOOP("ImportFinding", "%1 wishes for a time or a room are not placements and are ignored")},
    {"constraints_ignored", QT_TRANSLATE_NOOP("ImportFinding", "%1 other constraints are ignored: %2")},
    // Instances and solutions of XHSTT
    {"other_resource", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is neither teacher, class, pupil nor room but «%2»; it is left out")},
    {"parts_missing", QT_TRANSLATE_NOOP("ImportFinding", "the solution leaves out %2 hours of «%1»; they count as not placed")},
    {"parts_too_long", QT_TRANSLATE_NOOP("ImportFinding", "the parts of «%1» are longer than its %2 hours")},
    {"roles_open", QT_TRANSLATE_NOOP("ImportFinding", "%1 resources of events are still to be assigned")},
    // Production calendar
    {"bad_calendar_date", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is no day of %2 in the form MM.DD")},
    {"repeated_day", QT_TRANSLATE_NOOP("ImportFinding", "the day %1 stands already in row %2")},
    {"origin_ignored", QT_TRANSLATE_NOOP("ImportFinding", "%2 is no day off; that it was moved from %1 is ignored")},
    {"origin_no_weekend", QT_TRANSLATE_NOOP("ImportFinding", "the day off %1 is moved from %2, which is no Saturday or Sunday")},
    {"worked_weekday", QT_TRANSLATE_NOOP("ImportFinding", "%1 is listed as a worked Saturday or Sunday, but is neither")},
    {"other_country", QT_TRANSLATE_NOOP("ImportFinding", "this is the calendar of another country: «%1»")},
    // What the file cannot know
    {"bad_option", QT_TRANSLATE_NOOP("ImportFinding", "the option does not fit this file: «%1»; expected %2")},
    {"no_year_level", QT_TRANSLATE_NOOP("ImportFinding", "no year level (1 to 11) is seen in the class name «%1»; taken as %2")},
    {"set_outside_classes", QT_TRANSLATE_NOOP("ImportFinding", "«%1» belongs to no class at the chosen level")},
    {"several_teachers", QT_TRANSLATE_NOOP("ImportFinding", "%1 journal pages have several teachers; each of them may write")},
    {"no_owner", QT_TRANSLATE_NOOP("ImportFinding", "%1 journal pages have no teacher; the deputy appoints one")},
    {"no_group", QT_TRANSLATE_NOOP("ImportFinding", "%1 activities without pupils make no journal page")},
    {"several_rooms", QT_TRANSLATE_NOOP("ImportFinding", "activity %1 has several rooms; the timetable shows «%2»")},
    {"same_name", QT_TRANSLATE_NOOP("ImportFinding", "there is another member of staff of the name «%1»; check whether it is the same person")},
    {"no_lessons", QT_TRANSLATE_NOOP("ImportFinding", "no lesson falls on a study day after %1; check terms and bells")},
    {"held_lessons_kept", QT_TRANSLATE_NOOP("ImportFinding", "another timetable was in force: lessons are made from %1 on, earlier ones stay as they are")},
};

const char *templateOf(const QString &code)
{
    for (const Sentence &sentence : sentences) {
        if (code == QLatin1StringView(sentence.code))
            return sentence.text;
    }
    return nullptr;
}

/// «Activity, row 12 (line 5138): » – as much of it as is known.
QString placeOf(const ImportFinding &finding)
{
    if (finding.row <= 0 && finding.line <= 0)
        return {};
    QString place = finding.record;
    if (finding.row > 0) {
        const QString row = QCoreApplication::translate("ImportFinding", "row %1").arg(finding.row);
        place = place.isEmpty() ? row : place + u", "_s + row;
    }
    if (finding.line > 0) {
        const QString line = QCoreApplication::translate("ImportFinding", "line %1").arg(finding.line);
        place = place.isEmpty() ? line : place + u" ("_s + line + u")"_s;
    }
    return place + u": "_s;
}

} // namespace

QString textOf(const ImportFinding &finding)
{
    const char *text = templateOf(finding.code);
    if (text == nullptr)
        return placeOf(finding) + finding.code;
    QString sentence = QCoreApplication::translate("ImportFinding", text);
    // Replaced from the back and in one pass: a value may itself hold «%2».
    const qsizetype second = sentence.indexOf(u"%2"_s);
    const qsizetype first = sentence.indexOf(u"%1"_s);
    const auto put = [&sentence](qsizetype at, const QString &value) {
        if (at >= 0)
            sentence.replace(at, 2, value);
    };
    put(qMax(first, second), first > second ? finding.value : finding.detail);
    if (first >= 0 && second >= 0)
        put(qMin(first, second), first > second ? finding.detail : finding.value);
    return placeOf(finding) + sentence;
}

QStringList findingCodes()
{
    QStringList codes;
    for (const Sentence &sentence : sentences)
        codes.append(QString::fromLatin1(sentence.code));
    return codes;
}

} // namespace parta
