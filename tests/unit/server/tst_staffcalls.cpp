// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of the staff over the real router, on both engines: who reads and writes them, and their clocks (3.3, access row 12).
#include "common/protocol/staff.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 16); // a Wednesday

SaveStaffMember newcomer()
{
    SaveStaffMember wanted;
    wanted.card.name = {u" Кулакова "_s, u"Лада"_s, u"Меловна"_s};
    wanted.card.post = u"учитель алгебры"_s;
    wanted.card.born = QDate(1990, 4, 5);
    wanted.card.phone = u"+7 900 000-00-00"_s;
    wanted.card.email = u"kulakova@school.example"_s;
    wanted.card.since = QDate(2026, 9, 14);
    wanted.hiredNumber = u"31-к"_s;
    wanted.hiredDay = QDate(2026, 9, 11);
    wanted.request = RequestId::random();
    return wanted;
}

/// The same record as it would be sent again after a look at it.
SaveStaffMember again(const StaffMember &member)
{
    SaveStaffMember wanted;
    wanted.id = member.id;
    wanted.card = member.card;
    if (member.hiredBy) {
        wanted.hiredNumber = member.hiredBy->number;
        wanted.hiredDay = member.hiredBy->day;
    }
    wanted.revision = member.revision;
    wanted.request = RequestId::random();
    return wanted;
}

SaveAttestation attestationOf(StaffId staff)
{
    SaveAttestation wanted;
    wanted.staff = staff;
    wanted.kind = AttestationKind::Highest;
    wanted.day = QDate(2022, 2, 17);
    wanted.orderNumber = u"104"_s;
    wanted.orderDay = QDate(2022, 2, 25);
    wanted.validUntil = QDate(2027, 2, 17);
    wanted.receivedOn = QDate(2026, 9, 10);
    wanted.request = RequestId::random();
    return wanted;
}

} // namespace

class StaffCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void addsACard();
    void judgesHiringByTwoWorkingDays();
    void changesACardWithItsRevision();
    void keepsTheEntryOfAnUnchangedOrder();
    void keepsQualifications();
    void dismissesByOrderOnly();
    void refusesBrokenCards_data();
    void refusesBrokenCards();
    void showsAllToTheLeadershipAndOthersThemselves();
    void letsOnlyTheDeputyWrite_data();
    void letsOnlyTheDeputyWrite();
    void keepsAttestations();
    void judgesAttestationsByTheDayOfReceiving();
    void refusesBrokenAttestations();
    void tellsWhoseAccountIsStillOpen();

private:
    StaffMember read(StaffId id)
    {
        const auto reply = call(m_school.deputy, ListStaff{});
        for (const StaffMember &member : reply->staff) {
            if (member.id == id)
                return member;
        }
        return {};
    }
    StaffMember add()
    {
        const auto reply = call(m_school.deputy, newcomer());
        return reply ? reply->member : StaffMember();
    }
    ErrorCode codeOf(const auto &reply) { return reply ? ErrorCode::Internal : reply.error().code; }
};

void StaffCallsTest::addsACard()
{
    const auto reply = call(m_school.deputy, newcomer());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->member.card.name.full(), u"Кулакова Лада Меловна"_s);
    QCOMPARE(reply->member.revision, 1);
    QCOMPARE(reply->member.login, QString());
    StaffCard wanted = newcomer().card;
    wanted.name.surname = u"Кулакова"_s;
    QCOMPARE(read(reply->member.id).card, wanted);
}

void StaffCallsTest::judgesHiringByTwoWorkingDays()
{
    const StaffMember member = add();
    QCOMPARE(member.hiredBy->number, u"31-к"_s);
    QCOMPARE(member.hiredBy->due, std::optional(today)); // two working days after Monday the 14th
    QVERIFY(!member.hiredBy->isLate());
    SaveStaffMember late = newcomer();
    late.card.since = QDate(2026, 9, 11);
    const auto reply = call(m_school.deputy, late);
    QVERIFY(reply); // recorded, never refused
    QCOMPARE(reply->member.hiredBy->due, std::optional(QDate(2026, 9, 15)));
    QVERIFY(reply->member.hiredBy->isLate());
}

