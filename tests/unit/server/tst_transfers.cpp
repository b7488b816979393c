// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil who changes the class in the middle of a term, over the real router on both engines: both pages, both averages,
// and who writes marks and attendance of which day.
#include "common/domain/average.h"
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/movement.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class TransfersTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { tearDown(); }

    void keepsTheMarksOnTheOldPage();
    void bringsTheMarksToTheNewPage();
    void countsThemInBothAverages();
    void takesEachDayInTheClassOfThatDay();
    void bringsBackWhatWasWrittenMeanwhile();
    void bringsMarksFromOneSubgroupToAnother();
    void bringsNothingToWhoWasAlwaysThere();
    void refusesToAnnulOnceTheNewClassHasMarks();

private:
    qint64 insert(const QString &sql)
    {
        qint64 id = 0;
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { id = *tx.first<qint64>(QString(sql + u" RETURNING id"_s)); });
        if (failure)
            qFatal("%s", qPrintable(failure->detail));
        return id;
    }
    LessonId copied(LessonId lesson)
    {
        return LessonId{insert(u"INSERT INTO lesson (teaching_group, day, number, starts, ends) SELECT %1, day, number, starts, ends "
                               "FROM lesson WHERE id = %2"_s.arg(m_algebraA.value).arg(lesson.value))};
    }
    Result<RecordMovement::Reply> move(ClassId to, QDate day)
    {
        return call(m_school.deputy, RecordMovement{MovementKind::ClassChange, {pupil()}, {}, to,
                                                    {day, day, u"7-у"_s, day, {}, {}, {}}, RequestId::random()});
    }
    Result<SetMark::Reply> give(const std::shared_ptr<const Actor> &teacher, LessonId lesson, Grade grade, int work = 1)
    {
        return call(teacher, SetMark{lesson, work, pupil(), grade, 0, RequestId::random(), {}});
    }
    Gradebook page(GroupId group)
    {
        const auto reply = call(m_school.director, OpenPage{group, m_school.term, false});
        return reply ? reply->page : Gradebook();
    }
    PupilId pupil() const { return m_school.pupils.first(); }
    static const GradebookPupil *find(const Gradebook &page, PupilId pupil)
    {
        for (const GradebookPupil &one : page.pupils) {
            if (one.id == pupil)
                return &one;
        }
        return nullptr;
    }
    static QString average(const Gradebook &page, PupilId pupil);

    const ClassId m_b{1}, m_a{3};
    GroupId m_algebraA;
    LessonId m_heldA, m_todayA;
};

void TransfersTest::init()
{
    setUp();
    if (!m_database)
        return;
    insert(u"INSERT INTO school_class (school_year, level, letter, name) VALUES (1, 7, 'А', '7А')"_s);
    m_algebraA = GroupId{insert(u"INSERT INTO teaching_group (school_year, subject, school_class, level) VALUES (1, 1, 3, 7)"_s)};
    insert(u"INSERT INTO group_teacher (teaching_group, staff_member, since) VALUES (%1, %2, '2026-09-01')"_s
               .arg(m_algebraA.value).arg(m_school.primary->staff.value));
    m_heldA = copied(m_school.held);
    m_todayA = copied(m_school.today);
}

/// As the page counts it: own marks and those brought along, by their weights.
QString TransfersTest::average(const Gradebook &page, PupilId pupil)
{
    QHash<WorkTypeId, int> weights;
    for (const WorkType &type : page.workTypes)
        weights.insert(type.id, type.weight);
    QList<WeightedGrade> marks;
    for (const MarkCell &mark : page.marks) {
        for (const GradebookLesson &lesson : page.lessons) {
            if (mark.pupil == pupil && mark.lesson == lesson.id && mark.grade)
                marks.append({*mark.grade, weights.value(lesson.works.at(mark.work - 1).type)});
        }
    }
    for (const TransferredMark &mark : page.transferred) {
        if (mark.pupil == pupil)
            marks.append({mark.grade, mark.weight});
    }
    return weightedAverage(marks).text();
}

void TransfersTest::keepsTheMarksOnTheOldPage()
{
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Five));
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    const Gradebook old = page(m_school.algebra7);
    const GradebookPupil *shown = find(old, pupil());
    QVERIFY(shown);
    QCOMPARE(shown->membership, (QList<DateRange>{{QDate(2026, 9, 1), QDate(2026, 9, 15)}}));
    QCOMPARE(old.marks.size(), 1);
    QVERIFY(old.transferred.isEmpty());
}

void TransfersTest::bringsTheMarksToTheNewPage()
{
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Five));
    QVERIFY(call(m_school.teacher, SetWork{m_school.held, 1, WorkTypeId{4}, {}, RequestId::random(), {}}));
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Three, 2));
    QVERIFY(page(m_algebraA).transferred.isEmpty());
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    const Gradebook now = page(m_algebraA);
    QCOMPARE(find(now, pupil())->membership, (QList<DateRange>{{QDate(2026, 9, 16), {}}}));
    QCOMPARE(now.transferred.size(), 2);
    QCOMPARE(now.transferred.at(0).grade, Grade::Five);
    QCOMPARE(now.transferred.at(0).weight, 150);
    QCOMPARE(now.transferred.at(0).workType, u"К"_s);
    QCOMPARE(now.transferred.at(0).from, u"7Б"_s);
    QCOMPARE(now.transferred.at(0).day, QDate(2026, 9, 15));
    QCOMPARE(now.transferred.at(1).grade, Grade::Three);
    QVERIFY(now.marks.isEmpty());
}

