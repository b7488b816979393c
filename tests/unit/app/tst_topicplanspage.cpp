// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topic plans against a typed server: editing with undo, paste with a preview, saving, copying; the offer in the gradebook.
#include "app/pages/gradebookpage.h"
#include "app/pages/topicplanspage.h"
#include "app/shell/questions.h"
#include "support/fakeschool.h"
#include "support/samplegradebook.h"
#include "ui/planning/plangrid.h"
#include "ui/widgets/choicebar.h"
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

TopicPlanItem item(qint64 id, const QString &topic)
{
    return {{id}, {}, topic, {}, u"§ %1"_s.arg(id), 15, {}};
}

QList<TopicPlanLine> lines()
{
    TopicPlanLine seventh;
    seventh.group = {1};
    seventh.className = u"7А"_s;
    seventh.subject = u"Алгебра"_s;
    seventh.subjectId = {1};
    seventh.level = 7;
    seventh.items = 3;
    seventh.used = 1;
    seventh.begun = 3;
    seventh.lessons = 102;
    seventh.curriculum = 10200;
    TopicPlanLine parallel = seventh;
    parallel.group = {2};
    parallel.className = u"7Б"_s;
    parallel.items = 0;
    return {seventh, parallel};
}

} // namespace

class TopicPlansPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void comparesPlanCurriculumAndLessons();
    void savesTheWholePlan();
    void undoesMovesMergesAndDeletions();
    void keepsWhatLessonsHaveUsed();
    void showsAPasteBeforeItIsInserted();
    void offersWhatAFileHolds();
    void asksBeforeChangesAreLost();
    void copiesToAParallelPage();
    void bringsThePresentPlanAfterAConflict();
    void onlyShowsWhereNobodyMayWrite();
    void offersTheNextTopicInTheGradebook();

private:
    FakeServer &server() { return m_school->server(); }
    void open();
    TopicPlanEditor &editor() { return m_page->editor(); }
    void press(const QString &name) { editor().findChild<QPushButton *>(name)->click(); }
    void choose(int row, int count = 1)
    {
        const TopicPlanModel &model = editor().model();
        editor().grid().setCurrentIndex(model.index(row, 1));
        editor().grid().selectionModel()->select(QItemSelection(model.index(row, 1), model.index(row + count - 1, 1)),
                                                 QItemSelectionModel::ClearAndSelect);
    }
    QString topics() const
    {
        QStringList texts;
        for (const TopicPlanItem &one : m_page->editor().model().sheet().items())
            texts.append(one.topic);
        return texts.join(u'|');
    }

    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TopicPlansPage> m_page;
    OpenTopicPlan::Reply m_plan;
    QList<SaveTopicPlan> m_saved;
};

void TopicPlansPageTest::init()
{
    m_school = std::make_unique<FakeSchool>();
    m_plan = {lines().first(), {item(1, u"Степень"_s), item(2, u"Одночлен"_s), item(3, u"Многочлен"_s)},
              {{{1}, QDate(2026, 9, 2)}}, {{{4}, u"Контрольная работа"_s, u"К"_s, 150, DeadlineKind::Written}}, 7, true};
    m_saved.clear();
    server().answer<ListTopicPlans>([](const ListTopicPlans &) { return ListTopicPlans::Reply{lines()}; });
    server().answer<OpenTopicPlan>([this](const OpenTopicPlan &request) {
        OpenTopicPlan::Reply reply = m_plan;
        if (request.group != m_plan.line.group) {
            reply.line = lines().last();
            reply.items.clear();
            reply.uses.clear();
            reply.revision = 0;
        }
        return reply;
    });
    server().answer<SaveTopicPlan>([this](const SaveTopicPlan &request) {
        m_saved.append(request);
        SaveTopicPlan::Reply reply{request.items, request.revision + 1};
        for (qsizetype i = 0; i < reply.items.size(); ++i)
            if (!reply.items.at(i).id)
                reply.items[i].id = {100 + i};
        return reply;
    });
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, server().serverPort()}, server().fingerprint());
    m_session->signIn(u"teacher"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
}

void TopicPlansPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_school.reset();
}

void TopicPlansPageTest::open()
{
    m_page = std::make_unique<TopicPlansPage>(*m_session);
    m_page->resize(1150, 660);
    m_page->setVisible(true);
    m_page->refresh();
    QTRY_COMPARE(editor().model().rowCount(), int(m_plan.items.size()));
}

void TopicPlansPageTest::comparesPlanCurriculumAndLessons()
{
    open();
    const QString text = editor().summary();
    QVERIFY2(text.contains(u"102"_s) && text.contains(u"3"_s), qPrintable(text));
    QVERIFY2(text.contains(TopicPlanEditor::tr("Held %1 of %2, behind by %3.").arg(1).arg(3).arg(2)), qPrintable(text));
    QCOMPARE(m_page->list().shownTable().rows.at(0).tone, RowTone::Warning); // fewer topics than lessons
    QCOMPARE(m_page->list().shownTable().rows.at(1).tone, RowTone::Quiet);   // no plan yet
}

