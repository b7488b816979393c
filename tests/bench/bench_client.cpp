// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the client, taken on the real programs: start, click to painted grid, memory. Usage: bench_client [--quick]
// This program has no widgets, so that it shares nothing of Qt's with the measured one but what a server would.
#include "server/credentials/password.h"
#include "server/storage/repositories/accountrepository.h"
#include "tests/bench/bigschool.h"
#include "tests/bench/figure.h"
#include "tests/bench/memory.h"
#include "tests/support/runningserver.h"
#include "tests/support/testdatabase.h"
#include <QElapsedTimer>
#include <chrono>

using namespace parta;
using namespace parta::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

const QString wordOfTheTeacher = u"сова на дубе"_s;

struct Plan {
    int pages = 61;  ///< opened by each client
    int repetitions = 5;
    int starts = 15;
};

/// A program with the hand in it.
class Measured
{
public:
    Measured(const QString &program, const QStringList &arguments, int pages = 0)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"default.warning=false"_s); // of what the offscreen platform lacks
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(PARTA_BENCH_PLUGINS));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"partahand"_s);
        if (pages > 0) {
            environment.insert(u"PARTA_HAND_PASSWORD"_s, wordOfTheTeacher);
            environment.insert(u"PARTA_HAND_PAGES"_s, QString::number(pages));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_begun = std::chrono::steady_clock::now();
        m_process.start(QStringLiteral(PARTA_BIN_DIR) + u'/' + program, arguments);
    }
    ~Measured()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Measured(const Measured &) = delete;
    Measured &operator=(const Measured &) = delete;

    /// The next line that begins with `word`; what follows the word.
    qint64 await(const QByteArray &word)
    {
        QElapsedTimer waited;
        waited.start();
        for (;;) {
            while (m_process.canReadLine()) {
                const QByteArray line = m_process.readLine().trimmed();
                if (line.startsWith(word))
                    return line.mid(word.size()).trimmed().toLongLong();
            }
            if (m_process.state() == QProcess::NotRunning || waited.elapsed() > patience)
                qFatal("%s: no «%s»", qPrintable(m_process.program()), word.constData());
            m_process.waitForReadyRead(100);
        }
    }

    /// ms from the start of the process to its first painted window.
    double startToWindow()
    {
        const std::chrono::nanoseconds painted(await("painted"));
        return std::chrono::duration<double, std::milli>(painted - m_begun.time_since_epoch()).count();
    }

    qint64 memory() const { return proportionalSize(m_process.processId()); }

private:
    QProcess m_process;
    std::chrono::steady_clock::time_point m_begun;
};

/// A school whose teacher of algebra has pages of 30 × 40 and may sign in.
void found(const QString &file)
{
    DatabaseConfig config;
    config.url = u"sqlite://"_s + file;
    const auto database = Database::open(config);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const auto failure = changeNow(**database, [&](Transaction &tx) {
        const BigSchool school = foundBigSchool(tx, smallSchoolNow(), 480'000, 1);
        AccountRepository(tx).setPassword(school.busy.school.teacher->account, password::digest(Secret<QString>(wordOfTheTeacher), {}));
    });
    if (failure)
        qFatal("%s", qPrintable(failure->detail));
    (*database)->close();
}

QStringList clientArguments(const QString &folder, const RunningServer &server)
{
    return {u"--folder"_s, folder, u"--no-secret-store"_s, u"--server"_s, u"%1:%2"_s.arg(server.host()).arg(server.port()),
            u"--fingerprint"_s, QString::fromLatin1(server.fingerprint().toHex()), u"--login"_s, u"algebra"_s};
}

void measureStart(const QStringList &arguments, const Plan &plan)
{
    Figure start{u"client start to first window, ms"_s, {}, {}, 2.5, Better::Less};
    for (int i = 0; i <= plan.starts; ++i) {
        const double floor = Measured(u"bench_window"_s, {}).startToWindow();
        const double product = Measured(u"parta"_s, arguments).startToWindow();
        if (i == 0)
            continue; // the first of each reads its files from the disk
        start.floor.append(floor);
        start.product.append(product);
    }
    print(start);
}

void measurePages(const QStringList &arguments, const Plan &plan)
{
    Figure click{u"click to painted grid of 30 x 40, p95 in ms"_s, {}, {}, 60, Better::Less};
    Figure memory{u"memory of the client with a page open, MB (PSS)"_s, {}, {}, 55, Better::Less};
    for (int i = 0; i < plan.repetitions; ++i) {
        Measured client(u"parta"_s, arguments, plan.pages);
        QList<double> times;
        for (int k = 0; k < plan.pages; ++k)
            times.append(double(client.await("opened")) / 1000);
        client.await("rests");
        click.product.append(percentile(times, 0.95));
        memory.product.append(double(client.memory()) / 1024);
    }
    print(click);
    print(memory);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Plan plan;
    if (application.arguments().contains(u"--quick"_s))
        plan = {.pages = 21, .repetitions = 3, .starts = 7};
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    if (!QDir().mkpath(data))
        qFatal("no folder for the server");
    found(data + u"/journal.db"_s);
    RunningServer server(data);
    if (!server.start())
        qFatal("the server does not start: %s", server.log().constData());
    const QStringList arguments = clientArguments(folder.filePath(u"client"_s), server);
    measureStart(arguments, plan);
    measurePages(arguments, plan);
    return 0;
}
