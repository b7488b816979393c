// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A level without a line has five study days.
#include "app/pages/year/weekstab.h"

using namespace Qt::StringLiterals;

namespace parta {

WeeksTab::WeeksTab(YearBoard &board, Session &session, QWidget *parent) : YearTab(board, session, parent)
{
    list().explainEmptiness(tr("All year levels study five days a week."), tr("«New week» sets six days for some of them."));
    form().addNumber({u"levelFrom"_s, tr("From year level"), FieldWidth::Half, FieldNeed::Required}, 1, 13);
    form().addNumber({u"levelTo"_s, tr("To year level"), FieldWidth::Half, FieldNeed::Required}, 1, 13);
    form().addChoice({u"days"_s, tr("Study days a week")}, {{5, tr("five, Monday to Friday")}, {6, tr("six, Monday to Saturday")}});
    addEditing(tr("New week"), {{u"levelFrom"_s, 5}, {u"levelTo"_s, 11}, {u"days"_s, 6}}, CalendarPart::StudyWeek);
}

ListTable WeeksTab::tableOf(const YearCalendar &calendar) const
{
    ListShape<StudyWeekLine> shape;
    shape.text(tr("Year levels"), 12, [](const StudyWeekLine &w) { return levelsText(w.levelFrom, w.levelTo); })
        .number(tr("Study days a week"), 18, [](const StudyWeekLine &w) { return w.days; });
    return shape.table(tr("Study weeks"), calendar.weeks, [](const StudyWeekLine &w) { return w.id.value; });
}

QVariantMap WeeksTab::valuesOf(qint64 id) const
{
    const StudyWeekLine line = lineOf(calendar().weeks, id);
    return {{u"levelFrom"_s, line.levelFrom}, {u"levelTo"_s, line.levelTo}, {u"days"_s, line.days}};
}

void WeeksTab::save()
{
    SaveStudyWeek wanted;
    if (!isNew())
        wanted.id = StudyWeekId{shownId()};
    wanted.year = calendar().year.id;
    wanted.levelFrom = form().value(u"levelFrom"_s).toInt();
    wanted.levelTo = form().value(u"levelTo"_s).toInt();
    wanted.days = form().value(u"days"_s).toInt();
    wanted.revision = isNew() ? 0 : revisionOf(shownId());
    wanted.request = RequestId::random();
    ask<SaveStudyWeek>(wanted, [this](const SaveStudyWeek::Reply &reply) { saved(reply.week.id.value); });
}

} // namespace parta
