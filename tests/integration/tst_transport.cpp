// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the transport over real TLS on loopback: what is refused, dropped, limited and answered.
#include "support/runningserver.h"
#include "common/protocol/session.h"
#include "common/rpc/pinnedsocket.h"
#include "testserver.h"
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpSocket>
#include <QtEndian>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QString goodPassword = u"зебра клюёт трактор"_s;

/// A client of a test server.
struct Client {
    Caller caller;
    QByteArray token;

    explicit Client(const TestServer &server)
    {
        if (auto channel = connectTls(u"127.0.0.1"_s, server.port(), server.fingerprint()))
            caller.use(std::move(channel));
    }
    std::optional<ErrorCode> signIn(const QString &login, const QString &with = goodPassword)
    {
        const auto reply = callNow(caller, SignIn{login, Secret<QString>(with)});
        if (reply)
            token = reply->token.reveal();
        return reply ? std::nullopt : std::optional(reply.error().code);
    }
    std::optional<ErrorCode> resume(const QByteArray &with)
    {
        const auto reply = callNow(caller, Resume{Secret<QByteArray>(with)});
        return reply ? std::nullopt : std::optional(reply.error().code);
    }
    std::optional<ErrorCode> echo(const QString &text = u"x"_s)
    {
        const auto reply = callNow(caller, Echo{text});
        return reply ? std::nullopt : std::optional(reply.error().code);
    }
};

/// A TLS connection that speaks bytes instead of frames.
std::unique_ptr<QSslSocket> rawSocket(const TestServer &server)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QElapsedTimer waited;
    waited.start();
    while (!socket->isEncrypted() && waited.elapsed() < 10'000)
        QTest::qWait(5);
    return socket;
}

QByteArray head(quint32 length, quint8 kind)
{
    QByteArray bytes(9, '\0');
    qToBigEndian(length, bytes.data());
    bytes[4] = char(kind);
    return bytes;
}

