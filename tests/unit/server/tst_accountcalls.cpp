// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of the staff over the real router, on both engines: by order only, with a clock, never without an administrator.
#include "common/domain/login.h"
#include "common/protocol/accounts.h"
#include "server/credentials/password.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 16); // a Wednesday

MakeAccount wantedAccount()
{
    return {.staff = {}, .name = {u"Кулакова"_s, u"Лада"_s, u"Меловна"_s}, .post = u"заместитель директора по УВР"_s,
            .login = u"kulakova.lm"_s, .role = Role::Deputy, .orderNumber = u" 12-о "_s, .orderDay = today};
}

} // namespace

class AccountCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void makesAnAccountForSomebodyNew();
    void makesAnAccountForACard();
    void refusesAnAccountWithoutAnOrder_data();
    void refusesAnAccountWithoutAnOrder();
    void refusesWhatIsTaken();
    void refusesOrdersToCome();
    void judgesTheEntryByTwoWorkingDays_data();
    void judgesTheEntryByTwoWorkingDays();
    void letsOnlyTheAdministratorMakeAccounts_data();
    void letsOnlyTheAdministratorMakeAccounts();
    void showsTheListToTheLeadershipOnly();
    void tellsAccountsApart();
    void proposesALoginThatIsFree();
    void issuesAPasswordThatIsKeptNowhere();
    void blocksAndOpens();
    void neverBlocksTheOwnAccount();
    void keepsTheLastAdministrator();
    void grantsARoleByOrder();
    void refusesRolesThatNoOrderGives();
    void refusesTheSameRoleTwice();
    void endsARole();
    void endsARoleOnlyWithinItsDays();
    void letsTheDirectorAppointTheAdministratorOnly();
    void leavesFamiliesAlone();

private:
    StaffAccount ofStaff(const QString &surname)
    {
        const auto reply = call(m_school.administrator, ListAccounts{});
        for (const StaffAccount &account : reply->accounts) {
            if (account.name.surname == surname)
                return account;
        }
        return {};
    }
    GrantRole grantTo(AccountId account, Role role) const
    {
        return {account, role, today, {}, u"13-о"_s, today, RequestId::random()};
    }
    QString digestOf(AccountId id)
    {
        QString digest;
        queryNow(*m_database, [&](Transaction &tx) {
            digest = *tx.first<QString>(u"SELECT digest FROM account WHERE id = %1"_s.arg(id.value));
        });
        return digest;
    }
    ErrorCode codeOf(const auto &reply) { return reply ? ErrorCode::Internal : reply.error().code; }
};

void AccountCallsTest::makesAnAccountForSomebodyNew()
{
    const auto reply = call(m_school.administrator, wantedAccount());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->account.name.full(), u"Кулакова Лада Меловна"_s);
    QCOMPARE(reply->account.state, AccountState::OneTime);
    QCOMPARE(reply->account.order.number, u"12-о"_s);
    QCOMPARE(reply->account.grants.size(), 1);
    QCOMPARE(reply->account.grants.first().role, Role::Deputy);
    QCOMPARE(reply->account.grants.first().days.since, today);
    QCOMPARE(reply->slip.login, u"kulakova.lm"_s);
    QCOMPARE(reply->slip.validUntil, m_clock->now().addDays(14));
    QVERIFY(password::matches(digestOf(reply->account.id), reply->slip.password));
    QCOMPARE(count(u"staff_member"_s), 9);
}

void AccountCallsTest::makesAnAccountForACard()
{
    StaffId card;
    changeNow(*m_database, [&](Transaction &tx) {
        card = *tx.first<StaffId>(u"INSERT INTO staff_member (surname, given_name) VALUES ('Новикова', 'Яна') RETURNING id");
        tx.run(u"INSERT INTO staff_member (surname, given_name, until) VALUES ('Уволенная', 'Яна', '2026-09-15')");
    });
    const auto list = call(m_school.administrator, ListAccounts{});
    QCOMPARE(list->without.size(), 1); // who has left needs none
    QCOMPARE(list->without.first().staff, card);
    MakeAccount wanted = wantedAccount();
    wanted.staff = card;
    wanted.role = {};
    const auto reply = call(m_school.administrator, wanted);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->account.name.surname, u"Новикова"_s);
    QVERIFY(reply->account.grants.isEmpty());
    wanted.login = u"another"_s;
    const auto again = call(m_school.administrator, wanted);
    QCOMPARE(codeOf(again), ErrorCode::AlreadyExists);
    QCOMPARE(again.error().field, u"staff"_s);
    wanted.staff = StaffId{4711};
    QCOMPARE(codeOf(call(m_school.administrator, wanted)), ErrorCode::NotFound);
}

