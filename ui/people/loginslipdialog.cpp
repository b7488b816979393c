// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the slip on the screen.
#include "ui/people/loginslipdialog.h"
#include "ui/reports/printpreview.h"
#include "ui/style/icons.h"
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QLabel *valueLabel(const QString &name, const QString &text, bool fixed, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (fixed)
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

} // namespace

LoginSlipDialog::LoginSlipDialog(const LoginSlip &slip, const LoginSlipPlace &place, QWidget *parent)
    : QDialog(parent), m_slip(slip), m_place(place)
{
    setObjectName(u"loginSlip"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Access for %1").arg(slip.person.initialed()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *why = new QLabel(tr("The password is shown only now and is kept nowhere. Print the slip and hand it over in "
                              "person (cl. 2.4)."), this);
    why->setWordWrap(true);
    why->setMinimumWidth(440);
    layout->addWidget(why);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->addRow(tr("Person"), valueLabel(u"slipPerson"_s, slip.person.full(), false, this));
    form->addRow(tr("Login"), valueLabel(u"slipLogin"_s, slip.login, true, this));
    QLabel *password = valueLabel(u"slipPassword"_s, slip.password.reveal(), true, this);
    QFont large = password->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    password->setFont(large);
    form->addRow(tr("One-time password"), password);
    form->addRow(tr("Good until"), valueLabel(u"slipUntil"_s, place.validUntil, false, this));
    form->addRow(tr("Server"), valueLabel(u"slipServer"_s, place.server, true, this));
    form->addRow(tr("Fingerprint"), valueLabel(u"slipFingerprint"_s, place.fingerprint, true, this));
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    auto *printing = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"printSlip"_s);
    printing->setIcon(icon(u"print"_s));
    printing->setDefault(true);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(printing, &QPushButton::clicked, this, &LoginSlipDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void LoginSlipDialog::print()
{
    showPreview(this, loginSlipPaper(m_slip, m_place));
}

} // namespace parta
