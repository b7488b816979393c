// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and icons of the connection.
#include "app/shell/connectionbadge.h"
#include "ui/style/icons.h"

using namespace Qt::StringLiterals;

namespace parta {

ConnectionBadge::ConnectionBadge(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"connection"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({18, 18});
    showState();
}

void ConnectionBadge::setState(SessionState state)
{
    m_state = state;
    showState();
}

void ConnectionBadge::setWaiting(int changes)
{
    m_waiting = changes;
    showState();
}

void ConnectionBadge::showState()
{
    QString text;
    QString name;
    switch (m_state) {
    case SessionState::Online:
        text = m_waiting > 0 ? tr("Saving %n", nullptr, m_waiting) : tr("Saved");
        name = m_waiting > 0 ? u"waiting"_s : u"connected"_s;
        break;
    case SessionState::Connecting:
        text = tr("Connecting…");
        name = u"waiting"_s;
        break;
    case SessionState::Offline:
        text = m_waiting > 0 ? tr("No connection, %n waiting", nullptr, m_waiting) : tr("No connection");
        name = u"disconnected"_s;
        break;
    case SessionState::SignedOut:
        text = m_waiting > 0 ? tr("Signed out, %n waiting", nullptr, m_waiting) : tr("Signed out");
        name = u"disconnected"_s;
        break;
    }
    setText(text);
    setIcon(parta::icon(name));
    setAccessibleName(text);
    setToolTip(tr("What waits for the server"));
}

} // namespace parta
