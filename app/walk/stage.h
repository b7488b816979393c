// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does with windows: waits, presses keys, clicks, takes pictures. A step that fails gives false
// and says why in fault().
#pragma once
#include "app/shell/client.h"
#include <QDir>
#include <QTemporaryDir>
#include <functional>
#include <vector>

class QDialog;

namespace parta {

class Theme;

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

    /// Makes the folder of the pictures.
    bool open();
    /// Why the first step that failed did; empty while all is well.
    QString fault() const { return m_fault; }
    /// Always false, for return.
    bool fail(const QString &why);
    /// Waits until `condition` holds; after half a minute fails naming `what`.
    bool await(const QString &what, const std::function<bool()> &condition);
    static void pause(int milliseconds);
    static void typeText(QWidget &target, const QString &text);
    static void press(QWidget &target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    static void click(QWidget &target, const QPoint &position);
    static void click(QWidget &target);
    static QDialog *dialog(const QString &name);

    /// A client of its own settings folder, at the sign-in window.
    Client &arrive(const Visitor &visitor);
    /// Signs in and, where the server demands it, takes a password of one's own.
    bool signIn(Client &client, Visitor &visitor);
    bool shoot(QWidget &window, const QString &name);
    bool save(const QImage &picture, const QString &name);
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void choosePassword(Visitor &visitor);

    Theme &m_theme;
    ClientOptions m_options;
    QDir m_folder;
    QTemporaryDir m_homes;
    std::vector<std::unique_ptr<Client>> m_clients;
    QString m_fault;
};

} // namespace parta
