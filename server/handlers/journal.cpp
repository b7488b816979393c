// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/journal.h.
#include "common/protocol/journal.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/cellrepository.h"
#include "server/storage/repositories/pagerepository.h"
#include "server/storage/repositories/schoolrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// The term of today, else the last begun one, else the first; never the year's own.
std::optional<GradebookTerm> presentTerm(const QList<GradebookTerm> &terms, QDate today)
{
    std::optional<GradebookTerm> chosen;
    for (const GradebookTerm &term : terms) {
        if (term.kind == TermKind::Year)
            continue;
        if (!chosen || term.first <= today)
            chosen = term;
    }
    return chosen;
}

/// The Year, where its mark follows that of the term: the same condition as PageRepository::termMarks().
std::optional<GradebookTerm> yearAfter(CallContext &call, GroupId group, const GradebookTerm &term)
{
    const auto terms = PageRepository(call.tx()).termsOf(group);
    for (const GradebookTerm &other : terms)
        if (other.kind == TermKind::Year && term.kind != TermKind::Year && other.last <= term.last)
            return other;
    return std::nullopt;
}

GradebookTerm wantedTerm(CallContext &call, GroupId group, std::optional<TermId> wanted)
{
    const auto terms = PageRepository(call.tx()).termsOf(group);
    std::optional<GradebookTerm> chosen;
    for (const GradebookTerm &term : terms)
        if (wanted && term.id == *wanted)
            chosen = term;
    if (!wanted)
        chosen = presentTerm(terms, call.today());
    if (!chosen)
        refuseField(ErrorCode::NotFound, u"term"_s);
    return *chosen;
}

/// By the same words that guard the calls themselves (common/protocol/marks.h, journal.h).
PageRights rightsOn(CallContext &call)
{
    const Role role = call.acting();
    PageRights rights;
    rights.lessons = role == Role::SubjectTeacher || role == Role::Deputy;
    rights.termMarks = rights.lessons;
    rights.reasonNeeded = role == Role::Deputy;
    rights.print = role == Role::Director || role == Role::Deputy || role == Role::Administrator;
    return rights;
}

Gradebook page(CallContext &call, GroupId group, const GradebookTerm &term)
{
    PageRepository pages(call.tx());
    auto head = pages.head(group, call.today());
    if (!head)
        refuseField(ErrorCode::NotFound, u"group"_s);
    Gradebook book;
    book.head = std::move(*head);
    book.head.schoolName = call.school().name;
    book.head.timeZone = call.school().timeZone;
    book.head.demo = call.school().demo;
    book.head.directorName = SchoolRepository(call.tx()).directorName(call.today());
    book.head.asOf = call.now();
    book.head.rights = rightsOn(call);
    book.term = term;
    const PageScope scope{group, term.id, term.first, term.last, call.actor().staff, book.head.rights.lessons};
    book.workTypes = pages.workTypes();
    book.scale = pages.scale(group);
    book.pupils = pages.pupils(scope);
    book.lessons = pages.lessons(scope);
    book.marks = pages.marks(scope);
    book.attendance = pages.attendance(scope);
    book.transferred = pages.transferred(scope);
    book.termMarks = pages.termMarks(scope);
    book.year = yearAfter(call, group, term);
    return book;
}

ListPages::Reply listPages(CallContext &call, const ListPages &)
{
    PageRepository pages(call.tx());
    const Actor &actor = call.actor();
    const bool all = actor.has(Role::Deputy) || actor.has(Role::Director) || actor.has(Role::Administrator);
    QList<PageRef> refs = pages.pagesOf(actor.staff, call.today());
    if (all) {
        QHash<GroupId, PageRelation> mine;
        for (const PageRef &ref : std::as_const(refs))
            mine.insert(ref.group, ref.relation);
        refs = pages.allPages(call.today());
        for (PageRef &ref : refs)
            ref.relation = mine.value(ref.group, PageRelation::Other);
    }
    return {pages.yearName(call.today()), pages.terms(call.today()), refs};
}

OpenPage::Reply openPage(CallContext &call, const OpenPage &wanted)
{
    const GradebookTerm term = wantedTerm(call, wanted.group, wanted.term);
    // Watching starts before the page is read: what changes in between arrives as an event.
    if (wanted.watch)
        call.watch(wanted.group);
    return {page(call, wanted.group, term)};
}

ClosePage::Reply closePage(CallContext &call, const ClosePage &wanted)
{
    call.unwatch(wanted.group);
    return {};
}

ListCellHistory::Reply listCellHistory(CallContext &call, const ListCellHistory &wanted)
{
    return {cellHistory(call.tx(), call.lesson(wanted.lesson).id, wanted.pupil)};
}

PrintPage::Reply printPage(CallContext &call, const PrintPage &wanted)
{
    return {page(call, wanted.group, wantedTerm(call, wanted.group, wanted.term))};
}

} // namespace

void serveJournal(Router &rpc)
{
    rpc.query<ListPages>(staffMember(), listPages);
    rpc.query<OpenPage>(teacherOf(&OpenPage::group) || leadership() || substituteOn(&OpenPage::group)
                            || classTeacherOf(&OpenPage::group), openPage);
    rpc.query<ClosePage>(staffMember(), closePage);
    rpc.query<ListCellHistory>(teacherOf(&ListCellHistory::lesson) || classTeacherOf(&ListCellHistory::lesson)
                                   || leadership(), listCellHistory);
    rpc.change<PrintPage>(leadership(), printPage);
}

} // namespace parta
