// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wires between the grid, the undo stack and the server.
#include "app/pages/curriculumpage.h"
#include "app/shell/wording.h"
#include "common/wire/decode.h"
#include "ui/lists/listfiles.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/stepcommand.h"
#include "ui/style/icons.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noticeline.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int columnLetters = 6;
constexpr int rowPadding = 4;     ///< low rows: the sums stay in sight below thirty subjects
constexpr int shownWarnings = 3;

} // namespace

CurriculumPage::CurriculumPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_head(new QWidget(this)), m_grid(new PlanGrid(this)), m_warnings(new QLabel(this)),
      m_question(new ChoiceBar(this)), m_notice(new NoticeLine(this))
{
    setObjectName(u"curriculumPage"_s);
    buildHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    m_grid->setModel(&m_model);
    m_grid->setAccessibleName(tr("Curriculum"));
    m_grid->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * (columnLetters + 2));
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_warnings->setObjectName(u"warnings"_s);
    m_warnings->setWordWrap(true);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_question);
    layout->addWidget(m_notice);
    m_question->hide();
    m_model.setEditable(session.me().roles.contains(Role::Deputy));
    connect(&m_model, &CurriculumModel::proposed, this, &CurriculumPage::edit);
    connect(m_grid, &PlanGrid::clearWanted, this, &CurriculumPage::clear);
    connect(m_grid, &PlanGrid::pasteWanted, this, &CurriculumPage::askPaste);
    connect(m_question, &ChoiceBar::answered, this, &CurriculumPage::answerPaste);
    new QShortcut(QKeySequence::Undo, this, [this] { m_undo.undo(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence::Redo, this, [this] { m_undo.redo(); }, Qt::WidgetWithChildrenShortcut);
}

void CurriculumPage::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    m_year = addPicker(u"year"_s, tr("School year"), {});
    m_part = addPicker(u"part"_s, tr("Part of the plan"), {tr("Mandatory part"), tr("School part"), tr("Extracurricular")});
    m_columns = addPicker(u"columns"_s, tr("Columns"), {tr("By levels"), tr("By classes")});
    m_unit = addPicker(u"unit"_s, tr("Hours"), {tr("Hours a week"), tr("Hours a year")});
    connect(m_year, &QComboBox::activated, this, &CurriculumPage::refresh);
    for (QComboBox *box : {m_part, m_columns, m_unit})
        connect(box, &QComboBox::activated, this, &CurriculumPage::changeView);
    addMenu();
}

