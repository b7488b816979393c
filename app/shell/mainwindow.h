// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: lays out rail, head line and pages, and goes from one to the other. Nothing else.
#pragma once
#include "app/pages/gradebookpage.h"
#include "app/pages/journalpage.h"
#include "app/shell/namelist.h"
#include "app/shell/places.h"
#include "app/shell/quickjump.h"
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace parta {

class ChoiceBar;
class HeadBar;
class HelpWindow;
class NavigationRail;
class Theme;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All three outlive the window.
    MainWindow(Workplace &place, Settings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Another person has signed in, or the same one again: rail, names and lists follow.
    void showPerson();
    void openPage(GroupId group);
    GradebookPage *gradebook() { return m_gradebook; }
    QString place() const;
    void goTo(const QString &place);
    /// A record of a place.
    void goTo(const QString &place, qint64 id);
    /// The page of a place, nullptr before it was shown first.
    Page *page(const QString &place) const { return m_pages.value(place); }
    void showQuickJump();
    void offerLeftovers(int count);
    void askFormerPassword();
    void warn(const QString &text);

Q_SIGNALS:
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addKeys();
    void fillPersonMenu();
    void fillRail();
    void addOwnPlaces();
    void addSchoolPlaces();
    Page *schoolPage(const QString &name);
    void showPage(Page *page);
    JournalPage *list(PageScope scope);
    GradebookPage *openGradebook();
    QWidget *strangerPage();
    QList<JumpTarget> jumpTargets();
    QList<JumpTarget> nameTargets();
    void showHelp();
    void showWaiting();
    void toggleScheme();
    void stateChanged(SessionState state);

    Workplace &m_place;
    Settings &m_settings;
    Theme &m_theme;
    PageCatalogue m_catalogue;
    NameList m_names;
    NavigationRail *m_rail;
    HeadBar *m_head;
    ChoiceBar *m_question;
    QStackedWidget *m_stack;
    QHash<PageScope, JournalPage *> m_lists;
    QHash<QString, Page *> m_pages;
    GradebookPage *m_gradebook = nullptr;
    QWidget *m_stranger = nullptr;
    QPointer<QuickJump> m_jump;
    HelpWindow *m_help = nullptr;
    AccountId m_shownFor;
    bool m_wasOnline = true;
};

} // namespace parta
