// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of the subjects.
#include "app/pages/subjectspage.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int lastPlace = 999;

} // namespace

SubjectsPage::SubjectsPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    setObjectName(u"subjectsPage"_s);
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addText({u"shortName"_s, tr("Short name"), FieldWidth::Half});
    form().addNumber({u"position"_s, tr("Place in lists"), FieldWidth::Half}, 0, lastPlace);
    form().addText({u"area"_s, tr("Subject area")});
    form().addChoice({u"markScale"_s, tr("Mark scale")}, {});
    form().addFlag({u"archived"_s, tr("Archived: offered to no new group")});
    list().explainEmptiness(tr("The school has no subjects yet"), tr("Add one with Ctrl+N, or import a timetable or a list."));
    if (session.me().roles.contains(Role::Deputy))
        addNewAction(tr("New subject"));
    else
        setEditable(false);
}

void SubjectsPage::load()
{
    ask<ListSubjects>({}, [this](const ListSubjects::Reply &reply) { show(reply); });
}

void SubjectsPage::show(const ListSubjects::Reply &reply)
{
    m_known = reply;
    QList<FormChoice> scales;
    for (const MarkScaleLine &scale : reply.scales)
        if (scale.active || scale.subjects > 0)
            scales.append({scale.id.value, scale.name});
    form().setChoices(u"markScale"_s, scales);
    ListShape<SubjectLine> shape;
    shape.number(tr("No."), 4, [](const SubjectLine &s) { return s.position; })
        .text(tr("Subject"), 32, [](const SubjectLine &s) { return s.name; })
        .text(tr("Short name"), 12, [](const SubjectLine &s) { return s.shortName; })
        .choice(tr("Subject area"), 22, [](const SubjectLine &s) { return s.area; })
        .choice(tr("Mark scale"), 15, [](const SubjectLine &s) { return s.scaleName; })
        .number(tr("Groups"), 7, [](const SubjectLine &s) { return s.groups; })
        .choice(tr("State"), 9, [](const SubjectLine &s) { return s.archived ? tr("archived") : tr("in use"); })
        .tone([](const SubjectLine &s) { return s.archived ? RowTone::Quiet : RowTone::Normal; });
    showTable(shape.table(tr("Subjects"), reply.subjects, [](const SubjectLine &s) { return s.id.value; }));
}

const SubjectLine *SubjectsPage::line(qint64 id) const
{
    const auto found = std::find_if(m_known.subjects.cbegin(), m_known.subjects.cend(),
                                    [id](const SubjectLine &one) { return one.id.value == id; });
    return found == m_known.subjects.cend() ? nullptr : &*found;
}

void SubjectsPage::showRecord(qint64 id)
{
    const SubjectLine *subject = line(id);
    if (!subject)
        return form().setValues({});
    form().setValues({{u"name"_s, subject->name}, {u"shortName"_s, subject->shortName}, {u"position"_s, subject->position},
                      {u"area"_s, subject->area}, {u"markScale"_s, subject->markScale.value}, {u"archived"_s, subject->archived}});
}

void SubjectsPage::save()
{
    SaveSubject wanted;
    if (const SubjectLine *present = isNew() ? nullptr : line(shownId())) {
        wanted.id = present->id;
        wanted.revision = present->revision;
    }
    wanted.name = form().value(u"name"_s).toString();
    wanted.shortName = form().value(u"shortName"_s).toString();
    wanted.area = form().value(u"area"_s).toString();
    wanted.position = form().value(u"position"_s).toInt();
    wanted.markScale = {form().value(u"markScale"_s).toLongLong()};
    wanted.archived = form().value(u"archived"_s).toBool();
    wanted.request = RequestId::random();
    ask(wanted, [this](const SaveSubject::Reply &reply) { saved(reply.subject.id.value); });
}

} // namespace parta
