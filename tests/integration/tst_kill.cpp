// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the server under twenty writing clients, again and again, on both engines: no acknowledged mark is
// lost, none is applied twice, and the audit chain holds. PARTA_KILL_CYCLES sets how often (10; nightly 100).
#include "common/protocol/journal.h"
#include "common/protocol/marks.h"
#include "common/protocol/session.h"
#include "common/protocol/version.h"
#include "server/audit/auditverifier.h"
#include "tests/support/busyschool.h"
#include "tests/support/runningserver.h"
#include "tests/support/testdatabase.h"
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

/// Writes the marks of one pupil, one after another, and remembers what was acknowledged.
class Writer : public QObject
{
public:
    Writer(const BusySchool &school, int number) : m_school(school), m_number(number), m_random(quint32(number) + 1) {}

    bool connectTo(const RunningServer &server)
    {
        auto channel = connectTls(server.host(), server.port(), server.fingerprint());
        if (!channel)
            return false;
        m_caller = std::make_unique<Caller>();
        m_caller->use(std::move(channel));
        return callNow(*m_caller, Hello{protocolVersion, u"writer"_s})
            && callNow(*m_caller, Resume{Secret<QByteArray>(m_school.tokens.at(m_number))});
    }

    /// Sends what has no answer yet again, with its own request id, then goes on with new marks.
    void write()
    {
        m_writing = true;
        send();
    }
    void stop() { m_writing = false; }
    bool isIdle() const { return !m_unanswered; }
    void drop() { m_caller.reset(); }
    bool hasUnknown() const { return m_pending.has_value(); }

    int acknowledged() const { return m_acknowledged; }
    QString fault() const { return m_fault; }
    const QHash<LessonId, MarkCell> &cells() const { return m_cells; }

private:
    void send()
    {
        if (!m_pending) {
            const LessonId lesson = m_school.lessons.at(m_random.bounded(int(m_school.lessons.size())));
            m_pending = SetMark{lesson, 1, m_school.pupils.at(m_number), Grade(m_random.bounded(5)),
                                m_cells.value(lesson).revision, RequestId::random(), {}};
        }
        m_unanswered = true;
        m_caller->call(*m_pending, this, [this](const Result<SetMark::Reply> &answer) { take(answer); });
    }

    void take(const Result<SetMark::Reply> &answer)
    {
        m_unanswered = false;
        if (!answer) {
            const ErrorCode code = answer.error().code;
            const bool transient = code == ErrorCode::Offline || code == ErrorCode::Busy || code == ErrorCode::ShuttingDown;
            if (!transient)
                m_fault = u"client %1: %2 %3"_s.arg(m_number).arg(reflect::enumText(code), answer.error().detail);
            return;
        }
        if (answer->cell.revision != m_pending->revision + 1 || answer->cell.grade != m_pending->grade)
            m_fault = u"client %1: the reply is not of the request"_s.arg(m_number);
        m_cells.insert(answer->cell.lesson, answer->cell);
        ++m_acknowledged;
        m_pending.reset();
        if (m_writing)
            send();
    }

    const BusySchool &m_school;
    int m_number;
    QRandomGenerator m_random;
    std::unique_ptr<Caller> m_caller;
    std::optional<SetMark> m_pending;
    QHash<LessonId, MarkCell> m_cells; ///< as acknowledged
    int m_acknowledged = 0;
    bool m_writing = false;
    bool m_unanswered = false;
    QString m_fault;
};

int cycles()
{
    const int wanted = qEnvironmentVariableIntValue("PARTA_KILL_CYCLES");
    return wanted > 0 ? wanted : 10;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesAndDoublesNothing_data() { TestDatabase::addEngines(); }
    void losesAndDoublesNothing();

private:
    QStringList serverArguments(const TestDatabase &test, const QString &folder);
    void check(Database &database, const std::vector<std::unique_ptr<Writer>> &writers);
    bool reconnect(const RunningServer &server, const std::vector<std::unique_ptr<Writer>> &writers);

    BusySchool m_school;
};

