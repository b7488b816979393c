// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the table setting.
#include "server/storage/repositories/settingrepository.h"
#include "common/domain/person.h"

using namespace Qt::StringLiterals;

namespace parta {

QString SettingRepository::value(const QString &name, QDate day)
{
    struct On { QString name; QDate day; };
    const auto set = m_tx.first<QString>(
        u"SELECT value FROM setting WHERE name = :name AND scope = '' AND since <= :day ORDER BY since DESC LIMIT 1"_s,
        On{name, day});
    const SettingSpec *spec = findSetting(name);
    return set ? *set : spec != nullptr ? spec->standard : QString();
}

QList<DatedValue> SettingRepository::values(const QString &name)
{
    struct Named { QString name; };
    struct Row {
        QDate since;
        QString value;
        PersonName author;
        int revision = 0;
    };
    QList<DatedValue> values;
    for (const Row &row : m_tx.all<Row>(uR"(
             SELECT t.since, t.value, COALESCE(s.surname, ''), COALESCE(s.given_name, ''), COALESCE(s.patronymic, ''), t.revision
               FROM setting t LEFT JOIN account a ON a.id = t.author LEFT JOIN staff_member s ON s.id = a.staff_member
              WHERE t.name = :name AND t.scope = '' ORDER BY t.since)"_s, Named{name}))
        values.append({row.since, row.value, row.author.initialed(), row.revision});
    return values;
}

SettingLine SettingRepository::line(const QString &name, QDate today)
{
    return {name, value(name, today), values(name)};
}

bool SettingRepository::put(const SetSetting &wanted, const SettingAuthor &author)
{
    struct Row {
        QString name;
        QString value;
        QDate since;
        int revision = 0;
        std::optional<AccountId> author;
        QDateTime at;
    };
    const Row row{wanted.name, wanted.value, wanted.since, wanted.revision,
                  author.account ? std::optional(author.account) : std::nullopt, author.at};
    if (wanted.revision > 0)
        return m_tx.run(uR"(
            UPDATE setting SET value = :value, author = :author, set_at = :at, revision = revision + 1
             WHERE name = :name AND scope = '' AND since = :since AND revision = :revision)"_s, row) > 0;
    return m_tx.run(uR"(
        INSERT INTO setting (name, value, since, author, set_at) VALUES (:name, :value, :since, :author, :at)
        ON CONFLICT (name, scope, since) DO NOTHING)"_s, row) > 0;
}

} // namespace parta
