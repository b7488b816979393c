// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the timetable over the real router: drafts, preview, putting in force, who reads what.
#include "common/protocol/timetable.h"
#include "tests/support/callstand.h"
#include "tests/support/timetableschool.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 21);

} // namespace

class TimetableCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { tearDown(); }

    void savesADraftAsAWhole();
    void refusesAStaleDraft();
    void refusesDraftsThatAreNone_data();
    void refusesDraftsThatAreNone();
    void theBoardKnowsWhoSharesPupils();
    void putsADraftInForceAsPreviewed();
    void whatIsInForceIsNotEdited();
    void aVersionComesIntoForceTomorrowAtTheEarliest();
    void dropsADraft();
    void marksWhatIsNotAvailable();
    void onlyTheDeputyWrites_data();
    void onlyTheDeputyWrites();
    void aTeacherReadsTheOwn();
    void refusesAClosedYear();

private:
    SaveTimetable draft(const QList<TimetableSlot> &slotList)
    {
        return {{}, YearId{1}, u"Расписание 2"_s, monday, 1, slotList, 0, RequestId::random()};
    }
    QList<TimetableSlot> someSlots() const
    {
        return {{{1, 1, 1}, m_school.algebra7, m_all.room1}, {{1, 2, 3}, m_all.geometry7, {}}, {{1, 1, 2}, m_school.reading1, {}}};
    }

    TimetableSchool m_all;
};

void TimetableCallsTest::init()
{
    setUp();
    if (QTest::currentTestFailed() || !m_database)
        return;
    const auto failure = changeNow(*m_database, [this](Transaction &tx) { m_all = extendSchool(tx, m_school); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void TimetableCallsTest::savesADraftAsAWhole()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(saved->version.state, TimetableState::Draft);
    QCOMPARE(saved->version.slotCount, 3);
    SaveTimetable changed = draft({{{2, 6, 7}, m_school.algebra7, m_all.room2}});
    changed.id = saved->version.id;
    changed.weeks = 2;
    changed.name = u" Чётные и нечётные "_s;
    changed.revision = saved->version.revision;
    const auto again = call(m_school.deputy, changed);
    QVERIFY(again);
    QCOMPARE(again->version.name, u"Чётные и нечётные"_s);
    const auto opened = call(m_school.director, OpenTimetable{saved->version.id});
    QVERIFY(opened);
    QCOMPARE(opened->slotList, changed.slotList);
    QCOMPARE(opened->version.weeks, 2);
    QCOMPARE(count(u"lesson WHERE made > 0"_s), 0); // a draft makes no lessons
    const auto list = call(m_school.deputy, ListTimetables{});
    QCOMPARE(list->versions.size(), 1);
    QCOMPARE(list->yearName, u"2026/2027"_s);
}

void TimetableCallsTest::refusesAStaleDraft()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    SaveTimetable changed = draft({});
    changed.id = saved->version.id;
    changed.revision = saved->version.revision;
    QVERIFY(call(m_school.deputy, changed));
    changed.request = RequestId::random();
    const auto stale = call(m_school.deputy, changed);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(wire::decode<SaveTimetable::Reply>(*stale.error().current)->version.revision, saved->version.revision + 1);
}

void TimetableCallsTest::refusesDraftsThatAreNone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"name"_s << u"name"_s;
    QTest::newRow("three weeks") << u"weeks"_s << u"weeks"_s;
    QTest::newRow("another year") << u"since"_s << u"since"_s;
    QTest::newRow("a week beyond the cycle") << u"cell"_s << u"slotList[0]"_s;
    QTest::newRow("twice in a cell") << u"twice"_s << u"slotList[1]"_s;
    QTest::newRow("no group") << u"group"_s << u"slotList"_s;
}

