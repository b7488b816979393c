// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of one thread with its prepared statements.
#pragma once
#include "common/base/result.h"
#include "server/storage/databaseurl.h"
#include "server/storage/statement.h"
#include <QSqlDatabase>
#include <memory>
#include <unordered_map>

namespace parta {

class Connection
{
public:
    /// Sole: the only connection to the file, which it locks. Writer and Reader share it.
    enum class Purpose : quint8 { Sole, Writer, Reader, Migration };

    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, Purpose purpose);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Engine engine() const { return m_engine; }
    /// The prepared statement of a text; prepared at first use, kept for good.
    Statement &statement(QStringView sql);
    /// Executes a prepared statement; remembers what went wrong and throws it. After an error nothing runs
    /// any more until forget(): SQLite may have rolled back by itself and would go on without a transaction.
    void run(Statement &statement);
    bool next(Statement &statement);
    /// Runs text that carries no values and gives no rows: BEGIN, COMMIT, PRAGMA, DDL.
    void control(const QString &sql);
    /// The same for texts that come again and again, which SQLite keeps prepared. A fault does not hinder it.
    void controlAgain(const QString &sql);
    /// The gravest error since the last forget(), also if somebody caught it.
    const std::optional<StorageError> &fault() const { return m_fault; }
    void forget() { m_fault.reset(); }

private:
    Connection(QString name, QSqlDatabase database, Engine engine);
    void setUp(Purpose purpose);
    Statement &kept(QStringView sql);
    void refuseAfterFault() const;
    [[noreturn]] void fail(const StorageError &error);

    QString m_name;
    QSqlDatabase m_database;
    Engine m_engine;
    std::optional<StorageError> m_fault;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    using Statements = std::unordered_map<QString, std::unique_ptr<Statement>, Hash, Equal>;
    Statements m_statements;
    /// The same by where the text stands: almost all are literals. The text is compared nevertheless, for a
    /// string that is gone leaves its place to another.
    std::unordered_map<const QChar *, Statements::pointer> m_places;
};

} // namespace parta
