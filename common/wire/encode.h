// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plain struct to CBOR (RFC 8949): a message is a map keyed by field names; a struct inside a list,
// and everything below it, is an array in field order, a third of the size.
#pragma once
#include "common/base/id.h"
#include "common/base/requestid.h"
#include "common/base/secret.h"
#include "common/reflect/enums.h"
#include "common/reflect/fields.h"
#include <QByteArray>
#include <QCborStreamWriter>
#include <QDateTime>
#include <QList>
#include <optional>

namespace parta::wire {

template<class T> inline constexpr bool isList = false;
template<class T> inline constexpr bool isList<QList<T>> = true;
template<class T> inline constexpr bool isOptional = false;
template<class T> inline constexpr bool isOptional<std::optional<T>> = true;

/// How structs are written: as maps, or as arrays below a list.
enum class Form { Map, Row };

class Encoder
{
public:
    explicit Encoder(QByteArray *out) : m_writer(out) {}

    template<class T>
    void write(const T &value, Form form = Form::Map)
    {
        if constexpr (std::is_same_v<T, bool>)
            m_writer.append(value);
        else if constexpr (std::is_enum_v<T>)
            writeName(reflect::enumName(value));
        else if constexpr (std::is_integral_v<T>)
            m_writer.append(qint64(value));
        else if constexpr (isId<T>)
            m_writer.append(value.value);
        else if constexpr (isSecret<T>)
            write(value.reveal(), form);
        else if constexpr (std::is_same_v<T, RequestId>)
            m_writer.append(value.bytes);
        else if constexpr (isOptional<T>)
            value ? write(*value, form) : m_writer.append(nullptr);
        else if constexpr (isList<T>)
            writeList(value);
        else if constexpr (reflect::Struct<T> || std::is_empty_v<T>)
            form == Form::Map ? writeMap(value) : writeRow(value);
        else
            writeScalar(value);
    }

private:
    template<class T>
    void writeList(const QList<T> &list)
    {
        m_writer.startArray(quint64(list.size()));
        for (const T &item : list)
            write(item, Form::Row);
        m_writer.endArray();
    }

    template<class T>
    void writeMap(const T &object)
    {
        quint64 present = 0;
        reflect::forEachField(object, [&](std::string_view, const auto &field) { present += isPresent(field); });
        m_writer.startMap(present);
        reflect::forEachField(object, [&](std::string_view name, const auto &field) {
            if (isPresent(field)) {
                writeName(name);
                write(field, Form::Map);
            }
        });
        m_writer.endMap();
    }

    template<class T>
    void writeRow(const T &object)
    {
        m_writer.startArray(reflect::fieldCount<T>);
        reflect::forEachField(object, [&](std::string_view, const auto &field) { write(field, Form::Row); });
        m_writer.endArray();
    }

    template<class T>
    static bool isPresent(const T &field)
    {
        if constexpr (isOptional<T>)
            return field.has_value();
        else
            return true;
    }

    void writeName(std::string_view name) { m_writer.appendTextString(name.data(), qsizetype(name.size())); }
    void writeScalar(const QString &text) { m_writer.append(text); }
    void writeScalar(const QByteArray &bytes) { m_writer.append(bytes); }
    void writeScalar(QDate day);
    void writeScalar(QTime time);
    void writeScalar(const QDateTime &instant);

    QCborStreamWriter m_writer;
};

/// CBOR of one message.
template<class T>
QByteArray encode(const T &message)
{
    QByteArray out;
    Encoder(&out).write(message);
    return out;
}

} // namespace parta::wire
