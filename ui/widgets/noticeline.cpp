// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign, sentence and an optional button.
#include "ui/widgets/noticeline.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parta {

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_action(new QToolButton(this))
{
    m_sign->setFixedSize(18, 18);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_text->setMinimumWidth(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Notice"));
    m_action->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addSpacing(4);
    row->addWidget(m_action);
    row->addStretch(1);
    setFixedHeight(qMax(28, fontMetrics().height() + 10));
    connect(m_action, &QToolButton::clicked, this, &NoticeLine::actionTriggered);
}

void NoticeLine::show(NoticeKind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setToolTip(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    recolour();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeLine::clear()
{
    m_kind = NoticeKind::Info;
    m_text->clear();
    m_text->setToolTip({});
    m_action->hide();
    m_sign->setPixmap({});
}

QString NoticeLine::text() const
{
    return m_text->text();
}

void NoticeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        recolour();
}

void NoticeLine::recolour()
{
    static const QString names[] = {u"info"_s, u"waiting"_s, u"warning"_s, u"error"_s};
    m_sign->setPixmap(icon(names[int(m_kind)]).pixmap(QSize(18, 18), devicePixelRatioF()));
    QPalette colours = palette();
    const QColor colour = m_kind == NoticeKind::Refusal ? gridColours(shadeOf(colours)).refused
                                                        : colours.color(QPalette::WindowText);
    if (m_text->palette().color(QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::WindowText, colour);
    m_text->setPalette(colours);
}

} // namespace parta