void StaffCallsTest::changesACardWithItsRevision()
{
    const StaffMember member = add();
    SaveStaffMember wanted = again(member);
    wanted.card.phone = u"12-34"_s;
    const auto changed = call(m_school.deputy, wanted);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->member.card.phone, u"12-34"_s);
    QCOMPARE(changed->member.revision, 2);
    wanted.request = RequestId::random();
    wanted.card.phone = u"56-78"_s;
    const auto stale = call(m_school.deputy, wanted);
    QCOMPARE(codeOf(stale), ErrorCode::Conflict);
    QCOMPARE(wire::decode<SaveStaffMember::Reply>(*stale.error().current)->member.card.phone, u"12-34"_s);
    QCOMPARE(read(member.id).card.phone, u"12-34"_s);
    wanted.id = StaffId{4711};
    QCOMPARE(codeOf(call(m_school.deputy, wanted)), ErrorCode::NotFound);
}

void StaffCallsTest::keepsTheEntryOfAnUnchangedOrder()
{
    const StaffMember member = add();
    m_clock->set(m_clock->now().addDays(30));
    const auto later = call(m_school.deputy, again(member));
    QCOMPARE(later->member.hiredBy, member.hiredBy); // not late because the card was saved again
    SaveStaffMember other = again(later->member);
    other.hiredNumber = u"32-к"_s;
    const auto changed = call(m_school.deputy, other);
    QCOMPARE(changed->member.hiredBy->enteredOn, std::optional(today.addDays(30)));
    SaveStaffMember none = again(changed->member);
    none.hiredNumber.clear();
    none.hiredDay = {};
    QVERIFY(!call(m_school.deputy, none)->member.hiredBy);
}

void StaffCallsTest::keepsQualifications()
{
    const auto list = call(m_school.deputy, ListStaff{});
    QCOMPARE(list->subjects.size(), 2);
    SaveStaffMember wanted = newcomer();
    wanted.card.subjects = {list->subjects.at(1).id, list->subjects.at(0).id, list->subjects.at(0).id};
    const auto added = call(m_school.deputy, wanted);
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->member.card.subjects, (QList<SubjectId>{list->subjects.at(0).id, list->subjects.at(1).id}));
    SaveStaffMember fewer = again(added->member);
    fewer.card.subjects = {list->subjects.at(1).id};
    QCOMPARE(call(m_school.deputy, fewer)->member.card.subjects, fewer.card.subjects);
}

void StaffCallsTest::dismissesByOrderOnly()
{
    const StaffMember member = add();
    SaveStaffMember wanted = again(member);
    wanted.card.until = QDate(2026, 9, 15);
    const auto refused = call(m_school.deputy, wanted);
    QCOMPARE(codeOf(refused), ErrorCode::OrderRequired);
    QCOMPARE(refused.error().clause, u"3.3"_s);
    QCOMPARE(refused.error().field, u"dismissedNumber"_s);
    wanted.dismissedNumber = u"40-к"_s;
    wanted.dismissedDay = QDate(2026, 9, 14);
    const auto gone = call(m_school.deputy, wanted);
    QVERIFY2(gone, gone ? "" : qPrintable(gone.error().detail));
    QVERIFY(gone->member.isDismissed(today));
    QCOMPARE(gone->member.dismissedBy->due, std::optional(QDate(2026, 9, 17)));
    QCOMPARE(read(member.id).card.until, std::optional(QDate(2026, 9, 15))); // the card stays
}

void StaffCallsTest::refusesBrokenCards_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"card.name.surname", "card.name.givenName", "card.post", "card.email", "card.until",
                              "hiredDay", "hiredNumber", "dismissedDay"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void StaffCallsTest::refusesBrokenCards()
{
    QFETCH(QString, field);
    const QHash<QString, std::function<void(SaveStaffMember &)>> breaks{
        {u"card.name.surname"_s, [](SaveStaffMember &w) { w.card.name.surname = u"  "_s; }},
        {u"card.name.givenName"_s, [](SaveStaffMember &w) { w.card.name.givenName.clear(); }},
        {u"card.post"_s, [](SaveStaffMember &w) { w.card.post.clear(); }},
        {u"card.email"_s, [](SaveStaffMember &w) { w.card.email = u"нет"_s; }},
        {u"card.until"_s, [](SaveStaffMember &w) { w.card.until = QDate(2026, 9, 13); }},
        {u"hiredDay"_s, [](SaveStaffMember &w) { w.hiredDay = today.addDays(1); }},
        {u"hiredNumber"_s, [](SaveStaffMember &w) { w.hiredNumber.clear(); }},
        {u"dismissedDay"_s, [](SaveStaffMember &w) { w.dismissedNumber = u"40-к"_s; }}};
    SaveStaffMember wanted = newcomer();
    breaks.value(field)(wanted);
    const auto reply = call(m_school.deputy, wanted);
    QVERIFY(!reply);
    QCOMPARE(reply.error().field, field);
    QCOMPARE(count(u"staff_member"_s), 8);
}

