// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain: what is appended verifies, and every way of tampering is found.
#include "server/audit/auditchain.h"
#include "server/audit/auditlog.h"
#include "server/audit/auditverifier.h"
#include "tests/support/testdatabase.h"
#include <QCborValue>
#include <QCborArray>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entry(int i)
{
    AuditEntry made{.at = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + i, Qt::UTC), .account = AccountId{i % 7 + 1},
                    .session = SessionId{i % 3 + 1}, .role = u"SubjectTeacher"_s, .message = u"SetMark"_s,
                    .body = QByteArray::number(i), .request = RequestId{QByteArray(16, char(i))}, .verdict = u"teacher of the lesson"_s};
    if (i % 5 == 0) {
        made.account.reset();
        made.session.reset();
        made.request.reset();
    }
    return made;
}

void append(Connection &connection, int from, int to)
{
    Transaction transaction(connection);
    AuditLog log(transaction);
    for (int i = from; i <= to; ++i)
        log.append(entry(i));
}

AuditReport verified(Connection &connection, const QList<AuditHead> &anchors = {})
{
    Transaction transaction(connection);
    return verifyAudit(transaction, anchors);
}

} // namespace

class AuditLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void beginsWithZeros();
    void chainsEachRowToTheOneBefore();
    void writesEventsInCanonicalForm();
    void verifiesInPieces();
    void refusesToChangeRowsThroughTheApplication_data();
    void refusesToChangeRowsThroughTheApplication();
    void takesBackTheRowOfAFailedChange();
    void findsEveryChange_data();
    void findsEveryChange();
    void findsRandomTampering();
    void findsTruncationByItsAnchor();
    void findsARewrittenLogByItsAnchor();

private:
    /// Lets the owner of the database do what no honest program does.
    void tamper(const QString &sql);
    void liftProtection();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
};

void AuditLogTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_test->open()->close();
    m_connection = m_test->connect();
}

void AuditLogTest::cleanup()
{
    m_connection.reset();
    m_test.reset();
}

void AuditLogTest::liftProtection()
{
    m_connection.reset();
    m_connection = m_test->connectAsOwner();
    const auto names = m_test->engine() == Engine::Sqlite
        ? QStringList{u"audit_keeps_rows"_s, u"audit_loses_none"_s, u"audit_goes_on"_s}
        : QStringList{u"audit_keeps_rows ON audit"_s, u"audit_keeps_all ON audit"_s};
    for (const QString &name : names)
        m_connection->control(u"DROP TRIGGER "_s + name);
}

void AuditLogTest::tamper(const QString &sql)
{
    for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts))
        m_connection->control(statement);
}

void AuditLogTest::beginsWithZeros()
{
    Transaction transaction(*m_connection);
    QCOMPARE(AuditLog(transaction).head(), (AuditHead{0, QByteArray(32, '\0')}));
    const AuditReport report = verified(*m_connection);
    QVERIFY(report.isIntact());
    QCOMPARE(report.rows, 0);
}

void AuditLogTest::chainsEachRowToTheOneBefore()
{
    append(*m_connection, 1, 12);
    const AuditReport report = verified(*m_connection);
    QVERIFY(report.isIntact());
    QCOMPARE(report.rows, 12);
    Transaction transaction(*m_connection);
    QCOMPARE(report.head, AuditLog(transaction).head());
    const auto rows = AuditRepository(transaction).after(0, 100);
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows[0].previous, QByteArray(32, '\0'));
    for (int i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i].previous, rows[i - 1].hash);
    QVERIFY(!rows[4].account && rows[5].account == AccountId{7});
}

void AuditLogTest::writesEventsInCanonicalForm()
{
    append(*m_connection, 1, 2);
    Transaction transaction(*m_connection);
    const AuditRow row = AuditRepository(transaction).after(1, 1).first();
    const QByteArray cbor = audit::canonical(row);
    const QCborArray event = QCborValue::fromCbor(cbor).toArray();
    QCOMPARE(event.size(), 10);
    QCOMPARE(event[1].toInteger(), 2);
    QCOMPARE(event[6].toString(), u"SetMark"_s);
    QCOMPARE(event[7].toByteArray(), "2");
    QCOMPARE(QCborValue(event).toCbor(), cbor);
    const QByteArray leaf = QByteArray(1, '\0') + row.previous + cbor;
    QCOMPARE(row.hash, QCryptographicHash::hash(leaf, QCryptographicHash::Sha256));
}

