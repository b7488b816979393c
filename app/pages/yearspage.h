// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YearsPage: school years as the administrator creates and opens them (3.1).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/years.h"

namespace parta {

class YearsPage : public RecordPage
{
    Q_OBJECT
public:
    explicit YearsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("setup"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void showYears(const QList<SchoolYear> &years);
    void beginYear();
    void openYear();

    QList<SchoolYear> m_years;
    QPushButton *m_open = nullptr;
};

} // namespace parta
