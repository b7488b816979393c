// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of the journal: classes and their subjects, to be chosen from.
#pragma once
#include "app/pages/pagecatalogue.h"
#include "app/shell/page.h"

class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace parta {

class EmptyState;

/// Which pages the list shows.
enum class PageScope : quint8 { Own, OwnClass, All };

class JournalPage : public Page
{
    Q_OBJECT
public:
    /// `catalogue` outlives the page.
    JournalPage(PageCatalogue &catalogue, PageScope scope, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("journal"); }
    void takeFocus() override;
    PageScope scope() const { return m_scope; }
    /// Whether each line offers to print its page (3.2, 3.3).
    void setMayPrint(bool mayPrint);

Q_SIGNALS:
    void pageChosen(parta::GroupId group);
    void printWanted(parta::GroupId group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSearch();
    QWidget *buildTree();
    void fill();
    QTreeWidgetItem *classItem(const PageRef &page);
    void addPage(QTreeWidgetItem *parent, const PageRef &page);
    void filter(const QString &typed);
    void choose(const QTreeWidgetItem *item);
    bool shows(const PageRef &page) const;
    void explainEmptiness();

    PageCatalogue &m_catalogue;
    PageScope m_scope;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace parta
