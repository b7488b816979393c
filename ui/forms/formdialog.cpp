// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of a dialog around a form.
#include "ui/forms/formdialog.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int leastWidth = 460;
constexpr int roomForButtons = 160; ///< of the screen's height: title bar, buttons, task bar

} // namespace

FormDialog::FormDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_explanation(new QLabel(this)), m_form(new RecordForm(this)), m_notice(new NoticeLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(12, 0, 12, 0);
    m_explanation->hide();
    layout->addWidget(m_explanation);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(leastWidth);
}

void FormDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void FormDialog::setReadOnly()
{
    m_form->setReadOnly(true);
    m_accept->hide();
}

void FormDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
}

void FormDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    if (!m_form->check())
        return m_notice->show(NoticeKind::Refusal, tr("Some fields need a look"));
    m_accept->setEnabled(false);
    m_notice->show(NoticeKind::Waiting, tr("Sending…"));
    Q_EMIT submitted();
}

void FormDialog::explain(const QString &field, const QString &text)
{
    if (!field.isEmpty())
        m_form->setError(field, text);
    m_notice->show(NoticeKind::Refusal, text);
    m_accept->setEnabled(true);
}

/// As high as its fields, as long as the screen has room.
void FormDialog::begin()
{
    const int wanted = m_form->widget()->sizeHint().height();
    m_form->setMinimumHeight(qMin(wanted, screen()->availableSize().height() - roomForButtons));
    adjustSize();
    open();
    m_form->setFocus();
}

} // namespace parta
