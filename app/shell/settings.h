// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All settings of the client in one table: key, place, default.
#pragma once
#include <QString>
#include <QVariant>
#include <memory>

class QSettings;

namespace parta {

enum class Setting : quint8 {
    LastServer,     ///< «host:port» as typed
    LastLogin,
    Scheme,         ///< name of Scheme
    Zoom,           ///< percent of the grid
    RailCollapsed,
    WindowGeometry,
    WindowState,
    LastPage,       ///< teaching group opened last
    LessonPanel,    ///< whether the lesson side is open
};

/// Where a setting lives.
enum class SettingPlace : quint8 {
    Person,  ///< parta.ini of the configuration folder: follows the person
    Machine, ///< window.ini of the state folder: depends on this screen
};

class Settings
{
public:
    /// `folder` overrides both folders, for tests and the walk; empty takes the XDG ones.
    explicit Settings(const QString &folder = {});
    ~Settings();

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);
    /// Folder of the outbox.
    QString dataFolder() const { return m_dataFolder; }
    /// File of the compared server identities.
    QString identitiesFile() const;

    static QString key(Setting setting);
    static SettingPlace place(Setting setting);
    static QVariant defaultValue(Setting setting);

private:
    QSettings &file(Setting setting) const;

    QString m_configFolder;
    QString m_dataFolder;
    std::unique_ptr<QSettings> m_person;
    std::unique_ptr<QSettings> m_machine;
};

} // namespace parta
