// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of lines, a new order, an annulment.
#include "app/pages/movementpage.h"
#include "app/pages/orderdialog.h"
#include "app/pages/pupilpicker.h"
#include "app/shell/wording.h"
#include "common/protocol/movementchecks.h"
#include "ui/forms/datefield.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int yearsShown = 3;

QString orderText(const MovementPaper &paper)
{
    return MovementPage::tr("No. %1 of %2").arg(paper.orderNumber, dayText(paper.orderDay));
}

QString stateText(const MovementLine &line)
{
    if (line.annulledBy)
        return MovementPage::tr("annulled");
    return line.daysLate() > 0 ? MovementPage::tr("%n days late", nullptr, line.daysLate()) : MovementPage::tr("in time");
}

QString subgroupText(const QList<UndecidedSubgroups> &open)
{
    QStringList lines;
    for (const UndecidedSubgroups &one : open)
        lines.append(MovementPage::tr("%1: %2 (%3)").arg(one.pupil, one.subject, one.subgroups));
    return lines.join(u"; "_s);
}

} // namespace

MovementPage::MovementPage(Session &session, QWidget *parent) : RecordPage(session, parent), m_order(nullptr), m_annul(nullptr)
{
    addFields();
    list().setSearchHint(tr("Name, order, class"));
    list().explainEmptiness(tr("The book of movement is empty"), tr("An order about enrolment, departure or a change of class begins it."));
    m_order = addAction(tr("New order …"), u"add"_s, [this] { openOrder(); });
    m_order->setShortcut(QKeySequence::New);
    m_annul = addAction(tr("Annul …"), u"remove"_s, [this] { openAnnulment(); });
    const bool writes = session.me().roles.contains(Role::Deputy);
    m_order->setVisible(writes);
    m_annul->setVisible(writes);
    setEditable(false);
}

void MovementPage::addFields()
{
    RecordForm &fields = form();
    fields.addText({u"name"_s, tr("Pupil")});
    fields.addText({u"kind"_s, tr("What happens")});
    fields.addText({u"fromClass"_s, tr("Out of class"), FieldWidth::Half});
    fields.addText({u"toClass"_s, tr("Into class"), FieldWidth::Half});
    fields.addText({u"day"_s, tr("Day of the event"), FieldWidth::Half});
    fields.addText({u"order"_s, tr("Order"), FieldWidth::Half});
    fields.addText({u"place"_s, tr("From where, where to")});
    fields.addText({u"reason"_s, tr("Reason")});
    fields.addText({u"basis"_s, tr("Basis (application, minutes, certificate)")});
    fields.addText({u"receivedOn"_s, tr("Learnt of on"), FieldWidth::Half});
    fields.addText({u"due"_s, tr("To be entered by (cl. 3.3)"), FieldWidth::Half});
    fields.addText({u"enteredOn"_s, tr("Entered on"), FieldWidth::Half});
    fields.addText({u"state"_s, tr("State"), FieldWidth::Half});
    fields.addText({u"author"_s, tr("Entered by")});
}

ListTable MovementPage::table() const
{
    ListShape<MovementLine> shape;
    shape.day(tr("Day"), [](const MovementLine &l) { return std::optional(l.paper.day); })
        .choice(tr("What happens"), 20, [](const MovementLine &l) { return kindText(l.kind); })
        .text(tr("Name"), 28, [](const MovementLine &l) { return l.name.full(); })
        .text(tr("From"), 5, [](const MovementLine &l) { return l.fromClass; })
        .text(tr("To"), 5, [](const MovementLine &l) { return l.toClass; })
        .text(tr("Order"), 20, [](const MovementLine &l) { return orderText(l.paper); })
        .choice(tr("State"), 14, [](const MovementLine &l) { return stateText(l); })
        .text(tr("Place"), 22, [](const MovementLine &l) { return l.paper.place; })
        .text(tr("Reason"), 16, [](const MovementLine &l) { return l.paper.reason; })
        .text(tr("Basis"), 18, [](const MovementLine &l) { return l.paper.basis; })
        .day(tr("Due"), [](const MovementLine &l) { return std::optional(l.due); })
        .day(tr("Entered"), [](const MovementLine &l) { return std::optional(l.enteredOn); })
        .text(tr("Entered by"), 16, [](const MovementLine &l) { return l.author; })
        .tone([](const MovementLine &l) {
            if (l.annulledBy || l.kind == MovementKind::Annulment)
                return RowTone::Quiet;
            return l.daysLate() > 0 ? RowTone::Warning : RowTone::Normal;
        });
    return shape.table(tr("Book of pupils' movement"), m_lines, [](const MovementLine &l) { return l.id.value; });
}

