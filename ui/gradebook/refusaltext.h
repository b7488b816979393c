// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line that tells a teacher why an entry was not taken, with its clause.
#pragma once
#include "common/base/error.h"

namespace parta {

/// «п. 3.5: запись заранее. Урок ещё не начался». \a clause replaces the code's own when not empty.
QString refusalText(ErrorCode code, const QString &clause = {});
/// «Было 4, стало 5. Запись 3 не внесена»: somebody changed the cell meanwhile.
QString conflictText(const QString &seen, const QString &present, const QString &wanted);

/// The same for the record of a lesson: who wrote it and the topic that stands there now.
QString lessonConflictText(const QString &author, const QString &topic);

} // namespace parta
