// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about five timetables made by real schools: what a right reading of them yields.
#include "common/import/timetable/timetablechecks.h"
#include "common/import/fet/fetreader.h"
#include "support/shareddata.h"
#include <QSet>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const QStringList countNames = {u"days"_s, u"hours"_s, u"subjects"_s, u"teachers"_s, u"rooms"_s, u"years"_s, u"groups"_s,
                                u"subgroups"_s, u"activities"_s, u"activityHours"_s, u"placed"_s, u"withRoom"_s};

QString pathOf(const QString &file)
{
    return test::sharedPath(u"data/fet/"_s + file);
}

FetReading readShared(const QString &file)
{
    return readFet({file, test::readAll(pathOf(file))});
}

/// A change of the placements and the clashes it makes: cells and pairs of teacher, pupils, room.
struct Breakage {
    QString file;
    std::function<void(TimetableFile &)> change;
};

TimetableActivity &activity(TimetableFile &file, int id)
{
    for (TimetableActivity &one : file.activities) {
        if (one.id == id)
            return one;
    }
    qFatal("no activity %d", id);
}

std::function<void(TimetableFile &)> moved(int id, int day, int hour)
{
    return [=](TimetableFile &file) { activity(file, id).placement = TimetablePlacement{day, hour, false}; };
}

std::function<void(TimetableFile &)> dayOver(int from, int to)
{
    return [=](TimetableFile &file) {
        for (TimetableActivity &one : file.activities) {
            if (one.placement && one.placement->day == from)
                one.placement->day = to;
        }
    };
}

const QString ibdp = u"IBDP-School-2016.fet"_s;
const QString primary = u"6th-Primary-School.fet"_s;
const QString college = u"timetable-ru.fet"_s;
const QString bethlen = u"Bethlen-2008-2009.fet"_s;
const QString lom = u"Lom_high_school_2007-2008.fet"_s;

} // namespace

class FetFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEveryFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("IBDP") << ibdp << QList<int>{5, 7, 716, 104, 102, 11, 162, 81, 1585, 1794, 1585, 1584};
        QTest::newRow("primary") << primary << QList<int>{5, 7, 17, 22, 17, 1, 7, 13, 377, 444, 364, 74};
        QTest::newRow("college") << college << QList<int>{12, 6, 123, 47, 25, 14, 47, 24, 562, 791, 1, 0};
        QTest::newRow("Bethlen") << bethlen << QList<int>{5, 7, 25, 52, 10, 1, 20, 46, 766, 808, 0, 49};
        QTest::newRow("Lom") << lom << QList<int>{5, 7, 36, 32, 29, 5, 17, 24, 448, 544, 0, 0};
    }
    void countsEveryFile()
    {
        QFETCH(QString, file);
        QFETCH(QList<int>, counts);
        PARTA_NEEDS_SHARED(pathOf(file));
        const FetReading reading = readShared(file);
        QVERIFY(reading.report.isReadable);
        QVERIFY(!reading.report.hasErrors());
        for (qsizetype i = 0; i < countNames.size(); ++i)
            QCOMPARE(std::pair(countNames.at(i), reading.report.count(reading.report.accepted, countNames.at(i))),
                     std::pair(countNames.at(i), counts.at(i)));
        QVERIFY(reading.report.skipped.isEmpty());
        QVERIFY(reading.report.rejected.isEmpty());
        for (const ImportCount &conflict : reading.report.conflicts)
            QCOMPARE(conflict.count, 0);
    }
    void countsWhatIsUsed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("subjects");
        QTest::addColumn<int>("teachers");
        QTest::addColumn<int>("placedHours");
        QTest::addColumn<int>("roomOfPlaced");
        QTest::newRow("IBDP") << ibdp << 686 << 104 << 1794 << 1584;
        QTest::newRow("primary") << primary << 17 << 22 << 412 << 66;
        QTest::newRow("college") << college << 71 << 44 << 2 << 0;
        QTest::newRow("Bethlen") << bethlen << 23 << 52 << 0 << 0;
        QTest::newRow("Lom") << lom << 34 << 32 << 0 << 0;
    }
    void countsWhatIsUsed()
    {
        QFETCH(QString, file);
        QFETCH(int, subjects);
        QFETCH(int, teachers);
        QFETCH(int, placedHours);
        QFETCH(int, roomOfPlaced);
        PARTA_NEEDS_SHARED(pathOf(file));
        const TimetableFile fet = readShared(file).file;
        QSet<int> usedSubjects, usedTeachers;
        int roomed = 0;
        for (const TimetableActivity &one : fet.activities) {
            usedSubjects.insert(one.subject);
            usedTeachers.unite(QSet<int>(one.teachers.begin(), one.teachers.end()));
            roomed += one.placement && !one.rooms.isEmpty() ? 1 : 0;
        }
        QCOMPARE(usedSubjects.size(), subjects);
        QCOMPARE(usedTeachers.size(), teachers);
        QCOMPARE(fet.placedHours(), placedHours);
        QCOMPARE(roomed, roomOfPlaced);
    }
    void countsGapsAndGatherings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>("expected"); // no teacher, no pupils, several teachers; -1 is not told
        QTest::newRow("IBDP") << ibdp << QList<int>{3, 5, 13};
        QTest::newRow("Bethlen") << bethlen << QList<int>{22, 26, 80};
        QTest::newRow("Lom") << lom << QList<int>{-1, -1, 15};
    }
    void countsGapsAndGatherings()
    {
        QFETCH(QString, file);
        QFETCH(QList<int>, expected);
        PARTA_NEEDS_SHARED(pathOf(file));
        const FetReading reading = readShared(file);
        QList<int> found{0, 0, 0};
        for (const TimetableActivity &one : reading.file.activities) {
            found[0] += one.teachers.isEmpty();
            found[1] += one.sets.isEmpty();
            found[2] += one.teachers.size() > 1;
        }
        int warned = 0;
        for (const ImportFinding &finding : reading.report.findings)
            warned += finding.code == u"no_pupils";
        QCOMPARE(warned, found[1]);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(expected[i] < 0 ? expected[i] : found[i], expected[i]);
    }
    void readsTheLoadsOfIbdp()
    {
        PARTA_NEEDS_SHARED(pathOf(ibdp));
        const TimetableFile file = readShared(ibdp).file;
        QCOMPARE(file.loads(), 754);
        QList<int> perDay(5, 0);
        QHash<int, int> hoursOf;
        int withSeveralSets = 0, locked = 0;
        for (const TimetableActivity &one : file.activities) {
            ++perDay[one.placement->day];
            locked += one.placement->isLocked;
            withSeveralSets += one.sets.size() > 1;
            if (one.rooms.isEmpty())
                QCOMPARE(one.id, 921);
            for (const int teacher : one.teachers)
                hoursOf[teacher] += one.duration;
        }
        QCOMPARE(perDay, (QList<int>{328, 323, 323, 316, 295}));
        QCOMPARE(withSeveralSets, 364);
        QCOMPARE(locked, 0);
        int largest = 0;
        for (auto it = hoursOf.begin(); it != hoursOf.end(); ++it) {
            largest = qMax(largest, it.value());
            if (file.teachers.at(it.key()).name == u"Teacher031")
                QCOMPARE(it.value(), 23);
        }
        QCOMPARE(largest, 24);
    }
    void knowsWhatOfThePrimaryIsNotPlaced()
    {
        PARTA_NEEDS_SHARED(pathOf(primary));
        const TimetableFile file = readShared(primary).file;
        QHash<int, int> durations;
        int unplaced = 0, unplacedHours = 0;
        for (const TimetableActivity &one : file.activities) {
            ++durations[one.duration];
            if (one.placement)
                continue;
            QVERIFY(one.id >= 451 && one.id <= 463);
            QCOMPARE(!one.rooms.isEmpty(), one.id >= 456);
            ++unplaced;
            unplacedHours += one.duration;
        }
        QCOMPARE(unplaced, 13);
        QCOMPARE(unplacedHours, 32);
        QCOMPARE(durations, (QHash<int, int>{{1, 324}, {2, 48}, {4, 1}, {5, 4}}));
    }
    void readsTheTwoWeeksOfTheCollege()
    {
        PARTA_NEEDS_SHARED(pathOf(college));
        const FetReading reading = readShared(college);
        const TimetableFile &file = reading.file;
        int occurrences = 0, largestId = 0;
        qsizetype longest = 0;
        for (const TimetableSet &set : file.sets)
            occurrences += set.level == SetLevel::Subgroup ? int(set.parents.size()) : 0;
        for (const TimetableActivity &one : file.activities) {
            largestId = qMax(largestId, one.id);
            if (one.placement)
                QCOMPARE(one.id, 33);
        }
        for (const QString &subject : file.subjects)
            longest = qMax(longest, subject.size());
        QCOMPARE(occurrences, 48);
        QCOMPARE(largestId, 631);
        QCOMPARE(longest, 106);
    }
    void countsNotAvailableCells_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("teachers");
        QTest::addColumn<int>("cells");
        QTest::newRow("IBDP") << ibdp << 6 << 41;
        QTest::newRow("college") << college << 41 << 1384;
        QTest::newRow("Bethlen") << bethlen << 19 << 232;
        QTest::newRow("Lom") << lom << 10 << 35;
    }
    void countsNotAvailableCells()
    {
        QFETCH(QString, file);
        QFETCH(int, teachers);
        QFETCH(int, cells);
        PARTA_NEEDS_SHARED(pathOf(file));
        const TimetableFile fet = readShared(file).file;
        QSet<int> who;
        int found = 0;
        for (const TimetableBan &ban : fet.bans) {
            if (ban.who != TimetableBan::Who::Teacher)
                continue;
            who.insert(ban.index);
            found += int(ban.cells.size());
        }
        QCOMPARE(who.size(), teachers);
        QCOMPARE(found, cells);
        FindingLog log(file);
        TimetableFile teachersOnly = fet;
        teachersOnly.bans.removeIf([](const TimetableBan &ban) { return ban.who != TimetableBan::Who::Teacher; });
        QCOMPARE(tellBrokenBans(teachersOnly, log), 0);
    }
    void findsWhatWasBrokenOnPurpose_data();
    void findsWhatWasBrokenOnPurpose();
};

