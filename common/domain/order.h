// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An order of the director as the basis of an act, with the day by which the act had to be entered.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace parta {

/// Number and day are those on the paper; due and enteredOn are the server's. An act of before the clock has neither.
struct OrderEntry {
    QString number;
    QDate day;
    std::optional<QDate> due;       ///< last day to enter the act (3.1, 3.3: two working days)
    std::optional<QDate> enteredOn; ///< school's day on which it was entered

    bool isLate() const { return due && enteredOn && *due < *enteredOn; }
    friend bool operator==(const OrderEntry &, const OrderEntry &) = default;
};

} // namespace parta
