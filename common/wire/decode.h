// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CBOR to a plain struct, checked: a mismatch names the path of the bad value, e.g. cells[1].revision.
// Never trusts a length: nothing is allocated beyond what the bytes at hand can hold.
#pragma once
#include "common/base/result.h"
#include "common/wire/encode.h"
#include <QCborStreamReader>
#include <bitset>
#include <limits>

namespace parta::wire {

class Decoder
{
public:
    explicit Decoder(const QByteArray &bytes) : m_reader(bytes), m_size(bytes.size()) {}

    /// Reads one value; false after a mismatch.
    template<class T>
    bool read(T &value, Form form = Form::Map)
    {
        if constexpr (std::is_same_v<T, bool>)
            return readBool(value);
        else if constexpr (std::is_enum_v<T>)
            return readEnum(value);
        else if constexpr (std::is_integral_v<T>)
            return readInteger(value);
        else if constexpr (isId<T>)
            return readInteger(value.value);
        else if constexpr (isSecret<T>)
            return readSecret(value);
        else if constexpr (std::is_same_v<T, RequestId>)
            return readScalar(value.bytes) && (value.isValid() || fail("a request id of 16 bytes"));
        else if constexpr (isOptional<T>)
            return readOptional(value, form);
        else if constexpr (isList<T>)
            return readList(value);
        else if constexpr (reflect::Struct<T> || std::is_empty_v<T>)
            return form == Form::Map ? readMap(value) : readRow(value);
        else
            return readScalar(value);
    }

    /// True when all bytes were used up.
    bool atEnd();
    Failure failure() const;

private:
    struct Step {
        std::string_view name;
        qsizetype index = -1;
    };

    template<class T>
    bool readOptional(std::optional<T> &value, Form form)
    {
        if (m_reader.isNull()) {
            value.reset();
            return advance();
        }
        return read(value.emplace(), form);
    }

    template<class T>
    bool readSecret(Secret<T> &value)
    {
        T inner;
        if (!read(inner))
            return false;
        value = Secret<T>(std::move(inner));
        return true;
    }

    template<class T>
    bool readList(QList<T> &list)
    {
        if (!enter(QCborStreamReader::Array))
            return false;
        const quint64 declared = m_entered;
        // An element takes a byte at least: a length beyond that is a lie and finds its end soon enough.
        list.reserve(qsizetype(qMin(declared, quint64(m_size - m_reader.currentOffset()))));
        for (qsizetype i = 0; m_reader.hasNext(); ++i) {
            m_path.append({{}, i});
            if (!read(list.emplaceBack(), Form::Row))
                return false;
            m_path.removeLast();
        }
        return leave();
    }

    template<class T>
    bool readMap(T &object)
    {
        if (!enter(QCborStreamReader::Map))
            return false;
        std::bitset<32> seen;
        while (m_reader.hasNext()) {
            QByteArray key;
            if (!readUtf8(key) || !readField(object, key, seen))
                return false;
        }
        return leave() && requireAll(object, seen);
    }

    template<class T>
    bool readField(T &object, const QByteArray &key, std::bitset<32> &seen)
    {
        bool known = false;
        bool good = true;
        std::size_t index = 0;
        reflect::forEachField(object, [&](std::string_view name, auto &field) {
            const std::size_t i = index++;
            if (known || std::string_view(key.constData(), std::size_t(key.size())) != name)
                return;
            known = true;
            m_path.append({name});
            good = !seen.test(i) ? read(field, Form::Map) : fail("a field once only");
            seen.set(i);
            if (good)
                m_path.removeLast();
        });
        return known ? good : skip();
    }

    template<class T>
    bool requireAll(T &object, const std::bitset<32> &seen)
    {
        bool good = true;
        std::size_t index = 0;
        reflect::forEachField(object, [&](std::string_view name, auto &field) {
            const bool missing = !seen.test(index++) && !isOptional<std::decay_t<decltype(field)>>;
            if (good && missing) {
                m_path.append({name});
                good = fail("this field");
            }
        });
        return good;
    }

    template<class T>
    bool readRow(T &object)
    {
        if (!enter(QCborStreamReader::Array))
            return false;
        bool good = true;
        reflect::forEachField(object, [&](std::string_view name, auto &field) {
            if (!good)
                return;
            m_path.append({name});
            if (m_reader.hasNext())
                good = read(field, Form::Row);
            else if constexpr (!isOptional<std::decay_t<decltype(field)>>)
                good = fail("this field");
            if (good)
                m_path.removeLast();
        });
        while (good && m_reader.hasNext())
            good = skip();
        return good && leave();
    }

    template<class E>
    bool readEnum(E &value)
    {
        QByteArray name;
        if (!readUtf8(name))
            return false;
        const auto found = reflect::enumFromName<E>(QLatin1StringView(name));
        if (!found)
            return fail("a known name");
        value = *found;
        return true;
    }

    template<class T>
    bool readInteger(T &value)
    {
        qint64 wide = 0;
        if (!readWide(wide))
            return false;
        if (wide < qint64(std::numeric_limits<T>::min()) || wide > qint64(std::numeric_limits<T>::max()))
            return fail("a number in range");
        value = T(wide);
        return true;
    }

    bool readBool(bool &value);
    bool readWide(qint64 &value);
    bool readUtf8(QByteArray &text);
    bool readScalar(QString &text);
    bool readScalar(QByteArray &bytes);
    bool readScalar(QDate &day);
    bool readScalar(QTime &time);
    bool readScalar(QDateTime &instant);
    bool enter(QCborStreamReader::Type type);
    bool leave();
    bool advance();
    bool skip();
    bool fail(const char *expected);

    QCborStreamReader m_reader;
    qint64 m_size;
    quint64 m_entered = 0;
    QList<Step> m_path;
    QString m_failedPath;
    const char *m_expected = nullptr;
};

/// The message in `bytes`, or Malformed with the path of the first bad value.
template<class T>
Result<T> decode(const QByteArray &bytes)
{
    T message{};
    Decoder decoder(bytes);
    if (!decoder.read(message) || !decoder.atEnd())
        return decoder.failure();
    return message;
}

} // namespace parta::wire
