// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout, common scrolling and sizes of the three tables.
#include "ui/gradebook/gridboard.h"
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGridLayout>
#include <QMouseEvent>

namespace parta {

namespace {

// Makes two bars one; the second is the one people see.
void tie(QScrollBar *inner, QScrollBar *outer)
{
    QObject::connect(inner, &QScrollBar::rangeChanged, outer, [inner, outer](int low, int high) {
        outer->setRange(low, high);
        outer->setPageStep(inner->pageStep());
        outer->setSingleStep(inner->singleStep());
        outer->setVisible(high > low);
    });
    QObject::connect(inner, &QScrollBar::valueChanged, outer, &QScrollBar::setValue);
    QObject::connect(outer, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
}

} // namespace

GridBoard::GridBoard(GradebookModel &model, QWidget *parent)
    : QFrame(parent), m_model(model), m_names(new GridTable(tr("Pupils"), this)),
      m_lessons(new GridTable(tr("Lessons"), this)), m_totals(new GridTable(tr("Totals of the term"), this)),
      m_vertical(new QScrollBar(Qt::Vertical, this)), m_horizontal(new QScrollBar(Qt::Horizontal, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    for (int column : {1, 3}) {
        auto *separator = new QWidget(this);
        separator->setFixedWidth(1);
        separator->setAutoFillBackground(true);
        m_separators.append(separator);
        grid->addWidget(separator, 0, column);
    }
    grid->addWidget(m_names, 0, 0);
    grid->addWidget(m_lessons, 0, 2);
    grid->addWidget(m_totals, 0, 4);
    grid->addWidget(m_vertical, 0, 5);
    grid->addWidget(m_horizontal, 1, 2);
    grid->setColumnStretch(2, 1);
    m_names->cells().setFrozen(true);
    m_totals->cells().setFrozen(true);
    for (GridTable *table : {m_lessons, m_names, m_totals}) {
        table->setModel(&m_model);
        connect(table, &GridTable::zoomWheel, this, [this](int step) { setZoom(m_zoom + step * 10); });
    }
    for (GridTable *table : {m_names, m_totals}) {
        delete table->selectionModel();
        table->setSelectionModel(m_lessons->selectionModel());
        table->setFocusPolicy(Qt::ClickFocus);
        table->setFocusProxy(m_lessons);
    }
    setFocusProxy(m_lessons);
    m_names->viewport()->installEventFilter(this);
    addBars();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GridBoard::rebuild);
    restyle();
    rebuild();
}

void GridBoard::addBars()
{
    m_vertical->setAccessibleName(tr("Scroll pupils"));
    m_horizontal->setAccessibleName(tr("Scroll lessons"));
    tie(m_lessons->verticalScrollBar(), m_vertical);
    tie(m_lessons->horizontalScrollBar(), m_horizontal);
    for (GridTable *table : {m_names, m_totals}) {
        connect(table->verticalScrollBar(), &QScrollBar::valueChanged, m_lessons->verticalScrollBar(), &QScrollBar::setValue);
        connect(m_lessons->verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    }
}

GridTable &GridBoard::tableOf(int column)
{
    if (column < GridColumns::firstLesson)
        return *m_names;
    return m_model.face().columns().isLesson(column) ? *m_lessons : *m_totals;
}

void GridBoard::rebuild()
{
    const GridColumns columns = m_model.face().columns();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_names->setColumnHidden(column, column >= GridColumns::firstLesson);
        m_lessons->setColumnHidden(column, !columns.isLesson(column));
        m_totals->setColumnHidden(column, column < columns.firstTotal());
    }
    resizeColumns(m_names->cells().font());
    for (GridTable *table : {m_names, m_lessons, m_totals})
        table->doItemsLayout();
}

void GridBoard::setZoom(int percent)
{
    percent = qBound(minZoom, (percent + 5) / 10 * 10, maxZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    restyle();
    if (m_lessons->currentIndex().isValid())
        m_lessons->scrollTo(m_lessons->currentIndex());
    Q_EMIT zoomChanged(percent);
}

void GridBoard::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    const Shade shade = shadeOf(palette());
    QFont cell = font();
    cell.setPixelSize(qMax(8, QFontInfo(font()).pixelSize() * m_zoom / 100));
    const int rowHeight = cell.pixelSize() * 24 / 13;
    for (GridTable *table : {m_names, m_lessons, m_totals})
        table->prepare(cell, shade, rowHeight);
    for (QWidget *separator : std::as_const(m_separators)) {
        QPalette colours = separator->palette();
        colours.setColor(QPalette::Window, gridColours(shade).monthLine);
        separator->setPalette(colours);
    }
    resizeColumns(cell);
    for (GridTable *table : {m_names, m_lessons, m_totals})
        table->doItemsLayout();
    m_restyling = false;
}

void GridBoard::resizeColumns(const QFont &font)
{
    const int unit = font.pixelSize();
    const int lesson = unit * 30 / 13;
    const int total = unit * 43 / 13;
    const int brought = unit * 86 / 13;
    m_lessons->horizontalHeader()->setDefaultSectionSize(lesson);
    m_totals->horizontalHeader()->setDefaultSectionSize(total);
    const GridColumns columns = m_model.face().columns();
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (columns.isLesson(column))
            m_lessons->setColumnWidth(column, lesson);
        else if (column >= columns.firstTotal())
            m_totals->setColumnWidth(column, columns.isBrought(column) ? brought : total);
    const int number = unit * 27 / 13;
    const int name = namesWidth(font);
    if (m_model.columnCount() > GridColumns::name) {
        m_names->setColumnWidth(GridColumns::number, number);
        m_names->setColumnWidth(GridColumns::name, name);
    }
    m_names->setFixedWidth(number + name);
    m_totals->setFixedWidth(total * (columns.count() - columns.average()) + (columns.brought ? brought : 0));
}

// As wide as the longest name, but never so wide that lessons are pushed out.
int GridBoard::namesWidth(const QFont &font) const
{
    const QFontMetrics metrics(font);
    int width = font.pixelSize() * 8;
    for (const GradebookPupil &pupil : m_model.ledger().page().pupils)
        width = qMax(width, metrics.horizontalAdvance(pupil.name.listed()));
    return qMin(width + font.pixelSize(), font.pixelSize() * 169 / 13);
}

int GridBoard::lessonsInView() const
{
    return m_lessons->viewport()->width() / qMax(1, m_lessons->horizontalHeader()->defaultSectionSize());
}

int GridBoard::rowsInView() const
{
    return qMax(1, m_lessons->viewport()->height() / qMax(1, m_lessons->verticalHeader()->defaultSectionSize()));
}

void GridBoard::showPresent(int column)
{
    const QHeaderView *head = m_lessons->horizontalHeader();
    const int section = qMax(1, head->defaultSectionSize());
    const int position = head->sectionPosition(column) + head->sectionSize(column);
    const int start = position - m_lessons->viewport()->width() * 4 / 5;
    m_lessons->horizontalScrollBar()->setValue(qMax(0, start / section) * section);
}

bool GridBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names->viewport() && event->type() == QEvent::MouseButtonPress) {
        const QModelIndex cell = m_names->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_lessons->setFocus();
        if (cell.isValid())
            Q_EMIT rowPressed(cell.row());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void GridBoard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace parta
