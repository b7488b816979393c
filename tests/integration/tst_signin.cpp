// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about signing in over real TLS: passwords, delays, one-time passwords, resumption, ended sessions, events.
#include "support/runningserver.h"
#include "common/protocol/session.h"
#include "server/audit/auditlog.h"
#include "testserver.h"
#include <QSignalSpy>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QString goodPassword = u"зебра клюёт трактор"_s;
const QString nextPassword = u"жираф мнёт утюгом сено"_s;

struct Client {
    Caller caller;
    QByteArray token;
    QStringList endings;

    explicit Client(const TestServer &server)
    {
        if (auto channel = connectTls(u"127.0.0.1"_s, server.port(), server.fingerprint()))
            caller.use(std::move(channel));
        caller.on<SessionEnding>(&caller, [this](const SessionEnding &event) { endings += event.why; });
    }
    Result<SignIn::Reply> signIn(const QString &login, const QString &with = goodPassword)
    {
        const auto reply = callNow(caller, SignIn{login, Secret<QString>(with)});
        if (reply)
            token = reply->token.reveal();
        return reply;
    }
    ErrorCode failedSignIn(const QString &login, const QString &with) { return signIn(login, with).error().code; }
    Result<Resume::Reply> resume(const QByteArray &with) { return callNow(caller, Resume{Secret<QByteArray>(with)}); }
    Result<ChangePassword::Reply> change(const QString &present, const QString &wanted)
    {
        return callNow(caller, ChangePassword{Secret<QString>(present), Secret<QString>(wanted)});
    }
    std::optional<ErrorCode> echo()
    {
        const auto reply = callNow(caller, Echo{u"x"_s});
        return reply ? std::nullopt : std::optional(reply.error().code);
    }
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void greets()
    {
        TestServer server;
        Client client(server);
        const auto hello = callNow(client.caller, Hello{1, u"tst_signin"_s});
        QVERIFY(hello);
        QCOMPARE(hello->protocol, 1);
        QCOMPARE(callNow(client.caller, Hello{99, u"later"_s}).error().code, ErrorCode::UnsupportedVersion);
    }

    void tellsWhoIsSignedIn()
    {
        TestServer server;
        const AccountId id = server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        const auto reply = client.signIn(u"  ANNA "_s);
        QVERIFY(reply);
        QCOMPARE(reply->token.reveal().size(), 32);
        QCOMPARE(reply->me.account, id);
        QCOMPARE(reply->me.name.surname, u"anna"_s);
        QCOMPARE(reply->me.roles, QList<Role>{Role::Deputy});
        QCOMPARE(reply->me.now, server.clock.now());
        QVERIFY(!reply->me.passwordChangeRequired);
        QVERIFY(!client.echo());
    }

