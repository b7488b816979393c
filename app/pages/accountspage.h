// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AccountsPage: accounts of the staff by order – made, given roles and passwords, blocked (2.4, 3.1, 3.2).
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "common/protocol/accounts.h"
#include "ui/people/accountcard.h"

namespace parta {

class FormDialog;
class NoticeLine;
class RecordList;

class AccountsPage : public Page
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit AccountsPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("accounts"); }
    void takeFocus() override;
    void showId(qint64 id) override;
    RecordList &list() { return *m_list; }
    AccountCard &card() { return *m_card; }
    NoticeLine &notice() { return *m_notice; }

private:
    void layOut();
    void showAccounts(const ListAccounts::Reply &reply);
    void showCurrent();
    const StaffAccount *current() const;
    AccountCardRights rights(const StaffAccount &account) const;
    /// A dialog with the fields of an order below its own.
    FormDialog *orderDialog(const QString &name, const QString &title, const QString &explanation);
    void addOrderFields(FormDialog &dialog);
    void askNewAccount();
    void proposeLogin(FormDialog &dialog);
    void makeAccount(FormDialog &dialog);
    void askRole();
    void grantRole(FormDialog &dialog, AccountId account);
    void askRoleEnd(RoleGrantId grant);
    void issuePassword();
    void setBlocked(bool blocked);
    void showSlip(const LoginSlip &slip);
    void explain(const Failure &failure);
    /// Sends what a dialog holds; the dialog closes when the server has taken it.
    template<class R>
    void send(const R &request, FormDialog &dialog, std::function<void(const typename R::Reply &)> then);

    Session &m_session;
    RecordList *m_list;
    AccountCard *m_card;
    NoticeLine *m_notice;
    QList<StaffAccount> m_accounts;
    QList<AccountCandidate> m_without;
    qint64 m_goTo = 0;
};

} // namespace parta
