// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the hub: who hears of what, and which sessions end.
#include "common/rpc/frame.h"
#include "server/net/hub.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

class Box : public Mailbox
{
public:
    void deliver(quint64 peer, const QByteArray &frame) override
    {
        FrameReader reader(FrameSide::Client, frame::answerLimit);
        QList<Frame> frames;
        reader.feed(frame, frames);
        const auto message = splitMessage(frames.first().payload);
        told += QString::number(peer) + u' ' + QString::fromLatin1(message->name + message->body.left(10));
    }
    void endSession(quint64 peer, SessionId session, ErrorCode) override
    {
        ended += QString::number(peer) + u' ' + QString::number(session.value);
    }
    QStringList told;
    QStringList ended;
};

} // namespace

class HubTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Box>();
        m_hub = std::make_unique<Hub>();
    }

    void tellsTheWatchersOfAPage()
    {
        const auto a = session(1, 1, 11);
        const auto b = session(2, 2, 12);
        m_hub->watch({1}, {7});
        m_hub->watch({2}, {8});
        m_hub->watch({99}, {7});
        m_hub->announce({{{7}, "E", "x"}, {{9}, "E", "y"}, {{8}, "F", QByteArray(9000, 'z')}});
        QCOMPARE(m_box->told, QStringList({u"11 Ex"_s, u"12 Fzzzzzzzzzz"_s}));
        m_hub->unwatch({1}, {7});
        m_hub->announce({{{7}, "E", "x"}});
        QCOMPARE(m_box->told.size(), 2);
    }

    void forgetsASessionThatLeft()
    {
        const auto a = session(1, 1, 11);
        m_hub->watch({1}, {7});
        m_hub->remove(a);
        m_hub->announce({{{7}, "E", "x"}});
        QVERIFY(m_box->told.isEmpty());
        QCOMPARE(m_hub->sessionCount(), 0);
        m_hub->remove(a);
        m_hub->endSessions({1}, {}, ErrorCode::SessionEnded);
        QVERIFY(m_box->ended.isEmpty());
    }

    void endsTheOtherSessionsOfAnAccount()
    {
        const auto a = session(1, 1, 11);
        const auto b = session(2, 1, 12);
        const auto c = session(3, 2, 13);
        m_hub->endSessions({1}, {2}, ErrorCode::SessionEnded);
        QCOMPARE(m_box->ended, QStringList{u"11 1"_s});
        QVERIFY(a->ended && !b->ended && !c->ended);
        m_hub->watch({1}, {7});
        m_hub->announce({{{7}, "E", "x"}});
        QVERIFY(m_box->told.isEmpty());
    }

    void leavesTheFormerPeerWhenASessionIsTakenUp()
    {
        const auto before = session(1, 1, 11);
        m_hub->watch({1}, {7});
        const auto after = session(1, 1, 12);
        QCOMPARE(m_box->ended, QStringList{u"11 1"_s});
        QVERIFY(before->ended && !after->ended);
        m_hub->announce({{{7}, "E", "x"}}); // the new peer has not opened the page yet
        QVERIFY(m_box->told.isEmpty());
        m_hub->remove(before);
        QCOMPARE(m_hub->sessionCount(), 1);
    }

    void keepsThePagesWhenThePeerStays()
    {
        const auto before = session(1, 1, 11);
        m_hub->watch({1}, {7});
        const auto after = session(1, 1, 11); // a changed password
        m_hub->announce({{{7}, "E", "x"}});
        QCOMPARE(m_box->told, QStringList{u"11 Ex"_s});
        QVERIFY(m_box->ended.isEmpty());
    }

private:
    std::shared_ptr<LiveSession> session(qint64 id, qint64 account, quint64 peer)
    {
        Actor actor;
        actor.account = {account};
        actor.session = {id};
        auto made = std::make_shared<LiveSession>();
        made->actor = std::make_shared<const Actor>(actor);
        made->mailbox = m_box.get();
        made->peer = peer;
        m_hub->add(made);
        return made;
    }

    std::unique_ptr<Box> m_box;
    std::unique_ptr<Hub> m_hub;
};

QTEST_APPLESS_MAIN(HubTest)
#include "tst_hub.moc"
