// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bell schedules of a year: shifts, levels, weekdays, shortened days; what the norms say of them.
#pragma once
#include "app/pages/recordpage.h"
#include "app/pages/year/yearboard.h"
#include "common/protocol/bells.h"
#include <QComboBox>

namespace parta {

class BellsPage : public RecordPage
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit BellsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("year"); }
    QWidget *head() override { return m_years; }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void addFields();
    void loadBells();
    void showSchedules(const QList<BellScheduleLine> &lines);
    void remove();
    BellScheduleLine lineOf(qint64 id) const;
    const SchoolYear *year() const;
    void refuseLocally(const QString &field);

    QList<SchoolYear> m_yearLines;
    QList<BellScheduleLine> m_lines;
    QComboBox *m_years;
    QLabel *m_findings;
    QList<QPushButton *> m_tools;
    const bool m_isDeputy;
};

/// One sentence of each warning.
QStringList findingTexts(const BellSchedule &schedule, const BellNorms &norms);

} // namespace parta
