// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Modal questions, with a seam so that tests and the walk never hang on one.
#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace parta {

/// Asks with the given answers; the first is the default, the last stands for Esc. Gives the index.
int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &answers);
/// The next ask() shows nothing and gives `index`.
void setNextAnswer(int index);
/// Text of the last question, also of one answered by setNextAnswer().
QString lastQuestion();

} // namespace parta
