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
    // Tables and bundles
    {"too_many_columns", QT_TRANSLATE_NOOP("ImportFinding", "a row has more than %1 columns")},
    {"control_character", QT_TRANSLATE_NOOP("ImportFinding", "control characters in «%1»: this is not text")},
    {"open_quote", QT_TRANSLATE_NOOP("ImportFinding", "a quotation mark is opened and never closed: %1")},
    {"text_after_quote", QT_TRANSLATE_NOOP("ImportFinding", "text stands behind a closing quotation mark: %1")},
    {"no_header", QT_TRANSLATE_NOOP("ImportFinding", "there is no header row")},
    {"broken_zip", QT_TRANSLATE_NOOP("ImportFinding", "the archive is damaged or cut off: %1")},
    {"too_many_files", QT_TRANSLATE_NOOP("ImportFinding", "the archive has more than %1 files")},
    {"zip_bomb", QT_TRANSLATE_NOOP("ImportFinding", "the archive unpacks to more than %1 times its size; such archives are not read")},
    {"zip_too_large", QT_TRANSLATE_NOOP("ImportFinding", "the archive unpacks to more than %1 bytes")},
    {"unsafe_name", QT_TRANSLATE_NOOP("ImportFinding", "the archive holds a link or a name that leads out of its folder: «%1»")},
    {"encrypted_zip", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is encrypted")},
    {"repeated_file", QT_TRANSLATE_NOOP("ImportFinding", "the archive holds «%1» twice")},
    {"broken_xlsx", QT_TRANSLATE_NOOP("ImportFinding", "this is not a sound XLSX file: %1 %2")},
    {"no_sheet", QT_TRANSLATE_NOOP("ImportFinding", "there is no sheet «%1»")},
    {"old_workbook", QT_TRANSLATE_NOOP("ImportFinding", "this is a workbook of the old form (.xls); save it as .xlsx or .csv")},
    // Rosters
    {"too_many_errors", QT_TRANSLATE_NOOP("ImportFinding", "more than %1 rows have errors; such files are not read")},
    {"empty_header", QT_TRANSLATE_NOOP("ImportFinding", "column %1 has no header and is not read")},
    {"unknown_header", QT_TRANSLATE_NOOP("ImportFinding", "the column «%1» is not known and not read; nearest known name: «%2»")},
    {"repeated_header", QT_TRANSLATE_NOOP("ImportFinding", "the column «%1» stands twice; the first one is read")},
    {"missing_columns", QT_TRANSLATE_NOOP("ImportFinding", "columns are missing: %1")},
    {"too_many_fields", QT_TRANSLATE_NOOP("ImportFinding", "the row has %1 fields, the header %2")},
    {"too_few_fields", QT_TRANSLATE_NOOP("ImportFinding", "the row has only %1 fields, the header %2; the others count as blank")},
    {"formula_text", QT_TRANSLATE_NOOP("ImportFinding", "«%1» looks like a formula; it is kept as text")},
    {"look_alikes", QT_TRANSLATE_NOOP("ImportFinding", "Latin letters stand among Cyrillic ones in «%1»; taken as «%2»")},
    {"bad_day", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a day")},
    {"short_year", QT_TRANSLATE_NOOP("ImportFinding", "the year of «%1» has two digits; taken as %2")},
    {"bad_sex", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a sex: м or ж")},
    {"bad_class", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a class: a year level and a letter")},
    {"bad_level", QT_TRANSLATE_NOOP("ImportFinding", "the year level of «%1» is not from 1 to 11")},
    {"bad_letter", QT_TRANSLATE_NOOP("ImportFinding", "the letter «%2» of the class «%1» cannot stand in a file name or is too long")},
    {"bad_age", QT_TRANSLATE_NOOP("ImportFinding", "born %1: on 1 September %2 years old, expected 6 to 20")},
    {"bad_email", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not an e-mail address; left out")},
    {"repeated_person", QT_TRANSLATE_NOOP("ImportFinding", "the person stands already in row %2: %1")},
    {"repeated_number", QT_TRANSLATE_NOOP("ImportFinding", "the number %1 belongs already to row %2; left out")},
    {"guardian_without_name", QT_TRANSLATE_NOOP("ImportFinding", "a phone or an e-mail without a name is left out: %1")},
    {"password_ignored", QT_TRANSLATE_NOOP("ImportFinding", "%1 passwords are never taken over; credentials are issued here")},
    {"left_to_a_person", QT_TRANSLATE_NOOP("ImportFinding", "%1 values of the column «%2» are not imported: they are entered with their order")},
    {"namesake", QT_TRANSLATE_NOOP("ImportFinding", "the school has «%1» already (%2): the same person or a namesake?")},
    {"namesake_taken", QT_TRANSLATE_NOOP("ImportFinding", "«%1» was taken for the person of the same name (%2)")},
    {"several_namesakes", QT_TRANSLATE_NOOP("ImportFinding", "the school has several people of the name «%1»; which one is meant?")},
    {"other_class", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is in class %2; a transfer needs an order and is not imported")},
    {"kept_value", QT_TRANSLATE_NOOP("ImportFinding", "the school has another value than «%1» and keeps its own: «%2»")},
    {"file_taken", QT_TRANSLATE_NOOP("ImportFinding", "the number %1 belongs to another pupil of the school; left out")},
    {"number_goes_back", QT_TRANSLATE_NOOP("ImportFinding", "the number %1 comes after %2; taken as it stands")},
    {"other_class_teacher", QT_TRANSLATE_NOOP("ImportFinding", "class %1 has another class teacher; the appointment stays")},
    // OneRoster
    {"not_oneroster", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a OneRoster set: a ZIP or a folder with manifest.csv")},
    {"no_manifest", QT_TRANSLATE_NOOP("ImportFinding", "the set has no manifest.csv")},
    {"blank_mode", QT_TRANSLATE_NOOP("ImportFinding", "the manifest does not tell the mode of «%1»; it counts as absent unless the file is there")},
    {"bad_value", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not one of: %2")},
    {"file_missing", QT_TRANSLATE_NOOP("ImportFinding", "the manifest announces «%1», but the set does not hold it")},
    {"not_in_manifest", QT_TRANSLATE_NOOP("ImportFinding", "the set holds «%1», but the manifest does not announce it")},
    {"folder_in_bundle", QT_TRANSLATE_NOOP("ImportFinding", "the files stand in a folder of the archive: %1")},
    {"file_name_case", QT_TRANSLATE_NOOP("ImportFinding", "the file «%1» should be called «%2»")},
    {"unknown_file", QT_TRANSLATE_NOOP("ImportFinding", "the file «%1» is not known and not read; nearest known name: «%2»")},
    {"file_not_mapped", QT_TRANSLATE_NOOP("ImportFinding", "the mapping profile does not speak of «%1»; the file is not read")},
    {"read_past", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not imported")},
    {"file_does_not_fit", QT_TRANSLATE_NOOP("ImportFinding", "the content is not that of «%1»: the column «%2» is missing; the file is not read")},
    {"header_order", QT_TRANSLATE_NOOP("ImportFinding", "the columns of «%1» are not in the published order")},
    {"no_rows", QT_TRANSLATE_NOOP("ImportFinding", "«%1» has a header and no rows")},
    {"inner_breaks", QT_TRANSLATE_NOOP("ImportFinding", "a field of «%1» holds a line break")},
    {"no_line_end", QT_TRANSLATE_NOOP("ImportFinding", "«%1» has no line end after the last row")},
    {"short_rows", QT_TRANSLATE_NOOP("ImportFinding", "%1 rows have fewer fields than the header (%2)")},
    {"status_in_bulk", QT_TRANSLATE_NOOP("ImportFinding", "status or dateLastModified is filled in %1 rows of a full list")},
    {"bad_timestamp", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not a time stamp (rows: %2); it is not used")},
    {"letter_case", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is written in another letter case; taken all the same")},
    {"ends_before_it_begins", QT_TRANSLATE_NOOP("ImportFinding", "the end %1 is before the beginning %2")},
    {"dropped_reference", QT_TRANSLATE_NOOP("ImportFinding", "«%1» is not in the set; the reference is dropped")},
    {"year_inside_term", QT_TRANSLATE_NOOP("ImportFinding", "the school year «%1» stands inside the term «%2»")},
    {"no_course", QT_TRANSLATE_NOOP("ImportFinding", "the course «%1» is not in the set; the subject «%2» is made")},
    {"no_terms", QT_TRANSLATE_NOOP("ImportFinding", "the terms «%1» are not in the set; the chosen school year is taken")},
    {"login_taken", QT_TRANSLATE_NOOP("ImportFinding", "the login «%1» stands twice; another one will be proposed")},
    {"role_mismatch", QT_TRANSLATE_NOOP("ImportFinding", "enrolled as %1, but user «%2» has no such role")},
    {"outside_terms", QT_TRANSLATE_NOOP("ImportFinding", "from %1 to %2 is outside the terms of the class; taken as it stands")},
    {"other_school", QT_TRANSLATE_NOOP("ImportFinding", "user «%1» belongs to another school than the class (%2)")},
    {"role_not_granted", QT_TRANSLATE_NOOP("ImportFinding", "%1: the role %2 is granted only by an order of the director (3.1)")},
    {"surnames_with_space", QT_TRANSLATE_NOOP("ImportFinding", "surnames with a space: %1")},
    {"surnames_with_apostrophe", QT_TRANSLATE_NOOP("ImportFinding", "surnames with an apostrophe: %1")},
    {"wrong_agent", QT_TRANSLATE_NOOP("ImportFinding", "«%1» and «%2» are not a pupil and a guardian; the link is ignored")},
    {"class_teacher_proposed", QT_TRANSLATE_NOOP("ImportFinding", "%1 is proposed as class teacher of %2; the deputy appoints")},
    {"role_without_page", QT_TRANSLATE_NOOP("ImportFinding", "an enrollment as «%1» gives no journal page")},
    {"several_primary", QT_TRANSLATE_NOOP("ImportFinding", "«%1» has %2 primary teachers; all are kept, none is primary")},
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