void AccountCallsTest::refusesAnAccountWithoutAnOrder_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("field");
    QTest::newRow("no number") << u"  "_s << today << u"orderNumber"_s;
    QTest::newRow("no day") << u"12-о"_s << QDate() << u"orderDay"_s;
    QTest::newRow("neither") << QString() << QDate() << u"orderNumber"_s;
}

void AccountCallsTest::refusesAnAccountWithoutAnOrder()
{
    QFETCH(QString, number);
    QFETCH(QDate, day);
    MakeAccount wanted = wantedAccount();
    wanted.orderNumber = number;
    wanted.orderDay = day;
    const qint64 before = count(u"account"_s);
    const auto reply = call(m_school.administrator, wanted);
    QCOMPARE(codeOf(reply), ErrorCode::OrderRequired);
    QCOMPARE(reply.error().clause, u"3.1"_s);
    QTEST(reply.error().field, "field");
    GrantRole grant = grantTo(m_school.teacher->account, Role::Deputy);
    grant.orderNumber = number;
    grant.orderDay = day;
    QCOMPARE(codeOf(call(m_school.administrator, grant)), ErrorCode::OrderRequired);
    const RoleGrantId held = ofStaff(u"Звонкова"_s).grants.first().id;
    QCOMPARE(codeOf(call(m_school.administrator, EndRole{held, today, number, day, RequestId::random()})), ErrorCode::OrderRequired);
    QCOMPARE(count(u"account"_s), before);
}

void AccountCallsTest::refusesWhatIsTaken()
{
    MakeAccount wanted = wantedAccount();
    wanted.login = u"ADMIN"_s;
    const auto reply = call(m_school.administrator, wanted);
    QCOMPARE(codeOf(reply), ErrorCode::AlreadyExists);
    QCOMPARE(reply.error().field, u"login"_s);
    wanted.login = u"с кириллицей"_s;
    QCOMPARE(call(m_school.administrator, wanted).error().field, u"login"_s);
    QCOMPARE(count(u"staff_member"_s), 8); // nothing half made
}

void AccountCallsTest::refusesOrdersToCome()
{
    MakeAccount wanted = wantedAccount();
    wanted.orderDay = today.addDays(1);
    const auto reply = call(m_school.administrator, wanted);
    QCOMPARE(codeOf(reply), ErrorCode::Malformed);
    QCOMPARE(reply.error().field, u"orderDay"_s);
    QCOMPARE(count(u"account"_s), 10);
}

void AccountCallsTest::judgesTheEntryByTwoWorkingDays_data()
{
    QTest::addColumn<QDate>("order");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("late");
    QTest::newRow("today") << today << QDate(2026, 9, 18) << false;
    QTest::newRow("on the last day") << QDate(2026, 9, 14) << today << false;
    QTest::newRow("over a weekend") << QDate(2026, 9, 11) << QDate(2026, 9, 15) << true;
    QTest::newRow("over a day off of the calendar") << QDate(2026, 9, 3) << QDate(2026, 9, 8) << true;
    QTest::newRow("over a Saturday that is worked") << QDate(2026, 8, 28) << QDate(2026, 8, 31) << true;
}

