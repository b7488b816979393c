// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching load and subgroups over the real router, on both engines: turns and memberships keep the past.
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/load.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QString turnsText(const LoadLine &group)
{
    QStringList texts;
    for (const Appointment &turn : group.teachers)
        texts.append(turn.name.section(u' ', 0, 0) + u' ' + turn.since.toString(u"dd.MM"_s) + u'-'
                     + (turn.until ? turn.until->toString(u"dd.MM"_s) : QString()));
    return texts.join(u", "_s);
}

} // namespace

class LoadCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensToTheStaffAndIsWrittenByTheDeputy_data();
    void opensToTheStaffAndIsWrittenByTheDeputy();
    void changesTheTeacherFromADayOn();
    void keepsWhoTaught();
    void makesMissingGroupsOnce();
    void addsChangesAndRemovesAGroup();
    void refusesWhatIsWrongWithAGroup();
    void movesPupilsFromADayOn();
    void keepsMarksOfTheOldSubgroupInSight();
    void movesAllPupilsOrNone();
    void takesPupilsOfSeveralClasses();
    void refusesAClosedYear();

private:
    OpenLoad::Reply open()
    {
        const auto reply = call(m_school.deputy, OpenLoad{});
        return reply ? *reply : OpenLoad::Reply{};
    }
    LoadLine algebra()
    {
        for (const LoadLine &line : open().groups)
            if (line.id == m_school.algebra7)
                return line;
        return {};
    }
    ClassId seventh() { return open().classes.last().id; }
    AppointTeacher appointment(const std::shared_ptr<const Actor> &who, int day)
    {
        return {m_school.algebra7, who ? std::optional(who->staff) : std::nullopt, QDate(2026, 9, day), RequestId::random()};
    }
    SubgroupId subgroup(const QString &name, std::optional<ClassId> schoolClass)
    {
        const auto reply = call(m_school.deputy, SaveSubgroup{{}, open().year, schoolClass, name, 0, RequestId::random()});
        return reply ? reply->subgroup.id : SubgroupId{};
    }
    SaveGroup group(std::optional<ClassId> schoolClass, std::optional<SubgroupId> part)
    {
        return {{}, open().year, open().subjects.first().id, schoolClass, part, 2, m_school.teacher->staff, 0, RequestId::random()};
    }
    MovePupils moves(int day, const QList<PupilMove> &steps) { return {open().year, QDate(2026, 9, day), steps, RequestId::random()}; }
    QList<PupilId> members(SubgroupId id, int day, std::optional<ClassId> schoolClass)
    {
        QList<PupilId> found;
        const auto known = call(m_school.deputy, OpenSubgroups{open().year, schoolClass, QDate(2026, 9, day)});
        for (const SubgroupPlace &place : known->places)
            if (place.subgroup == id)
                found.append(place.pupil);
        return found;
    }
};

void LoadCallsTest::opensToTheStaffAndIsWrittenByTheDeputy_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    for (const QString &name : {u"teacher"_s, u"classTeacher"_s, u"director"_s, u"administrator"_s})
        QTest::newRow(qPrintable(name)) << name << true << false;
    QTest::newRow("deputy") << u"deputy"_s << true << true;
    QTest::newRow("guardian") << u"guardian"_s << false << false;
    QTest::newRow("pupil") << u"pupil"_s << false << false;
}

void LoadCallsTest::opensToTheStaffAndIsWrittenByTheDeputy()
{
    QFETCH(QString, who);
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    const YearId year = open().year;
    const SubgroupId part = subgroup(u"группа 1"_s, seventh());
    const PupilId pupil = m_school.pupils.first();
    QCOMPARE(call(actor(who), OpenLoad{}).has_value(), reads);
    QCOMPARE(call(actor(who), OpenSubgroups{year, {}, QDate(2026, 9, 16)}).has_value(), reads);
    QCOMPARE(call(actor(who), group(seventh(), part)).has_value(), writes);
    QCOMPARE(call(actor(who), appointment(m_school.primary, 16)).has_value(), writes);
    QCOMPARE(call(actor(who), CreateMissingGroups{year, RequestId::random()}).has_value(), writes);
    QCOMPARE(call(actor(who), SaveSubgroup{{}, year, {}, u"хор"_s, 0, RequestId::random()}).has_value(), writes);
    QCOMPARE(call(actor(who), moves(16, {{pupil, {}, part}})).has_value(), writes);
    const auto removed = call(actor(who), RemoveGroup{m_school.algebra7, RequestId::random()});
    QCOMPARE(removed.error().code, writes ? ErrorCode::InUse : ErrorCode::Forbidden);
}

