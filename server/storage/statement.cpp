// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parses placeholders and keeps the prepared query.
#include "server/storage/statement.h"
#include <QSqlRecord>
#include <QSqlResult>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
/// The list that a query binds from. QSqlQuery::bindValue() of these versions makes a name for the position and
/// looks it up in a table, each time: a fifth of what saving a mark costs.
struct Bound : QSqlResult {
    static QList<QVariant> &of(const QSqlQuery &query)
    {
        QList<QVariant> &(QSqlResult::*values)() const = &Bound::boundValues;
        return (query.result()->*values)();
    }
};
#endif

bool startsName(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; }
bool continuesName(QChar c) { return startsName(c) || (c >= u'0' && c <= u'9'); }

/// End of what starts at `from` and is not to be looked into: quoted text, a comment, "::". Else `from`.
qsizetype opaqueEnd(QStringView sql, qsizetype from)
{
    const auto after = [&](QStringView closing, qsizetype start) {
        const qsizetype at = sql.indexOf(closing, start);
        return at < 0 ? sql.size() : at + closing.size();
    };
    const QStringView rest = sql.sliced(from);
    if (rest.startsWith(u'\'') || rest.startsWith(u'"'))
        return after(rest.first(1), from + 1);
    if (rest.startsWith(u"--"))
        return after(u"\n", from + 2);
    if (rest.startsWith(u"/*"))
        return after(u"*/", from + 2);
    return rest.startsWith(u"::") ? from + 2 : from;
}

} // namespace

SqlText SqlText::parse(QStringView sql)
{
    SqlText parsed;
    parsed.text.reserve(sql.size());
    for (qsizetype i = 0; i < sql.size();) {
        const qsizetype opaque = opaqueEnd(sql, i);
        if (opaque > i) {
            parsed.text += sql.sliced(i, opaque - i);
            i = opaque;
            continue;
        }
        if (sql[i] != u':' || i + 1 == sql.size() || !startsName(sql[i + 1])) {
            parsed.text += sql[i++];
            continue;
        }
        const qsizetype start = ++i;
        while (i < sql.size() && continuesName(sql[i]))
            ++i;
        const QString name = sql.sliced(start, i - start).toString();
        if (!parsed.names.contains(name))
            parsed.names.append(name);
        parsed.text += u'$' + QString::number(parsed.names.indexOf(name) + 1);
    }
    return parsed;
}

Statement::Statement(const QSqlDatabase &database, QStringView sql, Engine engine)
    : m_sql(SqlText::parse(sql)), m_query(database), m_engine(engine)
{
    // Not on PostgreSQL: there it means row by row, and an error behind the last row read would go unnoticed
    // and turn the COMMIT into a silent rollback.
    m_query.setForwardOnly(engine == Engine::Sqlite);
    if (!m_query.prepare(m_sql.text))
        throw classify(m_query.lastError(), engine);
}

const Statement::Positions &Statement::positionsOf(const void *type, std::span<const std::string_view> fields)
{
    if (m_type == type && m_positions.size() == qsizetype(fields.size()) && (type || m_sql.names.isEmpty()))
        return m_positions;
    m_positions.resize(qsizetype(fields.size()));
    qsizetype found = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto name = QLatin1StringView(fields[i].data(), qsizetype(fields[i].size()));
        const qsizetype position = m_sql.names.indexOf(name);
        m_positions[qsizetype(i)] = int(position);
        found += position >= 0;
    }
    m_type = type;
    if (found != m_sql.names.size()) {
        m_type = nullptr;
        throw StorageError{StorageFault::Mapping, u"a placeholder without a field in: "_s + m_sql.text};
    }
    return m_positions;
}

void Statement::bind(int position, const QVariant &value)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
    QList<QVariant> &values = Bound::of(m_query);
    if (values.size() > position) {
        values[position] = value;
        return;
    }
#endif
    m_query.bindValue(position, value); // the first time, for the length of the list
}

void Statement::execute()
{
    if (!m_query.exec())
        throw classify(m_query.lastError(), m_engine);
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw classify(m_query.lastError(), m_engine);
    return false;
}

int Statement::columns() const
{
    return m_query.record().count();
}

void Statement::expectColumns(int count)
{
    if (m_columns < 0)
        m_columns = m_query.record().count();
    if (m_columns != count)
        throw StorageError{StorageFault::Mapping, u"%1 columns for %2 fields in: %3"_s.arg(m_columns).arg(count).arg(m_sql.text)};
}

} // namespace parta
