// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of the year by ranges of levels: quarters, trimesters, half-years or the school's own division.
#pragma once
#include "app/pages/year/yeartab.h"

namespace parta {

class TermsTab : public YearTab
{
    Q_OBJECT
public:
    TermsTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

protected:
    ListTable tableOf(const YearCalendar &calendar) const override;
    QVariantMap valuesOf(qint64 id) const override;
    int revisionOf(qint64 id) const override { return lineOf(calendar().termSets, id).revision; }
    void save() override;

private:
    SaveTermSet wanted();
};

} // namespace parta
