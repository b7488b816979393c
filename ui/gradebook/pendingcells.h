// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that the server has not confirmed: waiting ones in order, and refused ones with their reason.
#pragma once
#include "ui/delegates/celllook.h"
#include "ui/gradebook/cell.h"

namespace parta {

/// A part as the server last told it.
struct SavedPart {
    PartValue value;
    int revision = 0;

    friend bool operator==(const SavedPart &, const SavedPart &) = default;
};

/// One value on its way.
struct WaitingValue {
    RequestId request;
    PartValue value;
    SavedPart seen;   ///< what stood there when it was typed; seen.revision is what the request carries
};

/// A value the server or a local rule did not take. It stays visible until dismissed or typed over.
struct RefusedValue {
    PartValue value;
    QString text;     ///< one line with the clause
};

class PendingCells
{
public:
    /// Queues a value behind those already waiting for the same part.
    void add(const CellKey &key, const WaitingValue &waiting);
    /// Remembers a bulk request; \a keys are in the order of the message, marks before attendance.
    void addRequest(const RequestId &request, const QList<CellKey> &keys) { m_requests.insert(request, keys); }
    QList<CellKey> keysOf(const RequestId &request) const { return m_requests.value(request); }

    /// The value of \a request is written: it and whatever waited before it leave the queue, the next
    /// one is based on \a now.
    void confirm(const CellKey &key, const RequestId &request, const SavedPart &now);
    /// The value of \a request is not written. Values behind it keep the base they were typed on, so
    /// that nothing is overwritten unseen. Gives what was refused.
    std::optional<WaitingValue> fail(const CellKey &key, const RequestId &request);
    void setRefused(const CellKey &key, const RefusedValue &refused) { m_refused.insert(key, refused); }
    bool dismiss(const CellKey &key) { return m_refused.remove(key) > 0; }
    void forget(const RequestId &request) { m_requests.remove(request); }

    const WaitingValue *last(const CellKey &key) const;
    const WaitingValue *find(const CellKey &key, const RequestId &request) const;
    const RefusedValue *refused(const CellKey &key) const;
    CellState state(const CellKey &key) const;
    /// Number of parts that wait for an answer.
    int count() const { return int(m_waiting.size()); }

private:
    QHash<CellKey, QList<WaitingValue>> m_waiting;
    QHash<CellKey, RefusedValue> m_refused;
    QHash<RequestId, QList<CellKey>> m_requests;
};

} // namespace parta
