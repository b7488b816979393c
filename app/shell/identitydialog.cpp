// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and checks around a server's identity.
#include "app/shell/identitydialog.h"
#include "common/rpc/pinnedsocket.h"
#include "ui/style/icons.h"
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int textWidth = 440;

QLabel *addText(QVBoxLayout *layout, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    layout->addWidget(label);
    return label;
}

QLabel *addHeadline(QVBoxLayout *layout, const QString &text, QWidget *parent)
{
    QLabel *label = addText(layout, text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

CompareDialog::CompareDialog(const ServerAddress &server, const QByteArray &seen, QWidget *parent)
    : QDialog(parent), m_seen(seen), m_line(new QLineEdit(this)), m_verdict(new QLabel(this))
{
    setObjectName(u"compareIdentity"_s);
    setWindowTitle(tr("Is this the school's server?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    addHeadline(layout, tr("This computer meets the server %1 for the first time").arg(server.text()), this);
    addText(layout, tr("The slip with your login also shows the server's fingerprint: 64 letters and digits. Type its "
                       "first line (16 characters) from the slip. If they agree, this is the school's server and not "
                       "somebody in between."), this);
    m_line->setObjectName(u"fingerprint"_s);
    m_line->setAccessibleName(tr("First line of the fingerprint"));
    m_line->setPlaceholderText(u"00:00:00:00:00:00:00:00"_s);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_line);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().height() * 2 + 2);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_verdict);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_trust = buttons->addButton(tr("It is the school's server"), QDialogButtonBox::AcceptRole);
    m_trust->setObjectName(u"trust"_s);
    m_trust->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &CompareDialog::check);
    layout->addWidget(buttons);
    m_line->setFocus();
}

void CompareDialog::check(const QString &typed)
{
    QString digits = typed;
    digits.remove(u':').remove(u' ').remove(u'-');
    const bool agrees = ServerIdentities::agrees(typed, m_seen);
    m_trust->setEnabled(agrees);
    m_trust->setDefault(agrees);
    if (agrees)
        m_verdict->setText(tr("They agree."));
    else if (digits.size() >= ServerIdentities::comparedDigits)
        m_verdict->setText(tr("They do not agree. Check what you typed. If it is right, do not sign in and tell the "
                              "administrator of the journal."));
    else
        m_verdict->clear();
}

ChangedIdentityDialog::ChangedIdentityDialog(const ServerAddress &server, const QByteArray &known,
                                             const QByteArray &seen, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"changedIdentity"_s);
    setWindowTitle(tr("Connection blocked"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    addHeadline(layout, tr("%1 is not the server this computer knows").arg(server.text()), this);
    addText(layout, tr("Its fingerprint has changed. Nothing was sent: neither login nor password nor marks. Either the "
                       "administrator has set the server up anew, or somebody pretends to be the server."), this);
    addText(layout, tr("Ask the administrator of the journal by telephone or in person. Only with a new slip compare the "
                       "fingerprint again."), this);
    auto *form = new QFormLayout;
    for (const auto &[name, fingerprint] : {std::pair(tr("Known"), known), std::pair(tr("Shown now"), seen)}) {
        auto *block = new QLabel(fingerprintBlock(fingerprint), this);
        block->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        block->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(name, block);
    }
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Do not connect"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"stay"_s);
    close->setDefault(true);
    auto *forget = buttons->addButton(tr("I have a new slip, compare again…"), QDialogButtonBox::AcceptRole);
    forget->setObjectName(u"compareAgain"_s);
    forget->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    close->setFocus();
}

} // namespace parta
