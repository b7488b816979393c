// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a school as plain rows: what a school file is made from and put back into.
#pragma once
#include "server/storage/transaction.h"

namespace parta {

/// One table with its columns in the order of their names: both engines agree on it.
struct TableShape {
    QString name;
    QStringList columns;
    QStringList needs;   ///< tables its foreign keys point to, itself left out

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

class TableRepository
{
public:
    explicit TableRepository(Transaction &transaction) : m_tx(transaction) {}

    /// All tables of the school, each after those it needs. Left out: the version of the schema, which a program
    /// brings along, and sessions, which end with their server.
    QList<TableShape> tables();
    /// Rows in the order of their first key, so that the same content gives the same file.
    void read(const TableShape &table, const std::function<void(const QVariantList &)> &visit);
    void insert(const TableShape &table, const QVariantList &row);
    void clear(const QString &table);
    qint64 rows(const QString &table);
    /// Empty before the school is founded.
    QString schoolName();
    /// A year that is closed refuses marks by its trigger: rows go in while all years are open.
    void setYearState(qint64 year, const QString &state);
    /// PostgreSQL counts keys apart from the rows; SQLite does it by itself.
    void settleKeys(const QList<TableShape> &tables);

private:
    QStringList names();
    QStringList columnsOf(const QString &table);
    QStringList needsOf(const QString &table);

    Transaction &m_tx;
};

} // namespace parta
