// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the sign-in window to the main window and back.
#include "app/shell/client.h"
#include "app/shell/mainwindow.h"
#include "app/shell/questions.h"
#include "app/shell/signindialog.h"
#include "app/shell/wording.h"

using namespace Qt::StringLiterals;

namespace parta {

Client::Client(Theme &theme, const ClientOptions &options, QObject *parent)
    : QObject(parent), m_settings(options.folder), m_theme(theme), m_options(options),
      m_place(m_settings.dataFolder() + u"/outbox"_s, options.store)
{
    listen();
}

Client::~Client()
{
    delete m_signIn;
}

void Client::listen()
{
    connect(&m_place.session(), &Session::ended, this, [this](const Failure &why) {
        if (!m_window)
            return;
        signInAgain();
        m_signIn->say(wording(why));
    });
    connect(&m_place, &Workplace::leftoversFound, this, [this](int count) {
        if (m_window)
            m_window->offerLeftovers(count);
    });
    connect(&m_place, &Workplace::formerPasswordNeeded, this, [this] {
        if (m_window)
            m_window->askFormerPassword();
    });
    const auto unkept = [this] {
        if (m_window)
            m_window->warn(tr("Changes cannot be kept on this computer's disk. Do not close the window before they are saved."));
    };
    connect(&m_place, &Workplace::outboxUnusable, this, unkept);
    connect(&m_place.outbox(), &Outbox::unprotected, this, unkept);
}

void Client::start()
{
    m_signIn = new SignInDialog(m_place, m_settings, SignInDialog::Occasion::Start);
    m_signIn->preset(m_options.server, m_options.fingerprint, m_options.login);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &QObject::destroyed, this, [this] { m_signIn = nullptr; });
    connect(m_signIn, &SignInDialog::done, this, &Client::showWindow);
    m_signIn->show();
}

void Client::showWindow()
{
    if (m_window) {
        m_window->showPerson();
        return;
    }
    m_window = std::make_unique<MainWindow>(m_place, m_settings, m_theme);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Client::signOut);
    m_window->show();
    if (m_place.outbox().heldCount() > 0)
        m_window->offerLeftovers(m_place.outbox().heldCount());
    Q_EMIT windowShown();
}

void Client::signInAgain()
{
    if (m_signIn)
        return;
    m_signIn = new SignInDialog(m_place, m_settings, SignInDialog::Occasion::Again, m_window.get());
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &QObject::destroyed, this, [this] { m_signIn = nullptr; });
    connect(m_signIn, &SignInDialog::done, this, &Client::showWindow);
    m_signIn->open();
}

void Client::signOut()
{
    const int waiting = m_place.outbox().count();
    const QString text = tr("%n changes have not reached the server yet. They are kept encrypted on this computer and are "
                            "offered at the next sign-in.", nullptr, waiting);
    if (waiting > 0 && ask(m_window.get(), tr("Sign out?"), text, {tr("Stay"), tr("Sign out"), tr("Cancel")}) != 1)
        return;
    m_place.session().signOut();
    m_place.outbox().detach();
    // The window is the sender of the signal that brought us here.
    m_window.release()->deleteLater();
    start();
}

} // namespace parta
