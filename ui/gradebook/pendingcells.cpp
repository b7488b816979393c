// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queue per part of a cell.
#include "ui/gradebook/pendingcells.h"

namespace parta {

namespace {

qsizetype positionOf(const QList<WaitingValue> &queue, const RequestId &request)
{
    for (qsizetype i = 0; i < queue.size(); ++i)
        if (queue.at(i).request == request)
            return i;
    return -1;
}

} // namespace

void PendingCells::add(const CellKey &key, const WaitingValue &waiting)
{
    m_refused.remove(key);
    m_waiting[key].append(waiting);
}

void PendingCells::confirm(const CellKey &key, const RequestId &request, const SavedPart &now)
{
    const auto found = m_waiting.find(key);
    if (found == m_waiting.end())
        return;
    const auto position = positionOf(*found, request);
    if (position < 0)
        return;
    found->remove(0, position + 1);
    if (found->isEmpty())
        m_waiting.erase(found);
    else
        for (WaitingValue &next : *found)
            next.seen = now;
}

std::optional<WaitingValue> PendingCells::fail(const CellKey &key, const RequestId &request)
{
    const auto found = m_waiting.find(key);
    if (found == m_waiting.end())
        return std::nullopt;
    const auto position = positionOf(*found, request);
    if (position < 0)
        return std::nullopt;
    const WaitingValue failed = found->takeAt(position);
    if (found->isEmpty())
        m_waiting.erase(found);
    return failed;
}

const WaitingValue *PendingCells::last(const CellKey &key) const
{
    const auto found = m_waiting.constFind(key);
    return found == m_waiting.constEnd() ? nullptr : &found->constLast();
}

const WaitingValue *PendingCells::find(const CellKey &key, const RequestId &request) const
{
    const auto found = m_waiting.constFind(key);
    if (found == m_waiting.constEnd())
        return nullptr;
    const auto position = positionOf(*found, request);
    return position < 0 ? nullptr : &found->at(position);
}

const RefusedValue *PendingCells::refused(const CellKey &key) const
{
    const auto found = m_refused.constFind(key);
    return found == m_refused.constEnd() ? nullptr : &*found;
}

CellState PendingCells::state(const CellKey &key) const
{
    if (m_refused.contains(key))
        return CellState::Refused;
    return m_waiting.contains(key) ? CellState::Pending : CellState::Saved;
}

} // namespace parta
