// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about cards of the staff.
#include "server/storage/repositories/staffrepository.h"
#include "server/storage/repositories/orderrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

/// Columns of both orders may be missing: the joins are outer ones.
struct StaffRepository::Stored {
    StaffId id;
    PersonName name;
    QString post;
    std::optional<QDate> born;
    QString phone;
    QString email;
    std::optional<QDate> since;
    std::optional<QDate> until;
    std::optional<OrderId> hiredBy;
    std::optional<OrderId> dismissedBy;
    QString login;
    bool accountOpen = false;
    int revision = 0;
};

namespace {

struct Only {
    StaffId id;
};

struct CardRow {
    StaffId id;
    QString surname;
    QString givenName;
    QString patronymic;
    QString post;
    std::optional<QDate> born;
    QString phone;
    QString email;
    std::optional<QDate> since;
    std::optional<QDate> until;
    std::optional<OrderId> hiredBy;
    std::optional<OrderId> dismissedBy;
    int revision = 0;
};

CardRow rowOf(StaffId id, const StaffEntry &entry)
{
    const StaffCard &card = entry.card;
    return {id, card.name.surname.trimmed(), card.name.givenName.trimmed(), card.name.patronymic.trimmed(), card.post.trimmed(),
            card.born, card.phone.trimmed(), card.email.trimmed(), card.since, card.until, entry.orders.hiredBy,
            entry.orders.dismissedBy, entry.revision};
}

struct AttestationRow {
    AttestationId id;
    StaffId staff;
    AttestationKind kind = AttestationKind::First;
    QDate day;
    QString orderNumber;
    QDate orderDay;
    std::optional<QDate> validUntil;
    std::optional<QDate> nextDay;
    QDate receivedOn;
    QDate due;
    QDateTime enteredAt;
    int revision = 0;
};

AttestationRow rowOf(const AttestationEntry &entry)
{
    const StaffAttestation &one = entry.attestation;
    return {one.id, entry.staff, one.kind, one.day, one.orderNumber.trimmed(), one.orderDay, one.validUntil, one.nextDay,
            one.receivedOn, one.due, entry.enteredAt, one.revision};
}

} // namespace

StaffId StaffRepository::add(const PersonName &name, const QString &post)
{
    StaffEntry entry;
    entry.card.name = name;
    entry.card.post = post;
    return insert(entry);
}

bool StaffRepository::exists(StaffId id)
{
    return m_tx.first<int>(u"SELECT 1 FROM staff_member WHERE id = :id"_s, Only{id}).has_value();
}

QList<StaffMember> StaffRepository::members(StaffId only)
{
    const QList<Stored> rows = m_tx.all<Stored>(uR"(
        SELECT s.id, s.surname, s.given_name, s.patronymic, s.post, s.born, s.phone, s.email, s.since, s.until,
               s.hired_by, s.dismissed_by, coalesce(a.login, ''),
               CASE WHEN a.id IS NOT NULL AND a.blocked = 0 THEN 1 ELSE 0 END, s.revision
          FROM staff_member s LEFT JOIN account a ON a.staff_member = s.id
         WHERE :id = 0 OR s.id = :id
         ORDER BY s.surname, s.given_name, s.patronymic, s.id)"_s, Only{only});
    const auto attested = attestations(only);
    const auto qualified = qualifications(only);
    OrderRepository orders(m_tx);
    const auto entryOf = [&](const std::optional<OrderId> &id) -> std::optional<OrderEntry> {
        const auto order = id ? orders.byId(*id) : std::nullopt;
        return order ? std::optional(order->entry(m_school)) : std::nullopt;
    };
    QList<StaffMember> members;
    for (const Stored &row : rows) {
        const StaffCard card{row.name, row.post, row.born, row.phone, row.email, qualified.value(row.id), row.since, row.until};
        members.append({row.id, card, entryOf(row.hiredBy), entryOf(row.dismissedBy), attested.value(row.id), row.login,
                        row.accountOpen, row.revision});
    }
    return members;
}

