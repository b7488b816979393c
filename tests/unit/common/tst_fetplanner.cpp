// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the plan of a FET import: classes, parts of classes, journal pages, slots, guesses.
#include "common/import/bells.h"
#include "common/import/timetable/timetableplanner.h"
#include "common/import/fet/fetreader.h"
#include "common/import/personnames.h"
#include "support/shareddata.h"
#include <QSet>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 9, 14);

TimetablePlanning plan(const QString &path, const ImportOptions &options, FindingLog &log)
{
    return planTimetable(readFet({u"x.fet"_s, test::readAll(path)}).file, options, start, log);
}

TimetablePlanning planSmall(const ImportOptions &options = {})
{
    FindingLog log(u"small.fet"_s);
    return plan(test::fixturePath(u"fet/small.fet"_s), options, log);
}

QString choice(const TimetablePlanning &planning, const QString &option)
{
    for (const ImportChoice &one : planning.choices) {
        if (one.option == option)
            return one.value + u' ' + one.why;
    }
    return {};
}

QStringList classNames(const ImportPlan &plan)
{
    QStringList names;
    for (const PlannedClass &one : plan.classes)
        names.append(one.name);
    return names;
}

} // namespace

class FetPlannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheClassesOfASmallSchool()
    {
        const TimetablePlanning planning = planSmall();
        QCOMPARE(classNames(planning.plan), (QStringList{u"7А"_s, u"7а"_s}));
        QCOMPARE(planning.plan.classes.at(0).level, 7);
        QCOMPARE(planning.plan.classes.at(0).letter, u"А"_s);
        // «7 сборная» takes its pupils from 7А: no class, and the same pupils as the subgroup 7А-2.
        QCOMPARE(planning.plan.subgroups.size(), 3);
        QCOMPARE(planning.plan.subgroups.at(0).name, u"7 сборная"_s);
        QCOMPARE(planning.plan.subgroups.at(2).schoolClass, -1);
        QVERIFY(planning.plan.pupils.isEmpty());
    }
    void makesOnePagePerSubjectPupilsAndTeachers()
    {
        const ImportPlan plan = planSmall().plan;
        QCOMPARE(plan.groups.size(), 5); // the two algebra lessons of 7А share a page; the one without pupils has none
        QCOMPARE(plan.groups.at(0).weeklyHours, 2);
        QCOMPARE(plan.groups.at(0).subgroup, -1);
        QCOMPARE(plan.groups.at(3).staff.size(), 2);
        QCOMPARE(plan.groups.at(3).schoolClass, -1);
        QCOMPARE(plan.slots.size(), 6);
        QCOMPARE(plan.slots.constLast().number, 4);
        QCOMPARE(plan.slots.constLast().day, (CycleDay{1, 3}));
        QCOMPARE(plan.unplaced.size(), 2);
    }
    void tellsWhatItGuessed()
    {
        const TimetablePlanning planning = planSmall();
        QCOMPARE(choice(planning, u"days"_s), u"1,2,3 by_name"_s);
        QCOMPARE(choice(planning, u"class-level"_s), u"group by_names_and_sizes"_s);
        QCOMPARE(choice(planning, u"from"_s), u"2026-09-14 next_day"_s);
        QCOMPARE(choice(planning, u"bells"_s), u"08:30-09:15,09:25-10:10,10:30-11:15,11:35-12:20 usual"_s);
        QCOMPARE(choice(planning, u"placeholder-pupils"_s), u"no default"_s);
    }
    void doesWhatItIsTold()
    {
        ImportOptions options;
        options.days = u"7,1,2"_s;
        options.classLevel = u"year"_s;
        options.from = QDate(2026, 10, 1);
        options.firstNumber = 0;
        options.bells = u"08:00-08:40,08:50-09:30,09:40-10:20,10:30-11:10"_s;
        const TimetablePlanning planning = planSmall(options);
        QCOMPARE(classNames(planning.plan), QStringList{u"Параллель 7"_s});
        QCOMPARE(planning.plan.slots.at(0).day, (CycleDay{1, 7}));
        QCOMPARE(planning.plan.slots.at(0).number, 0);
        QCOMPARE(planning.plan.bells.at(0).ends, QTime(8, 40));
        QCOMPARE(planning.plan.from, QDate(2026, 10, 1));
        QCOMPARE(choice(planning, u"class-level"_s), u"year given"_s);
    }
    void refusesOptionsThatDoNotFit()
    {
        ImportOptions options;
        options.days = u"1,2"_s;
        options.classLevel = u"form"_s;
        options.bells = u"8"_s;
        options.firstNumber = 77;
        FindingLog log(u"small.fet"_s);
        plan(test::fixturePath(u"fet/small.fet"_s), options, log);
        QCOMPARE(log.errors(), 4);
        QCOMPARE(log.findings().at(0).code, u"bad_option"_s);
    }
    void makesPlaceholderPupilsOnlyWhenAsked()
    {
        ImportOptions options;
        options.placeholderPupils = true;
        const ImportPlan plan = planSmall(options).plan;
        QCOMPARE(plan.pupils.size(), 8);
        QCOMPARE(plan.pupils.at(0).name.full(), u"Ученик 01"_s);
        // Every pupil of the class is in exactly one of its two atoms.
        QCOMPARE(plan.subgroups.at(0).pupils.size() + plan.subgroups.at(1).pupils.size(), 5);
        QSet<QString> ids;
        for (const PlannedPupil &pupil : plan.pupils)
            ids.insert(pupil.externalId);
        QCOMPARE(ids.size(), 8);
    }
    void guessesTheClassesOfRealSchools_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("classes");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("weeks");
        QTest::newRow("IBDP") << u"IBDP-School-2016.fet"_s << 37 << u"07A"_s << u"group, year"_s << 1;
        QTest::newRow("primary") << u"6th-Primary-School.fet"_s << 13 << u"Α1"_s << u"subgroup"_s << 1;
        QTest::newRow("college") << u"timetable-ru.fet"_s << 14 << u"ЛД101"_s << u"year"_s << 2;
        QTest::newRow("Bethlen") << u"Bethlen-2008-2009.fet"_s << 20 << u"05A"_s << u"group"_s << 1;
        QTest::newRow("Lom") << u"Lom_high_school_2007-2008.fet"_s << 17 << u"8 а"_s << u"group"_s << 1;
    }
    void guessesTheClassesOfRealSchools()
    {
        QFETCH(QString, file);
        QFETCH(int, classes);
        QFETCH(QString, first);
        QFETCH(QString, level);
        QFETCH(int, weeks);
        const QString path = test::sharedPath(u"data/fet/"_s + file);
        PARTA_NEEDS_SHARED(path);
        FindingLog log(file);
        const TimetablePlanning planning = plan(path, {}, log);
        QVERIFY(!log.hasErrors());
        QCOMPARE(choice(planning, u"class-level"_s), level + u" by_names_and_sizes"_s);
        QCOMPARE(planning.plan.classes.size(), classes);
        QVERIFY(classNames(planning.plan).contains(first));
        QCOMPARE(planning.plan.weeks, weeks);
        for (const PlannedGroup &group : planning.plan.groups)
            QVERIFY(group.schoolClass >= 0 || group.subgroup >= 0);
    }
    void takesEveryHourOfIbdp()
    {
        const QString path = test::sharedPath(u"data/fet/IBDP-School-2016.fet"_s);
        PARTA_NEEDS_SHARED(path);
        FindingLog log(u"x"_s);
        ImportOptions options;
        options.placeholderPupils = true;
        const TimetablePlanning planning = plan(path, options, log);
        QCOMPARE(planning.plan.unplaced.size(), 0);
        QVERIFY(planning.plan.slots.size() > 1780);
        QVERIFY(planning.plan.slots.size() <= 1794);
        QCOMPARE(choice(planning, u"days"_s), u"7,1,2,3,4 by_name"_s);
        for (const PlannedSubgroup &subgroup : planning.plan.subgroups)
            QVERIFY(!subgroup.pupils.isEmpty());
        // The same file, read again, is the same timetable.
        QCOMPARE(plan(path, options, log).plan.timetableId, planning.plan.timetableId);
    }
    void readsBells()
    {
        QVERIFY(guessBells({u"08:30"_s, u"10:10"_s}).isKnown);
        QCOMPARE(bellsText(guessBells({u"08:30"_s, u"10:10"_s}).times), u"08:30-10:00,10:10-11:40"_s);
        QCOMPARE(bellsText(guessBells({u"1 (8.30-9.15)"_s, u"2 (9.25-10.10)"_s}).times), u"08:30-09:15,09:25-10:10"_s);
        QVERIFY(!guessBells({u"10:10"_s, u"08:30"_s}).isKnown);
        QVERIFY(bellsFromText(u"08:30-09:15,09:00-10:10"_s, 2).isEmpty());
        QVERIFY(bellsFromText(u"08:30-09:15"_s, 2).isEmpty());
        QCOMPARE(guessBells(QStringList(60, u"x"_s)).times.size(), 60);
        QVERIFY(guessBells(QStringList(60, u"x"_s)).times.constLast().second > QTime(20, 0));
    }
    void splitsNames()
    {
        QCOMPARE(personNameFrom(u"Тетрадкина Анна Глобусовна"_s), (PersonName{u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s}));
        QCOMPARE(personNameFrom(u"Тетрадкина А.Г."_s), (PersonName{u"Тетрадкина"_s, u"А."_s, u"Г."_s}));
        QCOMPARE(personNameFrom(u"Teacher031"_s), (PersonName{u"Teacher031"_s, {}, {}}));
        QCOMPARE(personNameFrom(u"к. 12 (вакансия)"_s).surname, u"к. 12 (вакансия)"_s);
    }
};

QTEST_APPLESS_MAIN(FetPlannerTest)
#include "tst_fetplanner.moc"
