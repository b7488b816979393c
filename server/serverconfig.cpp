// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the file of keys.
#include "server/serverconfig.h"
#include "server/configkeys.h"
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parta {

QString ConfigFault::text(const QString &file) const
{
    const QString place = line > 0 ? u"%1:%2: "_s.arg(file).arg(line) : u""_s;
    return place + (key.isEmpty() ? reason : key + u": "_s + reason);
}

namespace serverconfig {

namespace {

const ConfigSection *sectionNamed(const QString &name)
{
    for (const ConfigSection &section : configSections()) {
        if (section.name == name)
            return &section;
    }
    return nullptr;
}

const ConfigKey *keyNamed(const ConfigSection &section, const QString &name)
{
    for (const ConfigKey &key : section.keys) {
        if (key.name == name)
            return &key;
    }
    return nullptr;
}

/// Reads line by line; remembers the section it is in.
class Reading
{
public:
    explicit Reading(ServerConfig &config) : m_config(config) {}

    /// The fault of one line, with its key.
    std::optional<ConfigFault> take(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return std::nullopt;
        return line.startsWith(u'[') ? takeSection(line) : takeKey(line);
    }

private:
    std::optional<ConfigFault> takeSection(const QString &line)
    {
        m_section = line.endsWith(u']') ? sectionNamed(line.mid(1, line.size() - 2).trimmed()) : nullptr;
        if (m_section)
            return std::nullopt;
        return ConfigFault{0, line, u"no such section"_s};
    }

    std::optional<ConfigFault> takeKey(const QString &line)
    {
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 1)
            return ConfigFault{0, line, u"neither a section nor «key=value»"_s};
        if (!m_section)
            return ConfigFault{0, name, u"stands in no known section"_s};
        const QString full = m_section->name + u'.' + name;
        const ConfigKey *key = keyNamed(*m_section, name);
        if (!key)
            return ConfigFault{0, full, u"no such key"_s};
        if (m_seen.contains(full))
            return ConfigFault{0, full, u"given twice"_s};
        m_seen.insert(full);
        const auto reason = key->take(m_config, line.mid(equals + 1).trimmed());
        return reason ? std::optional(ConfigFault{0, full, *reason}) : std::nullopt;
    }

    ServerConfig &m_config;
    const ConfigSection *m_section = nullptr;
    QSet<QString> m_seen;
};

} // namespace

QList<ConfigFault> read(const QString &text, ServerConfig &config)
{
    QList<ConfigFault> faults;
    Reading reading(config);
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (auto fault = reading.take(line.trimmed())) {
            fault->line = number;
            faults += *fault;
        }
    }
    if (!config.ownerUrl.isEmpty() && config.applicationUrl.isEmpty())
        faults += ConfigFault{0, u"database.application"_s, u"missing beside database.owner"_s};
    return faults;
}

std::optional<QString> setListen(ServerConfig &config, const QString &value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    QString host = value.left(qMax<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool good = false;
    const uint port = value.mid(colon + 1).toUInt(&good);
    if (colon < 0 || !good || port > 65535)
        return u"not «address:port»"_s;
    QHostAddress address(host);
    if (host == "localhost"_L1)
        address = QHostAddress(QHostAddress::LocalHost);
    if (host.isEmpty())
        address = QHostAddress(QHostAddress::AnyIPv4);
    if (address.isNull())
        return u"not an address: «%1»"_s.arg(host);
    config.address = address;
    config.port = quint16(port);
    return std::nullopt;
}

QString commentedDefault()
{
    QString text = u"# SPDX-FileCopyrightText: 2026 The Parta authors\n"
                   "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                   "# Configuration of the Parta server. Every line that is commented out shows the default or a sample.\n"
                   "# Check a change before restarting the server: partad --config FILE --check-config\n"_s;
    for (const ConfigSection &section : configSections()) {
        text += u"\n["_s + section.name + u"]\n"_s;
        bool first = true;
        for (const ConfigKey &key : section.keys) {
            if (!key.meaning.isEmpty())
                text += (first ? u"# "_s : u"\n# "_s) + QString(key.meaning).replace(u"\n"_s, u"\n# "_s) + u'\n';
            text += u'#' + key.name + u'=' + key.sample + u'\n';
            first = false;
        }
    }
    return text;
}

QString defaultDataFolder()
{
    const QString state = qEnvironmentVariable("STATE_DIRECTORY");
    if (!state.isEmpty())
        return state.section(u':', 0, 0);
    const QFileInfo system(u"/var/lib/parta"_s);
    if (system.isDir() && system.isWritable())
        return system.filePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/parta"_s;
}

QString defaultFile()
{
    const QStringList places{u"/etc/parta/partad.conf"_s,
                             QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                 + u"/parta/partad.conf"_s};
    for (const QString &place : places) {
        if (QFileInfo(place).isReadable())
            return place;
    }
    return {};
}

} // namespace serverconfig
} // namespace parta
