// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls about the session itself, answered by the network layer.
#include "common/base/log.h"
#include "common/protocol/version.h"
#include "common/wire/decode.h"
#include "server/net/peer.h"
#include "server/net/socketthread.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

Failure failureOf(ErrorCode code, const QString &detail = {})
{
    Failure failure;
    failure.code = code;
    failure.detail = detail;
    return failure;
}

} // namespace

template<class R>
void Peer::with(quint32 id, const NamedBody &message, void (Peer::*handle)(quint32, const R &))
{
    const Result<R> request = wire::decode<R>(message.body);
    if (request)
        (this->*handle)(id, *request);
    else
        fail(id, request.error());
}

template<class E>
void Peer::tell(const E &event)
{
    if (m_channel)
        m_channel->send({FrameKind::Event, 0, joinMessage(reflect::typeName<E>(), wire::encode(event))});
}
template void Peer::tell(const SessionEnding &);

bool Peer::serveSession(quint32 id, const NamedBody &message)
{
    if (message.name == "Hello")
        with<Hello>(id, message, &Peer::greet);
    else if (message.name == "SignIn")
        with<SignIn>(id, message, &Peer::signIn);
    else if (message.name == "Resume")
        with<Resume>(id, message, &Peer::resume);
    else if (message.name == "ChangePassword")
        with<ChangePassword>(id, message, &Peer::changePassword);
    else if (message.name == "SignOut")
        signOut(id);
    else
        return false;
    return true;
}

void Peer::greet(quint32 id, const Hello &request)
{
    qCDebug(lcNet).noquote() << "peer" << m_id << "is" << request.client.left(80).toHtmlEscaped();
    if (request.protocol < oldestProtocolVersion || request.protocol > protocolVersion) {
        fail(id, failureOf(ErrorCode::UnsupportedVersion, u"this server speaks protocol %1 to %2"_s
                               .arg(oldestProtocolVersion).arg(protocolVersion)));
        return;
    }
    beginWork();
    SocketThread *home = &m_home;
    m_services.desk.greet([home, peer = m_id, id](const Result<Hello::Reply> &answer) {
        home->toPeer(peer, [id, answer](Peer *found) {
            if (!found)
                return;
            if (answer)
                found->reply(id, wire::encode(*answer));
            else
                found->fail(id, answer.error());
            found->endWork();
        });
    });
}

Visitor Peer::visitor()
{
    SocketThread *home = &m_home;
    return {home, m_id, [here = m_here] { return here->load(); },
            [home, peer = m_id](int ahead) {
                home->toPeer(peer, [ahead](Peer *found) {
                    if (found)
                        found->tell(SignInQueued{ahead});
                });
            }};
}

SignInDesk::Admitted Peer::admitted(quint32 id, void (Peer::*then)(quint32, const Result<SignedIn> &))
{
    SocketThread *home = &m_home;
    Hub *hub = &m_services.hub;
    return [home, hub, peer = m_id, id, then](const Result<SignedIn> &result) {
        home->toPeer(peer, [hub, id, then, result](Peer *found) {
            if (found)
                (found->*then)(id, result);
            else if (result)
                hub->remove(result->session);
        });
    };
}

void Peer::signIn(quint32 id, const SignIn &request)
{
    if (m_signingIn) {
        fail(id, failureOf(ErrorCode::Busy, u"one sign-in at a time"_s));
        return;
    }
    m_signingIn = true;
    // The deadline stands still while the password waits in the queue.
    m_signInLeft = m_deadline > 0 ? m_deadline - m_home.now() : 0;
    m_deadline = 0;
    if (!std::exchange(m_settled, true))
        Q_EMIT settled(m_id);
    beginWork();
    m_services.desk.signIn(request, visitor(), admitted(id, &Peer::admit));
}

void Peer::resume(quint32 id, const Resume &request)
{
    if (m_signingIn || m_session) {
        fail(id, failureOf(ErrorCode::Malformed, u"signed in already"_s));
        return;
    }
    m_signingIn = true;
    m_signInLeft = m_deadline > 0 ? m_deadline - m_home.now() : 0;
    m_deadline = 0;
    if (!std::exchange(m_settled, true))
        Q_EMIT settled(m_id);
    beginWork();
    m_services.desk.resume(request, visitor(), admitted(id, &Peer::admit));
}

void Peer::admit(quint32 id, const Result<SignedIn> &result)
{
    m_signingIn = false;
    if (!result) {
        if (!m_session)
            m_deadline = m_home.now() + qMax<qint64>(m_signInLeft, 1);
        fail(id, result.error());
        endWork();
        return;
    }
    if (m_session && m_session != result->session)
        m_services.desk.expire(m_session);
    m_session = result->session;
    m_lastRequest = m_noted = m_home.now();
    m_channel->allowSignedIn(m_services.limits.frame);
    if (result->token.isEmpty())
        reply(id, wire::encode(Resume::Reply{result->me}));
    else
        reply(id, wire::encode(SignIn::Reply{Secret<QByteArray>(result->token), result->me}));
    endWork();
    // Taken away again between the lane and here.
    if (m_session && m_session->ended)
        becomeStranger(ErrorCode::SessionEnded);
}

void Peer::changePassword(quint32 id, const ChangePassword &request)
{
    if (!m_session || m_session->ended) {
        fail(id, failureOf(m_session || m_sessionEnded ? ErrorCode::SessionEnded : ErrorCode::NotSignedIn));
        return;
    }
    if (m_signingIn) {
        fail(id, failureOf(ErrorCode::Busy, u"one password at a time"_s));
        return;
    }
    m_signingIn = true;
    beginWork();
    m_services.desk.changePassword(m_session, request, visitor(), admitted(id, &Peer::rotate));
}

void Peer::rotate(quint32 id, const Result<SignedIn> &result)
{
    m_signingIn = false;
    if (result) {
        m_session = result->session;
        reply(id, wire::encode(ChangePassword::Reply{Secret<QByteArray>(result->token), result->me}));
    } else {
        fail(id, result.error());
    }
    endWork();
}

void Peer::signOut(quint32 id)
{
    if (!m_session) {
        fail(id, failureOf(ErrorCode::NotSignedIn));
        return;
    }
    beginWork();
    const auto session = std::exchange(m_session, nullptr);
    session->ended = true;
    m_deadline = m_home.now() + m_services.limits.signIn;
    SocketThread *home = &m_home;
    m_services.desk.signOut(session, [home, peer = m_id, id](const std::optional<Failure> &failure) {
        home->toPeer(peer, [id, failure](Peer *found) {
            if (!found)
                return;
            if (failure)
                found->fail(id, *failure);
            else
                found->reply(id, wire::encode(SignOut::Reply{}));
            found->endWork();
        });
    });
}

void Peer::endSession(SessionId session, ErrorCode why)
{
    if (m_session && m_session->ended && m_session->actor->session == session)
        becomeStranger(why);
}

void Peer::becomeStranger(ErrorCode why)
{
    tell(SessionEnding{reflect::enumText(why)});
    m_services.hub.remove(std::exchange(m_session, nullptr));
    m_sessionEnded = true;
    m_deadline = m_home.now() + m_services.limits.signIn;
}

} // namespace parta
