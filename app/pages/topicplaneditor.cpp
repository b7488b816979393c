// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wires between the grid of a plan, its undo stack and the server.
#include "app/pages/topicplaneditor.h"
#include "app/pages/topicplanfile.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "common/domain/curriculum.h"
#include "common/wire/decode.h"
#include "ui/lists/listfiles.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/stepcommand.h"
#include "ui/style/icons.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noticeline.h"
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr std::array<int, topicColumns + 1> columnLetters{14, 34, 14, 24, 5, 11, 11};

QString pageName(const TopicPlanLine &line)
{
    const QString group = line.groupName.isEmpty() ? QString() : u" ("_s + line.groupName + u')';
    return line.className + u" — "_s + line.subject + group;
}

} // namespace

TopicPlanEditor::TopicPlanEditor(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_summary(new QLabel(this)), m_grid(new PlanGrid(this)),
      m_question(new ChoiceBar(this)), m_notice(new NoticeLine(this))
{
    setObjectName(u"topicPlanEditor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(buildBar());
    m_grid->setModel(&m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setAccessibleName(tr("Topic plan"));
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    for (int i = 0; i < int(columnLetters.size()); ++i)
        m_grid->setColumnWidth(i, fontMetrics().averageCharWidth() * columnLetters.at(i));
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_notice);
    m_question->hide();
    connect(&m_model, &TopicPlanModel::edited, this, [this](const TopicPlanSheet &sheet) { push(sheet, tr("Typing")); });
    connect(&m_model, &TopicPlanModel::unreadable, this, [this](const QString &text) {
        m_notice->show(NoticeKind::Refusal, tr("«%1» is not understood here").arg(text));
    });
    connect(m_grid, &PlanGrid::pasteWanted, this, [this](const QModelIndex &from, const QList<QStringList> &cells) {
        offer(readTopicCells(cells, m_known.workTypes), from.isValid() ? from.row() : m_model.rowCount());
    });
    connect(m_question, &ChoiceBar::answered, this, &TopicPlanEditor::answerPaste);
    connect(&m_undo, &QUndoStack::cleanChanged, m_save, &QWidget::setDisabled);
    new QShortcut(QKeySequence::Save, this, [this] { save(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence::Undo, this, [this] { m_undo.undo(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence::Redo, this, [this] { m_undo.redo(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(Qt::ALT | Qt::Key_Up, this, [this] { moveRows(-1); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(Qt::ALT | Qt::Key_Down, this, [this] { moveRows(1); }, Qt::WidgetWithChildrenShortcut);
    open({});
}

QPushButton *TopicPlanEditor::addButton(const QString &name, const QString &text, const QString &iconName, std::function<void()> action)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_tools.append(button);
    return button;
}

QWidget *TopicPlanEditor::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_save = addButton(u"save"_s, tr("Save"), u"save"_s, [this] { save(); });
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_save->setEnabled(false);
    row->addWidget(m_save);
    row->addWidget(addButton(u"insert"_s, tr("Insert"), u"add"_s, [this] { insertRow(); }));
    row->addWidget(addButton(u"remove"_s, tr("Delete"), u"remove"_s, [this] { removeRows(); }));
    row->addWidget(addButton(u"merge"_s, tr("Merge"), u"fill-down"_s, [this] { mergeRows(); }));
    row->addStretch(1);
    row->addWidget(buildMenu(bar));
    return bar;
}

QWidget *TopicPlanEditor::buildMenu(QWidget *bar)
{
    auto *more = new QToolButton(bar);
    more->setObjectName(u"listMenu"_s);
    more->setIcon(icon(u"menu"_s));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Move, copy, save, print"));
    more->setAccessibleName(more->toolTip());
    auto *menu = new QMenu(more);
    menu->addAction(icon(u"undo"_s), tr("Undo\tCtrl+Z"), &m_undo, &QUndoStack::undo);
    menu->addAction(icon(u"redo"_s), tr("Redo\tCtrl+Shift+Z"), &m_undo, &QUndoStack::redo);
    menu->addAction(tr("Rows up\tAlt+Up"), this, [this] { moveRows(-1); });
    menu->addAction(tr("Rows down\tAlt+Down"), this, [this] { moveRows(1); });
    menu->addAction(icon(u"import"_s), tr("From a file…"), this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Topic plan"), {}, tr("Tables (*.xlsx *.csv)"));
        if (!path.isEmpty())
            importFile(path);
    });
    m_copies = menu->addMenu(icon(u"copy"_s), tr("Copy the plan to"));
    connect(m_copies, &QMenu::aboutToShow, this, &TopicPlanEditor::fillCopies);
    menu->addSeparator();
    addListActions(*menu, this,
                   {[this] { return m_model.table(tr("Topic plan %1").arg(pageName(m_known.line))); },
                    [this] { return tr("As of %1").arg(m_session.clock().today().toString(u"dd.MM.yyyy"_s)); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { tell(text); });
    more->setMenu(menu);
    return more;
}

void TopicPlanEditor::takeFocus()
{
    m_grid->setFocus();
}

void TopicPlanEditor::tell(const QString &text)
{
    m_notice->show(NoticeKind::Info, text);
}

QString TopicPlanEditor::notice() const
{
    return m_notice->text();
}

QString TopicPlanEditor::summary() const
{
    return m_summary->text();
}

void TopicPlanEditor::explain(const Failure &failure)
{
    m_notice->show(NoticeKind::Refusal, failure.code == ErrorCode::InUse
                                            ? tr("A topic that a lesson has used stays in the plan.") : wording(failure));
}

void TopicPlanEditor::open(GroupId group)
{
    m_group = group;
    m_notice->clear();
    if (!group)
        return show({});
    m_session.call<OpenTopicPlan>({group}, this, [this, group](const Result<OpenTopicPlan::Reply> &answer) {
        if (group != m_group)
            return;
        answer ? show(*answer) : explain(answer.error());
    });
}

void TopicPlanEditor::show(const OpenTopicPlan::Reply &reply)
{
    m_known = reply;
    m_undo.clear();
    m_model.setSheet(TopicPlanSheet(reply.items, reply.workTypes));
    m_model.setUses(reply.uses);
    m_model.setEditable(reply.mayWrite);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setVisible(reply.mayWrite);
    m_title->setText(m_group ? pageName(reply.line) : tr("Choose a page"));
    showSummary();
    const bool empty = m_group && reply.items.isEmpty();
    if (empty && reply.mayWrite)
        tell(tr("The plan is empty. Paste topics from a spreadsheet with Ctrl+V, or press «Insert»."));
}

/// Plan, Curriculum and timetable beside each other; what was held and what is behind.
void TopicPlanEditor::showSummary()
{
    if (!m_group)
        return m_summary->clear();
    const TopicPlanLine &line = m_known.line;
    const TopicProgress progress = progressOf(m_model.sheet().items(), used(), line.begun, m_session.clock().today());
    QString text = tr("Topics: %1; by the curriculum: %2; lessons of the timetable: %3. ")
                       .arg(progress.planned).arg(line.curriculum > 0 ? hoursText(line.curriculum) : u"—"_s).arg(line.lessons);
    text += progress.behind() > 0 ? tr("Held %1 of %2, behind by %3.").arg(progress.held).arg(progress.planned).arg(progress.behind())
                                  : tr("Held %1 of %2.").arg(progress.held).arg(progress.planned);
    m_summary->setText(text);
}

QSet<TopicPlanItemId> TopicPlanEditor::used() const
{
    const auto ids = m_model.uses().keys();
    return {ids.begin(), ids.end()};
}

void TopicPlanEditor::push(const TopicPlanSheet &sheet, const QString &what)
{
    auto *command = new StepCommand<TopicPlanSheet>(m_model.sheet(), sheet, [this](const TopicPlanSheet &state) { apply(state); });
    command->setText(what);
    m_undo.push(command);
}

void TopicPlanEditor::apply(const TopicPlanSheet &sheet)
{
    const QModelIndex current = m_grid->currentIndex();
    m_model.setSheet(sheet);
    if (m_model.rowCount() > 0 && current.isValid())
        m_grid->setCurrentIndex(m_model.index(qMin(current.row(), m_model.rowCount() - 1), current.column()));
    showSummary();
}

std::pair<int, int> TopicPlanEditor::chosenRows() const
{
    int first = m_grid->currentIndex().row();
    int last = first;
    for (const QModelIndex &cell : m_grid->selectionModel()->selectedIndexes()) {
        first = qMin(first, cell.row());
        last = qMax(last, cell.row());
    }
    return {first, first < 0 ? 0 : last - first + 1};
}

void TopicPlanEditor::insertRow()
{
    const int row = m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() + 1 : m_model.rowCount();
    TopicPlanSheet sheet = m_model.sheet();
    const QString section = row > 0 ? sheet.items().at(row - 1).section : QString();
    sheet.insert(row, {{{}, section, tr("New topic"), {}, {}, {}, {}}});
    push(sheet, tr("Insert"));
    m_grid->setCurrentIndex(m_model.index(row, int(TopicColumn::Topic)));
    m_grid->edit(m_grid->currentIndex());
}

void TopicPlanEditor::removeRows()
{
    const auto [row, count] = chosenRows();
    if (count == 0)
        return;
    const QSet<TopicPlanItemId> taught = used();
    for (int i = row; i < row + count; ++i)
        if (taught.contains(m_model.sheet().items().at(i).id))
            return m_notice->show(NoticeKind::Refusal, tr("A topic that a lesson has used stays in the plan."));
    TopicPlanSheet sheet = m_model.sheet();
    sheet.remove(row, count);
    push(sheet, tr("Delete"));
}

void TopicPlanEditor::moveRows(int step)
{
    const auto [row, count] = chosenRows();
    if (count == 0 || !m_known.mayWrite)
        return;
    TopicPlanSheet sheet = m_model.sheet();
    const int to = sheet.move(row, count, step);
    if (to == row)
        return;
    const int column = m_grid->currentIndex().column();
    push(sheet, tr("Move"));
    const QItemSelection moved(m_model.index(to, column), m_model.index(to + count - 1, column));
    m_grid->setCurrentIndex(m_model.index(to, column));
    m_grid->selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect);
}

void TopicPlanEditor::mergeRows()
{
    const auto [row, count] = chosenRows();
    if (count < 2)
        return m_notice->show(NoticeKind::Warning, tr("Choose the rows to merge: Shift with the arrows or the mouse"));
    TopicPlanSheet sheet = m_model.sheet();
    sheet.merge(row, count, used());
    push(sheet, tr("Merge"));
}

void TopicPlanEditor::offer(const TopicPaste &paste, int row)
{
    if (!m_known.mayWrite || paste.items.isEmpty())
        return m_notice->show(NoticeKind::Warning, tr("There are no topics to paste"));
    m_pasted = paste;
    m_pasteRow = row;
    TopicPlanSheet shown = m_model.sheet();
    shown.insert(row, paste.items);
    m_before = m_model.sheet();
    m_model.setSheet(shown);
    m_model.setPreview(row, int(paste.items.size()));
    m_grid->scrollTo(m_model.index(row, 0));
    QString question = tr("Insert %n rows?", nullptr, int(paste.items.size()));
    if (paste.items.size() > paste.topics)
        question += u' ' + tr("Topics of several hours became as many rows.");
    if (!paste.faults.isEmpty())
        question += u' ' + tr("Left out: %1").arg(paste.faults.mid(0, 3).join(u"; "_s));
    m_question->ask(question, {tr("Insert"), tr("Cancel")});
}

void TopicPlanEditor::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return m_notice->show(NoticeKind::Refusal, tr("The file cannot be read: %1").arg(file.errorString()));
    const TopicPaste paste = readTopicFile(QFileInfo(path).fileName(), file.readAll(), m_known.workTypes);
    if (paste.items.isEmpty() && !paste.faults.isEmpty())
        return m_notice->show(NoticeKind::Refusal, paste.faults.first());
    offer(paste, m_model.rowCount());
}

void TopicPlanEditor::answerPaste(int choice)
{
    m_model.setPreview(0, 0);
    m_model.setSheet(m_before);
    const TopicPaste paste = std::exchange(m_pasted, {});
    if (choice == 0) {
        TopicPlanSheet sheet = m_before;
        sheet.insert(m_pasteRow, paste.items);
        push(sheet, tr("Paste"));
    }
    m_grid->setFocus();
}

void TopicPlanEditor::save()
{
    if (!isChanged() || !m_group)
        return;
    m_notice->show(NoticeKind::Waiting, tr("Saving"));
    const SaveTopicPlan request{m_group, m_model.sheet().items(), m_known.revision, RequestId::random()};
    m_session.call<SaveTopicPlan>(request, this, [this, group = m_group](const Result<SaveTopicPlan::Reply> &answer) {
        if (group == m_group)
            settle(answer);
    });
}

void TopicPlanEditor::settle(const Result<SaveTopicPlan::Reply> &answer)
{
    if (answer) {
        m_known.items = answer->items;
        m_known.revision = answer->revision;
        m_undo.clear(); // former states name no rows of the present plan
        m_model.setSheet(TopicPlanSheet(answer->items, m_known.workTypes));
        tell(tr("Saved"));
        showSummary();
        Q_EMIT saved();
        return;
    }
    explain(answer.error());
    if (!answer.error().current)
        return;
    if (const auto present = wire::decode<SaveTopicPlan::Reply>(*answer.error().current)) {
        m_known.revision = present->revision;
        push(TopicPlanSheet(present->items, m_known.workTypes), tr("Present plan"));
        m_notice->show(NoticeKind::Refusal,
                       tr("Someone else has changed the plan. It is shown as it stands now; yours comes back with Ctrl+Z."));
    }
}

void TopicPlanEditor::fillCopies()
{
    m_copies->clear();
    for (const TopicPlanLine &line : std::as_const(m_plans))
        if (line.group != m_group && line.subjectId == m_known.line.subjectId && line.level == m_known.line.level)
            m_copies->addAction(pageName(line), this, [this, group = line.group] { copyTo(group); });
    if (m_copies->isEmpty())
        m_copies->addAction(tr("No parallel page of this subject"))->setEnabled(false);
}

void TopicPlanEditor::copyTo(GroupId target)
{
    QList<TopicPlanItem> items = m_model.sheet().items();
    for (TopicPlanItem &item : items)
        item.id = {};
    m_session.call<OpenTopicPlan>({target}, this, [this, items, target](const Result<OpenTopicPlan::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        if (!answer->uses.isEmpty())
            return m_notice->show(NoticeKind::Refusal, tr("Lessons have already used topics of that plan; it cannot be replaced."));
        const QString question = tr("Replace the plan of %1 with %n topics of this one?", nullptr, int(items.size())).arg(pageName(answer->line));
        if (!answer->items.isEmpty() && parta::ask(this, tr("Copy the plan"), question, {tr("Replace"), tr("Cancel")}) != 0)
            return;
        const SaveTopicPlan request{target, items, answer->revision, RequestId::random()};
        m_session.call<SaveTopicPlan>(request, this, [this, line = answer->line](const Result<SaveTopicPlan::Reply> &written) {
            if (!written)
                return explain(written.error());
            tell(tr("Copied to %1").arg(pageName(line)));
            Q_EMIT saved();
        });
    });
}

} // namespace parta
