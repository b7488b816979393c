// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Content lines: escaped, folded, in a fixed order of properties.
#include "common/export/ical/icalendar.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace parta::exporting {

namespace {

constexpr int mostOctets = 75;

/// TEXT of RFC 5545, 3.3.11: line ends become \n, other control characters are dropped.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            safe += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QString(u'\\') + c;
        else if (c == u'\t' || c.unicode() >= 0x20)
            safe += c == QChar(0x7f) ? QString() : QString(c);
    }
    return safe;
}

bool continuesCharacter(char octet)
{
    return (uchar(octet) & 0xc0) == 0x80;
}

/// Longer lines go on in the next one behind a space, which counts as one of its octets.
QByteArray folded(const QByteArray &line)
{
    QByteArray lines;
    qsizetype at = 0;
    qsizetype room = mostOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (continuesCharacter(line.at(end)))
            --end;
        lines += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = mostOctets - 1;
    }
    return lines + line.mid(at) + "\r\n";
}

class Writer
{
public:
    void property(const QByteArray &name, const QString &value) { m_bytes += folded(name + ':' + value.toUtf8()); }
    void text(const QByteArray &name, const QString &value)
    {
        if (!value.isEmpty())
            property(name, escaped(value));
    }
    void instant(const QByteArray &name, const QDateTime &value)
    {
        property(name, value.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    }
    void day(const QByteArray &name, QDate value) { property(name + ";VALUE=DATE", value.toString(u"yyyyMMdd"_s)); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString nameOf(IcalStatus status)
{
    switch (status) {
    case IcalStatus::Tentative:
        return u"TENTATIVE"_s;
    case IcalStatus::Cancelled:
        return u"CANCELLED"_s;
    case IcalStatus::Confirmed:
        break;
    }
    return u"CONFIRMED"_s;
}

void writeEvent(Writer &writer, const IcalEvent &event, const QDateTime &madeAt)
{
    const QDateTime changedAt = event.changedAt.isValid() ? event.changedAt : madeAt;
    writer.property("BEGIN", u"VEVENT"_s);
    writer.text("UID", event.uid);
    writer.instant("DTSTAMP", changedAt);
    writer.instant("LAST-MODIFIED", changedAt);
    if (event.day) {
        writer.day("DTSTART", *event.day);
        writer.day("DTEND", event.day->addDays(1));
    } else {
        writer.instant("DTSTART", event.starts);
        writer.instant("DTEND", event.ends);
    }
    writer.property("SEQUENCE", QString::number(event.sequence));
    writer.property("STATUS", nameOf(event.status));
    // A cancelled lesson leaves its time free.
    writer.property("TRANSP", event.status == IcalStatus::Cancelled || event.day ? u"TRANSPARENT"_s : u"OPAQUE"_s);
    writer.text("SUMMARY", event.summary);
    writer.text("DESCRIPTION", event.description);
    writer.text("LOCATION", event.location);
    writer.property("END", u"VEVENT"_s);
}

bool isWritable(const IcalEvent &event)
{
    const bool hasTime = event.starts.isValid() && event.ends.isValid() && event.starts <= event.ends;
    return !event.uid.isEmpty() && (event.day ? event.day->isValid() : hasTime);
}

/// One event for each UID, in the order of their first appearance.
QList<IcalEvent> latestOf(const QList<IcalEvent> &events)
{
    QList<IcalEvent> latest;
    QHash<QString, qsizetype> places;
    for (const IcalEvent &event : events) {
        if (!isWritable(event))
            continue;
        const auto known = places.constFind(event.uid);
        if (known == places.cend()) {
            places.insert(event.uid, latest.size());
            latest.append(event);
        } else if (latest.at(*known).sequence < event.sequence) {
            latest[*known] = event;
        }
    }
    return latest;
}

} // namespace

QByteArray icalendar(const IcalFeed &feed, const QList<IcalEvent> &events)
{
    Writer writer;
    writer.property("BEGIN", u"VCALENDAR"_s);
    writer.property("VERSION", u"2.0"_s);
    writer.property("PRODID", u"-//Parta//Parta//RU"_s);
    writer.property("CALSCALE", u"GREGORIAN"_s);
    writer.property("METHOD", u"PUBLISH"_s);
    writer.text("X-WR-CALNAME", feed.name);
    writer.text("X-WR-TIMEZONE", feed.zone);
    const QList<IcalEvent> latest = latestOf(events);
    for (const IcalEvent &event : latest)
        writeEvent(writer, event, feed.madeAt);
    writer.property("END", u"VCALENDAR"_s);
    return writer.bytes();
}

} // namespace parta::exporting
