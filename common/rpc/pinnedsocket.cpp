// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing the certificate before anything is sent.
#include "common/rpc/pinnedsocket.h"
#include <QCryptographicHash>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int connectTimeout = 10'000;
constexpr qint64 clientReadBuffer = 256 * 1024;
constexpr qsizetype fingerprintSize = 32;

} // namespace

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

QByteArray fingerprintFromText(const QString &text)
{
    QString digits = text;
    digits.remove(u':').remove(u' ');
    // fromHex() skips what is no digit: a typing error must not make another fingerprint.
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    return isHex && digits.size() == 2 * fingerprintSize ? QByteArray::fromHex(digits.toLatin1()) : QByteArray();
}

PinnedSocket::PinnedSocket(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(connectTimeout);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(u"no answer"_s); });
}

PinnedSocket::~PinnedSocket()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void PinnedSocket::open(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    m_expected = fingerprint;
    m_done = false;
    m_socket = std::make_unique<QSslSocket>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // No authority is believed: every server has to pass through checkIdentity().
    configuration.setCaCertificates({});
    m_socket->setSslConfiguration(configuration);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &PinnedSocket::checkIdentity);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &PinnedSocket::accept);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] { giveUp(m_socket->errorString()); });
    m_patience.start();
    m_socket->connectToHostEncrypted(host, port);
}

void PinnedSocket::checkIdentity(const QList<QSslError> &errors)
{
    const QByteArray seen = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_expected.isEmpty() && seen == m_expected) {
        m_socket->ignoreSslErrors(errors);
        return;
    }
    if (std::exchange(m_done, true))
        return;
    m_socket->abort();
    Q_EMIT strange(seen);
}

void PinnedSocket::accept()
{
    if (m_done)
        return;
    // A certificate the platform happens to trust raises no errors; it still has to be the pinned one.
    const QByteArray seen = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (m_expected.isEmpty() || seen != m_expected) {
        checkIdentity({});
        return;
    }
    m_done = true;
    m_patience.stop();
    Q_EMIT ready();
}

void PinnedSocket::giveUp(const QString &reason)
{
    if (std::exchange(m_done, true))
        return;
    m_patience.stop();
    Q_EMIT failed(reason);
}

std::unique_ptr<Channel> PinnedSocket::takeChannel()
{
    if (!m_socket || !m_socket->isEncrypted())
        return nullptr;
    m_socket->disconnect(this);
    const ChannelLimits limits{.frame = frame::answerLimit, .readBuffer = clientReadBuffer};
    return std::make_unique<Channel>(std::move(m_socket), FrameSide::Client, limits);
}

} // namespace parta
