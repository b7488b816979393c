// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the contents of the journal; names of pages and terms.
#include "app/pages/pagecatalogue.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

PageCatalogue::PageCatalogue(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void PageCatalogue::refresh()
{
    m_session.call(ListPages{}, this, [this](const Result<ListPages::Reply> &reply) {
        if (!reply)
            return Q_EMIT failed(reply.error());
        m_contents = *reply;
        m_loaded = true;
        Q_EMIT changed();
    });
}

std::optional<PageRef> PageCatalogue::page(GroupId group) const
{
    const auto found = std::find_if(pages().begin(), pages().end(), [&](const PageRef &page) { return page.group == group; });
    return found == pages().end() ? std::nullopt : std::optional(*found);
}

QList<GradebookTerm> PageCatalogue::terms(int yearLevel) const
{
    QList<GradebookTerm> list;
    for (const TermRef &term : m_contents.terms) {
        if (term.levelFrom <= yearLevel && yearLevel <= term.levelTo)
            list += term.term;
    }
    std::stable_sort(list.begin(), list.end(), [](const GradebookTerm &a, const GradebookTerm &b) {
        return std::pair(a.kind == TermKind::Year, a.first) < std::pair(b.kind == TermKind::Year, b.first);
    });
    return list;
}

bool PageCatalogue::has(PageRelation relation) const
{
    return std::any_of(pages().begin(), pages().end(), [&](const PageRef &page) { return page.relation == relation; });
}

QString pageTitle(const PageRef &page)
{
    const QString title = page.className + u" — "_s + page.subject;
    return page.groupName.isEmpty() ? title : title + u" ("_s + page.groupName + u')';
}

QString termTitle(const GradebookTerm &term)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s};
    const QString number = roman.value(term.number - 1, QString::number(term.number));
    switch (term.kind) {
    case TermKind::Quarter: return PageCatalogue::tr("Quarter %1").arg(number);
    case TermKind::Trimester: return PageCatalogue::tr("Trimester %1").arg(number);
    case TermKind::HalfYear: return PageCatalogue::tr("Half-year %1").arg(number);
    case TermKind::Year: return PageCatalogue::tr("Year");
    }
    return {};
}

} // namespace parta