void AccountCallsTest::judgesTheEntryByTwoWorkingDays()
{
    changeNow(*m_database, [](Transaction &tx) {
        tx.run(u"INSERT INTO calendar_day (day, kind) VALUES ('2026-09-04', 'Off'), ('2026-08-29', 'Working')");
    });
    QFETCH(QDate, order);
    MakeAccount wanted = wantedAccount();
    wanted.orderDay = order;
    const auto reply = call(m_school.administrator, wanted);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail)); // late or not, it is entered
    const OrderEntry entry = reply->account.order;
    QTEST(entry.due.value_or(QDate()), "due");
    QCOMPARE(entry.enteredOn, std::optional(today));
    QTEST(entry.isLate(), "late");
    QCOMPARE(reply->account.grants.first().order, entry);
}

void AccountCallsTest::letsOnlyTheAdministratorMakeAccounts_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"teacher", "classTeacher", "deputy", "director", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void AccountCallsTest::letsOnlyTheAdministratorMakeAccounts()
{
    QFETCH(QString, who);
    const auto me = actor(who);
    const AccountId other = m_school.primary->account;
    QCOMPARE(codeOf(call(me, wantedAccount())), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(me, ProposeLogin{wantedAccount().name})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(me, IssuePassword{other})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(me, SetAccountBlocked{other, true, RequestId::random()})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(me, grantTo(other, Role::Deputy))), ErrorCode::Forbidden);
    const RoleGrantId held = ofStaff(u"Звонкова"_s).grants.first().id;
    QCOMPARE(codeOf(call(me, EndRole{held, today, u"1"_s, today, RequestId::random()})), ErrorCode::Forbidden);
    QVERIFY(m_listener->ended.isEmpty());
}

void AccountCallsTest::showsTheListToTheLeadershipOnly()
{
    for (const auto &who : {m_school.administrator, m_school.deputy, m_school.director})
        QCOMPARE(call(who, ListAccounts{})->accounts.size(), 8); // no families
    for (const auto &who : {m_school.teacher, m_school.classTeacher, m_school.guardian, m_school.pupil})
        QCOMPARE(codeOf(call(who, ListAccounts{})), ErrorCode::Forbidden);
}

void AccountCallsTest::tellsAccountsApart()
{
    changeNow(*m_database, [this](Transaction &tx) {
        tx.run(u"UPDATE staff_member SET until = '2026-09-15' WHERE id = %1"_s.arg(m_school.primary->staff.value));
        tx.run(u"UPDATE account SET one_time = 1, one_time_until = 5 WHERE id = %1"_s.arg(m_school.primary->account.value));
        tx.run(u"INSERT INTO session (account, token_hash, issued_at, expires_at, last_seen) VALUES (%1, 'x', 77, 78, 79)"_s
                   .arg(m_school.teacher->account.value));
    });
    const StaffAccount teacher = ofStaff(u"Глобусова"_s);
    QVERIFY(teacher.teaches);
    QVERIFY(!teacher.leadsClass);
    QCOMPARE(teacher.lastSignIn->toMSecsSinceEpoch(), 77);
    QCOMPARE(teacher.state, AccountState::Active);
    QVERIFY(ofStaff(u"Тетрадкина"_s).leadsClass);
    const StaffAccount gone = ofStaff(u"Букварёва"_s);
    QCOMPARE(gone.state, AccountState::OneTimeExpired);
    QCOMPARE(gone.dismissedOn, std::optional(QDate(2026, 9, 15)));
    QVERIFY(!gone.lastSignIn);
}

void AccountCallsTest::proposesALoginThatIsFree()
{
    const ProposeLogin wanted{{u"Кулакова"_s, u"Лада"_s, u"Меловна"_s}};
    QCOMPARE(call(m_school.administrator, wanted)->login, u"kulakova.lm"_s);
    QVERIFY(call(m_school.administrator, wantedAccount()));
    QCOMPARE(call(m_school.administrator, wanted)->login, u"kulakova.lm2"_s);
}

