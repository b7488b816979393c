// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One step of undo: the value before it and the value after it, and who puts either in place.
#pragma once
#include <QUndoCommand>
#include <functional>

namespace parta {

template<class State>
class StepCommand : public QUndoCommand
{
public:
    StepCommand(State before, State after, std::function<void(const State &)> apply)
        : m_before(std::move(before)), m_after(std::move(after)), m_apply(std::move(apply)) {}

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    State m_before;
    State m_after;
    std::function<void(const State &)> m_apply;
};

} // namespace parta
