// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Laying what was typed over what is stored.
#include "ui/planning/curriculumsheet.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(parta::CurriculumSheet)
};

QString warning(const QString &name, int hours, const WeeklyLimit &limit)
{
    QString text = SheetTexts::tr("%1: %2 hours a week, the most are %3 (%4-day week; %5)")
                       .arg(name, hoursText(hours), hoursText(*limit.hours)).arg(limit.days).arg(limit.basis);
    return limit.confirmed ? text : text + u", "_s + SheetTexts::tr("to be looked up");
}

} // namespace

void CurriculumSheet::set(const OpenCurriculum::Reply &reply)
{
    m_plan = reply;
    m_wanted.clear();
    m_sent.clear();
    lay();
}

void CurriculumSheet::lay()
{
    QMap<CurriculumKey, CurriculumRow> rows;
    for (const CurriculumRow &row : std::as_const(m_plan.rows))
        rows.insert(row.key, row);
    for (const CurriculumCells *cells : {&m_sent, &m_wanted}) {
        for (auto it = cells->cbegin(); it != cells->cend(); ++it) {
            if (it->weekly)
                rows.insert(it.key(), {it.key(), *it->weekly, it->yearly, rows.value(it.key()).revision});
            else
                rows.remove(it.key());
        }
    }
    m_rows = rows.values();
}

CellHours CurriculumSheet::cell(const CurriculumKey &key) const
{
    for (const CurriculumRow &row : m_rows)
        if (row.key == key)
            return {row.weekly, row.yearly};
    return {};
}

const WeeklyLimit *CurriculumSheet::limit(int level) const
{
    const auto found = std::find_if(m_plan.limits.cbegin(), m_plan.limits.cend(),
                                    [level](const WeeklyLimit &limit) { return limit.level == level; });
    return found == m_plan.limits.cend() ? nullptr : &*found;
}

void CurriculumSheet::want(const CurriculumCells &cells)
{
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        m_wanted.insert(it.key(), *it);
    lay();
}

QList<CurriculumChange> CurriculumSheet::send()
{
    m_sent = std::exchange(m_wanted, {});
    QMap<CurriculumKey, CurriculumRow> stored;
    for (const CurriculumRow &row : std::as_const(m_plan.rows))
        stored.insert(row.key, row);
    QList<CurriculumChange> changes;
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        const CurriculumRow present = stored.value(it.key());
        const bool same = present.revision > 0 ? it->weekly && present.weekly == *it->weekly && present.yearly == it->yearly
                                               : !it->weekly;
        if (!same)
            changes.append({it.key(), it->weekly, it->yearly, present.revision});
    }
    if (changes.isEmpty())
        m_sent.clear();
    return changes;
}

void CurriculumSheet::accept(const QList<CurriculumRow> &rows)
{
    m_plan.rows = rows;
    m_sent.clear();
    lay();
}

void CurriculumSheet::giveUp(const QList<CurriculumRow> &rows)
{
    m_wanted.clear();
    accept(rows);
}

void CurriculumSheet::takeBack()
{
    CurriculumCells all = std::exchange(m_sent, {});
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it)
        all.insert(it.key(), *it);
    m_wanted = all;
}

QStringList warningsOf(const CurriculumSheet &sheet)
{
    QStringList warnings;
    for (const WeeklyLimit &limit : sheet.plan().limits) {
        if (!limit.hours)
            continue;
        const int ofLevel = weeklySum(sheet.rows(), limit.level, {});
        if (ofLevel > *limit.hours)
            warnings.append(warning(SheetTexts::tr("Level %1").arg(limit.level), ofLevel, limit));
        for (const PlanClass &one : sheet.plan().classes) {
            const int hours = one.level == limit.level ? weeklySum(sheet.rows(), one.level, one.id) : 0;
            if (hours > *limit.hours && hours != ofLevel)
                warnings.append(warning(one.name, hours, limit));
        }
    }
    return warnings;
}

} // namespace parta
