// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QMessageBox behind a seam.
#include "app/shell/questions.h"
#include <QMessageBox>
#include <QPushButton>
#include <optional>

namespace parta {

namespace {

std::optional<int> nextAnswer;
QString asked;

} // namespace

void setNextAnswer(int index)
{
    nextAnswer = index;
}

QString lastQuestion()
{
    return asked;
}

int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &answers)
{
    asked = text;
    if (const auto prepared = std::exchange(nextAnswer, std::nullopt))
        return *prepared;
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons += box.addButton(answer, QMessageBox::ActionRole);
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    return int(std::max<qsizetype>(0, buttons.indexOf(box.clickedButton())));
}

} // namespace parta
