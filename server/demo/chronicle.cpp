// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the lessons in order: who was there, what was taught, set and marked, and when it was written.
#include "server/demo/chronicle.h"
#include "server/demo/absences.h"
#include "server/demo/pupilmodel.h"
#include "server/demo/syllabus.h"
#include <algorithm>

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Minute = 60'000;
constexpr int ControlStrictness = 40;
constexpr int ControlEvery = 3;      ///< every third written work is a control work
constexpr int ForgottenPermille = 12;
constexpr int MostAnswers = 9;       ///< in one lesson
constexpr int LastWeeks = 17;        ///< days before the end of a term
constexpr int CarelessTeachers = 17; ///< one teacher in so many writes late often

/// Minutes of homework a day, all subjects together (norms.md 4).
int homeworkNorm(int level)
{
    if (level <= 3)
        return 90;
    if (level <= 5)
        return 120;
    return level <= 8 ? 150 : 210;
}

QString controlTopic(const QString &type, const QString &chapter)
{
    static const QHash<QString, QString> phrases{
        {u"К"_s, u"Контрольная работа по теме «%1»"_s}, {u"Н"_s, u"Контрольный диктант по теме «%1»"_s},
        {u"И"_s, u"Изложение по теме «%1»"_s}, {u"Ч"_s, u"Классное сочинение по теме «%1»"_s},
        {u"ПР"_s, u"Проверочная работа по теме «%1»"_s}, {u"ПК"_s, u"Защита проектов по теме «%1»"_s},
        {u"Т"_s, u"Тестирование по теме «%1»"_s}, {u"З"_s, u"Сдача зачёта по теме «%1»"_s},
    };
    return phrases.value(type, u"Контроль по теме «%1»"_s).arg(chapter);
}

class Chronicler
{
public:
    Chronicler(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now)
        : m_plan(plan), m_now(now), m_absences(plan), m_quarters(plan.year.termSets()[0].terms),
          m_halves(plan.year.termSets()[1].terms), m_habits(plan.groups.size())
    {
        for (const WorkType &type : workTypes)
            m_workTypes.insert(type.abbreviation, type.id);
        m_result.lessons = lessonsOf(plan);
        for (const PlannedLesson &lesson : std::as_const(m_result.lessons))
            ++m_habits[lesson.group].total;
    }

    Chronicle run()
    {
        for (int i = 0; i < m_result.lessons.size(); ++i) {
            const PlannedLesson &lesson = m_result.lessons[i];
            if (!lesson.cancelled && lesson.starts < m_now)
                hold(i);
        }
        m_result.sort();
        return m_result;
    }

private:
    /// What a group has behind it.
    struct GroupState {
        int total = 0;
        int sinceWork = 0;
        int works = 0;
        bool controlDue = false;
        bool afterControl = false;
        int nextPupil = 0;
        int term = -1;               ///< the term of `asked`
        QHash<int, int> asked;       ///< marks of each pupil in this term
    };
    struct Register {
        QList<int> present;
        QList<int> away;
        QList<AttendanceEntry> written;
    };
    /// Written work of a lesson; an empty type is an ordinary lesson.
    struct Assignment {
        QString type;
        bool control = false;
    };

    void hold(int index)
    {
        const PlannedLesson &lesson = m_result.lessons[index];
        Random random(m_plan.seed, u"lesson", quint64(index));
        const Register seen = callRegister(lesson, random);
        const bool graded = level(lesson) > 1 && subject(lesson).graded;
        // Who substitutes sets no work that is to be marked days later.
        const Assignment work = graded && lesson.substitute < 0 ? chooseWork(lesson, random) : Assignment{};
        const qint64 at = writingTime(lesson, random);
        writeRecord(index, work, at, random);
        CellsEntry cells{index, {}, seen.written, {}};
        if (!work.type.isEmpty())
            writeWork(index, work, seen, at, random);
        else if (graded)
            cells.marks = answers(lesson, seen.present, random);
        if (!cells.marks.isEmpty() || !cells.attendance.isEmpty())
            enter(at + Minute, lesson, cells);
    }

    int level(const PlannedLesson &lesson) const
    {
        return m_plan.classes[m_plan.groups[lesson.group].schoolClass].level;
    }
    const Subject &subject(const PlannedLesson &lesson) const
    {
        return m_plan.subjects[m_plan.groups[lesson.group].subject];
    }
    YearPlace place(const PlannedLesson &lesson) const
    {
        return {lesson.index, m_habits[lesson.group].total};
    }

    /// When the lesson's term is closed.
    qint64 closingOf(const PlannedLesson &lesson) const
    {
        for (const TermDates &term : level(lesson) < 10 ? m_quarters : m_halves) {
            if (lesson.day <= term.until)
                return closingInstant(term);
        }
        return m_now;
    }

    template<class Body> void enter(qint64 at, const PlannedLesson &lesson, const Body &body)
    {
        if (at < m_now && at < closingOf(lesson))
            m_result.add(at, teacherOf(m_plan, lesson), body);
    }

