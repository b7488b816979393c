// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form and the way from a typed address to a signed-in session.
#include "app/shell/signindialog.h"
#include "app/shell/identitydialog.h"
#include "app/shell/passworddialog.h"
#include "app/shell/wording.h"
#include "ui/style/icons.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

SignInDialog::SignInDialog(Workplace &place, Settings &settings, Occasion occasion, QWidget *parent)
    : QDialog(parent), m_place(place), m_settings(settings), m_identities(settings.identitiesFile()),
      m_occasion(occasion), m_message(new QLabel(this)), m_signIn(new QPushButton(tr("Sign in"), this))
{
    setObjectName(u"signIn"_s);
    setWindowTitle(occasion == Occasion::Start ? tr("Parta — sign in") : tr("Sign in again"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 24);
    layout->setSpacing(10);
    auto *name = new QLabel(tr("Parta"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    name->setFont(large);
    auto *what = new QLabel(occasion == Occasion::Start
        ? tr("Electronic class journal of the school")
        : tr("The session has ended. The page stays as it is; what you typed is kept."), this);
    what->setWordWrap(true);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addSpacing(8);
    layout->addWidget(buildForm());
    m_message->setObjectName(u"signInMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 3);
    layout->addWidget(m_message);
    layout->addWidget(m_signIn);
    setFixedWidth(420);
    listen();
    preset(settings.value(Setting::LastServer).toString(), {}, settings.value(Setting::LastLogin).toString());
}

QWidget *SignInDialog::buildForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    m_server = addField(form, new QLineEdit(box), u"server"_s, tr("Server"));
    m_server->setPlaceholderText(tr("name or address, e.g. journal.school:7420"));
    m_login = addField(form, new QLineEdit(box), u"login"_s, tr("Login"));
    m_password = addField(form, passwordField(box), u"password"_s, tr("Password"));
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    m_signIn->setMinimumHeight(36);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::start);
    const bool same = m_occasion == Occasion::Again;
    m_server->setReadOnly(same);
    m_login->setReadOnly(same);
    return box;
}

QLineEdit *SignInDialog::addField(QFormLayout *form, QLineEdit *field, const QString &name, const QString &label)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumHeight(32);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, [this] { setBusy(false); });
    return field;
}

void SignInDialog::listen()
{
    Session &session = m_place.session();
    connect(&session, &Session::signedIn, this, &SignInDialog::finish);
    connect(&session, &Session::identityRefused, this, &SignInDialog::judgeServer);
    connect(&session, &Session::queued, this, [this](int ahead) {
        say(tr("Many people are signing in. You are number %1 in the queue.").arg(ahead + 1));
    });
    connect(&session, &Session::signInFailed, this, [this](const Failure &failure) {
        setBusy(false);
        say(wording(failure));
        m_password->selectAll();
        m_password->setFocus();
    });
}

void SignInDialog::preset(const QString &server, const QByteArray &fingerprint, const QString &login)
{
    if (!server.isEmpty())
        m_server->setText(server);
    if (!login.isEmpty())
        m_login->setText(login);
    m_given = fingerprint;
    for (QLineEdit *field : {m_server, m_login, m_password}) {
        if (field->text().isEmpty())
            return field->setFocus();
    }
}

QString SignInDialog::message() const
{
    return m_message->text();
}

void SignInDialog::say(const QString &text)
{
    m_message->setText(text);
}

void SignInDialog::start()
{
    const auto address = ServerAddress::fromText(m_server->text());
    if (!address) {
        m_server->setFocus();
        return say(tr("This is no address of a server. It looks like journal.school or 192.168.1.5:7420."));
    }
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return say(tr("Enter login and password."));
    connectTo(*address, m_given.isEmpty() ? m_identities.known(*address) : m_given);
}

void SignInDialog::connectTo(const ServerAddress &server, const QByteArray &fingerprint)
{
    m_address = server;
    if (m_occasion == Occasion::Start)
        m_place.session().setServer(server, fingerprint);
    setBusy(true);
    say(tr("Connecting…"));
    m_place.signIn(m_login->text(), Secret<QString>(m_password->text()));
}

void SignInDialog::judgeServer(const QByteArray &seen)
{
    setBusy(false);
    if (seen.isEmpty())
        return say(wording(ErrorCode::Offline));
    const QByteArray known = m_given.isEmpty() ? m_identities.known(m_address) : m_given;
    if (known.isEmpty())
        return compare(seen);
    say(tr("Connection blocked: this is not the known server. Nothing was sent."));
    auto *blocked = new ChangedIdentityDialog(m_address, known, seen, this);
    blocked->setAttribute(Qt::WA_DeleteOnClose);
    connect(blocked, &QDialog::accepted, this, [this, seen] {
        m_given.clear();
        m_identities.forget(m_address);
        compare(seen);
    });
    blocked->open();
}

void SignInDialog::compare(const QByteArray &seen)
{
    auto *dialog = new CompareDialog(m_address, seen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { say(tr("The server was not confirmed. Nothing was sent.")); });
    connect(dialog, &QDialog::accepted, this, [this, seen] {
        m_identities.remember(m_address, seen);
        connectTo(m_address, seen);
    });
    dialog->open();
}

void SignInDialog::finish()
{
    m_settings.setValue(Setting::LastServer, m_server->text().trimmed());
    m_settings.setValue(Setting::LastLogin, m_login->text().trimmed());
    if (!m_given.isEmpty() && m_identities.judge(m_address, m_given) == Identity::Unknown)
        m_identities.remember(m_address, m_given);
    say({});
    if (m_place.session().me().passwordChangeRequired)
        return requirePassword();
    m_password->clear();
    setBusy(false);
    Q_EMIT done();
    accept();
}

void SignInDialog::requirePassword()
{
    auto *dialog = new PasswordDialog(m_place, Secret<QString>(m_password->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        if (result == QDialog::Accepted)
            return finish();
        m_place.session().signOut();
        setBusy(false);
        say(tr("Without a password of your own the journal does not open."));
    });
    dialog->open();
}

void SignInDialog::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    if (!busy)
        say({});
}

} // namespace parta
