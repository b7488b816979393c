// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the deputy of the demo school has entered about pupils: orders of movement, the alphabet book, cards and papers.
#pragma once
#include "common/domain/calendar/workingdays.h"
#include "server/access/router.h"
#include "server/demo/plan.h"
#include "server/demo/schoolids.h"
#include "server/storage/repositories/alphabetrepository.h"
#include "server/storage/repositories/movementrepository.h"
#include "server/storage/repositories/pupilpapers.h"

namespace parta::demo {

class Registry
{
public:
    Registry(Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids);

    /// Enrolments before the year, arrivals and departures since: memberships follow from the book.
    void enterBook();
    /// Addresses, consents, exemptions, health sheets, monthly checks.
    void enterCards();
    /// Some pupils change the class today, after the lessons: by an order, through the handlers of everyone.
    void changeClasses(Router &rpc, const QDateTime &now);

private:
    MovementId enter(int pupil, MovementKind kind, QDate day);
    QDateTime entryOf(MovementKind kind, QDate day);
    void enterPapers(int pupil);
    int whoMayMove(int schoolClass);
    void joinSubgroups(int pupil, int schoolClass);
    AccountId deputy() const;

    Transaction &m_tx;
    const SchoolPlan &m_plan;
    const SchoolIds &m_ids;
    MovementRepository m_movements;
    AlphabetRepository m_alphabet;
    PupilPapers m_papers;
    WorkingDays m_days;
    Random m_random;
    int m_orders = 0;
};

} // namespace parta::demo
