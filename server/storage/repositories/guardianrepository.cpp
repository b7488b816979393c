// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of guardians.
#include "server/storage/repositories/guardianrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostFound = 20;
constexpr int phoneEnd = 4;

struct PersonRow {
    GuardianId guardian;
    QString surname, givenName, patronymic, phone, email;
    int revision = 0;
};

PersonRow rowOf(GuardianId guardian, const GuardianFacts &person, int revision)
{
    return {guardian, person.name.surname.trimmed(), person.name.givenName.trimmed(), person.name.patronymic.trimmed(),
            person.phone.trimmed(), person.email.trimmed(), revision};
}

struct TieRow {
    GuardianLinkId link;
    PupilId pupil;
    GuardianId guardian;
    QString kind;
    QDate since;
    std::optional<QDate> until, suspendedSince, suspendedUntil;
    int revision = 0;
};

struct Child {
    GuardianId guardian;
    PersonName name;
    QString className;
};

QString joined(const QList<Child> &children, GuardianId guardian)
{
    QStringList texts;
    for (const Child &child : children) {
        if (child.guardian == guardian)
            texts.append(child.className.isEmpty() ? child.name.listed() : child.name.listed() + u", "_s + child.className);
    }
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

/// Е and ё are one letter here, as in every search of the program.
QString folded(const QString &surname)
{
    return surname.trimmed().toLower().replace(u'ё', u'е');
}

} // namespace

QList<PupilGuardian> GuardianRepository::of(PupilId pupil)
{
    struct Of { PupilId pupil; };
    auto guardians = m_tx.all<PupilGuardian>(uR"(
        SELECT l.id, g.id, g.surname, g.given_name, g.patronymic, g.phone, g.email,
               l.kind, l.since, l.until, l.suspended_since, l.suspended_until, l.revision, g.revision, ''
          FROM guardian_link l JOIN guardian g ON g.id = l.guardian
         WHERE l.pupil = :pupil ORDER BY l.since, l.id)"_s, Of{pupil});
    const auto others = m_tx.all<Child>(uR"(
        SELECT o.guardian, p.surname, p.given_name, p.patronymic, ''
          FROM guardian_link l JOIN guardian_link o ON o.guardian = l.guardian AND o.pupil <> l.pupil
          JOIN pupil p ON p.id = o.pupil
         WHERE l.pupil = :pupil ORDER BY p.surname, p.given_name)"_s, Of{pupil});
    for (PupilGuardian &guardian : guardians)
        guardian.otherChildren = joined(others, guardian.guardian);
    return guardians;
}

QList<FoundGuardian> GuardianRepository::find(const QString &surname, QDate today)
{
    struct Row { GuardianId guardian; PersonName name; QString phone; };
    const QString wanted = folded(surname);
    QList<FoundGuardian> found;
    // The engines differ in folding Russian letters, so the few hundred names are compared here.
    m_tx.each<Row>(u"SELECT id, surname, given_name, patronymic, phone FROM guardian ORDER BY surname, given_name, id"_s,
                   NoParams{}, [&](Row &&row) {
        if (found.size() < mostFound && folded(row.name.surname).startsWith(wanted))
            found.append({row.guardian, row.name, row.phone.right(phoneEnd), {}});
    });
    struct Of { GuardianId guardian; QDate today; };
    for (FoundGuardian &guardian : found) {
        const auto children = m_tx.all<Child>(uR"(
            SELECT l.guardian, p.surname, p.given_name, p.patronymic,
                   COALESCE((SELECT c.name FROM class_membership m JOIN school_class c ON c.id = m.school_class
                              WHERE m.pupil = p.id AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
                              ORDER BY m.since DESC LIMIT 1), '')
              FROM guardian_link l JOIN pupil p ON p.id = l.pupil
             WHERE l.guardian = :guardian ORDER BY p.surname, p.given_name)"_s, Of{guardian.guardian, today});
        guardian.children = joined(children, guardian.guardian);
    }
    return found;
}

bool GuardianRepository::exists(GuardianId guardian)
{
    struct Of { GuardianId guardian; };
    return m_tx.first<int>(u"SELECT 1 FROM guardian WHERE id = :guardian"_s, Of{guardian}).has_value();
}

bool GuardianRepository::isLinked(PupilId pupil, GuardianId guardian, const DateRange &days, GuardianLinkId but)
{
    struct Of { PupilId pupil; GuardianId guardian; QDate since; QDate until; GuardianLinkId but; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM guardian_link WHERE pupil = :pupil AND guardian = :guardian AND id <> :but
           AND since <= :until AND (until IS NULL OR until >= :since) LIMIT 1)"_s,
        Of{pupil, guardian, days.since, days.until.value_or(QDate(9999, 12, 31)), but}).has_value();
}

GuardianId GuardianRepository::add(const GuardianFacts &person)
{
    return *m_tx.first<GuardianId>(uR"(
        INSERT INTO guardian (surname, given_name, patronymic, phone, email)
        VALUES (:surname, :givenName, :patronymic, :phone, :email) RETURNING id)"_s, rowOf({}, person, 0));
}

void GuardianRepository::link(PupilId pupil, GuardianId guardian, const GuardianTie &tie)
{
    m_tx.run(uR"(
        INSERT INTO guardian_link (guardian, pupil, kind, since, until, suspended_since, suspended_until)
        VALUES (:guardian, :pupil, :kind, :since, :until, :suspendedSince, :suspendedUntil))"_s,
        TieRow{{}, pupil, guardian, tie.kind.trimmed(), tie.since, tie.until, tie.suspendedSince, tie.suspendedUntil});
}

bool GuardianRepository::save(GuardianId guardian, const GuardianFacts &person, int revision)
{
    return m_tx.run(uR"(
        UPDATE guardian SET surname = :surname, given_name = :givenName, patronymic = :patronymic, phone = :phone,
               email = :email, revision = revision + 1
         WHERE id = :guardian AND revision = :revision)"_s, rowOf(guardian, person, revision)) == 1;
}

bool GuardianRepository::saveLink(GuardianLinkId link, const GuardianTie &tie, int revision)
{
    return m_tx.run(uR"(
        UPDATE guardian_link SET kind = :kind, since = :since, until = :until, suspended_since = :suspendedSince,
               suspended_until = :suspendedUntil, revision = revision + 1
         WHERE id = :link AND revision = :revision)"_s,
        TieRow{link, {}, {}, tie.kind.trimmed(), tie.since, tie.until, tie.suspendedSince, tie.suspendedUntil,
               revision}) == 1;
}

} // namespace parta
