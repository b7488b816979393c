// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, listing and printing pages over the real router, on both engines: who may, and what comes.
#include "common/protocol/journal.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class PageCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensThePageAsItStands();
    void bringsTheYearWithTheLastTerm();
    void refusesPages_data();
    void refusesPages();
    void listsOwnPagesOnly();
    void printsForTheLeadershipOnly();
};

void PageCallsTest::opensThePageAsItStands()
{
    QVERIFY(call(m_school.teacher, mark(Grade::Five)));
    const auto reply = call(m_school.teacher, OpenPage{m_school.algebra7, {}, true});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const Gradebook &page = reply->page;
    QCOMPARE(page.head.className, u"7Б"_s);
    QCOMPARE(page.head.subject, u"Алгебра"_s);
    QCOMPARE(page.head.teacher, u"Глобусова Вера Партовна"_s);
    QCOMPARE(page.head.directorName, u"В. П. Указкина"_s);
    QVERIFY(page.head.rights.lessons);
    QVERIFY(!page.head.rights.print);
    QCOMPARE(page.term.id, m_school.term);
    QCOMPARE(page.pupils.size(), 5);
    QCOMPARE(page.pupils.at(4).membership.first().until, std::optional(QDate(2026, 9, 15)));
    QCOMPARE(page.lessons.size(), 5);
    QCOMPARE(page.lessons.at(0).state, LessonState::Cancelled);
    QCOMPARE(page.lessons.at(1).substitute, u"Пенал В. П."_s);
    QVERIFY(!page.lessons.at(1).mayWrite);
    QVERIFY(page.lessons.at(2).mayWrite);
    QCOMPARE(page.marks.size(), 1);
    QCOMPARE(m_listener->watched, (QList<std::pair<SessionId, GroupId>>{{m_school.teacher->session, m_school.algebra7}}));
}

void PageCallsTest::bringsTheYearWithTheLastTerm()
{
    const auto first = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(first);
    QVERIFY(!first->page.year);
    const auto last = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.closedTerm, false});
    QVERIFY(last && last->page.year);
    QCOMPARE(last->page.year->kind, TermKind::Year);
    QCOMPARE(last->page.year->last, QDate(2027, 5, 26));
    const PupilId pupil = m_school.pupils.first();
    QVERIFY(call(m_school.teacher, SetTermMark{m_school.algebra7, last->page.year->id, pupil, Grade::Four, 0, RequestId::random(), {}}));
    const auto after = call(m_school.teacher, OpenPage{m_school.algebra7, m_school.closedTerm, false});
    QCOMPARE(after->page.termMarks, (QList<TermMarkCell>{{last->page.year->id, pupil, Grade::Four, 1}}));
    // The page of the whole year has its mark as the term's.
    const auto whole = call(m_school.teacher, OpenPage{m_school.algebra7, last->page.year->id, false});
    QVERIFY(whole && !whole->page.year);
    QCOMPARE(whole->page.termMarks.size(), 1);
}

void PageCallsTest::refusesPages_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("clause");
    QTest::newRow("teacher") << u"teacher"_s << true << u""_s;
    QTest::newRow("substitute") << u"substitute"_s << true << u""_s;
    QTest::newRow("class teacher") << u"classTeacher"_s << true << u""_s;
    QTest::newRow("deputy") << u"deputy"_s << true << u""_s;
    QTest::newRow("director") << u"director"_s << true << u""_s;
    QTest::newRow("administrator") << u"administrator"_s << true << u""_s;
    QTest::newRow("former teacher") << u"former"_s << false << u""_s;
    QTest::newRow("other teacher") << u"primary"_s << false << u""_s;
    QTest::newRow("guardian") << u"guardian"_s << false << u"2.9"_s;
    QTest::newRow("pupil") << u"pupil"_s << false << u"2.13"_s;
}

void PageCallsTest::refusesPages()
{
    QFETCH(QString, who);
    QFETCH(bool, opens);
    const auto reply = call(actor(who), OpenPage{m_school.algebra7, {}, true});
    QCOMPARE(reply.has_value(), opens);
    if (!opens) {
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
        QTEST(reply.error().clause, "clause");
        QVERIFY(m_listener->watched.isEmpty());
    }
}

void PageCallsTest::listsOwnPagesOnly()
{
    const auto teacher = call(m_school.teacher, ListPages{});
    QVERIFY2(teacher, teacher ? "" : qPrintable(teacher.error().detail));
    QCOMPARE(teacher->pages.size(), 1);
    QCOMPARE(teacher->pages.first().relation, PageRelation::Own);
    QCOMPARE(teacher->yearName, u"2026/2027"_s);
    QCOMPARE(teacher->terms.size(), 3);
    QCOMPARE(call(m_school.substitute, ListPages{})->pages.first().relation, PageRelation::Substituted);
    QCOMPARE(call(m_school.classTeacher, ListPages{})->pages.first().relation, PageRelation::OwnClass);
    QCOMPARE(call(m_school.formerTeacher, ListPages{})->pages.size(), 0);
    QCOMPARE(call(m_school.deputy, ListPages{})->pages.size(), 2);
    QVERIFY(!call(m_school.pupil, ListPages{}));
}

void PageCallsTest::printsForTheLeadershipOnly()
{
    QVERIFY(call(m_school.director, PrintPage{m_school.algebra7, m_school.term, RequestId::random()}));
    QVERIFY(!call(m_school.teacher, PrintPage{m_school.algebra7, m_school.term, RequestId::random()}));
    QVERIFY(call(m_school.director, OpenPage{m_school.algebra7, {}, false})->page.head.rights.print);
}

QTEST_GUILESS_MAIN(PageCallsTest)
#include "tst_pagecalls.moc"