void AuditLogTest::verifiesInPieces()
{
    append(*m_connection, 1, 10);
    Transaction transaction(*m_connection);
    AuditVerifier verifier;
    QVERIFY(verifier.step(transaction, 4));
    QCOMPARE(verifier.report().rows, 4);
    QVERIFY(verifier.step(transaction, 4));
    QVERIFY(!verifier.step(transaction, 4));
    QVERIFY(verifier.report().isIntact());
    QCOMPARE(verifier.report().head.seq, 10);
}

void AuditLogTest::refusesToChangeRowsThroughTheApplication_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE audit SET verdict = 'x' WHERE seq = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM audit WHERE seq = 3"_s;
    QTest::newRow("delete all") << u"DELETE FROM audit"_s;
    QTest::newRow("replace") << u"INSERT INTO audit SELECT * FROM audit WHERE seq = 2 ON CONFLICT (seq) DO UPDATE SET verdict = 'x'"_s;
    QTest::newRow("insert or replace") << u"INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2"_s;
    QTest::newRow("truncate") << u"TRUNCATE audit"_s;
    QTest::newRow("drop") << u"DROP TRIGGER audit_keeps_rows ON audit"_s;
}

void AuditLogTest::refusesToChangeRowsThroughTheApplication()
{
    QFETCH(QString, sql);
    append(*m_connection, 1, 3);
    bool refused = false;
    try {
        m_connection->control(sql);
    } catch (const StorageError &) {
        refused = true;
    }
    QVERIFY(refused);
    m_connection->forget();
    const AuditReport report = verified(*m_connection);
    QVERIFY(report.isIntact());
    QCOMPARE(report.rows, 3);
}

void AuditLogTest::takesBackTheRowOfAFailedChange()
{
    m_connection.reset();
    const auto database = m_test->open();
    const auto log = [](bool failing) {
        return [failing](Transaction &transaction) {
            AuditLog(transaction).append(entry(1));
            if (failing)
                refuse(ErrorCode::Conflict);
        };
    };
    QVERIFY(!changeNow(*database, log(false)));
    QCOMPARE(changeNow(*database, log(true))->code, ErrorCode::Conflict);
    QVERIFY(!changeNow(*database, log(false)));
    database->close();
    m_connection = m_test->connect();
    const AuditReport report = verified(*m_connection);
    QVERIFY(report.isIntact());
    QCOMPARE(report.rows, 2);
}

void AuditLogTest::findsEveryChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("firstBroken");
    QTest::addColumn<AuditFault>("fault");
    const auto row = [](const char *name, const QString &sql, int seq, AuditFault fault) { QTest::newRow(name) << sql << seq << fault; };
    row("time", u"UPDATE audit SET at = at + 1 WHERE seq = 6"_s, 6, AuditFault::Content);
    row("account", u"UPDATE audit SET account = account + 1 WHERE seq = 6"_s, 6, AuditFault::Content);
    row("no account", u"UPDATE audit SET account = NULL WHERE seq = 6"_s, 6, AuditFault::Content);
    row("session", u"UPDATE audit SET session = 99 WHERE seq = 6"_s, 6, AuditFault::Content);
    row("role", u"UPDATE audit SET role = 'Director' WHERE seq = 6"_s, 6, AuditFault::Content);
    row("message", u"UPDATE audit SET message = 'SetTopic' WHERE seq = 6"_s, 6, AuditFault::Content);
    row("moved letter", u"UPDATE audit SET role = 'SubjectTeacherS', message = 'etMark' WHERE seq = 6"_s, 6, AuditFault::Content);
    row("verdict", u"UPDATE audit SET verdict = '' WHERE seq = 6"_s, 6, AuditFault::Content);
    row("body", u"UPDATE audit SET body = (SELECT body FROM audit WHERE seq = 7) WHERE seq = 6"_s, 6, AuditFault::Content);
    row("request", u"UPDATE audit SET request = NULL WHERE seq = 6"_s, 6, AuditFault::Content);
    row("hash", u"UPDATE audit SET hash = previous WHERE seq = 6"_s, 6, AuditFault::Content);
    row("previous", u"UPDATE audit SET previous = hash WHERE seq = 6"_s, 6, AuditFault::Chain);
    row("deleted", u"DELETE FROM audit WHERE seq = 6"_s, 6, AuditFault::Sequence);
    row("first deleted", u"DELETE FROM audit WHERE seq = 1"_s, 1, AuditFault::Sequence);
    row("closed gap", u"DELETE FROM audit WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = 7; UPDATE audit SET seq = 7 WHERE seq = 8; "
                      "UPDATE audit SET seq = 8 WHERE seq = 9; UPDATE audit SET seq = 9 WHERE seq = 10"_s, 6, AuditFault::Chain);
    row("swapped", u"UPDATE audit SET seq = 99 WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = 7; UPDATE audit SET seq = 7 WHERE seq = 99"_s,
        6, AuditFault::Chain);
    row("before the first", u"UPDATE audit SET seq = -1 WHERE seq = 10"_s, 1, AuditFault::Sequence);
}

