// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Heading, button, lines.
#include "ui/lists/cardlist.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostLines = 6;
constexpr int linePadding = 6;

} // namespace

CardList::CardList(const QString &title, const QString &empty, QWidget *parent)
    : QWidget(parent), m_empty(new QLabel(empty, this)), m_list(new QListWidget(this)), m_add(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    row->addWidget(heading, 1);
    m_add->setIcon(icon(u"add"_s));
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Add: %1").arg(title));
    m_add->setAccessibleName(m_add->toolTip());
    row->addWidget(m_add);
    column->addLayout(row);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_list->setAccessibleName(title);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    connect(m_add, &QToolButton::clicked, this, &CardList::addWanted);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT opened(item->data(Qt::UserRole).toLongLong());
    });
    setLines({});
}

void CardList::setLines(const QList<CardLine> &lines)
{
    m_lines = lines;
    m_list->clear();
    const int height = fontMetrics().height() + linePadding;
    for (const CardLine &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setData(Qt::UserRole, line.id);
        item->setToolTip(line.hint.isEmpty() ? line.text : line.hint);
        item->setSizeHint({0, height});
        if (!line.over)
            continue;
        item->setForeground(gridColours(shadeOf(palette())).quiet);
        QFont quiet = m_list->font();
        quiet.setItalic(true); // a second sign beside the colour
        item->setFont(quiet);
    }
    m_list->setFixedHeight(height * qBound(1, int(lines.size()), mostLines) + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
}

void CardList::setEditable(bool editable)
{
    m_add->setVisible(editable);
}

} // namespace parta