    void refusesAWrongPasswordAndAnUnknownLoginAlike()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        const auto wrong = client.signIn(u"anna"_s, u"wrong"_s);
        const auto unknown = client.signIn(u"nobody"_s, u"wrong"_s);
        QCOMPARE(wrong.error().code, ErrorCode::WrongCredentials);
        QCOMPARE(wire::encode(wrong.error()), wire::encode(unknown.error()));
    }

    void delaysAfterFiveWrongPasswords_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("account") << u"anna"_s;
        QTest::newRow("unknown") << u"nobody"_s;
    }
    void delaysAfterFiveWrongPasswords()
    {
        QFETCH(QString, login);
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.failedSignIn(login, u"wrong"_s), ErrorCode::WrongCredentials);
        const auto delayed = client.signIn(login, u"wrong"_s);
        QCOMPARE(delayed.error().code, ErrorCode::SignInDelayed);
        QCOMPARE(delayed.error().retryAfter, std::optional<qint64>(1000));
        server.clock.set(server.clock.now().addMSecs(1000));
        QCOMPARE(client.failedSignIn(login, u"wrong"_s), ErrorCode::WrongCredentials);
        QCOMPARE(client.signIn(login, u"wrong"_s).error().retryAfter, std::optional<qint64>(2000));
    }

    void delaysTheRightPasswordTooAndForgetsAfterIt()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        for (int i = 0; i < 5; ++i)
            client.failedSignIn(u"anna"_s, u"wrong"_s);
        QCOMPARE(client.failedSignIn(u"anna"_s, goodPassword), ErrorCode::SignInDelayed);
        server.clock.set(server.clock.now().addMSecs(1000));
        QVERIFY(client.signIn(u"anna"_s));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.failedSignIn(u"anna"_s, u"wrong"_s), ErrorCode::WrongCredentials);
    }

    void remembersWrongPasswordsOverARestart()
    {
        TestDatabase storage(Engine::Sqlite);
        const auto database = storage.open();
        {
            TestServer server({}, TestServer::cheap(), database);
            server.addAccount(u"anna"_s, goodPassword);
            Client client(server);
            for (int i = 0; i < 5; ++i)
                client.failedSignIn(u"anna"_s, u"wrong"_s);
        }
        {
            TestServer server({}, TestServer::cheap(), database);
            Client client(server);
            QCOMPARE(client.failedSignIn(u"anna"_s, goodPassword), ErrorCode::SignInDelayed);
        }
        database->close();
    }

    void booksParallelGuesses()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        std::vector<std::unique_ptr<Client>> clients;
        int wrong = 0;
        int delayed = 0;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<Client>(server));
            clients.back()->caller.call(SignIn{u"anna"_s, Secret<QString>(u"wrong"_s)}, this,
                                        [&](const Result<SignIn::Reply> &reply) {
                                            wrong += reply.error().code == ErrorCode::WrongCredentials;
                                            delayed += reply.error().code == ErrorCode::SignInDelayed;
                                        });
        }
        QTRY_COMPARE(wrong + delayed, 20);
        QCOMPARE(wrong, 5);
    }

    void rehashesWhenTheParametersChange()
    {
        SignInConfig dearer = TestServer::cheap();
        dearer.costs.staff = {2, 16 * 1024};
        TestServer server({}, dearer);
        const AccountId id = server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(client.signIn(u"anna"_s));
        QString digest;
        QVERIFY(!queryNow(*server.database, [&](Transaction &tx) { digest = AccountRepository(tx).byId(id)->digest; }));
        QVERIFY2(digest.contains(u"m=16,t=2,"_s), qPrintable(digest));
        QVERIFY(client.signIn(u"anna"_s));
    }

    void asksForANewPasswordAfterAOneTimeOne()
    {
        TestServer server;
        server.addAccount(u"anna"_s, u"k7mqr-x2bvn-9hdwt"_s, true);
        Client client(server);
        const auto reply = client.signIn(u"anna"_s, u"k7mqr-x2bvn-9hdwt"_s);
        QVERIFY(reply && reply->me.passwordChangeRequired);
        QCOMPARE(client.echo(), std::optional(ErrorCode::PasswordChangeRequired));
        QCOMPARE(client.change(u"k7mqr-x2bvn-9hdwt"_s, u"password1234"_s).error().code, ErrorCode::WeakPassword);
        QCOMPARE(client.change(u"wrong"_s, goodPassword).error().code, ErrorCode::WrongCredentials);
        const auto changed = client.change(u"k7mqr-x2bvn-9hdwt"_s, goodPassword);
        QVERIFY(changed);
        QVERIFY(!changed->me.passwordChangeRequired);
        QVERIFY(!client.echo());
        Client again(server);
        QVERIFY(!again.signIn(u"anna"_s, u"k7mqr-x2bvn-9hdwt"_s));
        QVERIFY(again.signIn(u"anna"_s));
    }

    void refusesAOneTimePasswordAfter14Days()
    {
        TestServer server;
        server.addAccount(u"anna"_s, u"k7mqr-x2bvn-9hdwt"_s, true);
        server.clock.set(server.clock.now().addDays(14).addSecs(1));
        Client client(server);
        QCOMPARE(client.failedSignIn(u"anna"_s, u"wrong"_s), ErrorCode::WrongCredentials);
        QCOMPARE(client.failedSignIn(u"anna"_s, u"k7mqr-x2bvn-9hdwt"_s), ErrorCode::OneTimePasswordExpired);
    }

    void keepsPupilsOutWhereTheSchoolSaysSo()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        server.addAccount(u"deputy"_s, goodPassword);
        changeNow(*server.database, [](Transaction &tx) {
            tx.run(u"INSERT INTO pupil (surname, given_name) VALUES ('Азбукина', 'Анна')"_s);
            tx.run(u"UPDATE account SET staff_member = NULL, pupil = (SELECT MAX(id) FROM pupil) WHERE login = 'anna'"_s);
        });
        Client client(server);
        QVERIFY(client.signIn(u"anna"_s));
        changeNow(*server.database, [](Transaction &tx) {
            tx.run(u"INSERT INTO setting (name, value, since, set_at) VALUES ('pupils.logins', 'no', '2000-01-01', 0)"_s);
        });
        const auto refused = Client(server).signIn(u"anna"_s);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QCOMPARE(refused.error().clause, u"2.13"_s);
        QVERIFY(Client(server).signIn(u"deputy"_s));
    }

    void resumesByToken()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client first(server);
        QVERIFY(first.signIn(u"anna"_s));
        Client second(server);
        QCOMPARE(second.resume(QByteArray(32, 'x')).error().code, ErrorCode::SessionEnded);
        const auto resumed = second.resume(first.token);
        QVERIFY(resumed);
        QCOMPARE(resumed->me.name.surname, u"anna"_s);
        QVERIFY(!second.echo());
        // One session, one connection: the former is told and refused.
        QTRY_COMPARE(first.endings, QStringList{u"SessionEnded"_s});
        QCOMPARE(first.echo(), std::optional(ErrorCode::SessionEnded));
    }

    void refusesATokenThatIsOver_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"signed out", "idle", "twelve hours", "blocked"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void refusesATokenThatIsOver()
    {
        QFETCH(QString, how);
        SignInConfig config = TestServer::cheap();
        config.idle = how == "twelve hours"_L1 ? 100LL * 3'600'000 : 3'600'000;
        TestServer server({}, config);
        server.addAccount(u"anna"_s, goodPassword);
        auto client = std::make_unique<Client>(server);
        QVERIFY(client->signIn(u"anna"_s));
        const QByteArray token = client->token;
        if (how == "signed out"_L1)
            QVERIFY(callNow(client->caller, SignOut{}));
        client.reset();
        if (how == "idle"_L1)
            server.clock.set(server.clock.now().addSecs(3600));
        if (how == "twelve hours"_L1)
            server.clock.set(server.clock.now().addSecs(12 * 3600));
        if (how == "blocked"_L1)
            QVERIFY(!changeNow(*server.database, [](Transaction &tx) { tx.run(u"UPDATE account SET blocked = 1"_s); }));
        Client again(server);
        QCOMPARE(again.resume(token).error().code, ErrorCode::SessionEnded);
    }

    void endsOtherSessionsAtOnceAfterAPasswordChange()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client here(server);
        Client there(server);
        QVERIFY(here.signIn(u"anna"_s));
        QVERIFY(there.signIn(u"anna"_s));
        const QByteArray oldToken = here.token;
        const auto changed = here.change(goodPassword, nextPassword);
        QVERIFY(changed);
        // Not even waiting for the event: the next frame is refused.
        QCOMPARE(there.echo(), std::optional(ErrorCode::SessionEnded));
        QTRY_COMPARE(there.endings, QStringList{u"SessionEnded"_s});
        QVERIFY(!here.echo());
        QVERIFY(here.endings.isEmpty());
        QCOMPARE(there.resume(there.token).error().code, ErrorCode::SessionEnded);
        QCOMPARE(there.resume(oldToken).error().code, ErrorCode::SessionEnded);
        QVERIFY(there.resume(changed->token.reveal()));
        QCOMPARE(there.failedSignIn(u"anna"_s, goodPassword), ErrorCode::WrongCredentials);
    }

    void endsAnIdleSession()
    {
        TestServer server({.idle = 100, .sweep = 20});
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(client.signIn(u"anna"_s));
        QTRY_COMPARE(client.endings, QStringList{u"SessionEnded"_s});
        Client again(server);
        QTRY_COMPARE(again.resume(client.token).error().code, ErrorCode::SessionEnded);
    }

    void tellsThePlaceInTheQueueAndStopsTheDeadline()
    {
        SignInConfig slow = TestServer::cheap();
        slow.hashingThreads = 1;
        slow.costs.staff = slow.costs.family = {4, 32 * 1024 * 1024}; // dear enough to queue up
        TestServer server({.signIn = 60, .sweep = 10}, slow);
        server.addAccount(u"anna"_s, goodPassword);
        std::vector<std::unique_ptr<Client>> clients;
        int told = 0;
        int answered = 0;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<Client>(server));
            Caller &caller = clients.back()->caller;
            caller.on<SignInQueued>(&caller, [&](const SignInQueued &event) { told += event.ahead > 0; });
            caller.call(SignIn{u"nobody%1"_s.arg(i), Secret<QString>(u"wrong"_s)}, this,
                        [&](const Result<SignIn::Reply> &reply) {
                            answered += reply.error().code == ErrorCode::WrongCredentials;
                        });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 8, 60'000);
        QVERIFY(told > 0);
    }

    void refusesMoreThanTheQueueHolds()
    {
        SignInConfig small = TestServer::cheap();
        small.hashingThreads = 1;
        small.hashingQueue = 1;
        small.costs.staff = small.costs.family = {4, 32 * 1024 * 1024};
        TestServer server({}, small);
        std::vector<std::unique_ptr<Client>> clients;
        int busy = 0;
        int wrong = 0;
        for (int i = 0; i < 6; ++i)
            clients.push_back(std::make_unique<Client>(server));
        for (int i = 0; i < 6; ++i)
            clients[size_t(i)]->caller.call(SignIn{u"nobody%1"_s.arg(i), Secret<QString>(u"wrong"_s)}, this,
                                            [&](const Result<SignIn::Reply> &reply) {
                                                busy += reply.error().code == ErrorCode::Busy && reply.error().retryAfter;
                                                wrong += reply.error().code == ErrorCode::WrongCredentials;
                                            });
        QTRY_COMPARE_WITH_TIMEOUT(busy + wrong, 6, 60'000);
        QVERIFY(busy >= 1);
        QVERIFY(wrong >= 2);
    }

    void announcesToThoseWhoWatch()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        server.addAccount(u"boris"_s, goodPassword);
        Client anna(server);
        Client boris(server);
        const auto annaIn = anna.signIn(u"anna"_s);
        QVERIFY(annaIn && boris.signIn(u"boris"_s));
        QStringList heard;
        anna.caller.on<Echo::Reply>(&anna.caller, [&](const Echo::Reply &event) { heard += u"anna:"_s + event.text.left(3); });
        boris.caller.on<Echo::Reply>(&boris.caller, [&](const Echo::Reply &event) { heard += u"boris:"_s + event.text.left(3); });
        for (qint64 session = 1; session <= 2; ++session)
            server.hub.watch({session}, {7});
        server.hub.unwatch({2}, {7});
        const QByteArray large = wire::encode(Echo::Reply{QString(100'000, u'я')});
        server.hub.announce({{{8}, "Reply", large}, {{7}, "Reply", large}});
        QTRY_COMPARE(heard, QStringList{u"anna:яяя"_s});
        QVERIFY(!boris.echo());
        QCOMPARE(heard.size(), 1);
    }

    void entersSignInsInTheAuditLog()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s, u"wrong"_s));
        QVERIFY(client.signIn(u"anna"_s));
        QVERIFY(client.change(goodPassword, nextPassword));
        QVERIFY(callNow(client.caller, SignOut{}));
        struct Row { QString message; QString verdict; QByteArray body; };
        QList<Row> rows;
        QVERIFY(!queryNow(*server.database, [&](Transaction &tx) {
            rows = tx.all<Row>(u"SELECT message, verdict, body FROM audit ORDER BY seq"_s);
        }));
        QStringList lines;
        for (const Row &row : std::as_const(rows)) {
            lines += row.message + u' ' + row.verdict;
            QVERIFY(!row.body.contains(goodPassword.toUtf8()) && !row.body.contains(nextPassword.toUtf8()));
        }
        QCOMPARE(lines, QStringList({u"SignIn WrongCredentials"_s, u"SignIn Applied"_s, u"ChangePassword Applied"_s,
                                     u"SignOut Applied"_s}));
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
