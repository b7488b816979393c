// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A strict little reader of iCalendar: every departure from RFC 5545 that it knows is a fault.
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace parta::test {

/// Properties of a component by name, parameters behind a semicolon kept: "DTSTART;VALUE=DATE".
struct IcalComponent {
    QString name;
    QMap<QString, QStringList> properties;

    QString value(const QString &property) const { return properties.value(property).value(0); }
    /// TEXT without its escapes.
    QString text(const QString &property) const;
};

struct IcalFile {
    IcalComponent calendar;
    QList<IcalComponent> events;
    QStringList faults; ///< empty: all is well
};

IcalFile readStrictly(const QByteArray &bytes);

} // namespace parta::test
