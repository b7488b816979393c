// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the server, line by line.
#pragma once
#include "app/session/outbox.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace parta {

class WaitingList : public QDialog
{
    Q_OBJECT
public:
    explicit WaitingList(Outbox &outbox, QWidget *parent = nullptr);

private:
    void fill();
    void discard();

    Outbox &m_outbox;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_send;
    QPushButton *m_discard;
};

} // namespace parta
