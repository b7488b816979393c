// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: at the start as a window, after a lost session as a dialog over the untouched page.
#pragma once
#include "app/session/workplace.h"
#include "app/shell/settings.h"
#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parta {

class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Occasion : quint8 {
        Start, ///< anybody, any server
        Again, ///< the same person at the same server
    };

    SignInDialog(Workplace &place, Settings &settings, Occasion occasion, QWidget *parent = nullptr);

    /// Fills in from the command line. A fingerprint given there was compared by whoever gave it.
    void preset(const QString &server, const QByteArray &fingerprint, const QString &login);
    /// What the window says at the moment: the queue, a refusal.
    QString message() const;
    void say(const QString &text);

Q_SIGNALS:
    /// Signed in, with a password of one's own.
    void done();

private:
    QWidget *buildForm();
    QLineEdit *addField(QFormLayout *form, QLineEdit *field, const QString &name, const QString &label);
    void listen();
    void start();
    void connectTo(const ServerAddress &server, const QByteArray &fingerprint);
    void judgeServer(const QByteArray &seen);
    void compare(const QByteArray &seen);
    void finish();
    void requirePassword();
    void setBusy(bool busy);

    Workplace &m_place;
    Settings &m_settings;
    ServerIdentities m_identities;
    Occasion m_occasion;
    ServerAddress m_address;
    QByteArray m_given;         ///< fingerprint of the command line
    QLineEdit *m_server = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_message;
    QPushButton *m_signIn;
};

} // namespace parta
