// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a journal page over the real router, on both engines: who may, when, and what happens.
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class JournalCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void writesAMarkAndTellsOthers();
    void appliesTheSameRequestOnce();
    void refusesAnotherAccountsRequestId();
    void refusesAStaleMarkWithThePresentOne();
    void namesWhoWroteTheConflictingCell();
    void keepsTheHistoryOfACell();
    void putsASecondMarkIntoACell();
    void refusesMarks_data();
    void refusesMarks();
    void letsTheSubstituteWriteThatLessonOnly();
    void takesAttendanceAndTopicInFirstYearLevel();
    void refusesHomeworkInFirstYearLevel();
    void asksTheDeputyForAReason();
    void asksTheDeputyForAReasonOfAKindOfWork();
    void tellsNothingOfOtherPages();
    void writesAColumnAndNamesTheRefusedCells();
    void refusesTooManyCells();
    void writesTheLessonRecord();
    void setsTheKindOfWork();
    void writesATermMark();
    void refusesATermMarkOfAClosedTerm();
    void entersEveryChangeInTheAuditLog();
    void leavesNothingOfARefusedChange();
    void refusesAnUnknownCall();
    void theDatabaseItselfRefusesMarksInFirstYearLevel();
};

void JournalCallsTest::writesAMarkAndTellsOthers()
{
    const auto reply = call(m_school.teacher, mark(Grade::Five));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->cell.grade, std::optional(Grade::Five));
    QCOMPARE(reply->cell.revision, 1);
    QCOMPARE(m_listener->told.size(), 1);
    QCOMPARE(m_listener->told.first().event, QByteArray("CellsChanged"));
    QCOMPARE(m_listener->told.first().page, m_school.algebra7);
    const auto event = wire::decode<CellsChanged>(m_listener->told.first().body);
    QVERIFY(event);
    QCOMPARE(event->marks, QList{reply->cell});
}

void JournalCallsTest::appliesTheSameRequestOnce()
{
    const SetMark request = mark(Grade::Four);
    QVERIFY(call(m_school.teacher, request));
    const auto again = call(m_school.teacher, request);
    QVERIFY(again);
    QCOMPARE(again->cell.revision, 1);
    QCOMPARE(count(u"cell_history"_s), 1);
    QCOMPARE(count(u"audit"_s), 1);
}

void JournalCallsTest::refusesAnotherAccountsRequestId()
{
    const SetMark request = mark(Grade::Four);
    QVERIFY(call(m_school.teacher, request));
    SetMark stolen = request;
    stolen.reason = u"проверка"_s;
    const auto reply = call(m_school.deputy, stolen);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Conflict);
}

void JournalCallsTest::refusesAStaleMarkWithThePresentOne()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Four)));
    const auto stale = call(m_school.teacher, mark(Grade::Two));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<SetMark::Reply>(stale.error().current.value_or(QByteArray()));
    QVERIFY(present);
    QCOMPARE(present->cell.grade, std::optional(Grade::Four));
    QCOMPARE(present->cell.revision, 1);
    QCOMPARE(present->author, std::optional(u"Глобусова В. П."_s));
}

void JournalCallsTest::namesWhoWroteTheConflictingCell()
{
    SetMark byDeputy = mark(Grade::Four);
    byDeputy.reason = u"замена"_s;
    QVERIFY(call(m_school.deputy, byDeputy));
    const QString deputy = m_school.deputy->name.initialed();
    QVERIFY(!deputy.isEmpty() && deputy != m_school.teacher->name.initialed());
    const auto stale = call(m_school.teacher, mark(Grade::Two));
    QCOMPARE(wire::decode<SetMark::Reply>(*stale.error().current)->author, std::optional(deputy));
    // A second mark of the cell, its attendance and the term mark have authors of their own.
    SetMark second = mark(Grade::Two, 3);
    second.work = 2;
    QVERIFY(call(m_school.teacher, second));
    QCOMPARE(wire::decode<SetMark::Reply>(*call(m_school.deputy, SetMark{second.lesson, 2, second.pupil, Grade::Five, 0,
        RequestId::random(), u"замена"_s}).error().current)->author, std::optional(m_school.teacher->name.initialed()));
    SetAttendance letter{m_school.held, m_school.pupils.first(), AttendanceCode::Illness, {}, 0, RequestId::random(), {}};
    QVERIFY(call(m_school.teacher, letter));
    letter.request = RequestId::random();
    const auto absent = call(m_school.teacher, letter);
    QCOMPARE(wire::decode<SetAttendance::Reply>(*absent.error().current)->author, std::optional(u"Глобусова В. П."_s));
    SetTermMark term{m_school.algebra7, m_school.term, m_school.pupils.first(), Grade::Four, 0, RequestId::random(), {}};
    QVERIFY(call(m_school.teacher, term));
    term.request = RequestId::random();
    QCOMPARE(wire::decode<SetTermMark::Reply>(*call(m_school.teacher, term).error().current)->author,
             std::optional(u"Глобусова В. П."_s));
}

