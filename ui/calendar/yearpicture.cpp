// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days first, then the sums of months and terms.
#include "ui/calendar/yearpicture.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct CalendarTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarTexts)
};

DayLook lookOf(StudyDayReason reason)
{
    switch (reason) {
    case StudyDayReason::Usual: return DayLook::Study;
    case StudyDayReason::Added:
    case StudyDayReason::MovedHere: return DayLook::MovedHere;
    case StudyDayReason::OutsideTerms: return DayLook::Outside;
    case StudyDayReason::Vacation: return DayLook::Vacation;
    case StudyDayReason::Weekend: return DayLook::Weekend;
    case StudyDayReason::DayOff: return DayLook::DayOff;
    case StudyDayReason::Cancelled:
    case StudyDayReason::MovedAway: return DayLook::Cancelled;
    }
    return DayLook::Outside;
}

class Drawer
{
public:
    Drawer(const YearCalendar &calendar, const StudyClass &whom)
        : m_calendar(calendar), m_whom(whom), m_days(studyRulesOf(calendar)), m_production(productionCalendarOf(calendar))
    {
    }

    PictureDay day(QDate on) const
    {
        PictureDay picture{on, lookOf(m_days.on(on, m_whom).reason), false, {}};
        const auto listed = m_production.find(on);
        picture.isShort = listed && listed->kind == CalendarDayKind::Short;
        const bool isHoliday = listed && listed->kind == CalendarDayKind::Off;
        if (isHoliday && (picture.look == DayLook::Weekend || picture.look == DayLook::Outside))
            picture.look = DayLook::DayOff;
        picture.hint = hint(picture, listed);
        for (const DayChangeLine &line : m_calendar.changes) {
            if (!concerns(line.change, on))
                continue;
            picture.hint = line.change.reason;
            if (line.change.kind == DayChangeKind::Distance && picture.look == DayLook::Study)
                picture.look = DayLook::Distance;
        }
        return picture;
    }
    bool isStudyDay(QDate on) const { return m_days.isStudyDay(on, m_whom); }

private:
    bool concerns(const DayChange &change, QDate on) const
    {
        const bool isThere = change.day == on || (change.kind == DayChangeKind::Moved && change.movedTo == on);
        if (change.schoolClass)
            return isThere && change.schoolClass == m_whom.id;
        return isThere && change.levelFrom <= m_whom.level && m_whom.level <= change.levelTo;
    }
    QString hint(const PictureDay &picture, const std::optional<CalendarDay> &listed) const
    {
        if (picture.look == DayLook::Vacation) {
            for (const VacationLine &vacation : m_calendar.vacations) {
                const bool isOurs = vacation.classes.contains(m_whom.id)
                    || (vacation.levelFrom <= m_whom.level && m_whom.level <= vacation.levelTo);
                if (isOurs && vacation.since <= picture.day && picture.day <= vacation.until)
                    return vacation.name;
            }
        }
        if (listed && listed->movedFrom)
            return CalendarTexts::tr("day off moved from %1").arg(listed->movedFrom->toString(u"dd.MM"_s));
        return listed ? listed->title : QString();
    }

    const YearCalendar &m_calendar;
    StudyClass m_whom;
    StudyDays m_days;
    ProductionCalendar m_production;
};

PictureMonth monthOf(const YearCalendar &calendar, const Drawer &drawer, QDate first)
{
    PictureMonth month{first.year(), first.month(), {}, 0, 0, false};
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        month.days.append(drawer.day(day));
        month.studyDays += drawer.isStudyDay(day) ? 1 : 0;
    }
    const WorkingCount staff = staffDaysOf(calendar, first, first.addMonths(1).addDays(-1));
    month.staffDays = staff.days;
    month.isProvisional = staff.isProvisional;
    return month;
}

} // namespace

QString termText(TermKind kind, int number)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s};
    const QString sign = roman.value(number - 1, QString::number(number));
    switch (kind) {
    case TermKind::Quarter: return CalendarTexts::tr("Quarter %1").arg(sign);
    case TermKind::Trimester: return CalendarTexts::tr("Trimester %1").arg(sign);
    case TermKind::HalfYear: return CalendarTexts::tr("Half-year %1").arg(sign);
    case TermKind::Year: return CalendarTexts::tr("Year");
    }
    return {};
}

QString lookText(DayLook look)
{
    switch (look) {
    case DayLook::Study: return CalendarTexts::tr("Study day");
    case DayLook::MovedHere: return CalendarTexts::tr("Lessons moved here or extra");
    case DayLook::Distance: return CalendarTexts::tr("Distance learning");
    case DayLook::Cancelled: return CalendarTexts::tr("Lessons cancelled or moved away");
    case DayLook::Vacation: return CalendarTexts::tr("Vacation");
    case DayLook::DayOff: return CalendarTexts::tr("Day off");
    case DayLook::Weekend: return CalendarTexts::tr("Weekend");
    case DayLook::Outside: return CalendarTexts::tr("Outside the terms");
    }
    return {};
}

YearPicture pictureOf(const YearCalendar &calendar, const StudyClass &whom)
{
    YearPicture picture;
    picture.title = calendar.year.name;
    picture.whom = CalendarTexts::tr("Year level %1").arg(whom.level);
    for (const ClassRef &one : calendar.classes) {
        if (one.id == whom.id)
            picture.whom = one.name;
    }
    const Drawer drawer(calendar, whom);
    const QDate first(calendar.year.since.year(), calendar.year.since.month(), 1);
    for (int i = 0; i < 12; ++i) {
        picture.months.append(monthOf(calendar, drawer, first.addMonths(i)));
        picture.studyDays += picture.months.constLast().studyDays;
        picture.staffDays += picture.months.constLast().staffDays;
    }
    for (const TermDates &term : termsOf(calendar, whom.level)) {
        PictureTerm one{termText(term.kind, term.number), term.first, term.last, 0};
        for (QDate day = term.first; day <= term.last; day = day.addDays(1))
            one.studyDays += drawer.isStudyDay(day) ? 1 : 0;
        picture.terms.append(one);
    }
    return picture;
}

} // namespace parta
