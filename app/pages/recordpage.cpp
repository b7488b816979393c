// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, form, and what happens between them.
#include "app/pages/recordpage.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "ui/style/icons.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int listWidth = 760;
constexpr int formWidth = 400;

} // namespace

RecordPage::RecordPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new RecordList(this)), m_form(new RecordForm(this)),
      m_notice(new NoticeLine(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_save(new QPushButton(tr("Save"), this)), m_discard(new QPushButton(tr("Discard"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({listWidth, formWidth});
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_notice);
    m_form->setToday(m_session.clock().today());
    connect(m_list, &RecordList::currentChanged, this, &RecordPage::moveTo);
    connect(m_list, &RecordList::activated, this, [this] { m_form->setFocus(); });
    connect(m_form, &RecordForm::edited, this, &RecordPage::showButtons);
    connect(m_save, &QPushButton::clicked, this, &RecordPage::trySave);
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discard);
    connect(m_notice, &NoticeLine::actionTriggered, this, &RecordPage::undo);
    new QShortcut(QKeySequence::Save, this, [this] { trySave(); }, Qt::WidgetWithChildrenShortcut);
    addListActions(m_list->menu(), this,
                   {[this] { return m_list->shownTable(); },
                    [this] { return tr("As of %1").arg(m_session.clock().today().toString(u"dd.MM.yyyy"_s)); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { tell(text); });
    showButtons();
}

QWidget *RecordPage::buildSide()
{
    auto *side = new QWidget(m_splitter);
    side->setMinimumWidth(320);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_form, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    m_save->setObjectName(u"save"_s);
    m_save->setIcon(icon(u"save"_s));
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_discard->setObjectName(u"discard"_s);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch(1);
    column->addLayout(row);
    return side;
}

void RecordPage::showTable(const ListTable &table)
{
    if (m_goTo) { // the list may hold back a record by a filter; it is gone to where it is shown
        m_list->setTable(table);
        m_list->setCurrentId(std::exchange(m_goTo, 0));
    } else {
        m_list->setTable(table);
    }
    if (!m_new && !m_form->isDirty()) {
        m_shown = m_list->currentId();
        showRecord(m_shown);
    }
    showButtons();
}

void RecordPage::showId(qint64 id)
{
    m_list->search({});
    m_goTo = id;
    load();
}

void RecordPage::moveTo(qint64 id)
{
    if (id == m_shown && !m_new)
        return;
    if (m_form->isDirty()) {
        const int answer = parta::ask(this, tr("Not saved yet"), tr("What was typed in the form is not saved."),
                                      {tr("Save"), tr("Discard"), tr("Go on typing")});
        if (answer != 1) {
            m_list->setCurrentId(m_shown);
            return answer == 0 ? trySave() : m_form->setFocus();
        }
    }
    m_new = false;
    m_shown = id;
    showRecord(id);
    m_notice->clear();
    showButtons();
}

void RecordPage::beginNew(const QVariantMap &values)
{
    m_new = true;
    m_shown = 0;
    m_form->setReadOnly(false);
    m_form->setValues(values);
    m_notice->clear();
    m_form->setFocus();
    showButtons();
}

void RecordPage::trySave()
{
    if (!m_editable || (!m_new && !m_form->isDirty()))
        return;
    if (!m_form->check())
        return m_notice->show(NoticeKind::Refusal, tr("Some fields need a look"));
    m_wasNew = m_new;
    m_sent = m_form->shownValues();
    m_save->setEnabled(false);
    save();
}

void RecordPage::saved(qint64 id)
{
    m_undo = m_wasNew ? QVariantMap() : m_sent;
    m_new = false;
    m_shown = id;
    m_goTo = id;
    m_form->setValues(m_form->values());
    m_notice->show(NoticeKind::Info, tr("Saved"), m_undo.isEmpty() ? QString() : tr("Undo"));
    load();
}

/// The former values are a change like any other: the same rules, a new revision.
void RecordPage::undo()
{
    if (m_undo.isEmpty())
        return;
    m_form->enter(std::exchange(m_undo, {}));
    trySave();
}

void RecordPage::discard()
{
    if (m_new && m_list->currentId() == 0)
        m_form->setValues({});
    m_new = false;
    m_shown = m_list->currentId();
    showRecord(m_shown);
    m_notice->clear();
    showButtons();
}

void RecordPage::explain(const Failure &failure)
{
    const QString text = wording(failure);
    if (!failure.field.isEmpty())
        m_form->setError(failure.field, text);
    m_notice->show(NoticeKind::Refusal, text);
    showButtons();
}

void RecordPage::refuse(const QString &field, const QString &text)
{
    m_form->setError(field, text);
    m_notice->show(NoticeKind::Refusal, text);
    showButtons();
}

void RecordPage::setEditable(bool editable)
{
    m_editable = editable;
    m_form->setReadOnly(!editable);
    showButtons();
}

void RecordPage::showButtons()
{
    const bool open = m_new || m_form->isDirty();
    m_save->setVisible(m_editable);
    m_discard->setVisible(m_editable);
    m_save->setEnabled(open);
    m_discard->setEnabled(open);
    m_form->widget()->setEnabled(m_new || m_shown != 0);
}

QPushButton *RecordPage::addAction(const QString &text, const QString &iconName, std::function<void()> action)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(u"action-"_s + iconName);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_list->addTool(button);
    return button;
}

QPushButton *RecordPage::addNewAction(const QString &text, const QVariantMap &values)
{
    QPushButton *button = addAction(text, u"add"_s, [this, values] { beginNew(values); });
    button->setObjectName(u"new"_s);
    button->setShortcut(QKeySequence::New);
    return button;
}

} // namespace parta