bool isConnected(const QAbstractSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesTls12()
    {
        TestServer server;
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setProtocol(QSsl::TlsV1_2);
        QSignalSpy failed(&socket, &QSslSocket::errorOccurred);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!socket.isEncrypted());
    }

    void speaksTls13()
    {
        TestServer server;
        const auto socket = rawSocket(server);
        QVERIFY(socket->isEncrypted());
        QCOMPARE(socket->sessionProtocol(), QSsl::TlsV1_3);
        QVERIFY(socket->sslConfiguration().sessionTicket().isEmpty());
    }

    void sendsNothingToAStranger_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("changed") << QByteArray(32, 'x');
        QTest::newRow("unknown") << QByteArray();
    }
    void sendsNothingToAStranger()
    {
        QFETCH(QByteArray, expected);
        QTemporaryDir folder;
        const auto identity = loadOrMakeIdentity(folder.path(), {}, QDateTime::currentDateTimeUtc());
        QVERIFY(identity);
        QSslServer server;
        server.setSslConfiguration(identity->tls());
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        bool closed = false;
        connect(&server, &QSslServer::errorOccurred, this, [&] { closed = true; });
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] { heard += socket->readAll(); });
            connect(socket, &QTcpSocket::disconnected, this, [&] { closed = true; });
        });
        PinnedSocket client;
        QSignalSpy strange(&client, &PinnedSocket::strange);
        QSignalSpy ready(&client, &PinnedSocket::ready);
        client.open(u"127.0.0.1"_s, server.serverPort(), expected);
        QTRY_COMPARE(strange.size(), 1);
        QCOMPARE(strange.first().first().toByteArray(), identity->fingerprint());
        QTRY_VERIFY(closed);
        QCOMPARE(heard, QByteArray());
        QCOMPARE(ready.size(), 0);
        QVERIFY(!client.takeChannel());
    }

    void dropsAClientThatNeverShakesHands()
    {
        TestServer server({.handshake = 100, .sweep = 20});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(socket.waitForConnected());
        QTRY_VERIFY(!isConnected(socket));
        QTRY_COMPARE(server.listener->peerCount(), 0);
    }

    void dropsAClientThatNeverSignsIn()
    {
        TestServer server({.signIn = 100, .sweep = 20});
        const auto socket = rawSocket(server);
        QTRY_VERIFY(!isConnected(*socket));
    }

    void dropsAFrameThatTakesTooLong()
    {
        TestServer server({.slowFrame = 100, .sweep = 20});
        const auto socket = rawSocket(server);
        socket->write(head(100, 1).first(6));
        QTRY_VERIFY(!isConnected(*socket));
    }

    void dropsASilentSession()
    {
        TestServer server({.silence = 150, .sweep = 20});
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        QTRY_VERIFY(!client.caller.isOnline());
    }

    void refusesALengthOverTheLimit_data()
    {
        QTest::addColumn<quint32>("length");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("one over") << frame::strangerLimit + 1 << ErrorCode::TooLarge;
        QTest::newRow("2^31 - 1") << 0x7fffffffu << ErrorCode::TooLarge;
        QTest::newRow("0") << 0u << ErrorCode::Malformed;
    }
    void refusesALengthOverTheLimit()
    {
        QFETCH(quint32, length);
        QFETCH(ErrorCode, code);
        TestServer server;
        const auto socket = rawSocket(server);
        socket->write(head(length, 1));
        QTRY_VERIFY(!isConnected(*socket));
        FrameReader reader(FrameSide::Client, frame::answerLimit);
        QList<Frame> frames;
        QVERIFY(reader.feed(socket->readAll(), frames));
        QCOMPARE(frames.size(), 1);
        QVERIFY(frames.first().payload.contains(reflect::enumText(code).toLatin1()));
    }

    void takesLargerRequestsAfterSignIn()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        QVERIFY(!client.echo(QString(400'000, u'я')));
        QCOMPARE(client.echo(QString(600'000, u'я')), std::optional(ErrorCode::TooLarge));
        QVERIFY(!client.echo());
    }

    void answersMalformedRequestsAndGoesOn()
    {
        TestServer server;
        Client client(server);
        const auto refused = callNow(client.caller, Echo{u"x"_s});
        QCOMPARE(refused.error().code, ErrorCode::NotSignedIn);
        const auto socket = rawSocket(server);
        socket->write(frame::encode({FrameKind::Request, 5, "\xff\xff"}));
        socket->write(frame::encode({FrameKind::Request, 6, joinMessage("SignIn", "\xa0")}));
        FrameReader reader(FrameSide::Client, frame::answerLimit);
        QList<Frame> frames;
        QTRY_VERIFY(reader.feed(socket->readAll(), frames) && frames.size() == 2);
        QVERIFY(isConnected(*socket));
        for (const Frame &frame : std::as_const(frames))
            QVERIFY(frame.payload.contains("Malformed"));
    }

    void answersBusyOverTheRate()
    {
        TestServer server({.requestsPerSecond = 1, .requestBurst = 6});
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s)); // takes the first of six
        int served = 0;
        QList<qint64> waits;
        for (int i = 0; i < 20; ++i)
            client.caller.call(Echo{u"x"_s}, this, [&](const Result<Echo::Reply> &answer) {
                if (answer)
                    ++served;
                else if (answer.error().code == ErrorCode::Busy)
                    waits += answer.error().retryAfter.value_or(0);
            });
        QTRY_COMPARE(served + waits.size(), 20);
        QVERIFY(served >= 5);
        QVERIFY(!waits.isEmpty());
        for (qint64 wait : waits)
            QVERIFY(wait > 0 && wait <= 1000);
    }

    void answersBusyOverTheCallsInFlight()
    {
        TestServer server({.inFlight = 3});
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        QStringList answers;
        for (int i = 0; i < 5; ++i)
            client.caller.call(Hold{i}, this, [&, i](const Result<Hold::Reply> &answer) {
                answers += QString::number(i) + (answer ? u"ok"_s : reflect::enumText(answer.error().code));
            });
        QTRY_COMPARE(answers, QStringList({u"3Busy"_s, u"4Busy"_s}));
        QTRY_COMPARE(server.heldCalls(), 3);
        server.release();
        QTRY_COMPARE(answers.size(), 5);
        QVERIFY(!client.echo());
    }

    void dropsAClientThatNeverReads()
    {
        TestServer server({.outbound = 256 * 1024});
        server.addAccount(u"anna"_s, goodPassword);
        Client other(server);
        QVERIFY(!other.signIn(u"anna"_s));
        const auto socket = rawSocket(server);
        socket->write(frame::encode({FrameKind::Request, 1, joinMessage("Resume",
                                     wire::encode(Resume{Secret<QByteArray>(other.token)}))}));
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        socket->setReadBufferSize(1024);
        // Random text, so that compression does not save the client.
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text += QChar(0x400 + int(qHash(i) % 200));
        const QByteArray request = joinMessage("Echo", wire::encode(Echo{text}));
        for (quint32 i = 2; i < 60; ++i)
            socket->write(frame::encode({FrameKind::Request, i, request}));
        // The drop is seen on the server: its peer goes away.
        QTRY_COMPARE_WITH_TIMEOUT(server.listener->peerCount(), 1, 20'000);
    }

    void makesRoomAmongHalfOpenConnections()
    {
        TestServer server({.halfOpen = 4, .halfOpenPatience = 50});
        server.addAccount(u"anna"_s, goodPassword);
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 8; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(u"127.0.0.1"_s, server.port());
            QVERIFY(silent.back()->waitForConnected());
        }
        QTRY_VERIFY(!isConnected(*silent[0]) && !isConnected(*silent[3]));
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        QVERIFY(!client.echo());
    }

    void turnsAwayMoreThanTheConnectionsAllowed()
    {
        TestServer server({.connections = 2});
        Client first(server);
        Client second(server);
        QVERIFY(first.caller.isOnline() && second.caller.isOnline());
        QVERIFY(!connectTls(u"127.0.0.1"_s, server.port(), server.fingerprint()));
    }

    void serves200ConnectionsAtOnce()
    {
        TestServer server;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 200; ++i)
            server.addAccount(u"user%1"_s.arg(i), goodPassword);
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<Client>(server));
            QVERIFY(!clients.back()->signIn(u"user%1"_s.arg(i)));
        }
        int echoed = 0;
        for (int i = 0; i < 200; ++i) {
            const QString text = QString::number(i);
            clients[size_t(i)]->caller.call(Echo{text}, this, [&, text](const Result<Echo::Reply> &answer) {
                echoed += answer && answer->text == text;
            });
        }
        QTRY_COMPARE(echoed, 200);
        QCOMPARE(server.hub.sessionCount(), 200);
        clients.clear();
        QTRY_COMPARE(server.listener->peerCount(), 0);
        QCOMPARE(server.hub.sessionCount(), 0);
    }

    void answersWhatIsInFlightWhenItStops()
    {
        TestServer server;
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        QString why;
        client.caller.on<SessionEnding>(this, [&](const SessionEnding &event) { why = event.why; });
        std::optional<int> answer;
        std::optional<ErrorCode> late;
        client.caller.call(Hold{42}, this, [&](const Result<Hold::Reply> &reply) { answer = reply->number; });
        QTRY_COMPARE(server.heldCalls(), 1);
        QSignalSpy finished(server.listener.get(), &Listener::finished);
        server.listener->stop();
        QTRY_COMPARE(why, u"ShuttingDown"_s);
        client.caller.call(Echo{}, this, [&](const Result<Echo::Reply> &reply) { late = reply.error().code; });
        QTRY_COMPARE(late, std::optional(ErrorCode::ShuttingDown));
        QCOMPARE(finished.size(), 0);
        server.release();
        QTRY_COMPARE(answer, std::optional(42));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!client.caller.isOnline());
    }

    void stopsAfterItsPatienceWithAClientThatHangs()
    {
        TestServer server({.stop = 100});
        server.addAccount(u"anna"_s, goodPassword);
        Client client(server);
        QVERIFY(!client.signIn(u"anna"_s));
        client.caller.call(Hold{1}, this, [](const Result<Hold::Reply> &) {});
        QTRY_COMPARE(server.heldCalls(), 1);
        QSignalSpy finished(server.listener.get(), &Listener::finished);
        server.listener->stop();
        QTRY_COMPARE(finished.size(), 1);
        server.release();
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
