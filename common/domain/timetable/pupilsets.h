// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Overlapping sets of pupils, expanded to the parts that never overlap.
#pragma once
#include <QList>
#include <QString>

namespace parta {

/// A class, a part of it, or several classes. A child may stand under several parents: it is the same pupils.
struct PupilSet {
    QString name;
    QList<int> children; ///< indexes into the same list; a set without children is an atom
};

/// For every set the indexes of its atoms, ascending and without repetition.
/// A set that contains itself over any number of steps counts each of its atoms once.
QList<QList<int>> atomsOf(const QList<PupilSet> &sets);

} // namespace parta