void JournalCallsTest::keepsTheHistoryOfACell()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Four)));
    SetMark better = mark(Grade::Five, 1);
    better.reason = u"ошибка ввода"_s;
    QVERIFY(call(m_school.teacher, better));
    SetMark cleared = mark(Grade::Five, 2);
    cleared.grade.reset();
    QVERIFY(call(m_school.teacher, cleared));
    const auto history = call(m_school.classTeacher, ListCellHistory{m_school.held, m_school.pupils.first()});
    QVERIFY(history);
    QCOMPARE(history->versions.size(), 3);
    QCOMPARE(history->versions.at(0).value, QString());
    QCOMPARE(history->versions.at(1).value, u"5"_s);
    QCOMPARE(history->versions.at(1).reason, u"ошибка ввода"_s);
    QCOMPARE(history->versions.at(2).author, u"Глобусова В. П."_s);
    QCOMPARE(history->versions.at(2).at, smallSchoolNow());
}

void JournalCallsTest::putsASecondMarkIntoACell()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Four)));
    SetMark second = mark(Grade::Five);
    second.work = 2;
    QVERIFY(call(m_school.teacher, second));
    const auto page = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    QCOMPARE(page->page.marks.size(), 2);
}

void JournalCallsTest::refusesMarks_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("pupil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("clause");
    QTest::newRow("in advance") << u"teacher"_s << u"future"_s << 0 << ErrorCode::InAdvance << u"3.5"_s;
    QTest::newRow("cancelled lesson") << u"teacher"_s << u"cancelled"_s << 0 << ErrorCode::LessonCancelled << u""_s;
    QTest::newRow("closed term") << u"teacher"_s << u"lateTerm"_s << 0 << ErrorCode::TermClosed << u"3.5"_s;
    QTest::newRow("own but substituted") << u"teacher"_s << u"substituted"_s << 0 << ErrorCode::Forbidden << u"3.5"_s;
    QTest::newRow("class teacher") << u"classTeacher"_s << u"held"_s << 0 << ErrorCode::Forbidden << u"3.4"_s;
    QTest::newRow("former teacher") << u"former"_s << u"held"_s << 0 << ErrorCode::Forbidden << u""_s;
    QTest::newRow("another's class") << u"primary"_s << u"held"_s << 0 << ErrorCode::Forbidden << u""_s;
    QTest::newRow("director") << u"director"_s << u"held"_s << 0 << ErrorCode::Forbidden << u""_s;
    QTest::newRow("administrator") << u"administrator"_s << u"held"_s << 0 << ErrorCode::Forbidden << u""_s;
    QTest::newRow("guardian") << u"guardian"_s << u"held"_s << 0 << ErrorCode::Forbidden << u"2.9"_s;
    QTest::newRow("pupil") << u"pupil"_s << u"held"_s << 0 << ErrorCode::Forbidden << u"2.13"_s;
    QTest::newRow("who left") << u"teacher"_s << u"today"_s << 4 << ErrorCode::NotAMember << u""_s;
    QTest::newRow("of another class") << u"teacher"_s << u"held"_s << 5 << ErrorCode::NotAMember << u""_s;
    QTest::newRow("first year level") << u"primary"_s << u"first"_s << 5 << ErrorCode::FirstYearLevel << u"2.10"_s;
    QTest::newRow("no such lesson") << u"teacher"_s << u"none"_s << 0 << ErrorCode::Forbidden << u""_s;
}

