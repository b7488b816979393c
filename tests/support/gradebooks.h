// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up journal pages of any size for tests and benchmarks; the same seed gives the same page.
#pragma once
#include "common/domain/gradebook.h"

namespace parta::test {

enum class Wording { Ordinary, VeryLong };

struct PageShape {
    int pupils = 30;
    int lessons = 40;
    int yearLevel = 7;
    Wording wording = Wording::Ordinary;
    quint32 seed = 1;
};

/// A page with marks, absences, double marks, one late comer and one early leaver, topics and homework.
Gradebook makeGradebook(const PageShape &shape);

} // namespace parta::test
