// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of classes and class teachers.
#include "server/storage/repositories/classrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
    QDate today;
};

struct OfClass {
    ClassId id;
};

struct ClassRow {
    ClassId id;
    ClassRecord record;
    QString termSetName;
    QString roomName;
    int pupils = 0;
    int revision = 0;
};

struct TeacherRow {
    ClassId schoolClass;
    StaffId staff;
    PersonName name;
    QDate since;
    std::optional<QDate> until;
    QString orderNumber;
    std::optional<QDate> orderDay;
};

struct ClassChange {
    std::optional<ClassId> id;
    YearId year;
    int level = 1;
    QString letter;
    QString name;
    int shift = 1;
    std::optional<TermSetId> termSet;
    std::optional<RoomId> room;
    QString profile;
    bool special = false;
    int revision = 0;
};

} // namespace

QList<ClassLine> ClassRepository::classes(YearId year, QDate today)
{
    const OfYear of{year, today};
    QList<ClassLine> lines;
    QHash<ClassId, qsizetype> at;
    for (const ClassRow &row : m_tx.all<ClassRow>(uR"(
             SELECT c.id, c.level, c.letter, c.name, c.shift, c.term_set, c.room, c.profile, c.special,
                    COALESCE(t.name, ''), COALESCE(r.name, ''),
                    (SELECT COUNT(*) FROM class_membership m WHERE m.school_class = c.id AND m.since <= :today
                        AND (m.until IS NULL OR m.until >= :today)), c.revision
               FROM school_class c LEFT JOIN term_set t ON t.id = c.term_set LEFT JOIN room r ON r.id = c.room
              WHERE c.school_year = :year ORDER BY c.level, c.letter, c.name)"_s, of)) {
        at.insert(row.id, lines.size());
        lines.append({row.id, row.record, row.termSetName, row.roomName, {}, row.pupils, row.revision, {}});
    }
    for (const TeacherRow &row : m_tx.all<TeacherRow>(uR"(
             SELECT a.school_class, a.staff_member, s.surname, s.given_name, s.patronymic, a.since, a.until, a.order_number, a.order_day
               FROM class_teacher a JOIN school_class c ON c.id = a.school_class JOIN staff_member s ON s.id = a.staff_member
              WHERE c.school_year = :year ORDER BY a.since, a.id)"_s, OfYear{year, today})) {
        ClassLine &line = lines[at.value(row.schoolClass)];
        line.teachers.append({row.staff, row.name.initialed(), row.since, row.until, row.orderNumber, row.orderDay});
        if (row.since <= today && (!row.until || today <= *row.until))
            line.classTeacher = row.name.initialed();
    }
    return lines;
}

std::optional<ClassLine> ClassRepository::schoolClass(ClassId id, QDate today)
{
    const auto year = yearOf(id);
    for (const ClassLine &line : year ? classes(*year, today) : QList<ClassLine>()) {
        if (line.id == id)
            return line;
    }
    return std::nullopt;
}

std::optional<YearId> ClassRepository::yearOf(ClassId id)
{
    return m_tx.first<YearId>(u"SELECT school_year FROM school_class WHERE id = :id"_s, OfClass{id});
}

bool ClassRepository::isNamed(YearId year, const QString &name, std::optional<ClassId> except)
{
    struct Named { YearId year; QString name; ClassId except; };
    return m_tx.first<ClassId>(u"SELECT id FROM school_class WHERE school_year = :year AND name = :name AND id <> :except"_s,
                               Named{year, name.trimmed(), except.value_or(ClassId{})}).has_value();
}

std::optional<ClassId> ClassRepository::put(const SaveClass &wanted)
{
    const ClassRecord &record = wanted.record;
    const ClassChange change{wanted.id, wanted.year, record.level, record.letter.trimmed(), record.name.trimmed(), record.shift,
                             record.termSet, record.room, record.profile.trimmed(), record.special, wanted.revision};
    if (wanted.id)
        return m_tx.first<ClassId>(uR"(
            UPDATE school_class SET level = :level, letter = :letter, name = :name, shift = :shift, term_set = :termSet,
                   room = :room, profile = :profile, special = :special, revision = revision + 1
             WHERE id = :id AND school_year = :year AND revision = :revision RETURNING id)"_s, change);
    return m_tx.first<ClassId>(uR"(
        INSERT INTO school_class (school_year, level, letter, name, shift, term_set, room, profile, special)
        VALUES (:year, :level, :letter, :name, :shift,
                COALESCE(CAST(:termSet AS BIGINT), (SELECT MIN(t.id) FROM term_set t
                    WHERE t.school_year = :year AND t.level_from <= :level AND t.level_to >= :level)),
                :room, :profile, :special) RETURNING id)"_s, change);
}

