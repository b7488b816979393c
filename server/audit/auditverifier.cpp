// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the chain from its beginning.
#include "server/audit/auditverifier.h"
#include "server/audit/auditchain.h"
#include <algorithm>
#include <limits>

namespace parta {

namespace {
constexpr int rowsPerStep = 5000;
}

AuditVerifier::AuditVerifier(QList<AuditHead> anchors) : m_anchors(std::move(anchors))
{
    m_report.head = {0, audit::genesis()};
    std::sort(m_anchors.begin(), m_anchors.end(), [](const AuditHead &a, const AuditHead &b) { return a.seq < b.seq; });
    while (!m_anchors.isEmpty() && m_anchors.first().seq <= 0)
        m_anchors.removeFirst();
}

bool AuditVerifier::step(Transaction &transaction, int count)
{
    // A forged first row may carry any number.
    const qint64 after = m_report.rows == 0 ? std::numeric_limits<qint64>::min() : m_report.head.seq;
    QList<AuditRow> rows;
    try {
        rows = AuditRepository(transaction).after(after, count);
    } catch (const StorageError &error) {
        if (error.kind != StorageFault::Mapping)
            throw;
        return unreadable(transaction, count);
    }
    if (!std::all_of(rows.begin(), rows.end(), [this](const AuditRow &row) { return accept(row); }))
        return false;
    return rows.size() == count || finish();
}

/// Among \a count rows one cannot be read: goes on singly up to it.
bool AuditVerifier::unreadable(Transaction &transaction, int count)
{
    if (count == 1)
        return broken(AuditFault::Unreadable, m_report.head.seq + 1);
    while (step(transaction, 1)) { }
    return false;
}

bool AuditVerifier::accept(const AuditRow &row)
{
    ++m_report.rows;
    const qint64 expected = m_report.head.seq + 1;
    if (row.seq != expected)
        return broken(AuditFault::Sequence, expected);
    if (row.previous != m_report.head.hash)
        return broken(AuditFault::Chain, row.seq);
    if (row.hash != audit::chained(row))
        return broken(AuditFault::Content, row.seq);
    while (!m_anchors.isEmpty() && m_anchors.first().seq == row.seq) {
        if (m_anchors.takeFirst().hash != row.hash)
            return broken(AuditFault::Anchor, row.seq);
    }
    m_report.head = {row.seq, row.hash};
    return true;
}

bool AuditVerifier::broken(AuditFault fault, qint64 seq)
{
    m_report.fault = fault;
    m_report.firstBroken = seq;
    return false;
}

bool AuditVerifier::finish()
{
    if (!m_anchors.isEmpty())
        broken(AuditFault::Truncated, m_report.head.seq + 1);
    return false;
}

AuditReport verifyAudit(Transaction &transaction, const QList<AuditHead> &anchors,
                        const std::function<void(qint64)> &progress)
{
    AuditVerifier verifier(anchors);
    while (verifier.step(transaction, rowsPerStep)) {
        if (progress)
            progress(verifier.report().rows);
    }
    return verifier.report();
}

} // namespace parta
