// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topic plans over the real router, on both engines: planning is allowed before the lesson, records are not (3.5).
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/topicplans.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class TopicPlanCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void isReadAndWrittenByWhomItConcerns_data();
    void isReadAndWrittenByWhomItConcerns();
    void listsOwnPagesOnly();
    void keepsItemsThroughMovesAndInsertions();
    void refusesAStalePlan();
    void refusesStrangeItems();
    void plansAheadButRecordsNothingAhead();
    void remembersTheTopicOfARecord();
    void keepsATopicThatWasTaught();
    void goesOnWithTheFirstUnusedTopic();
    void takesNoTopicOfAnotherPage();
    void refusesAClosedYear();

private:
    static TopicPlanItem topic(const QString &text, TopicPlanItemId id = {})
    {
        return {id, u"Раздел"_s, text, {}, u"§ 1"_s, 20, {}};
    }
    SaveTopicPlan plan(const QList<TopicPlanItem> &items, int revision = 0)
    {
        return {m_school.algebra7, items, revision, RequestId::random()};
    }
    SetLessonRecord record(LessonId lesson, const QString &text, std::optional<TopicPlanItemId> item, int revision = 0)
    {
        return {lesson, text, {}, {}, revision, RequestId::random(), {}, item};
    }
    static QStringList topics(const QList<TopicPlanItem> &items)
    {
        QStringList texts;
        for (const TopicPlanItem &item : items)
            texts.append(item.topic);
        return texts;
    }
};

void TopicPlanCallsTest::isReadAndWrittenByWhomItConcerns_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QString>("clause");
    QTest::newRow("teacher") << u"teacher"_s << true << true << u""_s;
    QTest::newRow("deputy") << u"deputy"_s << true << true << u""_s;
    QTest::newRow("substitute") << u"substitute"_s << true << false << u""_s;
    QTest::newRow("class teacher") << u"classTeacher"_s << true << false << u"3.4"_s;
    QTest::newRow("director") << u"director"_s << true << false << u""_s;
    QTest::newRow("administrator") << u"administrator"_s << true << false << u""_s;
    QTest::newRow("former teacher") << u"former"_s << false << false << u""_s;
    QTest::newRow("other teacher") << u"primary"_s << false << false << u""_s;
    QTest::newRow("guardian") << u"guardian"_s << false << false << u"2.9"_s;
    QTest::newRow("pupil") << u"pupil"_s << false << false << u"2.13"_s;
}

void TopicPlanCallsTest::isReadAndWrittenByWhomItConcerns()
{
    QFETCH(QString, who);
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    const auto opened = call(actor(who), OpenTopicPlan{m_school.algebra7});
    QCOMPARE(opened.has_value(), reads);
    QCOMPARE(call(actor(who), ReadTopicProgress{m_school.algebra7}).has_value(), reads);
    if (reads)
        QCOMPARE(opened->mayWrite, writes);
    const auto saved = call(actor(who), plan({topic(u"Степень"_s)}));
    QCOMPARE(saved.has_value(), writes);
    if (!writes) {
        QCOMPARE(saved.error().code, ErrorCode::Forbidden);
        QTEST(saved.error().clause, "clause");
    }
    QCOMPARE(count(u"topic_plan_item"_s), writes ? 1 : 0);
}

void TopicPlanCallsTest::listsOwnPagesOnly()
{
    QVERIFY(call(m_school.teacher, plan({topic(u"Степень"_s), topic(u"Одночлен"_s)})));
    const auto own = call(m_school.teacher, ListTopicPlans{});
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QCOMPARE(own->plans.size(), 1);
    const TopicPlanLine line = own->plans.first();
    QCOMPARE(line.className, u"7Б"_s);
    QCOMPARE(line.items, 2);
    QCOMPARE(line.used, 0);
    QCOMPARE(line.begun, 4);   // the cancelled one of 11 September counts: it puts the page behind
    QCOMPARE(line.lessons, 5); // all that are to be held
    QCOMPARE(line.teacher, u"Глобусова В. П."_s);
    QCOMPARE(call(m_school.deputy, ListTopicPlans{})->plans.size(), 2);
    QVERIFY(call(m_school.formerTeacher, ListTopicPlans{})->plans.isEmpty());
    QVERIFY(!call(m_school.guardian, ListTopicPlans{}));
}

