// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or a Failure, with the members of std::expected.
#pragma once
#include "common/base/error.h"
#include <utility>
#include <variant>

namespace parta {

/// The answer to a call: either T or why not.
template<class T>
class Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Failure failure) : m_state(std::move(failure)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    /// Only when !has_value().
    const Failure &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

} // namespace parta
