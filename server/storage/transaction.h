// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transaction: what a repository speaks to. Binds placeholders by field name, reads rows into structs.
#pragma once
#include "common/reflect/fields.h"
#include "server/storage/connection.h"
#include "server/storage/sqlvalue.h"
#include <QList>
#include <functional>

namespace parta {

struct NoParams {};

namespace sql {

/// A plain struct that stands for several columns, not for one.
template<class T>
concept Record = reflect::Struct<T> && !SqlScalar<T>;

/// Columns a row type takes: a struct inside a struct takes those of its fields, in order.
template<class T>
inline constexpr int columnCount = [] {
    if constexpr (SqlScalar<T>) {
        return 1;
    } else {
        using Fields = decltype(reflect::tie(std::declval<T &>()));
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (0 + ... + columnCount<std::remove_cvref_t<std::tuple_element_t<I, Fields>>>);
        }(std::make_index_sequence<reflect::fieldCount<T>>());
    }
}();

template<class T>
void read(T &target, const Statement &statement, int &column)
{
    if constexpr (SqlScalar<T>) {
        target = SqlValue<T>::decode(statement.value(column++));
    } else {
        static_assert(Record<T>, "a row is a plain struct or one value of server/storage/sqlvalue.h");
        std::apply([&](auto &...field) { (read(field, statement, column), ...); }, reflect::tie(target));
    }
}

} // namespace sql

/// One writing or read-only transaction of a lane. Repositories are built from `Transaction &` only.
///
/// `Params` is any plain struct; `:name` in the text is its field `name`. `Row` is a plain struct read by
/// column order = field order, or one value (qint64, QString, Id, enum, std::optional of those, …).
/// Every function throws StorageError, or Refusal where a trigger of the schema aborted with an ErrorCode.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The first row, if there is one.
    template<class Row, class Params = NoParams>
    std::optional<Row> first(QStringView sql, const Params &params = {})
    {
        const Rows rows(execute(sql, params));
        rows.statement.expectColumns(sql::columnCount<Row>);
        if (!m_connection.next(rows.statement))
            return std::nullopt;
        return decode<Row>(rows.statement);
    }

    template<class Row, class Params = NoParams>
    QList<Row> all(QStringView sql, const Params &params = {})
    {
        QList<Row> list;
        each<Row>(sql, params, [&](Row &&row) { list.append(std::move(row)); });
        return list;
    }

    /// Calls visit(Row &&) for each row; inside it the same text must not be run again.
    template<class Row, class Params, class Visit>
    void each(QStringView sql, const Params &params, Visit &&visit)
    {
        const Rows rows(execute(sql, params));
        rows.statement.expectColumns(sql::columnCount<Row>);
        while (m_connection.next(rows.statement))
            visit(decode<Row>(rows.statement));
    }

    /// Number of rows written.
    template<class Params = NoParams>
    int run(QStringView sql, const Params &params = {})
    {
        const Rows rows(execute(sql, params));
        return rows.statement.affected();
    }

    /// Rows whose columns are known at run time only, as the engine gives them.
    void eachRow(QStringView sql, const std::function<void(const QVariantList &)> &visit)
    {
        const Rows rows(m_connection.statement(sql));
        m_connection.run(rows.statement);
        QVariantList row(rows.statement.columns());
        while (m_connection.next(rows.statement)) {
            for (int column = 0; column < row.size(); ++column)
                row[column] = rows.statement.value(column);
            visit(row);
        }
    }
    /// Runs a text with as many placeholders as there are values; each name once, in their order.
    int runValues(QStringView sql, const QVariantList &values)
    {
        const Rows rows(m_connection.statement(sql));
        for (int i = 0; i < values.size(); ++i)
            rows.statement.bind(i, values.at(i));
        m_connection.run(rows.statement);
        return rows.statement.affected();
    }

    Engine engine() const { return m_connection.engine(); }

private:
    /// Lets go of the result, by exception too: an open one would hold the snapshot.
    struct Rows {
        explicit Rows(Statement &used) : statement(used) {}
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;
        ~Rows() { statement.finish(); }
        Statement &statement;
    };

    template<class Row>
    static Row decode(const Statement &statement)
    {
        Row row{};
        int column = 0;
        sql::read(row, statement, column);
        return row;
    }

    template<class Params>
    Statement &execute(QStringView sql, const Params &params)
    {
        Statement &statement = m_connection.statement(sql);
        if constexpr (reflect::fieldCount<Params> == 0) {
            statement.positionsOf(nullptr, {});
        } else {
            const auto &positions = statement.positionsOf(&reflect::fieldNames<Params>, reflect::fieldNames<Params>);
            int field = 0;
            std::apply([&](const auto &...value) { (bind(statement, positions[field++], value), ...); },
                       reflect::tie(params));
        }
        m_connection.run(statement);
        return statement;
    }

    template<class T>
    void bind(Statement &statement, int position, const T &value)
    {
        if (position < 0)
            return;
        if constexpr (SqlScalar<T>)
            statement.bind(position, SqlValue<T>::encode(value));
        else
            throw StorageError{StorageFault::Mapping, QStringLiteral("a list or struct cannot be bound")};
    }

    Connection &m_connection;
};

} // namespace parta