void StaffCallsTest::showsAllToTheLeadershipAndOthersThemselves()
{
    for (const auto &who : {m_school.deputy, m_school.director, m_school.administrator})
        QCOMPARE(call(who, ListStaff{})->staff.size(), 8);
    for (const auto &who : {m_school.teacher, m_school.classTeacher, m_school.substitute}) {
        const auto own = call(who, ListStaff{});
        QCOMPARE(own->staff.size(), 1);
        QCOMPARE(own->staff.first().id, who->staff);
    }
    QCOMPARE(codeOf(call(m_school.guardian, ListStaff{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(m_school.pupil, ListStaff{})), ErrorCode::Forbidden);
}

void StaffCallsTest::letsOnlyTheDeputyWrite_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"director", "administrator", "teacher", "classTeacher", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void StaffCallsTest::letsOnlyTheDeputyWrite()
{
    QFETCH(QString, who);
    QCOMPARE(codeOf(call(actor(who), newcomer())), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(actor(who), attestationOf(m_school.teacher->staff))), ErrorCode::Forbidden);
    QCOMPARE(count(u"staff_attestation"_s), 0);
}

void StaffCallsTest::keepsAttestations()
{
    const StaffId teacher = m_school.teacher->staff;
    const auto added = call(m_school.deputy, attestationOf(teacher));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->member.attestations.size(), 1);
    const StaffAttestation one = added->member.attestations.first();
    QCOMPARE(one.kind, AttestationKind::Highest);
    QCOMPARE(one.fallsDue(), std::optional(QDate(2027, 2, 17)));
    SaveAttestation change = attestationOf(teacher);
    change.id = one.id;
    change.kind = AttestationKind::First;
    change.revision = one.revision;
    const auto changed = call(m_school.deputy, change);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->member.attestations.first().kind, AttestationKind::First);
    change.request = RequestId::random();
    QCOMPARE(codeOf(call(m_school.deputy, change)), ErrorCode::Conflict);
    change.request = RequestId::random();
    change.staff = m_school.primary->staff; // somebody else's
    QCOMPARE(codeOf(call(m_school.deputy, change)), ErrorCode::NotFound);
    QCOMPARE(read(teacher).attestations.size(), 1);
}

void StaffCallsTest::judgesAttestationsByTheDayOfReceiving()
{
    const StaffId teacher = m_school.teacher->staff;
    const auto late = call(m_school.deputy, attestationOf(teacher)); // received on Thursday the 10th
    QCOMPARE(late->member.attestations.first().due, QDate(2026, 9, 14));
    QCOMPARE(late->member.attestations.first().enteredOn, today);
    QVERIFY(late->member.attestations.first().isLate());
    SaveAttestation inTime = attestationOf(teacher);
    inTime.receivedOn = QDate(2026, 9, 14);
    inTime.day = QDate(2026, 9, 10);
    inTime.validUntil = {};
    QVERIFY(!call(m_school.deputy, inTime)->member.attestations.first().isLate());
}

void StaffCallsTest::refusesBrokenAttestations()
{
    const StaffId teacher = m_school.teacher->staff;
    SaveAttestation wanted = attestationOf(teacher);
    wanted.orderNumber = u" "_s;
    const auto noOrder = call(m_school.deputy, wanted);
    QCOMPARE(codeOf(noOrder), ErrorCode::OrderRequired);
    QCOMPARE(noOrder.error().clause, u"3.3"_s);
    wanted = attestationOf(teacher);
    wanted.validUntil = wanted.day.addDays(-1);
    QCOMPARE(call(m_school.deputy, wanted).error().field, u"validUntil"_s);
    wanted = attestationOf(teacher);
    wanted.receivedOn = today.addDays(1);
    QCOMPARE(call(m_school.deputy, wanted).error().field, u"receivedOn"_s);
    wanted = attestationOf(StaffId{4711});
    QCOMPARE(call(m_school.deputy, wanted).error().field, u"staff"_s);
    QCOMPARE(count(u"staff_attestation"_s), 0);
}

void StaffCallsTest::tellsWhoseAccountIsStillOpen()
{
    QVERIFY(read(m_school.teacher->staff).accountOpen);
    QCOMPARE(read(m_school.teacher->staff).login, u"algebra"_s);
    changeNow(*m_database, [this](Transaction &tx) {
        tx.run(u"UPDATE account SET blocked = 1 WHERE id = %1"_s.arg(m_school.teacher->account.value));
    });
    QVERIFY(!read(m_school.teacher->staff).accountOpen);
    QVERIFY(!add().accountOpen);
}

QTEST_GUILESS_MAIN(StaffCallsTest)
#include "tst_staffcalls.moc"