void CurriculumPage::addMenu()
{
    auto *more = new QToolButton(m_head);
    more->setObjectName(u"listMenu"_s);
    more->setIcon(icon(u"menu"_s));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Undo, save, print"));
    more->setAccessibleName(more->toolTip());
    auto *menu = new QMenu(more);
    menu->addAction(icon(u"undo"_s), tr("Undo\tCtrl+Z"), &m_undo, &QUndoStack::undo);
    menu->addAction(icon(u"redo"_s), tr("Redo\tCtrl+Shift+Z"), &m_undo, &QUndoStack::redo);
    menu->addSeparator();
    addListActions(*menu, this,
                   {[this] { return m_model.table(tr("Curriculum")); },
                    [this] { return tr("As of %1").arg(m_session.clock().today().toString(u"dd.MM.yyyy"_s)); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { m_notice->show(NoticeKind::Info, text); });
    more->setMenu(menu);
    m_head->layout()->addWidget(more);
}

QComboBox *CurriculumPage::addPicker(const QString &name, const QString &label, const QStringList &texts)
{
    auto *box = new QComboBox(m_head);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_head->layout()->addWidget(box);
    return box;
}

void CurriculumPage::takeFocus()
{
    m_grid->setFocus();
}

QString CurriculumPage::notice() const
{
    return m_notice->text();
}

QString CurriculumPage::warnings() const
{
    return m_warnings->text();
}

void CurriculumPage::refresh()
{
    if (m_sheet.isWaiting())
        return sendNext();
    OpenCurriculum wanted;
    if (m_year->currentIndex() >= 0)
        wanted.year = YearId{m_year->currentData().toLongLong()};
    m_session.call<OpenCurriculum>(wanted, this, [this](const Result<OpenCurriculum::Reply> &answer) {
        if (!answer)
            return m_notice->show(NoticeKind::Warning, wording(answer.error()));
        if (answer->year != m_sheet.plan().year)
            m_undo.clear();
        m_sheet.set(*answer);
        show();
    });
}

void CurriculumPage::show()
{
    const auto &plan = m_sheet.plan();
    bool closed = false;
    m_year->clear();
    for (const PlanYear &year : plan.years) {
        m_year->addItem(year.name, year.id.value);
        closed = closed || (year.id == plan.year && year.closed);
    }
    m_year->setCurrentIndex(m_year->findData(plan.year.value));
    m_model.setEditable(!closed && m_session.me().roles.contains(Role::Deputy));
    m_model.setSheet(m_sheet);
    if (plan.subjects.isEmpty() || plan.classes.isEmpty())
        m_notice->show(NoticeKind::Info, plan.classes.isEmpty()
                                             ? tr("The year has no classes yet: enter them in «Classes», or import a list.")
                                             : tr("The school has no subjects yet: enter them in «Subjects»."));
    const QStringList warnings = warningsOf(m_sheet);
    QStringList shown = warnings.mid(0, shownWarnings);
    if (warnings.size() > shownWarnings)
        shown.append(tr("and %n more", nullptr, int(warnings.size()) - shownWarnings));
    m_warnings->setText(shown.join(u"\n"_s));
    m_warnings->setToolTip(warnings.join(u"\n"_s));
    m_warnings->setVisible(!warnings.isEmpty());
}

void CurriculumPage::changeView()
{
    m_model.setView({m_columns->currentIndex() == 0 ? CurriculumColumns::Levels : CurriculumColumns::Classes,
                     m_unit->currentIndex() == 0 ? HoursUnit::Weekly : HoursUnit::Yearly, CurriculumPart(m_part->currentIndex())});
    m_grid->setFocus();
}

void CurriculumPage::edit(const CurriculumCells &cells)
{
    CurriculumCells before;
    CurriculumCells after;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        const CellHours present = m_sheet.cell(it.key());
        if (present == *it)
            continue;
        before.insert(it.key(), present);
        after.insert(it.key(), *it);
    }
    if (!after.isEmpty())
        m_undo.push(new StepCommand<CurriculumCells>(before, after, [this](const CurriculumCells &wanted) { apply(wanted); }));
}

void CurriculumPage::apply(const CurriculumCells &cells)
{
    m_sheet.want(cells);
    show();
    sendNext();
}

void CurriculumPage::sendNext()
{
    if (m_sheet.isSending())
        return;
    const auto changes = m_sheet.send();
    if (changes.isEmpty())
        return;
    m_notice->show(NoticeKind::Waiting, tr("Saving"));
    const SaveCurriculum request{m_sheet.plan().year, changes, RequestId::random()};
    m_session.call<SaveCurriculum>(request, this, [this](const Result<SaveCurriculum::Reply> &answer) { settle(answer); });
}

void CurriculumPage::settle(const Result<SaveCurriculum::Reply> &answer)
{
    if (answer) {
        m_sheet.accept(answer->rows);
        m_notice->show(NoticeKind::Info, tr("Saved"));
        show();
        return sendNext();
    }
    const Failure &failure = answer.error();
    if (failure.code == ErrorCode::Offline || failure.code == ErrorCode::Busy || failure.code == ErrorCode::ShuttingDown) {
        m_sheet.takeBack(); // sent again by refresh(), once the connection is back
        return m_notice->show(NoticeKind::Waiting, wording(failure));
    }
    auto rows = m_sheet.plan().rows;
    if (failure.current) {
        if (const auto present = wire::decode<SaveCurriculum::Reply>(*failure.current))
            rows = present->rows;
    }
    m_sheet.giveUp(rows);
    m_undo.clear();
    show();
    m_notice->show(NoticeKind::Refusal, wording(failure));
}

void CurriculumPage::clear(const QModelIndexList &cells)
{
    CurriculumCells wanted;
    for (const QModelIndex &cell : cells) {
        const auto hours = m_model.flags(cell).testFlag(Qt::ItemIsEditable) ? m_model.hoursOf(cell.row(), cell.column(), {})
                                                                           : std::nullopt;
        if (hours)
            wanted.insert(hours->first, hours->second);
    }
    edit(wanted);
}

void CurriculumPage::askPaste(const QModelIndex &from, const QList<QStringList> &cells)
{
    if (!from.isValid() || !m_model.flags(from).testFlag(Qt::ItemIsEditable))
        return m_notice->show(NoticeKind::Warning, tr("Nothing can be pasted here"));
    QMap<std::pair<int, int>, QString> preview;
    m_pasted.clear();
    int unreadable = 0;
    for (int row = 0; row < cells.size(); ++row) {
        for (int column = 0; column < cells.at(row).size(); ++column) {
            const auto hours = m_model.hoursOf(from.row() + row, from.column() + column, cells.at(row).at(column));
            unreadable += hours ? 0 : 1;
            if (!hours)
                continue;
            m_pasted.insert(hours->first, hours->second);
            preview.insert({from.row() + row, from.column() + column}, cells.at(row).at(column).trimmed());
        }
    }
    if (m_pasted.isEmpty())
        return m_notice->show(NoticeKind::Warning, tr("The clipboard has no hours to paste"));
    m_model.setPreview(preview);
    QString question = tr("Paste %n cells?", nullptr, int(m_pasted.size()));
    if (unreadable > 0)
        question += u' ' + tr("%n more are no hours or lie outside the grid and are left out.", nullptr, unreadable);
    m_question->ask(question, {tr("Paste"), tr("Cancel")});
}

void CurriculumPage::answerPaste(int choice)
{
    m_model.setPreview({});
    const CurriculumCells pasted = std::exchange(m_pasted, {});
    if (choice == 0)
        edit(pasted);
    m_grid->setFocus();
}

} // namespace parta
