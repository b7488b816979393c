// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What single cells of a roster mean (formats.md 7).
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace parta::import {

struct RosterDay {
    QDate day;             ///< invalid where the text is no day
    bool isShort = false;  ///< a year of two digits was read as 20ГГ
};

/// ДД.ММ.ГГГГ, Д.М.ГГ, YYYY-MM-DD with or without a time; a serial number where the table is a spreadsheet.
RosterDay rosterDay(const QString &text, bool isSpreadsheet);

/// «м», «ж»; nothing for what is neither.
std::optional<QString> rosterSex(const QString &text);

struct ClassTitle {
    int level = 0;     ///< 0: the text does not begin with a number
    QString letter;

    QString name() const { return QString::number(level) + letter; }
};

/// «5А», «5 а», «5-А»; a single letter becomes a capital one.
ClassTitle classTitle(const QString &text);

/// False for letters that file names forbid (reports.md 4) and for more than 13 characters.
bool isAllowedLetter(const QString &letter);

/// The text with Latin letters that only look Cyrillic replaced, where the word has Cyrillic ones too or consists
/// of such letters alone in a Cyrillic context. The same text when there is nothing to repair.
QString withoutLookAlikes(const QString &text, bool isCyrillicContext);
bool hasCyrillic(const QString &text);

/// Begins with «=», «+», «-», «@» as formulas do.
bool looksLikeFormula(const QString &text);

/// Form in which names are compared: small letters, ё as е, spaces collapsed.
QString nameKey(const QString &text);

} // namespace parta::import