void AccountCallsTest::issuesAPasswordThatIsKeptNowhere()
{
    const AccountId teacher = m_school.teacher->account;
    const auto reply = call(m_school.administrator, IssuePassword{teacher});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->account.state, AccountState::OneTime);
    QVERIFY(password::matches(digestOf(teacher), reply->slip.password));
    QCOMPARE(m_listener->ended, (QList<std::pair<AccountId, ErrorCode>>{{teacher, ErrorCode::SessionEnded}}));
    queryNow(*m_database, [&](Transaction &tx) {
        for (const QByteArray &body : tx.all<QByteArray>(u"SELECT body FROM audit"))
            QVERIFY(!body.contains(reply->slip.password.reveal().toUtf8()));
    });
    QCOMPARE(count(u"applied_request"_s), 0);
    QCOMPARE(codeOf(call(m_school.administrator, IssuePassword{AccountId{4711}})), ErrorCode::NotFound);
}

void AccountCallsTest::blocksAndOpens()
{
    const AccountId teacher = m_school.teacher->account;
    changeNow(*m_database, [&](Transaction &tx) {
        tx.run(u"INSERT INTO session (account, token_hash, issued_at, expires_at, last_seen) VALUES (%1, 'x', 1, 2, 1)"_s.arg(teacher.value));
    });
    const auto blocked = call(m_school.administrator, SetAccountBlocked{teacher, true, RequestId::random()});
    QVERIFY2(blocked, blocked ? "" : qPrintable(blocked.error().detail));
    QCOMPARE(blocked->account.state, AccountState::Blocked);
    QCOMPARE(m_listener->ended, (QList<std::pair<AccountId, ErrorCode>>{{teacher, ErrorCode::AccountBlocked}}));
    queryNow(*m_database, [](Transaction &tx) {
        QVERIFY(tx.first<qint64>(u"SELECT ended_at FROM session WHERE ended_at IS NOT NULL").has_value());
    });
    const auto open = call(m_school.administrator, SetAccountBlocked{teacher, false, RequestId::random()});
    QCOMPARE(open->account.state, AccountState::Active);
    QCOMPARE(m_listener->ended.size(), 1);
}

void AccountCallsTest::neverBlocksTheOwnAccount()
{
    QVERIFY(call(m_school.administrator, grantTo(m_school.deputy->account, Role::Administrator)));
    const auto reply = call(m_school.administrator, SetAccountBlocked{m_school.administrator->account, true, RequestId::random()});
    QCOMPARE(codeOf(reply), ErrorCode::OwnAccount);
}

void AccountCallsTest::keepsTheLastAdministrator()
{
    const AccountId first = m_school.administrator->account;
    const AccountId second = m_school.deputy->account;
    const RoleGrantId held = ofStaff(u"Мышкина"_s).grants.first().id;
    const EndRole end{held, today, u"14-о"_s, today, RequestId::random()};
    QCOMPARE(codeOf(call(m_school.administrator, end)), ErrorCode::LastAdministrator);
    GrantRole passing = grantTo(second, Role::Administrator); // one with an end does not count
    passing.until = today.addDays(30);
    QVERIFY(call(m_school.administrator, passing));
    QCOMPARE(codeOf(call(m_school.administrator, end)), ErrorCode::LastAdministrator);
    auto successor = std::make_shared<Actor>(*m_school.deputy);
    successor->granted = {Role::Administrator};
    const SetAccountBlocked block{first, true, RequestId::random()};
    QCOMPARE(codeOf(call(std::shared_ptr<const Actor>(successor), block)), ErrorCode::LastAdministrator);
    QVERIFY(call(m_school.administrator, grantTo(m_school.director->account, Role::Administrator)));
    QVERIFY(call(m_school.administrator, end));
    QVERIFY(call(std::shared_ptr<const Actor>(successor), block));
}

void AccountCallsTest::grantsARoleByOrder()
{
    GrantRole wanted = grantTo(m_school.teacher->account, Role::Deputy);
    wanted.since = today.addDays(5);
    wanted.until = today.addDays(50);
    const auto reply = call(m_school.administrator, wanted);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const RoleGrant grant = reply->account.grants.first();
    QCOMPARE(grant.role, Role::Deputy);
    QCOMPARE(grant.days, (DateRange{wanted.since, wanted.until}));
    QCOMPARE(grant.order.number, u"13-о"_s);
    QCOMPARE(grant.order.due, std::optional(QDate(2026, 9, 18)));
    QCOMPARE(m_listener->ended, (QList<std::pair<AccountId, ErrorCode>>{{wanted.account, ErrorCode::SessionEnded}}));
    QVERIFY(call(m_school.administrator, wanted)); // the same request again
    QCOMPARE(ofStaff(u"Глобусова"_s).grants.size(), 1);
}

