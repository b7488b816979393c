// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about classes and rooms over the real router, on both engines.
#include "common/protocol/years.h"
#include "common/protocol/classchecks.h"
#include "tests/support/callstand.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const YearId year{1};

SaveClass newClass(int level, const QString &letter)
{
    SaveClass wanted;
    wanted.year = year;
    wanted.record.level = level;
    wanted.record.letter = letter;
    wanted.record.name = QString::number(level) + letter;
    wanted.request = RequestId::random();
    return wanted;
}

} // namespace

class ClassCallsTest : public QObject, public CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void teachersAndLeadersRead();
    void onlyTheDeputyWrites();
    void countsThePupilsOfToday();
    void makesAndChangesAClass();
    void aNameStandsOnceInAYear();
    void refusesWhatIsNotThere();
    void aLevelWithPagesStays();
    void aStaleClassConflicts();
    void makesManyAtOnce();
    void advancesIntoTheNextYear();
    void appointsByOrderAndKeepsThePast();
    void anAppointmentIsNotWrittenOver();
    void theNewClassTeacherReadsFromThatDayOn();
    void removesOnlyWhatNothingDependsOn();
    void aClosedYearTakesNothing();
    void keepsRooms();
    void aRoomInUseStays();
    void guardsRooms();

private:
    QList<ClassLine> classes(YearId of = year) { return call(m_school.deputy, ListClasses{of})->classes; }
    ClassLine named(const QString &name)
    {
        for (const ClassLine &line : classes()) {
            if (line.record.name == name)
                return line;
        }
        return {};
    }
    AppointClassTeacher appointing(const ClassLine &line, QDate since)
    {
        return {line.id, m_school.substitute->staff, since, u"15-од"_s, {2026, 9, 20}, line.revision, RequestId::random()};
    }
    template<class M>
    ErrorCode refused(const M &message)
    {
        const auto answer = call(m_school.deputy, message);
        return answer ? ErrorCode::Internal : answer.error().code;
    }
    template<class M>
    QString faultyField(const M &message)
    {
        const auto answer = call(m_school.deputy, message);
        return answer ? u"none"_s : answer.error().field;
    }
};

void ClassCallsTest::teachersAndLeadersRead()
{
    for (const auto &who : {m_school.deputy, m_school.director, m_school.administrator, m_school.teacher, m_school.classTeacher}) {
        const auto listed = call(who, ListClasses{year});
        QVERIFY(listed.has_value());
        QCOMPARE(listed->classes.size(), 2);
        QCOMPARE(listed->classes.first().record.name, u"1А"_s);
        QCOMPARE(listed->staff.isEmpty(), who != m_school.deputy); // what can be chosen is for those who write
    }
    for (const auto &who : {m_school.substitute, m_school.guardian, m_school.pupil})
        QCOMPARE(call(who, ListClasses{year}).error().code, ErrorCode::Forbidden);
    QCOMPARE(refused(ListClasses{YearId{9}}), ErrorCode::NotFound);
}

