// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings.
#include "app/shell/settings.h"
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Row {
    Setting setting;
    const char16_t *key;
    SettingPlace place;
    QVariant standard;
};

const Row &row(Setting setting)
{
    static const Row rows[] = {
        {Setting::LastServer, u"signIn/server", SettingPlace::Person, QString()},
        {Setting::LastLogin, u"signIn/login", SettingPlace::Person, QString()},
        {Setting::Scheme, u"look/scheme", SettingPlace::Person, u"System"_s},
        {Setting::Zoom, u"look/zoom", SettingPlace::Machine, 100},
        {Setting::RailCollapsed, u"window/railCollapsed", SettingPlace::Machine, true},
        {Setting::WindowGeometry, u"window/geometry", SettingPlace::Machine, QByteArray()},
        {Setting::WindowState, u"window/state", SettingPlace::Machine, QByteArray()},
        {Setting::LastPage, u"journal/lastPage", SettingPlace::Person, 0},
        {Setting::LessonPanel, u"journal/lessonPanel", SettingPlace::Machine, true},
    };
    return rows[size_t(setting)];
}

QString folderOf(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/parta"_s;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_configFolder(folder.isEmpty() ? folderOf(QStandardPaths::GenericConfigLocation) : folder),
      m_dataFolder(folder.isEmpty() ? folderOf(QStandardPaths::GenericDataLocation) : folder),
      m_person(std::make_unique<QSettings>(m_configFolder + u"/parta.ini"_s, QSettings::IniFormat)),
      m_machine(std::make_unique<QSettings>(m_dataFolder + u"/window.ini"_s, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    return file(setting).value(key(setting), defaultValue(setting));
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    file(setting).setValue(key(setting), value);
}

QString Settings::identitiesFile() const
{
    return m_configFolder + u"/servers.ini"_s;
}

QString Settings::key(Setting setting)
{
    return QString::fromUtf16(row(setting).key);
}

SettingPlace Settings::place(Setting setting)
{
    return row(setting).place;
}

QVariant Settings::defaultValue(Setting setting)
{
    return row(setting).standard;
}

QSettings &Settings::file(Setting setting) const
{
    return place(setting) == SettingPlace::Person ? *m_person : *m_machine;
}

} // namespace parta
