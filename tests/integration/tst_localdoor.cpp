// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the operator's door: who comes through it, as whom, and how it closes.
#include "support/runningserver.h"
#include "server/net/localdoor.h"
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Ask {
    QString text;

    struct Reply {
        QString text;
    };
};

} // namespace

class LocalDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_held.clear();
        m_last = {};
        m_door = std::make_unique<LocalDoor>(
            [this](const Call &call, const std::function<void(Answer)> &done) {
                m_last = call;
                const auto ask = wire::decode<Ask>(call.body);
                if (ask && ask->text == "hold"_L1)
                    m_held.append(done);
                else if (ask)
                    done({std::nullopt, wire::encode(Ask::Reply{ask->text})});
                else
                    done({ask.error(), {}});
            },
            NetLimits{});
        m_path = m_folder.filePath(u"partad.sock"_s);
        QVERIFY(m_door->open(m_path));
    }

    void isOpenToTheOwnUserOnly()
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void servesTheOperatorWithoutSignIn()
    {
        Caller caller;
        caller.use(connectLocal(m_path));
        QSignalSpy served(m_door.get(), &LocalDoor::served);
        const auto reply = callNow(caller, Ask{u"привет"_s});
        QVERIFY(reply);
        QCOMPARE(reply->text, u"привет"_s);
        QCOMPARE(m_last.message, QByteArray("Ask"));
        QCOMPARE(m_last.actor->door, Door::Local);
        QVERIFY(!m_last.actor->account);
        QCOMPARE(served.size(), 1);
    }

    void compressesLargeReplies()
    {
        Caller caller;
        caller.use(connectLocal(m_path));
        const QString text(200'000, u'я');
        QCOMPARE(callNow(caller, Ask{text})->text, text);
    }

    void tellsAFailureAndGoesOn()
    {
        Caller caller;
        caller.use(connectLocal(m_path));
        const auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_path);
        QVERIFY(socket->waitForConnected());
        socket->write(frame::encode({FrameKind::Request, 1, joinMessage("Ask", "\x01")}));
        QByteArray seen;
        QTRY_VERIFY((seen += socket->readAll()).contains("Malformed"));
        QVERIFY(callNow(caller, Ask{u"x"_s}));
    }

    void takesThePlaceOfADeadServersSocket()
    {
        m_door.reset();
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        init();
        Caller caller;
        caller.use(connectLocal(m_path));
        QVERIFY(callNow(caller, Ask{u"x"_s}));
    }

    void answersWhatIsInFlightWhenItCloses()
    {
        Caller caller;
        caller.use(connectLocal(m_path));
        QString answer;
        std::optional<ErrorCode> late;
        caller.call(Ask{u"hold"_s}, this, [&](const Result<Ask::Reply> &reply) { answer = reply->text; });
        QTRY_COMPARE(m_held.size(), 1);
        QSignalSpy finished(m_door.get(), &LocalDoor::finished);
        m_door->stop();
        caller.call(Ask{u"late"_s}, this, [&](const Result<Ask::Reply> &reply) { late = reply.error().code; });
        QTRY_COMPARE(late, std::optional(ErrorCode::ShuttingDown));
        QCOMPARE(finished.size(), 0);
        m_held.first()({std::nullopt, wire::encode(Ask::Reply{u"done"_s})});
        QTRY_COMPARE(answer, u"done"_s);
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(!caller.isOnline());
    }

    void forgetsACallerThatLeft()
    {
        {
            Caller caller;
            caller.use(connectLocal(m_path));
            caller.call(Ask{u"hold"_s}, this, [](const Result<Ask::Reply> &) {});
            QTRY_COMPARE(m_held.size(), 1);
        }
        QTest::qWait(10);
        m_held.first()({std::nullopt, wire::encode(Ask::Reply{})});
        Caller other;
        other.use(connectLocal(m_path));
        QVERIFY(callNow(other, Ask{u"x"_s}));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QList<std::function<void(Answer)>> m_held;
    Call m_last;
    std::unique_ptr<LocalDoor> m_door;
};

QTEST_GUILESS_MAIN(LocalDoorTest)
#include "tst_localdoor.moc"
