// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tolerant search and the small list over the window.
#include "app/shell/quickjump.h"
#include "ui/lists/searchtext.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int shownLimit = 60;

} // namespace

QStringList QuickJump::searchForms(const QList<JumpTarget> &targets)
{
    QStringList forms;
    forms.reserve(targets.size());
    for (const JumpTarget &target : targets)
        forms.append(searchForm(target.text + u' ' + target.hint));
    return forms;
}

QList<int> QuickJump::matches(const QList<JumpTarget> &targets, const QString &typed)
{
    return matches(searchForms(targets), typed);
}

QList<int> QuickJump::matches(const QStringList &forms, const QString &typed)
{
    const QString plain = searchForm(typed);
    const QString turned = searchForm(russianLayout(typed.toLower()));
    const SearchQuery query(typed);
    QList<int> front;
    QList<int> rest;
    for (int i = 0; i < forms.size(); ++i) {
        const QString &text = forms.at(i);
        if (!plain.isEmpty() && (text.startsWith(plain) || text.startsWith(turned)))
            front += i;
        else if (query.matches(text))
            rest += i;
    }
    return front + rest;
}

QuickJump::QuickJump(QList<JumpTarget> targets, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_targets(std::move(targets)), m_forms(searchForms(m_targets)), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"quickJump"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Quick jump"));
    m_line->setPlaceholderText(tr("Class, subject, person or command"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &QuickJump::filter);
    connect(m_list, &QListWidget::itemClicked, this, &QuickJump::go);
    filter({});
    const QSize size(qMin(520, parent->width() - 80), qMin(380, parent->height() - 120));
    resize(size);
    move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, 56)));
    m_line->setFocus();
}

void QuickJump::setTargets(QList<JumpTarget> targets)
{
    m_targets = std::move(targets);
    m_forms = searchForms(m_targets);
    filter(m_line->text());
}

void QuickJump::filter(const QString &typed)
{
    m_list->clear();
    const auto found = matches(m_forms, typed).mid(0, shownLimit);
    for (const int index : found) {
        const JumpTarget &target = m_targets.at(index);
        auto *item = new QListWidgetItem(target.hint.isEmpty() ? target.text : target.text + u"  ·  "_s + target.hint, m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(0);
}

void QuickJump::go()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto action = m_targets.at(item->data(Qt::UserRole).toInt()).go;
    close();
    action();
}

bool QuickJump::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace parta
