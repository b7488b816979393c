// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing a server's fingerprint with the slip of the administrator, and blocking a changed server.
#pragma once
#include "app/session/serveridentity.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parta {

/// First contact: the person copies the beginning of the fingerprint from the slip. The server's own is not
/// shown before, so that it is the slip that is copied.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const ServerAddress &server, const QByteArray &seen, QWidget *parent = nullptr);

private:
    void check(const QString &typed);

    QByteArray m_seen;
    QLineEdit *m_line;
    QLabel *m_verdict;
    QPushButton *m_trust;
};

/// The server at a known address shows another certificate: nothing is sent. Explains and blocks; the only
/// way on is to forget the old identity and compare the new one with a new slip.
class ChangedIdentityDialog : public QDialog
{
    Q_OBJECT
public:
    ChangedIdentityDialog(const ServerAddress &server, const QByteArray &known, const QByteArray &seen,
                          QWidget *parent = nullptr);
};

} // namespace parta