void JournalCallsTest::refusesMarks()
{
    QFETCH(QString, who);
    QFETCH(QString, lesson);
    QFETCH(int, pupil);
    const QHash<QString, LessonId> lessons = {
        {u"held"_s, m_school.held}, {u"today"_s, m_school.today}, {u"future"_s, m_school.future},
        {u"substituted"_s, m_school.substituted}, {u"cancelled"_s, m_school.cancelled},
        {u"lateTerm"_s, m_school.lateTerm}, {u"first"_s, m_school.first}, {u"none"_s, LessonId{999999}}};
    SetMark request = mark(Grade::Five);
    request.lesson = lessons.value(lesson);
    request.pupil = pupil < 5 ? m_school.pupils.at(pupil) : m_school.firstGrader;
    const auto reply = call(actor(who), request);
    QVERIFY(!reply);
    QTEST(reply.error().code, "code");
    QTEST(reply.error().clause, "clause");
    QCOMPARE(count(u"mark"_s), 0);
    QVERIFY(m_listener->told.isEmpty());
}

void JournalCallsTest::letsTheSubstituteWriteThatLessonOnly()
{
    SetMark request = mark(Grade::Three);
    request.lesson = m_school.substituted;
    QVERIFY(call(m_school.substitute, request));
    const auto other = call(m_school.substitute, mark(Grade::Three));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Forbidden);
    const auto page = call(m_school.substitute, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    for (const GradebookLesson &lesson : page->page.lessons)
        QCOMPARE(lesson.mayWrite, lesson.id == m_school.substituted);
}

void JournalCallsTest::takesAttendanceAndTopicInFirstYearLevel()
{
    const auto absent = call(m_school.primary, SetAttendance{m_school.first, m_school.firstGrader, AttendanceCode::Illness,
                                                             {}, 0, RequestId::random(), {}});
    QVERIFY(absent);
    QCOMPARE(absent->cell.code, std::optional(AttendanceCode::Illness));
    const auto topic = call(m_school.primary, SetLessonRecord{m_school.first, u"Звук и буква А"_s, {}, {}, 0,
                                                              RequestId::random(), {}});
    QVERIFY(topic);
    QCOMPARE(topic->record.topic, u"Звук и буква А"_s);
}

void JournalCallsTest::refusesHomeworkInFirstYearLevel()
{
    const auto reply = call(m_school.primary, SetLessonRecord{m_school.first, u"Звук и буква А"_s, u"с. 5"_s, {}, 0,
                                                              RequestId::random(), {}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::FirstYearLevel);
    QCOMPARE(reply.error().clause, u"2.10"_s);
    QCOMPARE(count(u"lesson_record"_s), 0);
}

void JournalCallsTest::asksTheDeputyForAReason()
{
    SetMark request = mark(Grade::Five);
    const auto bare = call(m_school.deputy, request);
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ErrorCode::ReasonRequired);
    request.reason = u"Учитель на больничном"_s;
    QVERIFY(call(m_school.deputy, request));
    const auto history = call(m_school.director, ListCellHistory{m_school.held, m_school.pupils.first()});
    QVERIFY(history);
    QCOMPARE(history->versions.first().role, Role::Deputy);
}

void JournalCallsTest::asksTheDeputyForAReasonOfAKindOfWork()
{
    SetWork request{m_school.held, 1, WorkTypeId{2}, {}, RequestId::random(), u"  "_s};
    const auto bare = call(m_school.deputy, request);
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ErrorCode::ReasonRequired);
    QCOMPARE(bare.error().field, u"reason"_s);
    QCOMPARE(count(u"work WHERE work_type = 2"_s), 0);
    request.reason = u"Ошибка в виде работы"_s;
    const auto reply = call(m_school.deputy, request);
    QVERIFY(reply);
    QCOMPARE(reply->works.first().type, WorkTypeId{2});
    // The entry in the log is the request itself, its reason included.
    QByteArray body;
    queryNow(*m_database, [&](Transaction &tx) { body = tx.first<QByteArray>(u"SELECT body FROM audit WHERE message = 'SetWork'"_s).value(); });
    const auto entered = wire::decode<SetWork>(body);
    QVERIFY(entered);
    QCOMPARE(entered->reason, request.reason);
}

