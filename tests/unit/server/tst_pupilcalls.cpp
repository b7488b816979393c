// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of pupils' cards over the real router, on both engines: who sees and writes what (row 13), and what is kept.
#include "common/protocol/pupils.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const ClassId seventh{1}, first{2};

} // namespace

class PupilCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsEachReaderHisPupils_data();
    void showsEachReaderHisPupils();
    void hidesThePapersFromTheAdministrator();
    void opensCards_data();
    void opensCards();
    void takesTheClassFromAFormerClassTeacher();
    void savesACard_data();
    void savesACard();
    void refusesAStaleCardWithThePresentOne();
    void leavesTheFileNumberToTheDeputy();
    void sharesAGuardianBetweenChildren();
    void refusesAGuardianTwice();
    void keepsASuspensionWithItsDays();
    void findsGuardiansByTheirSurname();
    void refusesAnothersPapers();
    void keepsConsentsWithTheirWithdrawal();
    void refusesOverlappingExemptions();
    void entersReadingOfHealthInTheAuditLog();
    void readsHealth_data();
    void readsHealth();
    void refusesAStaleHealthSheet();
    void checksTheClassOnceAMonth();
    void letsOnlyTheAdministratorChangeALogin();

private:
    PupilId pupil() const { return m_school.pupils.first(); }
    SavePupil card(const QString &address, int revision = 1)
    {
        PupilFacts facts;
        facts.name = {u"Азбукин"_s, u"Анна"_s, {}};
        facts.address = address;
        facts.information = InformationMethod::Paper;
        return {pupil(), facts, revision, RequestId::random()};
    }
    SaveGuardian guardian(PupilId of, std::optional<GuardianId> known = {})
    {
        SaveGuardian wanted;
        wanted.pupil = of;
        wanted.guardian = known;
        wanted.person = {{u"Ёлкина"_s, u"Ольга"_s, u"Партовна"_s}, u"+7 (000) 111-22-33"_s, u"olga@example.org"_s};
        wanted.tie = {u"мать"_s, QDate(2026, 9, 1), {}, {}, {}};
        wanted.request = RequestId::random();
        return wanted;
    }
    SaveExemption exemption(QDate since, std::optional<QDate> until = {})
    {
        return {pupil(), {{}, SubjectId{1}, true, since, until, u"справка № 5"_s, 0}, RequestId::random()};
    }
    void change(const QString &sql)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }
};

void PupilCallsTest::showsEachReaderHisPupils_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("full");
    QTest::addColumn<int>("checks");
    QTest::newRow("deputy") << u"deputy"_s << 6 << 6 << 2;
    QTest::newRow("director") << u"director"_s << 6 << 6 << 2;
    QTest::newRow("administrator") << u"administrator"_s << 6 << 0 << 0;
    QTest::newRow("class teacher") << u"classTeacher"_s << 4 << 4 << 1;
    QTest::newRow("subject teacher") << u"teacher"_s << 4 << 0 << 0;
    QTest::newRow("teacher of the first class") << u"primary"_s << 1 << 0 << 0;
    QTest::newRow("former teacher") << u"former"_s << 0 << 0 << 0;
    QTest::newRow("substitute") << u"substitute"_s << 0 << 0 << 0;
    QTest::newRow("guardian") << u"guardian"_s << -1 << 0 << 0;
    QTest::newRow("pupil") << u"pupil"_s << -1 << 0 << 0;
}

void PupilCallsTest::showsEachReaderHisPupils()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    change(u"UPDATE class_membership SET until = '2026-09-15' WHERE pupil = %1"_s.arg(m_school.pupils.last().value));
    const auto reply = call(actor(who), ListPupils{});
    QCOMPARE(reply.has_value(), lines >= 0);
    if (lines < 0) {
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
        return;
    }
    int full = 0;
    for (const PupilLine &line : reply->pupils) {
        full += line.full;
        QVERIFY(line.full || (line.personalFile.isEmpty() && !line.born && line.phone.isEmpty() && line.sex.isEmpty()));
    }
    QCOMPARE(reply->pupils.size(), lines);
    QTEST(full, "full");
    QTEST(int(reply->checks.size()), "checks");
    QCOMPARE(reply->yearBegin, QDate(2026, 9, 1));
}

