// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An activity with any unresolved reference is not taken; one without teacher or pupils is, with a warning.
#include "common/import/fet/fetactivities.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr int largestId = 1'000'000'000;
constexpr int longestActivity = 60;
constexpr int mostActivities = 50'000;

/// Indexes of all values of a field; nothing when one of them is unknown.
std::optional<QList<int>> takeReferences(const XmlRecord &record, const QString &field, const NameIndex &index,
                                         FindingLog &log)
{
    QList<int> found;
    bool isComplete = true;
    const QStringList values = record.values(field);
    for (const QString &value : values) {
        const int at = index.value(value, -1);
        if (at < 0) {
            log.error(record.place(), field, u"unknown_reference"_s, value);
            isComplete = false;
        } else if (found.contains(at)) {
            log.warning(record.place(), field, u"repeated_reference"_s, value);
        } else {
            found.append(at);
        }
    }
    return isComplete ? std::optional(found) : std::nullopt;
}

std::optional<int> takeSubject(const XmlRecord &record, const FetNames &names, FindingLog &log)
{
    const auto subjects = takeReferences(record, u"Subject"_s, names.subjects, log);
    if (!subjects)
        return std::nullopt;
    if (subjects->isEmpty())
        log.error(record.place(), u"Subject"_s, u"blank_value"_s);
    if (subjects->size() > 1)
        log.error(record.place(), u"Subject"_s, u"several_values"_s, record.values(u"Subject").at(0),
                  record.values(u"Subject").at(1));
    return subjects->size() == 1 ? std::optional(subjects->constFirst()) : std::nullopt;
}

bool isInactive(const XmlRecord &record)
{
    const QString active = record.value(u"Active").trimmed().toLower();
    return active == u"false" || active == u"no";
}

/// Everything of an activity but its number; nothing when it cannot be taken.
std::optional<TimetableActivity> takeBody(const XmlRecord &record, const FetNames &names, FindingLog &log)
{
    // All fields are looked at, so that a person sees every mistake of a row at once.
    const auto teachers = takeReferences(record, u"Teacher"_s, names.teachers, log);
    const auto sets = takeReferences(record, u"Students"_s, names.sets, log);
    const auto subject = takeSubject(record, names, log);
    const auto duration = takeNumber(record, u"Duration"_s, 1, longestActivity, log);
    const auto load = record.value(u"Activity_Group_Id").trimmed().isEmpty()
        ? std::optional(0) : takeNumber(record, u"Activity_Group_Id"_s, 0, largestId, log);
    if (!teachers || !sets || !subject || !duration || !load)
        return std::nullopt;
    TimetableActivity activity;
    activity.load = *load;
    activity.row = record.row;
    activity.line = record.line;
    activity.teachers = *teachers;
    activity.subject = *subject;
    activity.sets = *sets;
    activity.tags = record.values(u"Activity_Tag");
    activity.duration = *duration;
    return activity;
}

void warnOfGaps(const XmlRecord &record, const TimetableActivity &activity, FindingLog &log)
{
    const QString id = QString::number(activity.id);
    if (activity.teachers.isEmpty())
        log.warning(record.place(), u"Teacher"_s, u"no_teacher"_s, id);
    if (activity.sets.isEmpty())
        log.warning(record.place(), u"Students"_s, u"no_pupils"_s, id);
}

} // namespace

FetActivityIndex takeFetActivities(const FetText &text, const FetNames &names, TimetableFile &file, FindingLog &log)
{
    FetActivityIndex index;
    QHash<int, int> rowOfId;
    for (const XmlRecord &record : text.activities) {
        if (file.activities.size() == mostActivities) {
            log.error(record.place(), u"Id"_s, u"too_many"_s, QString::number(mostActivities));
            file.rejectedActivities += int(text.activities.size()) - record.row + 1;
            break;
        }
        const auto id = takeNumber(record, u"Id"_s, 1, largestId, log);
        if (!id || rowOfId.contains(*id)) {
            if (id)
                log.error(record.place(), u"Id"_s, u"duplicate_id"_s, QString::number(*id),
                          QString::number(rowOfId.value(*id)));
            ++file.rejectedActivities;
            continue;
        }
        rowOfId.insert(*id, record.row);
        auto activity = isInactive(record) ? std::nullopt : takeBody(record, names, log);
        if (!activity) {
            ++(isInactive(record) ? file.inactive : file.rejectedActivities);
            index.leftOut.insert(*id, record.row);
            continue;
        }
        activity->id = *id;
        warnOfGaps(record, *activity, log);
        index.taken.insert(*id, int(file.activities.size()));
        file.activities.append(*activity);
    }
    return index;
}

} // namespace parta::import
