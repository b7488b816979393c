// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks between neighbouring rows, and rows as text.
#include "common/domain/timetable/bellschedule.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QStringList &weekdays()
{
    static const QStringList names{u""_s, u"пн"_s, u"вт"_s, u"ср"_s, u"чт"_s, u"пт"_s, u"сб"_s, u"вс"_s};
    return names;
}

void checkDay(const QList<BellRow> &rows, const BellNorms &norms, QList<BellFinding> &findings)
{
    int longest = 0;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const int minutes = rows.at(i).ends.secsTo(rows.at(i + 1).starts) / 60;
        if (norms.leastBreak && minutes < *norms.leastBreak)
            findings.append({BellFindingKind::ShortBreak, rows.at(i).weekday, rows.at(i).number, minutes});
        if (i == 1 || i == 2)
            longest = qMax(longest, minutes);
    }
    if (norms.longBreak && rows.size() > 3 && longest < *norms.longBreak)
        findings.append({BellFindingKind::NoLongBreak, rows.constFirst().weekday, rows.at(1).number, longest});
    if (norms.earliest && rows.constFirst().starts < *norms.earliest)
        findings.append({BellFindingKind::StartsEarly, rows.constFirst().weekday, rows.constFirst().number, 0});
    if (norms.latest && *norms.latest < rows.constLast().ends)
        findings.append({BellFindingKind::EndsLate, rows.constLast().weekday, rows.constLast().number, 0});
}

QTime timeOf(const QString &hours, const QString &minutes)
{
    return {hours.toInt(), minutes.toInt()};
}

} // namespace

QList<BellRow> rowsOf(const BellSchedule &schedule, int weekday)
{
    QList<BellRow> own, general;
    for (const BellRow &row : schedule.bells) {
        if (row.weekday == weekday)
            own.append(row);
        else if (row.weekday == 0)
            general.append(row);
    }
    QList<BellRow> rows = own.isEmpty() ? general : own;
    std::sort(rows.begin(), rows.end(), [](const BellRow &a, const BellRow &b) { return a.number < b.number; });
    return rows;
}

QList<BellFinding> findingsOf(const BellSchedule &schedule, const BellNorms &norms)
{
    QSet<int> present;
    for (const BellRow &row : schedule.bells)
        present.insert(row.weekday);
    QList<int> sorted(present.begin(), present.end());
    std::sort(sorted.begin(), sorted.end());
    QList<BellFinding> findings;
    for (const int weekday : std::as_const(sorted))
        checkDay(rowsOf(schedule, weekday), norms, findings);
    return findings;
}

QString bellText(const QList<BellRow> &rows)
{
    QStringList lines;
    for (const BellRow &row : rows) {
        const QString day = weekdays().value(row.weekday);
        lines += (day.isEmpty() ? QString() : day + u' ')
            + u"%1 %2–%3"_s.arg(row.number).arg(row.starts.toString(u"HH:mm"_s), row.ends.toString(u"HH:mm"_s));
    }
    return lines.join(u'\n');
}

std::optional<QList<BellRow>> bellsFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\p{L}{2})\\s+)?(\\d{1,2})[.)]?\\s+(\\d{1,2})[:.](\\d{2})\\s*[-–—\\s]\\s*(\\d{1,2})[:.](\\d{2})$"_s);
    QList<BellRow> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto match = form.match(line.trimmed());
        const qsizetype weekday = match.captured(1).isEmpty() ? 0 : weekdays().indexOf(match.captured(1).toLower());
        const BellRow row{int(weekday), match.captured(2).toInt(), timeOf(match.captured(3), match.captured(4)),
                          timeOf(match.captured(5), match.captured(6))};
        if (!match.hasMatch() || weekday < 0 || !row.starts.isValid() || !row.ends.isValid())
            return std::nullopt;
        rows.append(row);
    }
    return rows;
}

} // namespace parta