void PupilCallsTest::hidesThePapersFromTheAdministrator()
{
    QVERIFY(call(m_school.deputy, card(u"ул. Тетрадная, 1"_s)));
    QVERIFY(call(m_school.deputy, guardian(pupil())));
    const auto full = call(m_school.director, OpenPupil{pupil()});
    QVERIFY(full);
    QCOMPARE(full->card.facts.address, u"ул. Тетрадная, 1"_s);
    QCOMPARE(full->card.facts.information, InformationMethod::Paper);
    QCOMPARE(full->card.guardians.size(), 1);
    QCOMPARE(full->card.className, u"7Б"_s);
    QCOMPARE(full->card.stays.size(), 1);
    QVERIFY(!full->card.rights.card && !full->card.rights.health);
    const auto bare = call(m_school.administrator, OpenPupil{pupil()});
    QVERIFY(bare);
    QCOMPARE(bare->card.facts.name.surname, u"Азбукин"_s);
    QCOMPARE(bare->card.login, u"pupil"_s);
    QVERIFY(bare->card.facts.address.isEmpty());
    QVERIFY(bare->card.guardians.isEmpty());
    QVERIFY(bare->card.rights.login && !bare->card.rights.card);
}

void PupilCallsTest::opensCards_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("opens");
    QTest::newRow("deputy") << u"deputy"_s << 0 << true;
    QTest::newRow("director") << u"director"_s << 0 << true;
    QTest::newRow("administrator") << u"administrator"_s << 0 << true;
    QTest::newRow("class teacher") << u"classTeacher"_s << 0 << true;
    QTest::newRow("class teacher, who left") << u"classTeacher"_s << 4 << false;
    QTest::newRow("class teacher, another class") << u"classTeacher"_s << 5 << false;
    QTest::newRow("subject teacher") << u"teacher"_s << 0 << false;
    QTest::newRow("substitute") << u"substitute"_s << 0 << false;
    QTest::newRow("former teacher") << u"former"_s << 0 << false;
    QTest::newRow("guardian") << u"guardian"_s << 0 << false;
    QTest::newRow("pupil") << u"pupil"_s << 0 << false;
}

void PupilCallsTest::opensCards()
{
    QFETCH(QString, who);
    QFETCH(int, index);
    QFETCH(bool, opens);
    const PupilId of = index < 5 ? m_school.pupils.at(index) : m_school.firstGrader;
    const auto reply = call(actor(who), OpenPupil{of});
    QCOMPARE(reply.has_value(), opens);
    if (!opens)
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
}

