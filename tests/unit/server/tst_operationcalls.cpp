// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's calls over the real router, on both engines: who may found a school, by what, and what then stands there.
#include "common/protocol/operation.h"
#include "server/audit/auditlog.h"
#include "server/credentials/password.h"
#include "tests/support/callstand.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime foundingTime = QDateTime::fromMSecsSinceEpoch(1'788'252'600'000, Qt::UTC);

const QStringList schoolTables{u"school"_s, u"director_order"_s, u"staff_member"_s, u"account"_s, u"account_role"_s, u"audit"_s};

FoundSchool wantedSchool()
{
    return {.name = u"Школа у Кленовой рощи"_s, .shortName = u"Кленовая"_s, .town = u"Партоград"_s,
            .timeZone = u"Europe/Moscow"_s, .director = {u"Указкина"_s, u"Мария"_s, u"Мелова"_s},
            .administrator = {u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s}, .orderNumber = u" 17-од "_s,
            .orderDate = QDate(2026, 8, 28)};
}

std::shared_ptr<Actor> actorAt(Door door, const QList<Role> &granted = {})
{
    auto actor = std::make_shared<Actor>();
    actor->door = door;
    actor->granted = granted;
    if (door != Door::Network)
        return actor;
    actor->account = AccountId{77};
    actor->session = SessionId{78};
    if (granted.contains(Role::Guardian))
        actor->guardian = GuardianId{1};
    else if (granted.contains(Role::Pupil))
        actor->pupil = PupilId{1};
    else
        actor->staff = StaffId{1};
    return actor;
}

struct AccountRow {
    QString login;
    QString digest;
    bool oneTime = false;
    QDateTime oneTimeUntil;
    QDateTime createdAt;
    bool blocked = false;
    QString surname;
    QString orderNumber;
    QDate orderDay;
};

struct RoleRow {
    Role role = Role::Pupil;
    QDate since;
    std::optional<QDate> until;
    QString orderNumber;
};

struct AuditText {
    QDateTime at;
    std::optional<AccountId> account;
    QString role;
    QString message;
    QByteArray body;
    QString verdict;
};

} // namespace

class OperationCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUpEmpty(foundingTime); }
    void cleanup() { tearDown(); }

    void foundsTheSchool();
    void issuesAOneTimePasswordAndKeepsItsDigestOnly();
    void limitsTheOneTimePasswordToFourteenDays();
    void grantsTheRoleByThatOrder();
    void givesTheDirectorACardButNoAccount();
    void entersTheFoundingInTheAuditLog();
    void takesTheFullNameForAMissingShortOne();
    void foundsOnlyOnce();
    void refusesWithoutAnOrder_data();
    void refusesWithoutAnOrder();
    void refusesHalfASchool_data();
    void refusesHalfASchool();
    void refusesEveryRoleFromTheNetwork_data() { addRoles(); }
    void refusesEveryRoleFromTheNetwork();
    void verifiesTheLogForTheOperatorOnly_data() { addRoles(); }
    void verifiesTheLogForTheOperatorOnly();
    void countsTheRecordsOfTheLog();
    void checksTheLogAgainstAnAnchor();
    void readingTheLogEntersNothing();

private:
    static void addRoles();
    void nothingIsStored();

    template<class Row>
    QList<Row> rows(const QString &sql)
    {
        QList<Row> found;
        const auto failure = queryNow(*m_database, [&](Transaction &tx) { found = tx.all<Row>(sql); });
        if (failure)
            QTest::qFail(qPrintable(failure->detail), __FILE__, __LINE__);
        return found;
    }

    AccountRow account()
    {
        return rows<AccountRow>(u"SELECT a.login, a.digest, a.one_time, a.one_time_until, a.created_at, a.blocked, s.surname,"
                                " o.number, o.day FROM account a JOIN staff_member s ON s.id = a.staff_member"
                                " JOIN director_order o ON o.id = a.appointed_by"_s).value(0);
    }

    const std::shared_ptr<const Actor> m_operator = actorAt(Door::Local);
};

void OperationCallsTest::addRoles()
{
    QTest::addColumn<QList<Role>>("granted");
    QTest::newRow("no role") << QList<Role>{};
    for (int i = 0; i < reflect::enumCount<Role>; ++i)
        QTest::newRow(qPrintable(reflect::enumText(Role(i)))) << QList<Role>{Role(i)};
    QTest::newRow("all of a leader") << QList<Role>{Role::Director, Role::Administrator, Role::Deputy};
}

