// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about conflicts in the school's own terms: who, which lessons, when; windows of teachers and classes.
#include "common/domain/timetable/weekboard.h"
#include "common/domain/timetable/windows.h"
#include "common/import/fet/fetreader.h"
#include "common/import/timetable/timetablechecks.h"
#include "support/shareddata.h"
#include <QRandomGenerator>
#include <QSet>
#include <set>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const ClassId seven{71}, eight{81};
const SubgroupId left{1}, right{2}, mixed{3};

QList<PupilId> pupils(int from, int to)
{
    QList<PupilId> list;
    for (int i = from; i <= to; ++i)
        list.append(PupilId{i});
    return list;
}

/// 7: pupils 1-4, halves 1-2 and 3-4; 8: pupils 5-6; a group of pupils 4 and 5.
QList<BoardGroup> groups()
{
    return {{GroupId{1}, seven, {}, pupils(1, 4)}, {GroupId{2}, seven, left, pupils(1, 2)}, {GroupId{3}, seven, right, pupils(3, 4)},
            {GroupId{4}, eight, {}, pupils(5, 6)}, {GroupId{5}, {}, mixed, pupils(4, 5)}};
}

BoardLesson lesson(int group, int teacher, int room, CycleDay day, int number)
{
    return {SlotId{group * 100 + number}, GroupId{group}, {StaffId{teacher}}, RoomId{room}, day, number};
}

const CycleDay monday{1, 1};
const CycleDay otherMonday{2, 1};

BoardGroup randomGroup(int id, QRandomGenerator &random)
{
    QSet<PupilId> members;
    for (int more = random.bounded(8); more >= 0; --more)
        members.insert(PupilId{1 + random.bounded(15)});
    return {GroupId{id}, {}, SubgroupId{id}, members.values()};
}

/// Two lessons at one time that some pupil would have to be in.
bool shareAPupil(const QList<BoardGroup> &groups, const BoardLesson &a, const BoardLesson &b)
{
    const auto &ofA = groups.at(int(a.group.value) - 1).pupils, &ofB = groups.at(int(b.group.value) - 1).pupils;
    return a.day == b.day && a.number == b.number
        && std::any_of(ofA.begin(), ofA.end(), [&](PupilId one) { return ofB.contains(one); });
}

/// The placed lessons of another program hour by hour; each is a group of its own.
struct PlacedSchool {
    QList<BoardGroup> groups;
    QList<BoardLesson> lessons;

    void add(const PlacedLesson &one)
    {
        BoardGroup group{GroupId{one.key}, {}, SubgroupId{one.key}, {}};
        for (const int atom : one.atoms)
            group.pupils.append(PupilId{atom + 1});
        groups.append(group);
        BoardLesson part{SlotId{}, group.id, {}, {}, {1, one.day + 1}, 0};
        for (const int teacher : one.staff)
            part.staff.append(StaffId{teacher + 1});
        if (!one.rooms.isEmpty())
            part.room = RoomId{one.rooms.constFirst() + 1};
        for (int hour = 0; hour < one.duration; ++hour) {
            part.number = one.hour + hour + 1;
            lessons.append(part);
        }
    }
};

QList<ClashKind> kindsOf(const QList<TimetableConflict> &conflicts)
{
    QList<ClashKind> kinds;
    for (const TimetableConflict &conflict : conflicts)
        kinds.append(conflict.kind);
    return kinds;
}

} // namespace

class WeekBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesBothLessonsTimeAndTeacher()
    {
        const WeekBoard board(groups(), {lesson(1, 10, 101, monday, 3), lesson(4, 10, 102, monday, 3)});
        const auto conflicts = board.conflicts();
        QCOMPARE(kindsOf(conflicts), QList<ClashKind>{ClashKind::Teacher});
        const TimetableConflict &conflict = conflicts.constFirst();
        QCOMPARE(std::pair(conflict.first, conflict.second), std::pair(0, 1));
        QCOMPARE(conflict.day, monday);
        QCOMPARE(conflict.number, 3);
        QCOMPARE(conflict.teacher, StaffId{10});
    }
    void namesTheRoomAndThePupils()
    {
        const WeekBoard board(groups(), {lesson(3, 10, 101, monday, 1), lesson(5, 11, 101, monday, 1)});
        const auto conflicts = board.conflicts();
        QCOMPARE(kindsOf(conflicts), (QList<ClashKind>{ClashKind::Pupils, ClashKind::Room}));
        QCOMPARE(conflicts.at(0).pupils, QList<PupilId>{PupilId{4}});
        QVERIFY(!conflicts.at(0).schoolClass);
        QCOMPARE(conflicts.at(1).room, RoomId{101});
    }
    void halvesOfAClassMayBeApartButNotFromTheWhole()
    {
        const WeekBoard apart(groups(), {lesson(2, 10, 101, monday, 1), lesson(3, 11, 102, monday, 1)});
        QVERIFY(apart.conflicts().isEmpty());
        const WeekBoard whole(groups(), {lesson(1, 10, 101, monday, 1), lesson(3, 11, 102, monday, 1)});
        QCOMPARE(whole.conflicts().size(), 1);
        QCOMPARE(whole.conflicts().at(0).schoolClass, seven);
        QCOMPARE(whole.conflicts().at(0).pupils, pupils(3, 4));
    }
    void aClassWithoutPupilsIsAClassAllTheSame()
    {
        const QList<BoardGroup> empty{{GroupId{1}, seven, {}, {}}, {GroupId{2}, seven, left, {}}, {GroupId{3}, seven, right, {}},
                                      {GroupId{4}, eight, {}, {}}};
        const auto count = [&](int one, int other) {
            return WeekBoard(empty, {lesson(one, 1, 1, monday, 1), lesson(other, 2, 2, monday, 1)}).conflicts().size();
        };
        QCOMPARE(count(1, 1), 1);
        QCOMPARE(count(1, 2), 1);
        QCOMPARE(count(2, 2), 1);
        QCOMPARE(count(2, 3), 0);
        QCOMPARE(count(1, 4), 0);
    }
    void weeksOfACycleAreApart()
    {
        const WeekBoard board(groups(), {lesson(1, 10, 101, monday, 1), lesson(1, 10, 101, otherMonday, 1)});
        QVERIFY(board.conflicts().isEmpty());
        QCOMPARE(board.judgeMove(1, monday, 1).size(), 3);
        QCOMPARE(board.judgeMove(1, monday, 1).at(0).first, 1);
        QCOMPARE(board.judgeMove(1, monday, 1).at(0).second, 0);
    }
    void judgesWithoutMoving()
    {
        WeekBoard board(groups(), {lesson(1, 10, 101, monday, 1), lesson(4, 10, 102, monday, 2)});
        QVERIFY(board.judgeMove(0, monday, 3).isEmpty());
        QCOMPARE(kindsOf(board.judgeMove(0, monday, 2)), QList<ClashKind>{ClashKind::Teacher});
        QVERIFY(board.judgeMove(0, monday, 1).isEmpty()); // where it stands
        QVERIFY(board.conflicts().isEmpty());
        BoardLesson wanted = board.lessons().at(0);
        wanted.number = 2;
        wanted.room = RoomId{102};
        QCOMPARE(kindsOf(board.judge(0, wanted)), (QList<ClashKind>{ClashKind::Teacher, ClashKind::Room}));
        board.replace(0, wanted);
        QCOMPARE(board.conflicts().size(), 2);
        QCOMPARE(board.add(lesson(5, 12, 103, monday, 2)), 2);
        QCOMPARE(kindsOf(board.conflicts()), (QList<ClashKind>{ClashKind::Teacher, ClashKind::Pupils, ClashKind::Pupils, ClashKind::Room}));
        QCOMPARE(board.judge(-1, lesson(2, 10, 7, monday, 2)).size(), 3); // teacher twice, pupils of 7 once
    }
    void lessonsWithoutAPlaceOrOfUnknownGroupsAreNoConflict()
    {
        const WeekBoard board(groups(), {lesson(1, 10, 101, {1, 0}, 1), lesson(1, 10, 101, {1, 0}, 1)});
        QVERIFY(board.conflicts().isEmpty());
        QVERIFY(board.judge(-1, lesson(99, 10, 101, monday, 1)).isEmpty());
    }
    void countsWindows()
    {
        QCOMPARE(windowsOf(QList<int>{}), 0);
        QCOMPARE(windowsOf({3}), 0);
        QCOMPARE(windowsOf({1, 2, 3}), 0);
        QCOMPARE(windowsOf({6, 1, 3, 3}), 3);
        QCOMPARE(windowsOf({0, 2}), 1);
        const QList<BoardLesson> lessons{lesson(1, 10, 1, monday, 1), lesson(2, 10, 1, monday, 4), lesson(3, 11, 2, monday, 2),
                                         lesson(4, 10, 1, otherMonday, 1), lesson(5, 11, 2, monday, 6), lesson(1, 12, 1, {1, 0}, 9)};
        const WindowCounts counts = windowsOf(groups(), lessons);
        QCOMPARE(counts.teachers, (QHash<StaffId, int>{{StaffId{10}, 2}, {StaffId{11}, 3}}));
        QCOMPARE(counts.classes, (QHash<ClassId, int>{{seven, 1}, {eight, 0}})); // its halves fill each other's windows
        QCOMPARE(std::pair(counts.ofTeachers(), counts.ofClasses()), std::pair(5, 1));
    }
    void agreesWithComparingPupilByPupil();
    void findsNothingInAPlacedSchoolAndWhatIsPlantedThere();
};

