// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's guide in a window of its own: docs/guide/*.md packed into the program.
#pragma once
#include <QWidget>

class QTextBrowser;

namespace parta {

class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the guide's page, e.g. «gradebook»; the contents page where there is no such page.
    void open(const QString &page);
    QString page() const { return m_page; }
    /// Text of a page of the guide, empty where there is none.
    static QString guideText(const QString &page);

private:
    void show(const QString &page);

    QTextBrowser *m_view;
    QString m_page;
};

} // namespace parta
