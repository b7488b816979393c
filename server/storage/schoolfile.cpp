// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames, parts of tables, manifest.
#include "server/storage/schoolfile.h"
#include "server/storage/repositories/schemarepository.h"
#include "server/storage/repositories/tablerepository.h"
#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QByteArray firstLine = "PARTA SCHOOL 1\n";
constexpr int rowsInPart = 5'000;
constexpr quint32 longestFrame = 64u << 20;
constexpr quint32 longestPart = 256u << 20; ///< unpacked; a bomb announces more

[[noreturn]] void damaged(const QString &why)
{
    refuse(ErrorCode::Malformed, u"the school file is damaged: "_s + why);
}

/// Leaving it without commit() rolls back.
class Scope
{
public:
    explicit Scope(Connection &connection, const QString &begin) : m_connection(connection) { m_connection.control(begin); }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope()
    {
        if (m_done)
            return;
        m_connection.forget();
        try {
            m_connection.control(u"ROLLBACK"_s);
        } catch (const StorageError &) {
            // Closing the connection rolls back as well.
        }
    }
    void commit()
    {
        m_connection.control(u"COMMIT"_s);
        m_done = true;
    }

private:
    Connection &m_connection;
    bool m_done = false;
};

QCborValue cellOf(const QVariant &value)
{
    if (value.isNull())
        return QCborValue(nullptr);
    switch (value.typeId()) {
    case QMetaType::QByteArray: return QCborValue(value.toByteArray());
    case QMetaType::Double: return QCborValue(value.toDouble());
    case QMetaType::QString: return QCborValue(value.toString());
    default: return QCborValue(value.toLongLong());
    }
}

QVariant variantOf(const QCborValue &cell)
{
    switch (cell.type()) {
    case QCborValue::Integer: return QVariant(qint64(cell.toInteger()));
    case QCborValue::Double: return QVariant(cell.toDouble());
    case QCborValue::String: {
        const QString text = cell.toString();
        return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
    }
    case QCborValue::ByteArray: {
        const QByteArray bytes = cell.toByteArray();
        return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
    }
    case QCborValue::Null: return QVariant();
    default: damaged(u"a cell is no value of a database"_s);
    }
}

class Writer
{
public:
    Writer(Connection &connection, QIODevice &file) : m_transaction(connection), m_tables(m_transaction), m_file(file) {}

    SchoolFileCounts write(const QDateTime &now)
    {
        SchoolFileCounts counts;
        counts.header.schema = SchemaRepository(m_transaction).applied().last().version;
        counts.header.school = m_tables.schoolName();
        counts.header.writtenAt = now;
        put(firstLine);
        frame({{u"schema"_s, counts.header.schema}, {u"school"_s, counts.header.school},
               {u"writtenAt"_s, now.toMSecsSinceEpoch()}});
        for (const TableShape &table : m_tables.tables())
            counts.rows.insert(table.name, writeTable(table));
        QCborMap rows;
        for (auto it = counts.rows.begin(); it != counts.rows.end(); ++it)
            rows.insert(it.key(), it.value());
        frame({{u"rows"_s, rows}, {u"sha256"_s, m_hash.result()}});
        return counts;
    }

private:
    qint64 writeTable(const TableShape &table)
    {
        QCborArray columns;
        for (const QString &column : table.columns)
            columns.append(column);
        qint64 written = 0;
        QCborArray part;
        const auto send = [&] {
            const QByteArray packed = qCompress(part.toCborValue().toCbor());
            frame({{u"table"_s, table.name}, {u"columns"_s, columns}, {u"part"_s, packed}});
            part = {};
        };
        m_tables.read(table, [&](const QVariantList &row) {
            QCborArray cells;
            for (const QVariant &value : row)
                cells.append(cellOf(value));
            part.append(cells);
            if (++written % rowsInPart == 0)
                send();
        });
        if (!part.isEmpty())
            send();
        return written;
    }

    void frame(const QCborMap &content)
    {
        const QByteArray bytes = content.toCborValue().toCbor();
        QByteArray length(4, Qt::Uninitialized);
        qToBigEndian(quint32(bytes.size()), length.data());
        put(length);
        put(bytes);
    }

    void put(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        if (m_file.write(bytes) != bytes.size())
            refuse(ErrorCode::DiskFull, m_file.errorString());
    }

    Transaction m_transaction;
    TableRepository m_tables;
    QIODevice &m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

class Reader
{
public:
    Reader(Connection &connection, QIODevice &file) : m_transaction(connection), m_tables(m_transaction), m_file(file) {}

