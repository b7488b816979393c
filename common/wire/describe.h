// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The declared form of a message as one line of text: what --describe prints and tests compare.
#pragma once
#include "common/wire/encode.h"
#include <QMap>

namespace parta::wire {

/// Collects the structs and enums a message is made of, each once, by name.
using TypeCatalogue = QMap<QString, QString>;

template<class T> QString typeText(TypeCatalogue &catalogue);

template<class T>
QString nameOf()
{
    constexpr auto name = reflect::typeName<T>();
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// «lesson: id, grade: Grade?»
template<class T>
QString fieldsText(TypeCatalogue &catalogue)
{
    QStringList parts;
    if constexpr (!std::is_empty_v<T>) {
        T sample{};
        reflect::forEachField(sample, [&]<class F>(std::string_view name, F &) {
            parts += QString::fromLatin1(name.data(), qsizetype(name.size())) + QStringLiteral(": ")
                + typeText<F>(catalogue);
        });
    }
    return parts.join(QStringLiteral(", "));
}

template<class E>
QString enumeratorsText()
{
    QStringList names;
    for (int i = 0; i < reflect::enumCount<E>; ++i)
        names += reflect::enumText(static_cast<E>(i));
    return names.join(QStringLiteral(" | "));
}

template<class T>
QString typeText(TypeCatalogue &catalogue)
{
    if constexpr (std::is_same_v<T, bool>) {
        return QStringLiteral("bool");
    } else if constexpr (std::is_enum_v<T>) {
        catalogue.insert(nameOf<T>(), enumeratorsText<T>());
        return nameOf<T>();
    } else if constexpr (std::is_integral_v<T>) {
        return QStringLiteral("int");
    } else if constexpr (isId<T>) {
        return QStringLiteral("id");
    } else if constexpr (isOptional<T>) {
        return typeText<typename T::value_type>(catalogue) + QLatin1Char('?');
    } else if constexpr (isList<T>) {
        return QLatin1Char('[') + typeText<typename T::value_type>(catalogue) + QLatin1Char(']');
    } else if constexpr (isSecret<T>) {
        return QStringLiteral("secret ") + typeText<std::decay_t<decltype(T().reveal())>>(catalogue);
    } else if constexpr (std::is_same_v<T, RequestId>) {
        return QStringLiteral("request");
    } else if constexpr (std::is_same_v<T, QString>) {
        return QStringLiteral("text");
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QStringLiteral("bytes");
    } else if constexpr (std::is_same_v<T, QDate>) {
        return QStringLiteral("day");
    } else if constexpr (std::is_same_v<T, QTime>) {
        return QStringLiteral("time");
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return QStringLiteral("instant");
    } else {
        static_assert(reflect::Struct<T>, "no wire form for this type");
        if (!catalogue.contains(nameOf<T>())) {
            catalogue.insert(nameOf<T>(), {});
            catalogue[nameOf<T>()] = fieldsText<T>(catalogue);
        }
        return nameOf<T>();
    }
}

} // namespace parta::wire
