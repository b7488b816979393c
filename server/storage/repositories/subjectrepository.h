// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects, mark scales and work types, as the deputy sets them up (3.3).
#pragma once
#include "common/protocol/subjects.h"
#include "server/storage/transaction.h"

namespace parta {

/// Every put() gives the id of the row written, or nullopt where the revision is not the present one.
class SubjectRepository
{
public:
    explicit SubjectRepository(Transaction &tx) : m_tx(tx) {}

    QList<SubjectLine> subjects();
    std::optional<SubjectLine> subject(SubjectId id);
    /// Another subject has this name.
    bool isTaken(const QString &name, std::optional<SubjectId> except);
    std::optional<SubjectId> put(const SaveSubject &wanted);

    QList<MarkScaleLine> scales();
    std::optional<MarkScaleLine> scale(MarkScaleId id);
    bool isTaken(const QString &name, std::optional<MarkScaleId> except);
    std::optional<MarkScaleId> put(const SaveMarkScale &wanted);

    QList<WorkTypeLine> workTypes();
    std::optional<WorkTypeLine> workType(WorkTypeId id);
    bool isTaken(const QString &name, std::optional<WorkTypeId> except);
    bool isAbbreviationTaken(const QString &abbreviation, std::optional<WorkTypeId> except);
    std::optional<WorkTypeId> put(const SaveWorkType &wanted);

private:
    void writeGrades(MarkScaleId scale, const QList<ScaleGrade> &grades);

    Transaction &m_tx;
};

} // namespace parta