void TimetableCallsTest::refusesDraftsThatAreNone()
{
    QFETCH(QString, what);
    QFETCH(QString, field);
    SaveTimetable wanted = draft({{{1, 1, 1}, m_school.algebra7, {}}});
    if (what == u"name")
        wanted.name = u" "_s;
    if (what == u"weeks")
        wanted.weeks = 3;
    if (what == u"since")
        wanted.since = QDate(2027, 9, 1);
    if (what == u"cell")
        wanted.slotList[0].cell.week = 2;
    if (what == u"twice")
        wanted.slotList.append(wanted.slotList.first());
    if (what == u"group")
        wanted.slotList[0].group = GroupId{999};
    const auto refused = call(m_school.deputy, wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(count(u"timetable"_s), 0);
}

void TimetableCallsTest::theBoardKnowsWhoSharesPupils()
{
    const auto reply = call(m_school.classTeacher, OpenBoard{YearId{1}, monday});
    QVERIFY(reply);
    const TimetableBoard &board = reply->board;
    QHash<GroupId, TimetableGroup> groups;
    for (const TimetableGroup &group : board.groups)
        groups.insert(group.id, group);
    const auto share = [&](GroupId a, GroupId b) {
        const auto &one = groups[a].atoms;
        return std::any_of(one.begin(), one.end(), [&](int atom) { return groups[b].atoms.contains(atom); });
    };
    QVERIFY(share(m_school.algebra7, m_all.english7a));
    QVERIFY(share(m_school.algebra7, m_all.geometry7));
    QVERIFY(!share(m_all.english7a, m_all.english7b));
    QVERIFY(!share(m_school.algebra7, m_school.reading1));
    QCOMPARE(groups[m_school.algebra7].staff, QList{m_school.teacher->staff});
    QCOMPARE(groups[m_school.algebra7].weeklyHours, 3);
    QCOMPARE(board.numbers, 7);
    QCOMPARE(board.rooms.size(), 2);
    QCOMPARE(board.classes.size(), 2);
    // The teachers are those of the day.
    const auto early = call(m_school.deputy, OpenBoard{YearId{1}, QDate(2026, 9, 5)});
    for (const TimetableGroup &group : early->board.groups) {
        if (group.id == m_school.algebra7)
            QCOMPARE(group.staff, QList{m_school.formerTeacher->staff});
    }
}

void TimetableCallsTest::putsADraftInForceAsPreviewed()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    const TimetableId id = saved->version.id;
    const auto preview = call(m_school.director, PreviewTimetable{id, monday});
    QVERIFY(preview);
    QVERIFY(preview->lessons.made > 10);
    QCOMPARE(count(u"lesson WHERE made > 0"_s), 0);
    const PutTimetableInForce wanted{id, monday, saved->version.revision, RequestId::random()};
    const auto done = call(m_school.deputy, wanted);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->version.state, TimetableState::Active);
    QCOMPARE(done->lessons.made, preview->lessons.made);
    QCOMPARE(count(u"lesson WHERE made > 0"_s), done->lessons.made);
    QCOMPARE(count(u"lesson WHERE day = '2026-09-21'"_s), 2);
    QSet<QByteArray> events;
    for (const Announcement &told : std::as_const(m_listener->told))
        events.insert(told.event);
    QCOMPARE(events, QSet<QByteArray>{"LessonSetChanged"});
    QCOMPARE(m_listener->told.size(), 3);
    // The same request again changes nothing.
    QCOMPARE(call(m_school.deputy, wanted)->lessons.made, done->lessons.made);
    QCOMPARE(count(u"audit WHERE message = 'PutTimetableInForce'"_s), 1);
}

void TimetableCallsTest::whatIsInForceIsNotEdited()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    const TimetableId id = saved->version.id;
    const auto done = call(m_school.deputy, PutTimetableInForce{id, monday, saved->version.revision, RequestId::random()});
    SaveTimetable changed = draft({});
    changed.id = id;
    changed.revision = done->version.revision;
    QCOMPARE(call(m_school.deputy, changed).error().code, ErrorCode::InUse);
    QCOMPARE(call(m_school.deputy, DropTimetable{id, done->version.revision, RequestId::random()}).error().code, ErrorCode::InUse);
    QCOMPARE(call(m_school.deputy, PutTimetableInForce{id, monday, done->version.revision, RequestId::random()}).error().code, ErrorCode::InUse);
    QCOMPARE(count(u"timetable_slot"_s), 3);
}

void TimetableCallsTest::aVersionComesIntoForceTomorrowAtTheEarliest()
{
    const auto first = call(m_school.deputy, draft(someSlots()));
    QVERIFY(call(m_school.deputy, PutTimetableInForce{first->version.id, QDate(2026, 9, 1), first->version.revision, RequestId::random()}));
    const auto second = call(m_school.deputy, draft({}));
    const int revision = second->version.revision;
    const auto today = call(m_school.deputy, PutTimetableInForce{second->version.id, QDate(2026, 9, 16), revision, RequestId::random()});
    QCOMPARE(today.error().code, ErrorCode::LessonHeld);
    QCOMPARE(today.error().field, u"since"_s);
    QCOMPARE(call(m_school.deputy, PreviewTimetable{second->version.id, QDate(2026, 9, 16)}).error().field, u"since"_s);
    const qint64 held = count(u"lesson WHERE day <= '2026-09-16'"_s);
    const auto done = call(m_school.deputy, PutTimetableInForce{second->version.id, QDate(2026, 9, 17), revision, RequestId::random()});
    QVERIFY(done);
    QVERIFY(done->lessons.takenBack > 0);
    QCOMPARE(count(u"lesson WHERE day <= '2026-09-16'"_s), held);
    QCOMPARE(count(u"lesson WHERE day > '2026-09-16' AND timetable_slot IS NOT NULL"_s), 0);
}

