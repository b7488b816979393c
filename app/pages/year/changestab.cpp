// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kind decides which of the fields matter; the server says which one is missing.
#include "app/pages/year/changestab.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString kindText(DayChangeKind kind)
{
    switch (kind) {
    case DayChangeKind::Cancelled: return ChangesTab::tr("lessons cancelled");
    case DayChangeKind::Moved: return ChangesTab::tr("lessons moved to another day");
    case DayChangeKind::Extra: return ChangesTab::tr("extra study day");
    case DayChangeKind::Distance: return ChangesTab::tr("distance learning");
    }
    return {};
}

QString whomText(const YearCalendar &calendar, const DayChange &change)
{
    for (const ClassRef &one : calendar.classes) {
        if (change.schoolClass == one.id)
            return one.name;
    }
    return levelsText(change.levelFrom, change.levelTo);
}

} // namespace

ChangesTab::ChangesTab(YearBoard &board, Session &session, QWidget *parent) : YearTab(board, session, parent)
{
    list().explainEmptiness(tr("No study day of this year is changed by order."), tr("«New change» cancels, moves or adds a day."));
    QList<FormChoice> kinds, weekdays{{0, tr("of its own weekday")}};
    for (const DayChangeKind kind : {DayChangeKind::Cancelled, DayChangeKind::Moved, DayChangeKind::Extra, DayChangeKind::Distance})
        kinds.append({int(kind), kindText(kind)});
    for (int weekday = 1; weekday <= 6; ++weekday)
        weekdays.append({weekday, QLocale().standaloneDayName(weekday)});
    form().addDay({u"change.day"_s, tr("Day"), FieldWidth::Half, FieldNeed::Required});
    form().addChoice({u"change.kind"_s, tr("What happens"), FieldWidth::Half}, kinds);
    form().addDay({u"change.movedTo"_s, tr("Moved to"), FieldWidth::Half});
    form().addChoice({u"change.asWeekday"_s, tr("Extra day: lessons"), FieldWidth::Half}, weekdays);
    form().addNumber({u"change.levelFrom"_s, tr("From year level"), FieldWidth::Half}, 1, 13);
    form().addNumber({u"change.levelTo"_s, tr("To year level"), FieldWidth::Half}, 1, 13);
    form().addChoice({u"change.schoolClass"_s, tr("Or one class only")}, {{0, tr("all classes of the levels")}});
    form().addText({u"change.reason"_s, tr("Reason"), FieldWidth::Full, FieldNeed::Required});
    form().addText({u"change.orderNumber"_s, tr("Order No.")});
    addEditing(tr("New change"), {{u"change.levelFrom"_s, 1}, {u"change.levelTo"_s, 11}}, CalendarPart::DayChange);
    connect(&board, &YearBoard::changed, this, &ChangesTab::offerClasses);
}

void ChangesTab::offerClasses()
{
    QList<FormChoice> choices{{0, tr("all classes of the levels")}};
    for (const ClassRef &one : calendar().classes)
        choices.append({one.id.value, one.name});
    form().setChoices(u"change.schoolClass"_s, choices);
}

void ChangesTab::beginDay(QDate day)
{
    beginNew({{u"change.day"_s, day}, {u"change.levelFrom"_s, 1}, {u"change.levelTo"_s, 11}});
}

ListTable ChangesTab::tableOf(const YearCalendar &calendar) const
{
    ListShape<DayChangeLine> shape;
    shape.day(tr("Day"), [](const DayChangeLine &c) { return std::optional(c.change.day); })
        .choice(tr("What happens"), 24, [](const DayChangeLine &c) { return kindText(c.change.kind); })
        .day(tr("Moved to"), [](const DayChangeLine &c) { return c.change.movedTo; })
        .text(tr("For whom"), 9, [&calendar](const DayChangeLine &c) { return whomText(calendar, c.change); })
        .text(tr("Reason"), 24, [](const DayChangeLine &c) { return c.change.reason; })
        .text(tr("Order No."), 9, [](const DayChangeLine &c) { return c.change.orderNumber; });
    return shape.table(tr("Changed study days"), calendar.changes, [](const DayChangeLine &c) { return c.id.value; });
}

QVariantMap ChangesTab::valuesOf(qint64 id) const
{
    const DayChange change = lineOf(calendar().changes, id).change;
    return {{u"change.day"_s, change.day}, {u"change.kind"_s, int(change.kind)},
            {u"change.movedTo"_s, change.movedTo.value_or(QDate())}, {u"change.asWeekday"_s, change.asWeekday.value_or(0)},
            {u"change.levelFrom"_s, change.levelFrom}, {u"change.levelTo"_s, change.levelTo},
            {u"change.schoolClass"_s, change.schoolClass.value_or(ClassId{}).value}, {u"change.reason"_s, change.reason},
            {u"change.orderNumber"_s, change.orderNumber}};
}

DayChange ChangesTab::shownChange()
{
    const auto value = [this](const QString &name) { return form().value(u"change."_s + name); };
    DayChange change;
    change.day = value(u"day"_s).toDate();
    change.kind = DayChangeKind(value(u"kind"_s).toInt());
    if (value(u"movedTo"_s).toDate().isValid())
        change.movedTo = value(u"movedTo"_s).toDate();
    if (value(u"asWeekday"_s).toInt() > 0)
        change.asWeekday = value(u"asWeekday"_s).toInt();
    change.levelFrom = value(u"levelFrom"_s).toInt();
    change.levelTo = value(u"levelTo"_s).toInt();
    if (const qint64 schoolClass = value(u"schoolClass"_s).toLongLong())
        change.schoolClass = ClassId{schoolClass};
    change.reason = value(u"reason"_s).toString();
    change.orderNumber = value(u"orderNumber"_s).toString();
    return change;
}

void ChangesTab::save()
{
    SaveDayChange wanted;
    if (!isNew())
        wanted.id = DayChangeId{shownId()};
    wanted.year = calendar().year.id;
    wanted.change = shownChange();
    wanted.revision = isNew() ? 0 : revisionOf(shownId());
    wanted.request = RequestId::random();
    ask<SaveDayChange>(wanted, [this](const SaveDayChange::Reply &reply) { saved(reply.change.id.value); });
}

} // namespace parta
