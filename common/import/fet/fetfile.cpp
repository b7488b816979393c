// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a FET timetable that a report shows.
#include "common/import/fet/fetfile.h"
#include <QSet>
#include <algorithm>

namespace parta::import {

int FetFile::setsOf(FetLevel level) const
{
    return int(std::count_if(sets.begin(), sets.end(), [level](const FetSet &set) { return set.level == level; }));
}

int FetFile::activityHours() const
{
    int hoursSum = 0;
    for (const FetActivity &activity : activities)
        hoursSum += activity.duration;
    return hoursSum;
}

int FetFile::placed() const
{
    return int(std::count_if(activities.begin(), activities.end(),
                             [](const FetActivity &activity) { return activity.placement.has_value(); }));
}

int FetFile::placedHours() const
{
    int hoursSum = 0;
    for (const FetActivity &activity : activities)
        hoursSum += activity.placement ? activity.duration : 0;
    return hoursSum;
}

int FetFile::withRoom() const
{
    return int(std::count_if(activities.begin(), activities.end(),
                             [](const FetActivity &activity) { return !activity.rooms.isEmpty(); }));
}

int FetFile::loads() const
{
    QSet<int> shared;
    int single = 0;
    for (const FetActivity &activity : activities) {
        if (activity.load == 0)
            ++single;
        else
            shared.insert(activity.load);
    }
    return int(shared.size()) + single;
}

} // namespace parta::import
