// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue queries of both engines and the generic texts made from them. Names come from the catalogue alone.
#include "server/storage/repositories/tablerepository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfTable {
    QString table;
};

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString columnList(const TableShape &table)
{
    QStringList names;
    for (const QString &column : table.columns)
        names.append(quoted(column));
    return names.join(u", "_s);
}

/// Each table after those it needs.
QList<TableShape> ordered(QList<TableShape> tables)
{
    QList<TableShape> order;
    QStringList placed;
    while (!tables.isEmpty()) {
        const auto ready = std::find_if(tables.begin(), tables.end(), [&](const TableShape &table) {
            return std::all_of(table.needs.begin(), table.needs.end(), [&](const QString &need) { return placed.contains(need); });
        });
        if (ready == tables.end())
            throw StorageError{StorageFault::Mapping, u"tables need each other in a circle: "_s + tables.first().name};
        placed.append(ready->name);
        order.append(*ready);
        tables.erase(ready);
    }
    return order;
}

} // namespace

QStringList TableRepository::names()
{
    return m_tx.engine() == Engine::Sqlite
        ? m_tx.all<QString>(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
        : m_tx.all<QString>(u"SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() "
                            "AND table_type = 'BASE TABLE' ORDER BY table_name");
}

QStringList TableRepository::columnsOf(const QString &table)
{
    return m_tx.engine() == Engine::Sqlite
        ? m_tx.all<QString>(u"SELECT name FROM pragma_table_info(:table) ORDER BY name", OfTable{table})
        : m_tx.all<QString>(u"SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() "
                            "AND table_name = :table ORDER BY column_name COLLATE \"C\"", OfTable{table});
}

QStringList TableRepository::needsOf(const QString &table)
{
    return m_tx.engine() == Engine::Sqlite
        ? m_tx.all<QString>(u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(:table) WHERE \"table\" <> :table ORDER BY 1",
                            OfTable{table})
        : m_tx.all<QString>(u"SELECT DISTINCT t.relname::text FROM pg_constraint c JOIN pg_class s ON s.oid = c.conrelid "
                            "JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace n ON n.oid = s.relnamespace "
                            "WHERE c.contype = 'f' AND n.nspname = current_schema() AND s.relname = :table "
                            "AND t.relname <> :table ORDER BY 1", OfTable{table});
}

QList<TableShape> TableRepository::tables()
{
    QList<TableShape> tables;
    for (const QString &name : names()) {
        if (name != "schema_version"_L1 && name != "session"_L1)
            tables.append({name, columnsOf(name), needsOf(name)});
    }
    return ordered(tables);
}

void TableRepository::read(const TableShape &table, const std::function<void(const QVariantList &)> &visit)
{
    QString order;
    for (const QString &key : {u"id"_s, u"seq"_s}) {
        if (table.columns.contains(key))
            order = quoted(key);
    }
    if (order.isEmpty()) // the rows of a table without a key of its own are told apart by all columns together
        order = columnList(table);
    m_tx.eachRow(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columnList(table), quoted(table.name), order), visit);
}

void TableRepository::insert(const TableShape &table, const QVariantList &row)
{
    QStringList places;
    for (int i = 0; i < row.size(); ++i)
        places.append(u":v%1"_s.arg(i));
    m_tx.runValues(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(table.name), columnList(table), places.join(u", "_s)), row);
}

void TableRepository::clear(const QString &table)
{
    const QString text = u"DELETE FROM "_s + quoted(table);
    m_tx.run(text);
}

qint64 TableRepository::rows(const QString &table)
{
    const QString text = u"SELECT count(*) FROM "_s + quoted(table);
    return m_tx.first<qint64>(text).value_or(0);
}

QString TableRepository::schoolName()
{
    return m_tx.first<QString>(u"SELECT name FROM school").value_or(QString());
}

void TableRepository::setYearState(qint64 year, const QString &state)
{
    struct Year {
        qint64 id;
        QString state;
    };
    m_tx.run(u"UPDATE school_year SET state = :state WHERE id = :id", Year{year, state});
}

void TableRepository::settleKeys(const QList<TableShape> &tables)
{
    if (m_tx.engine() == Engine::Sqlite)
        return;
    for (const TableShape &table : tables) {
        const QString key = table.columns.contains(u"id"_s) ? u"id"_s : table.columns.contains(u"seq"_s) ? u"seq"_s : QString();
        if (key.isEmpty())
            continue;
        struct Counted {
            QString table;
            QString key;
        };
        const auto counter = m_tx.first<std::optional<QString>>(u"SELECT pg_get_serial_sequence(:table, :key)", Counted{table.name, key});
        if (!counter || !*counter) // a key that the program makes, such as a request's
            continue;
        m_tx.eachRow(u"SELECT setval('%1', (SELECT coalesce(max(%2), 0) + 1 FROM %3), false)"_s.arg(**counter, quoted(key), quoted(table.name)),
                     [](const QVariantList &) {});
    }
}

} // namespace parta
