// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the alphabet book.
#include "server/storage/repositories/alphabetrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

QList<AlphabetLine> AlphabetRepository::lines()
{
    return m_tx.all<AlphabetLine>(uR"(
        SELECT e.id, e.letter, e.number, p.id, p.surname, p.given_name, p.patronymic, p.born, p.address,
               m.day, COALESCE(t.name, ''), l.day, COALESCE(f.name, ''), COALESCE(l.place, ''), COALESCE(l.reason, ''),
               CASE WHEN l.id IS NULL THEN '' ELSE '№ ' || l.order_number || ' от ' || substr(l.order_day, 9, 2) || '.'
                    || substr(l.order_day, 6, 2) || '.' || substr(l.order_day, 1, 4) END
          FROM alphabet_entry e JOIN pupil p ON p.id = e.pupil JOIN movement m ON m.id = e.entered_by
          LEFT JOIN school_class t ON t.id = m.to_class
          LEFT JOIN movement l ON l.id = e.left_by LEFT JOIN school_class f ON f.id = l.from_class
         ORDER BY e.letter, e.number)"_s);
}

PupilId AlphabetRepository::addPupil(const Newcomer &newcomer)
{
    struct Row { QString surname, givenName, patronymic, sex; std::optional<QDate> born; QString address; };
    return *m_tx.first<PupilId>(uR"(
        INSERT INTO pupil (surname, given_name, patronymic, sex, born, address)
        VALUES (:surname, :givenName, :patronymic, :sex, :born, :address) RETURNING id)"_s,
        Row{newcomer.name.surname.trimmed(), newcomer.name.givenName.trimmed(), newcomer.name.patronymic.trimmed(),
            newcomer.sex, newcomer.born, newcomer.address.trimmed()});
}

/// After the numbers of the book and after those that came with an import.
int AlphabetRepository::nextNumber(const QString &letter)
{
    struct Of { QString letter; QString files; };
    const Of of{letter, letter + u"/%"_s};
    int last = m_tx.first<std::optional<int>>(u"SELECT MAX(number) FROM alphabet_entry WHERE letter = :letter"_s, of)
                   .value_or(std::nullopt).value_or(0);
    m_tx.each<QString>(u"SELECT personal_file FROM pupil WHERE personal_file LIKE :files"_s, of, [&](QString &&file) {
        last = qMax(last, file.section(u'/', 1).toInt());
    });
    return last + 1;
}

QString AlphabetRepository::open(PupilId pupil, MovementId enrolment)
{
    struct Row { PupilId pupil; MovementId enrolment; QString letter; int number; QString file; };
    const auto surname = m_tx.first<QString>(u"SELECT surname FROM pupil WHERE id = :pupil"_s, Row{pupil, {}, {}, 0, {}});
    const QString letter = alphabetLetter(surname.value_or(QString()));
    const int number = nextNumber(letter);
    const Row row{pupil, enrolment, letter, number, u"%1/%2"_s.arg(letter).arg(number)};
    enter(pupil, enrolment, row.file);
    m_tx.run(u"UPDATE pupil SET personal_file = :file, revision = revision + 1 WHERE id = :pupil"_s, row);
    return row.file;
}

void AlphabetRepository::enter(PupilId pupil, MovementId enrolment, const QString &personalFile)
{
    struct Row { QString letter; int number; PupilId pupil; MovementId enrolment; };
    m_tx.run(u"INSERT INTO alphabet_entry (letter, number, pupil, entered_by) VALUES (:letter, :number, :pupil, :enrolment)"_s,
             Row{personalFile.section(u'/', 0, 0), personalFile.section(u'/', 1).toInt(), pupil, enrolment});
}

void AlphabetRepository::close(PupilId pupil, MovementId departure)
{
    struct Row { PupilId pupil; MovementId departure; };
    m_tx.run(u"UPDATE alphabet_entry SET left_by = :departure WHERE pupil = :pupil AND left_by IS NULL"_s,
             Row{pupil, departure});
}

void AlphabetRepository::reopen(MovementId departure)
{
    struct Row { MovementId departure; };
    m_tx.run(u"UPDATE alphabet_entry SET left_by = NULL WHERE left_by = :departure"_s, Row{departure});
}

} // namespace parta
