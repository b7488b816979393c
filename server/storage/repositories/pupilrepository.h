// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils: lists for each kind of reader, the card, the login of the account.
#pragma once
#include "common/domain/pupil.h"
#include "server/storage/transaction.h"

namespace parta {

class PupilRepository
{
public:
    explicit PupilRepository(Transaction &tx) : m_tx(tx) {}

    /// All pupils there are and were, with the class of today, by name.
    QList<PupilLine> all(QDate today);
    /// Pupils of the classes this member of staff leads.
    QList<PupilLine> ofLedClasses(StaffId staff, QDate today);
    /// Pupils of the groups this member of staff teaches; names and class only.
    QList<PupilLine> ofTaughtGroups(StaffId staff, QDate today);

    /// Facts, class and stays; without guardians and papers. nullopt where there is no such pupil.
    std::optional<PupilCard> card(PupilId pupil, QDate today);
    /// nullopt where `revision` is not the present one.
    std::optional<int> save(PupilId pupil, const PupilFacts &facts, int revision);
    /// Another pupil has this number.
    bool isFileTaken(const QString &personalFile, PupilId but);

    /// Login of the pupil's account; empty where there is none.
    QString login(PupilId pupil);
    bool isLoginTaken(const QString &key, PupilId but);
    void setLogin(PupilId pupil, const QString &login, const QString &key);

    /// First day of the school year that holds the day.
    std::optional<QDate> yearBegin(QDate today);

private:
    Transaction &m_tx;
};

} // namespace parta
