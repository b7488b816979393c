// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and navigation.
#include "app/shell/mainwindow.h"
#include "app/shell/connectionbadge.h"
#include "app/shell/headbar.h"
#include "app/shell/helpwindow.h"
#include "app/shell/navigationrail.h"
#include "app/shell/passworddialog.h"
#include "app/shell/questions.h"
#include "app/shell/shortcutlist.h"
#include "app/shell/waitinglist.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include <QCloseEvent>
#include <QInputDialog>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

bool mayRead(const QList<Role> &roles)
{
    return std::any_of(roles.begin(), roles.end(), [](Role role) { return role != Role::Guardian && role != Role::Pupil; });
}

bool leads(const QList<Role> &roles)
{
    return roles.contains(Role::Director) || roles.contains(Role::Deputy) || roles.contains(Role::Administrator);
}

} // namespace

MainWindow::MainWindow(Workplace &place, Settings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_place(place), m_settings(settings), m_theme(theme), m_catalogue(place.session()), m_names(place.session()),
      m_rail(new NavigationRail(this)), m_head(new HeadBar(this)), m_question(new ChoiceBar(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    layOut();
    addKeys();
    connect(m_rail, &NavigationRail::chosen, this, qOverload<const QString &>(&MainWindow::goTo));
    connect(m_rail, &NavigationRail::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setValue(Setting::RailCollapsed, collapsed); });
    connect(&m_head->badge(), &QToolButton::clicked, this, &MainWindow::showWaiting);
    connect(&m_names, &NameList::changed, this, [this] {
        if (m_jump)
            m_jump->setTargets(jumpTargets());
    });
    connect(&m_place.outbox(), &Outbox::countChanged, &m_head->badge(), &ConnectionBadge::setWaiting);
    connect(&m_place.session(), &Session::stateChanged, this, &MainWindow::stateChanged);
    if (!restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray()))
        resize(1366, 728);
    showPerson();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(all);
    m_rail->setCollapsed(m_settings.value(Setting::RailCollapsed).toBool());
}

void MainWindow::addKeys()
{
    new QShortcut(Qt::CTRL | Qt::Key_K, this, [this] { showQuickJump(); });
    new QShortcut(Qt::CTRL | Qt::Key_Slash, this, [this] { ShortcutList(this).exec(); });
    new QShortcut(QKeySequence::HelpContents, this, [this] { showHelp(); });
    new QShortcut(QKeySequence::Refresh, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
            page->refresh();
    });
}

void MainWindow::showPerson()
{
    const Me &me = m_place.session().me();
    if (m_shownFor && m_shownFor != me.account) { // nothing of the former person stays on the screen
        qDeleteAll(std::exchange(m_lists, {}));
        qDeleteAll(std::exchange(m_pages, {}));
        delete std::exchange(m_gradebook, nullptr);
        delete std::exchange(m_stranger, nullptr);
    }
    const bool first = m_shownFor != me.account;
    m_shownFor = me.account;
    m_head->setMe(me);
    m_head->badge().setState(m_place.session().state());
    m_head->badge().setWaiting(m_place.outbox().count());
    if (!first)
        return;
    fillPersonMenu();
    fillRail();
    m_names.clear();
    if (mayRead(me.roles)) {
        m_catalogue.refresh();
        m_names.refresh();
    }
}