void TimetableCallsTest::dropsADraft()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    QCOMPARE(call(m_school.deputy, DropTimetable{saved->version.id, 99, RequestId::random()}).error().code, ErrorCode::Conflict);
    QVERIFY(call(m_school.deputy, DropTimetable{saved->version.id, saved->version.revision, RequestId::random()}));
    QCOMPARE(count(u"timetable"_s) + count(u"timetable_slot"_s), 0);
    QCOMPARE(call(m_school.deputy, OpenTimetable{saved->version.id}).error().code, ErrorCode::NotFound);
}

void TimetableCallsTest::marksWhatIsNotAvailable()
{
    SetNotAvailable wanted{YearId{1}, m_school.teacher->staff, {}, {}, {{1, 1, 1}, {1, 1, 2}}, RequestId::random()};
    QCOMPARE(call(m_school.deputy, wanted)->notAvailable.size(), 2);
    SetNotAvailable room{YearId{1}, {}, {}, m_all.room1, {{1, 5, 7}}, RequestId::random()};
    QCOMPARE(call(m_school.deputy, room)->notAvailable.size(), 3);
    wanted.cells = {{1, 3, 3}};
    wanted.request = RequestId::random();
    const auto fewer = call(m_school.deputy, wanted);
    QCOMPARE(fewer->notAvailable.size(), 2);
    QCOMPARE(fewer->notAvailable.first().cell, (CycleCell{1, 3, 3}));
    SetNotAvailable both = wanted;
    both.room = m_all.room1;
    QCOMPARE(call(m_school.deputy, both).error().code, ErrorCode::Malformed);
}

void TimetableCallsTest::onlyTheDeputyWrites_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"teacher", "substitute", "classTeacher", "director", "administrator", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void TimetableCallsTest::onlyTheDeputyWrites()
{
    QFETCH(QString, who);
    const auto saved = call(m_school.deputy, draft(someSlots()));
    const TimetableId id = saved->version.id;
    QCOMPARE(call(actor(who), draft({})).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), DropTimetable{id, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), PutTimetableInForce{id, monday, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), SetNotAvailable{YearId{1}, m_school.teacher->staff, {}, {}, {}, RequestId::random()}).error().code, ErrorCode::Forbidden);
    const bool leads = who == u"director" || who == u"administrator";
    QCOMPARE(call(actor(who), PreviewTimetable{id, monday}).has_value(), leads);
    QCOMPARE(call(actor(who), OpenTimetable{id}).has_value(), leads || who == u"classTeacher");
}

void TimetableCallsTest::aTeacherReadsTheOwn()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    QVERIFY(call(m_school.teacher, ListTimetables{})->versions.isEmpty()); // drafts are not told
    QVERIFY(call(m_school.deputy, PutTimetableInForce{saved->version.id, monday, saved->version.revision, RequestId::random()}));
    const auto own = call(m_school.teacher, OpenTimetable{saved->version.id});
    QVERIFY(own);
    QCOMPARE(own->slotList.size(), 2);
    for (const TimetableGroup &group : own->board.groups)
        QVERIFY(group.staff.contains(m_school.teacher->staff));
    QCOMPARE(own->board.staff.size(), 1);
    QCOMPARE(call(m_school.substitute, OpenTimetable{saved->version.id})->slotList.size(), 0);
    QCOMPARE(call(m_school.director, OpenTimetable{saved->version.id})->slotList.size(), 3);
    QCOMPARE(call(m_school.guardian, OpenTimetable{saved->version.id}).error().code, ErrorCode::Forbidden);
}

void TimetableCallsTest::refusesAClosedYear()
{
    const auto saved = call(m_school.deputy, draft(someSlots()));
    const auto failure = changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
    QVERIFY(!failure);
    const TimetableId id = saved->version.id;
    const int revision = saved->version.revision;
    QCOMPARE(call(m_school.deputy, draft({})).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, DropTimetable{id, revision, RequestId::random()}).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, PutTimetableInForce{id, monday, revision, RequestId::random()}).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, SetNotAvailable{YearId{1}, m_school.teacher->staff, {}, {}, {{1, 1, 1}}, RequestId::random()}).error().code,
             ErrorCode::YearClosed);
    QVERIFY(call(m_school.deputy, OpenTimetable{id})); // reading goes on
}

QTEST_GUILESS_MAIN(TimetableCallsTest)
#include "tst_timetablecalls.moc"