void WeekBoardTest::agreesWithComparingPupilByPupil()
{
    QRandomGenerator random(77);
    for (int round = 0; round < 300; ++round) {
        QList<BoardGroup> made;
        for (int i = 1; i <= 12; ++i)
            made.append(randomGroup(i, random));
        QList<BoardLesson> lessons;
        for (int i = 0; i < 30; ++i)
            lessons.append(lesson(1 + random.bounded(12), 1000 + i, 2000 + i, {1, 1 + random.bounded(2)}, random.bounded(5)));
        std::set<std::pair<int, int>> expected, found;
        for (int i = 0; i < lessons.size() * lessons.size(); ++i) {
            const int one = i / int(lessons.size()), other = i % int(lessons.size());
            if (one < other && shareAPupil(made, lessons.at(one), lessons.at(other)))
                expected.insert({one, other});
        }
        for (const TimetableConflict &conflict : WeekBoard(made, lessons).conflicts()) {
            QCOMPARE(conflict.kind, ClashKind::Pupils);
            QVERIFY(!conflict.pupils.isEmpty());
            found.insert({conflict.first, conflict.second});
        }
        QCOMPARE(found, expected);
    }
}

/// The placed school of 1,585 activities as the editor has it, hour by hour, and lessons planted over others.
void WeekBoardTest::findsNothingInAPlacedSchoolAndWhatIsPlantedThere()
{
    const QString path = test::sharedPath(u"data/fet/IBDP-School-2016.fet"_s);
    PARTA_NEEDS_SHARED(path);
    const auto file = import::readFet({u"x.fet"_s, test::readAll(path)}).file;
    PlacedSchool school;
    for (const PlacedLesson &one : import::placedLessonsOf(file))
        school.add(one);
    const QList<BoardLesson> &lessons = school.lessons;
    QCOMPARE(lessons.size(), 1794);
    WeekBoard board(school.groups, lessons);
    QVERIFY(board.conflicts().isEmpty());
    // Every single lesson, laid over the first hour of its own teacher's first other lesson, is found and named.
    for (int i = 0; i < 300; ++i) {
        const BoardLesson &one = lessons.at(i * 5);
        const auto other = std::find_if(lessons.begin(), lessons.end(), [&](const BoardLesson &candidate) {
            return !one.staff.isEmpty() && candidate.staff.contains(one.staff.constFirst()) && candidate.group != one.group;
        });
        if (other == lessons.end())
            continue;
        const auto found = board.judgeMove(i * 5, other->day, other->number);
        const auto named = std::find_if(found.begin(), found.end(), [&](const TimetableConflict &conflict) {
            return conflict.kind == ClashKind::Teacher && conflict.teacher == one.staff.constFirst()
                && conflict.second == int(other - lessons.begin()) && conflict.day == other->day && conflict.number == other->number;
        });
        QVERIFY(named != found.end());
    }
    BoardLesson planted = lessons.at(10);
    planted.room = lessons.at(0).room;
    planted.staff = lessons.at(0).staff;
    planted.day = lessons.at(0).day;
    planted.number = lessons.at(0).number;
    board.replace(10, planted);
    QVERIFY(kindsOf(board.conflicts()).contains(ClashKind::Teacher));
    QVERIFY(kindsOf(board.conflicts()).contains(ClashKind::Room));
    for (const TimetableConflict &conflict : board.conflicts())
        QVERIFY(conflict.first == 10 || conflict.second == 10);
}

QTEST_APPLESS_MAIN(WeekBoardTest)
#include "tst_weekboard.moc"
