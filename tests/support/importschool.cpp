// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports into a fresh database.
#include "support/importschool.h"
#include "server/import/applyreading.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct TableColumns {
    const char16_t *table;
    const char16_t *columns; ///< put together with |
};

const TableColumns tables[] = {
    {u"school_year", u"name, since, until, state"},
    {u"term", u"term_set, kind, number, since, until"},
    {u"subject", u"id, name, external_id"},
    {u"room", u"id, name, external_id"},
    {u"staff_member", u"id, surname, given_name, patronymic, born, post, phone, email, external_id, revision"},
    {u"staff_subject", u"staff_member, subject"},
    {u"pupil", u"id, surname, given_name, patronymic, sex, born, personal_file, address, phone, external_id, revision"},
    {u"guardian", u"id, surname, given_name, patronymic, phone, email, external_id, revision"},
    {u"guardian_link", u"guardian, pupil, kind, since, until"},
    {u"account", u"id, login, blocked"},
    {u"school_class", u"id, level, letter, name, external_id"},
    {u"class_membership", u"id, school_class, pupil, since, until"},
    {u"class_teacher", u"id, school_class, staff_member, since, until"},
    {u"subgroup", u"id, name, school_class, external_id"},
    {u"subgroup_membership", u"id, subgroup, pupil, since, until"},
    {u"teaching_group", u"id, subject, school_class, subgroup, level, name, external_id"},
    {u"group_teacher", u"id, teaching_group, staff_member, since, until"},
    {u"timetable", u"id, name, since, until, external_id"},
    {u"timetable_slot", u"id, timetable, week, weekday, number, teaching_group, room"},
    {u"lesson", u"id, day, number"},
};

QString selectOf(const TableColumns &table)
{
    QStringList parts;
    for (const QString &column : QStringView(table.columns).toString().split(u", "_s))
        parts.append(u"COALESCE(CAST(%1 AS TEXT), '-')"_s.arg(column));
    return u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(parts.join(u" || '|' || "_s), QStringView(table.table).toString());
}

} // namespace

ImportSchool::ImportSchool(Engine engine) : m_test(engine), m_database(m_test.open()) {}

ImportSchool::~ImportSchool()
{
    m_database->close();
}

ImportReport ImportSchool::import(ImportKind kind, const QByteArray &bytes, const ImportOptions &options, const QString &name)
{
    return import({kind, {name, bytes}, std::nullopt, options});
}

ImportReport ImportSchool::import(const import::ImportInput &input)
{
    const import::ImportReading reading = import::readImport(input, today());
    ImportReport report = reading.report;
    m_failure = import::obstacleOf(report, input.options);
    if (m_failure)
        return report;
    m_failure = changeNow(*m_database, [&](Transaction &tx) {
        import::ImportReading applied = reading;
        import::applyReading(tx, applied, {m_now, QTimeZone("Europe/Moscow")});
        report = applied.report;
        if (const auto obstacle = import::obstacleOf(report, input.options))
            throw Refusal{*obstacle};
    });
    return report;
}

qint64 ImportSchool::count(const QString &fromWhere)
{
    qint64 number = -1;
    const QString sql = u"SELECT COUNT(*) FROM "_s + fromWhere;
    return queryNow(*m_database, [&](Transaction &tx) { number = *tx.first<qint64>(sql); }) ? -1 : number;
}

QString ImportSchool::text(const QString &sql)
{
    QString found;
    queryNow(*m_database, [&](Transaction &tx) { found = tx.first<QString>(sql).value_or(u"(none)"_s); });
    return found;
}

bool ImportSchool::run(const QString &sql)
{
    return !changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
}

QByteArray ImportSchool::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto failure = queryNow(*m_database, [&](Transaction &tx) {
        for (const TableColumns &table : tables) {
            hash.addData(QStringView(table.table).toUtf8());
            for (const QString &row : tx.all<QString>(selectOf(table)))
                hash.addData((row + u'\n').toUtf8());
        }
    });
    return failure ? QByteArray() : hash.result();
}

} // namespace parta
