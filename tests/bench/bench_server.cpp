// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the server: opening a page, saving a mark, idle clients. Usage: bench_server [--quick]
#include "common/protocol/journal.h"
#include "common/protocol/marks.h"
#include "common/protocol/session.h"
#include "common/protocol/version.h"
#include "tests/bench/bigschool.h"
#include "tests/bench/figure.h"
#include "tests/bench/memory.h"
#include "tests/bench/skeleton.h"
#include "tests/support/runningserver.h"
#include "tests/support/testdatabase.h"
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>

using namespace parta;
using namespace parta::bench;
using namespace Qt::StringLiterals;

namespace {

struct Plan {
    int marks = 2'000'000;
    int repetitions = 5;
    int opens = 200;
    int saves = 600;
    int idle = 500;
};

double microseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1000;
}

/// The product: a real server and signed-in callers.
class Product
{
public:
    Product(const BigSchool &school, const QString &folder) : m_school(school), m_server(folder)
    {
        if (!m_server.start())
            qFatal("the server does not start: %s", m_server.log().constData());
    }

    std::unique_ptr<Caller> caller(int token)
    {
        auto channel = connectTls(m_server.host(), m_server.port(), m_server.fingerprint());
        if (!channel)
            qFatal("no connection");
        auto caller = std::make_unique<Caller>();
        caller->use(std::move(channel));
        if (!callNow(*caller, Hello{protocolVersion, u"bench"_s})
            || !callNow(*caller, Resume{Secret<QByteArray>(m_school.busy.tokens.at(token))}))
            qFatal("the session is not taken up");
        return caller;
    }

    RunningServer &server() { return m_server; }

    qint64 memory() const { return proportionalSize(m_server.processId()); }

private:
    const BigSchool &m_school;
    RunningServer m_server;
};

/// Writes marks of its own pupil one after another and notes how long each took.
class SaveLoop : public QObject
{
public:
    SaveLoop(Caller &caller, const BusySchool &school, int number) : m_caller(caller), m_school(school), m_number(number) {}

    void run(int saves)
    {
        m_left = saves;
        send();
    }
    bool isDone() const { return m_left == 0; }
    QList<double> times;

private:
    void send()
    {
        const LessonId lesson = m_school.lessons.at(m_turn++ % m_school.lessons.size());
        const SetMark mark{lesson, 1, m_school.pupils.at(m_number), Grade(m_turn % 5), m_revisions.value(lesson),
                           RequestId::random(), {}};
        m_timer.start();
        m_caller.call(mark, this, [this, lesson](const Result<SetMark::Reply> &answer) {
            if (!answer)
                qFatal("a mark was refused: %s %s", qPrintable(reflect::enumText(answer.error().code)), qPrintable(answer.error().detail));
            times.append(microseconds(m_timer));
            m_revisions[lesson] = answer->cell.revision;
            if (--m_left > 0)
                send();
        });
    }

    Caller &m_caller;
    const BusySchool &m_school;
    int m_number;
    int m_left = 0;
    qsizetype m_turn = 0;
    QHash<LessonId, int> m_revisions;
    QElapsedTimer m_timer;
};

/// The same against the skeleton.
class BareLoop : public QObject
{
public:
    explicit BareLoop(quint16 port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        if (!m_socket.waitForEncrypted(5000))
            qFatal("the skeleton does not answer");
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { receive(); });
    }

    void run(int saves)
    {
        m_left = saves;
        send();
    }
    bool isDone() const { return m_left == 0; }
    QList<double> times;

private:
    void send()
    {
        m_timer.start();
        m_socket.write(QByteArray(Skeleton::messageSize, 'x'));
    }
    void receive()
    {
        if (m_socket.bytesAvailable() < Skeleton::messageSize)
            return;
        m_socket.read(Skeleton::messageSize);
        times.append(microseconds(m_timer));
        if (--m_left > 0)
            send();
    }

    QSslSocket m_socket;
    int m_left = 0;
    QElapsedTimer m_timer;
};

/// Runs all loops to their end; seconds it took.
template<class Loop>
double runAll(const std::vector<std::unique_ptr<Loop>> &loops, int saves)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &loop : loops) {
        loop->times.clear();
        loop->run(saves);
    }
    while (!std::all_of(loops.begin(), loops.end(), [](const auto &loop) { return loop->isDone(); }))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e9;
}

template<class Loop>
QList<double> allTimes(const std::vector<std::unique_ptr<Loop>> &loops)
{
    QList<double> times;
    for (const auto &loop : loops)
        times += loop->times;
    return times;
}

double barePage(const QString &file, const BigSchool &school, int opens)
{
    QList<double> times;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT w.lesson, w.position, m.pupil, m.grade, m.revision FROM lesson l JOIN work w ON w.lesson = l.id "
                      "JOIN mark m ON m.work = w.id WHERE l.teaching_group = ? AND l.day BETWEEN ? AND ?"_s);
        for (int i = 0; i < opens; ++i) {
            QElapsedTimer timer;
            timer.start();
            query.bindValue(0, school.page.value + i % 100);
            query.bindValue(1, u"2026-09-01"_s);
            query.bindValue(2, u"2026-10-23"_s);
            query.exec();
            qint64 sum = 0;
            while (query.next())
                sum += query.value(0).toLongLong() + query.value(2).toLongLong() + query.value(3).toString().size();
            times.append(microseconds(timer));
            if (sum == 0)
                qFatal("the bare read found nothing");
        }
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return percentile(times, 0.5);
}