void LoadCallsTest::changesTheTeacherFromADayOn()
{
    QCOMPARE(turnsText(algebra()), u"Циркулева 01.09-10.09, Глобусова 11.09-"_s);
    const auto reply = call(m_school.deputy, appointment(m_school.primary, 16));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(turnsText(reply->group), u"Циркулева 01.09-10.09, Глобусова 11.09-15.09, Букварёва 16.09-"_s);
    QVERIFY(call(m_school.primary, OpenPage{m_school.algebra7, {}, false})); // the page goes on
    QVERIFY(!call(m_school.teacher, OpenPage{m_school.algebra7, {}, false}));
    const auto ended = call(m_school.deputy, appointment({}, 20));
    QCOMPARE(turnsText(ended->group), u"Циркулева 01.09-10.09, Глобусова 11.09-15.09, Букварёва 16.09-19.09"_s);
}

void LoadCallsTest::keepsWhoTaught()
{
    QVERIFY(call(m_school.teacher, SetLessonRecord{m_school.held, u"Степень"_s, {}, {}, 0, RequestId::random(), {}}));
    const auto refused = call(m_school.deputy, appointment(m_school.primary, 11));
    QCOMPARE(refused.error().code, ErrorCode::Overlapping);
    QCOMPARE(refused.error().field, u"since"_s);
    QCOMPARE(turnsText(algebra()), u"Циркулева 01.09-10.09, Глобусова 11.09-"_s);
    QVERIFY(call(m_school.deputy, appointment(m_school.primary, 12)));
    AppointTeacher early = appointment(m_school.primary, 1);
    early.since = QDate(2026, 8, 20);
    QCOMPARE(call(m_school.deputy, early).error().code, ErrorCode::Malformed);
    AppointTeacher stranger = appointment(m_school.primary, 20);
    stranger.teacher = StaffId{999};
    QCOMPARE(call(m_school.deputy, stranger).error().field, u"teacher"_s);
}

void LoadCallsTest::makesMissingGroupsOnce()
{
    const auto start = open();
    const SubjectId reading = start.subjects.last().id;
    QVERIFY(call(m_school.deputy, SaveCurriculum{start.year, {{{7, {}, reading, CurriculumPart::Mandatory}, 150, 5100, 0},
                                                              {{7, {}, start.subjects.first().id, CurriculumPart::Mandatory}, 300, 10200, 0}},
                                                 RequestId::random()}));
    const auto missing = open().missing;
    QCOMPARE(missing.size(), 1); // algebra is there already
    QCOMPARE(missing.first().className, u"7Б"_s);
    QCOMPARE(missing.first().weeklyHours, 2); // an hour and a half needs two lessons in some weeks
    QCOMPARE(algebra().plannedHours, 300);
    const CreateMissingGroups wanted{start.year, RequestId::random()};
    QCOMPARE(call(m_school.deputy, wanted)->created, 1);
    QCOMPARE(call(m_school.deputy, wanted)->created, 1); // the same request again is not applied twice
    QCOMPARE(count(u"teaching_group"_s), 3);
    QVERIFY(open().missing.isEmpty());
    QCOMPARE(call(m_school.deputy, CreateMissingGroups{start.year, RequestId::random()})->created, 0);
}

void LoadCallsTest::addsChangesAndRemovesAGroup()
{
    const SubgroupId part = subgroup(u"группа 1"_s, seventh());
    const auto added = call(m_school.deputy, group(seventh(), part));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->group.subgroupName, u"группа 1"_s);
    QCOMPARE(turnsText(added->group), u"Глобусова 01.09-"_s);
    SaveGroup change = group(seventh(), part);
    change.id = added->group.id;
    change.weeklyHours = 5;
    change.revision = added->group.revision;
    QCOMPARE(call(m_school.deputy, change)->group.weeklyHours, 5);
    change.request = RequestId::random();
    QCOMPARE(call(m_school.deputy, change).error().code, ErrorCode::Conflict);
    QVERIFY(call(m_school.deputy, RemoveGroup{added->group.id, RequestId::random()}));
    QCOMPARE(count(u"teaching_group"_s), 2);
}

void LoadCallsTest::refusesWhatIsWrongWithAGroup()
{
    const auto fault = [this](const SaveGroup &wanted) {
        const auto reply = call(m_school.deputy, wanted);
        return reply ? QString() : reflect::enumText(reply.error().code) + u' ' + reply.error().field;
    };
    QCOMPARE(fault(group({}, {})), u"Malformed schoolClass"_s);
    QCOMPARE(fault(group(seventh(), {})), u"AlreadyExists subject"_s);
    QCOMPARE(fault(group(seventh(), SubgroupId{999})), u"NotFound subgroup"_s);
    QCOMPARE(fault(group(ClassId{999}, {})), u"NotFound schoolClass"_s);
    const SubgroupId choir = subgroup(u"хор"_s, {});
    QCOMPARE(fault(group(seventh(), choir)), u"NotFound subgroup"_s); // of several classes, not of this one
    SaveGroup other = group(open().classes.first().id, {});
    other.id = m_school.algebra7;
    other.revision = 1;
    QCOMPARE(fault(other), u"InUse subject"_s); // its lessons are of 7Б
    SaveGroup nothing = group(seventh(), {});
    nothing.subject = {999};
    QCOMPARE(fault(nothing), u"NotFound subject"_s);
}