void ClassCallsTest::onlyTheDeputyWrites()
{
    const ClassLine seventh = named(u"7Б"_s);
    for (const auto &who : {m_school.director, m_school.administrator, m_school.teacher, m_school.classTeacher, m_school.guardian, m_school.pupil}) {
        QCOMPARE(call(who, newClass(5, u"А"_s)).error().code, ErrorCode::Forbidden);
        QCOMPARE(call(who, MakeClasses{year, u"5А"_s, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
        QCOMPARE(call(who, AdvanceClasses{year, YearId{2}, RequestId::random()}).error().code, ErrorCode::Forbidden);
        QCOMPARE(call(who, appointing(seventh, {2026, 9, 21})).error().code, ErrorCode::Forbidden);
        QCOMPARE(call(who, RemoveClass{seventh.id, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
    }
    QCOMPARE(count(u"audit"_s), 0);
}

void ClassCallsTest::countsThePupilsOfToday()
{
    QCOMPARE(named(u"7Б"_s).pupils, 4); // the fifth left yesterday
    QCOMPARE(named(u"1А"_s).pupils, 1);
    QCOMPARE(named(u"7Б"_s).classTeacher, u"Тетрадкина В. П."_s);
    QVERIFY(named(u"1А"_s).classTeacher.isEmpty());
}

void ClassCallsTest::makesAndChangesAClass()
{
    const auto made = call(m_school.deputy, newClass(5, u"А"_s));
    QVERIFY(made.has_value());
    QCOMPARE(made->line.termSetName, u"Четверти"_s); // by its level
    QCOMPARE(made->line.revision, 1);
    const RoomId room = call(m_school.deputy, SaveRoom{std::nullopt, u"205"_s, 28, 0, RequestId::random()})->room.id;
    SaveClass change = newClass(5, u"А"_s);
    change.id = made->line.id;
    change.revision = 1;
    change.record.shift = 2;
    change.record.room = room;
    change.record.special = true;
    change.record.profile = u"инженерный"_s;
    const auto changed = call(m_school.deputy, change);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->line.roomName, u"205"_s);
    QCOMPARE(changed->line.record.shift, 2);
    QVERIFY(changed->line.record.special);
    QCOMPARE(changed->line.revision, 2);
}

void ClassCallsTest::aNameStandsOnceInAYear()
{
    const auto answer = call(m_school.deputy, newClass(7, u"Б"_s));
    QCOMPARE(answer.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(answer.error().field, u"record.name"_s);
}

void ClassCallsTest::refusesWhatIsNotThere()
{
    SaveClass wanted = newClass(5, u"А"_s);
    wanted.record.room = RoomId{99};
    QCOMPARE(faultyField(wanted), u"record.room"_s);
    wanted.record.room.reset();
    wanted.record.termSet = TermSetId{99};
    QCOMPARE(faultyField(wanted), u"record.termSet"_s);
    wanted.record.termSet.reset();
    wanted.id = ClassId{99};
    QCOMPARE(faultyField(wanted), u"id"_s);
    AppointClassTeacher appointment = appointing(named(u"7Б"_s), {2026, 9, 21});
    appointment.staff = StaffId{99};
    QCOMPARE(faultyField(appointment), u"staff"_s);
}

void ClassCallsTest::aLevelWithPagesStays()
{
    SaveClass wanted = newClass(8, u"Б"_s);
    wanted.id = named(u"7Б"_s).id;
    wanted.revision = 1;
    QCOMPARE(refused(wanted), ErrorCode::InUse);
}

void ClassCallsTest::aStaleClassConflicts()
{
    SaveClass wanted = newClass(7, u"Б"_s);
    wanted.id = named(u"7Б"_s).id;
    wanted.revision = 0;
    const auto answer = call(m_school.deputy, wanted);
    QCOMPARE(answer.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<SaveClass::Reply>(answer.error().current.value_or(QByteArray()));
    QCOMPARE(present->line.revision, 1);
}

void ClassCallsTest::makesManyAtOnce()
{
    const auto made = call(m_school.deputy, MakeClasses{year, u"5А–5В, 7А-7Б"_s, 2, RequestId::random()});
    QVERIFY(made.has_value());
    QCOMPARE(made->made, (QStringList{u"5А"_s, u"5Б"_s, u"5В"_s, u"7А"_s}));
    QCOMPARE(made->present, QStringList{u"7Б"_s});
    QCOMPARE(classes().size(), 6);
    QCOMPARE(named(u"5Б"_s).record.shift, 2);
    QCOMPARE(named(u"7Б"_s).record.shift, 1);
    QCOMPARE(faultyField(MakeClasses{year, u"пятый"_s, 1, RequestId::random()}), u"names"_s);
}

void ClassCallsTest::advancesIntoTheNextYear()
{
    QVERIFY(call(m_school.deputy, newClass(11, u"А"_s)).has_value());
    const YearId next = call(m_school.administrator, CreateYear{u"2027/2028"_s, {2027, 9, 1}, {2028, 8, 31}, RequestId::random()})->year.id;
    const auto advanced = call(m_school.deputy, AdvanceClasses{year, next, RequestId::random()});
    QVERIFY(advanced.has_value());
    QCOMPARE(advanced->made, (QStringList{u"2А"_s, u"8Б"_s}));
    QCOMPARE(classes(next).size(), 2);
    QVERIFY(classes(next).last().teachers.isEmpty());
    const auto again = call(m_school.deputy, AdvanceClasses{year, next, RequestId::random()});
    QCOMPARE(again->present.size(), 2);
    QCOMPARE(faultyField(AdvanceClasses{next, year, RequestId::random()}), u"from"_s);
}

void ClassCallsTest::appointsByOrderAndKeepsThePast()
{
    const ClassLine before = named(u"7Б"_s);
    const auto appointed = call(m_school.deputy, appointing(before, {2026, 9, 21}));
    QVERIFY(appointed.has_value());
    QCOMPARE(appointed->line.teachers.size(), 2);
    QCOMPARE(appointed->line.teachers.first().until, QDate(2026, 9, 20));
    QCOMPARE(appointed->line.teachers.last().orderNumber, u"15-од"_s);
    QVERIFY(!appointed->line.teachers.last().until);
    QCOMPARE(appointed->line.classTeacher, u"Тетрадкина В. П."_s); // until the 20th
    QCOMPARE(appointed->line.revision, before.revision + 1);
    QCOMPARE(refused(appointing(before, {2026, 10, 1})), ErrorCode::Conflict);
}

void ClassCallsTest::anAppointmentIsNotWrittenOver()
{
    AppointClassTeacher wanted = appointing(named(u"7Б"_s), {2026, 9, 1});
    QCOMPARE(refused(wanted), ErrorCode::Overlapping);
    wanted.since = QDate(2027, 9, 1);
    QCOMPARE(faultyField(wanted), u"since"_s);
    wanted.since = QDate(2026, 9, 21);
    wanted.orderNumber.clear();
    QCOMPARE(refused(wanted), ErrorCode::OrderRequired);
    QCOMPARE(named(u"7Б"_s).teachers.size(), 1);
}

void ClassCallsTest::theNewClassTeacherReadsFromThatDayOn()
{
    QCOMPARE(call(m_school.substitute, ListClasses{year}).error().code, ErrorCode::Forbidden);
    QVERIFY(call(m_school.deputy, appointing(named(u"7Б"_s), {2026, 9, 16})).has_value());
    QVERIFY(call(m_school.substitute, ListClasses{year}).has_value());
    QCOMPARE(call(m_school.classTeacher, ListClasses{year}).error().code, ErrorCode::Forbidden);
}

void ClassCallsTest::removesOnlyWhatNothingDependsOn()
{
    QCOMPARE(refused(RemoveClass{named(u"7Б"_s).id, 1, RequestId::random()}), ErrorCode::InUse);
    const ClassId made = call(m_school.deputy, newClass(5, u"А"_s))->line.id;
    QCOMPARE(refused(RemoveClass{made, 9, RequestId::random()}), ErrorCode::Conflict);
    QVERIFY(call(m_school.deputy, RemoveClass{made, 1, RequestId::random()}).has_value());
    QCOMPARE(refused(RemoveClass{made, 1, RequestId::random()}), ErrorCode::NotFound);
}

void ClassCallsTest::aClosedYearTakesNothing()
{
    const ClassLine seventh = named(u"7Б"_s);
    changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Archived'"_s); });
    QCOMPARE(refused(newClass(5, u"А"_s)), ErrorCode::YearClosed);
    QCOMPARE(refused(MakeClasses{year, u"5А"_s, 1, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(refused(AdvanceClasses{year, year, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(refused(appointing(seventh, {2026, 9, 21})), ErrorCode::YearClosed);
    QCOMPARE(refused(RemoveClass{seventh.id, 1, RequestId::random()}), ErrorCode::YearClosed);
}

void ClassCallsTest::keepsRooms()
{
    const RoomLine room = call(m_school.deputy, SaveRoom{std::nullopt, u" 205 "_s, 28, 0, RequestId::random()})->room;
    QCOMPARE(room.name, u"205"_s);
    QCOMPARE(refused(SaveRoom{std::nullopt, u"205"_s, 20, 0, RequestId::random()}), ErrorCode::AlreadyExists);
    const auto changed = call(m_school.deputy, SaveRoom{room.id, u"205а"_s, std::nullopt, 1, RequestId::random()});
    QVERIFY(!changed->room.capacity);
    QCOMPARE(changed->room.revision, 2);
    QCOMPARE(refused(SaveRoom{room.id, u"206"_s, 20, 1, RequestId::random()}), ErrorCode::Conflict);
    QVERIFY(call(m_school.deputy, RemoveRoom{room.id, 2, RequestId::random()}).has_value());
    QVERIFY(call(m_school.deputy, ListRooms{})->rooms.isEmpty());
    QCOMPARE(refused(RemoveRoom{room.id, 2, RequestId::random()}), ErrorCode::NotFound);
}

void ClassCallsTest::aRoomInUseStays()
{
    const RoomId room = call(m_school.deputy, SaveRoom{std::nullopt, u"205"_s, 28, 0, RequestId::random()})->room.id;
    SaveClass wanted = newClass(5, u"А"_s);
    wanted.record.room = room;
    QVERIFY(call(m_school.deputy, wanted).has_value());
    QCOMPARE(refused(RemoveRoom{room, 1, RequestId::random()}), ErrorCode::InUse);
}

void ClassCallsTest::guardsRooms()
{
    for (const auto &who : {m_school.teacher, m_school.classTeacher, m_school.director, m_school.administrator}) {
        QVERIFY(call(who, ListRooms{}).has_value());
        QCOMPARE(call(who, SaveRoom{std::nullopt, u"205"_s, 28, 0, RequestId::random()}).error().code, ErrorCode::Forbidden);
        QCOMPARE(call(who, RemoveRoom{RoomId{1}, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
    }
    for (const auto &who : {m_school.guardian, m_school.pupil, m_school.substitute})
        QCOMPARE(call(who, ListRooms{}).error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(ClassCallsTest)
#include "tst_classcalls.moc"
