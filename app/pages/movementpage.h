// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MovementPage: the book of pupils' movement (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/movement.h"
#include "common/protocol/pupils.h"

namespace parta {

class FormDialog;

class MovementPage : public RecordPage
{
    Q_OBJECT
public:
    explicit MovementPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("movement"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override {}

private:
    void addFields();
    ListTable table() const;
    void openOrder();
    void openAnnulment();
    const MovementLine *line(qint64 id) const;

    QList<MovementLine> m_lines;
    QList<ClassFacts> m_classes;
    QPushButton *m_order;
    QPushButton *m_annul;
};

} // namespace parta
