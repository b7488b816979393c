// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says why there is nothing to see and what can be done, in place of an empty table.
#pragma once
#include <QWidget>

class QLabel;

namespace parta {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// \a why is one sentence, \a next what the reader may do; \a iconName is of icons.h.
    void explain(const QString &why, const QString &next = {}, const QString &iconName = QStringLiteral("journal"));
    QString why() const;

private:
    QLabel *m_icon;
    QLabel *m_why;
    QLabel *m_next;
};

} // namespace parta
