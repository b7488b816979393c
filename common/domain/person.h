// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people and the roles they act in.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace parta {

struct PersonName {
    QString surname;
    QString givenName;
    QString patronymic; ///< empty where there is none

    friend bool operator==(const PersonName &, const PersonName &) = default;
    /// «Тетрадкина Анна Глобусовна»
    QString full() const;
    /// «Тетрадкина Анна», as the journal lists pupils
    QString listed() const;
    /// «Тетрадкина А. Г.»
    QString initialed() const;
    /// «А. Г. Тетрадкина», as signature blocks want it
    QString signature() const;
};

/// What an account may do; ClassTeacher, SubjectTeacher and Substitute follow from dated facts,
/// the others are granted to the account by an order (3.1).
enum class Role : quint8 { Director, Administrator, Deputy, ClassTeacher, SubjectTeacher, Substitute, Guardian, Pupil };

/// Closed interval of days; an empty end is open.
struct DateRange {
    QDate since;
    std::optional<QDate> until;

    friend bool operator==(const DateRange &, const DateRange &) = default;
    bool covers(QDate day) const { return since <= day && (!until || day <= *until); }
};

} // namespace parta