void AuditLogTest::findsEveryChange()
{
    QFETCH(QString, sql);
    QFETCH(int, firstBroken);
    QFETCH(AuditFault, fault);
    append(*m_connection, 1, 10);
    liftProtection();
    QVERIFY(verified(*m_connection).isIntact());
    tamper(sql);
    const AuditReport report = verified(*m_connection);
    QCOMPARE(int(report.fault), int(fault));
    QCOMPARE(report.firstBroken, firstBroken);
}

void AuditLogTest::findsRandomTampering()
{
    constexpr int rows = 40;
    append(*m_connection, 1, rows);
    liftProtection();
    const AuditHead anchor = verified(*m_connection).head;
    QRandomGenerator dice(20260901);
    const QStringList columns{u"role"_s, u"message"_s, u"verdict"_s};
    for (int i = 0; i < 300; ++i) {
        const int seq = dice.bounded(1, rows + 1);
        const int other = seq % rows + 1;
        m_connection->control(u"BEGIN"_s);
        switch (dice.bounded(5)) {
        case 0: tamper(u"UPDATE audit SET %1 = %1 || '.' WHERE seq = %2"_s.arg(columns[dice.bounded(3)]).arg(seq)); break;
        case 1: tamper(u"UPDATE audit SET at = at + %1 WHERE seq = %2"_s.arg(dice.bounded(1, 99999)).arg(seq)); break;
        case 2: tamper(u"DELETE FROM audit WHERE seq = %1"_s.arg(seq)); break;
        case 3: tamper(u"DELETE FROM audit WHERE seq > %1"_s.arg(seq - 1)); break;
        default:
            tamper(u"UPDATE audit SET seq = 0 WHERE seq = %1; UPDATE audit SET seq = %1 WHERE seq = %2; "
                   "UPDATE audit SET seq = %2 WHERE seq = 0"_s.arg(seq).arg(other));
        }
        const AuditReport report = verified(*m_connection, {anchor});
        QVERIFY2(!report.isIntact(), qPrintable(u"round %1"_s.arg(i)));
        QVERIFY(*report.firstBroken <= std::max(seq, other));
        m_connection->control(u"ROLLBACK"_s);
    }
    QVERIFY(verified(*m_connection, {anchor}).isIntact());
}

void AuditLogTest::findsTruncationByItsAnchor()
{
    append(*m_connection, 1, 10);
    const AuditHead anchor = verified(*m_connection).head;
    append(*m_connection, 11, 14);
    QVERIFY(verified(*m_connection, {anchor}).isIntact());
    liftProtection();
    tamper(u"DELETE FROM audit WHERE seq > 10"_s);
    QVERIFY2(verified(*m_connection, {anchor}).isIntact(), "nothing below the anchor is missing");
    tamper(u"DELETE FROM audit WHERE seq > 9"_s);
    QVERIFY(verified(*m_connection).isIntact());
    const AuditReport report = verified(*m_connection, {anchor});
    QCOMPARE(int(report.fault), int(AuditFault::Truncated));
    QCOMPARE(report.firstBroken, 10);
}

void AuditLogTest::findsARewrittenLogByItsAnchor()
{
    append(*m_connection, 1, 8);
    const AuditHead anchor = verified(*m_connection).head;
    liftProtection();
    tamper(u"DELETE FROM audit WHERE seq > 4"_s);
    append(*m_connection, 15, 20);
    QVERIFY(verified(*m_connection).isIntact());
    const AuditReport report = verified(*m_connection, {anchor});
    QCOMPARE(int(report.fault), int(AuditFault::Anchor));
    QCOMPARE(report.firstBroken, 8);
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
