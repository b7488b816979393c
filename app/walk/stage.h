// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does with windows: waits, presses keys, clicks, takes pictures. A step that fails ends the program.
#pragma once
#include "app/shell/client.h"
#include <QDir>
#include <QTemporaryDir>
#include <functional>

class QDialog;

namespace parta {

class Theme;

/// Says why the walk stopped and ends the program with exit code 1.
[[noreturn]] void failWalk(const QString &why);

/// A login of the credentials file. Its password becomes another one when the server demands it.
struct Visitor {
    QString role;
    QString login;
    QString password;
};

class Stage
{
public:
    Stage(Theme &theme, const ClientOptions &options, const QString &folder);
    ~Stage();

    /// Waits until `condition` holds; fails naming `what` after half a minute.
    static void await(const QString &what, const std::function<bool()> &condition);
    static void pause(int milliseconds);
    static void typeText(QWidget &target, const QString &text);
    static void press(QWidget &target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    static void click(QWidget &target, const QPoint &position);
    static void click(QWidget &target);
    static QDialog *dialog(const QString &name);

    /// A client of its own settings folder, at the sign-in window.
    Client &arrive(const Visitor &visitor);
    /// Signs in and, where the server demands it, takes a password of one's own.
    void signIn(Client &client, Visitor &visitor);
    void shoot(QWidget &window, const QString &name) const;
    void save(const QImage &picture, const QString &name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void choosePassword(Visitor &visitor);

    Theme &m_theme;
    ClientOptions m_options;
    QDir m_folder;
    QTemporaryDir m_homes;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace parta
