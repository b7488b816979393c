// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the choice of substitutes, the totals of the register and the text form of a place.
#include "common/domain/substituting.h"
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 9, 17);

QDateTime at(int hour) { return QDateTime(day, QTime(hour, 0), Qt::UTC); }

LessonNeed need(int hour) { return {LessonId{hour}, at(hour), at(hour).addSecs(2700), day, 1, 7, StaffId{1}}; }

TeacherFacts teacher(qint64 id, QSet<qint64> subjects, QSet<qint64> classes = {}, int month = 0)
{
    return {{StaffId{id}, QString(u"Т%1"_s).arg(id)}, std::move(subjects), std::move(classes), month};
}

TakenHour hour(qint64 staff, int starts, qint64 subject = 5, qint64 schoolClass = 9)
{
    return {StaffId{staff}, at(starts), at(starts).addSecs(2700), day, subject, schoolClass, LessonId{1000 + staff * 24 + starts}};
}

QList<qint64> ids(const QList<FreeTeacher> &list)
{
    QList<qint64> found;
    for (const FreeTeacher &one : list)
        found.append(one.staff.value);
    return found;
}

UncoveredLesson uncovered(int starts, const QList<FreeTeacher> &teachers)
{
    UncoveredLesson one;
    one.lesson.starts = at(starts);
    one.lesson.ends = at(starts).addSecs(2700);
    one.teachers = teachers;
    return one;
}

FreeTeacher candidate(qint64 id, bool same, int month = 0)
{
    return {StaffId{id}, QString(u"Т%1"_s).arg(id), same, false, false, month, 0};
}

/// Teacher 1 is absent.
SubstitutionLine line(qint64 id, qint64 lesson, QDate when, qint64 substitute, SubstitutionKind kind)
{
    const qint64 absent = 1;
    SubstitutionLine one;
    one.id = id;
    one.lesson = LessonId{lesson};
    one.place = {when, 1};
    one.absent = StaffId{absent};
    one.absentName = QString(u"Т%1"_s).arg(absent);
    one.substitute = StaffId{substitute};
    one.substituteName = QString(u"Т%1"_s).arg(substitute);
    one.kind = kind;
    return one;
}

QList<FreeTeacher> someFree(QRandomGenerator &random)
{
    QList<FreeTeacher> free;
    for (int id = 2; id < 7; ++id) {
        if (random.bounded(2))
            free.append(candidate(id, random.bounded(2), random.bounded(3)));
    }
    return free;
}

} // namespace

class SubstitutingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersByFitness()
    {
        const QList<TeacherFacts> staff{teacher(1, {1}), teacher(2, {2}, {7}), teacher(3, {1}, {}, 4), teacher(4, {1}, {}, 2),
                                        teacher(5, {3})};
        QCOMPARE(ids(freeTeachers(need(9), staff, {}, {})), (QList<qint64>{4, 3, 2, 5}));
    }
    void leavesOutWhoIsTakenOrAway()
    {
        const QList<TeacherFacts> staff{teacher(2, {1}), teacher(3, {1}), teacher(4, {1})};
        const auto free = freeTeachers(need(9), staff, {hour(2, 9), hour(3, 10), hour(3, 11)}, {{StaffId{4}, day, day.addDays(3)}});
        QCOMPARE(ids(free), QList<qint64>{3});
        QCOMPARE(free.first().thatDay, 2);
        QCOMPARE(ids(freeTeachers(need(9), staff, {}, {{StaffId{4}, day.addDays(1), day.addDays(3)}})), (QList<qint64>{2, 3, 4}));
    }
    void aLessonThatEndsAsTheOtherBeginsDoesNotTouchIt()
    {
        TakenHour before = hour(2, 8);
        before.ends = at(9);
        QCOMPARE(ids(freeTeachers(need(9), {teacher(2, {1})}, {before}, {})), QList<qint64>{2});
        before.ends = at(9).addSecs(60);
        QVERIFY(freeTeachers(need(9), {teacher(2, {1})}, {before}, {}).isEmpty());
    }
    void mergesOnlyTheSameSubjectAndClass()
    {
        const QList<TeacherFacts> staff{teacher(2, {1}), teacher(3, {1})};
        const auto free = freeTeachers(need(9), staff, {hour(2, 9, 1, 7), hour(3, 9, 1, 8)}, {});
        QCOMPARE(ids(free), QList<qint64>{2});
        QVERIFY(free.first().merges);
        // Who is free comes before who would have two parts at once.
        QCOMPARE(ids(freeTeachers(need(9), staff, {hour(2, 9, 1, 7)}, {})), (QList<qint64>{3, 2}));
    }
    void proposesNobodyTwiceAtAnHour()
    {
        const QList<FreeTeacher> both{candidate(2, true), candidate(3, false)};
        const auto chosen = proposals({uncovered(9, both), uncovered(9, both), uncovered(9, both), uncovered(10, both)});
        QCOMPARE(chosen, (QList<StaffId>{StaffId{2}, StaffId{3}, StaffId{}, StaffId{2}}));
    }
    void sharesTheLoad()
    {
        const QList<FreeTeacher> both{candidate(2, true), candidate(3, true)};
        QCOMPARE(proposals({uncovered(9, both), uncovered(10, both), uncovered(11, both)}),
                 (QList<StaffId>{StaffId{2}, StaffId{3}, StaffId{2}}));
    }
    void nobodyIsChosenTwiceAtAnHourInRandomDays()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QList<UncoveredLesson> lessons;
            for (int i = 0; i < 8; ++i)
                lessons.append(uncovered(9 + random.bounded(3), someFree(random)));
            const auto chosen = proposals(lessons);
            QSet<std::pair<qint64, qint64>> used;
            for (int i = 0; i < lessons.size(); ++i) {
                if (!chosen.at(i))
                    continue;
                const std::pair<qint64, qint64> key{chosen.at(i).value, lessons.at(i).lesson.starts.toMSecsSinceEpoch()};
                QVERIFY(!used.contains(key));
                used.insert(key);
                QVERIFY(ids(lessons.at(i).teachers).contains(chosen.at(i).value));
            }
        }
    }
    void countsTheLastLineOfALesson()
    {
        const QList<SubstitutionLine> lines{
            line(1, 100, day, 2, SubstitutionKind::Substitute), line(2, 100, day, 3, SubstitutionKind::Substitute),
            line(3, 101, day, 2, SubstitutionKind::Merged), line(4, 102, day, 2, SubstitutionKind::Substitute),
            line(5, 102, day, 0, SubstitutionKind::Withdrawn), line(6, 103, day.addMonths(1), 2, SubstitutionKind::Substitute)};
        QCOMPARE(standing(lines).size(), 3);
        const auto totals = totalsOf(lines);
        const QDate september(2026, 9, 1);
        const QDate october(2026, 10, 1);
        QCOMPARE(totals, (QList<SubstitutionTotal>{{StaffId{1}, u"Т1"_s, september, 0, 0, 2}, {StaffId{2}, u"Т2"_s, september, 0, 1, 0},
                                                   {StaffId{3}, u"Т3"_s, september, 1, 0, 0}, {StaffId{1}, u"Т1"_s, october, 0, 0, 1},
                                                   {StaffId{2}, u"Т2"_s, october, 1, 0, 0}}));
    }
    void readsAPlace()
    {
        QCOMPARE(placeText({day, 2}), u"2026-09-17/2"_s);
        QCOMPARE(placeOf(u"2026-09-17/2"_s), std::optional(LessonPlace{day, 2}));
        QVERIFY(!placeOf({}));
        QVERIFY(!placeOf(u"17.09/2"_s));
    }
};

QTEST_APPLESS_MAIN(SubstitutingTest)
#include "tst_substituting.moc"