void TransfersTest::countsThemInBothAverages()
{
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Five));
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    QVERIFY(give(m_school.primary, m_todayA, Grade::Two));
    QCOMPARE(average(page(m_school.algebra7), pupil()), u"5,00"_s);
    QCOMPARE(average(page(m_algebraA), pupil()), u"3,50"_s);
}

void TransfersTest::takesEachDayInTheClassOfThatDay()
{
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    const auto absent = [this](const std::shared_ptr<const Actor> &teacher, LessonId lesson) {
        return call(teacher, SetAttendance{lesson, pupil(), AttendanceCode::Illness, {}, 0, RequestId::random(), {}});
    };
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Four));
    QVERIFY(absent(m_school.teacher, m_school.held));
    QCOMPARE(give(m_school.teacher, m_school.today, Grade::Four).error().code, ErrorCode::NotAMember);
    QCOMPARE(absent(m_school.teacher, m_school.today).error().code, ErrorCode::NotAMember);
    QVERIFY(give(m_school.primary, m_todayA, Grade::Four));
    QVERIFY(absent(m_school.primary, m_todayA));
    QCOMPARE(give(m_school.primary, m_heldA, Grade::Four).error().code, ErrorCode::NotAMember);
    QCOMPARE(absent(m_school.primary, m_heldA).error().code, ErrorCode::NotAMember);
    QCOMPARE(page(m_school.algebra7).attendance.size(), 1);
    QCOMPARE(page(m_algebraA).attendance.size(), 1);
}

void TransfersTest::bringsBackWhatWasWrittenMeanwhile()
{
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Five));
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    QVERIFY(give(m_school.primary, m_todayA, Grade::Three));
    QVERIFY(move(m_b, QDate(2026, 9, 17)));
    const Gradebook back = page(m_school.algebra7);
    QCOMPARE(back.transferred.size(), 1); // not the five: it stands on this page itself
    QCOMPARE(back.transferred.first().grade, Grade::Three);
    QCOMPARE(back.transferred.first().from, u"7А"_s);
    QCOMPARE(average(back, pupil()), u"4,00"_s);
    QCOMPARE(page(m_algebraA).transferred.size(), 1);
}

void TransfersTest::bringsMarksFromOneSubgroupToAnother()
{
    const qint64 first = insert(u"INSERT INTO subgroup (school_year, school_class, name) VALUES (1, 1, 'группа 1')"_s);
    const GroupId group{insert(u"INSERT INTO teaching_group (school_year, subject, school_class, subgroup, level, name) "
                               "VALUES (1, 1, 1, %1, 7, '')"_s.arg(first))};
    insert(u"INSERT INTO subgroup_membership (subgroup, pupil, since, until) VALUES (%1, %2, '2026-09-01', '2026-09-15')"_s
               .arg(first).arg(pupil().value));
    insert(u"INSERT INTO group_teacher (teaching_group, staff_member, since) VALUES (%1, %2, '2026-09-01')"_s
               .arg(group.value).arg(m_school.primary->staff.value));
    const LessonId lesson{insert(u"INSERT INTO lesson (teaching_group, day, number, starts, ends) SELECT %1, day, 5, starts, ends "
                                 "FROM lesson WHERE id = %2"_s.arg(group.value).arg(m_school.held.value))};
    QVERIFY(give(m_school.primary, lesson, Grade::Four));
    QVERIFY(move(m_a, QDate(2026, 9, 16)));
    const Gradebook now = page(m_algebraA);
    QCOMPARE(now.transferred.size(), 1);
    QCOMPARE(now.transferred.first().from, u"7Б, группа 1"_s);
}

void TransfersTest::bringsNothingToWhoWasAlwaysThere()
{
    QVERIFY(give(m_school.teacher, m_school.held, Grade::Five));
    QVERIFY(page(m_school.algebra7).transferred.isEmpty());
    QVERIFY(page(m_algebraA).transferred.isEmpty());
}

void TransfersTest::refusesToAnnulOnceTheNewClassHasMarks()
{
    const auto moved = move(m_a, QDate(2026, 9, 16));
    QVERIFY(moved);
    QVERIFY(give(m_school.primary, m_todayA, Grade::Three));
    const AnnulMovement annulment{moved->lines.first().id,
                                  {QDate(2026, 9, 16), QDate(2026, 9, 16), u"8-у"_s, QDate(2026, 9, 16), {}, {}, {}},
                                  RequestId::random()};
    QCOMPARE(call(m_school.deputy, annulment).error().code, ErrorCode::InUse);
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
