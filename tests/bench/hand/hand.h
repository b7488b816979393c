// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand: sits at a program as a person would, sees when something is painted and says so on standard output.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace parta::bench {

/// Lives inside the measured process and knows it by what any program shows: windows, object names, events.
/// Lines it says:
///   painted NS    the first window is on the screen, nanoseconds of the steady clock
///   opened US     microseconds from the click on a page in the list to the last paint of its grid
///   rests         all pages were opened, the last one stays open
class Hand : public QObject
{
public:
    /// Opens `pages` pages after signing in with `password`; an empty password: only says when the window is there.
    Hand(QByteArray password, int pages);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step : quint8 { FirstWindow, SigningIn, AtTheList, Opening, Settling, Resting };

    void note(QObject *watched, QEvent *event);
    void sayPainted();
    void act();
    void signIn();
    void choosePage();
    void returnToList();
    void gridPainted();

    QByteArray m_password;
    int m_left;
    int m_next = 0;                 ///< index of the page in the list
    Step m_step = Step::FirstWindow;
    bool m_titled = false;          ///< the window is named after the page: its contents are there
    QElapsedTimer m_sinceClick;
    QElapsedTimer m_sincePaint;
    qint64 m_lastPaint = 0;         ///< ns after the click
    QTimer m_pace;
};

} // namespace parta::bench