    SchoolFileCounts read()
    {
        const QCborMap manifest = check();
        for (const TableShape &table : m_tables.tables())
            m_shapes.insert(table.name, table);
        makeRoom();
        m_file.seek(firstLine.size());
        nextFrame();
        for (QCborMap content = nextFrame(); content.contains(u"table"_s); content = nextFrame())
            takePart(content);
        for (const auto &[year, state] : std::as_const(m_yearStates))
            m_tables.setYearState(year, state);
        const QCborMap rows = manifest.value(u"rows"_s).toMap();
        for (const TableShape &table : std::as_const(m_shapes)) {
            const qint64 there = m_tables.rows(table.name);
            if (!rows.contains(table.name) || rows.value(table.name).toInteger() != there)
                damaged(u"%1 has %2 rows, the manifest says %3"_s.arg(table.name).arg(there).arg(rows.value(table.name).toInteger()));
            m_counts.rows.insert(table.name, there);
        }
        m_tables.settleKeys(m_shapes.values());
        return m_counts;
    }

private:
    /// Reads the whole file once: form, header and hash. The manifest.
    QCborMap check()
    {
        m_file.seek(0);
        if (m_file.read(firstLine.size()) != firstLine)
            damaged(u"it does not begin as a school file"_s);
        m_hash.addData(firstLine);
        const QCborMap header = nextFrame();
        m_counts.header = {int(header.value(u"schema"_s).toInteger()), header.value(u"school"_s).toString(),
                           QDateTime::fromMSecsSinceEpoch(header.value(u"writtenAt"_s).toInteger(), Qt::UTC)};
        const int ours = SchemaRepository(m_transaction).applied().last().version;
        if (m_counts.header.schema != ours)
            refuse(ErrorCode::UnsupportedVersion, u"the school file has schema %1, this program has %2: take the program of its version"_s
                       .arg(m_counts.header.schema).arg(ours));
        QByteArray before;
        QCborMap content;
        do {
            before = m_hash.result();
            content = nextFrame();
        } while (content.contains(u"table"_s));
        if (content.value(u"sha256"_s).toByteArray() != before)
            damaged(u"its hash does not fit"_s);
        if (!m_file.atEnd())
            damaged(u"something follows its end"_s);
        return content;
    }

    QCborMap nextFrame()
    {
        const QByteArray length = m_file.read(4);
        if (length.size() != 4)
            damaged(u"it is cut off"_s);
        const quint32 size = qFromBigEndian<quint32>(length.constData());
        if (size > longestFrame)
            damaged(u"a frame is too long"_s);
        const QByteArray bytes = m_file.read(size);
        if (bytes.size() != qsizetype(size))
            damaged(u"it is cut off"_s);
        m_hash.addData(length);
        m_hash.addData(bytes);
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        if (error.error != QCborError::NoError || !value.isMap())
            damaged(u"a frame is no CBOR map"_s);
        return value.toMap();
    }

    /// What migrations put into a fresh database comes from the file instead. A school there is never overwritten.
    void makeRoom()
    {
        if (m_tables.rows(u"school"_s) > 0 || m_tables.rows(u"account"_s) > 0 || m_tables.rows(u"audit"_s) > 0)
            refuse(ErrorCode::AlreadyExists, u"there is a school in this database already"_s);
        const QList<TableShape> tables = m_tables.tables();
        for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
            if (m_tables.rows(table->name) > 0)
                m_tables.clear(table->name);
        }
    }

    void takePart(const QCborMap &content)
    {
        const auto table = m_shapes.constFind(content.value(u"table"_s).toString());
        if (table == m_shapes.constEnd())
            damaged(u"unknown table "_s + content.value(u"table"_s).toString());
        QStringList columns;
        for (const QCborValue &column : content.value(u"columns"_s).toArray())
            columns.append(column.toString());
        if (columns != table->columns)
            damaged(u"other columns of "_s + table->name);
        const QByteArray packed = content.value(u"part"_s).toByteArray();
        if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > longestPart)
            damaged(u"a part is too long"_s);
        const QCborValue rows = QCborValue::fromCbor(qUncompress(packed));
        for (const QCborValue &row : rows.toArray())
            insert(*table, row.toArray());
    }

    void insert(const TableShape &table, const QCborArray &cells)
    {
        if (cells.size() != table.columns.size())
            damaged(u"a row of %1 has %2 cells"_s.arg(table.name).arg(cells.size()));
        QVariantList row;
        for (const QCborValue &cell : cells)
            row.append(variantOf(cell));
        if (table.name == "school_year"_L1) {
            const qsizetype state = table.columns.indexOf(u"state"_s);
            m_yearStates.append({row.at(table.columns.indexOf(u"id"_s)).toLongLong(), row.at(state).toString()});
            row[state] = u"Open"_s;
        }
        m_tables.insert(table, row);
    }

    Transaction m_transaction;
    TableRepository m_tables;
    QIODevice &m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QString, TableShape> m_shapes;
    QList<std::pair<qint64, QString>> m_yearStates;
    SchoolFileCounts m_counts;
};

} // namespace

Result<SchoolFileCounts> writeSchoolFile(Connection &connection, QIODevice &file, const QDateTime &now)
{
    try {
        Scope scope(connection, connection.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        const SchoolFileCounts counts = Writer(connection, file).write(now);
        scope.commit();
        return counts;
    } catch (...) {
        return failureOf(std::current_exception());
    }
}

Result<SchoolFileCounts> readSchoolFile(Connection &connection, QIODevice &file)
{
    try {
        Scope scope(connection, connection.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        const SchoolFileCounts counts = Reader(connection, file).read();
        scope.commit();
        return counts;
    } catch (...) {
        return failureOf(std::current_exception());
    }
}

} // namespace parta
