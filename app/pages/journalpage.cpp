// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of classes and subjects with its search line.
#include "app/pages/journalpage.h"
#include "app/shell/wording.h"
#include "ui/lists/searchtext.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int groupRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
constexpr int printColumn = 3;
constexpr int rowHeight = 28;
constexpr int unfoldLimit = 60; ///< lists up to this length are shown unfolded

GroupId groupOf(const QTreeWidgetItem *item)
{
    return {item ? item->data(0, groupRole).toLongLong() : 0};
}

} // namespace

JournalPage::JournalPage(PageCatalogue &catalogue, PageScope scope, QWidget *parent)
    : Page(parent), m_catalogue(catalogue), m_scope(scope), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(u"journalPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(buildSearch());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildTree());
    m_stack->addWidget(m_empty);
    connect(&m_catalogue, &PageCatalogue::changed, this, &JournalPage::fill);
    connect(&m_catalogue, &PageCatalogue::failed, this, [this](const Failure &failure) {
        if (m_catalogue.isLoaded())
            return;
        m_empty->explain(wording(failure), tr("Press F5 to try again"));
        m_stack->setCurrentWidget(m_empty);
    });
    if (m_catalogue.isLoaded())
        fill();
}

QWidget *JournalPage::buildSearch()
{
    m_search->setObjectName(u"pageSearch"_s);
    m_search->setPlaceholderText(tr("Search: class, subject, teacher"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(520);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::filter);
    return m_search;
}

QWidget *JournalPage::buildTree()
{
    m_tree->setObjectName(u"pageTree"_s);
    m_tree->setAccessibleName(tr("Journal pages"));
    m_tree->setHeaderLabels({tr("Class and subject"), tr("Group"), tr("Teacher"), {}});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({18, 18});
    m_tree->setIndentation(18);
    const int letter = m_tree->fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(0, letter * 48);
    m_tree->header()->resizeSection(1, letter * 22);
    m_tree->header()->resizeSection(2, letter * 30);
    connect(m_tree, &QTreeWidget::itemActivated, this, &JournalPage::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (item->childCount() > 0)
            item->setExpanded(!item->isExpanded());
        else if (column == printColumn)
            Q_EMIT printWanted(groupOf(item));
        else
            choose(item);
    });
    return m_tree;
}

void JournalPage::setMayPrint(bool mayPrint)
{
    m_tree->setColumnHidden(printColumn, !mayPrint);
}

void JournalPage::refresh()
{
    m_catalogue.refresh();
}

void JournalPage::takeFocus()
{
    m_search->setFocus();
}

bool JournalPage::shows(const PageRef &page) const
{
    switch (m_scope) {
    case PageScope::Own: return page.relation == PageRelation::Own || page.relation == PageRelation::Substituted;
    case PageScope::OwnClass: return page.relation == PageRelation::OwnClass;
    case PageScope::All: return true;
    }
    return false;
}

void JournalPage::fill()
{
    const GroupId current = groupOf(m_tree->currentItem());
    m_tree->clear();
    int shown = 0;
    for (const PageRef &page : m_catalogue.pages()) {
        if (!shows(page))
            continue;
        addPage(classItem(page), page);
        ++shown;
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setExpanded(shown <= unfoldLimit);
    filter(m_search->text());
    for (QTreeWidgetItemIterator it(m_tree); current && *it; ++it) {
        if (groupOf(*it) == current)
            m_tree->setCurrentItem(*it);
    }
    explainEmptiness();
}

QTreeWidgetItem *JournalPage::classItem(const PageRef &page)
{
    const int count = m_tree->topLevelItemCount();
    QTreeWidgetItem *last = count > 0 ? m_tree->topLevelItem(count - 1) : nullptr;
    if (last && last->text(0) == page.className)
        return last;
    auto *item = new QTreeWidgetItem(m_tree, {page.className});
    QFont bold = m_tree->font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setSizeHint(0, QSize(0, rowHeight));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void JournalPage::addPage(QTreeWidgetItem *parent, const PageRef &page)
{
    auto *item = new QTreeWidgetItem(parent, {page.subject, page.groupName, page.teacher});
    item->setIcon(0, icon(u"journal"_s));
    item->setData(0, groupRole, page.group.value);
    item->setData(0, searchRole, searchForm(page.className + u' ' + page.subject + u' ' + page.groupName + u' ' + page.teacher));
    if (page.relation == PageRelation::Substituted)
        item->setText(1, tr("substitution"));
    item->setSizeHint(0, QSize(0, rowHeight));
    item->setIcon(printColumn, icon(u"print"_s));
    item->setToolTip(printColumn, tr("Print %1").arg(pageTitle(page)));
}

void JournalPage::filter(const QString &typed)
{
    const SearchQuery query(typed);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < top->childCount(); ++k) {
            const QString text = top->child(k)->data(0, searchRole).toString();
            const bool shown = query.matches(text);
            top->child(k)->setHidden(!shown);
            any = any || shown;
        }
        top->setHidden(!any);
        if (!typed.isEmpty() && any)
            top->setExpanded(true);
    }
}

void JournalPage::choose(const QTreeWidgetItem *item)
{
    if (const GroupId group = groupOf(item))
        Q_EMIT pageChosen(group);
}

/// An empty list says why it is empty.
void JournalPage::explainEmptiness()
{
    if (m_tree->topLevelItemCount() > 0)
        return m_stack->setCurrentIndex(0);
    switch (m_scope) {
    case PageScope::Own:
        m_empty->explain(tr("You have no teaching groups this year"),
                         tr("The deputy director assigns them; after that they appear here."));
        break;
    case PageScope::OwnClass:
        m_empty->explain(tr("You are not a class teacher today"), tr("The deputy director appoints class teachers."));
        break;
    case PageScope::All:
        m_empty->explain(tr("The school has no journal pages yet"),
                         tr("Import a timetable: partactl import fet FILE."));
        break;
    }
    m_stack->setCurrentWidget(m_empty);
}

/// Down and Enter work from the search line: the first page found is one key away.
bool JournalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if (!groupOf(*it) || !(*it)->parent()->isExpanded())
            continue;
        m_tree->setCurrentItem(*it);
        key == Qt::Key_Down ? m_tree->setFocus() : choose(*it);
        return true;
    }
    return true;
}

} // namespace parta
