// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Client: one person's windows from signing in to closing. A program may hold several.
#pragma once
#include "app/session/workplace.h"
#include "app/shell/settings.h"
#include <QObject>
#include <memory>

namespace parta {

class MainWindow;
class SignInDialog;
class Theme;

/// What the command line says.
struct ClientOptions {
    QString server;
    QByteArray fingerprint;
    QString login;
    QString folder;                       ///< settings and outbox; empty: the XDG folders
    SecretStore store = SecretStore::Ask;
};

class Client : public QObject
{
    Q_OBJECT
public:
    /// `theme` outlives the client.
    Client(Theme &theme, const ClientOptions &options, QObject *parent = nullptr);
    ~Client() override;

    /// Shows the sign-in window.
    void start();
    Workplace &workplace() { return m_place; }
    Settings &settings() { return m_settings; }
    SignInDialog *signInDialog() { return m_signIn; }
    /// Null before the first sign-in.
    MainWindow *window() { return m_window.get(); }

Q_SIGNALS:
    void windowShown();

private:
    void listen();
    void showWindow();
    void signInAgain();
    void signOut();

    Settings m_settings;
    Theme &m_theme;
    ClientOptions m_options;
    Workplace m_place;
    std::unique_ptr<MainWindow> m_window;
    SignInDialog *m_signIn = nullptr;
};

} // namespace parta
