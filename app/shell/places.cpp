// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line a page.
#include "app/shell/places.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct PlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

QList<PlaceSpec> allPlaces()
{
    return {};
}

} // namespace

QList<PlaceSpec> placesFor(const QList<Role> &roles)
{
    QList<PlaceSpec> places;
    for (const PlaceSpec &place : allPlaces()) {
        const auto acts = [&](Role role) { return roles.contains(role); };
        if (std::any_of(place.roles.begin(), place.roles.end(), acts))
            places.append(place);
    }
    std::stable_sort(places.begin(), places.end(), [](const PlaceSpec &a, const PlaceSpec &b) { return a.group < b.group; });
    return places;
}

QString headingOf(PlaceGroup group)
{
    switch (group) {
    case PlaceGroup::Journal: return PlaceTexts::tr("Journal");
    case PlaceGroup::People: return PlaceTexts::tr("People");
    case PlaceGroup::Year: return PlaceTexts::tr("School year");
    case PlaceGroup::Lessons: return PlaceTexts::tr("Lessons");
    case PlaceGroup::System: return PlaceTexts::tr("System");
    }
    return {};
}

} // namespace parta