void TopicPlanCallsTest::keepsItemsThroughMovesAndInsertions()
{
    TopicPlanItem control = topic(u"Контрольная"_s);
    control.workType = WorkTypeId{4};
    control.plannedDay = QDate(2026, 9, 30);
    const auto first = call(m_school.teacher, plan({topic(u"Степень"_s), topic(u"Одночлен"_s), control}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->revision, 1);
    control.id = first->items.at(2).id;
    QCOMPARE(first->items.at(2), control);
    const auto moved = call(m_school.teacher, plan({first->items.at(2), topic(u"Введение"_s), first->items.at(0)}, 1));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
    QCOMPARE(topics(moved->items), (QStringList{u"Контрольная"_s, u"Введение"_s, u"Степень"_s}));
    QCOMPARE(moved->items.at(0).id, first->items.at(2).id);
    QCOMPARE(moved->items.at(2).id, first->items.at(0).id);
    QCOMPARE(call(m_school.teacher, OpenTopicPlan{m_school.algebra7})->items, moved->items);
    QCOMPARE(count(u"topic_plan_item"_s), 3);
}

void TopicPlanCallsTest::refusesAStalePlan()
{
    QVERIFY(call(m_school.teacher, plan({topic(u"Степень"_s)})));
    for (const int revision : {0, 2}) {
        const auto stale = call(m_school.deputy, plan({topic(u"Своё"_s)}, revision));
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        const auto present = wire::decode<SaveTopicPlan::Reply>(*stale.error().current);
        QCOMPARE(topics(present->items), QStringList{u"Степень"_s});
        QCOMPARE(present->revision, 1);
    }
}

void TopicPlanCallsTest::refusesStrangeItems()
{
    const auto fault = [this](const QList<TopicPlanItem> &items) {
        const auto reply = call(m_school.teacher, plan(items, 1));
        return reply ? QString() : reflect::enumText(reply.error().code) + u' ' + reply.error().field;
    };
    const auto saved = call(m_school.teacher, plan({topic(u"Степень"_s)}));
    const TopicPlanItem kept = saved->items.first();
    QCOMPARE(fault({topic(u"Чужая"_s, {999})}), u"NotFound items[0].id"_s);
    QCOMPARE(fault({kept, kept}), u"NotFound items[1].id"_s);
    QCOMPARE(fault({kept, topic(u" "_s)}), u"Malformed items[1].topic"_s);
    TopicPlanItem odd = kept;
    odd.workType = WorkTypeId{999};
    QCOMPARE(fault({odd}), u"NotFound items[0].workType"_s);
    odd = kept;
    odd.minutes = -5;
    QCOMPARE(fault({odd}), u"Malformed items[0].minutes"_s);
}

void TopicPlanCallsTest::plansAheadButRecordsNothingAhead()
{
    TopicPlanItem ahead = topic(u"Степень"_s);
    ahead.plannedDay = QDate(2026, 9, 17);
    const auto saved = call(m_school.teacher, plan({ahead}));
    QVERIFY(saved);
    const auto refused = call(m_school.teacher, record(m_school.future, u"Степень"_s, saved->items.first().id));
    QCOMPARE(refused.error().code, ErrorCode::InAdvance);
    QCOMPARE(refused.error().clause, u"3.5"_s);
    QCOMPARE(call(m_school.teacher, OpenTopicPlan{m_school.algebra7})->line.used, 0);
}

void TopicPlanCallsTest::remembersTheTopicOfARecord()
{
    const auto saved = call(m_school.teacher, plan({topic(u"Степень"_s)}));
    const TopicPlanItemId item = saved->items.first().id;
    const auto first = call(m_school.teacher, record(m_school.held, u"Степень"_s, item));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->record.item, std::optional(item));
    // A later change of the text keeps it, an emptied topic gives it back.
    QCOMPARE(call(m_school.teacher, record(m_school.held, u"Степень числа"_s, {}, 1))->record.item, std::optional(item));
    const auto page = call(m_school.teacher, OpenPage{m_school.algebra7, {}, false})->page;
    QCOMPARE(page.lessons.at(2).record.item, std::optional(item));
    const auto plan = call(m_school.teacher, OpenTopicPlan{m_school.algebra7});
    QCOMPARE(plan->uses.size(), 1);
    QCOMPARE(plan->uses.first().day, QDate(2026, 9, 15));
    QVERIFY(!call(m_school.teacher, record(m_school.held, {}, {}, 2))->record.item);
    QVERIFY(call(m_school.teacher, OpenTopicPlan{m_school.algebra7})->uses.isEmpty());
}

void TopicPlanCallsTest::keepsATopicThatWasTaught()
{
    const auto saved = call(m_school.teacher, plan({topic(u"Степень"_s), topic(u"Одночлен"_s)}));
    QVERIFY(call(m_school.teacher, record(m_school.held, u"Степень"_s, saved->items.first().id)));
    const auto refused = call(m_school.teacher, plan({saved->items.last()}, 1));
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(call(m_school.teacher, plan({saved->items.first()}, 1)));
}

void TopicPlanCallsTest::goesOnWithTheFirstUnusedTopic()
{
    const auto saved = call(m_school.teacher, plan({topic(u"Степень"_s), topic(u"Одночлен"_s), topic(u"Многочлен"_s)}));
    QVERIFY(call(m_school.teacher, record(m_school.held, u"Одночлен"_s, saved->items.at(1).id)));
    const auto progress = call(m_school.teacher, ReadTopicProgress{m_school.algebra7});
    QCOMPARE(topics(progress->coming), (QStringList{u"Степень"_s, u"Многочлен"_s}));
    QCOMPARE(progress->progress.planned, 3);
    QCOMPARE(progress->progress.held, 1);
    QCOMPARE(progress->progress.behind(), 2); // four lessons have begun, the plan has three topics
    QVERIFY(call(m_school.primary, ReadTopicProgress{m_school.reading1})->coming.isEmpty());
}

void TopicPlanCallsTest::takesNoTopicOfAnotherPage()
{
    const auto other = call(m_school.primary, SaveTopicPlan{m_school.reading1, {topic(u"Азбука"_s)}, 0, RequestId::random()});
    QVERIFY2(other, other ? "" : qPrintable(other.error().detail));
    const auto refused = call(m_school.teacher, record(m_school.held, u"Азбука"_s, other->items.first().id));
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().field, u"item"_s);
}

void TopicPlanCallsTest::refusesAClosedYear()
{
    changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
    QCOMPARE(call(m_school.teacher, plan({topic(u"Степень"_s)})).error().code, ErrorCode::YearClosed);
    QVERIFY(!call(m_school.teacher, OpenTopicPlan{m_school.algebra7})->mayWrite);
    QCOMPARE(call(m_school.deputy, OpenTopicPlan{GroupId{999}}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TopicPlanCallsTest)
#include "tst_topicplancalls.moc"