    Register callRegister(const PlannedLesson &lesson, Random &random) const
    {
        Register seen;
        for (const int pupil : m_plan.pupilsOf(m_plan.groups[lesson.group])) {
            if (!m_plan.pupils[pupil].membership.covers(lesson.day))
                continue;
            const Presence presence = m_absences.at(pupil, lesson, random);
            (presence.isAway() ? seen.away : seen.present) << pupil;
            if (presence.code)
                seen.written << AttendanceEntry{pupil, *presence.code, presence.minutes};
        }
        return seen;
    }

    /// A control work is neither the first nor the last lesson and alone on its day (norms.md 5).
    Assignment chooseWork(const PlannedLesson &lesson, Random &random)
    {
        GroupState &group = m_habits[lesson.group];
        const WorkHabit habit = m_syllabus.works(subject(lesson).key);
        const std::pair day(m_plan.groups[lesson.group].schoolClass, lesson.day.toJulianDay());
        const bool possible = lesson.number > 1 && !lesson.lastOfDay && m_controlOn.value(day, lesson.number) == lesson.number;
        if (group.controlDue && possible) {
            group.controlDue = false;
            group.sinceWork = 0;
            m_controlOn.insert(day, lesson.number);
            return {habit.control[group.works / ControlEvery % habit.control.size()], true};
        }
        if (++group.sinceWork < habit.every)
            return {};
        group.sinceWork = 0;
        group.controlDue = ++group.works % ControlEvery == 0;
        if (group.controlDue)
            return {};
        return {random.pick(habit.shorter), false};
    }

    /// Most write in the lesson or after the last one, some in the evening, a few days later, some never.
    qint64 writingTime(const PlannedLesson &lesson, Random &random) const
    {
        const int teacher = teacherOf(m_plan, lesson);
        const bool careless = (teacher + int(m_plan.seed % CarelessTeachers)) % CarelessTeachers == 0;
        if (random.chance(careless ? 4 * ForgottenPermille : ForgottenPermille))
            return m_now;
        const int draw = random.below(1000);
        const int late = careless ? 400 : 80, afterDays = careless ? 120 : 18;
        const auto between = [&](qint64 from, qint64 to) {
            return from + qint64(random.below(int((to - from) / 1000))) * 1000;
        };
        if (draw < afterDays) {
            const QDate day = lesson.day.addDays(random.between(1, 3));
            return between(instantOf(day, {8, 0}), instantOf(day, {20, 0}));
        }
        if (draw < late)
            return between(instantOf(lesson.day, {15, 5}), instantOf(lesson.day, {21, 30}));
        if (draw < late + 120 && lesson.number < 7)
            return between(lesson.ends, instantOf(lesson.day, {14, 56}));
        return between(lesson.starts + 20 * Minute, lesson.ends + 8 * Minute);
    }

    void writeRecord(int index, const Assignment &work, qint64 at, Random &random)
    {
        const PlannedLesson &lesson = m_result.lessons[index];
        const QString &key = subject(lesson).key;
        RecordEntry record{index, m_syllabus.topic(key, level(lesson), place(lesson)), {}, {}};
        if (work.control)
            record.topic = controlTopic(work.type, m_syllabus.chapter(key, level(lesson), place(lesson)));
        else if (work.type == u"Л")
            record.topic += u". Лабораторная работа"_s;
        else if (m_habits[lesson.group].afterControl)
            record.topic = u"Работа над ошибками. "_s + record.topic;
        m_habits[lesson.group].afterControl = work.control && work.type != u"ПК" && work.type != u"З";
        if (level(lesson) > 1 && !work.control)
            setHomework(lesson, record, random);
        enter(at, lesson, record);
    }

    /// The day's sum keeps to the norm; less before a weekend.
    void setHomework(const PlannedLesson &lesson, RecordEntry &record, Random &random)
    {
        const std::optional<Task> task = m_syllabus.homework(subject(lesson).key, level(lesson), place(lesson), random);
        if (!task)
            return;
        const Group &group = m_plan.groups[lesson.group];
        const int norm = homeworkNorm(level(lesson)) * (lesson.day.dayOfWeek() == 5 ? 7 : 10) / 10;
        // A pupil is in one of two subgroups only.
        int &sum = m_homework[{group.schoolClass, lesson.day.toJulianDay()}];
        const int share = group.subgroup < 0 ? task->minutes : (task->minutes + 1) / 2;
        if (sum + share > norm)
            return;
        sum += share;
        record.homework = task->text;
        record.minutes = task->minutes;
    }

    /// A few pupils answer; everyone has his turn, and before the end of a term those without a mark.
    QList<MarkEntry> answers(const PlannedLesson &lesson, const QList<int> &present, Random &random)
    {
        const Group &group = m_plan.groups[lesson.group];
        GroupState &state = m_habits[lesson.group];
        const bool lastWeeks = beginTerm(lesson, state);
        const int most = (group.weeklyHours == 1 ? 7 : 4) - (group.subgroup >= 0 ? 1 : 0);
        QList<int> chosen;
        for (const int pupil : present) {
            if (lastWeeks && state.asked.value(pupil) == 0 && chosen.size() < MostAnswers)
                chosen << pupil;
        }
        for (int i = random.between(1, most); i > 0 && !present.isEmpty(); --i) {
            state.nextPupil += random.between(1, 2);
            const int pupil = present[state.nextPupil % present.size()];
            if (!chosen.contains(pupil))
                chosen << pupil;
        }
        QList<MarkEntry> marks;
        for (const int pupil : std::as_const(chosen)) {
            ++state.asked[pupil];
            marks << MarkEntry{1, pupil, gradeOf(m_plan, pupil, group.subject, 0, random), 0};
        }
        return marks;
    }

