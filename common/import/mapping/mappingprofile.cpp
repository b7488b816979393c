// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads mapping profiles.
#include "common/import/mapping/mappingprofile.h"
#include "common/import/table/tablereader.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

Failure wrong(const QString &detail)
{
    Failure failure;
    failure.code = ErrorCode::Malformed;
    failure.field = u"mapping"_s;
    failure.detail = detail;
    return failure;
}

/// A key this version does not know is a slip of the pen, and would be left out in silence.
QString strayKey(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key();
    }
    return {};
}

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toVariant().toString());
    return texts;
}

Result<MappedFile> fileOf(const QString &name, const QJsonObject &object)
{
    if (const QString stray = strayKey(object, {u"concept"_s, u"columns"_s, u"values"_s, u"ignore"_s}); !stray.isEmpty())
        return wrong(u"files.%1.%2"_s.arg(name, stray));
    MappedFile file;
    file.name = name;
    file.meaning = object[u"concept"_s].toString();
    if (file.meaning.isEmpty() || !object[u"columns"_s].isObject())
        return wrong(u"files.%1: concept, columns"_s.arg(name));
    const QHash<QString, QString> columns = textsOf(object[u"columns"_s].toObject());
    for (auto it = columns.begin(); it != columns.end(); ++it)
        file.columns.insert(headerKey(it.key()), it.value());
    const QJsonObject values = object[u"values"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        file.values.insert(it.key(), textsOf(it.value().toObject()));
    for (const QJsonValue &column : object[u"ignore"_s].toArray())
        file.ignored.append(headerKey(column.toString()));
    return file;
}

} // namespace

const MappedFile *MappingProfile::forFile(const QString &file) const
{
    for (const MappedFile &mapped : files) {
        if (mapped.name == u"*" || mapped.name.compare(file, Qt::CaseInsensitive) == 0)
            return &mapped;
    }
    return nullptr;
}

Result<MappingProfile> readMapping(const QString &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(error.errorString());
    if (const QString stray = strayKey(object, {u"name"_s, u"files"_s}); !stray.isEmpty())
        return wrong(stray);
    MappingProfile profile;
    profile.name = object[u"name"_s].toString();
    const QJsonObject files = object[u"files"_s].toObject();
    if (profile.name.isEmpty() || files.isEmpty())
        return wrong(u"name, files"_s);
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto file = fileOf(it.key(), it.value().toObject());
        if (!file)
            return file.error();
        profile.files.append(*file);
    }
    return profile;
}

} // namespace parta::import