void OperationCallsTest::nothingIsStored()
{
    for (const QString &table : schoolTables)
        QVERIFY2(count(table) == 0, qPrintable(table));
}

void OperationCallsTest::foundsTheSchool()
{
    const auto reply = call(m_operator, wantedSchool());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->administrator.role, Role::Administrator);
    QCOMPARE(reply->administrator.person, u"Тетрадкина Анна Глобусовна"_s);
    struct School { QString name; QString shortName; QString town; QString timeZone; bool demo; QDateTime foundedAt; };
    const auto schools = rows<School>(u"SELECT name, short_name, town, time_zone, demo, founded_at FROM school"_s);
    QCOMPARE(schools.size(), 1);
    QCOMPARE(schools.first().name, u"Школа у Кленовой рощи"_s);
    QCOMPARE(schools.first().shortName, u"Кленовая"_s);
    QCOMPARE(schools.first().town, u"Партоград"_s);
    QCOMPARE(schools.first().timeZone, u"Europe/Moscow"_s);
    QVERIFY(!schools.first().demo);
    QCOMPARE(schools.first().foundedAt, foundingTime);
}

void OperationCallsTest::issuesAOneTimePasswordAndKeepsItsDigestOnly()
{
    const auto reply = call(m_operator, wantedSchool());
    QVERIFY(reply);
    const Secret<QString> issued = reply->administrator.password;
    QVERIFY(issued.reveal().size() >= 15);
    const AccountRow kept = account();
    QCOMPARE(kept.login, reply->administrator.login);
    QVERIFY(kept.digest.startsWith(u"$argon2id$"_s));
    QVERIFY(!kept.digest.contains(issued.reveal()));
    QVERIFY(password::matches(kept.digest, issued));
    QVERIFY(!password::matches(kept.digest, Secret<QString>(issued.reveal() + u'x')));
    QVERIFY(!password::isOutdated(kept.digest, PasswordCosts().staff));
}

void OperationCallsTest::limitsTheOneTimePasswordToFourteenDays()
{
    QVERIFY(call(m_operator, wantedSchool()));
    const AccountRow kept = account();
    QVERIFY(kept.oneTime);
    QVERIFY(!kept.blocked);
    QCOMPARE(kept.createdAt, foundingTime);
    QCOMPARE(kept.oneTimeUntil, foundingTime.addDays(14));
}

void OperationCallsTest::grantsTheRoleByThatOrder()
{
    QVERIFY(call(m_operator, wantedSchool()));
    const AccountRow kept = account();
    QCOMPARE(kept.surname, u"Тетрадкина"_s);
    QCOMPARE(kept.orderNumber, u"17-од"_s);
    QCOMPARE(kept.orderDay, QDate(2026, 8, 28));
    const auto roles = rows<RoleRow>(u"SELECT r.role, r.since, r.until, o.number FROM account_role r"
                                     " JOIN director_order o ON o.id = r.by_order"_s);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().role, Role::Administrator);
    QCOMPARE(roles.first().since, QDate(2026, 8, 28));
    QVERIFY(!roles.first().until);
    QCOMPARE(roles.first().orderNumber, u"17-од"_s);
    QCOMPARE(count(u"director_order"_s), 1);
}

void OperationCallsTest::givesTheDirectorACardButNoAccount()
{
    QVERIFY(call(m_operator, wantedSchool()));
    QCOMPARE(rows<QString>(u"SELECT surname FROM staff_member WHERE post = 'директор'"_s), QStringList{u"Указкина"_s});
    QCOMPARE(count(u"staff_member"_s), 2);
    QCOMPARE(count(u"account"_s), 1);
}

void OperationCallsTest::entersTheFoundingInTheAuditLog()
{
    const auto reply = call(m_operator, wantedSchool());
    QVERIFY(reply);
    const auto log = rows<AuditText>(u"SELECT at, account, role, message, body, verdict FROM audit"_s);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().at, foundingTime);
    QVERIFY(!log.first().account);
    QCOMPARE(log.first().role, u"Administrator"_s);
    QCOMPARE(log.first().message, u"FoundSchool"_s);
    QCOMPARE(log.first().verdict, u"Applied"_s);
    const auto body = wire::decode<FoundSchool>(log.first().body);
    QVERIFY(body);
    QCOMPARE(body->administrator, wantedSchool().administrator);
    QVERIFY(!log.first().body.contains(reply->administrator.password.reveal().toUtf8()));
}

