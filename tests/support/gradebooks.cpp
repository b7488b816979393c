// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented names and topics, drawn by a seeded generator.
#include "support/gradebooks.h"
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parta::test {

namespace {

const QStringList surnames = {u"Глобусова"_s, u"Тетрадкин"_s, u"Чернилова"_s, u"Промокашкин"_s, u"Линейкина"_s,
    u"Циркулев"_s, u"Дневникова"_s, u"Указкин"_s, u"Портфелева"_s, u"Звонков"_s, u"Ёлкина"_s, u"Щукин-Перов"_s};
const QStringList givenNames = {u"Анна"_s, u"Пётр"_s, u"Мария"_s, u"Юрий"_s, u"Ольга"_s, u"Семён"_s, u"Жанна"_s, u"Эдуард"_s};
const QStringList topics = {u"Степень с натуральным показателем и её свойства"_s, u"Имя прилагательное"_s,
    u"Контрольная работа № 1 по теме «Одночлены и многочлены»"_s, u"Треугольник. ∠ABC, α + β = γ"_s,
    u"Разложение многочлена на множители вынесением общего множителя за скобки. Решение задач"_s,
    u"Работа над ошибками"_s, u"Реакция 2H₂ + O₂ → 2H₂O"_s, u"Повторение и обобщение изученного"_s};
const QStringList tasks = {u"§ 12, № 345–348"_s, u"Стр. 56, упр. 101, выучить правило"_s, u""_s, u"Подготовиться к контрольной работе"_s,
    u"№ 412 (а, в), 415, 420"_s};

QString longText(QRandomGenerator &random, int words)
{
    static const QStringList stock = {u"достопримечательности"_s, u"и"_s, u"взаимодействие"_s, u"частноправовой"_s,
        u"северо-западного"_s, u"человеконенавистничество"_s, u"в"_s, u"электрофотополупроводниковый"_s, u"на"_s, u"урок"_s};
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(stock[random.bounded(int(stock.size()))]);
    return chosen.join(u' ');
}

void addHead(Gradebook &page, const PageShape &shape)
{
    GradebookHead &head = page.head;
    head.className = QString::number(shape.yearLevel) + u'Б';
    head.yearLevel = shape.yearLevel;
    head.subject = u"Алгебра"_s;
    head.teacher = u"Учебникова Вера Петровна"_s;
    head.yearName = u"2026/2027"_s;
    head.schoolName = u"Муниципальное общеобразовательное учреждение «Средняя школа № 99 города Бумажного»"_s;
    head.directorName = u"К. С. Журналова"_s;
    head.asOf = QDateTime(QDate(2027, 8, 1), QTime(9, 0), Qt::UTC);
    head.timeZone = u"Europe/Moscow"_s;
    page.term = {TermId{1}, TermKind::Quarter, 1, QDate(2026, 9, 1), QDate(2026, 10, 25), TermState::Open};
    page.workTypes = {{WorkTypeId{1}, u"ответ на уроке"_s, u"О"_s, 100, DeadlineKind::Oral},
                      {WorkTypeId{2}, u"контрольная работа"_s, u"К"_s, 150, DeadlineKind::Written},
                      {WorkTypeId{3}, u"самостоятельная работа"_s, u"С"_s, 120, DeadlineKind::Written},
                      {WorkTypeId{4}, u"тест"_s, u"Т"_s, 100, DeadlineKind::Written}};
}

void addPupils(Gradebook &page, const PageShape &shape, QRandomGenerator &random)
{
    for (int i = 0; i < shape.pupils; ++i) {
        PersonName name{surnames[(i * 5) % surnames.size()], givenNames[random.bounded(int(givenNames.size()))], {}};
        if (shape.wording == Wording::VeryLong && i % 2 == 0) {
            name.surname = longText(random, 1 + random.bounded(2)) + u"-Константинопольская"_s;
            name.givenName = longText(random, 1 + random.bounded(3));
        }
        GradebookPupil pupil{PupilId{i + 1}, name, {{QDate(2026, 9, 1), std::nullopt}}};
        if (i == 3)
            pupil.membership = {{QDate(2026, 9, 1), QDate(2026, 9, 20)}};
        if (i == 5)
            pupil.membership = {{QDate(2026, 9, 18), std::nullopt}};
        page.pupils.append(pupil);
    }
}

void addLessons(Gradebook &page, const PageShape &shape, QRandomGenerator &random)
{
    QDate day(2026, 9, 1);
    for (int i = 0; i < shape.lessons; ++i) {
        GradebookLesson lesson;
        lesson.id = LessonId{i + 1};
        lesson.day = day;
        lesson.number = 1 + i % 6;
        lesson.starts = QDateTime(day, QTime(5, 0).addSecs(3300 * lesson.number), Qt::UTC);
        lesson.ends = lesson.starts.addSecs(2700);
        lesson.substitute = i % 13 == 5 ? u"Глобусова О. И."_s : QString();
        const bool verbose = shape.wording == Wording::VeryLong && random.bounded(3) == 0;
        lesson.record = {lesson.id, verbose ? longText(random, 5 + random.bounded(40)) : topics[i % topics.size()],
                         verbose ? longText(random, random.bounded(30)) : tasks[i % tasks.size()],
                         20, 1, u"Учебникова В. П."_s, lesson.ends};
        lesson.works = {{1, WorkTypeId{i % 7 == 2 ? 2 : 1 + i % 2 * 2}, {}}};
        if (i % 9 == 4)
            lesson.works.append({2, WorkTypeId{4}, {}});
        page.lessons.append(lesson);
        if (i % 4 != 3)
            day = day.addDays(1 + random.bounded(2));
    }
}

void addCells(Gradebook &page, QRandomGenerator &random)
{
    for (const GradebookPupil &pupil : std::as_const(page.pupils)) {
        for (const GradebookLesson &lesson : std::as_const(page.lessons)) {
            if (!pupil.membership.first().covers(lesson.day))
                continue;
            const int lot = int(random.bounded(100));
            if (lot < 8)
                page.attendance.append({lesson.id, pupil.id, AttendanceCode(lot % 8), std::nullopt, 1});
            else if (lot < 45)
                page.marks.append({lesson.id, 1, pupil.id, Grade(1 + lot % 4), 1});
            if (lot >= 40 && lot < 43)
                page.marks.append({lesson.id, 2, pupil.id, Grade(lot % 10), 1});
        }
        page.termMarks.append({page.term.id, pupil.id, Grade(2 + random.bounded(3)), 1});
    }
}

} // namespace

Gradebook makeGradebook(const PageShape &shape)
{
    QRandomGenerator random(shape.seed);
    Gradebook page;
    addHead(page, shape);
    addPupils(page, shape, random);
    addLessons(page, shape, random);
    addCells(page, random);
    return page;
}

} // namespace parta::test
