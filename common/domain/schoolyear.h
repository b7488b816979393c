// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SchoolYear: the year the administrator creates, opens and closes, with the days by which he has to (3.1).
#pragma once
#include "common/domain/ids.h"
#include <QDate>
#include <QString>
#include <optional>

namespace parta {

enum class YearState : quint8 {
    Planned,  ///< being prepared
    Open,
    Checked,  ///< all journals are checked (5.4)
    Closed,
    Archived,
};

struct SchoolYear {
    YearId id;
    QString name;           ///< «2026/2027»
    QDate since;
    QDate until;
    YearState state = YearState::Planned;
    std::optional<QDate> createdOn; ///< empty where that was not noted
    int revision = 0;

    /// «ежегодно до 1 июля»: the last day is 30 June; who creates it later is late.
    QDate createBy() const { return QDate(since.year(), 6, 30); }
    /// «до 30 августа».
    QDate closeBy() const { return QDate(until.year(), 8, 30); }
    /// «до 10 сентября текущего учебного года» (3.3): what the deputy enters.
    QDate setUpBy() const { return QDate(since.year(), 9, 10); }
    bool isCreatedLate() const { return createdOn && createBy() < *createdOn; }
    bool isCloseLate(QDate today) const { return state <= YearState::Checked && closeBy() < today; }
    friend bool operator==(const SchoolYear &, const SchoolYear &) = default;
};

/// Two are open at once between the opening of the new year and the closing of the old one.
inline constexpr int openYearsAtMost = 2;

} // namespace parta