bool ClassRepository::touch(ClassId id, int revision)
{
    struct Row { ClassId id; int revision; };
    return m_tx.run(u"UPDATE school_class SET revision = revision + 1 WHERE id = :id AND revision = :revision"_s,
                    Row{id, revision}) > 0;
}

void ClassRepository::appoint(const AppointClassTeacher &wanted)
{
    struct Row {
        ClassId schoolClass;
        StaffId staff;
        QDate since;
        QDate last;
        QString orderNumber;
        QDate orderDay;
    };
    const Row row{wanted.schoolClass, wanted.staff, wanted.since, wanted.since.addDays(-1), wanted.orderNumber.trimmed(),
                  wanted.orderDay};
    m_tx.run(uR"(UPDATE class_teacher SET until = :last
                  WHERE school_class = :schoolClass AND since <= :last AND (until IS NULL OR until > :last))"_s, row);
    m_tx.run(uR"(
        INSERT INTO class_teacher (school_class, staff_member, since, order_number, order_day)
        VALUES (:schoolClass, :staff, :since, :orderNumber, :orderDay))"_s, row);
}

std::optional<QDate> ClassRepository::lastAppointment(ClassId id)
{
    const auto last = m_tx.first<std::optional<QDate>>(u"SELECT MAX(since) FROM class_teacher WHERE school_class = :id"_s, OfClass{id});
    return last ? *last : std::nullopt;
}

bool ClassRepository::hasPages(ClassId id)
{
    return m_tx.first<int>(uR"(
        SELECT 1 WHERE EXISTS (SELECT 1 FROM class_membership WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM teaching_group WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM subgroup WHERE school_class = :id))"_s, OfClass{id}).has_value();
}

bool ClassRepository::isUsed(ClassId id)
{
    return hasPages(id) || m_tx.first<int>(uR"(
        SELECT 1 WHERE EXISTS (SELECT 1 FROM class_teacher WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM vacation_class WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM study_day_change WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM curriculum_row WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM not_available WHERE school_class = :id)
            OR EXISTS (SELECT 1 FROM movement WHERE from_class = :id OR to_class = :id))"_s, OfClass{id}).has_value();
}

bool ClassRepository::remove(ClassId id, int revision)
{
    struct Row { ClassId id; int revision; };
    return m_tx.run(u"DELETE FROM school_class WHERE id = :id AND revision = :revision"_s, Row{id, revision}) > 0;
}

QList<NamedId> ClassRepository::termSets(YearId year)
{
    return m_tx.all<NamedId>(u"SELECT id, name FROM term_set WHERE school_year = :year ORDER BY level_from, id"_s, OfYear{year, {}});
}

QList<NamedId> ClassRepository::rooms()
{
    return m_tx.all<NamedId>(u"SELECT id, name FROM room ORDER BY length(name), name"_s);
}

QList<NamedId> ClassRepository::staff(QDate today)
{
    struct On { QDate today; };
    struct Row { qint64 id = 0; PersonName name; };
    QList<NamedId> named;
    for (const Row &row : m_tx.all<Row>(uR"(
             SELECT id, surname, given_name, patronymic FROM staff_member
              WHERE until IS NULL OR until >= :today ORDER BY surname, given_name, patronymic, id)"_s, On{today}))
        named.append({row.id, row.name.full()});
    return named;
}

bool ClassRepository::hasTermSet(YearId year, TermSetId id)
{
    struct Of { YearId year; TermSetId id; };
    return m_tx.first<TermSetId>(u"SELECT id FROM term_set WHERE id = :id AND school_year = :year"_s, Of{year, id}).has_value();
}

bool ClassRepository::hasRoom(RoomId id)
{
    struct Of { RoomId id; };
    return m_tx.first<RoomId>(u"SELECT id FROM room WHERE id = :id"_s, Of{id}).has_value();
}

bool ClassRepository::hasStaff(StaffId id, QDate day)
{
    struct Of { StaffId id; QDate day; };
    return m_tx.first<StaffId>(u"SELECT id FROM staff_member WHERE id = :id AND (until IS NULL OR until >= :day)"_s,
                               Of{id, day}).has_value();
}

} // namespace parta
