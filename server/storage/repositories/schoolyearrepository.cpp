// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about school years.
#include "server/storage/repositories/schoolyearrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Row {
    YearId id;
    QString name;
    QDate since;
    QDate until;
    YearState state = YearState::Planned;
    std::optional<QDateTime> createdAt;
    int revision = 0;
};

struct Only {
    YearId id;
};

SchoolYear yearOf(const Row &row, const SchoolFacts &school)
{
    const auto createdOn = row.createdAt ? std::optional(school.dayOf(*row.createdAt)) : std::nullopt;
    return {row.id, row.name, row.since, row.until, row.state, createdOn, row.revision};
}

} // namespace

QList<SchoolYear> SchoolYearRepository::years()
{
    QList<SchoolYear> years;
    for (const Row &row : m_tx.all<Row>(
             u"SELECT id, name, since, until, state, created_at, revision FROM school_year ORDER BY since DESC, id DESC"_s))
        years.append(yearOf(row, m_school));
    return years;
}

std::optional<SchoolYear> SchoolYearRepository::year(YearId id)
{
    const auto row = m_tx.first<Row>(
        u"SELECT id, name, since, until, state, created_at, revision FROM school_year WHERE id = :id"_s, Only{id});
    return row ? std::optional(yearOf(*row, m_school)) : std::nullopt;
}

std::optional<SchoolYear> SchoolYearRepository::yearInHand()
{
    const auto row = m_tx.first<Row>(uR"(
        SELECT id, name, since, until, state, created_at, revision FROM school_year
         WHERE state IN ('Planned', 'Open') ORDER BY since DESC, id DESC LIMIT 1)"_s);
    return row ? std::optional(yearOf(*row, m_school)) : std::nullopt;
}

bool SchoolYearRepository::isNameTaken(const QString &name)
{
    struct ByName { QString name; };
    return m_tx.first<int>(u"SELECT 1 FROM school_year WHERE name = :name"_s, ByName{name}).has_value();
}

bool SchoolYearRepository::overlaps(QDate since, QDate until)
{
    struct Days { QDate since; QDate until; };
    return m_tx.first<int>(u"SELECT 1 FROM school_year WHERE since <= :until AND until >= :since LIMIT 1"_s, Days{since, until})
        .has_value();
}

YearId SchoolYearRepository::add(const NewYear &year)
{
    return *m_tx.first<YearId>(uR"(
        INSERT INTO school_year (name, since, until, state, created_at)
        VALUES (:name, :since, :until, 'Planned', :createdAt) RETURNING id)"_s, year);
}

int SchoolYearRepository::openYears()
{
    return int(*m_tx.first<qint64>(u"SELECT COUNT(*) FROM school_year WHERE state IN ('Open', 'Checked')"_s));
}

bool SchoolYearRepository::open(YearId id, int revision, AccountId by)
{
    struct Opening { YearId id; int revision; AccountId by; };
    return m_tx.run(uR"(
        UPDATE school_year SET state = 'Open', opened_by = :by, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s, Opening{id, revision, by}) == 1;
}

} // namespace parta
