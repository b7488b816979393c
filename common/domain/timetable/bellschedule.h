// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BellSchedule: when lessons begin and end for a shift and some levels, and what the norms say about it.
#pragma once
#include "common/domain/ids.h"
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <optional>

namespace parta {

enum class BellKind : quint8 {
    Usual, ///< every study day from `since` on
    Short, ///< only on the days it is assigned to
};

struct BellRow {
    int weekday = 0;   ///< 1 is Monday; 0: every day without a row of its own
    int number = 1;
    QTime starts;
    QTime ends;

    friend bool operator==(const BellRow &, const BellRow &) = default;
};

struct BellSchedule {
    QString name;
    BellKind kind = BellKind::Usual;
    int shift = 1;
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    std::optional<QDate> until;
    QList<BellRow> bells;
    QList<QDate> days; ///< single days that ring by it
};

/// The figures valid on a day; an empty one is not checked (norms.md 2).
struct BellNorms {
    std::optional<int> leastBreak;    ///< minutes
    std::optional<int> longBreak;     ///< minutes of the one long break after the second or third lesson
    std::optional<QTime> earliest;
    std::optional<QTime> latest;
    QString basis;                    ///< «СП 2.4.3648-20»
};

enum class BellFindingKind : quint8 { ShortBreak, NoLongBreak, StartsEarly, EndsLate };

/// A warning; never a refusal.
struct BellFinding {
    BellFindingKind kind = BellFindingKind::ShortBreak;
    int weekday = 0;
    int number = 0;                   ///< of the lesson before the break, or of the lesson itself
    int minutes = 0;                  ///< of the break
};

QList<BellFinding> findingsOf(const BellSchedule &schedule, const BellNorms &norms);
/// Rows of one weekday in order of number; the general ones where it has none of its own.
QList<BellRow> rowsOf(const BellSchedule &schedule, int weekday);

/// «1 08:30–09:15», a line a lesson; lines of one weekday begin with «пн» … «вс».
QString bellText(const QList<BellRow> &rows);
/// Reads such lines, also «1. 8:30-9:15» and «сб 1 8.30 – 9.10»; nothing where a line cannot be read.
std::optional<QList<BellRow>> bellsFromText(const QString &text);

} // namespace parta
