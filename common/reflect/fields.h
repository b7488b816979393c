// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a plain struct: how many, their names, a tie of them. No macro, no moc.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace parta::reflect {

namespace detail {

/// Converts to anything: used to count the initialisers an aggregate takes.
struct Any {
    template<class T> operator T() const noexcept;
};

template<std::size_t> using AnyAt = Any;

template<class T, class... Args>
concept BracedFrom = requires { T{std::declval<Args>()...}; };

template<class T, std::size_t... I>
consteval bool takes(std::index_sequence<I...>)
{
    return BracedFrom<T, AnyAt<I>...>;
}

template<class T, std::size_t N = 24>
consteval std::size_t count()
{
    if constexpr (takes<T>(std::make_index_sequence<N>()))
        return N;
    else if constexpr (N == 0)
        return 0;
    else
        return count<T, N - 1>();
}

template<class T> struct Wrapper { T pointer; };
template<class T> Wrapper(T) -> Wrapper<T>;

/// Never constructed: only the addresses of its fields are used, for their names.
template<class T>
union Phantom {
    constexpr Phantom() : none(0) {}
    constexpr ~Phantom() {}
    char none;
    T object;
};
template<class T> inline Phantom<T> phantom;

template<auto Pointer>
consteval std::string_view prettyName()
{
    // gcc:   … [with auto Pointer = Wrapper<…>{(& phantom<X>.Phantom<X>::object.X::field)}; …]
    // clang: … [Pointer = Wrapper<…>{&phantom.object.field}]
    std::string_view text = __PRETTY_FUNCTION__;
#if defined(__clang__)
    const auto end = text.rfind('}');
    const auto start = text.find_last_of(".:&", end - 1) + 1;
#else
    const auto end = text.rfind(")}");
    const auto start = text.find_last_of(".:", end - 1) + 1;
#endif
    return text.substr(start, end - start);
}

} // namespace detail

template<class T>
concept Struct = std::is_class_v<T> && std::is_aggregate_v<T> && !std::is_empty_v<T>;

template<class T>
inline constexpr std::size_t fieldCount = [] {
    if constexpr (std::is_empty_v<T>)
        return std::size_t(0);
    else
        return detail::count<T>();
}();

/// References to all fields in their order.
template<class T>
constexpr auto tie(T &object)
{
    constexpr std::size_t n = fieldCount<std::remove_const_t<T>>;
    static_assert(n <= 20, "a message has at most 12 fields, a record 20");
    // clang-format off
    if constexpr (n == 0) { return std::tie(); }
    else if constexpr (n == 1) { auto &[a] = object; return std::tie(a); }
    else if constexpr (n == 2) { auto &[a, b] = object; return std::tie(a, b); }
    else if constexpr (n == 3) { auto &[a, b, c] = object; return std::tie(a, b, c); }
    else if constexpr (n == 4) { auto &[a, b, c, d] = object; return std::tie(a, b, c, d); }
    else if constexpr (n == 5) { auto &[a, b, c, d, e] = object; return std::tie(a, b, c, d, e); }
    else if constexpr (n == 6) { auto &[a, b, c, d, e, f] = object; return std::tie(a, b, c, d, e, f); }
    else if constexpr (n == 7) { auto &[a, b, c, d, e, f, g] = object; return std::tie(a, b, c, d, e, f, g); }
    else if constexpr (n == 8) { auto &[a, b, c, d, e, f, g, h] = object; return std::tie(a, b, c, d, e, f, g, h); }
    else if constexpr (n == 9) { auto &[a, b, c, d, e, f, g, h, i] = object; return std::tie(a, b, c, d, e, f, g, h, i); }
    else if constexpr (n == 10) { auto &[a, b, c, d, e, f, g, h, i, j] = object; return std::tie(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (n == 11) { auto &[a, b, c, d, e, f, g, h, i, j, k] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (n == 12) { auto &[a, b, c, d, e, f, g, h, i, j, k, l] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (n == 13) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (n == 14) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o); }
    else if constexpr (n == 15) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p); }
    else if constexpr (n == 16) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q); }
    else if constexpr (n == 17) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r); }
    else if constexpr (n == 18) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s); }
    else if constexpr (n == 19) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t); }
    else { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u] = object; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u); }
    // clang-format on
}

namespace detail {

template<class T, std::size_t I>
consteval auto addressOf()
{
    return Wrapper{&std::get<I>(tie(phantom<T>.object))};
}

template<class T, std::size_t... I>
consteval auto names(std::index_sequence<I...>)
{
    return std::array<std::string_view, sizeof...(I)>{prettyName<addressOf<T, I>()>()...};
}
} // namespace detail

/// Field names in their order, as written in the source.
template<class T>
inline constexpr auto fieldNames = detail::names<T>(std::make_index_sequence<fieldCount<T>>());

/// Unqualified name of a type: the name of a message on the wire.
template<class T>
consteval std::string_view typeName()
{
    std::string_view text = __PRETTY_FUNCTION__;
#if defined(__clang__)
    const auto end = text.rfind(']');
#else
    const auto semicolon = text.rfind(';');
    const auto end = semicolon == std::string_view::npos ? text.rfind(']') : semicolon;
#endif
    const auto equals = text.find("T = ");
    std::string_view full = text.substr(equals + 4, end - equals - 4);
    const auto colon = full.rfind(':');
    return colon == std::string_view::npos ? full : full.substr(colon + 1);
}

/// Calls f(name, value) for every field in order.
template<class T, class F>
constexpr void forEachField(T &object, F &&f)
{
    auto fields = tie(object);
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (f(fieldNames<std::remove_const_t<T>>[I], std::get<I>(fields)), ...);
    }(std::make_index_sequence<fieldCount<std::remove_const_t<T>>>());
}

} // namespace parta::reflect
