// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about a session: pinning, signing in, losing and finding the connection, and its outbox.
#include "app/session/workplace.h"
#include "support/fakeserver.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

Me teacher(bool mustChange = false)
{
    Me me;
    me.account = {7};
    me.passwordChangeRequired = mustChange;
    me.schoolName = u"Школа"_s;
    me.timeZone = u"Europe/Moscow"_s;
    me.now = QDateTime(QDate(2026, 10, 12), QTime(6, 0), Qt::UTC);
    return me;
}

SetMark mark(int pupil)
{
    return {.lesson = {7}, .work = 1, .pupil = {pupil}, .grade = Grade::Five, .revision = 0,
            .request = RequestId::random(), .reason = {}};
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_server->answer<Hello>([](const Hello &) { return Hello::Reply{1, u"fake"_s, u"Школа"_s, false}; });
        m_server->answer<SignIn>([](const SignIn &request) -> Result<SignIn::Reply> {
            if (request.password.reveal() != u"верный пароль"_s)
                return refusal(ErrorCode::WrongCredentials);
            return SignIn::Reply{Secret<QByteArray>(QByteArray(32, 't')), teacher()};
        });
        m_server->answer<Resume>([](const Resume &request) -> Result<Resume::Reply> {
            if (request.token.reveal() != QByteArray(32, 't'))
                return refusal(ErrorCode::SessionEnded);
            return Resume::Reply{teacher()};
        });
        m_server->answer<SetMark>([this](const SetMark &request) -> Result<SetMark::Reply> {
            m_written += request.request;
            return SetMark::Reply{{request.lesson, request.work, request.pupil, request.grade, 1}};
        });
        m_server->start();
        m_folder = std::make_unique<QTemporaryDir>();
        m_written.clear();
        open();
    }

    void cleanup()
    {
        m_place.reset();
        m_server.reset();
    }

    void signsInAtThePinnedServer()
    {
        QVERIFY(signIn());
        QCOMPARE(session().me().account.value, 7);
        QCOMPARE(session().clock().today(), QDate(2026, 10, 12));
    }

    void sendsNothingToAnotherServer()
    {
        m_server->changeCertificate();
        QSignalSpy refused(&session(), &Session::identityRefused);
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"верный пароль"_s));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toByteArray(), m_server->fingerprint());
        QCOMPARE(m_server->heard<Hello>() + m_server->heard<SignIn>(), 0);
        QCOMPARE(session().state(), SessionState::SignedOut);
    }

    void tellsAWrongPassword()
    {
        QSignalSpy failed(&session(), &Session::signInFailed);
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"не тот"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().code, ErrorCode::WrongCredentials);
        QVERIFY(signIn());
    }

    void tellsAnUnreachableServer()
    {
        m_server->stop();
        QSignalSpy failed(&session(), &Session::signInFailed);
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"верный пароль"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().code, ErrorCode::Offline);
    }

    void tellsThePlaceInTheQueue()
    {
        m_server->keepSilent<SignIn>();
        QSignalSpy queued(&session(), &Session::queued);
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"верный пароль"_s));
        QTRY_COMPARE(m_server->heard<SignIn>(), 1);
        m_server->tell(SignInQueued{11});
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(queued.first().first().toInt(), 11);
    }

    void resumesWithoutThePassword()
    {
        QVERIFY(signIn());
        m_server->cutConnections();
        QTRY_COMPARE(session().state(), SessionState::Offline);
        QTRY_COMPARE(session().state(), SessionState::Online);
        QCOMPARE(m_server->heard<SignIn>(), 1);
        QCOMPARE(m_server->heard<Resume>(), 1);
    }

    void keepsTryingWhileTheServerIsAway()
    {
        QVERIFY(signIn());
        m_server->stop();
        QTRY_COMPARE(session().state(), SessionState::Offline);
        QTest::qWait(60);
        m_server->start();
        QTRY_COMPARE(session().state(), SessionState::Online);
    }

    void asksForThePasswordWhenTheTokenCountsNoMore()
    {
        QVERIFY(signIn());
        QSignalSpy ended(&session(), &Session::ended);
        m_server->answer<Resume>([](const Resume &) { return refusal(ErrorCode::SessionEnded); });
        m_server->cutConnections();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(session().state(), SessionState::SignedOut);
        QVERIFY(signIn());
    }

    void obeysAnEndedSession()
    {
        QVERIFY(signIn());
        QSignalSpy ended(&session(), &Session::ended);
        m_server->tell(SessionEnding{u"AccountBlocked"_s});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<Failure>().code, ErrorCode::AccountBlocked);
    }

    void sendsWhatWasTypedWhileOfflineExactlyOnce()
    {
        QVERIFY(signIn());
        m_server->keepSilent<SetMark>();
        const SetMark first = mark(1);
        m_place->outbox().submit(first, {1}, {});
        QTRY_COMPARE(m_server->heard<SetMark>(), 1);
        m_server->stop();
        QTRY_COMPARE(session().state(), SessionState::Offline);
        const SetMark second = mark(2);
        m_place->outbox().submit(second, {1}, {});
        m_server->answer<SetMark>([this](const SetMark &request) -> Result<SetMark::Reply> {
            m_written += request.request;
            return SetMark::Reply{{request.lesson, request.work, request.pupil, request.grade, 1}};
        });
        m_server->start();
        QTRY_COMPARE(m_place->outbox().count(), 0);
        QCOMPARE(m_written, (QList<RequestId>{first.request, second.request}));
    }

    void offersWhatAnEarlierRunLeft()
    {
        leaveOneMark();
        open();
        QSignalSpy found(m_place.get(), &Workplace::leftoversFound);
        QVERIFY(signIn());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(m_written.size(), 0);
        m_place->outbox().release();
        QTRY_COMPARE(m_written.size(), 1);
        QCOMPARE(m_place->outbox().count(), 0);
    }

    void keepsAnotherPersonsOutboxShut()
    {
        leaveOneMark();
        open();
        m_server->answer<SignIn>([](const SignIn &) {
            Me other = teacher();
            other.account = {8};
            return SignIn::Reply{Secret<QByteArray>(QByteArray(32, 't')), other};
        });
        QVERIFY(signIn());
        QCOMPARE(m_place->outbox().count(), 0);
    }

    void takesOverWhatAnotherWindowLeft()
    {
        QVERIFY(signIn()); // holds the first file
        auto second = std::make_unique<Workplace>(m_folder->path(), SecretStore::Avoid);
        connectTo(second->session());
        second->signIn(u"ivanova"_s, Secret<QString>(u"верный пароль"_s));
        QTRY_VERIFY(second->isOutboxOpen());
        m_server->stop();
        QTRY_COMPARE(second->session().state(), SessionState::Offline);
        second->outbox().submit(mark(3), {1}, {});
        second.reset();
        m_place.reset();
        m_server->start();
        open();
        QVERIFY(signIn());
        QTRY_COMPARE(m_place->outbox().heldCount(), 1);
    }

    void opensAnOutboxSealedWithAFormerPassword()
    {
        leaveOneMark();
        open();
        m_server->answer<SignIn>([](const SignIn &) {
            return SignIn::Reply{Secret<QByteArray>(QByteArray(32, 't')), teacher()};
        });
        QSignalSpy needed(m_place.get(), &Workplace::formerPasswordNeeded);
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"новый пароль 12"_s));
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(m_place->outbox().count(), 0);
        m_place->unlockWith(Secret<QString>(u"верный пароль"_s));
        QTRY_COMPARE(m_place->outbox().heldCount(), 1);
    }

    void opensNoOutboxBeforeTheOneTimePasswordIsChanged()
    {
        m_server->answer<SignIn>([](const SignIn &) {
            return SignIn::Reply{Secret<QByteArray>(QByteArray(32, 'o')), teacher(true)};
        });
        m_server->answer<ChangePassword>([](const ChangePassword &) {
            return ChangePassword::Reply{Secret<QByteArray>(QByteArray(32, 't')), teacher()};
        });
        QVERIFY(signIn());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        const Secret<QString> wanted(u"длинный пароль"_s);
        bool changed = false;
        session().changePassword(Secret<QString>(u"верный пароль"_s), wanted, this, [&](const Result<Me> &me) {
            changed = me.has_value();
        });
        QTRY_VERIFY(changed);
        m_place->passwordChanged(wanted);
        QTRY_VERIFY(!QDir(m_folder->path()).isEmpty());
    }

private:
    Session &session() { return m_place->session(); }

    void connectTo(Session &session) const
    {
        session.setBackoff(20, 100);
        session.setServer({u"127.0.0.1"_s, m_server->serverPort()}, m_server->fingerprint());
    }

    void open()
    {
        m_place = std::make_unique<Workplace>(m_folder->path(), SecretStore::Avoid);
        connectTo(session());
    }

    bool signIn()
    {
        m_place->signIn(u"ivanova"_s, Secret<QString>(u"верный пароль"_s));
        return QTest::qWaitFor([this] { return session().isOnline(); });
    }

    /// A client that was killed with one mark unsent.
    void leaveOneMark()
    {
        QVERIFY(signIn());
        QTRY_VERIFY(m_place->isOutboxOpen());
        m_server->keepSilent<SetMark>();
        m_place->outbox().submit(mark(1), {1}, u"7Б"_s);
        QTRY_COMPARE(m_server->heard<SetMark>(), 1);
        m_place.reset();
        m_server->answer<SetMark>([this](const SetMark &request) -> Result<SetMark::Reply> {
            m_written += request.request;
            return SetMark::Reply{{request.lesson, request.work, request.pupil, request.grade, 1}};
        });
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_place;
    QList<RequestId> m_written;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