void AccountCallsTest::refusesRolesThatNoOrderGives()
{
    for (const Role role : {Role::SubjectTeacher, Role::ClassTeacher, Role::Substitute, Role::Guardian, Role::Pupil}) {
        const auto reply = call(m_school.administrator, grantTo(m_school.teacher->account, role));
        QCOMPARE(codeOf(reply), ErrorCode::Malformed);
        QCOMPARE(reply.error().field, u"role"_s);
        MakeAccount account = wantedAccount();
        account.role = role;
        QCOMPARE(codeOf(call(m_school.administrator, account)), ErrorCode::Malformed);
    }
    GrantRole turned = grantTo(m_school.teacher->account, Role::Deputy);
    turned.until = turned.since.addDays(-1);
    QCOMPARE(call(m_school.administrator, turned).error().field, u"until"_s);
}

void AccountCallsTest::refusesTheSameRoleTwice()
{
    GrantRole wanted = grantTo(m_school.deputy->account, Role::Deputy);
    QCOMPARE(codeOf(call(m_school.administrator, wanted)), ErrorCode::Overlapping);
    wanted.since = QDate(2026, 8, 1);
    wanted.until = QDate(2026, 8, 19); // ends the day before the other begins
    QVERIFY(call(m_school.administrator, wanted));
}

void AccountCallsTest::endsARole()
{
    const RoleGrantId held = ofStaff(u"Звонкова"_s).grants.first().id;
    const auto reply = call(m_school.administrator, EndRole{held, today, u"15-о"_s, QDate(2026, 9, 14), RequestId::random()});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->account.grants.first().days.until, std::optional(today));
    QCOMPARE(m_listener->ended, (QList<std::pair<AccountId, ErrorCode>>{{m_school.deputy->account, ErrorCode::SessionEnded}}));
    queryNow(*m_database, [&](Transaction &tx) {
        QCOMPARE(*tx.first<QString>(u"SELECT o.number FROM account_role r JOIN director_order o ON o.id = r.ended_by"), u"15-о"_s);
    });
}

void AccountCallsTest::endsARoleOnlyWithinItsDays()
{
    const RoleGrantId held = ofStaff(u"Звонкова"_s).grants.first().id;
    EndRole wanted{held, QDate(2026, 8, 19), u"15-о"_s, today, RequestId::random()};
    QCOMPARE(call(m_school.administrator, wanted).error().field, u"until"_s);
    wanted.until = today;
    QVERIFY(call(m_school.administrator, wanted));
    wanted.until = today.addDays(3);
    wanted.request = RequestId::random();
    QCOMPARE(call(m_school.administrator, wanted).error().field, u"until"_s);
    wanted.grant = RoleGrantId{4711};
    QCOMPARE(codeOf(call(m_school.administrator, wanted)), ErrorCode::NotFound);
}

void AccountCallsTest::letsTheDirectorAppointTheAdministratorOnly()
{
    const AccountId teacher = m_school.teacher->account;
    QVERIFY(call(m_school.director, grantTo(teacher, Role::Administrator)));
    const auto reply = call(m_school.director, grantTo(teacher, Role::Deputy));
    QCOMPARE(codeOf(reply), ErrorCode::Forbidden);
    QCOMPARE(reply.error().clause, u"3.1"_s);
}

void AccountCallsTest::leavesFamiliesAlone()
{
    const AccountId guardian = m_school.guardian->account;
    QCOMPARE(codeOf(call(m_school.administrator, IssuePassword{guardian})), ErrorCode::NotFound);
    QCOMPARE(codeOf(call(m_school.administrator, SetAccountBlocked{guardian, true, RequestId::random()})), ErrorCode::NotFound);
    QCOMPARE(codeOf(call(m_school.administrator, grantTo(guardian, Role::Administrator))), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(AccountCallsTest)
#include "tst_accountcalls.moc"
