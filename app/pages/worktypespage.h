// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work types: abbreviation, weight, which deadline of 3.5 applies.
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/subjects.h"

namespace parta {

class WorkTypesPage : public RecordPage
{
    Q_OBJECT
public:
    explicit WorkTypesPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("teaching"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void show(const QList<WorkTypeLine> &types);
    const WorkTypeLine *line(qint64 id) const;

    QList<WorkTypeLine> m_types;
};

} // namespace parta
