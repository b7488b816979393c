// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the rail and its two widths.
#include "app/shell/navigationrail.h"
#include "ui/style/icons.h"
#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int iconSize = 20;

QVBoxLayout *columnIn(QVBoxLayout *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    parent->addLayout(column);
    return column;
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    m_toggle = addButton(layout, tr("Parta"), u"menu"_s, {});
    m_toggle->setObjectName(u"railToggle"_s);
    m_toggle->setToolTip(tr("Show or hide the names"));
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        Q_EMIT collapsedChanged(m_collapsed);
    });
    layout->addSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    m_places = columnIn(column);
    column->addStretch();
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scroll = scroll;
    m_body = body;
    layout->addWidget(scroll, 1);
    m_actions = columnIn(layout);
    m_group->setExclusive(true);
}

QToolButton *NavigationRail::addButton(QVBoxLayout *layout, const QString &text, const QString &iconName,
                                       const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setIconSize({iconSize, iconSize});
    button->setAccessibleName(text);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
    if (!shortcut.isEmpty())
        button->setShortcut(shortcut);
    layout->addWidget(button);
    m_buttons += button;
    shape(button);
    return button;
}

void NavigationRail::addPlace(const QString &name, const QString &text, const QString &iconName,
                              const QKeySequence &shortcut)
{
    QToolButton *button = addButton(m_places, text, iconName, shortcut);
    button->setObjectName(u"place-"_s + name);
    button->setCheckable(true);
    m_group->addButton(button);
    m_byName.append({name, button});
    connect(button, &QToolButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
    fitWidth();
}

void NavigationRail::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(8, 6, 0, 0);
    heading->setVisible(!m_collapsed);
    m_places->addWidget(heading);
    m_headings.append(heading);
}

QToolButton *NavigationRail::place(const QString &name) const
{
    for (const auto &[known, button] : m_byName) {
        if (known == name)
            return button;
    }
    return nullptr;
}

void NavigationRail::addAction(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                               std::function<void()> action)
{
    QToolButton *button = addButton(m_actions, text, iconName, shortcut);
    button->setObjectName(u"action-"_s + iconName);
    connect(button, &QToolButton::clicked, this, [action = std::move(action)] { action(); });
}

void NavigationRail::clear()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button != m_toggle)
            delete button;
    }
    qDeleteAll(std::exchange(m_headings, {}));
    m_buttons = {m_toggle};
    m_byName.clear();
    m_current.clear();
}

void NavigationRail::setCurrent(const QString &name)
{
    m_current = name;
    if (QToolButton *button = place(name)) {
        button->setChecked(true);
        m_scroll->ensureWidgetVisible(button);
        return;
    }
    m_group->setExclusive(false);
    for (const auto &known : std::as_const(m_byName))
        known.second->setChecked(false);
    m_group->setExclusive(true);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (QToolButton *button : std::as_const(m_buttons))
        shape(button);
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(!collapsed);
    fitWidth();
}

/// As wide as the names need, or the icons alone; a scroll bar stands beside them, not over them.
void NavigationRail::fitWidth()
{
    m_body->layout()->activate();
    const QSize wanted = m_body->layout()->minimumSize();
    const bool scrolls = wanted.height() > m_scroll->height();
    m_scroll->setFixedWidth(wanted.width() + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitWidth();
}

void NavigationRail::shape(QToolButton *button) const
{
    button->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(m_collapsed ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumSize(36, 28);
}

QList<std::pair<QString, QString>> NavigationRail::places() const
{
    QList<std::pair<QString, QString>> list;
    for (const auto &[name, button] : m_byName)
        list += {name, button->text()};
    return list;
}

} // namespace parta
