// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a TLS 1.3 connection to a server known by the fingerprint of its certificate.
#pragma once
#include "common/rpc/channel.h"
#include <QSslSocket>
#include <QTimer>

namespace parta {

/// SHA-256 of the certificate in DER, 32 bytes, as pairs: «3A:07:…».
QString fingerprintText(const QByteArray &fingerprint);
/// The 32 bytes of such a text, with or without colons and blanks; empty when it is none.
QByteArray fingerprintFromText(const QString &text);

/// One attempt. The exact certificate is the server's identity: with a matching fingerprint neither its
/// name nor its dates count (a client's clock may be years off); without one nothing is ever sent.
class PinnedSocket : public QObject
{
    Q_OBJECT
public:
    explicit PinnedSocket(QObject *parent = nullptr);
    ~PinnedSocket() override;

    /// An empty `fingerprint` only learns the server's: the attempt ends with `strange`.
    void open(const QString &host, quint16 port, const QByteArray &fingerprint);
    /// Milliseconds until an attempt without an answer fails; 10 s by default.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    /// After `ready`, once: the channel for Caller::use().
    std::unique_ptr<Channel> takeChannel();

Q_SIGNALS:
    void ready();
    /// The server is not the expected one; the connection is closed and nothing was sent.
    void strange(const QByteArray &seen);
    void failed(const QString &reason);

private:
    void checkIdentity(const QList<QSslError> &errors);
    void accept();
    void giveUp(const QString &reason);

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_expected;
    QTimer m_patience;
    bool m_done = false;
};

} // namespace parta
