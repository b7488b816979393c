// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was taught at a lesson, and its works.
#pragma once
#include "common/protocol/lessons.h"
#include "server/storage/repositories/cellrepository.h"

namespace parta {

class LessonRepository
{
public:
    explicit LessonRepository(Transaction &tx) : m_tx(tx) {}

    /// Writes the record where its revision still stands; false is a conflict.
    bool put(const SetLessonRecord &change, const Authorship &author);
    LessonRecord record(LessonId lesson);
    /// False where there is no such kind of work.
    bool put(const SetWork &change);
    QList<LessonWork> works(LessonId lesson);

private:
    Transaction &m_tx;
};

} // namespace parta
