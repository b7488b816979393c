// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search line, filters, table, empty state.
#include "ui/lists/recordlist.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include "ui/widgets/emptystate.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int rowPadding = 8;
constexpr int toolsBesideSearch = 2;

/// Quiet rows are greyed, as read-only cells of the grid are.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ListModel::ToneRole).toInt() != int(RowTone::Quiet))
            return;
        option->palette.setColor(QPalette::Text, gridColours(shadeOf(option->palette)).quiet);
        option->font.setItalic(true); // a second sign beside the colour
    }
};

} // namespace

RecordList::RecordList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(this)), m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(buildBar());
    m_toolRow = new QHBoxLayout;
    m_toolRow->addStretch(1);
    layout->addLayout(m_toolRow);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    showState();
}

QWidget *RecordList::buildBar()
{
    auto *bar = new QWidget(this);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins({});
    m_search->setObjectName(u"listSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(360);
    m_search->installEventFilter(this);
    setSearchHint(tr("Search"));
    m_filterRow = new QHBoxLayout;
    m_count->setObjectName(u"listCount"_s);
    m_more->setObjectName(u"listMenu"_s);
    m_more->setIcon(icon(u"menu"_s));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Copy, save, print"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_bar->addWidget(m_search, 2);
    m_bar->addLayout(m_filterRow);
    m_bar->addWidget(m_count);
    m_bar->addStretch(1);
    m_bar->addWidget(m_more);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { search(text); });
    return bar;
}

void RecordList::buildTable()
{
    m_table->setObjectName(u"listTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordList::tellCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(m_model.idAt(index.row())); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { setCurrentId(m_told); });
}

void RecordList::setTable(const ListTable &table)
{
    const qint64 current = currentId() ? currentId() : m_told;
    QStringList titles;
    for (const ListColumn &column : table.columns)
        titles.append(column.title);
    m_model.setTable(table);
    m_table->setAccessibleName(table.title);
    if (titles != m_titles)
        shapeColumns();
    m_titles = titles;
    fillFilters();
    showState();
    setCurrentId(m_model.rowOf(current) >= 0 ? current : m_model.idAt(0));
}

void RecordList::shapeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, letter * m_model.table().columns.at(column).letters + 2 * rowPadding);
}

/// A filter stands as long as its value is still there.
void RecordList::fillFilters()
{
    QHash<QString, QString> chosen;
    for (const QComboBox *box : std::as_const(m_filters))
        chosen.insert(box->objectName(), box->currentData().toString());
    qDeleteAll(std::exchange(m_filters, {}));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ListColumn &shape = m_model.table().columns.at(column);
        const QStringList values = shape.filter ? m_model.valuesOf(column) : QStringList();
        if (values.size() < 2) {
            m_model.filter(column, {});
            continue;
        }
        auto *box = new QComboBox(this);
        box->setObjectName(u"filter-%1"_s.arg(column));
        box->setAccessibleName(shape.title);
        box->addItem(shape.title + u": "_s + tr("all"), QString());
        for (const QString &value : values)
            box->addItem(value, value);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(qMin(16, shape.title.size() + 5));
        m_filterRow->addWidget(box);
        m_filters.append(box);
        box->setCurrentIndex(qMax(0, box->findData(chosen.value(box->objectName()))));
        m_model.filter(column, box->currentData().toString());
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
            m_model.filter(column, box->currentData().toString());
            showState();
            setCurrentId(m_model.rowOf(m_told) >= 0 ? m_told : m_model.idAt(0));
        });
    }
}

void RecordList::search(const QString &text)
{
    if (m_search->text() != text)
        return m_search->setText(text);
    m_model.search(text);
    showState();
    setCurrentId(m_model.rowOf(m_told) >= 0 ? m_told : m_model.idAt(0));
}

void RecordList::showState()
{
    const int shown = m_model.rowCount();
    const int all = int(m_model.table().rows.size());
    m_count->setText(all == 0 ? QString() : shown == all ? tr("%n records", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    if (shown > 0)
        return m_stack->setCurrentWidget(m_table);
    if (all > 0)
        m_empty->explain(tr("Nothing fits the search"), tr("Clear the search line or the filters."), u"search"_s);
    else
        m_empty->explain(m_why, m_next);
    m_stack->setCurrentWidget(m_empty);
}

void RecordList::explainEmptiness(const QString &why, const QString &next)
{
    m_why = why;
    m_next = next;
    showState();
}

void RecordList::addTool(QWidget *tool)
{
    m_tools.append(tool);
    if (m_tools.size() <= toolsBesideSearch)
        return m_bar->insertWidget(m_bar->count() - 1, tool);
    for (QWidget *one : std::as_const(m_tools)) { // in their order; a layout takes a widget from the other by itself
        m_bar->removeWidget(one);
        m_toolRow->removeWidget(one);
        m_toolRow->insertWidget(m_toolRow->count() - 1, one);
    }
}

qint64 RecordList::currentId() const
{
    return m_model.idAt(m_table->currentIndex().row());
}

void RecordList::setCurrentId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_model.index(row, 0));
    }
    tellCurrent();
}

void RecordList::tellCurrent()
{
    const qint64 id = currentId();
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT currentChanged(id);
}

void RecordList::setSearchHint(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void RecordList::takeFocus()
{
    m_search->setFocus();
}

/// Arrows and Enter work from the search line: the first record found is one key away.
bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_table->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId())
            Q_EMIT activated(currentId());
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace parta
