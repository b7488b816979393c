// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of facts, rows of roles, three buttons.
#include "ui/people/accountcard.h"
#include "ui/people/accounttexts.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setWarning(QLabel *label)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
    label->setPalette(colours);
}

} // namespace

AccountCard::AccountCard(QWidget *parent)
    : QScrollArea(parent), m_name(plainLabel({}, this)), m_post(plainLabel({}, this))
{
    setObjectName(u"accountCard"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 8, 12, 8);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_column->addWidget(m_name);
    m_column->addWidget(m_post);
    m_password = addButton(u"issuePassword"_s, u"key"_s, tr("Issue a new password…"));
    m_role = addButton(u"grantRole"_s, u"add"_s, tr("Give a role by order…"));
    m_block = addButton(u"block"_s, u"lock"_s, tr("Block the account"));
    m_column->addStretch(1);
    connect(m_password, &QPushButton::clicked, this, &AccountCard::passwordWanted);
    connect(m_role, &QPushButton::clicked, this, &AccountCard::roleWanted);
    connect(m_block, &QPushButton::clicked, this, [this] { Q_EMIT blockWanted(m_blocks); });
    setWidget(body);
    clear();
}

QPushButton *AccountCard::addButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void AccountCard::clear()
{
    widget()->setEnabled(false);
    m_name->clear();
    m_post->clear();
    delete std::exchange(m_facts, nullptr);
    for (QPushButton *button : {m_password, m_block, m_role})
        button->hide();
}

void AccountCard::show(const StaffAccount &account, const AccountCardRights &rights, QDate today)
{
    clear();
    widget()->setEnabled(true);
    m_name->setText(account.name.full());
    m_post->setText(account.post);
    m_facts = new QWidget(widget());
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 8, 0, 8);
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(14);
    column->addLayout(m_rows);
    m_grants = new QVBoxLayout;
    column->addLayout(m_grants);
    m_column->insertWidget(2, m_facts);
    showFacts(account);
    showGrants(account, rights, today);
    showButtons(account, rights);
    m_facts->show();
}

void AccountCard::showFacts(const StaffAccount &account)
{
    addRow(tr("Login"), account.login);
    QString state = stateText(account.state);
    if (account.passwordUntil && account.state == AccountState::OneTime)
        state = tr("%1, good until %2").arg(state, instantText(*account.passwordUntil));
    addRow(tr("State"), state);
    addRow(tr("Last sign-in"), account.lastSignIn ? instantText(*account.lastSignIn) : tr("never"));
    addRow(tr("Order"), orderText(account.order), latenessText(account.order, u"3.1"_s));
    if (account.dismissedOn && account.state != AccountState::Blocked)
        addRow(tr("Dismissed"), account.dismissedOn->toString(u"dd.MM.yyyy"_s), tr("The account is still open: block it."));
}

void AccountCard::addRow(const QString &name, const QString &text, const QString &warning)
{
    m_rows->addRow(name, plainLabel(text, m_facts));
    if (warning.isEmpty())
        return;
    QLabel *below = plainLabel(warning, m_facts);
    setWarning(below);
    m_rows->addRow(QString(), below);
}

void AccountCard::showGrants(const StaffAccount &account, const AccountCardRights &rights, QDate today)
{
    QLabel *heading = plainLabel(tr("Roles by order"), m_facts);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 8, 0, 0);
    m_grants->addWidget(heading);
    for (const RoleGrant &grant : account.grants)
        addGrant(grant, rights.administer && (!grant.days.until || *grant.days.until > today));
    QLabel *note = plainLabel(tr("What a teacher and a class teacher may do follows from load and classes, without an order."), m_facts);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_grants->addWidget(note);
}

void AccountCard::addGrant(const RoleGrant &grant, bool endable)
{
    auto *row = new QHBoxLayout;
    QStringList lines{grantText(grant), tr("Order %1").arg(orderText(grant.order)), latenessText(grant.order, u"3.1"_s)};
    lines.removeAll(QString());
    row->addWidget(plainLabel(lines.join(u'\n'), m_facts), 1);
    if (endable) {
        auto *end = new QToolButton(m_facts);
        end->setObjectName(u"endRole-%1"_s.arg(grant.id.value));
        end->setText(tr("End…"));
        end->setAccessibleName(tr("End the role: %1").arg(grantText(grant)));
        connect(end, &QToolButton::clicked, this, [this, id = grant.id] { Q_EMIT roleEndWanted(id); });
        row->addWidget(end, 0, Qt::AlignTop);
    }
    m_grants->addLayout(row);
}

void AccountCard::showButtons(const StaffAccount &account, const AccountCardRights &rights)
{
    const bool blocked = account.state == AccountState::Blocked;
    m_blocks = !blocked;
    m_block->setText(blocked ? tr("Open the account again") : tr("Block the account"));
    m_password->setVisible(rights.administer && !blocked);
    m_block->setVisible(rights.administer && !rights.own);
    m_role->setVisible(rights.administer || rights.appoint);
    m_role->setText(rights.administer ? tr("Give a role by order…") : tr("Appoint as administrator…"));
}

QString AccountCard::instantText(const QDateTime &instant) const
{
    return (m_local ? m_local(instant) : instant).toString(u"dd.MM.yyyy HH:mm"_s);
}

} // namespace parta
