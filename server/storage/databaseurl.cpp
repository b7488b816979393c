// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the two URLs of the configuration.
#include "server/storage/databaseurl.h"
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

Failure unusable(const QString &why)
{
    return {.code = ErrorCode::Malformed, .clause = {}, .field = u"database"_s, .detail = why, .retryAfter = {}, .current = {}};
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    DatabaseUrl parsed;
    if (url.scheme() == "sqlite"_L1) {
        parsed.database = url.path(QUrl::FullyDecoded);
        if (!url.host().isEmpty() || parsed.database.size() < 2)
            return unusable(u"sqlite needs an absolute path: sqlite:///var/lib/parta/journal.db"_s);
        return parsed;
    }
    if (url.scheme() != "postgresql"_L1)
        return unusable(u"neither sqlite:// nor postgresql://"_s);
    parsed.engine = Engine::PostgreSql;
    parsed.database = url.path(QUrl::FullyDecoded).mid(1);
    parsed.host = url.host();
    parsed.port = url.port();
    parsed.user = url.userName(QUrl::FullyDecoded);
    parsed.password = url.password(QUrl::FullyDecoded);
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == "host"_L1)
            parsed.host = value;
        else if (key == "user"_L1)
            parsed.user = value;
        else if (key == "password"_L1)
            parsed.password = value;
        else if (value.contains(u';') || value.contains(u'\''))
            return unusable(u"a parameter with ; or ' in it: "_s + key);
        else
            options.append(key + u"='"_s + value + u'\'');
    }
    parsed.options = options.join(u';');
    if (parsed.database.isEmpty() || parsed.user.isEmpty())
        return unusable(u"postgresql needs a user and a database: postgresql://user@host/database"_s);
    return parsed;
}

QString DatabaseUrl::shown() const
{
    if (engine == Engine::Sqlite)
        return database;
    return u"%1@%2/%3"_s.arg(user, host, database);
}

} // namespace parta
