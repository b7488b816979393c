// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the rail and its two widths.
#include "app/shell/navigationrail.h"
#include "ui/style/icons.h"
#include <QAction>
#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int iconSize = 20;

QVBoxLayout *columnIn(QVBoxLayout *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
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
    m_places = columnIn(layout);
    layout->addStretch();
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
    m_byName.insert(name, button);
    connect(button, &QToolButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
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
    m_buttons = {m_toggle};
    m_byName.clear();
    m_current.clear();
}

void NavigationRail::setCurrent(const QString &name)
{
    m_current = name;
    if (QToolButton *button = m_byName.value(name)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QToolButton *button : std::as_const(m_byName))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (QToolButton *button : std::as_const(m_buttons))
        shape(button);
}

void NavigationRail::shape(QToolButton *button) const
{
    button->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(m_collapsed ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumSize(36, 36);
}

QList<std::pair<QString, QString>> NavigationRail::places() const
{
    QList<std::pair<QString, QString>> list;
    for (auto it = m_byName.begin(); it != m_byName.end(); ++it)
        list += {it.key(), it.value()->text()};
    return list;
}

} // namespace parta