void FetFilesTest::findsWhatWasBrokenOnPurpose_data()
{
    QTest::addColumn<Breakage>("breakage");
    QTest::addColumn<QList<int>>("expected"); // teacher cells, pairs; pupils cells, pairs; room cells, pairs
    const auto row = [](const char *name, const QString &file, std::function<void(TimetableFile &)> change, QList<int> found) {
        QTest::newRow(name) << Breakage{file, std::move(change)} << std::move(found);
    };
    row("2 moved", ibdp, moved(2, 0, 0), {1, 1, 6, 1, 1, 1});
    row("1000 moved", ibdp, moved(1000, 0, 0), {1, 1, 3, 1, 1, 1});
    row("100 moved", ibdp, moved(100, 1, 0), {1, 1, 8, 5, 1, 1});
    row("123 in the room of 1", ibdp, [](TimetableFile &file) { activity(file, 123).rooms = activity(file, 1).rooms; },
        {0, 0, 0, 0, 1, 1});
    row("Thursday over Wednesday", ibdp, dayOver(4, 3), {203, 187, 804, 425, 232, 212});
    row("Friday over Thursday", primary, dayOver(4, 3), {60, 51, 81, 72, 4, 4});
    row("one hour later", primary, [](TimetableFile &file) { ++activity(file, 1).placement->hour; }, {0, 0, 1, 1, 0, 0});
}

void FetFilesTest::findsWhatWasBrokenOnPurpose()
{
    QFETCH(Breakage, breakage);
    QFETCH(QList<int>, expected);
    PARTA_NEEDS_SHARED(pathOf(breakage.file));
    TimetableFile file = readShared(breakage.file).file;
    breakage.change(file);
    const Clashes clashes = findClashes(placedLessonsOf(file));
    const QList<int> found{clashes.cellsOf(ClashKind::Teacher), clashes.pairsOf(ClashKind::Teacher),
                           clashes.cellsOf(ClashKind::Pupils), clashes.pairsOf(ClashKind::Pupils),
                           clashes.cellsOf(ClashKind::Room), clashes.pairsOf(ClashKind::Room)};
    QCOMPARE(found, expected);
    FindingLog log(breakage.file);
    const ClashCounts told = tellClashes(file, log);
    QCOMPARE((QList<int>{told.teacher, told.pupils, told.room}), (QList<int>{found[0], found[2], found[4]}));
    QCOMPARE(log.warnings(), found[1] + found[3] + found[5]);
}

Q_DECLARE_METATYPE(Breakage)

QTEST_APPLESS_MAIN(FetFilesTest)
#include "tst_fetfiles.moc"
