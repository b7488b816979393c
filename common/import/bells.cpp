// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bell times out of texts, or the usual ones.
#include "common/import/bells.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

using Range = std::pair<QTime, QTime>;

/// All times of day in a text: «8.30-9.15» has two.
QList<QTime> timesIn(const QString &text)
{
    static const QRegularExpression form(u"(?<!\\d)(\\d{1,2})[:.](\\d{2})(?!\\d)"_s);
    QList<QTime> found;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (time.isValid())
            found.append(time);
    }
    return found;
}

bool areInOrder(const QList<Range> &times)
{
    QTime last(0, 0);
    for (const auto &[starts, ends] : times) {
        if (starts < last || ends <= starts)
            return false;
        last = ends;
    }
    return true;
}

/// Ends of lessons that only tell their start: 90 minutes where they are that far apart, else 45 or less.
QList<Range> withEnds(const QList<QTime> &starts)
{
    int shortest = 24 * 60;
    for (qsizetype i = 1; i < starts.size(); ++i)
        shortest = qMin(shortest, starts.at(i - 1).secsTo(starts.at(i)) / 60);
    const int usual = starts.size() > 1 && shortest >= 95 ? 90 : 45;
    QList<Range> times;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const int gap = i + 1 < starts.size() ? starts.at(i).secsTo(starts.at(i + 1)) / 60 : usual;
        times.append({starts.at(i), starts.at(i).addSecs(qMin(usual, gap) * 60)});
    }
    return times;
}

QList<Range> usualBells(qsizetype hours)
{
    QList<Range> times;
    QTime next(8, 30);
    for (qsizetype i = 0; i < hours; ++i) {
        // Breaks of ten minutes, two long ones of twenty; a day of more than sixteen hours gets shorter lessons.
        const int length = hours > 14 ? qMax(1, int(14 * 60 / hours)) : 45;
        const int rest = hours > 14 ? 0 : i == 1 || i == 2 ? 20 : 10;
        times.append({next, next.addSecs(length * 60)});
        next = next.addSecs((length + rest) * 60);
    }
    return times;
}

} // namespace

QList<Range> bellsFromText(const QString &text, qsizetype hours)
{
    QList<Range> times;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QList<QTime> pair = timesIn(part);
        if (pair.size() != 2)
            return {};
        times.append({pair.at(0), pair.at(1)});
    }
    return times.size() == hours && areInOrder(times) ? times : QList<Range>();
}

QString bellsText(const QList<Range> &times)
{
    QStringList parts;
    for (const auto &[starts, ends] : times)
        parts.append(starts.toString(u"HH:mm"_s) + u'-' + ends.toString(u"HH:mm"_s));
    return parts.join(u',');
}

BellTimes guessBells(const QStringList &hourNames)
{
    QList<QTime> starts;
    QList<Range> ranges;
    for (const QString &name : hourNames) {
        const QList<QTime> times = timesIn(name);
        if (times.isEmpty())
            break;
        starts.append(times.constFirst());
        if (times.size() > 1)
            ranges.append({times.at(0), times.at(1)});
    }
    if (ranges.size() == hourNames.size() && areInOrder(ranges))
        return {ranges, true};
    if (starts.size() == hourNames.size() && areInOrder(withEnds(starts)))
        return {withEnds(starts), true};
    return {usualBells(hourNames.size()), false};
}

} // namespace parta::import