    /// Forgets the marks of an earlier term; true in the last weeks of the present one.
    bool beginTerm(const PlannedLesson &lesson, GroupState &state) const
    {
        const QList<TermDates> &terms = level(lesson) < 10 ? m_quarters : m_halves;
        for (int i = 0; i < terms.size(); ++i) {
            if (lesson.day < terms[i].since || terms[i].until < lesson.day)
                continue;
            if (std::exchange(state.term, i) != i)
                state.asked.clear();
            return lesson.day.addDays(LastWeeks) > terms[i].until;
        }
        return false;
    }

    void writeWork(int index, const Assignment &work, const Register &seen, qint64 at, Random &random)
    {
        const PlannedLesson &lesson = m_result.lessons[index];
        const WorkTypeId type = m_workTypes.value(work.type);
        const bool dictation = work.type == u"Н";
        QString title;
        if (work.control)
            title = m_syllabus.chapter(subject(lesson).key, level(lesson), place(lesson));
        enter(at + 2 * Minute, lesson, WorkEntry{index, 1, type, title});
        if (dictation)
            enter(at + 3 * Minute, lesson, WorkEntry{index, 2, m_workTypes.value(u"К"_s), u"Грамматическое задание"_s});
        const qint64 marked = markingTime(lesson, work, at, random);
        CellsEntry cells{index, {}, {}, {}};
        QList<int> owing;
        for (const int pupil : seen.present) {
            for (int position = 1; position <= (dictation ? 2 : 1); ++position)
                cells.marks << markFor(lesson, pupil, position, work, random);
        }
        for (const int pupil : seen.away) {
            if (!work.control || !random.chance(400))
                continue;
            cells.marks << MarkEntry{1, pupil, Grade::Debt, 0};
            owing << pupil;
        }
        // Without the work itself its marks would be answers.
        if (at + 3 * Minute >= m_now)
            return;
        enter(marked, lesson, cells);
        settle(index, work, owing, marked, random);
    }

    MarkEntry markFor(const PlannedLesson &lesson, int pupil, int position, const Assignment &work, Random &random) const
    {
        const int strictness = work.control ? ControlStrictness : 0;
        return {position, pupil, gradeOf(m_plan, pupil, m_plan.groups[lesson.group].subject, strictness, random), 0};
    }

    /// Short works on the same or next days, control works within five working days; some later.
    qint64 markingTime(const PlannedLesson &lesson, const Assignment &work, qint64 at, Random &random) const
    {
        int days = work.control ? random.between(1, 4) : random.between(0, 2);
        if (work.type == u"ЧН" || work.type == u"З" || work.type == u"П")
            days = 0;
        if (random.chance(60))
            days += random.between(5, 9);
        const qint64 evening = instantOf(lesson.day.addDays(days), {15, 0}) + random.below(5 * 3600) * qint64(1000);
        return days == 0 ? at + 5 * Minute : std::max(evening, at + 5 * Minute);
    }

    /// Most debts are written off in the next two weeks.
    void settle(int index, const Assignment &work, const QList<int> &owing, qint64 since, Random &random)
    {
        const PlannedLesson &lesson = m_result.lessons[index];
        for (const int pupil : owing) {
            if (!random.chance(750))
                continue;
            const QDate day = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).date().addDays(random.between(3, 12));
            MarkEntry mark = markFor(lesson, pupil, 1, work, random);
            mark.revision = 1;
            const qint64 at = instantOf(day, {15, 0}) + random.below(3 * 3600) * qint64(1000);
            enter(at, lesson, CellsEntry{index, {mark}, {}, u"Работа написана позже"_s});
        }
    }

    const SchoolPlan &m_plan;
    const qint64 m_now;
    const Absences m_absences;
    const Syllabus m_syllabus;
    const QList<TermDates> m_quarters;
    const QList<TermDates> m_halves;
    QHash<QString, WorkTypeId> m_workTypes;
    QList<GroupState> m_habits;
    QHash<std::pair<int, qint64>, int> m_controlOn; ///< lesson number by class and day
    QHash<std::pair<int, qint64>, int> m_homework;  ///< minutes by class and day
    Chronicle m_result;
};
} // namespace

qint64 closingInstant(const TermDates &term)
{
    return instantOf(term.until.addDays(9), {18, 0});
}

void Chronicle::sort()
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
}

Chronicle writeChronicle(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now)
{
    Chronicle chronicle = Chronicler(plan, workTypes, now).run();
    writeTermMarks(plan, workTypes, now, chronicle);
    chronicle.sort();
    return chronicle;
}

} // namespace parta::demo
