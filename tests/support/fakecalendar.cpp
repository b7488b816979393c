// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is written so that the next reading shows it.
#include "support/fakecalendar.h"

using namespace Qt::StringLiterals;

namespace parta {

FakeCalendar::FakeCalendar(FakeSchool &school)
{
    m_calendar.year = {YearId{1}, u"2026/2027"_s, {2026, 9, 1}, {2027, 8, 31}, YearState::Open, {}, 1};
    m_calendar.termSets = {{TermSetId{1}, u"Полугодия"_s, 10, 11, 1,
                            {{TermId{1}, TermKind::HalfYear, 1, {2026, 9, 1}, {2026, 12, 30}, TermState::Open},
                             {TermId{2}, TermKind::HalfYear, 2, {2027, 1, 11}, {2027, 5, 26}, TermState::Open},
                             {TermId{3}, TermKind::Year, 1, {2026, 9, 1}, {2027, 5, 26}, TermState::Open}}}};
    m_calendar.vacations = {{VacationId{1}, u"Зимние каникулы"_s, {2026, 12, 31}, {2027, 1, 10}, 1, 11, 1, {}}};
    m_calendar.classes = {{ClassId{1}, u"10А"_s, 10}, {ClassId{2}, u"10Б"_s, 10}};
    m_calendar.loadedYears = {2026, 2027};
    serveReading(school.server());
    serveWriting(school.server());
    serveDays(school.server());
}

void FakeCalendar::serveReading(FakeServer &server)
{
    server.answer<ListYears>([this](const ListYears &) {
        return hasYear ? ListYears::Reply{{m_calendar.year}} : ListYears::Reply{};
    });
    server.answer<OpenCalendar>([this](const OpenCalendar &) { return OpenCalendar::Reply{m_calendar}; });
    server.answer<ProposeCalendar>([this](const ProposeCalendar &) -> Result<ProposeCalendar::Reply> {
        if (m_refusal)
            return *m_refusal;
        m_calendar.vacations = {{VacationId{7}, u"Осенние каникулы"_s, {2026, 10, 24}, {2026, 11, 1}, 1, 11, 1, {}}};
        return ProposeCalendar::Reply{m_calendar};
    });
}

void FakeCalendar::serveWriting(FakeServer &server)
{
    server.answer<SaveTermSet>([this](const SaveTermSet &wanted) -> Result<SaveTermSet::Reply> {
        savedTerms = wanted;
        if (m_refusal)
            return *m_refusal;
        TermSetLine &set = m_calendar.termSets[0];
        set.name = wanted.name;
        ++set.revision;
        return SaveTermSet::Reply{set};
    });
    server.answer<SaveVacation>([this](const SaveVacation &wanted) -> Result<SaveVacation::Reply> {
        savedVacation = wanted;
        if (m_refusal)
            return *m_refusal;
        const VacationLine line{wanted.id.value_or(VacationId{9}), wanted.name, wanted.since, wanted.until, wanted.levelFrom,
                                wanted.levelTo, wanted.revision + 1, wanted.classes};
        m_calendar.vacations.removeIf([&](const VacationLine &one) { return one.id == line.id; });
        m_calendar.vacations.append(line);
        return SaveVacation::Reply{line};
    });
    server.answer<SaveStudyWeek>([this](const SaveStudyWeek &wanted) {
        savedWeek = wanted;
        m_calendar.weeks = {{StudyWeekId{1}, wanted.levelFrom, wanted.levelTo, wanted.days, 1}};
        return SaveStudyWeek::Reply{m_calendar.weeks.first()};
    });
    server.answer<RemoveFromCalendar>([this](const RemoveFromCalendar &wanted) -> Result<RemoveFromCalendar::Reply> {
        removed = wanted;
        if (m_refusal)
            return *m_refusal;
        m_calendar.vacations.removeIf([&](const VacationLine &one) { return one.id.value == wanted.id; });
        return RemoveFromCalendar::Reply{};
    });
}

void FakeCalendar::serveDays(FakeServer &server)
{
    server.answer<SaveDayChange>([this](const SaveDayChange &wanted) -> Result<SaveDayChange::Reply> {
        savedChange = wanted;
        if (m_refusal)
            return *m_refusal;
        m_calendar.changes = {{DayChangeId{1}, 1, wanted.change}};
        return SaveDayChange::Reply{m_calendar.changes.first()};
    });
    server.answer<SetStaffDay>([this](const SetStaffDay &wanted) {
        savedStaffDay = wanted;
        m_calendar.staffDays.clear();
        if (!wanted.isWorking)
            return SetStaffDay::Reply{};
        m_calendar.staffDays = {{wanted.day, *wanted.isWorking, wanted.orderNumber, wanted.orderDay, 1}};
        return SetStaffDay::Reply{m_calendar.staffDays.first()};
    });
}

} // namespace parta
