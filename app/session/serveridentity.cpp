// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading addresses, keeping and comparing fingerprints.
#include "app/session/serveridentity.h"
#include "common/rpc/pinnedsocket.h"
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString keyOf(const ServerAddress &server)
{
    return u"identities/"_s + QString::fromLatin1(QUrl::toPercentEncoding(server.text()));
}

} // namespace

std::optional<ServerAddress> ServerAddress::fromText(const QString &text)
{
    const QString typed = text.trimmed();
    const bool bareV6 = typed.count(u':') > 1 && !typed.startsWith(u'[');
    const QUrl url(u"parta://"_s + (bareV6 ? u"["_s + typed + u"]"_s : typed), QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
    if (!good)
        return std::nullopt;
    return ServerAddress{url.host(), quint16(url.port(defaultPort))};
}

QString ServerAddress::text() const
{
    const QString name = host.contains(u':') ? u"["_s + host + u"]"_s : host;
    return name + u":"_s + QString::number(port);
}

QByteArray ServerIdentities::known(const ServerAddress &server) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    return QByteArray::fromHex(file.value(keyOf(server)).toString().toLatin1());
}

Identity ServerIdentities::judge(const ServerAddress &server, const QByteArray &seen) const
{
    const QByteArray expected = known(server);
    if (expected.isEmpty())
        return Identity::Unknown;
    return expected == seen ? Identity::Known : Identity::Changed;
}

void ServerIdentities::remember(const ServerAddress &server, const QByteArray &fingerprint)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(keyOf(server), QString::fromLatin1(fingerprint.toHex()));
}

void ServerIdentities::forget(const ServerAddress &server)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(keyOf(server));
}

bool ServerIdentities::agrees(const QString &typed, const QByteArray &seen)
{
    QString digits = typed.toLower();
    digits.remove(u':').remove(u' ').remove(u'-').remove(u'\n');
    return digits.size() >= comparedDigits && QString::fromLatin1(seen.toHex()).startsWith(digits);
}

QString fingerprintBlock(const QByteArray &fingerprint)
{
    QStringList lines;
    for (int i = 0; i < fingerprint.size(); i += 8)
        lines += fingerprintText(fingerprint.mid(i, 8));
    return lines.join(u'\n');
}

} // namespace parta
