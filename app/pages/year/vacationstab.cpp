// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vacation is for levels, for classes typed by name, or for both.
#include "app/pages/year/vacationstab.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

int lengthOf(const VacationLine &vacation)
{
    return int(vacation.since.daysTo(vacation.until)) + 1;
}

} // namespace

QString classNames(const YearCalendar &calendar, const QList<ClassId> &ids)
{
    QStringList names;
    for (const ClassRef &one : calendar.classes) {
        if (ids.contains(one.id))
            names += one.name;
    }
    return names.join(u", "_s);
}

std::optional<QList<ClassId>> classesNamed(const YearCalendar &calendar, const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    QList<ClassId> ids;
    for (const QString &name : text.split(separators, Qt::SkipEmptyParts)) {
        ClassId found;
        for (const ClassRef &one : calendar.classes) {
            if (one.name.compare(name, Qt::CaseInsensitive) == 0)
                found = one.id;
        }
        if (!found)
            return std::nullopt;
        ids.append(found);
    }
    return ids;
}

VacationsTab::VacationsTab(YearBoard &board, Session &session, QWidget *parent) : YearTab(board, session, parent)
{
    list().explainEmptiness(tr("The year has no vacations yet."), tr("«New vacation» adds one."));
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addDay({u"since"_s, tr("First day"), FieldWidth::Half, FieldNeed::Required});
    form().addDay({u"until"_s, tr("Last day"), FieldWidth::Half, FieldNeed::Required});
    form().addNumber({u"levelFrom"_s, tr("From year level (0: none)"), FieldWidth::Half}, 0, 13);
    form().addNumber({u"levelTo"_s, tr("To year level (0: none)"), FieldWidth::Half}, 0, 13);
    form().addText({u"classes"_s, tr("Single classes besides, e.g. 1А, 1Б")});
    addEditing(tr("New vacation"), {{u"levelFrom"_s, 1}, {u"levelTo"_s, 11}}, CalendarPart::Vacation);
}

ListTable VacationsTab::tableOf(const YearCalendar &calendar) const
{
    ListShape<VacationLine> shape;
    shape.text(tr("Name"), 26, [](const VacationLine &v) { return v.name; })
        .day(tr("First day"), [](const VacationLine &v) { return std::optional(v.since); })
        .day(tr("Last day"), [](const VacationLine &v) { return std::optional(v.until); })
        .number(tr("Days"), 6, [](const VacationLine &v) { return lengthOf(v); })
        .text(tr("Year levels"), 9, [](const VacationLine &v) { return levelsText(v.levelFrom, v.levelTo); })
        .text(tr("Classes"), 16, [&calendar](const VacationLine &v) { return classNames(calendar, v.classes); })
        .tone([least = calendar.leastVacation](const VacationLine &v) { return lengthOf(v) < least ? RowTone::Warning : RowTone::Normal; });
    return shape.table(tr("Vacations"), calendar.vacations, [](const VacationLine &v) { return v.id.value; });
}

QVariantMap VacationsTab::valuesOf(qint64 id) const
{
    const VacationLine line = lineOf(calendar().vacations, id);
    return {{u"name"_s, line.name}, {u"since"_s, line.since}, {u"until"_s, line.until}, {u"levelFrom"_s, line.levelFrom},
            {u"levelTo"_s, line.levelTo}, {u"classes"_s, classNames(calendar(), line.classes)}};
}

void VacationsTab::save()
{
    const auto classes = classesNamed(calendar(), form().value(u"classes"_s).toString());
    if (!classes) {
        Failure unknown;
        unknown.code = ErrorCode::NotFound;
        unknown.field = u"classes"_s;
        return explain(unknown);
    }
    SaveVacation wanted;
    if (!isNew())
        wanted.id = VacationId{shownId()};
    wanted.year = calendar().year.id;
    wanted.name = form().value(u"name"_s).toString();
    wanted.since = form().value(u"since"_s).toDate();
    wanted.until = form().value(u"until"_s).toDate();
    wanted.levelFrom = form().value(u"levelFrom"_s).toInt();
    wanted.levelTo = form().value(u"levelTo"_s).toInt();
    wanted.classes = *classes;
    wanted.revision = isNew() ? 0 : revisionOf(shownId());
    wanted.request = RequestId::random();
    ask<SaveVacation>(wanted, [this](const SaveVacation::Reply &reply) { saved(reply.vacation.id.value); });
}

} // namespace parta
