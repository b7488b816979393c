// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the main window beside the journal itself: which page, under which heading, for which roles.
#pragma once
#include "app/session/workplace.h"
#include "app/shell/page.h"

namespace parta {

/// Headings of the rail, in order.
enum class PlaceGroup : quint8 { Journal, People, Year, Lessons, System };

struct PlaceSpec {
    QString name;             ///< stable: settings, tests and the guide know it
    QString title;
    QString icon;
    PlaceGroup group = PlaceGroup::People;
    QList<Role> roles;        ///< whoever acts in one of them sees the place; the server's rules decide what works there
    std::function<Page *(Workplace &, QWidget *)> make;
};

/// All places of one who acts in `roles`, in the order of the rail. Adding a page is adding a line there.
QList<PlaceSpec> placesFor(const QList<Role> &roles);
QString headingOf(PlaceGroup group);

} // namespace parta