void PupilCallsTest::takesTheClassFromAFormerClassTeacher()
{
    QVERIFY(call(m_school.classTeacher, OpenPupil{pupil()}));
    change(u"UPDATE class_teacher SET until = '2026-09-15'"_s);
    QCOMPARE(call(m_school.classTeacher, OpenPupil{pupil()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(m_school.classTeacher, card(u"там же"_s)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(m_school.classTeacher, ListPupils{})->pupils.size(), 0);
    QCOMPARE(call(m_school.classTeacher, FindGuardians{u"Ёлк"_s}).error().code, ErrorCode::Forbidden);
}

void PupilCallsTest::savesACard_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("saves");
    QTest::newRow("deputy") << u"deputy"_s << true;
    QTest::newRow("class teacher") << u"classTeacher"_s << true;
    QTest::newRow("director") << u"director"_s << false;
    QTest::newRow("administrator") << u"administrator"_s << false;
    QTest::newRow("subject teacher") << u"teacher"_s << false;
    QTest::newRow("pupil") << u"pupil"_s << false;
}

void PupilCallsTest::savesACard()
{
    QFETCH(QString, who);
    QFETCH(bool, saves);
    const auto reply = call(actor(who), card(u"пер. Указкин, 3"_s));
    QCOMPARE(reply.has_value(), saves);
    if (!saves) {
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
        return;
    }
    QCOMPARE(reply->card.facts.address, u"пер. Указкин, 3"_s);
    QCOMPARE(reply->card.revision, 2);
    QCOMPARE(count(u"audit"_s), 1);
}

void PupilCallsTest::refusesAStaleCardWithThePresentOne()
{
    QVERIFY(call(m_school.deputy, card(u"новый"_s)));
    const auto stale = call(m_school.classTeacher, card(u"старый"_s));
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<SavePupil::Reply>(stale.error().current.value_or(QByteArray()));
    QVERIFY(present);
    QCOMPARE(present->card.facts.address, u"новый"_s);
    SavePupil nobody = card(u"никто"_s);
    nobody.pupil = {999};
    QCOMPARE(call(m_school.deputy, nobody).error().code, ErrorCode::NotFound);
}

void PupilCallsTest::leavesTheFileNumberToTheDeputy()
{
    SavePupil numbered = card({});
    numbered.facts.personalFile = u"А/1"_s;
    const auto refused = call(m_school.classTeacher, numbered);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(refused.error().field, u"facts.personalFile"_s);
    QVERIFY(call(m_school.deputy, numbered));
    SavePupil other = numbered;
    other.pupil = m_school.pupils.at(1);
    other.request = RequestId::random();
    const auto taken = call(m_school.deputy, other);
    QCOMPARE(taken.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().field, u"facts.personalFile"_s);
}

void PupilCallsTest::sharesAGuardianBetweenChildren()
{
    const auto mine = call(m_school.classTeacher, guardian(pupil()));
    QVERIFY2(mine, mine ? "" : qPrintable(mine.error().detail));
    const PupilGuardian mother = mine->guardians.first();
    QVERIFY(mother.otherChildren.isEmpty());
    const auto other = call(m_school.classTeacher, guardian(m_school.pupils.at(1), mother.guardian));
    QVERIFY(other);
    QCOMPARE(other->guardians.first().guardian, mother.guardian);
    QCOMPARE(other->guardians.first().otherChildren, u"Азбукин Анна"_s);
    QCOMPARE(count(u"guardian WHERE surname = 'Ёлкина'"_s), 1);
    SaveGuardian corrected = guardian(pupil(), mother.guardian);
    corrected.link = mother.link;
    corrected.person.phone = u"+7 (000) 999-00-00"_s;
    corrected.revision = corrected.personRevision = 1;
    QVERIFY(call(m_school.classTeacher, corrected));
    QCOMPARE(call(m_school.deputy, OpenPupil{m_school.pupils.at(1)})->card.guardians.first().person.phone,
             u"+7 (000) 999-00-00"_s);
    corrected.request = RequestId::random();
    QCOMPARE(call(m_school.classTeacher, corrected).error().code, ErrorCode::Conflict);
}

void PupilCallsTest::refusesAGuardianTwice()
{
    const auto mine = call(m_school.deputy, guardian(pupil()));
    QVERIFY(mine);
    const auto twice = call(m_school.deputy, guardian(pupil(), mine->guardians.first().guardian));
    QCOMPARE(twice.error().code, ErrorCode::Overlapping);
    QCOMPARE(call(m_school.deputy, guardian(pupil(), GuardianId{999})).error().code, ErrorCode::NotFound);
    SaveGuardian foreign = guardian(m_school.pupils.at(1), mine->guardians.first().guardian);
    foreign.link = mine->guardians.first().link; // the link is another pupil's
    QCOMPARE(call(m_school.deputy, foreign).error().code, ErrorCode::NotFound);
}

void PupilCallsTest::keepsASuspensionWithItsDays()
{
    SaveGuardian wanted = guardian(pupil());
    wanted.tie.suspendedSince = QDate(2026, 10, 1);
    wanted.tie.suspendedUntil = QDate(2026, 12, 31);
    const auto reply = call(m_school.deputy, wanted);
    QVERIFY(reply);
    const GuardianTie tie = reply->guardians.first().tie;
    QVERIFY(!tie.isSuspended(QDate(2026, 9, 30)));
    QVERIFY(tie.isSuspended(QDate(2026, 10, 1)));
    QVERIFY(tie.isSuspended(QDate(2026, 12, 31)));
    QVERIFY(!tie.isSuspended(QDate(2027, 1, 1)));
}

void PupilCallsTest::findsGuardiansByTheirSurname()
{
    QVERIFY(call(m_school.deputy, guardian(pupil())));
    const auto found = call(m_school.classTeacher, FindGuardians{u"елк"_s});
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->guardians.size(), 1);
    QCOMPARE(found->guardians.first().phoneEnd, u"2-33"_s);
    QCOMPARE(found->guardians.first().children, u"Азбукин Анна, 7Б"_s);
    QCOMPARE(call(m_school.classTeacher, FindGuardians{u"Ел"_s}).error().field, u"surname"_s);
    QVERIFY(call(m_school.deputy, FindGuardians{u"Нетакой"_s})->guardians.isEmpty());
    QCOMPARE(call(m_school.teacher, FindGuardians{u"Ёлкина"_s}).error().code, ErrorCode::Forbidden);
}

void PupilCallsTest::refusesAnothersPapers()
{
    SaveGuardian stranger = guardian(m_school.firstGrader);
    QCOMPARE(call(m_school.classTeacher, stranger).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(m_school.director, guardian(pupil())).error().code, ErrorCode::Forbidden);
    const SaveConsent consent{m_school.firstGrader, {{}, {}, u"фото"_s, QDate(2026, 9, 1), {}, 0}, RequestId::random()};
    QCOMPARE(call(m_school.classTeacher, consent).error().code, ErrorCode::Forbidden);
    SaveExemption exempt = exemption(QDate(2026, 9, 1));
    exempt.pupil = m_school.firstGrader;
    QCOMPARE(call(m_school.classTeacher, exempt).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(m_school.administrator, exempt).error().code, ErrorCode::Forbidden);
}

void PupilCallsTest::keepsConsentsWithTheirWithdrawal()
{
    SaveConsent wanted{pupil(), {{}, {}, u"публикация фотографий"_s, QDate(2026, 9, 1), {}, 0}, RequestId::random()};
    const auto given = call(m_school.classTeacher, wanted);
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    wanted.consent = given->consents.first();
    QCOMPARE(wanted.consent.revision, 1);
    wanted.consent.withdrawnOn = QDate(2026, 9, 15);
    wanted.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, wanted)->consents.first().withdrawnOn, std::optional(QDate(2026, 9, 15)));
    wanted.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, wanted).error().code, ErrorCode::Conflict);
    wanted.consent.withdrawnOn = QDate(2026, 8, 1);
    wanted.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, wanted).error().field, u"consent.withdrawnOn"_s);
}

