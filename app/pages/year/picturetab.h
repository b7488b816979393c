// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year at a glance: its picture, what looks wrong, and the button that fills an empty one.
#pragma once
#include "app/pages/year/yearboard.h"
#include "common/domain/calendar/yearchecks.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace parta {

class EmptyState;
class NoticeLine;
class YearView;

class PictureTab : public QWidget
{
    Q_OBJECT
public:
    PictureTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

    YearView &view() { return *m_view; }
    NoticeLine &notice() { return *m_notice; }

Q_SIGNALS:
    /// A day of the picture was chosen to be changed.
    void dayChosen(QDate day);

private:
    QWidget *buildBar();
    void showBoard();
    void offerWhom();
    void showPicture();
    void propose();
    void print();
    void explain(const Failure &failure);

    YearBoard &m_board;
    Session &m_session;
    QComboBox *m_whom;
    QPushButton *m_propose;
    QPushButton *m_print;
    YearView *m_view;
    EmptyState *m_empty;
    QLabel *m_findings;
    NoticeLine *m_notice;
};

/// One sentence about what looks wrong, with the rule it stands on.
QString findingText(const YearFinding &finding);

} // namespace parta
