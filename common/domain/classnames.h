// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of classes as people type them: «1А–1В, 2А, 10Б» as single names.
#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace parta {

struct ClassName {
    int level = 0;
    QString letter;

    /// «5А»
    QString text() const { return QString::number(level) + letter; }
    friend bool operator==(const ClassName &, const ClassName &) = default;
};

/// One name: a level from 1 to 13 and a letter or short text, «5А», «5 а», «10-Б», «11физ».
std::optional<ClassName> classNameOf(const QString &text);
/// Names between commas, semicolons or spaces; a dash between two names of one level means all letters from one to
/// the other, without Ё, Й, Ъ, Ы and Ь. Nothing where a part cannot be read. Each name once.
std::optional<QList<ClassName>> classNamesOf(const QString &text);

} // namespace parta
