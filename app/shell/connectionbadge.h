// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows whether the server is there and how many changes wait for it.
#pragma once
#include "app/session/session.h"
#include <QToolButton>

namespace parta {

class ConnectionBadge : public QToolButton
{
    Q_OBJECT
public:
    explicit ConnectionBadge(QWidget *parent = nullptr);

    void setState(SessionState state);
    void setWaiting(int changes);

private:
    void showState();

    SessionState m_state = SessionState::SignedOut;
    int m_waiting = 0;
};

} // namespace parta
