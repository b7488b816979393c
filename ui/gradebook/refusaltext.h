// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line that tells a teacher why an entry was not taken, with its clause.
#pragma once
#include "common/base/error.h"

namespace parta {

/// «п. 3.5: запись заранее. Урок ещё не начался». \a clause replaces the code's own when not empty.
QString refusalText(ErrorCode code, const QString &clause = {});
/// A cell that somebody changed meanwhile, as texts; empty ones are shown as a dash.
struct CellConflict {
    QString seen;      ///< what stood there when the entry was typed
    QString present;
    QString wanted;    ///< the entry that was not written
    QString author;    ///< who wrote what is present; empty where it is not known
};

/// «Изменено другим (Глобусова В. П.): было 4, стало 5. Запись 3 не внесена».
QString conflictText(const CellConflict &conflict);

/// The same for the record of a lesson: who wrote it and the topic that stands there now.
QString lessonConflictText(const QString &author, const QString &topic);

} // namespace parta
