// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement of one connection: named placeholders, bound by position.
#pragma once
#include "server/storage/storageerror.h"
#include <QSqlQuery>
#include <QStringList>
#include <QVarLengthArray>
#include <span>
#include <string_view>

namespace parta {

/// SQL text with `:name` placeholders turned into `$1`, `$2`, …; one number per name, in order of
/// first use, which both engines understand. Quoted text, comments and `::` are left alone.
struct SqlText {
    QString text;
    QStringList names;

    static SqlText parse(QStringView sql);
};

class Statement
{
public:
    using Positions = QVarLengthArray<int, 20>;

    /// Throws StorageError when the database does not accept the text.
    Statement(const QSqlDatabase &database, QStringView sql, Engine engine);

    /// Position of each field of a struct among the placeholders, -1 where it is not used.
    /// `type` identifies the struct; a placeholder without a field throws Mapping.
    const Positions &positionsOf(const void *type, std::span<const std::string_view> fields);
    void bind(int position, const QVariant &value);
    void execute();

    /// False after the last row; throws when reading stopped for another reason.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    int columns() const;
    /// Throws Mapping unless the result has that many columns.
    void expectColumns(int count);
    int affected() const { return m_query.numRowsAffected(); }
    /// Lets go of the result; the statement stays prepared.
    void finish() { m_query.finish(); }

private:
    SqlText m_sql;
    QSqlQuery m_query;
    Engine m_engine;
    const void *m_type = nullptr;
    Positions m_positions;
    int m_columns = -1;
};

} // namespace parta
