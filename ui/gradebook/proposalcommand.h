// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one undo command of the client: it proposes the previous values, as new requests.
#pragma once
#include <QList>
#include <QUndoCommand>
#include <functional>

namespace parta {

/// \a Change is a wish that knows its own address; a list of them is one step.
template<class Change>
class ProposalCommand : public QUndoCommand
{
public:
    using Propose = std::function<void(const QList<Change> &)>;

    ProposalCommand(const QString &name, QList<Change> before, QList<Change> after, Propose propose)
        : QUndoCommand(name), m_before(std::move(before)), m_after(std::move(after)), m_propose(std::move(propose))
    {
    }

    void undo() override { m_propose(m_before); }
    void redo() override { m_propose(m_after); }

private:
    QList<Change> m_before;
    QList<Change> m_after;
    Propose m_propose;
};

} // namespace parta
