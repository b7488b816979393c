// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons that are cancelled, moved or added, over the real router: who may, what is refused, who hears of it.
#include "common/protocol/journal.h"
#include "common/protocol/lessonchanges.h"
#include "tests/support/callstand.h"
#include "tests/support/timetableschool.h"

using namespace parta;
using namespace Qt::StringLiterals;

class LessonChangeCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { tearDown(); }

    void cancelsALessonAndTellsItsPage();
    void restoresACancelledLesson();
    void cancelsWhatHasBegunOnlyWhileNothingIsWritten();
    void movesALessonAndShowsWhereFrom();
    void movingBackForgetsTheMove();
    void refusesToMoveIntoATakenHour_data();
    void refusesToMoveIntoATakenHour();
    void refusesToMoveWhatHasBegun();
    void refusesAPlaceThatIsNone_data();
    void refusesAPlaceThatIsNone();
    void addsAnExtraLesson();
    void refusesAStaleSequence();
    void refusesAClosedYear();
    void onlyTheDeputyChangesLessons_data();
    void onlyTheDeputyChangesLessons();
    void everyoneReadsWhatConcernsHim_data();
    void everyoneReadsWhatConcernsHim();
    void refusesTooLongARange();

private:
    CancelLesson cancel(LessonId lesson, int sequence = 0) { return {lesson, u"мороз"_s, sequence, RequestId::random()}; }
    MoveLesson move(LessonId lesson, QDate day, int number, int sequence = 0)
    {
        return {lesson, {day, number}, {}, u"по просьбе"_s, sequence, RequestId::random()};
    }
    AddLesson extra(GroupId group, QDate day, int number) { return {group, {day, number}, {}, u"подготовка"_s, RequestId::random()}; }
    void run(const QString &sql)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }

    TimetableSchool m_all;
};

void LessonChangeCallsTest::init()
{
    setUp();
    if (QTest::currentTestFailed() || !m_database)
        return;
    const auto failure = changeNow(*m_database, [this](Transaction &tx) { m_all = extendSchool(tx, m_school); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void LessonChangeCallsTest::cancelsALessonAndTellsItsPage()
{
    const auto reply = call(m_school.deputy, cancel(m_school.future));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->lesson.state, LessonState::Cancelled);
    QCOMPARE(reply->lesson.change.reason, u"мороз"_s);
    QCOMPARE(reply->lesson.change.sequence, 1);
    QCOMPARE(m_listener->told.size(), 1);
    QCOMPARE(m_listener->told.first().event, QByteArray("LessonSetChanged"));
    QCOMPARE(m_listener->told.first().page, m_school.algebra7);
    const auto page = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    const auto shown = std::find_if(page->page.lessons.begin(), page->page.lessons.end(),
                                    [this](const GradebookLesson &lesson) { return lesson.id == m_school.future; });
    QCOMPARE(shown->state, LessonState::Cancelled);
    QCOMPARE(shown->change.reason, u"мороз"_s);
    QCOMPARE(call(m_school.deputy, cancel(m_school.future, 1)).error().code, ErrorCode::LessonCancelled);
}

void LessonChangeCallsTest::restoresACancelledLesson()
{
    QVERIFY(call(m_school.deputy, cancel(m_school.future)));
    const auto reply = call(m_school.deputy, RestoreLesson{m_school.future, 1, RequestId::random()});
    QVERIFY(reply);
    QCOMPARE(reply->lesson.state, LessonState::Planned);
    QCOMPARE(reply->lesson.change.reason, QString());
    QCOMPARE(reply->lesson.change.sequence, 2);
    QCOMPARE(call(m_school.deputy, RestoreLesson{m_school.future, 2, RequestId::random()}).error().code, ErrorCode::Conflict);
}

void LessonChangeCallsTest::cancelsWhatHasBegunOnlyWhileNothingIsWritten()
{
    QVERIFY(call(m_school.deputy, cancel(m_school.today)));
    QVERIFY(call(m_school.teacher, mark(Grade::Five)));
    const auto refused = call(m_school.deputy, cancel(m_school.held));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LessonHeld);
}

void LessonChangeCallsTest::movesALessonAndShowsWhereFrom()
{
    MoveLesson wanted = move(m_school.future, QDate(2026, 9, 18), 3);
    wanted.room = m_all.room1;
    const auto reply = call(m_school.deputy, wanted);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().field + reply.error().detail));
    QCOMPARE(reply->lesson.place, (LessonPlace{QDate(2026, 9, 18), 3}));
    QCOMPARE(reply->lesson.change.origin, LessonOrigin::Moved);
    QCOMPARE(reply->lesson.change.movedFrom, u"2026-09-17/2"_s);
    QCOMPARE(reply->lesson.change.room, u"101"_s);
    QCOMPARE(reply->lesson.change.sequence, 1);
    // The third bell rings at 10:20 in Moscow.
    QCOMPARE(reply->lesson.starts, QDateTime(QDate(2026, 9, 18), QTime(7, 20), Qt::UTC));
    QCOMPARE(m_listener->told.size(), 1);
    const auto again = call(m_school.deputy, move(m_school.future, QDate(2026, 9, 21), 4, 1));
    QVERIFY(again);
    QCOMPARE(again->lesson.change.movedFrom, u"2026-09-17/2"_s);
}

