// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes the chain of the audit log.
#pragma once
#include "server/storage/repositories/auditrepository.h"
#include <functional>

namespace parta {

enum class AuditFault : quint8 {
    None,
    Sequence,   ///< a number is missing or out of order: rows were deleted or moved
    Chain,      ///< the row does not follow the row before it
    Content,    ///< the row was changed after it was written
    Unreadable, ///< a column holds what was never written there
    Truncated,  ///< the log ends below an anchor
    Anchor,     ///< the row differs from the anchor taken of it: the log was rewritten
};

struct AuditReport {
    qint64 rows = 0;                    ///< read so far
    AuditFault fault = AuditFault::None;
    std::optional<qint64> firstBroken;  ///< seq at which the log stops being what was written
    AuditHead head;                     ///< last intact row

    bool isIntact() const { return fault == AuditFault::None; }
};

/// Checks the log piece by piece, so that a lane need not be held for all of it.
class AuditVerifier
{
public:
    /// `anchors`: heads kept elsewhere. Without one a log cut off at its end looks intact.
    explicit AuditVerifier(QList<AuditHead> anchors = {});

    /// Checks the next rows, at most `count`; false when the end or a fault is reached.
    bool step(Transaction &transaction, int count);
    const AuditReport &report() const { return m_report; }

private:
    bool unreadable(Transaction &transaction, int count);
    bool accept(const AuditRow &row);
    bool broken(AuditFault fault, qint64 seq);
    bool finish();

    QList<AuditHead> m_anchors; ///< not yet reached, in order
    AuditReport m_report;
};

/// The whole log in one transaction. `progress` gets the number of rows read now and then; may be empty.
AuditReport verifyAudit(Transaction &transaction, const QList<AuditHead> &anchors = {},
                        const std::function<void(qint64)> &progress = {});

} // namespace parta
