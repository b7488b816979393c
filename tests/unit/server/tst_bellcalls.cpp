// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about bells over the real router, on both engines; what the lessons' generator reads of them.
#include "common/protocol/bells.h"
#include "server/storage/repositories/timetablerepository.h"
#include "tests/support/callstand.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const YearId year{1};

SaveBellSchedule saving(const QString &name, BellKind kind, const QString &bells)
{
    return {std::nullopt, year, {name, kind, 1, 1, 11, {2026, 9, 1}, {}, *bellsFromText(bells), {}}, 0, RequestId::random()};
}

SaveBellSchedule usual()
{
    return saving(u"Обычные"_s, BellKind::Usual, u"1 08:30–09:15\n2 09:25–10:10"_s);
}

SaveBellSchedule shortened(QDate day)
{
    SaveBellSchedule wanted = saving(u"Сокращённые"_s, BellKind::Short, u"1 08:30–09:00\n2 09:10–09:40"_s);
    wanted.schedule.days = {day};
    return wanted;
}

} // namespace

class BellCallsTest : public QObject, public CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void onlyTheDeputyWrites()
    {
        const BellScheduleId made = call(m_school.deputy, usual())->line.id;
        for (const auto &who : {m_school.director, m_school.administrator, m_school.teacher, m_school.classTeacher}) {
            QCOMPARE(call(who, ListBells{year})->schedules.size(), 1);
            QCOMPARE(call(who, usual()).error().code, ErrorCode::Forbidden);
            QCOMPARE(call(who, RemoveBellSchedule{made, 1, RequestId::random()}).error().code, ErrorCode::Forbidden);
        }
        for (const auto &who : {m_school.substitute, m_school.guardian, m_school.pupil})
            QCOMPARE(call(who, ListBells{year}).error().code, ErrorCode::Forbidden);
    }
    void savesAndChangesASchedule()
    {
        const BellScheduleLine made = call(m_school.deputy, usual())->line;
        QCOMPARE(made.schedule.bells.size(), 2);
        QCOMPARE(made.norms.leastBreak, 10);
        QCOMPARE(made.norms.latest, QTime(19, 0));
        SaveBellSchedule change = usual();
        change.id = made.id;
        change.revision = 1;
        change.schedule.bells.removeLast();
        QCOMPARE(call(m_school.deputy, change)->line.schedule.bells.size(), 1);
        change.request = RequestId::random();
        QCOMPARE(call(m_school.deputy, change).error().code, ErrorCode::Conflict);
        change.id = BellScheduleId{99};
        QCOMPARE(call(m_school.deputy, change).error().code, ErrorCode::NotFound);
    }
    void aNormEndsOnItsDay()
    {
        SaveBellSchedule later = usual();
        later.schedule.since = QDate(2027, 1, 11);
        QVERIFY(!call(m_school.deputy, later)->line.norms.leastBreak);
        later.schedule.since = QDate(2027, 9, 11);
        later.request = RequestId::random();
        QCOMPARE(call(m_school.deputy, later).error().field, u"schedule.since"_s);
    }
    void aDayTakesOneSchedule()
    {
        QVERIFY(call(m_school.deputy, shortened({2026, 12, 29})).has_value());
        const auto again = call(m_school.deputy, shortened({2026, 12, 29}));
        QCOMPARE(again.error().code, ErrorCode::Overlapping);
        QCOMPARE(again.error().field, u"schedule.days"_s);
        SaveBellSchedule second = shortened({2026, 12, 29});
        second.schedule.shift = 2;
        QVERIFY(call(m_school.deputy, second).has_value());
    }
    void aShortenedDayRingsByItsOwnBells()
    {
        QVERIFY(call(m_school.deputy, usual()).has_value());
        QVERIFY(call(m_school.deputy, shortened({2026, 12, 29})).has_value());
        QList<BellLine> bells;
        queryNow(*m_database, [&](Transaction &tx) { bells = TimetableRepository(tx).bells(year); });
        QCOMPARE(bellOn(bells, {2026, 12, 28}, 7, 2)->starts, QTime(9, 25));
        QCOMPARE(bellOn(bells, {2026, 12, 29}, 7, 2)->starts, QTime(9, 10));
        QCOMPARE(bellOn(bells, {2026, 12, 30}, 7, 2)->starts, QTime(9, 25));
    }
    void removesASchedule()
    {
        const BellScheduleId made = call(m_school.deputy, shortened({2026, 12, 29}))->line.id;
        QCOMPARE(call(m_school.deputy, RemoveBellSchedule{made, 7, RequestId::random()}).error().code, ErrorCode::Conflict);
        QVERIFY(call(m_school.deputy, RemoveBellSchedule{made, 1, RequestId::random()}).has_value());
        QCOMPARE(count(u"bell"_s) + count(u"bell_day"_s) + count(u"bell_schedule"_s), 0);
    }
    void aClosedYearTakesNothing()
    {
        const BellScheduleId made = call(m_school.deputy, usual())->line.id;
        changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
        QCOMPARE(call(m_school.deputy, usual()).error().code, ErrorCode::YearClosed);
        QCOMPARE(call(m_school.deputy, RemoveBellSchedule{made, 1, RequestId::random()}).error().code, ErrorCode::YearClosed);
    }
};

QTEST_GUILESS_MAIN(BellCallsTest)
#include "tst_bellcalls.moc"