void PupilCallsTest::refusesOverlappingExemptions()
{
    const auto autumn = call(m_school.classTeacher, exemption(QDate(2026, 9, 1), QDate(2026, 9, 30)));
    QVERIFY2(autumn, autumn ? "" : qPrintable(autumn.error().detail));
    QCOMPARE(call(m_school.classTeacher, exemption(QDate(2026, 9, 30))).error().code, ErrorCode::Overlapping);
    QCOMPARE(call(m_school.classTeacher, exemption(QDate(2026, 10, 1)))->exemptions.size(), 2);
    SaveExemption longer = exemption(QDate(2026, 9, 1), QDate(2026, 10, 1));
    longer.exemption.id = autumn->exemptions.first().id;
    longer.exemption.revision = 1;
    QCOMPARE(call(m_school.classTeacher, longer).error().code, ErrorCode::Overlapping);
    longer.exemption.until = QDate(2026, 9, 20);
    longer.request = RequestId::random();
    QCOMPARE(call(m_school.classTeacher, longer)->exemptions.first().until, std::optional(QDate(2026, 9, 20)));
    SaveExemption unknown = exemption(QDate(2027, 1, 1));
    unknown.exemption.subject = {99};
    QCOMPARE(call(m_school.classTeacher, unknown).error().field, u"exemption.subject"_s);
}

