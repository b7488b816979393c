// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an order about movement: what happens, to whom, by which paper.
#pragma once
#include "common/protocol/movement.h"
#include "common/protocol/pupils.h"
#include "common/base/error.h"
#include "ui/forms/formdialog.h"

namespace parta {

class PupilPicker;

/// «зачисление», as the list and the window name it.
QString kindText(MovementKind kind);

class OrderDialog : public FormDialog
{
    Q_OBJECT
public:
    OrderDialog(const QList<ClassFacts> &classes, const QList<PupilLine> &pupils, QDate today, QWidget *parent);

    RecordMovement request();
    PupilPicker &picker() { return *m_picker; }
    void explain(const Failure &failure, const QString &text);

private:
    void addFields();
    void addPaper();
    void showKind();
    MovementKind kind();
    bool isNewcomer();

    QList<ClassFacts> m_classes;
    QDate m_today;
    PupilPicker *m_picker;
};

} // namespace parta
