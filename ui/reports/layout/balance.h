// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Divides a sequence of lengths over pages or sheets.
#pragma once
#include <QList>

namespace parta::paper {

/// How many items each part takes, in order. `first` is the room of the first part, `rest` of all others.
/// The first part may take none; every other takes at least one, however long it is.
QList<int> fill(const QList<double> &lengths, double first, double rest);
/// As many parts as fill() needs, but as even as possible: no last page with two lonely rows.
QList<int> balanced(const QList<double> &lengths, double first, double rest);

} // namespace parta::paper