void LessonChangeCallsTest::movingBackForgetsTheMove()
{
    QVERIFY(call(m_school.deputy, move(m_school.future, QDate(2026, 9, 18), 3)));
    const auto back = call(m_school.deputy, move(m_school.future, QDate(2026, 9, 17), 2, 1));
    QVERIFY(back);
    QCOMPARE(back->lesson.change.origin, LessonOrigin::Timetable);
    QCOMPARE(back->lesson.change.movedFrom, QString());
    QCOMPARE(back->lesson.change.sequence, 2);
}

void LessonChangeCallsTest::refusesToMoveIntoATakenHour_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("field");
    QTest::newRow("same teacher") << u"geometry"_s << u"teacher"_s;
    QTest::newRow("same pupils") << u"english"_s << u"pupils"_s;
    QTest::newRow("same room") << u"reading"_s << u"room"_s;
}

void LessonChangeCallsTest::refusesToMoveIntoATakenHour()
{
    QFETCH(QString, other);
    QFETCH(QString, field);
    const QHash<QString, GroupId> groups{{u"geometry"_s, m_all.geometry7}, {u"english"_s, m_all.english7a}, {u"reading"_s, m_school.reading1}};
    AddLesson there = extra(groups.value(other), QDate(2026, 9, 18), 4);
    there.room = m_all.room1;
    QVERIFY(call(m_school.deputy, there));
    MoveLesson wanted = move(m_school.future, QDate(2026, 9, 18), 4);
    wanted.room = m_all.room1;
    const auto refused = call(m_school.deputy, wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TimetableClash);
    QCOMPARE(refused.error().field, field);
    QVERIFY2(refused.error().detail.contains(u"18.09.2026, 4"_s), qPrintable(refused.error().detail));
    // Once that lesson is cancelled the hour is free.
    const auto listed = call(m_school.deputy, ListLessons{QDate(2026, 9, 18), QDate(2026, 9, 18), {}, {}});
    QCOMPARE(listed->lessons.size(), 1);
    QVERIFY(call(m_school.deputy, cancel(listed->lessons.first().id)));
    QVERIFY(call(m_school.deputy, wanted));
}

void LessonChangeCallsTest::refusesToMoveWhatHasBegun()
{
    for (const LessonId lesson : {m_school.held, m_school.today}) {
        const auto refused = call(m_school.deputy, move(lesson, QDate(2026, 9, 18), 3));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LessonHeld);
    }
    const auto intoThePast = call(m_school.deputy, move(m_school.future, QDate(2026, 9, 14), 3));
    QVERIFY(!intoThePast);
    QCOMPARE(intoThePast.error().code, ErrorCode::LessonHeld);
    QCOMPARE(intoThePast.error().field, u"day"_s);
}

void LessonChangeCallsTest::refusesAPlaceThatIsNone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no bell") << QDate(2026, 9, 18) << 8 << int(ErrorCode::NotFound) << u"number"_s;
    QTest::newRow("next year") << QDate(2027, 9, 18) << 1 << int(ErrorCode::Malformed) << u"day"_s;
    QTest::newRow("closed term") << QDate(2027, 5, 12) << 1 << int(ErrorCode::TermClosed) << u"day"_s;
    QTest::newRow("no day") << QDate() << 1 << int(ErrorCode::Malformed) << u"to"_s;
    QTest::newRow("own hour of another day") << QDate(2026, 9, 18) << 21 << int(ErrorCode::Malformed) << u"to"_s;
}

void LessonChangeCallsTest::refusesAPlaceThatIsNone()
{
    QFETCH(QDate, day);
    QFETCH(int, number);
    QFETCH(int, code);
    QFETCH(QString, field);
    const auto refused = call(m_school.deputy, move(m_school.future, day, number));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(refused.error().field, field);
}

