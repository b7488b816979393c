// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts of a timetable of 1,585 lessons in milliseconds: the full check from the lists, the judgement of one drop
// (the worst of many), and of every cell a lesson could go to. Option: --quick.
#include "common/domain/timetable/weekboard.h"
#include "tests/bench/figure.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int classCount = 60;
constexpr int pupilsOfClass = 25;
constexpr int teacherCount = 104;
constexpr int roomCount = 102;
constexpr int lessonCount = 1585;
constexpr int days = 5;
constexpr int numbers = 8;

struct School {
    QList<BoardGroup> groups;
    QList<BoardLesson> lessons;
};

/// Each class as a whole, in halves, in an elective over three classes.
void addGroups(QList<BoardGroup> &groups, int schoolClass)
{
    QList<PupilId> whole, halves[2], elective;
    for (int i = 0; i < pupilsOfClass; ++i) {
        const PupilId pupil{schoolClass * pupilsOfClass + i + 1};
        whole.append(pupil);
        halves[i % 2].append(pupil);
        if (i < 10)
            elective.append(pupil);
    }
    const ClassId id{schoolClass + 1};
    groups.append({GroupId{qint64(groups.size()) + 1}, id, {}, whole});
    for (int half = 0; half < 2; ++half)
        groups.append({GroupId{qint64(groups.size()) + 1}, id, SubgroupId{schoolClass * 2 + half + 1}, halves[half]});
    if (schoolClass % 3 == 0)
        groups.append({GroupId{qint64(groups.size()) + 1}, {}, SubgroupId{10'000 + schoolClass}, {}});
    for (auto it = groups.rbegin(); it != groups.rend(); ++it) {
        if (it->schoolClass)
            continue;
        it->pupils += elective;
        break;
    }
}

School makeSchool()
{
    School school;
    for (int schoolClass = 0; schoolClass < classCount; ++schoolClass)
        addGroups(school.groups, schoolClass);
    QRandomGenerator random(1585);
    for (int i = 0; i < lessonCount; ++i) {
        const BoardGroup &group = school.groups.at(i % school.groups.size());
        school.lessons.append({SlotId{i + 1}, group.id, {StaffId{1 + random.bounded(teacherCount)}},
                               RoomId{1 + random.bounded(roomCount)}, CycleDay{1, 1 + random.bounded(days)},
                               1 + random.bounded(numbers)});
    }
    return school;
}

double millisecondsSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int repetitions = app.arguments().contains(u"--quick"_s) ? 5 : 31;
    const School school = makeSchool();
    bench::Figure check{u"timetable_check_ms"_s, {}, {}, 50, bench::Better::Less};
    bench::Figure drop{u"timetable_drop_worst_ms"_s, {}, {}, 16, bench::Better::Less};
    bench::Figure drag{u"timetable_drag_all_cells_ms"_s, {}, {}, 16, bench::Better::Less};
    qsizetype found = 0;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        QElapsedTimer timer;
        timer.start();
        const WeekBoard board(school.groups, school.lessons);
        found += board.conflicts().size();
        check.product.append(millisecondsSince(timer));
        double worst = 0, worstOfAll = 0;
        for (int lesson = repetition; lesson < lessonCount; lesson += 31) {
            QElapsedTimer whole;
            whole.start();
            for (int cell = 0; cell < days * numbers; ++cell) {
                timer.restart();
                found += board.judgeMove(lesson, {1, 1 + cell / numbers}, 1 + cell % numbers).size();
                worst = qMax(worst, millisecondsSince(timer));
            }
            worstOfAll = qMax(worstOfAll, millisecondsSince(whole));
        }
        drop.product.append(worst);
        drag.product.append(worstOfAll);
    }
    bench::print(check);
    bench::print(drop);
    bench::print(drag);
    return found > 0 ? 0 : 1;
}
