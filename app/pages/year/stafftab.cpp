// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Listed days and days by order in one list; only the latter are changed here.
#include "app/pages/year/stafftab.h"
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct StaffDay {
    QDate day;
    QString what;
    QString basis;
    bool isByOrder = false;
};

QString kindText(CalendarDayKind kind)
{
    switch (kind) {
    case CalendarDayKind::Off: return StaffTab::tr("day off");
    case CalendarDayKind::Short: return StaffTab::tr("working day, an hour shorter");
    case CalendarDayKind::Working: return StaffTab::tr("working day");
    }
    return {};
}

QList<StaffDay> daysOf(const YearCalendar &calendar)
{
    QMap<QDate, StaffDay> days;
    for (const CalendarDay &day : calendar.days) {
        const QString basis = day.movedFrom ? StaffTab::tr("moved from %1").arg(day.movedFrom->toString(u"dd.MM.yyyy"_s)) : day.title;
        if (calendar.year.since <= day.day && day.day <= calendar.year.until)
            days.insert(day.day, {day.day, kindText(day.kind), basis, false});
    }
    for (const StaffDayLine &line : calendar.staffDays)
        days.insert(line.day, {line.day, line.isWorking ? StaffTab::tr("working day") : StaffTab::tr("day off"),
                               StaffTab::tr("order No. %1").arg(orderText(line)), true});
    return days.values();
}

} // namespace

StaffTab::StaffTab(YearBoard &board, Session &session, QWidget *parent) : YearTab(board, session, parent), m_figures(new QLabel(this))
{
    list().explainEmptiness(tr("Neither a production calendar nor an order changes a day of this year."),
                            tr("The administrator loads the production calendar: partactl import calendar."));
    m_figures->setObjectName(u"staffFigures"_s);
    m_figures->setWordWrap(true);
    form().addWidgetRow(m_figures);
    form().addHeading(tr("A day set by order"));
    form().addDay({u"day"_s, tr("Day"), FieldWidth::Half, FieldNeed::Required});
    form().addChoice({u"isWorking"_s, tr("Is"), FieldWidth::Half}, {{0, tr("day off")}, {1, tr("working day")}});
    form().addText({u"orderNumber"_s, tr("Order No."), FieldWidth::Half, FieldNeed::Required});
    form().addDay({u"orderDay"_s, tr("Date of the order"), FieldWidth::Half, FieldNeed::Required});
    addEditing(tr("New day"), {}, std::nullopt);
    auto *back = addAction(tr("Take back"), u"remove"_s, [this] { takeBack(); });
    connect(&board, &YearBoard::changed, this, [this, back, &board] {
        back->setVisible(board.isEditable());
        showFigures();
    });
}

void StaffTab::showFigures()
{
    const YearCalendar &year = calendar();
    if (!year.year.id)
        return m_figures->clear();
    QStringList loaded;
    for (const int one : year.loadedYears)
        loaded += QString::number(one);
    const WorkingCount days = staffDaysOf(year, year.year.since, year.year.until);
    const QString week = staffWeekOn(year, session().clock().today()) == StaffWeek::SixDays ? tr("six-day week") : tr("five-day week");
    m_figures->setText(tr("Working days of the year: %1 (%2).").arg(days.days).arg(week) + u'\n'
                       + tr("Production calendar loaded: %1.").arg(loaded.isEmpty() ? tr("no year") : loaded.join(u", "_s)));
}

ListTable StaffTab::tableOf(const YearCalendar &calendar) const
{
    ListShape<StaffDay> shape;
    shape.day(tr("Day"), [](const StaffDay &d) { return std::optional(d.day); })
        .text(tr("Weekday"), 8, [](const StaffDay &d) { return QLocale().dayName(d.day.dayOfWeek(), QLocale::ShortFormat); })
        .choice(tr("Is"), 24, [](const StaffDay &d) { return d.what; })
        .text(tr("Basis"), 36, [](const StaffDay &d) { return d.basis; });
    return shape.table(tr("Working days of the staff"), daysOf(calendar), [](const StaffDay &d) { return d.day.toJulianDay(); });
}

std::optional<StaffDayLine> StaffTab::orderOf(qint64 id) const
{
    for (const StaffDayLine &line : calendar().staffDays) {
        if (line.day.toJulianDay() == id)
            return line;
    }
    return std::nullopt;
}

int StaffTab::revisionOf(qint64 id) const
{
    const auto line = orderOf(id);
    return line ? line->revision : 0;
}

QVariantMap StaffTab::valuesOf(qint64 id) const
{
    const auto line = orderOf(id);
    const QDate day = QDate::fromJulianDay(id);
    const WorkingCount worked = staffDaysOf(calendar(), day, day);
    return {{u"day"_s, day}, {u"isWorking"_s, worked.days}, {u"orderNumber"_s, line ? line->orderNumber : QString()},
            {u"orderDay"_s, line ? line->orderDay : QDate()}};
}

void StaffTab::save()
{
    SetStaffDay wanted;
    wanted.year = calendar().year.id;
    wanted.day = form().value(u"day"_s).toDate();
    wanted.isWorking = form().value(u"isWorking"_s).toInt() == 1;
    wanted.orderNumber = form().value(u"orderNumber"_s).toString();
    wanted.orderDay = form().value(u"orderDay"_s).toDate();
    wanted.revision = revisionOf(wanted.day.toJulianDay());
    wanted.request = RequestId::random();
    ask<SetStaffDay>(wanted, [this](const SetStaffDay::Reply &reply) { saved(reply.line->day.toJulianDay()); });
}

void StaffTab::takeBack()
{
    const auto line = orderOf(shownId());
    if (!line)
        return tell(tr("Only a day set by order can be taken back."));
    ask<SetStaffDay>({calendar().year.id, line->day, std::nullopt, {}, {}, line->revision, RequestId::random()},
                     [this](const SetStaffDay::Reply &) {
                         form().setValues({});
                         tell(tr("The day is again what the calendar says."));
                         load();
                     });
}

} // namespace parta
