// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wires between the board and the server.
#include "app/pages/subgroupspage.h"
#include "app/shell/wording.h"
#include "ui/forms/datefield.h"
#include "ui/style/icons.h"
#include "ui/widgets/noticeline.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int firstColumns = 2; ///< shown before the person chooses

} // namespace

SubgroupsPage::SubgroupsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_class(new QComboBox(this)), m_day(new DateField(this)),
      m_columnsButton(new QToolButton(this)), m_columnsMenu(new QMenu(m_columnsButton)),
      m_add(new QPushButton(icon(u"add"_s), tr("New subgroup"), this)),
      m_halves(new QPushButton(icon(u"swap"_s), tr("Divide in half by the alphabet"), this)), m_board(new SubgroupBoard(this)),
      m_notice(new NoticeLine(this))
{
    setObjectName(u"subgroupsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    layout->addWidget(buildBar());
    layout->addWidget(m_board, 1);
    auto *keys = new QLabel(tr("Drag pupils between the columns, or carry the chosen ones with Alt+← and Alt+→."), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(keys);
    layout->addWidget(m_notice);
    connect(m_class, &QComboBox::activated, this, [this] {
        m_columns.clear();
        open();
    });
    connect(m_day, &QLineEdit::editingFinished, this, &SubgroupsPage::open);
    connect(m_add, &QPushButton::clicked, this, [this] { addSubgroup(); });
    connect(m_halves, &QPushButton::clicked, this, &SubgroupsPage::divideInHalves);
    connect(m_board, &SubgroupBoard::moveWanted, this, [this](const QList<PupilMove> &moves) { move(moves, false); });
    const auto undo = [this] {
        if (!m_undo.isEmpty())
            move(std::exchange(m_undo, {}), true);
    };
    connect(m_notice, &NoticeLine::actionTriggered, this, undo);
    new QShortcut(QKeySequence::Undo, this, undo, Qt::WidgetWithChildrenShortcut);
}

QWidget *SubgroupsPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    const auto labelled = [&](const QString &text, QWidget *field, const QString &name) {
        auto *label = new QLabel(text, bar);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    labelled(tr("&Class"), m_class, u"class"_s);
    labelled(tr("As &from"), m_day, u"day"_s);
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_columnsButton->setObjectName(u"columns"_s);
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setIcon(icon(u"panel"_s));
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsMenu->addAction(tr("Rename…"), this, &SubgroupsPage::renameSubgroup);
    m_columnsButton->setMenu(m_columnsMenu);
    m_add->setObjectName(u"new"_s);
    m_add->setShortcut(QKeySequence::New);
    m_halves->setObjectName(u"halves"_s);
    row->addWidget(m_columnsButton);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_halves);
    return bar;
}

void SubgroupsPage::takeFocus()
{
    m_class->setFocus();
}

QString SubgroupsPage::notice() const
{
    return m_notice->text();
}

void SubgroupsPage::explain(const Failure &failure)
{
    m_notice->show(NoticeKind::Refusal, wording(failure));
}

void SubgroupsPage::refresh()
{
    m_session.call<OpenLoad>({}, this, [this](const Result<OpenLoad::Reply> &answer) {
        answer ? fillClasses(*answer) : explain(answer.error());
    });
}

void SubgroupsPage::fillClasses(const OpenLoad::Reply &reply)
{
    const QVariant before = m_class->currentData();
    m_plan = reply;
    m_class->clear();
    for (const PlanClass &one : reply.classes)
        m_class->addItem(one.name, one.id.value);
    m_class->addItem(tr("of several classes"), 0LL);
    m_class->setCurrentIndex(qMax(0, m_class->findData(before)));
    m_day->setToday(m_session.clock().today());
    if (!m_day->day())
        m_day->setDay(std::clamp(m_session.clock().today(), reply.first, reply.last));
    const bool writes = mayWrite();
    m_board->setEditable(writes);
    m_add->setVisible(writes);
    m_halves->setVisible(writes);
    open();
}

bool SubgroupsPage::mayWrite() const
{
    const bool closed = std::any_of(m_plan.years.begin(), m_plan.years.end(),
                                    [this](const PlanYear &year) { return year.id == m_plan.year && year.closed; });
    return !closed && m_session.me().roles.contains(Role::Deputy);
}

std::optional<ClassId> SubgroupsPage::schoolClass() const
{
    const qint64 id = m_class->currentData().toLongLong();
    return id ? std::optional(ClassId{id}) : std::nullopt;
}

void SubgroupsPage::open()
{
    if (!m_plan.year || !m_day->day())
        return;
    m_session.call<OpenSubgroups>({m_plan.year, schoolClass(), *m_day->day()}, this,
                                  [this](const Result<OpenSubgroups::Reply> &answer) {
                                      answer ? show(*answer) : explain(answer.error());
                                  });
}

void SubgroupsPage::show(const OpenSubgroups::Reply &reply)
{
    m_known = reply;
    if (m_columns.isEmpty())
        for (const SubgroupRef &subgroup : reply.subgroups.mid(0, firstColumns))
            m_columns.append(subgroup.id);
    fillColumns();
    m_board->setColumns(boardOf(reply, m_columns, m_columns.isEmpty() ? tr("Pupils") : tr("In none of them")));
    m_halves->setEnabled(schoolClass() && (m_columns.size() == 2 || reply.subgroups.isEmpty()));
    m_halves->setToolTip(m_halves->isEnabled() ? QString() : tr("Choose two columns to divide the class over"));
}

void SubgroupsPage::fillColumns()
{
    m_columnsMenu->clear();
    for (const SubgroupRef &subgroup : std::as_const(m_known.subgroups)) {
        QAction *action = m_columnsMenu->addAction(subgroup.name, this, &SubgroupsPage::chooseColumns);
        action->setCheckable(true);
        action->setData(subgroup.id.value);
        action->setChecked(m_columns.contains(subgroup.id));
    }
    if (!mayWrite() || m_known.subgroups.isEmpty())
        return;
    m_columnsMenu->addSeparator();
    m_columnsMenu->addAction(tr("Rename…"), this, &SubgroupsPage::renameSubgroup);
}

void SubgroupsPage::chooseColumns()
{
    m_columns.clear();
    for (const QAction *action : m_columnsMenu->actions())
        if (action->isCheckable() && action->isChecked())
            m_columns.append(SubgroupId{action->data().toLongLong()});
    show(m_known);
}

void SubgroupsPage::move(const QList<PupilMove> &moves, bool isUndo)
{
    if (moves.isEmpty() || !m_day->day())
        return;
    const MovePupils request{m_plan.year, *m_day->day(), moves, RequestId::random()};
    m_session.call<MovePupils>(request, this, [this, moves, isUndo](const Result<MovePupils::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        m_undo.clear();
        for (const PupilMove &step : moves)
            if (!isUndo)
                m_undo.append({step.pupil, step.to, step.from});
        m_notice->show(NoticeKind::Info, isUndo ? tr("Moved back") : tr("%n pupils moved from %1 on", nullptr, int(moves.size()))
                                                                         .arg(dayText(*m_day->day())),
                       m_undo.isEmpty() ? QString() : tr("Undo"));
        open();
    });
}

void SubgroupsPage::save(const SaveSubgroup &wanted)
{
    m_session.call<SaveSubgroup>(wanted, this, [this](const Result<SaveSubgroup::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        if (!m_columns.contains(answer->subgroup.id))
            m_columns.append(answer->subgroup.id);
        open();
    });
}

void SubgroupsPage::addSubgroup(QString name)
{
    if (name.isEmpty())
        name = QInputDialog::getText(this, tr("New subgroup"), tr("Name, such as «group 1»")).trimmed();
    if (!name.isEmpty())
        save({{}, m_plan.year, schoolClass(), name, 0, RequestId::random()});
}

void SubgroupsPage::renameSubgroup()
{
    QStringList names;
    for (const SubgroupRef &subgroup : std::as_const(m_known.subgroups))
        names.append(subgroup.name);
    bool ok = false;
    const QString chosen = QInputDialog::getItem(this, tr("Rename"), tr("Subgroup"), names, 0, false, &ok);
    const qsizetype index = names.indexOf(chosen);
    if (!ok || index < 0)
        return;
    const SubgroupRef subgroup = m_known.subgroups.at(index);
    const QString name = QInputDialog::getText(this, tr("Rename"), tr("New name"), QLineEdit::Normal, subgroup.name).trimmed();
    if (!name.isEmpty() && name != subgroup.name)
        save({subgroup.id, m_plan.year, schoolClass(), name, subgroup.revision, RequestId::random()});
}

/// A class without subgroups gets «group 1» and «group 2» first; then it is divided.
void SubgroupsPage::divideInHalves()
{
    if (m_columns.size() == 2)
        return move(halves(m_known.pupils, m_known.places, m_columns.at(0), m_columns.at(1)), false);
    const auto make = [this](const QString &name, std::function<void()> then) {
        m_session.call<SaveSubgroup>({{}, m_plan.year, schoolClass(), name, 0, RequestId::random()}, this,
                                     [this, then = std::move(then)](const Result<SaveSubgroup::Reply> &answer) {
                                         if (!answer)
                                             return explain(answer.error());
                                         m_columns.append(answer->subgroup.id);
                                         then();
                                     });
    };
    m_columns.clear();
    make(tr("group 1"), [this, make] { make(tr("group 2"), [this] { divideInHalves(); }); });
}

} // namespace parta