std::optional<StaffMember> StaffRepository::member(StaffId id)
{
    const QList<StaffMember> found = id ? members(id) : QList<StaffMember>();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<NamedSubject> StaffRepository::subjects()
{
    return m_tx.all<NamedSubject>(u"SELECT id, name FROM subject WHERE archived = 0 ORDER BY position, name, id"_s);
}

std::optional<CardOrders> StaffRepository::orders(StaffId id)
{
    return m_tx.first<CardOrders>(u"SELECT hired_by, dismissed_by FROM staff_member WHERE id = :id"_s, Only{id});
}

StaffId StaffRepository::insert(const StaffEntry &entry)
{
    const StaffId id = *m_tx.first<StaffId>(uR"(
        INSERT INTO staff_member (surname, given_name, patronymic, post, born, phone, email, since, until, hired_by,
                                  dismissed_by)
        VALUES (:surname, :givenName, :patronymic, :post, :born, :phone, :email, :since, :until, :hiredBy, :dismissedBy)
        RETURNING id)"_s, rowOf({}, entry));
    putSubjects(id, entry.card.subjects);
    return id;
}

bool StaffRepository::update(StaffId id, const StaffEntry &entry)
{
    const int written = m_tx.run(uR"(
        UPDATE staff_member
           SET surname = :surname, given_name = :givenName, patronymic = :patronymic, post = :post, born = :born,
               phone = :phone, email = :email, since = :since, until = :until, hired_by = :hiredBy,
               dismissed_by = :dismissedBy, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s, rowOf(id, entry));
    if (written == 1)
        putSubjects(id, entry.card.subjects);
    return written == 1;
}

void StaffRepository::putSubjects(StaffId id, const QList<SubjectId> &subjects)
{
    struct Row { StaffId id; SubjectId subject; };
    m_tx.run(u"DELETE FROM staff_subject WHERE staff_member = :id"_s, Only{id});
    for (const SubjectId subject : subjects)
        m_tx.run(uR"(
            INSERT INTO staff_subject (staff_member, subject) VALUES (:id, :subject)
            ON CONFLICT (staff_member, subject) DO NOTHING)"_s, Row{id, subject});
}

QHash<StaffId, QList<SubjectId>> StaffRepository::qualifications(StaffId only)
{
    struct Row { StaffId staff; SubjectId subject; };
    QHash<StaffId, QList<SubjectId>> all;
    for (const Row &row : m_tx.all<Row>(uR"(
            SELECT q.staff_member, q.subject FROM staff_subject q JOIN subject s ON s.id = q.subject
             WHERE :id = 0 OR q.staff_member = :id ORDER BY s.position, s.name, s.id)"_s, Only{only}))
        all[row.staff].append(row.subject);
    return all;
}

QHash<StaffId, QList<StaffAttestation>> StaffRepository::attestations(StaffId only)
{
    QHash<StaffId, QList<StaffAttestation>> all;
    for (const AttestationRow &row : m_tx.all<AttestationRow>(uR"(
            SELECT id, staff_member, kind, day, order_number, order_day, valid_until, next_day, received_on, due, entered_at,
                   revision
              FROM staff_attestation WHERE :id = 0 OR staff_member = :id ORDER BY day DESC, id DESC)"_s, Only{only}))
        all[row.staff].append({row.id, row.kind, row.day, row.orderNumber, row.orderDay, row.validUntil, row.nextDay,
                               row.receivedOn, row.due, m_school.dayOf(row.enteredAt), row.revision});
    return all;
}

std::optional<StaffId> StaffRepository::staffOf(AttestationId id)
{
    struct ById { AttestationId id; };
    return m_tx.first<StaffId>(u"SELECT staff_member FROM staff_attestation WHERE id = :id"_s, ById{id});
}

void StaffRepository::insert(const AttestationEntry &entry)
{
    m_tx.run(uR"(
        INSERT INTO staff_attestation (staff_member, kind, day, order_number, order_day, valid_until, next_day, received_on,
                                       due, entered_at)
        VALUES (:staff, :kind, :day, :orderNumber, :orderDay, :validUntil, :nextDay, :receivedOn, :due, :enteredAt))"_s,
        rowOf(entry));
}

bool StaffRepository::update(const AttestationEntry &entry)
{
    return m_tx.run(uR"(
        UPDATE staff_attestation
           SET kind = :kind, day = :day, order_number = :orderNumber, order_day = :orderDay, valid_until = :validUntil,
               next_day = :nextDay, received_on = :receivedOn, due = :due, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s, rowOf(entry)) == 1;
}

} // namespace parta
