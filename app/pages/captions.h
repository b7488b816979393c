// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line that tells a person what a waiting change is.
#pragma once
#include "ui/gradebook/proposal.h"

namespace parta {

/// «7Б, Алгебра: Тетрадкина Анна, 12.09 — 5».
QString captionOf(const Proposal &proposal, const Gradebook &page);

} // namespace parta
