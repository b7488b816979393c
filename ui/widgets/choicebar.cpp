// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons in a row.
#include "ui/widgets/choicebar.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace parta {

ChoiceBar::ChoiceBar(QWidget *parent) : QFrame(parent), m_question(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_question->setWordWrap(true);
    m_row->setContentsMargins(10, 5, 6, 5);
    m_row->addWidget(m_question, 1);
    hide();
}

void ChoiceBar::ask(const QString &question, const QStringList &answers)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_question->setText(question);
    setAccessibleName(question);
    for (const QString &text : answers) {
        auto *button = new QPushButton(text, this);
        const int choice = int(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, choice] { answer(choice); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    show();
    if (!m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus();
}

QString ChoiceBar::question() const
{
    return m_question->text();
}

void ChoiceBar::answer(int choice)
{
    hide();
    Q_EMIT answered(choice);
}

void ChoiceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(int(m_buttons.size()) - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        answer(qMax(0, int(m_buttons.indexOf(focusWidget()))));
    else
        QFrame::keyPressEvent(event);
}

} // namespace parta