void LoadCallsTest::movesPupilsFromADayOn()
{
    const SubgroupId first = subgroup(u"группа 1"_s, seventh());
    const SubgroupId second = subgroup(u"группа 2"_s, seventh());
    const PupilId pupil = m_school.pupils.at(1);
    QVERIFY(call(m_school.deputy, moves(1, {{pupil, {}, first}})));
    QVERIFY(call(m_school.deputy, moves(16, {{pupil, first, second}})));
    QCOMPARE(members(first, 15, seventh()), QList<PupilId>{pupil}); // the past stays
    QVERIFY(members(first, 16, seventh()).isEmpty());
    QCOMPARE(members(second, 16, seventh()), QList<PupilId>{pupil});
    QVERIFY(call(m_school.deputy, moves(20, {{pupil, second, {}}})));
    QVERIFY(members(second, 20, seventh()).isEmpty());
    QCOMPARE(count(u"subgroup_membership"_s), 2);
}

void LoadCallsTest::keepsMarksOfTheOldSubgroupInSight()
{
    const SubgroupId part = subgroup(u"группа 1"_s, seventh());
    const PupilId pupil = m_school.pupils.first();
    QVERIFY(call(m_school.deputy, moves(1, {{pupil, {}, part}})));
    const auto page = call(m_school.deputy, group(seventh(), part));
    changeNow(*m_database, [&](Transaction &tx) {
        struct Of { GroupId group; LessonId lesson; };
        tx.run(u"UPDATE lesson SET teaching_group = :group WHERE id = :lesson"_s, Of{page->group.id, m_school.held});
    });
    QVERIFY(call(m_school.teacher, mark(Grade::Five)));
    const auto refused = call(m_school.deputy, moves(15, {{pupil, part, {}}}));
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(refused.error().field, u"moves[0]"_s);
    QVERIFY(call(m_school.deputy, moves(16, {{pupil, part, {}}})));
}

void LoadCallsTest::movesAllPupilsOrNone()
{
    const SubgroupId part = subgroup(u"группа 1"_s, seventh());
    const auto refused = call(m_school.deputy, moves(16, {{m_school.pupils.first(), {}, part}, {m_school.firstGrader, {}, part}}));
    QCOMPARE(refused.error().code, ErrorCode::NotAMember);
    QCOMPARE(refused.error().field, u"moves[1]"_s);
    QCOMPARE(count(u"subgroup_membership"_s), 0);
    // Who left the class on the 15th joins nothing on the 16th.
    QCOMPARE(call(m_school.deputy, moves(16, {{m_school.pupils.last(), {}, part}})).error().code, ErrorCode::NotAMember);
    QCOMPARE(call(m_school.deputy, moves(16, {{m_school.pupils.first(), part, part}})).error().field, u"moves[0].to"_s);
    QCOMPARE(call(m_school.deputy, moves(16, {{m_school.pupils.first(), {}, SubgroupId{999}}})).error().code, ErrorCode::NotFound);
}

void LoadCallsTest::takesPupilsOfSeveralClasses()
{
    const SubgroupId choir = subgroup(u"хор"_s, {});
    QVERIFY(call(m_school.deputy, moves(16, {{m_school.pupils.first(), {}, choir}, {m_school.firstGrader, {}, choir}})));
    QCOMPARE(members(choir, 16, {}).size(), 2);
    const auto added = call(m_school.deputy, group({}, choir));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->group.level, 1); // no marks where a first-year pupil is among them (2.10)
    QCOMPARE(added->group.pupils, 2);
    QCOMPARE(added->group.className, u"хор"_s);
    QCOMPARE(call(m_school.deputy, SaveSubgroup{{}, open().year, {}, u"хор"_s, 0, RequestId::random()}).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(call(m_school.deputy, SaveSubgroup{choir, open().year, {}, u"большой хор"_s, 1, RequestId::random()})->subgroup.revision, 2);
}

void LoadCallsTest::refusesAClosedYear()
{
    const SubgroupId part = subgroup(u"группа 1"_s, seventh());
    const SaveGroup wanted = group(seventh(), part);
    changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Archived'"_s); });
    QCOMPARE(call(m_school.deputy, wanted).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, appointment(m_school.primary, 16)).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, moves(16, {{m_school.pupils.first(), {}, part}})).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, CreateMissingGroups{open().year, RequestId::random()}).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, RemoveGroup{m_school.reading1, RequestId::random()}).error().code, ErrorCode::YearClosed);
}

QTEST_GUILESS_MAIN(LoadCallsTest)
#include "tst_loadcalls.moc"
