// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school year: its picture, terms, vacations, study weeks, changed days, working days of the staff (3.1, 3.3).
#pragma once
#include "app/pages/year/yearboard.h"
#include "app/shell/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace parta {

class YearPage : public Page
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit YearPage(Session &session, QWidget *parent = nullptr);

    void refresh() override { m_board.reload(); }
    QString guidePage() const override { return QStringLiteral("year"); }
    QWidget *head() override { return m_head; }
    YearBoard &board() { return m_board; }
    QTabWidget &tabs() { return *m_tabs; }

private:
    void addTabs(Session &session);
    void showBoard();

    YearBoard m_board;
    QWidget *m_head;
    QComboBox *m_years;
    QLabel *m_due;
    QTabWidget *m_tabs;
};

} // namespace parta
