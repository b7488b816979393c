// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the left: where one can go; shrinks to icons.
#pragma once
#include <QFrame>
#include <QList>

class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace parta {

class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// A place to go; `name` identifies it, `shortcut` may be empty.
    void addPlace(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut = {});
    /// A quiet heading above the places that follow.
    void addHeading(const QString &text);
    /// Something to do, below the places.
    void addAction(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                   std::function<void()> action);
    void clear();
    void setCurrent(const QString &name);
    QString current() const { return m_current; }
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// Names and texts of the places, for the quick jump.
    QList<std::pair<QString, QString>> places() const;

Q_SIGNALS:
    void chosen(const QString &name);
    void collapsedChanged(bool collapsed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    QToolButton *addButton(QVBoxLayout *layout, const QString &text, const QString &iconName, const QKeySequence &shortcut);
    void shape(QToolButton *button) const;
    QToolButton *place(const QString &name) const;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr; ///< what scrolls
    QVBoxLayout *m_places;
    QVBoxLayout *m_actions;
    QButtonGroup *m_group;
    QToolButton *m_toggle;
    QList<QToolButton *> m_buttons;
    QList<QWidget *> m_headings;
    QList<std::pair<QString, QToolButton *>> m_byName; ///< in the order added
    QString m_current;
    bool m_collapsed = false;
};

} // namespace parta
