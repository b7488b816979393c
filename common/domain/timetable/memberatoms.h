// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of pupils that never overlap, from who belongs to which class and subgroup.
#pragma once
#include <QList>
#include <utility>

namespace parta {

/// Classes and subgroups as numbers 0 … sets - 1. `parents` holds for each set the class it is a part of, or -1.
/// A class or part nobody belongs to yet still is a part of its own: its lessons clash as if it had a pupil.
/// Returns the atoms of every set, ascending.
QList<QList<int>> memberAtoms(const QList<int> &parents, const QList<std::pair<qint64, int>> &members);

} // namespace parta
