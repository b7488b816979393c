// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One journal page as stored: head, pupils, lessons, cells.
#pragma once
#include "common/protocol/journal.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

/// A page and the days of it that are wanted.
struct PageScope {
    GroupId group;
    TermId term;
    QDate since;
    QDate until;
    StaffId staff;   ///< whose right to write each lesson is told
    bool taught = false; ///< staff is the present SubjectTeacher of the page
};

class PageRepository
{
public:
    explicit PageRepository(Transaction &tx) : m_tx(tx) {}

    /// Terms of the years that hold `today`, the year's own term last. With a group: those of its year level.
    QList<TermRef> terms(QDate today);
    QList<GradebookTerm> termsOf(GroupId group);
    /// Texts above the page; nullopt where there is no such group.
    std::optional<GradebookHead> head(GroupId group, QDate today);
    QList<GradebookPupil> pupils(const PageScope &page);
    QList<GradebookLesson> lessons(const PageScope &page);
    QList<MarkCell> marks(const PageScope &page);
    QList<AttendanceCell> attendance(const PageScope &page);
    /// Marks of the term from other groups of the subject, of days before their pupil came to this one.
    QList<TransferredMark> transferred(const PageScope &page);
    QList<TermMarkCell> termMarks(const PageScope &page);
    QList<WorkType> workTypes();
    /// Scale of the page's subject; a subject without one is five-point, or not graded.
    ScaleRule scale(GroupId group);

    QString yearName(QDate today);
    /// All pages of the open years.
    QList<PageRef> allPages(QDate today);
    /// Pages this member of staff teaches, substitutes on, or whose class he leads.
    QList<PageRef> pagesOf(StaffId staff, QDate today);

private:
    Transaction &m_tx;
};

} // namespace parta
