// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real events to real widgets; times are taken when the painting is over, not when it is asked for.
#include "tests/bench/hand/hand.h"
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace parta::bench {

namespace {

constexpr int pace = 20;        ///< ms between looks
constexpr qint64 calm = 100;    ///< ms without a paint: the grid is finished

void say(const char *word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

void click(QWidget &target, QPoint at)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, target.mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
}

QWidget *window(const QString &name)
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

QTreeWidget *visibleList(QWidget &of)
{
    for (auto *tree : of.findChildren<QTreeWidget *>(u"pageTree"_s))
        if (tree->isVisible() && tree->topLevelItemCount() > 0)
            return tree;
    return nullptr;
}

bool isGrid(const QObject *watched)
{
    return watched->parent() && watched->parent()->inherits("parta::GridTable");
}

} // namespace

Hand::Hand(QByteArray password, int pages) : m_password(std::move(password)), m_left(pages)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_pace, &QTimer::timeout, this, &Hand::act);
}

bool Hand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint || event->type() == QEvent::WindowTitleChange)
        note(watched, event);
    return false;
}

/// A filter sees the event before the widget does: what is queued here runs after the frame is finished.
void Hand::note(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowTitleChange) {
        if (m_step == Step::Opening && watched->objectName() == u"mainWindow")
            m_titled = true;
        return;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (m_step == Step::FirstWindow && widget && widget->isWindow())
        QMetaObject::invokeMethod(this, &Hand::sayPainted, Qt::QueuedConnection);
    else if ((m_step == Step::Opening || m_step == Step::Settling) && m_titled && isGrid(watched))
        QMetaObject::invokeMethod(this, &Hand::gridPainted, Qt::QueuedConnection);
}

void Hand::sayPainted()
{
    if (m_step != Step::FirstWindow)
        return;
    say("painted", std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1));
    m_step = Step::SigningIn;
    if (!m_password.isEmpty())
        QTimer::singleShot(pace, this, &Hand::signIn);
}

void Hand::signIn()
{
    QWidget *dialog = window(u"signIn"_s);
    if (!dialog)
        qFatal("there is no sign-in window");
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(QString::fromUtf8(m_password));
    click(*dialog->findChild<QPushButton *>(u"signInButton"_s), {10, 10});
    m_step = Step::AtTheList;
    m_sincePaint.start();
    m_pace.start(pace);
}

void Hand::act()
{
    if (m_step == Step::AtTheList && m_sincePaint.elapsed() > calm)
        choosePage();
    else if (m_step == Step::Settling && m_sincePaint.elapsed() > calm)
        returnToList();
}

void Hand::choosePage()
{
    QWidget *main = window(u"mainWindow"_s);
    QTreeWidget *list = main ? visibleList(*main) : nullptr;
    if (!list)
        return;
    main->resize(1366, 728);
    QList<QTreeWidgetItem *> pages;
    for (QTreeWidgetItemIterator it(list, QTreeWidgetItemIterator::NoChildren); *it; ++it)
        pages += *it;
    QTreeWidgetItem *page = pages.at(m_next++ % pages.size());
    list->scrollToItem(page);
    QCoreApplication::processEvents();
    m_titled = false;
    m_step = Step::Opening;
    m_sinceClick.start();
    click(*list->viewport(), list->visualItemRect(page).center());
}

void Hand::gridPainted()
{
    m_lastPaint = m_sinceClick.nsecsElapsed();
    m_sincePaint.start();
    m_step = Step::Settling;
}

void Hand::returnToList()
{
    say("opened", m_lastPaint / 1000);
    if (--m_left == 0) {
        m_step = Step::Resting;
        m_pace.stop();
        std::puts("rests");
        std::fflush(stdout);
        return;
    }
    auto *place = window(u"mainWindow"_s)->findChild<QWidget *>(u"place-own"_s);
    click(*place, place->rect().center());
    m_step = Step::AtTheList;
    m_sincePaint.start();
}

} // namespace parta::bench
