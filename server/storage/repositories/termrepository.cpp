// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of term sets and terms.
#include "server/storage/repositories/termrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

struct OfSet {
    TermSetId set;
};

struct SetRecord {
    TermSetId id;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
};

struct TermRecord {
    TermSetId set;
    TermDates term;
};

struct SetChange {
    std::optional<TermSetId> id;
    YearId year;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
};

struct TermChange {
    TermSetId set;
    TermKind kind = TermKind::Quarter;
    int number = 1;
    QDate first;
    QDate last;
};

} // namespace

QList<TermSetLine> TermRepository::termSets(YearId year)
{
    QList<TermSetLine> sets;
    QHash<TermSetId, qsizetype> at;
    for (const SetRecord &set : m_tx.all<SetRecord>(uR"(
             SELECT id, name, level_from, level_to, revision FROM term_set WHERE school_year = :year
              ORDER BY level_from, id)"_s, OfYear{year})) {
        at.insert(set.id, sets.size());
        sets.append({set.id, set.name, set.levelFrom, set.levelTo, set.revision, {}});
    }
    for (const TermRecord &term : m_tx.all<TermRecord>(uR"(
             SELECT t.term_set, t.id, t.kind, t.number, t.since, t.until, t.state
               FROM term t JOIN term_set s ON s.id = t.term_set WHERE s.school_year = :year
              ORDER BY CASE WHEN t.kind = 'Year' THEN 1 ELSE 0 END, t.since, t.number)"_s, OfYear{year}))
        sets[at.value(term.set)].terms.append(term.term);
    return sets;
}

std::optional<TermSetLine> TermRepository::termSet(TermSetId id)
{
    const auto year = m_tx.first<YearId>(u"SELECT school_year FROM term_set WHERE id = :set"_s, OfSet{id});
    if (!year)
        return std::nullopt;
    for (const TermSetLine &set : termSets(*year)) {
        if (set.id == id)
            return set;
    }
    return std::nullopt;
}

bool TermRepository::isLevelTaken(const SaveTermSet &wanted)
{
    return m_tx.first<TermSetId>(uR"(
        SELECT id FROM term_set WHERE school_year = :year AND level_from <= :levelTo AND level_to >= :levelFrom
           AND id <> COALESCE(CAST(:id AS BIGINT), 0))"_s,
        SetChange{wanted.id, wanted.year, {}, wanted.levelFrom, wanted.levelTo, 0}).has_value();
}

std::optional<TermSetId> TermRepository::put(const SaveTermSet &wanted)
{
    const SetChange change{wanted.id, wanted.year, wanted.name.trimmed(), wanted.levelFrom, wanted.levelTo, wanted.revision};
    const auto set = wanted.id
        ? m_tx.first<TermSetId>(uR"(
            UPDATE term_set SET name = :name, level_from = :levelFrom, level_to = :levelTo, revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change)
        : m_tx.first<TermSetId>(uR"(
            INSERT INTO term_set (school_year, name, level_from, level_to)
            VALUES (:year, :name, :levelFrom, :levelTo) RETURNING id)"_s, change);
    if (set)
        putTerms(*set, wanted);
    return set;
}

void TermRepository::putTerms(TermSetId set, const SaveTermSet &wanted)
{
    const TermChange beyond{set, wanted.kind, int(wanted.terms.size()), {}, {}};
    m_tx.run(uR"(DELETE FROM term WHERE term_set = :set AND kind <> 'Year' AND (kind <> :kind OR number > :number))"_s, beyond);
    QList<TermChange> terms;
    for (qsizetype i = 0; i < wanted.terms.size(); ++i)
        terms.append({set, wanted.kind, int(i) + 1, wanted.terms.at(i).first, wanted.terms.at(i).last});
    terms.append({set, TermKind::Year, 1, wanted.terms.constFirst().first, wanted.terms.constLast().last});
    for (const TermChange &term : std::as_const(terms))
        m_tx.run(uR"(
            INSERT INTO term (term_set, kind, number, since, until) VALUES (:set, :kind, :number, :first, :last)
            ON CONFLICT (term_set, kind, number) DO UPDATE
               SET since = excluded.since, until = excluded.until, revision = term.revision + 1)"_s, term);
}

bool TermRepository::hasMarksBeyond(TermSetId id, TermKind kind, int number)
{
    return m_tx.first<TermId>(uR"(
        SELECT t.id FROM term t WHERE t.term_set = :set AND t.kind <> 'Year' AND (t.kind <> :kind OR t.number > :number)
           AND EXISTS (SELECT 1 FROM term_mark m WHERE m.term = t.id) LIMIT 1)"_s,
        TermChange{id, kind, number, {}, {}}).has_value();
}

bool TermRepository::isUsed(TermSetId id)
{
    return m_tx.first<int>(uR"(
        SELECT 1 WHERE EXISTS (SELECT 1 FROM school_class WHERE term_set = :set)
            OR EXISTS (SELECT 1 FROM term t JOIN term_mark m ON m.term = t.id WHERE t.term_set = :set))"_s,
        OfSet{id}).has_value();
}

bool TermRepository::remove(TermSetId id, int revision)
{
    struct Row { TermSetId set; int revision; };
    const Row row{id, revision};
    if (!m_tx.first<TermSetId>(u"SELECT id FROM term_set WHERE id = :set AND revision = :revision"_s, row))
        return false;
    m_tx.run(u"DELETE FROM term WHERE term_set = :set"_s, OfSet{id});
    return m_tx.run(u"DELETE FROM term_set WHERE id = :set AND revision = :revision"_s, row) > 0;
}

} // namespace parta
