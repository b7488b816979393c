// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of the work types.
#include "app/pages/worktypespage.h"
#include "common/domain/curriculum.h"
#include "common/reflect/enums.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int lastPlace = 999;

/// Which deadline of 3.5 a work of this kind has.
QString deadlineText(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Oral: return WorkTypesPage::tr("oral: on the day");
    case DeadlineKind::Written: return WorkTypesPage::tr("written: 5 working days");
    case DeadlineKind::External: return WorkTypesPage::tr("external: the next working day");
    }
    return {};
}

} // namespace

WorkTypesPage::WorkTypesPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    setObjectName(u"workTypesPage"_s);
    QList<FormChoice> deadlines;
    for (const DeadlineKind kind : {DeadlineKind::Oral, DeadlineKind::Written, DeadlineKind::External})
        deadlines.append({reflect::enumText(kind), deadlineText(kind)});
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addText({u"abbreviation"_s, tr("Abbreviation"), FieldWidth::Half, FieldNeed::Required});
    form().addText({u"weight"_s, tr("Weight"), FieldWidth::Half, FieldNeed::Required});
    form().addChoice({u"deadline"_s, tr("Marks are due (cl. 3.5)")}, deadlines);
    form().addNumber({u"position"_s, tr("Place in lists"), FieldWidth::Half}, 0, lastPlace);
    form().addFlag({u"archived"_s, tr("Archived: offered to no new work")});
    list().explainEmptiness(tr("There are no work types"), tr("Add one with Ctrl+N."));
    if (session.me().roles.contains(Role::Deputy))
        addNewAction(tr("New work type"), {{u"weight"_s, u"1"_s}});
    else
        setEditable(false);
}

void WorkTypesPage::load()
{
    ask<ListWorkTypes>({}, [this](const ListWorkTypes::Reply &reply) { show(reply.types); });
}

void WorkTypesPage::show(const QList<WorkTypeLine> &types)
{
    m_types = types;
    ListShape<WorkTypeLine> shape;
    shape.number(tr("No."), 4, [](const WorkTypeLine &t) { return t.position; })
        .text(tr("Work type"), 32, [](const WorkTypeLine &t) { return t.type.name; })
        .text(tr("Abbr."), 7, [](const WorkTypeLine &t) { return t.type.abbreviation; })
        .column({tr("Weight"), 7, ColumnKind::Number},
                [](const WorkTypeLine &t) { return ListCell{hoursText(t.type.weight), t.type.weight / 100.0}; })
        .choice(tr("Marks are due"), 28, [](const WorkTypeLine &t) { return deadlineText(t.type.deadline); })
        .number(tr("Works"), 7, [](const WorkTypeLine &t) { return t.works; })
        .choice(tr("State"), 9, [](const WorkTypeLine &t) { return t.type.archived ? tr("archived") : tr("in use"); })
        .tone([](const WorkTypeLine &t) { return t.type.archived ? RowTone::Quiet : RowTone::Normal; });
    showTable(shape.table(tr("Work types"), types, [](const WorkTypeLine &t) { return t.type.id.value; }));
}

const WorkTypeLine *WorkTypesPage::line(qint64 id) const
{
    const auto found = std::find_if(m_types.cbegin(), m_types.cend(), [id](const WorkTypeLine &t) { return t.type.id.value == id; });
    return found == m_types.cend() ? nullptr : &*found;
}

void WorkTypesPage::showRecord(qint64 id)
{
    const WorkTypeLine *type = line(id);
    if (!type)
        return form().setValues({});
    form().setValues({{u"name"_s, type->type.name}, {u"abbreviation"_s, type->type.abbreviation},
                      {u"weight"_s, hoursText(type->type.weight)}, {u"deadline"_s, reflect::enumText(type->type.deadline)},
                      {u"position"_s, type->position}, {u"archived"_s, type->type.archived}});
}

void WorkTypesPage::save()
{
    const auto weight = hoursFromText(form().value(u"weight"_s).toString());
    if (!weight || *weight == 0)
        return refuse(u"weight"_s, tr("The weight is a number such as 1 or 1,5"));
    SaveWorkType wanted;
    if (const WorkTypeLine *present = isNew() ? nullptr : line(shownId())) {
        wanted.id = present->type.id;
        wanted.revision = present->revision;
    }
    wanted.name = form().value(u"name"_s).toString();
    wanted.abbreviation = form().value(u"abbreviation"_s).toString();
    wanted.weight = *weight;
    wanted.deadline = reflect::enumFromName<DeadlineKind>(form().value(u"deadline"_s).toString()).value_or(DeadlineKind::Oral);
    wanted.position = form().value(u"position"_s).toInt();
    wanted.archived = form().value(u"archived"_s).toBool();
    wanted.request = RequestId::random();
    ask(wanted, [this](const SaveWorkType::Reply &reply) { saved(reply.type.type.id.value); });
}

} // namespace parta
