// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows what is ticked, and its menu.
#include "ui/forms/choicesfield.h"
#include "ui/forms/recordform.h"
#include <QMenu>
#include <QMouseEvent>

namespace parta {

ChoicesField::ChoicesField(QWidget *parent) : QToolButton(parent)
{
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    menu()->installEventFilter(this);
    showText();
}

void ChoicesField::setChoices(const QList<FormChoice> &choices)
{
    const QVariantList before = values();
    menu()->clear();
    for (const FormChoice &choice : choices) {
        QAction *action = menu()->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.value);
        action->setChecked(before.contains(choice.value));
        connect(action, &QAction::toggled, this, [this] {
            showText();
            Q_EMIT changed();
        });
    }
    showText();
}

QVariantList ChoicesField::values() const
{
    QVariantList ticked;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            ticked.append(action->data());
    }
    return ticked;
}

void ChoicesField::setValues(const QVariantList &values)
{
    for (QAction *action : menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(values.contains(action->data()));
    }
    showText();
}

/// Ticking one is rarely the end: a click leaves the menu open.
bool ChoicesField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == menu() && event->type() == QEvent::MouseButtonRelease) {
        QAction *action = menu()->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (action && isEnabled()) {
            action->toggle();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

void ChoicesField::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showText();
}

void ChoicesField::showText()
{
    QStringList ticked;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            ticked.append(action->text());
    }
    const QString all = ticked.join(QStringLiteral(", "));
    setText(all.isEmpty() ? tr("none") : fontMetrics().elidedText(all, Qt::ElideRight, qMax(40, width() - 36)));
    setToolTip(all);
}

} // namespace parta
