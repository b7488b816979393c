// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the school year's teaching against a typed server: subjects, scales, work types, Curriculum, load, subgroups.
#include "app/pages/curriculumpage.h"
#include "app/pages/loadpage.h"
#include "app/pages/markscalespage.h"
#include "app/pages/subgroupspage.h"
#include "app/pages/subjectspage.h"
#include "app/pages/worktypespage.h"
#include "app/shell/questions.h"
#include "support/fakeschool.h"
#include "ui/planning/plangrid.h"
#include "ui/widgets/choicebar.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr ClassId seventh{70}, eighth{80};

OpenCurriculum::Reply curriculum()
{
    OpenCurriculum::Reply reply;
    reply.years = {{{2}, u"2027/2028"_s, false}, {{1}, u"2026/2027"_s, false}};
    reply.year = {1};
    reply.classes = {{seventh, u"7А"_s, 7}, {eighth, u"8А"_s, 8}};
    reply.subjects = {{{1}, u"Алгебра"_s, {}, false}, {{2}, u"Физика"_s, {}, false}};
    reply.rows = {{{7, {}, {1}, CurriculumPart::Mandatory}, 300, 10200, 1}};
    reply.limits = {{7, 5, 500, 34, u"СанПиН"_s, true}, {8, 5, 500, 34, u"СанПиН"_s, true}};
    return reply;
}

OpenLoad::Reply load()
{
    OpenLoad::Reply reply;
    reply.years = {{{1}, u"2026/2027"_s, false}};
    reply.year = {1};
    reply.first = QDate(2026, 9, 1);
    reply.last = QDate(2027, 8, 31);
    reply.classes = curriculum().classes;
    reply.subjects = curriculum().subjects;
    reply.teachers = {{{5}, u"Глобусова А. К."_s, u"учитель"_s}, {{6}, u"Пеналов И. О."_s, {}}};
    reply.subgroups = {{{9}, seventh, u"группа 1"_s, 1}};
    LoadLine algebra;
    algebra.id = {1};
    algebra.schoolClass = seventh;
    algebra.subject = {1};
    algebra.level = 7;
    algebra.className = u"7А"_s;
    algebra.subjectName = u"Алгебра"_s;
    algebra.weeklyHours = 3;
    algebra.plannedHours = 300;
    algebra.revision = 1;
    algebra.teachers = {{{1}, {5}, u"Глобусова А. К."_s, QDate(2026, 9, 1), {}}};
    LoadLine physics = algebra;
    physics.id = {2};
    physics.subject = {2};
    physics.subjectName = u"Физика"_s;
    physics.weeklyHours = 1;
    physics.plannedHours = 200;
    physics.teachers.clear();
    reply.groups = {algebra, physics};
    reply.missing = {{eighth, u"8А"_s, {1}, u"Алгебра"_s, 3}};
    return reply;
}

} // namespace

class TeachingPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<FakeSchool>();
        m_school->setRoles({Role::Deputy});
        m_saved.clear();
        m_session = std::make_unique<Session>();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_school.reset();
    }

    void savesASubject();
    void onlyShowsSubjectsToATeacher();
    void explainsAScale();
    void asksForAWeight();
    void savesCellsAsTheyAreTyped();
    void takesAChangeBack();
    void showsAPasteBeforeItIsWritten();
    void showsThePresentPlanAfterAConflict();
    void namesLevelsOverTheMaximum();
    void showsGroupsBesideThePlan();
    void appointsAnotherTeacherFromADayOn();
    void createsPagesFromTheCurriculum();
    void addsUpTheLoadOfTeachers();
    void movesPupilsAndTakesItBack();
    void dividesAClassWithoutSubgroups();

