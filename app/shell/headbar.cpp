// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the head line.
#include "app/shell/headbar.h"
#include "app/shell/connectionbadge.h"
#include "ui/gradebook/historypopup.h"
#include "ui/style/icons.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parta {

HeadBar::HeadBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel(this)), m_demo(new QLabel(tr("DEMO SCHOOL"), this)),
      m_badge(new ConnectionBadge(this)), m_person(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(u"headBar"_s);
    m_layout->setContentsMargins(12, 4, 8, 4);
    m_layout->setSpacing(8);
    QFont bold = m_title->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    QFont small = m_demo->font();
    small.setBold(true);
    m_demo->setFont(small);
    m_demo->setToolTip(tr("Invented people and marks, for trying out"));
    m_demo->setFrameShape(QFrame::StyledPanel);
    m_demo->setContentsMargins(6, 1, 6, 1);
    m_demo->hide();
    m_person->setObjectName(u"person"_s);
    m_person->setAutoRaise(true);
    m_person->setIcon(icon(u"person"_s));
    m_person->setIconSize({18, 18});
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setMenu(m_menu);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    m_layout->addWidget(m_demo);
    m_layout->addWidget(m_badge);
    m_layout->addWidget(m_person);
}

void HeadBar::setMe(const Me &me)
{
    QStringList roles;
    for (const Role role : me.roles)
        roles += roleName(role);
    m_person->setText(me.name.initialed());
    m_person->setToolTip(me.name.full() + u"\n"_s + roles.join(u", "_s) + u"\n"_s + me.schoolName);
    m_person->setAccessibleName(tr("Signed in: %1").arg(me.name.full() + u", "_s + roles.join(u", "_s)));
    m_demo->setVisible(me.demo);
}

void HeadBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void HeadBar::setPageHead(QWidget *head)
{
    if (m_head) {
        m_layout->removeWidget(m_head);
        m_head->hide();
    }
    m_head = head;
    if (head) {
        m_layout->insertWidget(1, head); // after the title
        head->show();
    }
    setTitle({});
}

} // namespace parta
