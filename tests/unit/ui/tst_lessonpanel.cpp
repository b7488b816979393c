// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the grid: saving when left, states, what is closed.
#include "tests/support/samplegradebook.h"
#include "ui/gradebook/lessonpanel.h"
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace parta;

class LessonPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock.set(sample::now());
        m_model = std::make_unique<GradebookModel>(m_clock);
        m_model->setPage(sample::gradebook());
        m_panel = std::make_unique<LessonPanel>(*m_model);
        m_panel->showLesson(sample::lesson(2));
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_sent = std::make_unique<QSignalSpy>(m_model.get(), &GradebookModel::proposed);
    }
    void cleanup()
    {
        m_sent.reset();
        m_panel.reset();
        m_model.reset();
    }

    void showsWhatWasWrittenAndByWhom()
    {
        QVERIFY(!topic()->toPlainText().isEmpty());
        QCOMPARE(minutes()->value(), 20);
        QVERIFY(state().contains(u"Циркулева О. П."_s));
    }
    void savesWhenAnotherLessonIsShown()
    {
        topic()->setPlainText(u"  Одночлены "_s);
        QVERIFY(m_panel->isChanged());
        m_panel->showLesson(sample::lesson(3));
        const auto record = sent(0);
        QCOMPARE(record.lesson, sample::lesson(2));
        QCOMPARE(record.topic, u"Одночлены"_s);
        QCOMPARE(record.homeworkMinutes, std::optional(20));
        QCOMPARE(record.revision, 1);
        QVERIFY(!m_panel->isChanged());
    }
    void savesNothingThatWasNotChanged()
    {
        m_panel->showLesson(sample::lesson(3));
        QVERIFY(m_panel->save());
        QCOMPARE(m_sent->count(), 0);
    }
    void savesWhenTheFocusLeaves()
    {
        topic()->setFocus();
        topic()->setPlainText(u"Новая тема"_s);
        topic()->clearFocus();
        QCOMPARE(m_sent->count(), 1);
    }
    void asksForTheNextLessonOnControlEnter()
    {
        QSignalSpy next(m_panel.get(), &LessonPanel::nextWanted);
        QTest::keyClick(topic(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(next.count(), 1);
    }
    void tellsWaitingSavedAndRefusedApart()
    {
        topic()->setPlainText(u"Первая"_s);
        m_panel->save();
        QVERIFY2(state().contains(u"Waiting"_s), qPrintable(state()));
        LessonRecord record = m_model->ledger().page().lessons.at(2).record;
        record.topic = u"Первая"_s;
        record.revision = 2;
        m_model->accept(sent(0).request, SetLessonRecord::Reply{record});
        QVERIFY(state().startsWith(u"Saved"_s));
        topic()->setPlainText(u"Вторая"_s);
        m_panel->save();
        m_model->refuse(sent(1).request, {.code = ErrorCode::TermClosed, .clause = u"3.5"_s, .field = {}, .detail = {},
                                          .retryAfter = {}, .current = {}});
        QVERIFY2(state().contains(u"3.5"_s), qPrintable(state()));
        QCOMPARE(topic()->toPlainText(), u"Вторая"_s);
        m_model->dismissLesson(sample::lesson(2));
        QCOMPARE(topic()->toPlainText(), u"Первая"_s);
    }
    void neverOverwritesATextUnseen()
    {
        topic()->setPlainText(u"Моя"_s);
        LessonRecord record = m_model->ledger().page().lessons.at(2).record;
        record.topic = u"Чужая"_s;
        record.revision = 2;
        record.author = u"Линейкин П. П."_s;
        m_model->apply(LessonChanged{{77}, record, m_model->ledger().page().lessons.at(2).works});
        m_panel->save();
        QCOMPARE(sent(0).revision, 1); // typed over the first text: the server answers with a Conflict
        m_model->refuse(sent(0).request, {.code = ErrorCode::Conflict, .clause = {}, .field = {}, .detail = {},
                                          .retryAfter = {}, .current = {}}, SetLessonRecord::Reply{record});
        QVERIFY2(state().contains(u"Линейкин"_s) && state().contains(u"Чужая"_s), qPrintable(state()));
        QCOMPARE(topic()->toPlainText(), u"Моя"_s);
    }
    void keepsTextThatNeedsAReasonFirst()
    {
        Gradebook page = sample::gradebook();
        page.head.rights.reasonNeeded = true;
        m_model->setPage(page);
        topic()->setPlainText(u"Без причины"_s);
        QVERIFY(!m_panel->save());
        m_panel->showLesson(sample::lesson(3));
        m_panel->showLesson(sample::lesson(2));
        QCOMPARE(topic()->toPlainText(), u"Без причины"_s);
        m_model->setReason(u"приказ"_s);
        QVERIFY(m_panel->save());
        QCOMPARE(sent(0).topic, u"Без причины"_s);
    }
    void doesNotTakeTypedTextAway()
    {
        topic()->setPlainText(u"Печатаю"_s);
        LessonRecord record = m_model->ledger().page().lessons.at(2).record;
        record.topic = u"Чужая"_s;
        record.revision = 2;
        m_model->apply(LessonChanged{{77}, record, m_model->ledger().page().lessons.at(2).works});
        QCOMPARE(topic()->toPlainText(), u"Печатаю"_s);
    }
    void keepsATextThatIsTooLong()
    {
        topic()->setPlainText(QString(1001, u'а'));
        QVERIFY(!m_panel->save());
        QCOMPARE(m_sent->count(), 0);
        QVERIFY(m_panel->isChanged());
    }
    void closesComingLessons()
    {
        m_panel->showLesson(sample::lesson(39));
        QVERIFY(topic()->isReadOnly());
        QVERIFY(state().contains(u"3.5"_s));
        QVERIFY(!m_panel->findChild<QComboBox *>()->isEnabled());
    }
    void hasNoHomeworkInTheFirstYear()
    {
        m_model->setPage(sample::gradebook({.yearLevel = 1}));
        m_panel->showLesson(sample::lesson(0));
        QVERIFY(!texts().at(1)->isVisible());
        QVERIFY(!minutes()->isVisible());
        QVERIFY(topic()->isVisible());
    }
    void proposesTheKindOfWork()
    {
        auto *kinds = m_panel->findChild<QComboBox *>();
        QCOMPARE(kinds->currentText(), u"Ответ на уроке"_s);
        Q_EMIT kinds->activated(1);
        const auto work = std::get<SetWork>(m_sent->at(0).at(0).value<Proposal>());
        QCOMPARE(work.type, WorkTypeId{2});
        QVERIFY(!work.reason);
    }
    void asksForAReasonBeforeTheKindOfWork()
    {
        Gradebook page = sample::gradebook({});
        page.head.rights.reasonNeeded = true;
        m_model->setPage(page);
        m_panel->showLesson(sample::lesson(0));
        auto *kinds = m_panel->findChild<QComboBox *>();
        kinds->setCurrentIndex(1);
        Q_EMIT kinds->activated(1);
        QCOMPARE(m_sent->count(), 0);
        QCOMPARE(kinds->currentText(), u"Ответ на уроке"_s);
        QVERIFY2(state().contains(u"reason"_s), qPrintable(state()));
        m_model->setReason(u"ошибка учителя"_s);
        Q_EMIT kinds->activated(1);
        QCOMPARE(m_sent->count(), 1);
        QCOMPARE(std::get<SetWork>(m_sent->at(0).at(0).value<Proposal>()).reason, std::optional(u"ошибка учителя"_s));
        QVERIFY(!state().contains(u"reason"_s));
    }

    void offersTheNextTopicWithoutEnteringIt()
    {
        emptyLesson(2);
        m_panel->setTopics(plan());
        QCOMPARE(topic()->placeholderText(), u"Одночлен"_s);
        QCOMPARE(texts().at(1)->placeholderText(), u"§ 2"_s);
        QVERIFY(topic()->toPlainText().isEmpty());
        QVERIFY(!m_panel->isChanged());
        m_panel->showLesson(sample::lesson(3));
        m_panel->showLesson(sample::lesson(2));
        QCOMPARE(m_sent->count(), 0);
        QVERIFY(progress().contains(u"34"_s) && progress().contains(u"102"_s) && progress().contains(u"2"_s));
    }
    void entersTheOfferOnControlEnter()
    {
        emptyLesson(2);
        m_panel->setTopics(plan());
        QTest::keyClick(topic(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_panel->save());
        QCOMPARE(m_sent->count(), 2); // the record, and the control work the plan has for it
        QCOMPARE(sent(0).topic, u"Одночлен"_s);
        QCOMPARE(sent(0).homework, u"§ 2"_s);
        QCOMPARE(sent(0).homeworkMinutes, std::optional(15));
        QCOMPARE(sent(0).item, std::optional(TopicPlanItemId{2}));
        QCOMPARE(std::get<SetWork>(m_sent->at(1).at(0).value<Proposal>()).type, WorkTypeId{2});
        emptyLesson(3);
        QCOMPARE(topic()->placeholderText(), u"Многочлен"_s); // the next one, before the server has answered
    }
    void keepsWhatTheTeacherTyped()
    {
        emptyLesson(2);
        m_panel->setTopics(plan());
        texts().at(1)->setPlainText(u"повторить"_s);
        QVERIFY(m_panel->confirmTopic());
        QCOMPARE(texts().at(1)->toPlainText(), u"повторить"_s);
        topic()->setPlainText(u"Своя тема"_s);
        QVERIFY(!m_panel->confirmTopic());
        emptyLesson(3);
        topic()->setPlainText(u"Другая"_s);
        QVERIFY(!m_panel->confirmTopic());
        QVERIFY(m_panel->save());
        QVERIFY(!sent(int(m_sent->count()) - 1).item); // a topic of one's own is not of the plan
    }
    void offersNothingBeforeTheLesson()
    {
        m_panel->setTopics(plan());
        m_panel->showLesson(sample::lesson(39));
        QVERIFY(topic()->isReadOnly());
        QVERIFY(topic()->placeholderText().isEmpty());
        QVERIFY(!m_panel->confirmTopic());
    }
    void offersNoHomeworkInTheFirstYear()
    {
        Gradebook page = sample::gradebook({.yearLevel = 1});
        page.lessons[0].record = {};
        m_model->setPage(page);
        m_panel->showLesson(sample::lesson(0));
        m_panel->setTopics(plan());
        QVERIFY(m_panel->confirmTopic());
        QVERIFY(m_panel->save());
        QCOMPARE(sent(0).topic, u"Одночлен"_s);
        QVERIFY(sent(0).homework.isEmpty());
        QVERIFY(!sent(0).homeworkMinutes);
        QCOMPARE(m_sent->count(), 1); // no control work either (2.10)
    }
    void offersNothingWhereATopicStands()
    {
        m_panel->setTopics(plan());
        QVERIFY(topic()->placeholderText().isEmpty());
        QVERIFY(!m_panel->confirmTopic());
    }

private:
    static ReadTopicProgress::Reply plan()
    {
        const TopicPlanItem second{{2}, {}, u"Одночлен"_s, WorkTypeId{2}, u"§ 2"_s, 15, {}};
        const TopicPlanItem third{{3}, {}, u"Многочлен"_s, {}, u"§ 3"_s, {}, {}};
        return {{second, third}, {102, 34, 36}};
    }
    /// A lesson that has begun and has neither a record nor works.
    void emptyLesson(int index)
    {
        Gradebook page = m_model->ledger().page();
        page.lessons[index].record = {};
        page.lessons[index].record.lesson = page.lessons.at(index).id;
        page.lessons[index].works.clear();
        m_panel->showLesson({});
        m_model->setPage(page);
        m_panel->showLesson(sample::lesson(index));
    }
    QString progress() const { return m_panel->findChild<QLabel *>(u"planProgress"_s)->text(); }
    QList<QPlainTextEdit *> texts() const { return m_panel->findChildren<QPlainTextEdit *>(); }
    QPlainTextEdit *topic() const { return texts().at(0); }
    QSpinBox *minutes() const { return m_panel->findChild<QSpinBox *>(); }
    QString state() const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->accessibleName() == u"State of the lesson's record")
                return label->text();
        return {};
    }
    SetLessonRecord sent(int number) const
    {
        return std::get<SetLessonRecord>(m_sent->at(number).at(0).value<Proposal>());
    }

    FixedClock m_clock{sample::now()};
    std::unique_ptr<GradebookModel> m_model;
    std::unique_ptr<LessonPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_sent;
};

QTEST_MAIN(LessonPanelTest)
#include "tst_lessonpanel.moc"
