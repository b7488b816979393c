// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the client's end: typed answers, owners that go away, loss, events, a dead peer.
#include "common/protocol/journal.h"
#include "common/protocol/session.h"
#include "common/rpc/caller.h"
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QUuid>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

Hello::Reply greeting(const QString &server)
{
    Hello::Reply reply;
    reply.server = server;
    return reply;
}

/// The other end of a local socket: keeps what came, answers when told.
struct Peer {
    QLocalServer server;
    std::unique_ptr<Channel> channel;
    QList<Frame> heard;

    std::unique_ptr<Channel> connectClient()
    {
        server.setSocketOptions(QLocalServer::UserAccessOption);
        if (!server.isListening() && !server.listen(u"tst_caller-"_s + QUuid::createUuid().toString(QUuid::Id128)))
            return nullptr;
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(server.fullServerName());
        if (!socket->waitForConnected(2000) || !server.waitForNewConnection(2000))
            return nullptr;
        std::unique_ptr<QIODevice> accepted(server.nextPendingConnection());
        channel = std::make_unique<Channel>(std::move(accepted), FrameSide::Server, ChannelLimits{});
        QObject::connect(channel.get(), &Channel::received, channel.get(), [this](const Frame &frame) {
            heard.append(frame);
        });
        return std::make_unique<Channel>(std::move(socket), FrameSide::Client,
                                         ChannelLimits{.frame = frame::answerLimit});
    }

    template<class Reply>
    void reply(quint32 id, const Reply &reply) { channel->send({FrameKind::Reply, id, wire::encode(reply)}); }

    template<class Event>
    void tell(const Event &event)
    {
        channel->send({FrameKind::Event, 0, joinMessage(reflect::typeName<Event>(), wire::encode(event))});
    }
};

} // namespace

class CallerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_peer = std::make_unique<Peer>();
        m_caller = std::make_unique<Caller>();
        auto channel = m_peer->connectClient();
        QVERIFY(channel);
        m_caller->use(std::move(channel));
    }
    void cleanup()
    {
        m_caller.reset();
        m_peer.reset();
    }

    void getsATypedReply()
    {
        QString server;
        m_caller->call(Hello{.protocol = 1, .client = u"test"_s}, this, [&](const Result<Hello::Reply> &answer) {
            server = answer ? answer->server : answer.error().detail;
        });
        QTRY_COMPARE(m_peer->heard.size(), 1);
        const auto message = splitMessage(m_peer->heard.first().payload);
        QCOMPARE(message->name, QByteArray("Hello"));
        QCOMPARE(wire::decode<Hello>(message->body)->client, u"test"_s);
        m_peer->reply(m_peer->heard.first().id, greeting(u"partad"_s));
        QTRY_COMPARE(server, u"partad"_s);
    }

    void getsTheFailureOfTheServer()
    {
        std::optional<Failure> failure;
        m_caller->call(SignOut{}, this, [&](const Result<SignOut::Reply> &answer) { failure = answer.error(); });
        QTRY_COMPARE(m_peer->heard.size(), 1);
        Failure busy;
        busy.code = ErrorCode::Busy;
        busy.retryAfter = 250;
        m_peer->channel->send({FrameKind::Failure, m_peer->heard.first().id, wire::encode(busy)});
        QTRY_VERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::Busy);
        QCOMPARE(failure->retryAfter, std::optional<qint64>(250));
    }

    void tellsAReplyThatDoesNotFit()
    {
        std::optional<Failure> failure;
        m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &answer) { failure = answer.error(); });
        QTRY_COMPARE(m_peer->heard.size(), 1);
        m_peer->reply(m_peer->heard.first().id, SignOut::Reply{});
        QTRY_VERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::Malformed);
    }

    void matchesAnswersThatComeInAnotherOrder()
    {
        QStringList order;
        for (const QString &name : {u"first"_s, u"second"_s, u"third"_s})
            m_caller->call(Hello{.client = name}, this, [&order, name](const Result<Hello::Reply> &answer) {
                order += name + u'=' + answer->server;
            });
        QTRY_COMPARE(m_peer->heard.size(), 3);
        for (int i : {2, 0, 1}) {
            const Frame &frame = m_peer->heard.at(i);
            const auto sent = wire::decode<Hello>(splitMessage(frame.payload)->body);
            m_peer->reply(frame.id, greeting(sent->client));
        }
        QTRY_COMPARE(order, QStringList({u"third=third"_s, u"first=first"_s, u"second=second"_s}));
    }

    void dropsTheAnswerWhenTheOwnerIsGone()
    {
        auto owner = std::make_unique<QObject>();
        int answers = 0;
        m_caller->call(Hello{}, owner.get(), [&](const Result<Hello::Reply> &) { ++answers; });
        m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &) { answers += 10; });
        QTRY_COMPARE(m_peer->heard.size(), 2);
        owner.reset();
        for (const Frame &frame : std::as_const(m_peer->heard))
            m_peer->reply(frame.id, Hello::Reply{});
        QTRY_COMPARE(answers, 10);
    }

    void dropsTheAnswerOfACancelledCall()
    {
        int answers = 0;
        auto handle = m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &) { ++answers; });
        m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &) { answers += 10; });
        handle.cancel();
        QTRY_COMPARE(m_peer->heard.size(), 2);
        for (const Frame &frame : std::as_const(m_peer->heard))
            m_peer->reply(frame.id, Hello::Reply{});
        QTRY_COMPARE(answers, 10);
    }

    void answersPendingCallsOfflineOnLoss()
    {
        QList<int> order;
        QList<ErrorCode> codes;
        for (int i = 0; i < 3; ++i)
            m_caller->call(Hello{}, this, [&, i](const Result<Hello::Reply> &answer) {
                order += i;
                codes += answer.error().code;
            });
        QSignalSpy lost(m_caller.get(), &Caller::lost);
        QTRY_COMPARE(m_peer->heard.size(), 3);
        m_peer->channel->drop(u"test"_s);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(order, QList<int>({0, 1, 2}));
        QCOMPARE(codes, QList<ErrorCode>(3, ErrorCode::Offline));
        QVERIFY(!m_caller->isOnline());
    }

    void answersOfflineAfterCallReturned()
    {
        Caller caller;
        std::optional<ErrorCode> code;
        caller.call(Hello{}, this, [&](const Result<Hello::Reply> &answer) { code = answer.error().code; });
        QVERIFY(!code);
        QTRY_COMPARE(code, std::optional(ErrorCode::Offline));
    }

    void refusesARequestOverTheLimitItself()
    {
        std::optional<ErrorCode> code;
        m_caller->call(Hello{.client = QString(2'000'000, u'x')}, this,
                       [&](const Result<Hello::Reply> &answer) { code = answer.error().code; });
        QTRY_COMPARE(code, std::optional(ErrorCode::TooLarge));
        QVERIFY(m_caller->isOnline());
    }

    void keepsSubscriptionsOverANewConnection()
    {
        int ahead = 0;
        m_caller->on<SignInQueued>(this, [&](const SignInQueued &event) { ahead = event.ahead; });
        m_peer->tell(SignInQueued{3});
        QTRY_COMPARE(ahead, 3);
        m_peer->channel->drop(u"test"_s);
        QTRY_VERIFY(!m_caller->isOnline());
        m_caller->use(m_peer->connectClient());
        m_peer->tell(SignInQueued{4});
        QTRY_COMPARE(ahead, 4);
    }

    void tellsEventsToAllLivingOwners()
    {
        auto gone = std::make_unique<QObject>();
        QStringList told;
        m_caller->on<SignInQueued>(gone.get(), [&](const SignInQueued &) { told += u"gone"_s; });
        m_caller->on<SignInQueued>(this, [&](const SignInQueued &) { told += u"one"_s; });
        m_caller->on<SignInQueued>(this, [&](const SignInQueued &) { told += u"two"_s; });
        m_caller->on<SessionEnding>(this, [&](const SessionEnding &event) { told += event.why; });
        gone.reset();
        m_peer->tell(SignInQueued{1});
        m_peer->tell(SessionEnding{u"SessionEnded"_s});
        QTRY_COMPARE(told, QStringList({u"one"_s, u"two"_s, u"SessionEnded"_s}));
    }

    void survivesAnAnswerThatEndsTheCaller()
    {
        bool told = false;
        m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &) {
            told = true;
            m_caller->disconnectFromServer();
        });
        QTRY_COMPARE(m_peer->heard.size(), 1);
        m_peer->reply(m_peer->heard.first().id, Hello::Reply{});
        m_peer->tell(SignInQueued{1});
        QTRY_VERIFY(told);
        QTRY_VERIFY(!m_peer->channel->isOpen());
    }

    void takesALargeReplyThroughASmallReadBuffer()
    {
        QString server;
        m_caller->call(Hello{}, this, [&](const Result<Hello::Reply> &answer) { server = answer->server; });
        QTRY_COMPARE(m_peer->heard.size(), 1);
        m_peer->channel->allowSignedIn(frame::requestLimit);
        m_peer->reply(m_peer->heard.first().id, greeting(QString(1'500'000, u'я')));
        QTRY_COMPARE(server.size(), 1'500'000);
    }

    void noticesADeadPeer()
    {
        // Nobody reads the other end any more.
        QObject::disconnect(m_peer->channel.get(), &Channel::received, nullptr, nullptr);
        QSignalSpy lost(m_caller.get(), &Caller::lost);
        m_caller->setPingInterval(20);
        QTRY_COMPARE(lost.size(), 1);
    }

    void keepsAPeerThatAnswersPings()
    {
        QObject::connect(m_peer->channel.get(), &Channel::received, m_peer->channel.get(), [this](const Frame &frame) {
            if (frame.kind == FrameKind::Ping)
                m_peer->channel->send({FrameKind::Pong, frame.id, {}});
        });
        QSignalSpy lost(m_caller.get(), &Caller::lost);
        m_caller->setPingInterval(200);
        QTRY_VERIFY_WITH_TIMEOUT(m_peer->heard.size() >= 6, 10'000);
        QCOMPARE(lost.size(), 0);
    }

    void dropsAPeerThatNeverReads()
    {
        m_peer->channel->device()->blockSignals(true); // it does not read
        QSignalSpy lost(m_caller.get(), &Caller::lost);
        int offline = 0;
        for (int i = 0; i < 8; ++i)
            m_caller->call(Hello{.client = QString(900'000, u'x')}, this, [&](const Result<Hello::Reply> &answer) {
                offline += answer.error().code == ErrorCode::Offline;
            });
        QCOMPARE(offline, 0);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(offline, 8);
    }

private:
    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<Caller> m_caller;
};

QTEST_GUILESS_MAIN(CallerTest)
#include "tst_caller.moc"
