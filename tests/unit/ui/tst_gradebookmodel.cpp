// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the page: states of cells, answers, events, what is refused without asking.
#include "tests/support/samplegradebook.h"
#include "ui/gradebook/gradebookmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

constexpr int firstLesson = GridColumns::firstLesson;

PartValue grade(Grade value)
{
    return {.grade = value, .attendance = {}, .minutes = {}};
}

CellKey markAt(int row, int position)
{
    return {sample::lesson(position), sample::pupil(row), CellPart::FirstMark, {}, {}};
}

} // namespace

class GradebookModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock.set(sample::now());
        m_model = std::make_unique<GradebookModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Gradebook page = sample::gradebook();
        page.marks.clear();
        page.attendance.clear();
        m_model->setPage(page);
        m_sent = std::make_unique<QSignalSpy>(m_model.get(), &GradebookModel::proposed);
    }
    void cleanup()
    {
        m_sent.reset();
        m_tester.reset();
        m_model.reset();
    }

    void hasPupilsByLessonsAndTotals()
    {
        QCOMPARE(m_model->rowCount(), 30);
        QCOMPARE(m_model->columnCount(), 2 + 40 + 3);
        QCOMPARE(m_model->index(0, 1).data().toString(), u"Абрикосов Артём"_s);
        QCOMPARE(m_model->index(0, 42).data().toString(), u"—"_s);
    }
    void showsMarksBroughtAlongAndCountsThem()
    {
        Gradebook page = sample::gradebook();
        page.marks = {{sample::lesson(0), 1, sample::pupil(0), Grade::Three, 1}};
        page.transferred = {{sample::pupil(0), QDate(2026, 9, 2), Grade::Five, 100, u"О"_s, u"7А"_s},
                            {sample::pupil(0), QDate(2026, 9, 4), Grade::Five, 150, u"К"_s, u"7А"_s}};
        m_model->setPage(page);
        const GridColumns columns = m_model->face().columns();
        QCOMPARE(m_model->columnCount(), 2 + 40 + 4);
        QVERIFY(!columns.isLesson(columns.firstTotal()));
        const QModelIndex brought = m_model->index(0, columns.firstTotal());
        QCOMPARE(brought.data().toString(), u"5 5"_s);
        QVERIFY(brought.data(Qt::ToolTipRole).toString().contains(u"04.09: 5 (К), 7А"_s));
        QVERIFY(!m_model->setData(brought, u"4"_s));
        QVERIFY(!m_model->flags(brought).testFlag(Qt::ItemIsEditable));
        QCOMPARE(m_model->index(0, columns.average()).data().toString(), u"4,33"_s);
        QCOMPARE(m_model->index(0, columns.weighted()).data().toString(), u"4,43"_s); // 15,5 / 3,5
        QCOMPARE(m_model->index(0, columns.termMark()).data(CellLookRole).value<CellLook>().text, u"4?"_s);
        QVERIFY(m_model->index(1, columns.firstTotal()).data().toString().isEmpty());
    }
    void proposesInsteadOfWriting()
    {
        QVERIFY(m_model->setData(m_model->index(2, firstLesson), u"5"_s));
        QCOMPARE(m_sent->count(), 1);
        const auto mark = sent<SetMark>(0);
        QCOMPARE(mark.lesson, sample::lesson(0));
        QCOMPARE(mark.pupil, sample::pupil(2));
        QCOMPARE(mark.grade, std::optional(Grade::Five));
        QCOMPARE(mark.work, 1);
        QCOMPARE(mark.revision, 0);
        QVERIFY(mark.request.isValid());
        QCOMPARE(look(2, 0).state, CellState::Pending);
        QCOMPARE(look(2, 0).text, u"5"_s);
        QVERIFY(!m_model->ledger().saved(markAt(2, 0)).value.grade);
    }
    void showsTheAnswerAsSaved()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        answer(sent<SetMark>(0), 1);
        QCOMPARE(look(0, 0).state, CellState::Saved);
        QCOMPARE(look(0, 0).text, u"4"_s);
        QCOMPARE(m_model->ledger().saved(markAt(0, 0)).revision, 1);
    }
    void ignoresAnAnswerThatCameTwice()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        const auto first = sent<SetMark>(0);
        answer(first, 1);
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        answer(first, 1);
        QCOMPARE(look(0, 0).state, CellState::Pending);
        QCOMPARE(look(0, 0).text, u"5"_s);
    }
    void keepsTheBaseOfValuesTypedOverAWaitingOne()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        QCOMPARE(sent<SetMark>(0).revision, 0);
        QCOMPARE(sent<SetMark>(1).revision, 0);
        QCOMPARE(look(0, 0).text, u"5"_s);
        answer(sent<SetMark>(0), 1);
        QCOMPARE(look(0, 0).state, CellState::Pending);
        QCOMPARE(look(0, 0).text, u"5"_s);
        m_model->propose({{markAt(0, 0), grade(Grade::Three)}});
        QCOMPARE(sent<SetMark>(2).revision, 1);
        answer(sent<SetMark>(1), 2);
        answer(sent<SetMark>(2), 3);
        QCOMPARE(look(0, 0).state, CellState::Saved);
        QCOMPARE(look(0, 0).text, u"3"_s);
    }
    void doesNotHideAConflictBehindALaterValue()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        m_model->apply(event(markAt(0, 0), Grade::Two, 1)); // somebody else was faster
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        QCOMPARE(sent<SetMark>(1).revision, 0); // typed while the 4 was shown, the 2 has not been seen
        refuse(sent<SetMark>(0), ErrorCode::Conflict, Grade::Two, 1);
        QCOMPARE(look(0, 0).state, CellState::Pending);
        refuse(sent<SetMark>(1), ErrorCode::Conflict, Grade::Two, 1);
        QCOMPARE(look(0, 0).state, CellState::Refused);
        QCOMPARE(look(0, 0).text, u"5"_s);
        const QString why = m_model->index(0, firstLesson).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(u"was —, is 2"_s), qPrintable(why));
    }
    void saysWhoChangedTheCellMeanwhile()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        const auto mark = sent<SetMark>(0);
        const Failure conflict{.code = ErrorCode::Conflict, .clause = {}, .field = {}, .detail = {}, .retryAfter = {}, .current = {}};
        m_model->refuse(mark.request, conflict,
                        SetMark::Reply{{mark.lesson, mark.work, mark.pupil, Grade::Two, 1}, u"Указкин П. С."_s});
        const QString text = m_model->index(0, firstLesson).data(Qt::ToolTipRole).toString();
        QVERIFY2(text.contains(u"(Указкин П. С.): was —, is 2. 4 was not written"_s), qPrintable(text));
        QCOMPARE(m_model->ledger().saved(markAt(0, 0)).value.grade, std::optional(Grade::Two));
    }
    void saysWhoChangedACellOfAPaste()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}, {markAt(1, 0), grade(Grade::Four)}});
        const auto cells = sent<SetCells>(0);
        SetCells::Reply reply;
        for (const MarkChange &change : cells.marks)
            reply.marks.append({change.lesson, 1, change.pupil, Grade::Three, 2});
        reply.refused = {{1, ErrorCode::Conflict, {}, u"Указкин П. С."_s}};
        m_model->accept(cells.request, reply);
        const QString text = m_model->index(1, firstLesson).data(Qt::ToolTipRole).toString();
        QVERIFY2(text.contains(u"(Указкин П. С.): was —, is 3"_s), qPrintable(text));
    }
    void forgivesAConflictOverTheSameValue()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        refuse(sent<SetMark>(0), ErrorCode::Conflict, Grade::Four, 1);
        QCOMPARE(look(0, 0).state, CellState::Saved);
    }
    void keepsARefusedValueUntilItIsDismissed()
    {
        QSignalSpy refusals(m_model.get(), &GradebookModel::entryRefused);
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        refuse(sent<SetMark>(0), ErrorCode::TermClosed);
        QCOMPARE(refusals.count(), 1);
        QVERIFY(refusals.at(0).at(0).toString().contains(u"3.5"_s));
        QCOMPARE(look(0, 0).state, CellState::Refused);
        QCOMPARE(look(0, 0).text, u"4"_s);
        QVERIFY(m_model->dismiss(m_model->index(0, firstLesson)));
        QCOMPARE(look(0, 0).text, QString());
        QVERIFY(!m_model->dismiss(m_model->index(0, firstLesson)));
    }
    void sendsSeveralCellsAsOneMessage()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}, {markAt(1, 0), grade(Grade::Four)},
                          {{sample::lesson(0), sample::pupil(2), CellPart::Attendance, {}, {}},
                           {.grade = {}, .attendance = AttendanceCode::Illness, .minutes = {}}}});
        QCOMPARE(m_sent->count(), 1);
        const auto cells = sent<SetCells>(0);
        QCOMPARE(cells.marks.size(), 2);
        QCOMPARE(cells.attendance.size(), 1);
        SetCells::Reply reply{.marks = {{sample::lesson(0), 1, sample::pupil(0), Grade::Five, 1},
                                        {sample::lesson(0), 1, sample::pupil(1), {}, 0}},
                              .attendance = {{sample::lesson(0), sample::pupil(2), AttendanceCode::Illness, {}, 1}},
                              .refused = {{1, ErrorCode::NotAMember, {}}}};
        m_model->accept(cells.request, reply);
        QCOMPARE(look(0, 0).state, CellState::Saved);
        QCOMPARE(look(1, 0).state, CellState::Refused);
        QCOMPARE(look(2, 0).text, u"б"_s);
        QCOMPARE(look(2, 0).state, CellState::Saved);
    }
    void splitsWhatIsTooMuchForOneMessage()
    {
        m_tester.reset(); // slow with so many changes
        Gradebook page = sample::gradebook({.pupils = 60, .lessons = 40});
        page.marks.clear();
        for (GradebookLesson &held : page.lessons) {
            held.starts = sample::now().addDays(-1);
            held.state = LessonState::Planned;
        }
        for (GradebookPupil &who : page.pupils)
            who.membership = {{QDate(2026, 9, 1), {}}};
        m_model->setPage(page);
        QList<CellChange> changes;
        for (int row = 0; row < 60; ++row)
            for (int position = 0; position < 40; ++position)
                changes.append({markAt(row, position), grade(Grade::Five)});
        m_model->propose(changes);
        QCOMPARE(m_sent->count(), 2);
        QCOMPARE(sent<SetCells>(0).marks.size(), 2000);
        QCOMPARE(sent<SetCells>(1).marks.size(), 400);
    }
    void takesChangesOfOthers()
    {
        m_model->apply(event(markAt(3, 1), Grade::Three, 4));
        QCOMPARE(look(3, 1).text, u"3"_s);
        m_model->apply(event(markAt(3, 1), Grade::Two, 3)); // came late
        QCOMPARE(look(3, 1).text, u"3"_s);
        CellsChanged foreign = event(markAt(3, 1), Grade::Two, 9);
        foreign.group = {1};
        m_model->apply(foreign);
        QCOMPARE(look(3, 1).text, u"3"_s);
    }
    void showsTwoMarksOfALessonAndNoMore()
    {
        CellsChanged third = event(markAt(3, 1), Grade::Two, 9);
        third.marks.first().work = 3;
        m_model->apply(third);
        QCOMPARE(look(3, 1).text, QString());
    }
    void refusesTermMarksBeforeTheTerm()
    {
        m_clock.set(sample::now().addDays(-60));
        QVERIFY(!m_model->setData(m_model->index(0, 44), u"4"_s));
        QCOMPARE(m_sent->count(), 0);
    }
    void refusesInAdvanceWithoutAsking()
    {
        QSignalSpy refusals(m_model.get(), &GradebookModel::entryRefused);
        QCOMPARE(m_model->propose({{markAt(0, 39), grade(Grade::Five)}}), 1);
        QCOMPARE(m_sent->count(), 0);
        QVERIFY(refusals.at(0).at(0).toString().contains(u"3.5"_s));
        QCOMPARE(look(0, 39).state, CellState::Refused);
        QCOMPARE(look(0, 39).ground, CellGround::Future);
        QVERIFY(!m_model->flags(m_model->index(0, firstLesson + 39)).testFlag(Qt::ItemIsEditable));
        m_clock.set(sample::now().addDays(20));
        QCOMPARE(m_model->propose({{markAt(0, 39), grade(Grade::Five)}}), 0);
        QCOMPARE(m_sent->count(), 1);
    }
    void refusesMarksInTheFirstYear()
    {
        m_model->setPage(sample::gradebook({.yearLevel = 1}));
        QSignalSpy refusals(m_model.get(), &GradebookModel::entryRefused);
        m_model->setData(m_model->index(0, firstLesson), u"5"_s);
        QCOMPARE(m_sent->count(), 0);
        QVERIFY(refusals.at(0).at(0).toString().contains(u"2.10"_s));
        QVERIFY(m_model->setData(m_model->index(0, firstLesson), u"н"_s));
        QCOMPARE(m_sent->count(), 1);
    }
    void hatchesDaysOutsideMembership()
    {
        QCOMPARE(look(28, 0).ground, CellGround::Outside);
        QVERIFY(!m_model->index(28, firstLesson).data(Qt::ToolTipRole).toString().isEmpty());
        m_model->propose({{markAt(28, 0), grade(Grade::Five)}});
        QCOMPARE(m_sent->count(), 0);
        QCOMPARE(look(0, 9).ground, CellGround::Cancelled);
    }
    void countsWaitingMarksInAverages()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        m_model->propose({{markAt(0, 7), grade(Grade::Two)}}); // a test, weight 1,5
        QCOMPARE(m_model->index(0, 42).data().toString(), u"3,50"_s);
        QCOMPARE(m_model->index(0, 43).data().toString(), u"3,20"_s);
        QCOMPARE(m_model->index(0, 44).data(CellLookRole).value<CellLook>().text, u"3?"_s);
    }
    void weighsAgainWhenTheKindOfWorkChanges()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}, {markAt(0, 1), grade(Grade::Two)}});
        QCOMPARE(m_model->index(0, 43).data().toString(), u"3,50"_s);
        m_model->apply(LessonChanged{{77}, m_model->ledger().page().lessons.at(1).record, {{1, {2}, {}}}});
        QCOMPARE(m_model->index(0, 43).data().toString(), u"3,20"_s);
    }
    void proposesTermMarks()
    {
        QVERIFY(m_model->setData(m_model->index(4, 44), u"4"_s));
        const auto mark = sent<SetTermMark>(0);
        QCOMPARE(mark.term, TermId{11});
        QCOMPARE(mark.pupil, sample::pupil(4));
        m_model->accept(mark.request, SetTermMark::Reply{{{11}, sample::pupil(4), Grade::Four, 1}});
        QCOMPARE(m_model->index(4, 44).data().toString(), u"4"_s);
    }
    void showsTheYearBesideTheLastTerm()
    {
        QCOMPARE(m_model->columnCount(), 45);
        Gradebook page = m_model->ledger().page();
        page.year = GradebookTerm{{19}, TermKind::Year, 1, page.term.first, page.term.last, TermState::Open};
        page.termMarks.append({{19}, sample::pupil(2), Grade::Five, 3});
        m_model->setPage(page);
        QCOMPARE(m_model->columnCount(), 46);
        QCOMPARE(m_model->headerData(45, Qt::Horizontal).toString(), u"Year"_s);
        QCOMPARE(m_model->index(2, 45).data().toString(), u"5"_s);
        QCOMPARE(m_model->index(2, 44).data().toString(), QString());
        QVERIFY(m_model->flags(m_model->index(4, 45)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->setData(m_model->index(4, 45), u"4"_s));
        const auto mark = sent<SetTermMark>(0);
        QCOMPARE(mark.term, TermId{19});
        m_model->accept(mark.request, SetTermMark::Reply{{{19}, sample::pupil(4), Grade::Four, 1}});
        QCOMPARE(m_model->index(4, 45).data().toString(), u"4"_s);
        // No year mark is proposed from one term's average.
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        QVERIFY(m_model->index(0, 44).data(CellLookRole).value<CellLook>().text.endsWith(u'?'));
        QCOMPARE(m_model->index(0, 45).data(CellLookRole).value<CellLook>().text, QString());
    }
    void closesTheYearWithItsTerm()
    {
        Gradebook page = m_model->ledger().page();
        page.year = GradebookTerm{{19}, TermKind::Year, 1, page.term.first, page.term.last, TermState::Closed};
        m_model->setPage(page);
        QVERIFY(!m_model->flags(m_model->index(4, 45)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->flags(m_model->index(4, 44)).testFlag(Qt::ItemIsEditable));
        page.year.reset();
        m_model->setPage(page);
        QVERIFY(!m_model->index(4, 45).isValid());
    }
    void keepsTermMarksOfPagesApart()
    {
        m_model->setData(m_model->index(4, 44), u"4"_s);
        const auto mark = sent<SetTermMark>(0);
        Gradebook other = m_model->ledger().page();
        other.head.group = {78};
        m_model->setPage(other);
        QCOMPARE(m_model->index(4, 44).data().toString(), QString());
        m_model->accept(mark.request, SetTermMark::Reply{{{11}, sample::pupil(4), Grade::Four, 1}});
        QCOMPARE(m_model->index(4, 44).data().toString(), QString());
    }
    void remembersARefusalOverAReload()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Four)}});
        refuse(sent<SetMark>(0), ErrorCode::TermClosed);
        m_model->setPage(m_model->ledger().page());
        QCOMPARE(look(0, 0).state, CellState::Refused);
    }
    void keepsWhatWaitsOverAReload()
    {
        m_model->propose({{markAt(0, 0), grade(Grade::Five)}});
        m_model->setPage(m_model->ledger().page());
        QCOMPARE(look(0, 0).state, CellState::Pending);
        answer(sent<SetMark>(0), 1);
        QCOMPARE(look(0, 0).text, u"5"_s);
        QCOMPARE(look(0, 0).state, CellState::Saved);
    }
    void showsWhatTheOutboxStillHolds()
    {
        const SetMark left{.lesson = sample::lesson(1), .work = 2, .pupil = sample::pupil(0), .grade = Grade::Four,
                           .revision = 0, .request = RequestId::random(), .reason = {}};
        QSignalSpy waiting(m_model.get(), &GradebookModel::waitingChanged);
        m_model->resume(left);
        QCOMPARE(look(0, 1).text, u"/4"_s);
        QCOMPARE(look(0, 1).state, CellState::Pending);
        QCOMPARE(waiting.last().at(0).toInt(), 1);
        m_model->accept(left.request, SetMark::Reply{{left.lesson, 2, left.pupil, Grade::Four, 1}});
        QCOMPARE(waiting.last().at(0).toInt(), 0);
    }
    void speaksWholeCells()
    {
        m_model->setData(m_model->index(0, firstLesson), u"н 5"_s);
        const QString spoken = m_model->index(0, firstLesson).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Абрикосов Артём, 1 "_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"attendance н, mark 5, waiting"_s));
    }
    void proposesLessonRecordsOnTheirRevision()
    {
        m_model->proposeLesson(SetLessonRecord{.lesson = sample::lesson(0), .topic = u"Новая тема"_s, .homework = {},
                                               .homeworkMinutes = {}, .revision = 1, .request = {}, .reason = {}});
        const auto record = sent<SetLessonRecord>(0);
        QCOMPARE(record.revision, 1);
        QCOMPARE(m_model->lessonLedger().state(sample::lesson(0)), CellState::Pending);
        LessonRecord saved = m_model->ledger().page().lessons.at(0).record;
        saved.topic = record.topic;
        saved.revision = 2;
        m_model->accept(record.request, SetLessonRecord::Reply{saved});
        QCOMPARE(m_model->lessonLedger().state(sample::lesson(0)), CellState::Saved);
        QCOMPARE(m_model->ledger().page().lessons.at(0).record.topic, u"Новая тема"_s);
    }

