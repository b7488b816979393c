// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's working days: what the production calendar lists, and the school's own days by order.
#pragma once
#include "app/pages/year/yeartab.h"

namespace parta {

/// A line is a day that differs from its weekday; its id is the Julian day number.
class StaffTab : public YearTab
{
    Q_OBJECT
public:
    StaffTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

protected:
    ListTable tableOf(const YearCalendar &calendar) const override;
    QVariantMap valuesOf(qint64 id) const override;
    int revisionOf(qint64 id) const override;
    void save() override;

private:
    void showFigures();
    std::optional<StaffDayLine> orderOf(qint64 id) const;
    void takeBack();

    QLabel *m_figures;
};

} // namespace parta
