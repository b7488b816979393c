// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one job of a user, shown in the main window.
#pragma once
#include <QWidget>

namespace parta {

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Reads everything anew; called when the page is shown and after the connection is back.
    virtual void refresh() = 0;
    /// Name of the guide's page that F1 opens.
    virtual QString guidePage() const = 0;
    /// Pickers and buttons of the page for the window's head line; the page keeps them.
    virtual QWidget *head() { return nullptr; }
    /// Where the keyboard goes when the page is shown.
    virtual void takeFocus() { setFocus(); }
    /// Goes to one record of the page, which may have to be read first. A page without records stays as it is.
    virtual void showId(qint64 id) { Q_UNUSED(id) }

Q_SIGNALS:
    /// Text for the window's title bar and head line.
    void titleChanged(const QString &title);
    /// The person goes on at another place of the window (places.h).
    void placeWanted(const QString &place);
};

} // namespace parta