double openPages(Caller &caller, const BigSchool &school, int opens)
{
    QList<double> times;
    for (int i = 0; i < opens; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!callNow(caller, OpenPage{school.page, school.term, false}))
            qFatal("the page does not open");
        times.append(microseconds(timer));
    }
    return percentile(times, 0.5);
}

void measurePages(Product &product, const BigSchool &school, const QString &file, const Plan &plan)
{
    const auto caller = product.caller(0);
    Figure figure{u"open a page of 30 x 40, p50 in us, round trip over TLS"_s, {}, {}, 8, Better::Less};
    for (int i = 0; i < plan.repetitions; ++i) {
        figure.floor.append(barePage(file, school, plan.opens));
        figure.product.append(openPages(*caller, school, plan.opens));
    }
    print(figure);
    const auto page = callNow(*caller, OpenPage{school.page, school.term, false});
    const QByteArray frame = frame::encode({FrameKind::Reply, 1, wire::encode(*page)}, frame::Packing::Compressed);
    print({u"open a page, KiB on the wire"_s, {double(frame.size()) / 1024}, {}, 12, Better::Less});
}

void measureSaves(Product &product, const BigSchool &school, const QString &folder, const Plan &plan)
{
    const Skeleton skeleton(folder + u"/server.pem"_s, folder + u"/server-key.pem"_s, folder + u"/skeleton.db"_s);
    Figure one{u"save a mark, one client, p50 in us"_s, {}, {}, 3.3, Better::Less};
    Figure tail{u"save a mark, 32 clients, p95 in us"_s, {}, {}, 3, Better::Less};
    Figure rate{u"saves a second, 32 clients"_s, {}, {}, 0.4, Better::More};
    std::vector<std::unique_ptr<Caller>> callers;
    std::vector<std::unique_ptr<SaveLoop>> loops;
    std::vector<std::unique_ptr<BareLoop>> bare;
    for (int i = 0; i < 32; ++i) {
        callers.push_back(product.caller(i));
        loops.push_back(std::make_unique<SaveLoop>(*callers.back(), school.busy, i));
        bare.push_back(std::make_unique<BareLoop>(skeleton.port()));
    }
    std::vector<std::unique_ptr<SaveLoop>> single;
    single.push_back(std::move(loops.front()));
    std::vector<std::unique_ptr<BareLoop>> singleBare;
    singleBare.push_back(std::move(bare.front()));
    for (int i = 0; i < plan.repetitions; ++i) {
        runAll(singleBare, plan.saves);
        one.floor.append(percentile(allTimes(singleBare), 0.5));
        runAll(single, plan.saves);
        one.product.append(percentile(allTimes(single), 0.5));
    }
    loops.front() = std::move(single.front());
    bare.front() = std::move(singleBare.front());
    const int each = qMax(10, plan.saves / 8);
    for (int i = 0; i < plan.repetitions; ++i) {
        const double bareSeconds = runAll(bare, each);
        tail.floor.append(percentile(allTimes(bare), 0.95));
        rate.floor.append(32 * each / bareSeconds);
        const double seconds = runAll(loops, each);
        tail.product.append(percentile(allTimes(loops), 0.95));
        rate.product.append(32 * each / seconds);
    }
    print(one);
    print(tail);
    print(rate);
}

void measureIdle(Product &product, const Plan &plan)
{
    const qint64 before = product.memory();
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < plan.idle; ++i)
        callers.push_back(product.caller(i % 64));
    const qint64 after = product.memory();
    print({u"server memory of an idle signed-in client, KiB"_s, {double(after - before) / plan.idle}, {}, 110, Better::Less});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Plan plan;
    if (application.arguments().contains(u"--quick"_s))
        plan = {.marks = 2'000'000, .repetitions = 3, .opens = 60, .saves = 200, .idle = 500};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.db"_s);
    BigSchool school;
    {
        DatabaseConfig config;
        config.url = u"sqlite://"_s + file;
        const auto database = Database::open(config);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        const auto failure = changeNow(**database, [&](Transaction &tx) {
            school = foundBigSchool(tx, smallSchoolNow(), plan.marks, 64);
        });
        if (failure)
            qFatal("%s", qPrintable(failure->detail));
        (*database)->close();
    }
    // The server holds its database exclusively: the floor reads a copy, in the same journal mode.
    const QString copy = folder.filePath(u"bare.db"_s);
    if (!QFile::copy(file, copy))
        qFatal("the database cannot be copied");
    Product product(school, folder.path());
    measurePages(product, school, copy, plan);
    measureSaves(product, school, folder.path(), plan);
    measureIdle(product, plan);
    return 0;
}
