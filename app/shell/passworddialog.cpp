// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, rules and the call.
#include "app/shell/passworddialog.h"
#include "app/shell/wording.h"
#include "ui/style/icons.h"
#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int longest = 128;

/// What the server counts: characters of the composed form.
qsizetype lengthOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUcs4().size();
}

} // namespace

QLineEdit *passwordField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    QAction *eye = field->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setToolTip(QObject::tr("Show the password"));
    QObject::connect(eye, &QAction::toggled, field, [field, eye](bool shown) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    });
    return field;
}

PasswordDialog::PasswordDialog(Workplace &place, const Secret<QString> &present, QWidget *parent)
    : QDialog(parent), m_place(place), m_known(present), m_shortest(shortestFor(place.session().me().roles)),
      m_form(new QFormLayout), m_length(new QLabel(this)), m_same(new QLabel(this)), m_verdict(new QLabel(this))
{
    setObjectName(u"changePassword"_s);
    setWindowTitle(tr("Your own password"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *why = new QLabel(present.reveal().isEmpty()
        ? tr("The new password counts from the next sign-in on; all your other windows are signed out.")
        : tr("You signed in with a one-time password. Choose your own before the journal opens: you answer for it "
             "personally (cl. 2.5)."), this);
    why->setWordWrap(true);
    why->setMinimumWidth(420);
    layout->addWidget(why);
    layout->addLayout(m_form);
    if (present.reveal().isEmpty())
        m_present = addField(u"presentPassword"_s, tr("Present password"));
    m_wanted = addField(u"newPassword"_s, tr("New password"));
    m_repeat = addField(u"repeatPassword"_s, tr("Once more"));
    for (QLabel *label : {m_length, m_same, m_verdict}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *rules = new QLabel(tr("A phrase of several words is best. Any letters, digits, blanks and signs will do; no common "
                                "passwords, no school, login or name in it."), this);
    rules->setWordWrap(true);
    layout->insertWidget(layout->count() - 1, rules);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Set password"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"setPassword"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    check();
    m_form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
}

int PasswordDialog::shortestFor(const QList<Role> &roles)
{
    const bool family = !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](Role role) {
        return role == Role::Guardian || role == Role::Pupil;
    });
    return family ? 10 : 12;
}

QLineEdit *PasswordDialog::addField(const QString &name, const QString &label)
{
    QLineEdit *field = passwordField(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumWidth(260);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PasswordDialog::check);
    return field;
}

void PasswordDialog::check()
{
    const qsizetype length = lengthOf(m_wanted->text());
    const bool fits = length >= m_shortest && length <= longest;
    const bool same = !m_wanted->text().isEmpty() && m_wanted->text() == m_repeat->text();
    m_length->setText((fits ? u"✓ "_s : u"○ "_s) + tr("at least %n characters", nullptr, m_shortest)
                      + (length > 0 ? u" · "_s + tr("%n typed", nullptr, int(length)) : QString()));
    m_same->setText((same ? u"✓ "_s : u"○ "_s) + tr("typed twice the same"));
    m_apply->setEnabled(fits && same && (!m_present || !m_present->text().isEmpty()));
    m_apply->setDefault(true);
}

void PasswordDialog::change()
{
    const Secret<QString> wanted(m_wanted->text().normalized(QString::NormalizationForm_C));
    const Secret<QString> present = m_present ? Secret<QString>(m_present->text()) : m_known;
    m_apply->setEnabled(false);
    tell(tr("Setting…"));
    m_place.session().changePassword(present, wanted, this, [this, wanted](const Result<Me> &me) {
        if (!me) {
            check();
            return tell(wording(me.error()));
        }
        m_place.passwordChanged(wanted);
        accept();
    });
}

void PasswordDialog::tell(const QString &text)
{
    m_verdict->setText(text);
}

} // namespace parta
