// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers that cannot be mixed up: a PupilId is never a ClassId.
#pragma once
#include <QHashFunctions>
#include <compare>

namespace parta {

/// Database key of a Tag. 0 means "none yet" and is never stored.
template<class Tag>
struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

template<class T> inline constexpr bool isId = false;
template<class Tag> inline constexpr bool isId<Id<Tag>> = true;

} // namespace parta