QStringList KillTest::serverArguments(const TestDatabase &test, const QString &folder)
{
    if (test.engine() == Engine::Sqlite)
        return {};
    QFile config(folder + u"/partad.conf"_s);
    if (!config.open(QIODevice::WriteOnly))
        return {};
    config.write(u"[database]\nowner = %1\napplication = %2\n"_s.arg(test.ownerUrl(), test.url()).toUtf8());
    return {u"--config"_s, config.fileName()};
}

bool KillTest::reconnect(const RunningServer &server, const std::vector<std::unique_ptr<Writer>> &writers)
{
    return std::all_of(writers.begin(), writers.end(), [&](const auto &writer) { return writer->connectTo(server); });
}

void KillTest::check(Database &database, const std::vector<std::unique_ptr<Writer>> &writers)
{
    struct Stored { LessonId lesson; int position; PupilId pupil; std::optional<Grade> grade; int revision; };
    QHash<std::pair<LessonId, PupilId>, Stored> stored;
    qint64 history = 0;
    qint64 audited = 0;
    AuditReport report;
    queryNow(database, [&](Transaction &tx) {
        tx.each<Stored>(u"SELECT w.lesson, w.position, m.pupil, m.grade, m.revision FROM mark m JOIN work w ON w.id = m.work"_s,
                        NoParams{}, [&](Stored &&row) { stored.insert({row.lesson, row.pupil}, row); });
        history = *tx.first<qint64>(u"SELECT COUNT(*) FROM cell_history"_s);
        audited = *tx.first<qint64>(u"SELECT COUNT(*) FROM audit WHERE message = 'SetMark'"_s);
        report = verifyAudit(tx);
    });
    qint64 acknowledged = 0;
    qsizetype cells = 0;
    for (const auto &writer : writers) {
        acknowledged += writer->acknowledged();
        cells += writer->cells().size();
        for (const MarkCell &cell : writer->cells()) {
            const Stored row = stored.value({cell.lesson, cell.pupil});
            QCOMPARE(row.revision, cell.revision);
            QCOMPARE(row.grade, cell.grade);
        }
    }
    QCOMPARE(stored.size(), cells);
    QCOMPARE(history, acknowledged);
    QCOMPARE(audited, acknowledged);
    QVERIFY(report.isIntact());
    QVERIFY(acknowledged > 0);
    qInfo("%lld marks acknowledged over %d kills, all there once; %lld audit records verified", qlonglong(acknowledged),
          cycles(), qlonglong(report.rows));
}

void KillTest::losesAndDoublesNothing()
{
    PARTA_FETCH_ENGINE();
    TestDatabase test(engine);
    QTemporaryDir folder;
    DatabaseConfig config = test.config();
    if (engine == Engine::Sqlite)
        config.url = config.ownerUrl = u"sqlite://"_s + folder.filePath(u"journal.db"_s);
    {
        const auto database = Database::open(config);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        const auto failure = changeNow(**database, [this](Transaction &tx) { m_school = foundBusySchool(tx, smallSchoolNow()); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
        (*database)->close();
    }
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < m_school.pupils.size(); ++i)
        writers.push_back(std::make_unique<Writer>(m_school, i));
    RunningServer server(folder.path());
    const QStringList arguments = serverArguments(test, folder.path());
    QRandomGenerator random(20260916);
    for (int cycle = 0; cycle <= cycles(); ++cycle) {
        QVERIFY2(server.start(arguments), server.log().constData());
        QVERIFY2(reconnect(server, writers), server.log().constData());
        for (const auto &writer : writers)
            writer->write();
        QTest::qWait(random.bounded(60, 400));
        if (cycle < cycles()) {
            server.killNow();
        } else {
            for (const auto &writer : writers)
                writer->stop();
        }
        for (const auto &writer : writers)
            QTRY_VERIFY_WITH_TIMEOUT(writer->isIdle(), 20000);
        for (const auto &writer : writers)
            QVERIFY2(writer->fault().isEmpty(), qPrintable(writer->fault()));
    }
    for (const auto &writer : writers) {
        QVERIFY(!writer->hasUnknown());
        writer->drop();
    }
    QCOMPARE(server.stop(), 0);
    const auto database = Database::open(config);
    QVERIFY(database);
    check(**database, writers);
    (*database)->close();
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
