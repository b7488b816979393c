// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AccountCard: one account with its roles by order, and what its administrator can do with it.
#pragma once
#include "common/domain/account.h"
#include <QScrollArea>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace parta {

/// What the reader may do; the server has the last word.
struct AccountCardRights {
    bool administer = false;    ///< passwords, blocking, all roles
    bool appoint = false;       ///< the role of the administrator only (3.2)
    bool own = false;           ///< the reader's own account: nobody blocks himself
};

class AccountCard : public QScrollArea
{
    Q_OBJECT
public:
    explicit AccountCard(QWidget *parent = nullptr);

    void show(const StaffAccount &account, const AccountCardRights &rights, QDate today);
    using QWidget::show;
    void clear();
    /// Instants are shown in the school's zone.
    void setZone(std::function<QDateTime(const QDateTime &)> local) { m_local = std::move(local); }

Q_SIGNALS:
    void passwordWanted();
    void blockWanted(bool blocked);
    void roleWanted();
    void roleEndWanted(parta::RoleGrantId grant);

private:
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text);
    void addRow(const QString &name, const QString &text, const QString &warning = {});
    void addGrant(const RoleGrant &grant, bool endable);
    void showFacts(const StaffAccount &account);
    void showGrants(const StaffAccount &account, const AccountCardRights &rights, QDate today);
    void showButtons(const StaffAccount &account, const AccountCardRights &rights);
    QString instantText(const QDateTime &instant) const;

    QLabel *m_name;
    QLabel *m_post;
    QWidget *m_facts = nullptr;     ///< made anew for each account
    QFormLayout *m_rows = nullptr;
    QVBoxLayout *m_grants = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_password;
    QPushButton *m_block;
    QPushButton *m_role;
    bool m_blocks = true;           ///< what the button does
    std::function<QDateTime(const QDateTime &)> m_local;
};

} // namespace parta
