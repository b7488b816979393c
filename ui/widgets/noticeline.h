// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line under the grid that says what happened; never a dialog, never in the way.
#pragma once
#include <QWidget>

class QLabel;
class QToolButton;

namespace parta {

enum class NoticeKind : quint8 { Info, Waiting, Warning, Refusal };

class NoticeLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeLine(QWidget *parent = nullptr);

    /// Replaces what stands there. An empty \a action hides the button.
    void show(NoticeKind kind, const QString &text, const QString &action = {});
    void clear();
    QString text() const;
    using QWidget::show;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_action;
    NoticeKind m_kind = NoticeKind::Info;
};

} // namespace parta
