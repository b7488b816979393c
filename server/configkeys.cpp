// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys, in the order of the commented file.
#include "server/configkeys.h"
#include "server/storage/databaseurl.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Range {
    qint64 least;
    qint64 most;
    qint64 unit = 1; ///< what one in the file means in the configuration
};

using Take = std::function<std::optional<QString>(ServerConfig &, const QString &)>;

/// A whole number in a range, stored by `field`, which returns a reference into the configuration.
template<class Field>
Take number(Range range, Field field)
{
    return [range, field](ServerConfig &config, const QString &value) -> std::optional<QString> {
        bool good = false;
        const qint64 given = value.toLongLong(&good);
        if (!good || given < range.least || given > range.most)
            return u"not a number from %1 to %2"_s.arg(range.least).arg(range.most);
        auto &target = field(config);
        target = std::decay_t<decltype(target)>(given * range.unit);
        return std::nullopt;
    };
}

template<class Field>
Take databaseUrl(Field field)
{
    return [field](ServerConfig &config, const QString &value) -> std::optional<QString> {
        const auto url = DatabaseUrl::parse(value);
        if (!url)
            return url.error().detail;
        field(config) = value;
        return std::nullopt;
    };
}

std::optional<QString> takeData(ServerConfig &config, const QString &value)
{
    if (!QDir::isAbsolutePath(value))
        return u"not an absolute path"_s;
    config.dataFolder = QDir::cleanPath(value);
    return std::nullopt;
}

std::optional<QString> takeNames(ServerConfig &config, const QString &value)
{
    config.names.clear();
    for (const QString &part : value.split(u',')) {
        const QString name = part.trimmed();
        if (name.isEmpty() || name.contains(u' ') || name.size() > 253)
            return u"not a host name or address: «%1»"_s.arg(name);
        config.names += name;
    }
    return std::nullopt;
}

ConfigSection serverSection()
{
    return {u"server"_s, {
        {u"listen"_s, u"0.0.0.0:4430"_s,
         u"Address and port to listen on; port 0 takes a free one. TLS 1.3 only, there is no plaintext port."_s,
         serverconfig::setListen},
        {u"data"_s, u"/var/lib/parta"_s,
         u"The one folder of all data: database, certificates, lock. One server per folder.\n"
         "Default: /var/lib/parta for the service, else $XDG_DATA_HOME/parta."_s, takeData},
        {u"names"_s, u"journal.school.example, 192.0.2.10"_s,
         u"Names and addresses the server's certificate is made for at the first start, besides the machine's own."_s,
         takeNames},
        {u"threads"_s, u"0"_s, u"Threads that serve connections; 0 means one for each core."_s,
         number({0, 64}, [](ServerConfig &c) -> int & { return c.socketThreads; })},
    }};
}

ConfigSection databaseSection()
{
    return {u"database"_s, {
        {u"owner"_s, u"postgresql:///parta?host=/run/postgresql&user=parta_owner"_s,
         u"Without these two lines the server keeps an SQLite database in its data folder.\n"
         "PostgreSQL: the owner changes the structure on an upgrade, the application only reads and writes records and\n"
         "may not touch the audit log or the structure. Over a network use sslmode=verify-full."_s,
         databaseUrl([](ServerConfig &c) -> QString & { return c.ownerUrl; })},
        {u"application"_s, u"postgresql:///parta?host=/run/postgresql&user=parta_app"_s, {},
         databaseUrl([](ServerConfig &c) -> QString & { return c.applicationUrl; })},
        {u"lanes"_s, u"4"_s, u"Connections to PostgreSQL; SQLite decides by itself."_s,
         number({1, 32}, [](ServerConfig &c) -> int & { return c.lanes; })},
    }};
}

ConfigSection limitsSection()
{
    return {u"limits"_s, {
        {u"frameBeforeSignIn"_s, u"16384"_s, u"Longest request in bytes, before and after sign-in."_s,
         number({1024, 65536}, [](ServerConfig &c) -> quint32 & { return c.limits.strangerFrame; })},
        {u"frame"_s, u"1048576"_s, {},
         number({65536, 16777216}, [](ServerConfig &c) -> quint32 & { return c.limits.frame; })},
        {u"requestsPerSecond"_s, u"200"_s,
         u"Requests of one session: so many a second, and so many at once after a pause. Beyond them: «busy, try later»."_s,
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.limits.requestsPerSecond; })},
        {u"requestBurst"_s, u"600"_s, {},
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.limits.requestBurst; })},
        {u"inFlight"_s, u"64"_s, u"Requests of one session that are being served at a time."_s,
         number({1, 10'000}, [](ServerConfig &c) -> int & { return c.limits.inFlight; })},
        {u"connections"_s, u"2000"_s,
         u"Connections in all, those still without sign-in, and of these at most from one address (loopback is exempt)."_s,
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.limits.connections; })},
        {u"halfOpen"_s, u"256"_s, {},
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.limits.halfOpen; })},
        {u"halfOpenPerAddress"_s, u"32"_s, {},
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.limits.halfOpenPerAddress; })},
        {u"outbound"_s, u"4194304"_s,
         u"Bytes that may wait for one client that does not read; beyond them it is disconnected."_s,
         number({65536, 1LL << 30}, [](ServerConfig &c) -> qint64 & { return c.limits.outbound; })},
        {u"hashingQueue"_s, u"512"_s,
         u"Passwords waiting to be checked; the number of cores is checked at a time."_s,
         number({1, 100'000}, [](ServerConfig &c) -> int & { return c.signIn.hashingQueue; })},
    }};
}

ConfigSection deadlinesSection()
{
    constexpr qint64 second = 1000;
    return {u"deadlines"_s, {
        {u"handshake"_s, u"5"_s,
         u"Seconds: TLS handshake, sign-in (it stops while the password waits in the queue), one frame."_s,
         number({1, 3600, second}, [](ServerConfig &c) -> int & { return c.limits.handshake; })},
        {u"signIn"_s, u"15"_s, {},
         number({1, 3600, second}, [](ServerConfig &c) -> int & { return c.limits.signIn; })},
        {u"frame"_s, u"30"_s, {},
         number({1, 3600, second}, [](ServerConfig &c) -> int & { return c.limits.slowFrame; })},
        {u"silence"_s, u"45"_s, u"Seconds after which a client that does not even ping is gone."_s,
         number({5, 3600, second}, [](ServerConfig &c) -> int & { return c.limits.silence; })},
        {u"stop"_s, u"10"_s, u"Seconds a stopping server goes on answering what it has accepted."_s,
         number({1, 600, second}, [](ServerConfig &c) -> int & { return c.limits.stop; })},
    }};
}

ConfigSection sessionsSection()
{
    constexpr qint64 minute = 60'000;
    return {u"sessions"_s, {
        {u"idleMinutes"_s, u"60"_s, u"Minutes without a request after which a session ends."_s,
         [](ServerConfig &c, const QString &value) {
             const auto fault = number({1, 1440, minute}, [](ServerConfig &d) -> int & { return d.limits.idle; })(c, value);
             c.signIn.idle = c.limits.idle;
             return fault;
         }},
        {u"hours"_s, u"12"_s, u"Hours after which a session ends in any case."_s,
         number({1, 24, 60 * minute}, [](ServerConfig &c) -> qint64 & { return c.signIn.lifetime; })},
    }};
}

} // namespace

const QList<ConfigSection> &configSections()
{
    static const QList<ConfigSection> sections{serverSection(), databaseSection(), limitsSection(), deadlinesSection(),
                                               sessionsSection()};
    return sections;
}

} // namespace parta
