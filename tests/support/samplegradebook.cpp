// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented pupils, lessons and marks.
#include "tests/support/samplegradebook.h"
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace parta::sample {

namespace {

constexpr QStringView surnames[] = {u"Абрикосов", u"Березкина", u"Васильков", u"Глобусова", u"Дубравин", u"Ежевикина",
    u"Жаворонков", u"Звёздочкина", u"Ивушкин", u"Калинкина", u"Ландышев", u"Малинина", u"Незабудкин", u"Облачкова",
    u"Подснежников", u"Ромашкина", u"Снегирёв", u"Тетрадкина", u"Укропов", u"Фиалкова", u"Хвощёв", u"Цветикова",
    u"Чашечкин", u"Шиповникова", u"Щавелев", u"Эвкалиптова", u"Юлкин", u"Яблочкина", u"Ягодкин", u"Ясенева"};
constexpr QStringView boys[] = {u"Артём", u"Борис", u"Глеб", u"Иван", u"Кирилл", u"Максим"};
constexpr QStringView girls[] = {u"Алиса", u"Вера", u"Дарья", u"Ксения", u"Мария", u"София"};
constexpr QStringView topics[] = {u"Степень с натуральным показателем", u"Умножение одночленов", u"Линейная функция",
    u"График прямой пропорциональности", u"Решение задач на проценты", u"Формулы сокращённого умножения"};

QDateTime at(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC).addSecs(-3 * 3600); // Moscow
}

void addPupils(Gradebook &page, int count)
{
    for (int i = 0; i < count; ++i) {
        const bool girl = i % 2;
        const QString surname = surnames[std::size_t(i) % std::size(surnames)].toString();
        const QString given = (girl ? girls : boys)[std::size_t(i / 2) % std::size(girls)].toString();
        DateRange range{QDate(2026, 9, 1), {}};
        if (i == count - 2)
            range.since = QDate(2026, 9, 28);
        if (i == count - 3)
            range.until = QDate(2026, 10, 9);
        page.pupils.append({pupil(i), {surname, given, girl ? u"Ивановна"_s : u"Иванович"_s}, {range}});
    }
}

GradebookLesson lessonOn(QDate day, int number, int position)
{
    GradebookLesson held;
    held.id = lesson(position);
    held.day = day;
    held.number = number;
    held.starts = at(day, 7 + number, 25);
    held.ends = held.starts.addSecs(45 * 60);
    held.state = position == 9 ? LessonState::Cancelled : LessonState::Planned;
    held.mayWrite = true;
    held.works = {{1, WorkTypeId{position % 9 == 7 ? 2 : position % 5 == 3 ? 3 : 1}, {}}};
    held.record.lesson = held.id;
    return held;
}

void writeRecord(GradebookLesson &held, int position, int yearLevel)
{
    held.record.topic = topics[std::size_t(position) % std::size(topics)].toString();
    if (yearLevel != 1) {
        held.record.homework = u"§ %1, № %2–%3"_s.arg(3 + position / 3).arg(100 + position).arg(104 + position);
        held.record.homeworkMinutes = 20;
    }
    held.record.revision = 1;
    held.record.author = u"Циркулева О. П."_s;
    held.record.writtenAt = held.ends;
}

int lessonsOn(QDate day)
{
    constexpr int byWeekday[] = {0, 1, 1, 2, 1, 0, 0}; // two on Thursdays
    return byWeekday[day.dayOfWeek() - 1];
}

void addLessons(Gradebook &page, int count)
{
    for (QDate day(2026, 9, 1); page.lessons.size() < count; day = day.addDays(1)) {
        for (int n = 0; n < lessonsOn(day) && page.lessons.size() < count; ++n) {
            const int position = int(page.lessons.size());
            page.lessons.append(lessonOn(day, 2 + n, position));
            if (page.lessons.constLast().starts < now())
                writeRecord(page.lessons.last(), position, page.head.yearLevel);
        }
    }
}

bool covers(const GradebookPupil &pupil, QDate day)
{
    return pupil.membership.constFirst().covers(day);
}

void fill(Gradebook &page)
{
    QRandomGenerator dice(20261015);
    for (const GradebookLesson &held : page.lessons) {
        const bool test = held.works.constFirst().type.value == 2;
        for (const GradebookPupil &who : page.pupils) {
            const int luck = int(dice.bounded(100));
            const int better = int(dice.bounded(100));
            if (held.starts > now().addSecs(-3600) || held.state == LessonState::Cancelled || !covers(who, held.day))
                continue;
            if (luck < 7)
                page.attendance.append({held.id, who.id, AttendanceCode(luck < 3 ? 0 : luck < 5 ? 1 : luck == 5 ? 2 : 7),
                                        luck == 6 ? std::optional(10) : std::nullopt, 1});
            const Grade grade = better < 6 ? Grade::Two : better < 32 ? Grade::Three : better < 72 ? Grade::Four : Grade::Five;
            if (page.head.yearLevel == 1 || (luck < 7 && luck != 6))
                continue;
            if (test || luck > 78)
                page.marks.append({held.id, 1, who.id, better == 50 ? Grade::Debt : grade, 1});
            if (luck == 99)
                page.marks.append({held.id, 2, who.id, Grade::Four, 1});
        }
    }
}

} // namespace

PupilId pupil(int row)
{
    return {1001 + row};
}

LessonId lesson(int position)
{
    return {5001 + position};
}

QDateTime now()
{
    return at({2026, 10, 15}, 10, 40);
}

Gradebook gradebook(PageSize size)
{
    Gradebook page;
    page.head = {.group = {77}, .className = u"%1Б"_s.arg(size.yearLevel), .groupName = {}, .yearLevel = size.yearLevel,
                 .subject = u"Алгебра"_s, .teacher = u"Циркулева Ольга Петровна"_s, .yearName = u"2026/2027"_s,
                 .schoolName = u"Школа № 0"_s, .directorName = u"А. Г. Указкина"_s, .demo = true,
                 .rights = {.lessons = true, .termMarks = true, .print = true, .reasonNeeded = false},
                 .asOf = now(), .timeZone = u"Europe/Moscow"_s};
    page.term = {{11}, TermKind::Quarter, 1, {2026, 9, 1}, {2026, 10, 25}, TermState::Open};
    page.workTypes = {{{1}, u"Ответ на уроке"_s, u"О"_s, 100, DeadlineKind::Oral},
                      {{2}, u"Контрольная работа"_s, u"К"_s, 150, DeadlineKind::Written},
                      {{3}, u"Самостоятельная"_s, u"С"_s, 120, DeadlineKind::Written},
                      {{4}, u"Домашняя работа"_s, u"Д"_s, 100, DeadlineKind::Oral}};
    addPupils(page, size.pupils);
    addLessons(page, size.lessons);
    fill(page);
    return page;
}

} // namespace parta::sample
