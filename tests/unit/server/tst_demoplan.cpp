// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school on paper: counts, loads, the norms of the timetable and an independent search for clashes.
#include "server/demo/lessons.h"
#include "server/demo/syllabus.h"
#include <QCryptographicHash>
#include <QSet>

using namespace parta;
using namespace parta::demo;
using namespace Qt::StringLiterals;

namespace {
const QDate Today(2026, 11, 23);

/// Weekly hours at most, 5-day week (norms.md 2).
int mostWeeklyHours(int level)
{
    static const QList<int> most{0, 21, 23, 23, 23, 29, 30, 32, 33, 33, 34, 34};
    return most[level];
}

/// Lessons a day at most, once a week one more in YearLevels 1-4.
int mostDailyLessons(int level)
{
    return level == 1 ? 4 : level <= 4 ? 5 : level <= 6 ? 6 : 7;
}

QByteArray fingerprint(const SchoolPlan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Pupil &pupil : plan.pupils)
        hash.addData((pupil.name.full() + pupil.born.toString(Qt::ISODate) + pupil.personalFile).toUtf8());
    for (const StaffMember &person : plan.staff)
        hash.addData((person.name.full() + person.login).toUtf8());
    for (const Group &group : plan.groups)
        hash.addData(QByteArray::number(group.teacher));
    for (const Timetable &timetable : plan.timetables) {
        for (const Slot &slot : timetable.slots)
            hash.addData(QByteArray::number(slot.group * 100 + slot.weekday * 10 + slot.number));
    }
    return hash.result().toHex();
}
} // namespace

class DemoPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_plan = std::make_unique<SchoolPlan>(makePlan(1, Today)); }

    void hasTheSizeOfARealSchool()
    {
        QCOMPARE(m_plan->classes.size(), 33);
        QCOMPARE(m_plan->classes.first().name, u"1А"_s);
        QCOMPARE(m_plan->classes.last().name, u"11В"_s);
        QCOMPARE(m_plan->staff.size(), 60);
        QVERIFY(m_plan->pupils.size() > 860 && m_plan->pupils.size() < 940);
        for (const Pupil &pupil : std::as_const(m_plan->pupils)) {
            QVERIFY(pupil.guardians.size() == 1 || pupil.guardians.size() == 2);
            const int age = int(pupil.born.daysTo(QDate(2026, 9, 1)) / 365);
            QVERIFY(age >= 5 + m_plan->classes[pupil.schoolClass].level);
            QVERIFY(age <= 7 + m_plan->classes[pupil.schoolClass].level);
        }
    }
    void isTheSameForTheSameSeedAndDay()
    {
        QCOMPARE(fingerprint(makePlan(1, Today)), fingerprint(*m_plan));
        QVERIFY(fingerprint(makePlan(2, Today)) != fingerprint(*m_plan));
    }
    void keepsWeeklyHoursWithinTheNorms()
    {
        QHash<int, int> hours;
        for (const Activity &activity : std::as_const(m_plan->activities))
            ++hours[activity.schoolClass];
        for (int i = 0; i < m_plan->classes.size(); ++i)
            QCOMPARE(hours[i], mostWeeklyHours(m_plan->classes[i].level)); // the curriculum uses what is allowed
    }
    void givesEveryGroupATeacherAndARoom()
    {
        QHash<int, int> load;
        for (const Group &group : std::as_const(m_plan->groups)) {
            QVERIFY(group.teacher >= 0 && group.room >= 0);
            load[group.teacher] += group.weeklyHours;
            QVERIFY(m_plan->pupilsOf(group).size() >= 8);
        }
        for (auto it = load.cbegin(); it != load.cend(); ++it) {
            QVERIFY2(it.value() <= 27, qPrintable(m_plan->staff[it.key()].login));
            QCOMPARE(it.value(), m_plan->staff[it.key()].load);
        }
        QCOMPARE(load.size(), 51);
    }
    void splitsAClassWithoutLosingAPupil()
    {
        QHash<std::pair<int, int>, QList<int>> bySubject;
        for (const Group &group : std::as_const(m_plan->groups))
            bySubject[{group.schoolClass, group.subject}] << m_plan->pupilsOf(group);
        for (auto it = bySubject.begin(); it != bySubject.end(); ++it) {
            QList<int> pupils = m_plan->classes[it.key().first].pupils;
            std::sort(pupils.begin(), pupils.end());
            std::sort(it->begin(), it->end());
            QCOMPARE(*it, pupils);
        }
    }
    void appointsOneClassTeacherWhoTeachesTheClass()
    {
        QSet<int> appointed;
        for (int i = 0; i < m_plan->classes.size(); ++i) {
            const int teacher = m_plan->classes[i].classTeacher;
            appointed.insert(teacher);
            const bool teaches = std::any_of(m_plan->groups.cbegin(), m_plan->groups.cend(), [&](const Group &group) {
                return group.schoolClass == i && group.teacher == teacher;
            });
            QVERIFY(teaches);
        }
        QCOMPARE(appointed.size(), m_plan->classes.size());
    }
    void hasUniqueLoginsWithTheKnownOnes()
    {
        QSet<QString> logins;
        for (const StaffMember &person : std::as_const(m_plan->staff))
            logins.insert(person.login);
        QCOMPARE(logins.size(), m_plan->staff.size());
        for (const QString &login : {u"director"_s, u"admin"_s, u"deputy"_s, u"teacher.math"_s, u"teacher.rus"_s})
            QVERIFY2(logins.contains(login), qPrintable(login));
        const bool mathIn7b = std::any_of(m_plan->groups.cbegin(), m_plan->groups.cend(), [&](const Group &group) {
            return m_plan->classes[group.schoolClass].name == u"7Б" && m_plan->staff[group.teacher].login == u"teacher.math";
        });
        QVERIFY(mathIn7b);
    }
    void numbersPersonalFilesByLetterWithoutRepeating()
    {
        QSet<QString> files;
        for (const Pupil &pupil : std::as_const(m_plan->pupils)) {
            files.insert(pupil.personalFile);
            QCOMPARE(pupil.personalFile[0], pupil.name.surname[0]);
        }
        QCOMPARE(files.size(), m_plan->pupils.size());
    }
    void hasNoClash_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 42, 2026})
            QTest::addRow("%d", seed) << seed;
    }
    void hasNoClash()
    {
        QFETCH(int, seed);
        const SchoolPlan plan = makePlan(quint64(seed), Today);
        QSet<std::pair<int, int>> teachers, rooms, pupils;
        QHash<int, int> hours;
        for (const Slot &slot : plan.timetables[1].slots) {
            const Group &group = plan.groups[slot.group];
            const auto place = [&](int who) { return std::pair(who, slot.weekday * 10 + slot.number); };
            QVERIFY(!teachers.contains(place(group.teacher)));
            QVERIFY(!rooms.contains(place(group.room)));
            teachers.insert(place(group.teacher));
            rooms.insert(place(group.room));
            for (const int pupil : plan.pupilsOf(group)) {
                QVERIFY(!pupils.contains(place(pupil)));
                pupils.insert(place(pupil));
            }
            ++hours[slot.group];
        }
        for (int i = 0; i < plan.groups.size(); ++i)
            QCOMPARE(hours[i], plan.groups[i].weeklyHours);
    }
    void keepsDaysWithinTheNorms()
    {
        QHash<std::pair<int, int>, QSet<int>> days;
        QHash<int, QSet<int>> peDays;
        for (const Slot &slot : m_plan->timetables[1].slots) {
            const Group &group = m_plan->groups[slot.group];
            days[{group.schoolClass, slot.weekday}].insert(slot.number);
            if (m_plan->subjects[group.subject].key == u"pe")
                peDays[group.schoolClass].insert(slot.weekday);
        }
        QHash<int, int> longDays;
        for (auto it = days.cbegin(); it != days.cend(); ++it) {
            const auto [schoolClass, weekday] = it.key();
            const int level = m_plan->classes[schoolClass].level, count = int(it->size());
            QCOMPARE(*std::max_element(it->cbegin(), it->cend()), count); // no free lesson in between
            if (count > mostDailyLessons(level)) {
                QVERIFY(level <= 4 && count == mostDailyLessons(level) + 1);
                QVERIFY(peDays[schoolClass].contains(weekday));
                QCOMPARE(++longDays[schoolClass], 1);
            }
        }
    }
    void givesYearLevelOneThreeLessonsADayInAutumn()
    {
        for (const Slot &slot : m_plan->timetables[0].slots) {
            if (m_plan->classes[m_plan->groups[slot.group].schoolClass].level == 1)
                QVERIFY(slot.number <= 3);
        }
        for (const BellSchedule &bells : std::as_const(m_plan->bellSchedules)) {
            for (int i = 0; i < bells.bells.size(); ++i) {
                QVERIFY(bells.bells[i].starts >= QTime(8, 0));
                QVERIFY(bells.bells[i].starts.secsTo(bells.bells[i].ends) <= 45 * 60);
                QVERIFY(i == 0 || bells.bells[i - 1].ends.secsTo(bells.bells[i].starts) >= 10 * 60);
            }
        }
    }
    void hasTopicsForEverySubjectAndLevel()
    {
        const Syllabus syllabus;
        for (const Group &group : std::as_const(m_plan->groups)) {
            const QString &key = m_plan->subjects[group.subject].key;
            const int level = m_plan->classes[group.schoolClass].level;
            QVERIFY2(syllabus.covers(key, level), qPrintable(key + QString::number(level)));
            QVERIFY2(!syllabus.works(key).shorter.isEmpty(), qPrintable(key));
            for (int i = 0; i < 34; ++i)
                QVERIFY(!syllabus.topic(key, level, {i, 34}).contains(u'{'));
        }
    }
    void knowsTheStudyDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("nearest");
        QTest::newRow("a study day") << QDate(2026, 11, 23) << QDate(2026, 11, 23);
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 20);
        QTest::newRow("public holiday") << QDate(2026, 11, 4) << QDate(2026, 11, 3);
        QTest::newRow("autumn vacation") << QDate(2025, 10, 29) << QDate(2025, 10, 24);
        QTest::newRow("moved day off") << QDate(2026, 3, 9) << QDate(2026, 3, 6);
        QTest::newRow("winter vacation") << QDate(2026, 1, 5) << QDate(2025, 12, 30);
        QTest::newRow("summer") << QDate(2026, 7, 15) << QDate(2026, 5, 26);
        QTest::newRow("before a Tuesday start") << QDate(2026, 8, 31) << QDate(2026, 5, 26);
        QTest::newRow("far future") << QDate(2031, 10, 8) << QDate(2031, 10, 8);
    }
    void knowsTheStudyDays()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, nearest);
        QCOMPARE(StudyYear::nearestStudyDay(day), nearest);
    }
    void followsTheMinistrysDatesOf2025()
    {
        const StudyYear year(2025);
        QCOMPARE(year.name(), u"2025/2026"_s);
        QCOMPARE(year.quarters()[0].until, QDate(2025, 10, 24));
        QCOMPARE(year.quarters()[1].since, QDate(2025, 11, 3));
        QCOMPARE(year.quarters()[1].until, QDate(2025, 12, 30));
        QCOMPARE(year.quarters()[2].since, QDate(2026, 1, 12));
        QCOMPARE(year.quarters()[2].until, QDate(2026, 3, 27));
        QCOMPARE(year.lastDay(), QDate(2026, 5, 26));
        QVERIFY(!year.isStudyDay({2026, 2, 18}, 1));
        QVERIFY(year.isStudyDay({2026, 2, 18}, 2));
        for (const Vacation &vacation : year.vacations())
            QVERIFY(vacation.since.daysTo(vacation.until) >= 6);
    }
    void generatesLessonsOnStudyDaysOnly()
    {
        const QList<PlannedLesson> lessons = lessonsOf(*m_plan);
        QVERIFY(lessons.size() > 30'000);
        QSet<std::pair<int, qint64>> busy;
        for (const PlannedLesson &lesson : lessons) {
            const int level = m_plan->classes[m_plan->groups[lesson.group].schoolClass].level;
            QVERIFY(m_plan->year.isStudyDay(lesson.day, level));
            QVERIFY(lesson.starts < lesson.ends);
            if (lesson.cancelled)
                continue;
            const std::pair place(teacherOf(*m_plan, lesson), lesson.starts);
            QVERIFY2(!busy.contains(place), "a substitute stands in two rooms");
            busy.insert(place);
        }
    }

private:
    std::unique_ptr<SchoolPlan> m_plan;
};

QTEST_APPLESS_MAIN(DemoPlanTest)
#include "tst_demoplan.moc"