private:
    FakeServer &server() { return m_school->server(); }
    /// Signs in and shows the page.
    template<class P>
    P *open()
    {
        m_session->setServer({u"127.0.0.1"_s, server().serverPort()}, server().fingerprint());
        m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
        if (!QTest::qWaitFor([&] { return m_session->isOnline(); }))
            return nullptr;
        auto page = std::make_unique<P>(*m_session);
        P *shown = page.get();
        m_page = std::move(page);
        m_page->resize(1100, 660);
        m_page->show();
        m_page->refresh();
        return shown;
    }
    /// Serves the Curriculum; what is saved is kept and answered.
    void serveCurriculum()
    {
        m_plan = curriculum();
        server().answer<OpenCurriculum>([this](const OpenCurriculum &) { return m_plan; });
        server().answer<SaveCurriculum>([this](const SaveCurriculum &request) {
            m_saved += request.changes;
            for (const CurriculumChange &change : request.changes) {
                m_plan.rows.removeIf([&](const CurriculumRow &row) { return row.key == change.key; });
                if (change.weekly)
                    m_plan.rows.append({change.key, *change.weekly, change.yearly, change.revision + 1});
            }
            return SaveCurriculum::Reply{m_plan.rows};
        });
    }
    QString cell(CurriculumPage *page, int row, int column) { return page->model().index(row, column).data().toString(); }

    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Page> m_page;
    OpenCurriculum::Reply m_plan;
    QList<CurriculumChange> m_saved;
};

void TeachingPagesTest::savesASubject()
{
    SaveSubject sent;
    const MarkScaleLine five{{1}, u"Пятибалльная"_s, ScaleKind::FivePoint, {}, {}, true, 1, 1};
    server().answer<ListSubjects>([&](const ListSubjects &) {
        return ListSubjects::Reply{{{{3}, u"Алгебра"_s, {}, {}, 1, {1}, u"Пятибалльная"_s, false, 4, 2}}, {five}};
    });
    server().answer<SaveSubject>([&](const SaveSubject &request) {
        sent = request;
        return SaveSubject::Reply{{*request.id, request.name, {}, {}, 1, {1}, u"Пятибалльная"_s, false, 4, 3}};
    });
    auto *page = open<SubjectsPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 1);
    page->form().enter({{u"shortName"_s, u"Алг."_s}});
    page->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(page->notice().text(), RecordPage::tr("Saved"));
    QCOMPARE(sent.id, std::optional(SubjectId{3}));
    QCOMPARE(sent.revision, 2);
    QCOMPARE(sent.shortName, u"Алг."_s);
    QCOMPARE(sent.markScale, MarkScaleId{1});
    QTRY_COMPARE(server().heard<ListSubjects>(), 2);
}

void TeachingPagesTest::onlyShowsSubjectsToATeacher()
{
    m_school->setRoles({Role::SubjectTeacher});
    server().answer<ListSubjects>([](const ListSubjects &) { return ListSubjects::Reply{}; });
    auto *page = open<SubjectsPage>();
    QVERIFY(!page->findChild<QPushButton *>(u"new"_s));
    QVERIFY(!page->findChild<QPushButton *>(u"save"_s)->isVisibleTo(page));
}

void TeachingPagesTest::explainsAScale()
{
    server().answer<ListSubjects>([](const ListSubjects &) {
        return ListSubjects::Reply{{}, {{{1}, u"Пятибалльная"_s, ScaleKind::FivePoint, Rounding::Strict, {}, true, 3, 1},
                                        {{2}, u"Поведение"_s, ScaleKind::Behaviour, {}, BehaviourModel::ThreeLevels, false, 0, 1}}};
    });
    auto *page = open<MarkScalesPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 2);
    const auto *meaning = page->findChild<QLabel *>(u"scaleMeaning"_s);
    QVERIFY2(meaning->text().contains(u"4,65"_s), qPrintable(meaning->text()));
    QVERIFY(page->form().field(u"rounding"_s)->isVisibleTo(page));
    page->list().setCurrentId(2);
    QVERIFY(!page->form().field(u"rounding"_s)->isVisibleTo(page));
    QVERIFY(page->form().field(u"model"_s)->isVisibleTo(page));
    QVERIFY(!meaning->text().contains(u"4,65"_s));
}

