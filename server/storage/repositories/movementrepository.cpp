// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of movement.
#include "server/storage/repositories/movementrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QDate endOfTime(9999, 12, 31);

struct Row {
    MovementId id;
    MovementKind kind = MovementKind::Enrolment;
    PupilId pupil;
    PersonName name;
    MovementPaper paper;
    QString fromClass, toClass;
    std::optional<MovementId> annuls, annulledBy;
    QDate due;
    PersonName author;
    QDateTime enteredAt;
    std::optional<ClassId> from, to;
};

const QString &rows()
{
    static const QString text = uR"(
        SELECT m.id, m.kind, m.pupil, p.surname, p.given_name, p.patronymic, m.day, m.received_on, m.order_number,
               m.order_day, m.basis, m.place, m.reason, COALESCE(f.name, ''), COALESCE(t.name, ''), m.annuls,
               (SELECT a.id FROM movement a WHERE a.annuls = m.id), m.due,
               COALESCE(s.surname, ''), COALESCE(s.given_name, ''), COALESCE(s.patronymic, ''), m.entered_at,
               m.from_class, m.to_class
          FROM movement m JOIN pupil p ON p.id = m.pupil
          LEFT JOIN school_class f ON f.id = m.from_class LEFT JOIN school_class t ON t.id = m.to_class
          LEFT JOIN account u ON u.id = m.author LEFT JOIN staff_member s ON s.id = u.staff_member )"_s;
    return text;
}

StoredMovement stored(const Row &row)
{
    StoredMovement movement;
    movement.line.id = row.id;
    movement.line.kind = row.kind;
    movement.line.pupil = row.pupil;
    movement.line.name = row.name;
    movement.line.paper = row.paper;
    movement.line.fromClass = row.fromClass;
    movement.line.toClass = row.toClass;
    movement.line.annuls = row.annuls;
    movement.line.annulledBy = row.annulledBy;
    movement.line.due = row.due;
    movement.line.author = row.author.initialed();
    movement.enteredAt = row.enteredAt;
    movement.fromClass = row.from;
    movement.toClass = row.to;
    return movement;
}

struct Membership {
    qint64 id = 0;
    ClassId schoolClass;
    QDate since;
    std::optional<QDate> until;
    std::optional<MovementId> begunBy, endedBy;
    std::optional<QDate> formerUntil;

    /// The stay as it was before the book ended it.
    ClassStay known() const { return {schoolClass, since, endedBy ? formerUntil : until, {}, {}}; }
    bool isOf(const ClassStay &stay) const
    {
        return begunBy ? stay.begunBy == begunBy : !stay.begunBy && stay.schoolClass == schoolClass && stay.since == since;
    }
};

QList<Membership> memberships(Transaction &tx, PupilId pupil)
{
    struct Of { PupilId pupil; };
    return tx.all<Membership>(uR"(
        SELECT id, school_class, since, until, begun_by, ended_by, former_until FROM class_membership
         WHERE pupil = :pupil ORDER BY since, id)"_s, Of{pupil});
}

void rewrite(Transaction &tx, const Membership &membership, const ClassStay &stay)
{
    struct End { qint64 id; std::optional<QDate> until; std::optional<MovementId> endedBy; std::optional<QDate> formerUntil; };
    if (membership.until == stay.until && membership.endedBy == stay.endedBy)
        return;
    const auto before = membership.endedBy ? membership.formerUntil : membership.until;
    tx.run(uR"(
        UPDATE class_membership SET until = :until, ended_by = :endedBy, former_until = :formerUntil WHERE id = :id)"_s,
        End{membership.id, stay.until, stay.endedBy, stay.endedBy ? before : std::nullopt});
}

} // namespace

QList<StoredMovement> MovementRepository::lines(QDate since, QDate until)
{
    struct Days { QDate since; QDate until; };
    static const QString sql = rows() + u"WHERE m.day BETWEEN :since AND :until ORDER BY m.day DESC, m.id DESC"_s;
    QList<StoredMovement> lines;
    m_tx.each<Row>(sql, Days{since, until}, [&](Row &&row) { lines.append(stored(row)); });
    return lines;
}

