// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dated values of the journal's parameters; where none is set the regulation's own value holds.
#pragma once
#include "common/protocol/settings.h"
#include "server/storage/transaction.h"

namespace parta {

/// Who set a value and when.
struct SettingAuthor {
    AccountId account;   ///< 0: the operator
    QDateTime at;
};

class SettingRepository
{
public:
    explicit SettingRepository(Transaction &tx) : m_tx(tx) {}

    /// What holds on the day.
    QString value(const QString &name, QDate day);
    int number(const QString &name, QDate day) { return value(name, day).toInt(); }
    bool flag(const QString &name, QDate day) { return value(name, day) == QStringLiteral("yes"); }
    /// All values that were set, by day.
    QList<DatedValue> values(const QString &name);
    SettingLine line(const QString &name, QDate today);
    /// False where the value of that day is not of that revision.
    bool put(const SetSetting &wanted, const SettingAuthor &author);

private:
    Transaction &m_tx;
};

} // namespace parta