void MovementPage::load()
{
    const QDate today = session().clock().today();
    ask<ListMovements>({today.addYears(-yearsShown), today.addYears(1)}, [this](const ListMovements::Reply &reply) {
        m_lines = reply.lines;
        m_classes = reply.classes;
        showTable(table());
    });
}

const MovementLine *MovementPage::line(qint64 id) const
{
    for (const MovementLine &one : m_lines) {
        if (one.id.value == id)
            return &one;
    }
    return nullptr;
}

void MovementPage::showRecord(qint64 id)
{
    const MovementLine *shown = line(id);
    m_annul->setEnabled(shown && !shown->annulledBy && shown->kind != MovementKind::Annulment);
    if (!shown)
        return form().setValues({});
    form().setValues({{u"name"_s, shown->name.full()}, {u"kind"_s, kindText(shown->kind)}, {u"fromClass"_s, shown->fromClass},
                      {u"toClass"_s, shown->toClass}, {u"day"_s, dayText(shown->paper.day)},
                      {u"order"_s, orderText(shown->paper)}, {u"place"_s, shown->paper.place},
                      {u"reason"_s, shown->paper.reason}, {u"basis"_s, shown->paper.basis},
                      {u"receivedOn"_s, dayText(shown->paper.receivedOn)}, {u"due"_s, dayText(shown->due)},
                      {u"enteredOn"_s, dayText(shown->enteredOn)}, {u"state"_s, stateText(*shown)},
                      {u"author"_s, shown->author}});
}

void MovementPage::openOrder()
{
    ask<ListPupils>({}, [this](const ListPupils::Reply &reply) {
        auto *window = new OrderDialog(m_classes, reply.pupils, session().clock().today(), this);
        connect(window, &FormDialog::submitted, this, [this, window] {
            const RecordMovement wanted = window->request();
            if (const auto fault = check(wanted))
                return window->explain(*fault, wording(*fault));
            session().call<RecordMovement>(wanted, window, [this, window](const Result<RecordMovement::Reply> &answer) {
                if (!answer)
                    return window->explain(answer.error(), wording(answer.error()));
                window->accept();
                load();
                const QString open = subgroupText(answer->openSubgroups);
                const QString done = tr("%n lines entered", nullptr, int(answer->lines.size()));
                if (open.isEmpty())
                    tell(done);
                else
                    notice().show(NoticeKind::Warning, tr("%1. To be put into subgroups: %2").arg(done, open));
            });
        });
        window->begin();
    });
}

void MovementPage::openAnnulment()
{
    const MovementLine *shown = line(shownId());
    if (!shown)
        return;
    auto *window = new FormDialog(tr("Annulment of a line"), this);
    window->setObjectName(u"annulDialog"_s);
    RecordForm &fields = window->form();
    const QDate today = session().clock().today();
    fields.setToday(today);
    fields.addHeading(tr("%1, %2").arg(shown->name.full(), kindText(shown->kind)));
    fields.addText({u"orderNumber"_s, tr("Order No."), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"orderDay"_s, tr("Date of the order"), FieldWidth::Half, FieldNeed::Required});
    fields.addText({u"reason"_s, tr("Why the line is wrong")});
    fields.setValues({{u"orderDay"_s, today}});
    connect(window, &FormDialog::submitted, this, [this, window, today, id = shown->id] {
        const RecordForm &typed = window->form();
        const MovementPaper paper{today, today, typed.value(u"orderNumber"_s).toString(), typed.value(u"orderDay"_s).toDate(),
                                  {}, {}, typed.value(u"reason"_s).toString()};
        session().call<AnnulMovement>({id, paper, RequestId::random()}, window, [this, window](const Result<AnnulMovement::Reply> &answer) {
            if (!answer) {
                const bool used = answer.error().code == ErrorCode::InUse;
                return window->explain(answer.error().field, used ? tr("A later line or entries of the journal stand on it: only the pupil's last line can be annulled, and only without marks in those days.")
                                                                  : wording(answer.error()));
            }
            window->accept();
            load();
            tell(tr("The line is annulled"));
        });
    });
    window->begin();
}

} // namespace parta
