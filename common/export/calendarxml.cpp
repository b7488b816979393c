// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each title once as a holiday; a day refers to it by number.
#include "common/export/calendarxml.h"
#include <QXmlStreamWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::exporting {

namespace {

QString monthAndDay(QDate day)
{
    return day.toString(u"MM.dd"_s);
}

QString typeOf(CalendarDayKind kind)
{
    return kind == CalendarDayKind::Off ? u"1"_s : kind == CalendarDayKind::Short ? u"2"_s : u"3"_s;
}

QStringList titlesOf(const QList<CalendarDay> &days)
{
    QStringList titles;
    for (const CalendarDay &day : days) {
        if (!day.title.isEmpty() && !titles.contains(day.title))
            titles.append(day.title);
    }
    return titles;
}

void writeDay(QXmlStreamWriter &xml, const CalendarDay &day, const QStringList &titles)
{
    xml.writeEmptyElement(u"day"_s);
    xml.writeAttribute(u"d"_s, monthAndDay(day.day));
    xml.writeAttribute(u"t"_s, typeOf(day.kind));
    if (!day.title.isEmpty())
        xml.writeAttribute(u"h"_s, QString::number(titles.indexOf(day.title) + 1));
    // The form has no year in the origin: a day moved from another year cannot be said in it.
    if (day.movedFrom && day.movedFrom->year() == day.day.year())
        xml.writeAttribute(u"f"_s, monthAndDay(*day.movedFrom));
}

} // namespace

QList<CalendarDay> daysOf(const QList<DayByOrder> &orders)
{
    QList<CalendarDay> days;
    for (const DayByOrder &order : orders)
        days.append({order.day, order.isWorking ? CalendarDayKind::Working : CalendarDayKind::Off, {}, order.order});
    return days;
}

QByteArray calendarXml(int year, const QList<CalendarDay> &days, QDate made)
{
    QList<CalendarDay> ofYear;
    std::copy_if(days.begin(), days.end(), std::back_inserter(ofYear),
                 [year](const CalendarDay &day) { return day.day.year() == year; });
    std::stable_sort(ofYear.begin(), ofYear.end(), [](const CalendarDay &a, const CalendarDay &b) { return a.day < b.day; });
    const QStringList titles = titlesOf(ofYear);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"calendar"_s);
    xml.writeAttribute(u"year"_s, QString::number(year));
    xml.writeAttribute(u"lang"_s, u"ru"_s);
    xml.writeAttribute(u"date"_s, made.toString(u"yyyy.MM.dd"_s));
    xml.writeAttribute(u"country"_s, u"ru"_s);
    xml.writeStartElement(u"holidays"_s);
    for (int i = 0; i < titles.size(); ++i) {
        xml.writeEmptyElement(u"holiday"_s);
        xml.writeAttribute(u"id"_s, QString::number(i + 1));
        xml.writeAttribute(u"title"_s, titles.at(i));
    }
    xml.writeEndElement();
    xml.writeStartElement(u"days"_s);
    for (const CalendarDay &day : std::as_const(ofYear))
        writeDay(xml, day, titles);
    xml.writeEndDocument();
    return bytes;
}

} // namespace parta::exporting