private:
    CellLook look(int row, int position) const
    {
        return m_model->index(row, firstLesson + position).data(CellLookRole).value<CellLook>();
    }
    template<class Message>
    Message sent(int number) const
    {
        return std::get<Message>(m_sent->at(number).at(0).value<Proposal>());
    }
    void answer(const SetMark &mark, int revision)
    {
        m_model->accept(mark.request, SetMark::Reply{{mark.lesson, mark.work, mark.pupil, mark.grade, revision}});
    }
    void refuse(const SetMark &mark, ErrorCode code, std::optional<Grade> present = {}, int revision = 0)
    {
        const Failure failure{.code = code, .clause = clauseOf(code), .field = {}, .detail = {}, .retryAfter = {}, .current = {}};
        std::optional<Answer> current;
        if (code == ErrorCode::Conflict)
            current = SetMark::Reply{{mark.lesson, mark.work, mark.pupil, present, revision}};
        m_model->refuse(mark.request, failure, current);
    }
    static CellsChanged event(const CellKey &key, Grade value, int revision)
    {
        return {.group = {77}, .marks = {{key.lesson, 1, key.pupil, value, revision}}, .attendance = {}, .termMarks = {}};
    }

    FixedClock m_clock{sample::now()};
    std::unique_ptr<GradebookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_sent;
};

QTEST_MAIN(GradebookModelTest)
#include "tst_gradebookmodel.moc"
