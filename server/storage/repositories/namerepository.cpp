// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about names.
#include "server/storage/repositories/namerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

QList<NamedRecord> NameRepository::names(QDate today)
{
    struct On { QDate today; };
    struct PersonRow { qint64 id; PersonName name; QString hint; };
    struct ClassRow { qint64 id; QString name; QString year; };
    QList<NamedRecord> names;
    // A pupil who has left has no present class; the last card of a year not yet begun is found by its coming class.
    for (const PersonRow &row : m_tx.all<PersonRow>(uR"(
            SELECT p.id, p.surname, p.given_name, p.patronymic,
                   coalesce((SELECT c.name FROM class_membership m JOIN school_class c ON c.id = m.school_class
                              WHERE m.pupil = p.id AND (m.until IS NULL OR m.until >= :today)
                              ORDER BY m.since, m.id LIMIT 1), '')
              FROM pupil p ORDER BY p.surname, p.given_name, p.id)"_s, On{today}))
        names.append({NameKind::Pupil, row.id, row.name.full(), row.hint});
    for (const PersonRow &row : m_tx.all<PersonRow>(uR"(
            SELECT id, surname, given_name, patronymic, post FROM staff_member
             WHERE until IS NULL OR until >= :today ORDER BY surname, given_name, id)"_s, On{today}))
        names.append({NameKind::Staff, row.id, row.name.full(), row.hint});
    for (const ClassRow &row : m_tx.all<ClassRow>(uR"(
            SELECT c.id, c.name, y.name FROM school_class c JOIN school_year y ON y.id = c.school_year
             WHERE y.state IN ('Planned', 'Open', 'Checked') ORDER BY y.since DESC, c.level, c.name)"_s))
        names.append({NameKind::Class, row.id, row.name, row.year});
    return names;
}

} // namespace parta