void TeachingPagesTest::asksForAWeight()
{
    SaveWorkType sent;
    server().answer<ListWorkTypes>([](const ListWorkTypes &) {
        return ListWorkTypes::Reply{{{{{4}, u"Тест"_s, u"Т"_s, 100, DeadlineKind::Written, false}, 6, 0, 1}}};
    });
    server().answer<SaveWorkType>([&](const SaveWorkType &request) {
        sent = request;
        return SaveWorkType::Reply{{{{4}, u"Тест"_s, u"Т"_s, 130, DeadlineKind::Written, false}, 6, 0, 2}};
    });
    auto *page = open<WorkTypesPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 1);
    page->form().enter({{u"weight"_s, u"полтора"_s}});
    page->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!page->form().findChild<QLabel *>(u"weight-error"_s)->text().isEmpty());
    QCOMPARE(server().heard<SaveWorkType>(), 0);
    page->form().enter({{u"weight"_s, u"1,3"_s}});
    page->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(server().heard<SaveWorkType>(), 1);
    QTRY_COMPARE(sent.weight, 130);
}

void TeachingPagesTest::savesCellsAsTheyAreTyped()
{
    serveCurriculum();
    auto *page = open<CurriculumPage>();
    QTRY_COMPARE(page->model().columnCount(), 2);
    QVERIFY(page->model().setData(page->model().index(1, 0), u"2"_s));
    QCOMPARE(cell(page, 1, 0), u"2"_s); // shown before the answer
    QTRY_COMPARE(page->notice(), CurriculumPage::tr("Saved"));
    QCOMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().weekly, std::optional(200));
    QCOMPARE(m_saved.first().yearly, 6800);
    QCOMPARE(m_saved.first().revision, 0);
}

void TeachingPagesTest::takesAChangeBack()
{
    serveCurriculum();
    auto *page = open<CurriculumPage>();
    QTRY_COMPARE(page->model().columnCount(), 2);
    page->grid().setCurrentIndex(page->model().index(0, 0));
    QTest::keyClick(&page->grid(), Qt::Key_Delete);
    QTRY_VERIFY(m_plan.rows.isEmpty());
    QTRY_COMPARE(page->notice(), CurriculumPage::tr("Saved"));
    page->undoStack().undo();
    QTRY_COMPARE(m_plan.rows.size(), 1);
    QCOMPARE(m_plan.rows.first().weekly, 300);
    QTRY_COMPARE(cell(page, 0, 0), u"3"_s);
    page->undoStack().redo();
    QTRY_VERIFY(m_plan.rows.isEmpty());
}

void TeachingPagesTest::showsAPasteBeforeItIsWritten()
{
    serveCurriculum();
    auto *page = open<CurriculumPage>();
    QTRY_COMPARE(page->model().columnCount(), 2);
    Q_EMIT page->grid().pasteWanted(page->model().index(0, 0), {{u"4"_s, u"нет"_s}, {u"2,5"_s, u"1"_s}});
    QVERIFY(page->question().isAsking());
    QCOMPARE(cell(page, 1, 1), u"1"_s);
    QVERIFY(m_saved.isEmpty());
    page->question().answer(1);
    QCOMPARE(cell(page, 1, 1), QString());
    Q_EMIT page->grid().pasteWanted(page->model().index(0, 0), {{u"4"_s, u"нет"_s}, {u"2,5"_s, u"1"_s}});
    page->question().answer(0);
    QTRY_COMPARE(m_saved.size(), 3);
    QCOMPARE(m_plan.rows.size(), 3);
    QTRY_COMPARE(page->notice(), CurriculumPage::tr("Saved"));
    Q_EMIT page->grid().pasteWanted(page->model().index(2, 0), {{u"4"_s}});
    QCOMPARE(page->notice(), CurriculumPage::tr("Nothing can be pasted here"));
}

