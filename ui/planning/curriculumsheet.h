// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CurriculumSheet: the Curriculum of a year as the server has it, with what is on its way laid over it.
#pragma once
#include "common/protocol/curriculum.h"
#include <QMap>

namespace parta {

/// Hours of one cell. Without weekly hours there is no row.
struct CellHours {
    std::optional<int> weekly;
    int yearly = 0;

    friend bool operator==(const CellHours &, const CellHours &) = default;
};

using CurriculumCells = QMap<CurriculumKey, CellHours>;

class CurriculumSheet
{
public:
    void set(const OpenCurriculum::Reply &reply);
    const OpenCurriculum::Reply &plan() const { return m_plan; }
    /// Rows with everything typed so far.
    const QList<CurriculumRow> &rows() const { return m_rows; }
    /// The row of exactly this place; no weekly hours where there is none.
    CellHours cell(const CurriculumKey &key) const;
    const WeeklyLimit *limit(int level) const;
    /// Lays values over the plan.
    void want(const CurriculumCells &cells);
    bool isWaiting() const { return !m_wanted.isEmpty() || !m_sent.isEmpty(); }
    bool isSending() const { return !m_sent.isEmpty(); }
    /// What is to be sent next, on the revisions known; it counts as sent from now on.
    QList<CurriculumChange> send();
    /// The answer to what was sent.
    void accept(const QList<CurriculumRow> &rows);
    /// The server has other rows: what is on its way is given up.
    void giveUp(const QList<CurriculumRow> &rows);
    /// The connection broke: what was sent is to be sent again.
    void takeBack();

private:
    void lay();

    OpenCurriculum::Reply m_plan;
    QList<CurriculumRow> m_rows;
    CurriculumCells m_wanted;
    CurriculumCells m_sent;
};

/// One sentence for each level or class over its weekly maximum, naming the norm.
QStringList warningsOf(const CurriculumSheet &sheet);

} // namespace parta
