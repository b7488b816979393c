// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes iCalendar (RFC 5545): instants in UTC, so that no calendar program needs to know the school's zone.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace parta::exporting {

enum class IcalStatus : quint8 { Confirmed, Tentative, Cancelled };

/// One VEVENT. Either starts and ends, or a whole day.
struct IcalEvent {
    QString uid;              ///< the same for the same thing in every export
    int sequence = 0;         ///< raised with every change of time, place or status
    QDateTime starts;
    QDateTime ends;
    std::optional<QDate> day; ///< whole day; starts and ends are not used then
    QString summary;
    QString description;      ///< empty: left out, like location
    QString location;
    IcalStatus status = IcalStatus::Confirmed;
    QDateTime changedAt;      ///< invalid: IcalFeed::madeAt
};

struct IcalFeed {
    QString name;
    QString zone;             ///< IANA name for display, e.g. "Europe/Moscow"; empty: left out
    QDateTime madeAt;
};

/// Lines end with CRLF and have at most 75 octets, no character is cut in two. Of several events with one UID the one
/// with the highest sequence is written; events without UID or time are left out.
QByteArray icalendar(const IcalFeed &feed, const QList<IcalEvent> &events);

} // namespace parta::exporting
