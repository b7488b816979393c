// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ChoicesField: several values of a list at once, ticked in a menu that stays open.
#pragma once
#include <QToolButton>
#include <QVariant>

namespace parta {

struct FormChoice;

class ChoicesField : public QToolButton
{
    Q_OBJECT
public:
    explicit ChoicesField(QWidget *parent = nullptr);

    /// Values that are no longer offered are dropped.
    void setChoices(const QList<FormChoice> &choices);
    /// In the order of the choices.
    QVariantList values() const;
    void setValues(const QVariantList &values);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();
};

} // namespace parta