void LessonChangeCallsTest::addsAnExtraLesson()
{
    const auto reply = call(m_school.deputy, extra(m_school.algebra7, QDate(2026, 9, 19), 1));
    QVERIFY(reply);
    QCOMPARE(reply->lesson.change.origin, LessonOrigin::Extra);
    QCOMPARE(reply->lesson.className, u"7Б"_s);
    QCOMPARE(reply->lesson.teacherName, u"Глобусова В. П."_s);
    const auto twice = call(m_school.deputy, extra(m_school.algebra7, QDate(2026, 9, 19), 1));
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(twice.error().field, u"number"_s);
    AddLesson nowhere = extra(m_school.algebra7, QDate(2026, 9, 19), 2);
    nowhere.room = RoomId{999};
    QCOMPARE(call(m_school.deputy, nowhere).error().field, u"room"_s);
    AddLesson silent = extra(m_school.algebra7, QDate(2026, 9, 19), 2);
    silent.reason = u"  "_s;
    QCOMPARE(call(m_school.deputy, silent).error().code, ErrorCode::ReasonRequired);
}

void LessonChangeCallsTest::refusesAStaleSequence()
{
    QVERIFY(call(m_school.deputy, move(m_school.future, QDate(2026, 9, 18), 3)));
    const auto stale = call(m_school.deputy, cancel(m_school.future));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<CancelLesson::Reply>(stale.error().current.value_or(QByteArray()));
    QVERIFY(present);
    QCOMPARE(present->lesson.place.number, 3);
}

void LessonChangeCallsTest::refusesAClosedYear()
{
    run(u"UPDATE school_year SET state = 'Closed'"_s);
    QCOMPARE(call(m_school.deputy, cancel(m_school.future)).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, move(m_school.future, QDate(2026, 9, 18), 3)).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, extra(m_school.algebra7, QDate(2026, 9, 18), 3)).error().code, ErrorCode::YearClosed);
    QCOMPARE(count(u"lesson WHERE sequence > 0 OR origin <> 'Timetable'"_s), 0);
}

void LessonChangeCallsTest::onlyTheDeputyChangesLessons_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"teacher", "substitute", "classTeacher", "director", "administrator", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void LessonChangeCallsTest::onlyTheDeputyChangesLessons()
{
    QFETCH(QString, who);
    QCOMPARE(call(actor(who), cancel(m_school.future)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), move(m_school.future, QDate(2026, 9, 18), 3)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), extra(m_school.algebra7, QDate(2026, 9, 18), 3)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), RestoreLesson{m_school.cancelled, 0, RequestId::random()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(count(u"audit"_s), 0);
}

void LessonChangeCallsTest::everyoneReadsWhatConcernsHim_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lessons");
    QTest::newRow("deputy") << u"deputy"_s << 6;
    QTest::newRow("director") << u"director"_s << 6;
    QTest::newRow("administrator") << u"administrator"_s << 6;
    QTest::newRow("class teacher") << u"classTeacher"_s << 6;
    QTest::newRow("teacher") << u"teacher"_s << 5;          // algebra from 11 September on
    QTest::newRow("former teacher") << u"former"_s << 0;
    QTest::newRow("substitute") << u"substitute"_s << 1;
    QTest::newRow("primary teacher") << u"primary"_s << 1;
    QTest::newRow("guardian") << u"guardian"_s << -1;
    QTest::newRow("pupil") << u"pupil"_s << -1;
}

void LessonChangeCallsTest::everyoneReadsWhatConcernsHim()
{
    QFETCH(QString, who);
    QFETCH(int, lessons);
    const auto reply = call(actor(who), ListLessons{QDate(2026, 9, 7), QDate(2026, 9, 20), {}, {}});
    if (lessons < 0)
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
    else
        QCOMPARE(int(reply->lessons.size()), lessons);
}

void LessonChangeCallsTest::refusesTooLongARange()
{
    QCOMPARE(call(m_school.deputy, ListLessons{QDate(2026, 9, 1), QDate(2027, 5, 31), {}, {}}).error().code, ErrorCode::Malformed);
    const auto ofOne = call(m_school.deputy, ListLessons{QDate(2026, 9, 1), QDate(2027, 5, 31), m_school.teacher->staff, {}});
    QVERIFY(ofOne);
    QCOMPARE(ofOne->lessons.size(), 6);
    const auto ofClass = call(m_school.deputy, ListLessons{QDate(2026, 9, 1), QDate(2027, 5, 31), {}, ClassId{1}});
    QVERIFY(ofClass);
    QCOMPARE(ofClass->lessons.size(), 6);
}

QTEST_GUILESS_MAIN(LessonChangeCallsTest)
#include "tst_lessonchangecalls.moc"
