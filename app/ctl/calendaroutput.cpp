// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words twelve months for a script and for a person.
#include "app/ctl/calendaroutput.h"
#include "app/ctl/importoutput.h"
#include "common/reflect/enums.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

QJsonObject jsonOf(const CalendarDay &day)
{
    QJsonObject object{{u"day"_s, day.day.toString(Qt::ISODate)}, {u"kind"_s, reflect::enumText(day.kind).toLower()}};
    if (day.movedFrom)
        object.insert(u"movedFrom"_s, day.movedFrom->toString(Qt::ISODate));
    if (!day.title.isEmpty())
        object.insert(u"title"_s, day.title);
    return object;
}

/// «22* 23»: days off of a month, a star after a shortened day, a plus after a worked weekend.
QString daysText(const QList<CalendarDay> &days)
{
    QStringList texts;
    for (const CalendarDay &day : days) {
        const QString mark = day.kind == CalendarDayKind::Off ? QString() : day.kind == CalendarDayKind::Short ? u"*"_s : u"+"_s;
        texts.append(QString::number(day.day.day()) + mark);
    }
    return texts.join(u' ');
}

} // namespace

QJsonObject jsonOf(const CalendarPreview &preview)
{
    QJsonArray months;
    for (const CalendarMonth &month : preview.months) {
        QJsonArray days;
        for (const CalendarDay &day : month.days)
            days.append(jsonOf(day));
        months.append(QJsonObject{{u"month"_s, month.month}, {u"working5"_s, month.working5},
                                  {u"working6"_s, month.working6}, {u"days"_s, days}});
    }
    return {{u"year"_s, preview.year}, {u"working5"_s, preview.working5}, {u"working6"_s, preview.working6}, {u"months"_s, months}};
}

QString plainText(const CalendarPreview &preview)
{
    QString text = ImportWords::tr("Year %1: month, working days of the five-day and of the six-day week, listed days "
                                   "(* shortened, + worked weekend)").arg(preview.year) + u'\n';
    for (const CalendarMonth &month : preview.months)
        text += (u"    %1  %2  %3"_s.arg(month.month, 2).arg(month.working5, 2).arg(month.working6, 2)
                 + (month.days.isEmpty() ? QString() : u"  "_s + daysText(month.days)) + u'\n');
    return text;
}

} // namespace parta::ctl