void PupilCallsTest::entersReadingOfHealthInTheAuditLog()
{
    QCOMPARE(call(m_school.deputy, SaveHealthSheet{pupil(), {u"II"_s, u"подготовительная"_s, true, {}, 0}, RequestId::random()})
                 ->revision, 1);
    const qint64 before = count(u"audit"_s);
    const auto read = call(m_school.classTeacher, ReadHealthSheet{pupil()});
    QVERIFY(read);
    QCOMPARE(read->sheet.healthGroup, u"II"_s);
    QVERIFY(read->sheet.specialNeeds);
    QCOMPARE(count(u"audit"_s), before + 1);
    QCOMPARE(count(u"audit WHERE message = 'ReadHealthSheet'"_s), 1);
    QCOMPARE(count(u"applied_request"_s), 1); // of the writing only: no copy of the sheet is kept
}

void PupilCallsTest::readsHealth_data()
{
    opensCards_data();
}

void PupilCallsTest::readsHealth()
{
    QFETCH(QString, who);
    QFETCH(int, index);
    QFETCH(bool, opens);
    const bool reads = opens && who != u"director"_s && who != u"administrator"_s;
    const auto reply = call(actor(who), ReadHealthSheet{index < 5 ? m_school.pupils.at(index) : m_school.firstGrader});
    QCOMPARE(reply.has_value(), reads);
    QCOMPARE(count(u"audit"_s), reads ? 1 : 0);
    const SaveHealthSheet written{index < 5 ? m_school.pupils.at(index) : m_school.firstGrader, {}, RequestId::random()};
    QCOMPARE(call(actor(who), written).has_value(), reads);
}

void PupilCallsTest::refusesAStaleHealthSheet()
{
    SaveHealthSheet wanted{pupil(), {u"I"_s, {}, false, {}, 0}, RequestId::random()};
    QVERIFY(call(m_school.deputy, wanted));
    wanted.request = RequestId::random();
    const auto stale = call(m_school.deputy, wanted);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QVERIFY(!stale.error().current);
    wanted.sheet.revision = 1;
    wanted.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, wanted)->revision, 2);
}

void PupilCallsTest::checksTheClassOnceAMonth()
{
    QVERIFY(!call(m_school.classTeacher, ListPupils{})->checks.first().last);
    const auto checked = call(m_school.classTeacher, CheckClass{seventh, RequestId::random()});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QCOMPARE(checked->check.last, std::optional(QDate(2026, 9, 16)));
    QVERIFY(checked->check.mine);
    QCOMPARE(call(m_school.deputy, ListPupils{})->checks.at(1).last, std::optional(QDate(2026, 9, 16)));
    QCOMPARE(call(m_school.classTeacher, CheckClass{first, RequestId::random()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(m_school.teacher, CheckClass{seventh, RequestId::random()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(nextCheckDue({}, QDate(2026, 9, 1)), QDate(2026, 10, 1));
    QCOMPARE(nextCheckDue(QDate(2027, 1, 31), QDate(2026, 9, 1)), QDate(2027, 2, 28));
}

void PupilCallsTest::letsOnlyTheAdministratorChangeALogin()
{
    QCOMPARE(call(m_school.administrator, SetPupilLogin{pupil(), u" azbukin "_s, RequestId::random()})->login, u"azbukin"_s);
    QCOMPARE(call(m_school.administrator, OpenPupil{pupil()})->card.login, u"azbukin"_s);
    QCOMPARE(call(m_school.administrator, SetPupilLogin{pupil(), u"Deputy"_s, RequestId::random()}).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(call(m_school.administrator, SetPupilLogin{m_school.firstGrader, u"first"_s, RequestId::random()}).error().code,
             ErrorCode::NotFound);
    for (const auto &who : {m_school.deputy, m_school.director, m_school.classTeacher, m_school.teacher})
        QCOMPARE(call(who, SetPupilLogin{pupil(), u"other"_s, RequestId::random()}).error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(PupilCallsTest)
#include "tst_pupilcalls.moc"
