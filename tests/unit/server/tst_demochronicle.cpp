// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo teachers wrote obeys the hard rules and looks like a school.
#include "common/domain/average.h"
#include "server/demo/chronicle.h"
#include <QSet>

using namespace parta;
using namespace parta::demo;
using namespace Qt::StringLiterals;

namespace {
QList<WorkType> workTypes()
{
    QList<WorkType> types;
    for (const QString &abbreviation : {u"О"_s, u"С"_s, u"К"_s, u"ПР"_s, u"Т"_s, u"Л"_s, u"П"_s, u"Н"_s, u"СД"_s,
                                        u"И"_s, u"Ч"_s, u"ДС"_s, u"А"_s, u"ЧН"_s, u"ПК"_s, u"Р"_s, u"З"_s}) {
        WorkType type;
        type.id.value = types.size() + 1;
        type.abbreviation = abbreviation;
        types << type;
    }
    return types;
}
} // namespace

class DemoChronicleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_plan = std::make_unique<SchoolPlan>(makePlan(1, {2026, 11, 23}));
        m_now = instantOf(m_plan->today, {13, 40});
        m_chronicle = writeChronicle(*m_plan, workTypes(), m_now);
    }
    void writesNothingInAdvance()
    {
        qint64 last = 0;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            QVERIFY(entry.at < m_now);
            QVERIFY(entry.at >= last);
            last = entry.at;
            if (const int index = lessonOf(entry); index >= 0) {
                const PlannedLesson &lesson = m_chronicle.lessons[index];
                QVERIFY(lesson.starts < entry.at);
                QVERIFY(!lesson.cancelled);
                QCOMPARE(entry.author, teacherOf(*m_plan, lesson));
            }
        }
    }
    void keepsYearLevelOneFreeOfMarksAndHomework()
    {
        int records = 0;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const int index = lessonOf(entry);
            if (index < 0 || level(index) > 1)
                continue;
            if (const auto *record = bodyOf(m_chronicle.records, EntryKind::Record, entry)) {
                QVERIFY(record->homework.isEmpty());
                ++records;
            }
            if (const auto *cells = bodyOf(m_chronicle.cells, EntryKind::Cells, entry))
                QVERIFY(cells->marks.isEmpty());
        }
        QVERIFY(records > 300);
    }
    void marksOnlyMembersAndNeverAnAbsentPupil()
    {
        QSet<std::pair<int, int>> away;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *cells = bodyOf(m_chronicle.cells, EntryKind::Cells, entry);
            if (!cells)
                continue;
            const QDate day = m_chronicle.lessons[cells->lesson].day;
            for (const AttendanceEntry &cell : cells->attendance) {
                QVERIFY(m_plan->pupils[cell.pupil].membership.covers(day));
                if (isAbsence(cell.code))
                    away.insert({cells->lesson, cell.pupil});
            }
            for (const MarkEntry &mark : cells->marks) {
                QVERIFY(m_plan->pupils[mark.pupil].membership.covers(day));
                const bool later = mark.grade == Grade::Debt || mark.revision > 0;
                QVERIFY(later || !away.contains({cells->lesson, mark.pupil}));
            }
        }
        QVERIFY(away.size() > 2000);
    }
    void writesEachCellOnceUnlessItCorrectsIt()
    {
        QHash<std::pair<int, int>, int> revisions;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *cells = bodyOf(m_chronicle.cells, EntryKind::Cells, entry);
            if (!cells)
                continue;
            for (const MarkEntry &mark : cells->marks) {
                int &revision = revisions[{cells->lesson * 2 + mark.work - 1, mark.pupil}];
                QCOMPARE(mark.revision, revision);
                QVERIFY(revision == 0 || !cells->reason.isEmpty());
                ++revision;
            }
        }
        QVERIFY(revisions.size() > 40'000);
    }
    void setsAWorkBeforeItsMarks()
    {
        QSet<std::pair<int, int>> works;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            if (const auto *work = bodyOf(m_chronicle.works, EntryKind::Work, entry)) {
                QVERIFY(work->type);
                works.insert({work->lesson, work->position});
            }
            if (const auto *cells = bodyOf(m_chronicle.cells, EntryKind::Cells, entry)) {
                for (const MarkEntry &mark : cells->marks)
                    QVERIFY(mark.work == 1 || works.contains({cells->lesson, mark.work}));
            }
        }
        QVERIFY(works.size() > 1000);
    }
    void hasLateAndForgottenEntries()
    {
        int records = 0, evening = 0, nextDays = 0, held = 0;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *record = bodyOf(m_chronicle.records, EntryKind::Record, entry);
            if (!record)
                continue;
            const QDate day = m_chronicle.lessons[record->lesson].day;
            ++records;
            evening += entry.at >= instantOf(day, {15, 0}) && entry.at < instantOf(day.addDays(1), {0, 0});
            nextDays += entry.at >= instantOf(day.addDays(1), {0, 0});
        }
        for (const PlannedLesson &lesson : std::as_const(m_chronicle.lessons))
            held += !lesson.cancelled && lesson.ends < m_now;
        QVERIFY(evening > records / 25 && evening < records / 6);
        QVERIFY(nextDays > records / 100 && nextDays < records / 20);
        QVERIFY(held > records && held - records < held / 20);
    }
    void setsTermMarksNearTheAverage()
    {
        int attested = 0, notAttested = 0;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *term = bodyOf(m_chronicle.terms, EntryKind::Term, entry);
            if (!term)
                continue;
            QVERIFY(m_plan->year.termSets()[term->termSet].terms[term->term].until < m_plan->today);
            for (const auto &[pupil, grade] : term->marks)
                ++(grade == Grade::NotAttested ? notAttested : attested);
        }
        QVERIFY(attested > 7000);
        QVERIFY(notAttested < attested / 100);
    }
    void spreadsGradesPlausibly()
    {
        QList<WeightedGrade> all;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            if (const auto *cells = bodyOf(m_chronicle.cells, EntryKind::Cells, entry)) {
                for (const MarkEntry &mark : cells->marks)
                    all << WeightedGrade{mark.grade, 100};
            }
        }
        const Ratio average = plainAverage(all);
        QVERIFY(average.atLeast(370) && !average.atLeast(440));
    }
    void keepsHomeworkWithinTheNorm()
    {
        QHash<std::pair<int, qint64>, int> wholeClass;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *record = bodyOf(m_chronicle.records, EntryKind::Record, entry);
            if (!record || record->homework.isEmpty())
                continue;
            const PlannedLesson &lesson = m_chronicle.lessons[record->lesson];
            const Group &group = m_plan->groups[lesson.group];
            if (group.subgroup < 0)
                wholeClass[{group.schoolClass, lesson.day.toJulianDay()}] += record->minutes.value_or(0);
        }
        for (auto it = wholeClass.cbegin(); it != wholeClass.cend(); ++it) {
            const int level = m_plan->classes[it.key().first].level;
            QVERIFY(*it <= (level <= 3 ? 90 : level <= 5 ? 120 : level <= 8 ? 150 : 210));
        }
    }
    void setsOneControlWorkADayAndNeitherFirstNorLast()
    {
        const QList<WorkType> types = workTypes();
        QHash<std::pair<int, qint64>, QSet<int>> control;
        for (const Entry &entry : std::as_const(m_chronicle.entries)) {
            const auto *work = bodyOf(m_chronicle.works, EntryKind::Work, entry);
            if (!work || types[int(work->type.value) - 1].abbreviation != u"К")
                continue;
            const PlannedLesson &lesson = m_chronicle.lessons[work->lesson];
            QVERIFY(lesson.number > 1 && !lesson.lastOfDay);
            control[{m_plan->groups[lesson.group].schoolClass, lesson.day.toJulianDay()}].insert(lesson.number);
        }
        for (const QSet<int> &lessons : std::as_const(control))
            QCOMPARE(lessons.size(), 1);
    }

private:
    template<class Body>
    static const Body *bodyOf(const QList<Body> &list, EntryKind kind, const Entry &entry)
    {
        return entry.kind == kind ? &list[entry.index] : nullptr;
    }
    int lessonOf(const Entry &entry) const
    {
        switch (entry.kind) {
        case EntryKind::Record: return m_chronicle.records[entry.index].lesson;
        case EntryKind::Work: return m_chronicle.works[entry.index].lesson;
        case EntryKind::Cells: return m_chronicle.cells[entry.index].lesson;
        case EntryKind::Term: break;
        }
        return -1;
    }
    int level(int lesson) const { return m_plan->classes[m_plan->groups[m_chronicle.lessons[lesson].group].schoolClass].level; }

    std::unique_ptr<SchoolPlan> m_plan;
    qint64 m_now = 0;
    Chronicle m_chronicle;
};

QTEST_APPLESS_MAIN(DemoChronicleTest)
#include "tst_demochronicle.moc"
