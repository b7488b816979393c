// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerators by name: what travels on the wire and stands in the database.
#pragma once
#include <QString>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace parta::reflect {

namespace detail {

template<auto Value>
consteval std::string_view enumeratorName()
{
    std::string_view text = __PRETTY_FUNCTION__;
#if defined(__clang__)
    const auto end = text.rfind(']');
#else
    const auto end = text.rfind(';') == std::string_view::npos ? text.rfind(']') : text.rfind(';');
#endif
    const auto start = text.find_last_of(": )=", end - 1) + 1;
    const std::string_view name = text.substr(start, end - start);
    const char c = name.empty() ? '0' : name.front();
    return (c >= '0' && c <= '9') || c == '-' || c == '(' ? std::string_view() : name;
}

inline constexpr int maxEnumerators = 48;

template<class E, int... I>
consteval auto enumeratorNames(std::integer_sequence<int, I...>)
{
    return std::array<std::string_view, sizeof...(I)>{enumeratorName<static_cast<E>(I)>()...};
}

template<class E>
inline constexpr auto enumNames = enumeratorNames<E>(std::make_integer_sequence<int, maxEnumerators>());

} // namespace detail

/// Number of enumerators; they must count from 0 without gaps.
template<class E>
inline constexpr int enumCount = [] {
    int n = 0;
    while (n < detail::maxEnumerators && !detail::enumNames<E>[static_cast<std::size_t>(n)].empty())
        ++n;
    return n;
}();

/// Name of an enumerator; empty for a value outside the list.
template<class E>
constexpr std::string_view enumName(E value)
{
    const auto i = static_cast<std::size_t>(value);
    return i < static_cast<std::size_t>(enumCount<E>) ? detail::enumNames<E>[i] : std::string_view();
}

template<class E>
QString enumText(E value)
{
    const auto name = enumName(value);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Finds an enumerator by its exact name.
template<class E>
std::optional<E> enumFromName(QAnyStringView name)
{
    for (int i = 0; i < enumCount<E>; ++i) {
        const auto known = detail::enumNames<E>[static_cast<std::size_t>(i)];
        if (QAnyStringView::equal(name, QLatin1StringView(known.data(), qsizetype(known.size()))))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace parta::reflect