void TopicPlansPageTest::savesTheWholePlan()
{
    open();
    QVERIFY(!editor().isChanged());
    QVERIFY(editor().model().setData(editor().model().index(1, int(TopicColumn::Topic)), u"Одночлены"_s));
    QVERIFY(editor().isChanged());
    QVERIFY(editor().findChild<QPushButton *>(u"save"_s)->isEnabled());
    press(u"save"_s);
    QTRY_COMPARE(m_saved.size(), 1);
    QTRY_VERIFY(!editor().isChanged());
    QCOMPARE(m_saved.first().revision, 7);
    QCOMPARE(m_saved.first().items.at(1).topic, u"Одночлены"_s);
    QCOMPARE(m_saved.first().items.at(1).id, TopicPlanItemId{2});
    QVERIFY(editor().model().setData(editor().model().index(2, int(TopicColumn::Minutes)), u"30"_s));
    press(u"save"_s);
    QTRY_COMPARE(m_saved.size(), 2);
    QCOMPARE(m_saved.last().revision, 8);
}

void TopicPlansPageTest::undoesMovesMergesAndDeletions()
{
    open();
    choose(1);
    editor().moveRows(1);
    QCOMPARE(topics(), u"Степень|Многочлен|Одночлен"_s);
    choose(1, 2);
    press(u"merge"_s);
    QCOMPARE(topics(), u"Степень|Многочлен. Одночлен"_s);
    choose(1);
    press(u"remove"_s);
    QCOMPARE(topics(), u"Степень"_s);
    for (const QString &before : {u"Степень|Многочлен. Одночлен"_s, u"Степень|Многочлен|Одночлен"_s, u"Степень|Одночлен|Многочлен"_s}) {
        editor().undoStack().undo();
        QCOMPARE(topics(), before);
    }
    QVERIFY(!editor().isChanged());
    editor().undoStack().redo();
    QCOMPARE(topics(), u"Степень|Многочлен|Одночлен"_s);
}

void TopicPlansPageTest::keepsWhatLessonsHaveUsed()
{
    open();
    choose(0, 2);
    press(u"remove"_s);
    QCOMPARE(topics(), u"Степень|Одночлен|Многочлен"_s);
    QCOMPARE(editor().notice(), TopicPlanEditor::tr("A topic that a lesson has used stays in the plan."));
}

void TopicPlansPageTest::showsAPasteBeforeItIsInserted()
{
    open();
    const QList<QStringList> cells{{u"Тема"_s, u"Часы"_s}, {u"Формулы"_s, u"2"_s}, {u"Зачёт"_s, u"1"_s}};
    Q_EMIT editor().grid().pasteWanted(editor().model().index(1, 1), cells);
    QVERIFY(editor().question().isAsking());
    QCOMPARE(topics(), u"Степень|Формулы|Формулы|Зачёт|Одночлен|Многочлен"_s);
    QVERIFY(!editor().isChanged());
    editor().question().answer(1);
    QCOMPARE(topics(), u"Степень|Одночлен|Многочлен"_s);
    Q_EMIT editor().grid().pasteWanted(editor().model().index(1, 1), cells);
    editor().question().answer(0);
    QCOMPARE(topics(), u"Степень|Формулы|Формулы|Зачёт|Одночлен|Многочлен"_s);
    QVERIFY(editor().isChanged());
    editor().undoStack().undo();
    QCOMPARE(topics(), u"Степень|Одночлен|Многочлен"_s);
}

void TopicPlansPageTest::offersWhatAFileHolds()
{
    open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ктп.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(u"№;Раздел;Тема;Часы;Вид контроля;Домашнее задание;Минуты;Дата (план)\n"
               "1;Степени;Формулы;2;;§ 4;20;05.10.2026\n2;Степени;Проверка знаний;1;Контрольная работа;;;\n"_s.toUtf8());
    file.close();
    editor().importFile(path);
    QVERIFY2(editor().question().isAsking(), qPrintable(editor().notice()));
    editor().question().answer(0);
    QCOMPARE(topics(), u"Степень|Одночлен|Многочлен|Формулы|Формулы|Проверка знаний"_s);
    QCOMPARE(editor().model().sheet().items().last().workType, std::optional(WorkTypeId{4}));
    editor().importFile(folder.filePath(u"нет.csv"_s));
    QVERIFY(!editor().notice().isEmpty());
}

