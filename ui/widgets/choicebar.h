// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question with a few answers that lies in the page instead of a dialog.
#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace parta {

class ChoiceBar : public QFrame
{
    Q_OBJECT
public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    /// Shows the question; the first answer is taken by Enter, Esc takes the last.
    void ask(const QString &question, const QStringList &answers);
    bool isAsking() const { return isVisibleTo(parentWidget()); }
    QString question() const;
    /// Takes an answer as if its button had been pressed.
    void answer(int choice);

Q_SIGNALS:
    void answered(int choice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace parta
