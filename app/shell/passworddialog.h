// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing the password: forced after a one-time one, with the rules in sight.
#pragma once
#include "app/session/workplace.h"
#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parta {

class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `present` is known right after signing in; empty asks for it.
    PasswordDialog(Workplace &place, const Secret<QString> &present, QWidget *parent = nullptr);

    /// 12 characters for staff, 10 for parents.
    static int shortestFor(const QList<Role> &roles);

private:
    QLineEdit *addField(const QString &name, const QString &label);
    void check();
    void change();
    void tell(const QString &text);

    Workplace &m_place;
    Secret<QString> m_known;
    int m_shortest;
    QFormLayout *m_form;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_wanted;
    QLineEdit *m_repeat;
    QLabel *m_length;
    QLabel *m_same;
    QLabel *m_verdict;
    QPushButton *m_apply;
};

/// A password field with a button that shows what is typed.
QLineEdit *passwordField(QWidget *parent);

} // namespace parta