void TopicPlansPageTest::asksBeforeChangesAreLost()
{
    open();
    QVERIFY(editor().model().setData(editor().model().index(1, 1), u"Одночлены"_s));
    setNextAnswer(2);
    m_page->list().setCurrentId(2);
    QCOMPARE(editor().group(), GroupId{1});
    setNextAnswer(1);
    m_page->list().setCurrentId(2);
    QTRY_COMPARE(editor().model().rowCount(), 0);
    QVERIFY(m_saved.isEmpty());
}

void TopicPlansPageTest::copiesToAParallelPage()
{
    open();
    editor().copyTo({2});
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().group, GroupId{2});
    QCOMPARE(m_saved.first().items.size(), 3);
    QVERIFY(!m_saved.first().items.first().id);
    QCOMPARE(m_saved.first().revision, 0);
    QTRY_VERIFY(editor().notice().contains(u"7Б"_s));
    // A plan whose topics were taught is not replaced: here the page itself.
    editor().copyTo({1});
    QTRY_COMPARE(editor().notice(), TopicPlanEditor::tr("Lessons have already used topics of that plan; it cannot be replaced."));
    QCOMPARE(m_saved.size(), 1);
}

void TopicPlansPageTest::bringsThePresentPlanAfterAConflict()
{
    server().answer<SaveTopicPlan>([](const SaveTopicPlan &) -> Result<SaveTopicPlan::Reply> {
        Failure conflict = refusal(ErrorCode::Conflict);
        conflict.current = wire::encode(SaveTopicPlan::Reply{{item(1, u"Чужая"_s)}, 9});
        return conflict;
    });
    open();
    QVERIFY(editor().model().setData(editor().model().index(1, 1), u"Моя"_s));
    editor().save();
    QTRY_COMPARE(topics(), u"Чужая"_s);
    editor().undoStack().undo();
    QCOMPARE(topics(), u"Степень|Моя|Многочлен"_s); // what was typed is not lost
}

void TopicPlansPageTest::onlyShowsWhereNobodyMayWrite()
{
    m_plan.mayWrite = false;
    open();
    QVERIFY(!editor().findChild<QPushButton *>(u"save"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!editor().model().flags(editor().model().index(1, 1)).testFlag(Qt::ItemIsEditable));
    editor().moveRows(1);
    QCOMPARE(topics(), u"Степень|Одночлен|Многочлен"_s);
}

void TopicPlansPageTest::offersTheNextTopicInTheGradebook()
{
    QList<SetLessonRecord> records;
    for (GradebookLesson &lesson : m_school->page().lessons)
        lesson.record = {.lesson = lesson.id, .topic = {}, .homework = {}, .homeworkMinutes = {}, .revision = 0, .author = {}, .writtenAt = {}};
    server().answer<ReadTopicProgress>([&](const ReadTopicProgress &) {
        ReadTopicProgress::Reply reply{{item(2, u"Одночлен"_s), item(3, u"Многочлен"_s)}, {102, 34, 36}};
        if (!records.isEmpty())
            reply = {{item(3, u"Многочлен"_s)}, {102, 35, 36}};
        return reply;
    });
    server().answer<SetLessonRecord>([&](const SetLessonRecord &request) {
        records.append(request);
        LessonRecord record{.lesson = request.lesson, .topic = request.topic, .homework = request.homework,
                            .homeworkMinutes = request.homeworkMinutes, .revision = 1, .author = {}, .writtenAt = {}, .item = request.item};
        return SetLessonRecord::Reply{record};
    });
    QTemporaryDir folder;
    Workplace place(folder.path(), SecretStore::Avoid);
    place.session().setServer({u"127.0.0.1"_s, server().serverPort()}, server().fingerprint());
    place.signIn(u"teacher"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(place.session().isOnline());
    QTRY_VERIFY(place.isOutboxOpen());
    PageCatalogue catalogue(place.session());
    Settings settings(folder.path());
    GradebookPage page(place, catalogue, settings);
    page.resize(1150, 660);
    page.setVisible(true);
    page.open({1});
    QTRY_COMPARE(server().heard<ReadTopicProgress>(), 1);
    LessonPanel &panel = page.pane().panel();
    panel.showLesson(sample::lesson(2));
    auto *topic = panel.findChildren<QPlainTextEdit *>().at(0);
    QTRY_COMPARE(topic->placeholderText(), u"Одночлен"_s);
    QVERIFY(topic->toPlainText().isEmpty());
    QVERIFY(records.isEmpty()); // an offer is no record
    QTest::keyClick(topic, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(records.size(), 1);
    QCOMPARE(records.first().topic, u"Одночлен"_s);
    QCOMPARE(records.first().homework, u"§ 2"_s);
    QCOMPARE(records.first().item, std::optional(TopicPlanItemId{2}));
    QTRY_VERIFY(server().heard<ReadTopicProgress>() > 1);
    QTRY_COMPARE(topic->placeholderText(), u"Многочлен"_s);
}

QTEST_MAIN(TopicPlansPageTest)
#include "tst_topicplanspage.moc"
