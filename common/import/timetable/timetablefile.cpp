// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of an imported timetable that a report shows.
#include "common/import/timetable/timetablefile.h"
#include <QSet>
#include <algorithm>

namespace parta::import {

int TimetableFile::setsOf(SetLevel level) const
{
    return int(std::count_if(sets.begin(), sets.end(), [level](const TimetableSet &set) { return set.level == level; }));
}

int TimetableFile::activityHours() const
{
    int hoursSum = 0;
    for (const TimetableActivity &activity : activities)
        hoursSum += activity.duration;
    return hoursSum;
}

int TimetableFile::placed() const
{
    return int(std::count_if(activities.begin(), activities.end(),
                             [](const TimetableActivity &activity) { return activity.placement.has_value(); }));
}

int TimetableFile::placedHours() const
{
    int hoursSum = 0;
    for (const TimetableActivity &activity : activities)
        hoursSum += activity.placement ? activity.duration : 0;
    return hoursSum;
}

int TimetableFile::withRoom() const
{
    return int(std::count_if(activities.begin(), activities.end(),
                             [](const TimetableActivity &activity) { return !activity.rooms.isEmpty(); }));
}

int TimetableFile::loads() const
{
    QSet<int> shared;
    int single = 0;
    for (const TimetableActivity &activity : activities) {
        if (activity.load == 0)
            ++single;
        else
            shared.insert(activity.load);
    }
    return int(shared.size()) + single;
}

} // namespace parta::import