void MainWindow::fillPersonMenu()
{
    QMenu &menu = m_head->personMenu();
    menu.clear();
    menu.addAction(icon(u"lock"_s), tr("Change password…"), this, [this] { PasswordDialog(m_place, {}, this).exec(); });
    QMenu *look = menu.addMenu(icon(u"theme"_s), tr("Colours"));
    for (const auto &[scheme, text] : {std::pair(Scheme::System, tr("As the system")), std::pair(Scheme::Light, tr("Light")),
                                       std::pair(Scheme::Dark, tr("Dark"))}) {
        QAction *action = look->addAction(text, this, [this, scheme = scheme] {
            m_theme.setScheme(scheme);
            m_settings.setValue(Setting::Scheme, reflect::enumText(scheme));
        });
        action->setCheckable(true);
        connect(look, &QMenu::aboutToShow, action, [this, action, scheme = scheme] { action->setChecked(m_theme.scheme() == scheme); });
    }
    menu.addAction(tr("Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this, [this] { ShortcutList(this).exec(); });
    menu.addSeparator();
    menu.addAction(icon(u"sign-out"_s), tr("Sign out"), this, &MainWindow::signOutWanted);
}

void MainWindow::fillRail()
{
    m_rail->clear();
    const bool reads = mayRead(m_place.session().me().roles);
    if (reads) {
        addOwnPlaces();
        addSchoolPlaces();
        m_rail->addAction(tr("Quick jump"), u"search"_s, {}, [this] { showQuickJump(); });
    }
    m_rail->addAction(tr("Light or dark"), u"theme"_s, {}, [this] { toggleScheme(); });
    m_rail->addAction(tr("Help"), u"help"_s, {}, [this] { showHelp(); });
    if (reads)
        return goTo(m_rail->places().isEmpty() ? u"all"_s : place());
    if (!m_stranger)
        m_stack->addWidget(m_stranger = strangerPage());
    m_stack->setCurrentWidget(m_stranger);
    m_head->setPageHead(nullptr);
    m_head->setTitle(tr("Journal"));
}

/// The first place added is where the person starts.
void MainWindow::addOwnPlaces()
{
    const QList<Role> &roles = m_place.session().me().roles;
    const auto add = [this](const QString &name, const QString &text, const QString &iconName, Qt::Key digit) {
        m_rail->addPlace(name, text, iconName, QKeySequence(Qt::CTRL | Qt::SHIFT | digit));
        if (place().isEmpty())
            m_rail->setCurrent(name);
    };
    if (leads(roles))
        add(u"all"_s, tr("All classes"), u"journal"_s, Qt::Key_1);
    if (roles.contains(Role::SubjectTeacher) || roles.contains(Role::Substitute) || !(leads(roles) || roles.contains(Role::ClassTeacher)))
        add(u"own"_s, tr("My pages"), u"person"_s, Qt::Key_2);
    if (roles.contains(Role::ClassTeacher))
        add(u"class"_s, tr("My class"), u"people"_s, Qt::Key_3);
}

void MainWindow::addSchoolPlaces()
{
    std::optional<PlaceGroup> group;
    for (const PlaceSpec &place : placesFor(m_place.session().me().roles)) {
        if (group != place.group)
            m_rail->addHeading(headingOf(place.group));
        group = place.group;
        m_rail->addPlace(place.name, place.title, place.icon);
    }
}

Page *MainWindow::schoolPage(const QString &name)
{
    if (Page *known = m_pages.value(name))
        return known;
    for (const PlaceSpec &place : placesFor(m_place.session().me().roles)) {
        if (place.name != name)
            continue;
        Page *page = place.make(m_place, this);
        page->setWindowTitle(place.title);
        m_pages.insert(name, page);
        connect(page, &Page::placeWanted, this, qOverload<const QString &>(&MainWindow::goTo));
        m_stack->addWidget(page);
        return page;
    }
    return nullptr;
}

QString MainWindow::place() const
{
    return m_rail->current();
}

void MainWindow::goTo(const QString &place)
{
    m_rail->setCurrent(place);
    if (Page *page = schoolPage(place)) {
        showPage(page);
        return page->refresh();
    }
    if (place == u"own")
        showPage(list(PageScope::Own));
    else if (place == u"class")
        showPage(list(PageScope::OwnClass));
    else
        showPage(list(PageScope::All));
}

void MainWindow::goTo(const QString &place, qint64 id)
{
    goTo(place);
    if (Page *page = m_pages.value(place))
        page->showId(id);
}

JournalPage *MainWindow::list(PageScope scope)
{
    if (JournalPage *known = m_lists.value(scope))
        return known;
    auto *page = new JournalPage(m_catalogue, scope, this);
    page->setMayPrint(leads(m_place.session().me().roles));
    m_lists.insert(scope, page);
    m_stack->addWidget(page);
    connect(page, &JournalPage::pageChosen, this, &MainWindow::openPage);
    connect(page, &JournalPage::printWanted, this, [this](GroupId group) {
        openPage(group);
        connect(m_gradebook, &GradebookPage::opened, m_gradebook, &GradebookPage::print, Qt::SingleShotConnection);
    });
    return page;
}

GradebookPage *MainWindow::openGradebook()
{
    if (!m_gradebook) {
        m_gradebook = new GradebookPage(m_place, m_catalogue, m_settings, this);
        m_stack->addWidget(m_gradebook);
        connect(m_gradebook, &Page::titleChanged, this, [this](const QString &title) {
            if (m_stack->currentWidget() == m_gradebook)
                setWindowTitle(title + u" — "_s + tr("Parta"));
        });
    }
    return m_gradebook;
}

void MainWindow::openPage(GroupId group)
{
    openGradebook()->open(group);
    showPage(m_gradebook);
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_head->setPageHead(page->head());
    if (auto *journal = qobject_cast<JournalPage *>(page)) {
        const QString title = journal->scope() == PageScope::Own ? tr("My pages")
            : journal->scope() == PageScope::OwnClass            ? tr("My class")
                                                                 : tr("All classes");
        m_head->setTitle(title);
        setWindowTitle(title + u" — "_s + tr("Parta"));
    }
    if (m_pages.key(page, {}) != QString()) {
        m_head->setTitle(page->windowTitle());
        setWindowTitle(page->windowTitle() + u" — "_s + tr("Parta"));
    }
    page->takeFocus();
}

QWidget *MainWindow::strangerPage()
{
    auto *page = new EmptyState(this);
    page->setObjectName(u"noJournal"_s);
    const bool guardian = m_place.session().me().roles.contains(Role::Guardian);
    if (guardian)
        page->explain(tr("The journal is kept by the school's staff"),
                      tr("Cl. 2.9: parents see the marks, attendance and timetable of their own child. The class teacher "
                         "gives them to you, also on paper every week (cl. 3.4)."));
    else
        page->explain(tr("The journal is not open to pupils"),
                      tr("Cl. 2.13: only the staff of the school works with the journal. Ask your class teacher about your marks."));
    return page;
}

QList<JumpTarget> MainWindow::jumpTargets()
{
    QList<JumpTarget> targets;
    for (const PageRef &page : m_catalogue.pages())
        targets += {pageTitle(page), page.teacher, [this, group = page.group] { openPage(group); }};
    const auto places = m_rail->places();
    for (const auto &[name, text] : places)
        targets += {text, tr("section"), [this, name = name] { goTo(name); }};
    targets += nameTargets();
    targets += {tr("Keys"), tr("command"), [this] { ShortcutList(this).exec(); }};
    targets += {tr("Help"), tr("command"), [this] { showHelp(); }};
    targets += {tr("Light or dark"), tr("command"), [this] { toggleScheme(); }};
    targets += {tr("Waiting for the server"), tr("command"), [this] { showWaiting(); }};
    targets += {tr("Sign out"), tr("command"), [this] { Q_EMIT signOutWanted(); }};
    return targets;
}

/// Names whose kind has no place for this person lead nowhere and are not offered.
QList<JumpTarget> MainWindow::nameTargets()
{
    const std::array<std::pair<NameKind, QString>, 3> kinds{
        {{NameKind::Class, u"classes"_s}, {NameKind::Staff, u"staff"_s}, {NameKind::Pupil, u"pupils"_s}}};
    QStringList known;
    for (const auto &[name, text] : m_rail->places())
        known.append(name);
    QList<JumpTarget> targets;
    for (const auto &[kind, place] : kinds) {
        if (!known.contains(place))
            continue;
        for (const NamedRecord &record : m_names.names()) {
            if (record.kind == kind)
                targets += {record.name, record.hint, [this, place = place, id = record.id] { goTo(place, id); }};
        }
    }
    return targets;
}

/// What is known is searched at once; names changed meanwhile follow as soon as the server has told them.
void MainWindow::showQuickJump()
{
    if (!mayRead(m_place.session().me().roles))
        return;
    m_jump = new QuickJump(jumpTargets(), this);
    m_jump->show();
    m_names.refresh();
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    m_help->open(page ? page->guidePage() : u"index"_s);
}

void MainWindow::showWaiting()
{
    m_place.session().retry();
    (new WaitingList(m_place.outbox(), this))->show();
}

void MainWindow::toggleScheme()
{
    const Scheme scheme = m_theme.shade() == Shade::Dark ? Scheme::Light : Scheme::Dark;
    m_theme.setScheme(scheme);
    m_settings.setValue(Setting::Scheme, reflect::enumText(scheme));
}

void MainWindow::offerLeftovers(int count)
{
    disconnect(m_question, &ChoiceBar::answered, this, nullptr);
    connect(m_question, &ChoiceBar::answered, this, [this](int choice) {
        if (choice == 0)
            m_place.outbox().release();
        else if (choice == 1)
            showWaiting();
    });
    m_question->ask(tr("%n changes typed earlier on this computer have not reached the server.", nullptr, count),
                    {tr("Send"), tr("Show"), tr("Later")});
}

void MainWindow::askFormerPassword()
{
    disconnect(m_question, &ChoiceBar::answered, this, nullptr);
    connect(m_question, &ChoiceBar::answered, this, [this](int choice) {
        if (choice != 0)
            return;
        const QString typed = QInputDialog::getText(this, tr("Former password"), tr("The password you had before:"), QLineEdit::Password);
        if (!typed.isEmpty())
            m_place.unlockWith(Secret<QString>(typed));
    });
    m_question->ask(tr("Unsent changes on this computer are locked with your former password."), {tr("Unlock…"), tr("Later")});
}

void MainWindow::warn(const QString &text)
{
    disconnect(m_question, &ChoiceBar::answered, this, nullptr);
    m_question->ask(text, {tr("Understood")});
}

void MainWindow::stateChanged(SessionState state)
{
    m_head->badge().setState(state);
    const bool online = state == SessionState::Online;
    if (online && !m_wasOnline) {
        m_catalogue.refresh();
        if (m_gradebook)
            m_gradebook->refresh();
        if (Page *page = m_pages.value(place()))
            page->refresh();
    }
    m_wasOnline = online;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_gradebook)
        m_gradebook->pane().flush();
    const int waiting = m_place.outbox().count();
    const QString text = tr("%n changes have not reached the server yet. They are kept encrypted on this computer and are "
                            "offered at the next sign-in.", nullptr, waiting);
    if (waiting > 0 && ask(this, tr("Close Parta?"), text, {tr("Stay"), tr("Close"), tr("Cancel")}) != 1)
        return event->ignore();
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    event->accept();
}

} // namespace parta
