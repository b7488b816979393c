// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal pages and terms that the person signed in may open; read once, shared by all pages.
#pragma once
#include "app/session/session.h"
#include "common/protocol/journal.h"

namespace parta {

class PageCatalogue : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the catalogue.
    explicit PageCatalogue(Session &session, QObject *parent = nullptr);

    void refresh();
    bool isLoaded() const { return m_loaded; }
    const QList<PageRef> &pages() const { return m_contents.pages; }
    const QString &yearName() const { return m_contents.yearName; }
    std::optional<PageRef> page(GroupId group) const;
    /// Terms of a year level, in order, the whole year last.
    QList<GradebookTerm> terms(int yearLevel) const;
    bool has(PageRelation relation) const;

Q_SIGNALS:
    void changed();
    void failed(const parta::Failure &failure);

private:
    Session &m_session;
    ListPages::Reply m_contents;
    bool m_loaded = false;
};

/// «7Б — Алгебра», with the subgroup where there is one.
QString pageTitle(const PageRef &page);
/// «I четверть», «II полугодие», «Год».
QString termTitle(const GradebookTerm &term);

} // namespace parta