void TeachingPagesTest::showsThePresentPlanAfterAConflict()
{
    serveCurriculum();
    server().answer<SaveCurriculum>([](const SaveCurriculum &) -> Result<SaveCurriculum::Reply> {
        Failure conflict = refusal(ErrorCode::Conflict);
        conflict.current = wire::encode(SaveCurriculum::Reply{{{{7, {}, {1}, CurriculumPart::Mandatory}, 500, 17000, 9}}});
        return conflict;
    });
    auto *page = open<CurriculumPage>();
    QTRY_COMPARE(page->model().columnCount(), 2);
    QVERIFY(page->model().setData(page->model().index(0, 0), u"4"_s));
    QTRY_COMPARE(cell(page, 0, 0), u"5"_s);
    QVERIFY(!page->undoStack().canUndo());
    QVERIFY(!page->notice().isEmpty());
}

void TeachingPagesTest::namesLevelsOverTheMaximum()
{
    serveCurriculum();
    auto *page = open<CurriculumPage>();
    QTRY_COMPARE(page->model().columnCount(), 2);
    QVERIFY(page->warnings().isEmpty());
    QVERIFY(page->model().setData(page->model().index(1, 0), u"3"_s));
    QVERIFY2(page->warnings().contains(u"СанПиН"_s), qPrintable(page->warnings()));
    page->undoStack().undo();
    QVERIFY(page->warnings().isEmpty());
}

void TeachingPagesTest::showsGroupsBesideThePlan()
{
    server().answer<OpenLoad>([](const OpenLoad &) { return load(); });
    auto *page = open<LoadPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 2);
    const ListTable table = page->list().shownTable();
    QCOMPARE(table.rows.at(0).tone, RowTone::Normal);
    QCOMPARE(table.rows.at(1).tone, RowTone::Warning); // nobody teaches it, and the plan has two hours
    QVERIFY(table.rows.at(1).hint.contains(u"2"_s));
    QCOMPARE(page->form().value(u"teacher"_s).toLongLong(), 5);
    QVERIFY(page->findChild<QLabel *>(u"turns"_s)->text().contains(u"01.09.2026"_s));
}

void TeachingPagesTest::appointsAnotherTeacherFromADayOn()
{
    AppointTeacher sent;
    server().answer<OpenLoad>([](const OpenLoad &) { return load(); });
    server().answer<AppointTeacher>([&](const AppointTeacher &request) {
        sent = request;
        return AppointTeacher::Reply{load().groups.first()};
    });
    auto *page = open<LoadPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 2);
    page->form().enter({{u"teacher"_s, 6LL}, {u"since"_s, QDate()}});
    page->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!page->form().findChild<QLabel *>(u"since-error"_s)->text().isEmpty());
    page->form().enter({{u"since"_s, QDate(2026, 10, 1)}});
    page->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(server().heard<AppointTeacher>(), 1);
    QTRY_COMPARE(page->notice().text(), RecordPage::tr("Saved"));
    QCOMPARE(sent.teacher, std::optional(StaffId{6}));
    QCOMPARE(sent.since, QDate(2026, 10, 1));
    QCOMPARE(server().heard<SaveGroup>(), 0); // the group itself did not change
}

void TeachingPagesTest::createsPagesFromTheCurriculum()
{
    server().answer<OpenLoad>([](const OpenLoad &) { return load(); });
    server().answer<CreateMissingGroups>([](const CreateMissingGroups &) { return CreateMissingGroups::Reply{1}; });
    auto *page = open<LoadPage>();
    QTRY_COMPARE(page->list().model().rowCount(), 2);
    auto *button = page->findChild<QPushButton *>(u"createMissing"_s);
    QVERIFY(button->isEnabled());
    setNextAnswer(1);
    button->click();
    QCOMPARE(server().heard<CreateMissingGroups>(), 0);
    setNextAnswer(0);
    button->click();
    QVERIFY2(lastQuestion().contains(u"8А Алгебра"_s), qPrintable(lastQuestion()));
    QTRY_COMPARE(server().heard<CreateMissingGroups>(), 1);
    QTRY_COMPARE(server().heard<OpenLoad>(), 2);
}

