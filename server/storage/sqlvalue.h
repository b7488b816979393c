// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a struct as one column: how each type stands in the database.
#pragma once
#include "common/base/id.h"
#include "common/base/requestid.h"
#include "common/base/secret.h"
#include "common/reflect/enums.h"
#include <QByteArray>
#include <QDateTime>
#include <QVariant>
#include <optional>

namespace parta {

/// encode() and decode() of one type. Text and blobs are never NULL; only std::optional is.
/// decode() throws StorageError{Mapping} where the column does not hold such a value.
template<class T> struct SqlValue;

template<class T>
concept SqlScalar = requires(const T &value, const QVariant &column) {
    { SqlValue<T>::encode(value) } -> std::same_as<QVariant>;
    { SqlValue<T>::decode(column) } -> std::same_as<T>;
};

namespace sql {
[[noreturn]] void misfit(const QVariant &column, const char *wanted);
qint64 integer(const QVariant &column);
int smallInteger(const QVariant &column); ///< throws where an int would cut the value off
QString text(const QVariant &column);
QByteArray blob(const QVariant &column);
QString isoDate(QDate day);            ///< «2026-09-01»
QDate dateFromIso(const QVariant &column);
QString isoTime(QTime time);           ///< «08:30»
QTime timeFromIso(const QVariant &column);
} // namespace sql

template<> struct SqlValue<bool> {
    static QVariant encode(bool value) { return QVariant(value ? 1 : 0); }
    static bool decode(const QVariant &column) { return sql::integer(column) != 0; }
};
template<> struct SqlValue<int> {
    static QVariant encode(int value) { return QVariant(value); }
    static int decode(const QVariant &column) { return sql::smallInteger(column); }
};
template<> struct SqlValue<qint64> {
    static QVariant encode(qint64 value) { return QVariant(value); }
    static qint64 decode(const QVariant &column) { return sql::integer(column); }
};
template<> struct SqlValue<double> {
    static QVariant encode(double value) { return QVariant(value); }
    static double decode(const QVariant &column)
    {
        bool ok = false;
        const double value = column.toDouble(&ok);
        return ok && !column.isNull() ? value : (sql::misfit(column, "a number"), 0.0);
    }
};
template<> struct SqlValue<QString> {
    static QVariant encode(const QString &value) { return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); }
    static QString decode(const QVariant &column) { return sql::text(column); }
};
template<> struct SqlValue<QByteArray> {
    static QVariant encode(const QByteArray &value) { return value.isNull() ? QVariant(QByteArray("")) : QVariant(value); }
    static QByteArray decode(const QVariant &column) { return sql::blob(column); }
};
template<> struct SqlValue<QDate> {
    static QVariant encode(QDate value) { return QVariant(sql::isoDate(value)); }
    static QDate decode(const QVariant &column) { return sql::dateFromIso(column); }
};
template<> struct SqlValue<QTime> {
    static QVariant encode(QTime value) { return QVariant(sql::isoTime(value)); }
    static QTime decode(const QVariant &column) { return sql::timeFromIso(column); }
};
/// An instant: milliseconds since 1970 in UTC.
template<> struct SqlValue<QDateTime> {
    static QVariant encode(const QDateTime &value) { return QVariant(value.toMSecsSinceEpoch()); }
    static QDateTime decode(const QVariant &column)
    {
        return QDateTime::fromMSecsSinceEpoch(sql::integer(column), Qt::UTC);
    }
};
template<class Tag> struct SqlValue<Id<Tag>> {
    static QVariant encode(Id<Tag> value) { return QVariant(value.value); }
    static Id<Tag> decode(const QVariant &column) { return Id<Tag>{sql::integer(column)}; }
};
template<> struct SqlValue<RequestId> {
    static QVariant encode(const RequestId &value) { return QVariant(value.bytes); }
    static RequestId decode(const QVariant &column) { return RequestId{sql::blob(column)}; }
};
template<class T> struct SqlValue<Secret<T>> {
    static QVariant encode(const Secret<T> &value) { return SqlValue<T>::encode(value.reveal()); }
    static Secret<T> decode(const QVariant &column) { return Secret<T>(SqlValue<T>::decode(column)); }
};
/// An enumerator stands in the database by its name.
template<class E> requires std::is_enum_v<E> struct SqlValue<E> {
    static QVariant encode(E value) { return QVariant(reflect::enumText(value)); }
    static E decode(const QVariant &column)
    {
        if (const auto value = reflect::enumFromName<E>(sql::text(column)))
            return *value;
        sql::misfit(column, "an enumerator");
    }
};
template<class T> struct SqlValue<std::optional<T>> {
    static QVariant encode(const std::optional<T> &value) { return value ? SqlValue<T>::encode(*value) : QVariant(); }
    static std::optional<T> decode(const QVariant &column)
    {
        if (column.isNull())
            return std::nullopt;
        return SqlValue<T>::decode(column);
    }
};

} // namespace parta
