// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single study days changed by order: cancelled, moved, extra, at a distance.
#pragma once
#include "app/pages/year/yeartab.h"

namespace parta {

class ChangesTab : public YearTab
{
    Q_OBJECT
public:
    ChangesTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

    /// Begins a new change of this day.
    void beginDay(QDate day);

protected:
    ListTable tableOf(const YearCalendar &calendar) const override;
    QVariantMap valuesOf(qint64 id) const override;
    int revisionOf(qint64 id) const override { return lineOf(calendar().changes, id).revision; }
    void save() override;

private:
    DayChange shownChange();
    void offerClasses();
};

} // namespace parta