std::optional<StoredMovement> MovementRepository::line(MovementId id)
{
    struct Of { MovementId id; };
    static const QString sql = rows() + u"WHERE m.id = :id"_s;
    const auto row = m_tx.first<Row>(sql, Of{id});
    return row ? std::optional(stored(*row)) : std::nullopt;
}

std::optional<ClassFacts> MovementRepository::schoolClass(ClassId id)
{
    struct Of { ClassId id; };
    return m_tx.first<ClassFacts>(uR"(
        SELECT c.id, c.name, c.level, y.since, y.until
          FROM school_class c JOIN school_year y ON y.id = c.school_year WHERE c.id = :id)"_s, Of{id});
}

QList<ClassFacts> MovementRepository::classes(QDate today)
{
    struct At { QDate today; };
    return m_tx.all<ClassFacts>(uR"(
        SELECT c.id, c.name, c.level, y.since, y.until
          FROM school_class c JOIN school_year y ON y.id = c.school_year
         WHERE y.until >= :today ORDER BY y.since, c.level, c.name)"_s, At{today});
}

bool MovementRepository::isKnown(PupilId pupil)
{
    struct Of { PupilId pupil; };
    return m_tx.first<int>(u"SELECT 1 FROM pupil WHERE id = :pupil"_s, Of{pupil}).has_value();
}

PupilBook MovementRepository::book(PupilId pupil)
{
    struct Of { PupilId pupil; };
    PupilBook book;
    const QList<Membership> all = memberships(m_tx, pupil);
    for (const Membership &membership : all) {
        if (!membership.begunBy)
            book.known.append(membership.known());
    }
    book.steps = m_tx.all<MovementStep>(
        u"SELECT id, kind, effective, to_class, annuls FROM movement WHERE pupil = :pupil ORDER BY id"_s, Of{pupil});
    return book;
}

MovementId MovementRepository::append(const NewMovement &movement, const MovementPaper &paper)
{
    struct Line {
        MovementKind kind;
        PupilId pupil;
        QDate day, effective, receivedOn;
        QString orderNumber;
        QDate orderDay;
        QString basis, place, reason;
        std::optional<ClassId> fromClass, toClass;
        std::optional<MovementId> annuls;
        QDate due;
        QDateTime enteredAt;
        std::optional<AccountId> author;
    };
    return *m_tx.first<MovementId>(uR"(
        INSERT INTO movement (kind, pupil, day, effective, received_on, order_number, order_day, basis, place, reason,
                              from_class, to_class, annuls, due, entered_at, author)
        VALUES (:kind, :pupil, :day, :effective, :receivedOn, :orderNumber, :orderDay, :basis, :place, :reason,
                :fromClass, :toClass, :annuls, :due, :enteredAt, :author) RETURNING id)"_s,
        Line{movement.kind, movement.pupil, paper.day, movement.effective, paper.receivedOn, paper.orderNumber.trimmed(),
             paper.orderDay, paper.basis.trimmed(), paper.place.trimmed(), paper.reason.trimmed(), movement.fromClass,
             movement.toClass, movement.annuls, movement.due, movement.enteredAt, movement.author});
}

void MovementRepository::writeStays(PupilId pupil, const QList<ClassStay> &stays)
{
    struct Of { qint64 id; };
    struct Begin { ClassId schoolClass; PupilId pupil; QDate since; std::optional<QDate> until;
                   std::optional<MovementId> begunBy, endedBy; };
    QList<ClassStay> missing = stays;
    const QList<Membership> present = memberships(m_tx, pupil);
    for (const Membership &membership : present) {
        const auto stay = std::find_if(missing.begin(), missing.end(), [&](const ClassStay &one) { return membership.isOf(one); });
        if (stay == missing.end()) {
            m_tx.run(u"DELETE FROM class_membership WHERE id = :id"_s, Of{membership.id});
            continue;
        }
        rewrite(m_tx, membership, *stay);
        missing.erase(stay);
    }
    for (const ClassStay &stay : std::as_const(missing))
        m_tx.run(uR"(
            INSERT INTO class_membership (school_class, pupil, since, until, begun_by, ended_by)
            VALUES (:schoolClass, :pupil, :since, :until, :begunBy, :endedBy))"_s,
            Begin{stay.schoolClass, pupil, stay.since, stay.until, stay.begunBy, stay.endedBy});
}

