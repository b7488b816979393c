// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weekdays by their names; a repeated weekday starts the next week of the cycle.
#include "common/domain/timetable/daynames.h"
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// Stems by weekday; a name matches when it begins with a stem. No stem begins a name of another weekday.
const QList<QStringList> &weekdayStems()
{
    static const QList<QStringList> stems = {
        {u"понед"_s, u"пн"_s, u"mon"_s, u"δευτ"_s, u"hétf"_s, u"lun"_s},
        {u"втор"_s, u"вт"_s, u"tue"_s, u"τρίτ"_s, u"τριτ"_s, u"kedd"_s, u"dien"_s, u"mar"_s},
        {u"сред"_s, u"сряд"_s, u"ср"_s, u"wed"_s, u"τετ"_s, u"szerd"_s, u"mitt"_s, u"mer"_s, u"mié"_s, u"mie"_s},
        {u"четв"_s, u"чт"_s, u"thu"_s, u"πέμ"_s, u"πεμ"_s, u"csüt"_s, u"donn"_s, u"jeu"_s, u"jue"_s},
        {u"пятн"_s, u"пет"_s, u"пт"_s, u"fri"_s, u"frei"_s, u"παρ"_s, u"pént"_s, u"ven"_s, u"vie"_s},
        {u"субб"_s, u"съб"_s, u"сб"_s, u"sat"_s, u"σάβ"_s, u"σαβ"_s, u"szomb"_s, u"sams"_s, u"sam"_s, u"sáb"_s, u"sab"_s},
        {u"воскр"_s, u"вс"_s, u"нед"_s, u"sun"_s, u"κυρ"_s, u"vasár"_s, u"sonn"_s, u"dim"_s, u"dom"_s},
    };
    return stems;
}

/// «А-Понедельник» and «Week 2 Monday» end with the weekday; what stands before it names the week.
QString lastWord(const QString &name)
{
    static const QRegularExpression separators(u"[\\s\\-–—_./:]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : words.constLast();
}

CycleDays byOrder(qsizetype count)
{
    // Twelve days are two weeks of six, ten two weeks of five; up to seven are one week.
    const qsizetype perWeek = count <= 7 ? 7 : count % 6 == 0 ? 6 : count % 5 == 0 ? 5 : 7;
    CycleDays found;
    for (qsizetype i = 0; i < count; ++i)
        found.days.append({int(i / perWeek) + 1, int(i % perWeek) + 1});
    found.weeks = count == 0 ? 1 : found.days.constLast().week;
    return found;
}

} // namespace

int weekdayOf(const QString &name)
{
    const QString word = name.trimmed().toLower();
    for (int day = 0; day < 7; ++day) {
        for (const QString &stem : weekdayStems().at(day)) {
            if (word.startsWith(stem))
                return day + 1;
        }
    }
    return 0;
}

CycleDays guessCycleDays(const QStringList &names)
{
    CycleDays found;
    found.guess = DayGuess::ByName;
    QSet<int> inThisWeek;
    int week = 1;
    for (const QString &name : names) {
        int day = weekdayOf(name);
        if (day == 0)
            day = weekdayOf(lastWord(name));
        if (day == 0)
            return byOrder(names.size());
        if (inThisWeek.contains(day)) {
            ++week;
            inThisWeek.clear();
        }
        inThisWeek.insert(day);
        found.days.append({week, day});
    }
    found.weeks = week;
    return found;
}

QList<CycleDay> cycleDaysFromText(const QString &text, qsizetype days)
{
    static const QRegularExpression form(u"^(?:([1-9])\\.)?([1-7])$"_s);
    const QStringList parts = text.split(u',');
    QList<CycleDay> read;
    for (const QString &part : parts) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const CycleDay day{match.captured(1).isEmpty() ? 1 : match.captured(1).toInt(), match.captured(2).toInt()};
        if (read.contains(day))
            return {};
        read.append(day);
    }
    return read.size() == days ? read : QList<CycleDay>();
}

} // namespace parta