void TeachingPagesTest::addsUpTheLoadOfTeachers()
{
    OpenLoad::Reply reply = load();
    reply.groups[1].teachers = {{{2}, {5}, u"Глобусова А. К."_s, QDate(2026, 10, 1), QDate(2026, 10, 31)}};
    const auto lessons = [&](QDate day) {
        QStringList texts;
        const ListTable table = LoadPage::totals(reply, day);
        for (const ListRow &row : table.rows)
            texts.append(row.cells.at(2).text);
        return texts.join(u' ');
    };
    QCOMPARE(lessons(QDate(2026, 9, 10)), u"3 0"_s);
    QCOMPARE(lessons(QDate(2026, 10, 10)), u"4 0"_s);
    QCOMPARE(lessons(QDate(2026, 11, 1)), u"3 0"_s);
}

void TeachingPagesTest::movesPupilsAndTakesItBack()
{
    QList<PupilMove> sent;
    server().answer<OpenLoad>([](const OpenLoad &) { return load(); });
    server().answer<OpenSubgroups>([](const OpenSubgroups &) {
        return OpenSubgroups::Reply{{{{9}, seventh, u"группа 1"_s, 1}, {{10}, seventh, u"группа 2"_s, 1}},
                                    {{{1}, {u"Азбукин"_s, u"Пётр"_s, {}}, u"7А"_s}}, {{{9}, {1}, {QDate(2026, 9, 1), {}}}}};
    });
    server().answer<MovePupils>([&](const MovePupils &request) {
        sent += request.moves;
        return MovePupils::Reply{int(request.moves.size())};
    });
    auto *page = open<SubgroupsPage>();
    QTRY_COMPARE(page->board().columns().size(), 3);
    PupilColumn *first = page->board().columns().at(1);
    QCOMPARE(first->count(), 1);
    first->item(0)->setSelected(true);
    QTest::keyClick(first, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().to, SubgroupId{10});
    QTRY_VERIFY(!page->notice().isEmpty());
    QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sent.size(), 2);
    QCOMPARE(sent.last().from, SubgroupId{10});
    QCOMPARE(sent.last().to, SubgroupId{9});
}

void TeachingPagesTest::dividesAClassWithoutSubgroups()
{
    QStringList made;
    QList<PupilMove> sent;
    server().answer<OpenLoad>([](const OpenLoad &) { return load(); });
    server().answer<OpenSubgroups>([](const OpenSubgroups &) {
        OpenSubgroups::Reply reply;
        for (int i = 1; i <= 5; ++i)
            reply.pupils.append({{i}, {u"Ученик%1"_s.arg(i), u"Пётр"_s, {}}, u"7А"_s});
        return reply;
    });
    server().answer<SaveSubgroup>([&](const SaveSubgroup &request) {
        made.append(request.name);
        return SaveSubgroup::Reply{{{20 + made.size()}, seventh, request.name, 1}};
    });
    server().answer<MovePupils>([&](const MovePupils &request) {
        sent += request.moves;
        return MovePupils::Reply{int(request.moves.size())};
    });
    auto *page = open<SubgroupsPage>();
    QTRY_COMPARE(page->board().columns().size(), 1);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"halves"_s)->isEnabled());
    page->findChild<QPushButton *>(u"halves"_s)->click();
    QTRY_COMPARE(sent.size(), 5);
    QCOMPARE(made.size(), 2);
    QCOMPARE(sent.at(2).to, SubgroupId{21});
    QCOMPARE(sent.at(3).to, SubgroupId{22});
}

QTEST_MAIN(TeachingPagesTest)
#include "tst_teachingpages.moc"
