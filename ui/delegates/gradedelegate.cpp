// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and typing in cells.
#include "ui/delegates/gradedelegate.h"
#include <QAbstractItemView>
#include <QLineEdit>

namespace parta {

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const CellFlags flags{.selected = option.state.testFlag(QStyle::State_Selected),
                          .current = view && view->currentIndex() == index,
                          .frozen = m_frozen};
    CellLook look = index.data(CellLookRole).value<CellLook>();
    if (m_awaiting.isValid() && m_awaiting == index)
        look.text += u'/';
    m_painter.paint(*painter, option.rect, look, flags);
}

QWidget *GradeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFont(m_painter.font());
    editor->setAlignment(Qt::AlignCenter);
    editor->setMaxLength(12);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void GradeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void GradeDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    Q_EMIT typed(index, qobject_cast<QLineEdit *>(editor)->text());
}

void GradeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Wide enough for «н незач» in a narrow column, and not beyond the edge of the view.
    const int width = qMax(option.rect.width(), m_painter.font().pixelSize() * 5);
    QRect place(option.rect.center().x() - width / 2, option.rect.top(), width, option.rect.height());
    const QRect area = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), area.right()));
    place.moveLeft(qMax(place.left(), area.left()));
    editor->setGeometry(place);
}

} // namespace parta
