// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SetupList: the steps that make a school ready to teach, each with its state and a way there.
#pragma once
#include "common/domain/setup.h"
#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace parta {

QString titleOf(SetupStep step);
/// One sentence: what there is, what is missing, since when it is late, with the clause.
QString reasonOf(const SetupLine &line, QDate today);

class SetupList : public QScrollArea
{
    Q_OBJECT
public:
    explicit SetupList(QWidget *parent = nullptr);

    /// `leadsOn` says which steps the reader has a place for.
    void show(const QList<SetupLine> &lines, QDate today, const std::function<bool(SetupStep)> &leadsOn);
    using QWidget::show;

Q_SIGNALS:
    void stepWanted(parta::SetupStep step);

private:
    QWidget *row(const SetupLine &line, QDate today, bool leadsOn);
};

} // namespace parta
