// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote what into a cell and when, newest first. Opens beside the cell, closes by Esc or a click.
#pragma once
#include "common/protocol/journal.h"
#include <QFrame>

class QLabel;
class QTreeWidget;

namespace parta {

class HistoryPopup : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryPopup(QWidget *parent = nullptr);
    /// \a timeZone is the school's IANA id. \a place is the global corner to open at.
    void open(const QString &title, const QList<CellVersion> &versions, const QString &timeZone, const QPoint &place);

private:
    QLabel *m_title;
    QTreeWidget *m_list;
};

/// The role in the language of the reader.
QString roleName(Role role);

} // namespace parta
