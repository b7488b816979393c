// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a page: its title or pickers, the demo sign, the connection, who is signed in.
#pragma once
#include "common/protocol/session.h"
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace parta {

class ConnectionBadge;

class HeadBar : public QFrame
{
    Q_OBJECT
public:
    explicit HeadBar(QWidget *parent = nullptr);

    void setMe(const Me &me);
    void setTitle(const QString &title);
    /// Puts the page's pickers in place of the title; nullptr brings the title back. The page keeps them.
    void setPageHead(QWidget *head);
    ConnectionBadge &badge() { return *m_badge; }
    /// Opens under the name of who is signed in.
    QMenu &personMenu() { return *m_menu; }

private:
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_demo;
    ConnectionBadge *m_badge;
    QToolButton *m_person;
    QMenu *m_menu;
    QWidget *m_head = nullptr;
};

} // namespace parta