void JournalCallsTest::tellsNothingOfOtherPages()
{
    SetAttendance foreign{m_school.first, m_school.firstGrader, AttendanceCode::Illness, {}, 0, RequestId::random(), {}};
    QVERIFY(call(m_school.primary, foreign));
    SetCells probe;
    probe.group = m_school.algebra7;
    probe.request = RequestId::random();
    probe.marks.append({LessonId{900'001}, 1, m_school.firstGrader, Grade::Five, 0});
    probe.attendance.append({m_school.first, m_school.firstGrader, AttendanceCode::Late, 5, 0});
    probe.attendance.append({m_school.held, m_school.pupils.first(), AttendanceCode::Late, 5, 0});
    const auto reply = call(m_school.teacher, probe);
    QVERIFY(reply);
    QCOMPARE(reply->refused.size(), 2);
    QCOMPARE(reply->refused.at(0).code, ErrorCode::NotFound);
    QCOMPARE(reply->refused.at(1).code, ErrorCode::NotFound);
    QCOMPARE(reply->marks.at(0).revision, 0);
    QVERIFY(!reply->attendance.at(0).code);
    QCOMPARE(reply->attendance.at(0).revision, 0);
    QCOMPARE(reply->attendance.at(1).code, std::optional(AttendanceCode::Late));
}

void JournalCallsTest::writesAColumnAndNamesTheRefusedCells()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Two)));
    SetCells column;
    column.group = m_school.algebra7;
    column.request = RequestId::random();
    for (const PupilId pupil : std::as_const(m_school.pupils))
        column.marks.append({m_school.held, 1, pupil, Grade::Five, 0}); // the first is stale
    column.marks.append({m_school.future, 1, m_school.pupils.first(), Grade::Five, 0});
    column.marks.append({m_school.substituted, 1, m_school.pupils.first(), Grade::Five, 0});
    column.attendance.append({m_school.today, m_school.pupils.at(1), AttendanceCode::Late, 5, 0});
    const auto reply = call(m_school.teacher, column);
    QVERIFY(reply);
    QCOMPARE(reply->marks.size(), 7);
    QCOMPARE(reply->marks.first().grade, std::optional(Grade::Two));
    QCOMPARE(reply->refused.size(), 3);
    QCOMPARE(reply->refused.at(0).index, 0);
    QCOMPARE(reply->refused.at(0).code, ErrorCode::Conflict);
    QCOMPARE(reply->refused.at(0).author, std::optional(u"Глобусова В. П."_s));
    QVERIFY(!reply->refused.at(1).author);
    QCOMPARE(reply->refused.at(1).code, ErrorCode::InAdvance);
    QCOMPARE(reply->refused.at(1).clause, u"3.5"_s);
    QCOMPARE(reply->refused.at(2).code, ErrorCode::Forbidden);
    QCOMPARE(reply->attendance.first().minutes, std::optional(5));
    QCOMPARE(count(u"mark"_s), 5);
    const auto event = wire::decode<CellsChanged>(m_listener->told.last().body);
    QVERIFY(event);
    QCOMPARE(event->marks.size(), 4);
}

void JournalCallsTest::refusesTooManyCells()
{
    SetCells column;
    column.group = m_school.algebra7;
    column.request = RequestId::random();
    column.marks.fill({m_school.held, 1, m_school.pupils.first(), Grade::Five, 0}, 2001);
    const auto reply = call(m_school.teacher, column);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Malformed);
}

void JournalCallsTest::writesTheLessonRecord()
{
    const SetLessonRecord request{m_school.held, u"Линейные уравнения"_s, u"№ 112"_s, 30, 0, RequestId::random(), {}};
    const auto reply = call(m_school.teacher, request);
    QVERIFY(reply);
    QCOMPARE(reply->record.revision, 1);
    QCOMPARE(reply->record.homeworkMinutes, std::optional(30));
    SetLessonRecord stale = request;
    stale.request = RequestId::random();
    const auto conflict = call(m_school.teacher, stale);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().code, ErrorCode::Conflict);
    SetLessonRecord early = request;
    early.request = RequestId::random();
    early.lesson = m_school.future;
    const auto advance = call(m_school.teacher, early);
    QVERIFY(!advance);
    QCOMPARE(advance.error().code, ErrorCode::InAdvance);
}

