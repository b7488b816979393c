// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a .fet file as they stand, before any of them is believed.
#pragma once
#include "common/import/xmlcursor.h"

namespace parta::import {

struct FetSetText {
    QString name;
    QString size;
    int parent = -1; ///< index of the Year or Group it stands in
    XmlRecord record; ///< its place, without fields
};

struct FetText {
    QString version;
    QString institution;
    QString comments;
    QList<XmlRecord> days;
    QList<XmlRecord> hours;
    QList<XmlRecord> subjects;
    QList<XmlRecord> teachers;
    QList<XmlRecord> rooms;
    QList<FetSetText> sets;      ///< every occurrence, parents before children
    QList<XmlRecord> activities;
    QList<XmlRecord> starts;     ///< ConstraintActivityPreferredStartingTime
    QList<XmlRecord> roomChoices; ///< ConstraintActivityPreferredRoom
    QList<XmlRecord> bans;       ///< the three not-available constraints
    QList<std::pair<QString, int>> ignored; ///< other constraints, counted by name
    QString announcedDays;
    QString announcedHours;
};

/// Reads a .fet file. A failure means the file is not readable at all.
XmlFailure readFetText(const QByteArray &bytes, FetText &text);

/// One activity of <name>_activities.xml.
struct FetSolutionText {
    QList<XmlRecord> activities;
};

/// Reads a solved timetable.
XmlFailure readFetSolution(const QByteArray &bytes, FetSolutionText &text);

} // namespace parta::import
