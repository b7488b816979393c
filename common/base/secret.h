// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is never printed, logged or described.
#pragma once
#include <utility>

namespace parta {

/// Wraps a password or token. The log line and the audit record show «***» instead.
template<class T>
struct Secret {
    Secret() = default;
    explicit Secret(T v) : m_value(std::move(v)) {}
    const T &reveal() const { return m_value; }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    T m_value{};
};

template<class T> inline constexpr bool isSecret = false;
template<class T> inline constexpr bool isSecret<Secret<T>> = true;

} // namespace parta
