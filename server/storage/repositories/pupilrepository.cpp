// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of pupils.
#include "server/storage/repositories/pupilrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Of {
    PupilId pupil;
    QDate today;
};

struct OfStaff {
    StaffId staff;
    QDate today;
};

/// The columns of a PupilLine over p (pupil), c (class of today, may be missing).
const QString &fullLine()
{
    static const QString columns = uR"(
        p.id, p.surname, p.given_name, p.patronymic, COALESCE(c.id, 0), COALESCE(c.name, ''), COALESCE(c.level, 0),
        COALESCE(p.personal_file, ''), p.sex, p.born, p.phone, p.information, p.individual_plan, p.home_schooling, 1)"_s;
    return columns;
}

} // namespace

QList<PupilLine> PupilRepository::all(QDate today)
{
    static const QString sql = u"SELECT "_s + fullLine() + uR"(,
               CASE WHEN c.id IS NULL THEN (SELECT MAX(e.until) FROM class_membership e WHERE e.pupil = p.id) END
          FROM pupil p
          LEFT JOIN (SELECT m.pupil, m.school_class FROM class_membership m
                       JOIN school_class k ON k.id = m.school_class JOIN school_year y ON y.id = k.school_year
                      WHERE m.since <= :today AND (m.until IS NULL OR m.until >= :today)
                        AND y.since <= :today AND y.until >= :today) n ON n.pupil = p.id
          LEFT JOIN school_class c ON c.id = n.school_class
         ORDER BY p.surname, p.given_name, p.patronymic, p.id)"_s;
    return m_tx.all<PupilLine>(sql, Of{{}, today});
}

QList<PupilLine> PupilRepository::ofLedClasses(StaffId staff, QDate today)
{
    static const QString sql = u"SELECT "_s + fullLine() + uR"(, NULL
          FROM class_teacher t JOIN school_class c ON c.id = t.school_class
          JOIN class_membership m ON m.school_class = c.id JOIN pupil p ON p.id = m.pupil
         WHERE t.staff_member = :staff AND t.since <= :today AND (t.until IS NULL OR t.until >= :today)
           AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
         ORDER BY p.surname, p.given_name, p.patronymic, p.id)"_s;
    return m_tx.all<PupilLine>(sql, OfStaff{staff, today});
}

QList<PupilLine> PupilRepository::ofTaughtGroups(StaffId staff, QDate today)
{
    return m_tx.all<PupilLine>(uR"(
        SELECT DISTINCT p.id, p.surname, p.given_name, p.patronymic, c.id, c.name, c.level,
               '', '', NULL, '', 'Electronic', 0, 0, 0, NULL
          FROM group_teacher t JOIN group_pupil g ON g.teaching_group = t.teaching_group
          JOIN pupil p ON p.id = g.pupil
          JOIN class_membership m ON m.pupil = p.id JOIN school_class c ON c.id = m.school_class
          JOIN school_year y ON y.id = c.school_year
         WHERE t.staff_member = :staff AND t.since <= :today AND (t.until IS NULL OR t.until >= :today)
           AND g.since <= :today AND (g.until IS NULL OR g.until >= :today)
           AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
           AND y.since <= :today AND y.until >= :today
         ORDER BY 2, 3, 4, 1)"_s, OfStaff{staff, today});
}

std::optional<PupilCard> PupilRepository::card(PupilId pupil, QDate today)
{
    struct Row { PupilFacts facts; int revision = 0; };
    const auto row = m_tx.first<Row>(uR"(
        SELECT surname, given_name, patronymic, COALESCE(personal_file, ''), sex, born, address, phone, information,
               individual_plan, home_schooling, revision FROM pupil WHERE id = :pupil)"_s, Of{pupil, today});
    if (!row)
        return std::nullopt;
    PupilCard card;
    card.id = pupil;
    card.facts = row->facts;
    card.revision = row->revision;
    card.stays = m_tx.all<PupilStay>(uR"(
        SELECT c.name, y.name, m.since, m.until
          FROM class_membership m JOIN school_class c ON c.id = m.school_class JOIN school_year y ON y.id = c.school_year
         WHERE m.pupil = :pupil ORDER BY m.since DESC, m.id DESC)"_s, Of{pupil, today});
    for (const PupilStay &stay : std::as_const(card.stays)) {
        if (card.className.isEmpty() && stay.days.covers(today))
            card.className = stay.className;
    }
    return card;
}

std::optional<int> PupilRepository::save(PupilId pupil, const PupilFacts &facts, int revision)
{
    struct Row {
        PupilId pupil;
        QString surname, givenName, patronymic;
        std::optional<QString> personalFile;
        QString sex;
        std::optional<QDate> born;
        QString address, phone;
        InformationMethod information;
        bool individualPlan, homeSchooling;
        int revision;
    };
    const QString file = facts.personalFile.trimmed();
    return m_tx.first<int>(uR"(
        UPDATE pupil SET surname = :surname, given_name = :givenName, patronymic = :patronymic,
               personal_file = :personalFile, sex = :sex, born = :born, address = :address, phone = :phone,
               information = :information, individual_plan = :individualPlan, home_schooling = :homeSchooling,
               revision = revision + 1
         WHERE id = :pupil AND revision = :revision RETURNING revision)"_s,
        Row{pupil, facts.name.surname.trimmed(), facts.name.givenName.trimmed(), facts.name.patronymic.trimmed(),
            file.isEmpty() ? std::nullopt : std::optional(file), facts.sex, facts.born, facts.address.trimmed(),
            facts.phone.trimmed(), facts.information, facts.individualPlan, facts.homeSchooling, revision});
}

bool PupilRepository::isFileTaken(const QString &personalFile, PupilId but)
{
    struct File { QString file; PupilId but; };
    return m_tx.first<int>(u"SELECT 1 FROM pupil WHERE personal_file = :file AND id <> :but"_s,
                           File{personalFile.trimmed(), but}).has_value();
}

QString PupilRepository::login(PupilId pupil)
{
    return m_tx.first<QString>(u"SELECT login FROM account WHERE pupil = :pupil"_s, Of{pupil, {}}).value_or(QString());
}

bool PupilRepository::isLoginTaken(const QString &key, PupilId but)
{
    struct Key { QString key; PupilId but; };
    return m_tx.first<int>(u"SELECT 1 FROM account WHERE login_key = :key AND (pupil IS NULL OR pupil <> :but)"_s,
                           Key{key, but}).has_value();
}

void PupilRepository::setLogin(PupilId pupil, const QString &login, const QString &key)
{
    struct Row { PupilId pupil; QString login; QString key; };
    m_tx.run(u"UPDATE account SET login = :login, login_key = :key WHERE pupil = :pupil"_s, Row{pupil, login, key});
}

std::optional<QDate> PupilRepository::yearBegin(QDate today)
{
    return m_tx.first<QDate>(uR"(
        SELECT since FROM school_year WHERE since <= :today AND until >= :today ORDER BY since DESC LIMIT 1)"_s,
        Of{{}, today});
}

} // namespace parta