void OperationCallsTest::takesTheFullNameForAMissingShortOne()
{
    FoundSchool wanted = wantedSchool();
    wanted.shortName.clear();
    QVERIFY(call(m_operator, wanted));
    QCOMPARE(rows<QString>(u"SELECT short_name FROM school"_s), QStringList{wanted.name});
}

void OperationCallsTest::foundsOnlyOnce()
{
    QVERIFY(call(m_operator, wantedSchool()));
    const QString digest = account().digest;
    FoundSchool other = wantedSchool();
    other.name = u"Другая школа"_s;
    const auto again = call(m_operator, other);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(rows<QString>(u"SELECT name FROM school"_s), QStringList{wantedSchool().name});
    QCOMPARE(count(u"account"_s), 1);
    QCOMPARE(count(u"director_order"_s), 1);
    QCOMPARE(count(u"audit"_s), 1);
    QCOMPARE(account().digest, digest);
}

void OperationCallsTest::refusesWithoutAnOrder_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("day");
    QTest::newRow("no number") << QString() << QDate(2026, 8, 28);
    QTest::newRow("blank number") << u"  \t "_s << QDate(2026, 8, 28);
    QTest::newRow("no date") << u"17-од"_s << QDate();
    QTest::newRow("neither") << QString() << QDate();
}

void OperationCallsTest::refusesWithoutAnOrder()
{
    QFETCH(QString, number);
    QFETCH(QDate, day);
    FoundSchool wanted = wantedSchool();
    wanted.orderNumber = number;
    wanted.orderDate = day;
    const auto reply = call(m_operator, wanted);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::OrderRequired);
    QCOMPARE(reply.error().clause, u"3.1"_s);
    nothingIsStored();
}

void OperationCallsTest::refusesHalfASchool_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "administrator", "timeZone"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void OperationCallsTest::refusesHalfASchool()
{
    QFETCH(QString, field);
    FoundSchool wanted = wantedSchool();
    if (field == u"name"_s)
        wanted.name = u" "_s;
    else if (field == u"administrator"_s)
        wanted.administrator.givenName.clear();
    else
        wanted.timeZone = u"Moon/Crater"_s;
    const auto reply = call(m_operator, wanted);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Malformed);
    QCOMPARE(reply.error().field, field);
    nothingIsStored();
}

void OperationCallsTest::refusesEveryRoleFromTheNetwork()
{
    QFETCH(QList<Role>, granted);
    const auto reply = call(actorAt(Door::Network, granted), wantedSchool());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Forbidden);
    nothingIsStored();
}

void OperationCallsTest::verifiesTheLogForTheOperatorOnly()
{
    QFETCH(QList<Role>, granted);
    const auto refused = call(actorAt(Door::Network, granted), VerifyAudit{});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(call(m_operator, VerifyAudit{}));
}

void OperationCallsTest::countsTheRecordsOfTheLog()
{
    const auto empty = call(m_operator, VerifyAudit{});
    QVERIFY(empty);
    QCOMPARE(empty->rows, 0);
    QVERIFY(empty->intact);
    QCOMPARE(empty->head, QByteArray(32, '\0'));
    QVERIFY(call(m_operator, wantedSchool()));
    const auto one = call(m_operator, VerifyAudit{});
    QVERIFY(one);
    QCOMPARE(one->rows, 1);
    QVERIFY(one->intact);
    QCOMPARE(one->firstBroken, 0);
    QCOMPARE(one->finding, QString());
    QCOMPARE(QList{one->head}, rows<QByteArray>(u"SELECT hash FROM audit"_s));
}

void OperationCallsTest::checksTheLogAgainstAnAnchor()
{
    QVERIFY(call(m_operator, wantedSchool()));
    const QByteArray head = call(m_operator, VerifyAudit{})->head;
    QVERIFY(call(m_operator, VerifyAudit{1, head})->intact);
    const auto rewritten = call(m_operator, VerifyAudit{1, QByteArray(32, 'x')});
    QVERIFY(rewritten);
    QVERIFY(!rewritten->intact);
    QVERIFY(rewritten->finding.contains(u"rewritten"_s));
    const auto shortened = call(m_operator, VerifyAudit{5, head});
    QVERIFY(shortened);
    QVERIFY(!shortened->intact);
    QVERIFY(shortened->finding.contains(u"below the anchor"_s));
}

void OperationCallsTest::readingTheLogEntersNothing()
{
    QVERIFY(call(m_operator, VerifyAudit{}));
    QVERIFY(call(m_operator, VerifyAudit{}));
    nothingIsStored();
}

QTEST_GUILESS_MAIN(OperationCallsTest)
#include "tst_operationcalls.moc"
