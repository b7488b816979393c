// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LoginSlipDialog: shows a new login and its password once, and prints the slip.
#pragma once
#include "ui/reports/loginslip.h"
#include <QDialog>

namespace parta {

class LoginSlipDialog : public QDialog
{
    Q_OBJECT
public:
    LoginSlipDialog(const LoginSlip &slip, const LoginSlipPlace &place, QWidget *parent);

private:
    void print();

    LoginSlip m_slip;
    LoginSlipPlace m_place;
};

} // namespace parta