void JournalCallsTest::setsTheKindOfWork()
{
    const auto page = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    const WorkTypeId test = page->page.workTypes.at(3).id;
    const auto reply = call(m_school.teacher, SetWork{m_school.held, 1, test, u"Степени"_s, RequestId::random(), {}});
    QVERIFY(reply);
    QCOMPARE(reply->works.first().type, test);
    SetMark second = mark(Grade::Five);
    second.work = 2;
    QVERIFY(call(m_school.teacher, second));
    const auto after = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(after);
    for (const GradebookLesson &lesson : after->page.lessons)
        if (lesson.id == m_school.held)
            QCOMPARE(lesson.works.value(1).type, test);
    const auto unknown = call(m_school.teacher, SetWork{m_school.held, 1, WorkTypeId{9999}, {}, RequestId::random(), {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void JournalCallsTest::writesATermMark()
{
    const auto reply = call(m_school.teacher, SetTermMark{m_school.algebra7, m_school.term, m_school.pupils.at(4), Grade::Four,
                                                          0, RequestId::random(), {}});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const auto page = call(m_school.director, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    QCOMPARE(page->page.termMarks, QList{reply->cell});
}

void JournalCallsTest::refusesATermMarkOfAClosedTerm()
{
    const auto reply = call(m_school.teacher, SetTermMark{m_school.algebra7, m_school.closedTerm, m_school.pupils.first(),
                                                          Grade::Four, 0, RequestId::random(), {}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TermClosed);
}

void JournalCallsTest::entersEveryChangeInTheAuditLog()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Five)));
    QVERIFY(call(m_school.director, PrintPage{m_school.algebra7, m_school.term, RequestId::random()}));
    struct Row { QString message; QString role; AccountId account; };
    QList<Row> rows;
    queryNow(*m_database, [&](Transaction &tx) {
        rows = tx.all<Row>(u"SELECT message, role, account FROM audit ORDER BY seq"_s);
    });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).message, u"SetMark"_s);
    QCOMPARE(rows.at(0).role, u"SubjectTeacher"_s);
    QCOMPARE(rows.at(0).account, m_school.teacher->account);
    QCOMPARE(rows.at(1).role, u"Director"_s);
}

void JournalCallsTest::leavesNothingOfARefusedChange()
{
    QVERIFY(!call(m_school.classTeacher, mark(Grade::Five)));
    for (const QString &table : {u"mark"_s, u"work"_s, u"cell_history"_s, u"audit"_s, u"applied_request"_s})
        QCOMPARE(count(table), 0);
}

void JournalCallsTest::refusesAnUnknownCall()
{
    std::promise<Answer> promise;
    m_router->dispatch({"DropEverything", {}, m_school.deputy}, [&](Answer answer) { promise.set_value(answer); });
    QCOMPARE(promise.get_future().get().failure->code, ErrorCode::Malformed);
}

void JournalCallsTest::theDatabaseItselfRefusesMarksInFirstYearLevel()
{
    const auto failure = changeNow(*m_database, [this](Transaction &tx) {
        tx.run(u"INSERT INTO work (lesson, position, work_type) SELECT id, 1, 1 FROM lesson WHERE id = %1"_s.arg(m_school.first.value));
        tx.run(u"INSERT INTO mark (work, pupil, grade, revision, author, written_at) SELECT id, %1, 'Five', 1, 1, 0 FROM work"_s
                   .arg(m_school.firstGrader.value));
    });
    QVERIFY(failure);
    QCOMPARE(failure->code, ErrorCode::FirstYearLevel);
    QCOMPARE(count(u"mark"_s), 0);
}

QTEST_GUILESS_MAIN(JournalCallsTest)
#include "tst_journalcalls.moc"
