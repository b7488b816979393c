// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Five or six study days a week, by ranges of levels.
#pragma once
#include "app/pages/year/yeartab.h"

namespace parta {

class WeeksTab : public YearTab
{
    Q_OBJECT
public:
    WeeksTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

protected:
    ListTable tableOf(const YearCalendar &calendar) const override;
    QVariantMap valuesOf(qint64 id) const override;
    int revisionOf(qint64 id) const override { return lineOf(calendar().weeks, id).revision; }
    void save() override;
};

} // namespace parta
