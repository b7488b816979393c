// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing and two lines in the middle.
#include "ui/widgets/emptystate.h"
#include "ui/style/icons.h"
#include <QFontInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace parta {

namespace {

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(centred(this)), m_why(centred(this)), m_next(centred(this))
{
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() * 13 / 10);
    m_why->setFont(large);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(10);
    column->addWidget(m_why);
    column->addWidget(m_next);
    column->addStretch(3);
}

void EmptyState::explain(const QString &why, const QString &next, const QString &iconName)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_why->setText(why);
    m_next->setText(next);
    setAccessibleName(why);
}

QString EmptyState::why() const
{
    return m_why->text();
}

} // namespace parta
