// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list and what can be done with entries of an earlier run.
#include "app/shell/waitinglist.h"
#include "app/shell/questions.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

WaitingList::WaitingList(Outbox &outbox, QWidget *parent)
    : QDialog(parent), m_outbox(outbox), m_summary(new QLabel(this)), m_list(new QTreeWidget(this))
{
    setObjectName(u"waitingList"_s);
    setWindowTitle(tr("Waiting for the server"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_list->setHeaderLabels({tr("Typed at"), tr("What"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_send = buttons->addButton(tr("Send what is left over"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("Discard it…"), QDialogButtonBox::ActionRole);
    connect(m_send, &QPushButton::clicked, &m_outbox, &Outbox::release);
    connect(m_discard, &QPushButton::clicked, this, &WaitingList::discard);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_outbox, &Outbox::countChanged, this, &WaitingList::fill);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(720, 380);
    fill();
}

void WaitingList::fill()
{
    m_list->clear();
    const auto waiting = m_outbox.waiting();
    for (const WaitingEntry &entry : waiting) {
        new QTreeWidgetItem(m_list, {entry.queuedAt.toLocalTime().toString(u"dd.MM HH:mm:ss"_s), entry.caption,
                                     entry.held ? tr("left over, not sent yet") : tr("waiting")});
    }
    m_summary->setText(waiting.isEmpty() ? tr("Everything is saved on the server.")
                                         : tr("These changes are kept encrypted on this computer until the server has them."));
    const bool held = m_outbox.heldCount() > 0;
    m_send->setVisible(held);
    m_discard->setVisible(held);
}

void WaitingList::discard()
{
    const QString text = tr("%n changes typed earlier will never reach the journal. Discard them?", nullptr, m_outbox.heldCount());
    if (ask(this, tr("Discard"), text, {tr("Keep"), tr("Discard"), tr("Cancel")}) == 1)
        m_outbox.discardHeld();
}

} // namespace parta