void MovementRepository::leaveSubgroups(PupilId pupil, std::optional<ClassId> schoolClass, QDate from, MovementId movement)
{
    struct Of { PupilId pupil; std::optional<ClassId> schoolClass; QDate from; QDate last; MovementId movement; bool all; };
    const Of of{pupil, schoolClass, from, from.addDays(-1), movement, !schoolClass};
    // A membership that has not begun yet took no effect: it falls away.
    m_tx.run(uR"(
        DELETE FROM subgroup_membership WHERE pupil = :pupil AND since >= :from
           AND (1 = :all OR subgroup IN (SELECT id FROM subgroup WHERE school_class = :schoolClass)))"_s, of);
    m_tx.run(uR"(
        UPDATE subgroup_membership SET former_until = until, until = :last, ended_by = :movement
         WHERE pupil = :pupil AND since < :from AND (until IS NULL OR until >= :from)
           AND (1 = :all OR subgroup IN (SELECT id FROM subgroup WHERE school_class = :schoolClass)))"_s, of);
}

void MovementRepository::rejoinSubgroups(MovementId movement)
{
    struct Of { MovementId movement; };
    m_tx.run(uR"(
        UPDATE subgroup_membership SET until = former_until, ended_by = NULL, former_until = NULL
         WHERE ended_by = :movement)"_s, Of{movement});
}

QList<UndecidedSubgroups> MovementRepository::subgroupsOf(ClassId schoolClass)
{
    struct Of { ClassId schoolClass; };
    struct One { QString subject; QString subgroup; };
    QList<UndecidedSubgroups> bySubject;
    m_tx.each<One>(uR"(
        SELECT DISTINCT s.name, b.name FROM subgroup b JOIN teaching_group g ON g.subgroup = b.id
          JOIN subject s ON s.id = g.subject WHERE b.school_class = :schoolClass ORDER BY 1, 2)"_s,
        Of{schoolClass}, [&](One &&one) {
        if (bySubject.isEmpty() || bySubject.last().subject != one.subject)
            bySubject.append({{}, one.subject, one.subgroup});
        else
            bySubject.last().subgroups += u", "_s + one.subgroup;
    });
    return bySubject;
}

bool MovementRepository::hasEntries(PupilId pupil, ClassId schoolClass, const DateRange &days)
{
    struct Of { PupilId pupil; ClassId schoolClass; QDate since; QDate until; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM lesson l JOIN teaching_group g ON g.id = l.teaching_group
         WHERE g.school_class = :schoolClass AND l.day BETWEEN :since AND :until
           AND (EXISTS (SELECT 1 FROM work w JOIN mark m ON m.work = w.id
                         WHERE w.lesson = l.id AND m.pupil = :pupil AND m.grade IS NOT NULL)
                OR EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id AND a.pupil = :pupil AND a.code IS NOT NULL))
         LIMIT 1)"_s, Of{pupil, schoolClass, days.since, days.until.value_or(endOfTime)}).has_value();
}

QList<QList<ClassStay>> MovementRepository::stays(QDate since, QDate until)
{
    struct Days { QDate since; QDate until; };
    struct One { PupilId pupil; ClassStay stay; };
    QList<QList<ClassStay>> pupils;
    PupilId last;
    // A day more on each side: whether someone came from another class or from outside shows there.
    m_tx.each<One>(uR"(
        SELECT pupil, school_class, since, until, begun_by, ended_by FROM class_membership
         WHERE since <= :until AND (until IS NULL OR until >= :since) ORDER BY pupil, since)"_s,
        Days{since.addDays(-2), until.addDays(1)}, [&](One &&one) {
        if (pupils.isEmpty() || one.pupil != last)
            pupils.append(QList<ClassStay>());
        last = one.pupil;
        pupils.last().append(one.stay);
    });
    return pupils;
}

} // namespace parta
