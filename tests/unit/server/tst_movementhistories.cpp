// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of movement through the real handlers: memberships in the database and numbers of classes agree with a
// model that knows every pupil on every day. 2,000 histories on SQLite, some on PostgreSQL.
#include "common/protocol/movement.h"
#include "tests/support/callstand.h"
#include "tests/support/pupildays.h"

using namespace parta;
using namespace Qt::StringLiterals;

class MovementHistoriesTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void balancesEveryClass();

private:
    struct Life {
        PupilId id;
        PupilDays days{QDate(2026, 8, 30)};
        QList<MovementId> lines;
    };

    void found(Transaction &tx);
    void live(Transaction &tx, QRandomGenerator &random, Life &life);
    bool move(Transaction &tx, Life &life, const TriedMovement &tried);
    void annul(Transaction &tx, Life &life);
    void compare(Transaction &tx, const Life &life);
    static MovementPaper paper(QDate day) { return {day, day, u"1"_s, day, {}, u"куда-то"_s, {}}; }

    QList<ClassFacts> m_classes;
    int m_moved = 0;
    int m_annulled = 0;
};

void MovementHistoriesTest::found(Transaction &tx)
{
    tx.run(u"INSERT INTO school_year (name, since, until, state) VALUES ('2027/2028', '2027-09-01', '2028-08-31', 'Planned')"_s);
    m_classes = twoYears(3); // after the two classes of the small school
    struct Row { int year; int level; QString name; };
    for (const ClassFacts &one : std::as_const(m_classes))
        tx.run(u"INSERT INTO school_class (school_year, level, letter, name) VALUES (:year, :level, '', :name)"_s,
               Row{one.year.since.year() - 2025, one.level, u"д"_s + one.name});
}

bool MovementHistoriesTest::move(Transaction &tx, Life &life, const TriedMovement &tried)
{
    RecordMovement wanted;
    wanted.kind = tried.kind;
    wanted.paper = paper(tried.day);
    wanted.request = RequestId::random();
    if (tried.to)
        wanted.toClass = tried.to->id;
    if (life.id)
        wanted.pupils = {life.id};
    else
        wanted.newcomer = Newcomer{{u"Тетрадкин"_s, u"Иван"_s, {}}, {}, {}, {}};
    try {
        const auto reply = m_router->apply(tx, *m_school.deputy, smallSchoolNow(), wanted);
        life.id = reply.lines.first().pupil;
        life.lines.append(reply.lines.first().id);
    } catch (const Refusal &) {
        return false;
    }
    life.days.apply(tried.kind, effectiveDay(tried.kind, tried.day, tried.to), tried.to ? tried.to->id.value : 0);
    ++m_moved;
    return true;
}

void MovementHistoriesTest::annul(Transaction &tx, Life &life)
{
    if (life.lines.size() > 1) { // an earlier line carries the last one
        const AnnulMovement early{life.lines.first(), paper(QDate(2026, 9, 16)), RequestId::random()};
        try {
            m_router->apply(tx, *m_school.deputy, smallSchoolNow(), early);
            QFAIL("an earlier line was annulled");
        } catch (const Refusal &refusal) {
            QCOMPARE(refusal.failure.code, ErrorCode::InUse);
        }
    }
    m_router->apply(tx, *m_school.deputy, smallSchoolNow(),
                    AnnulMovement{life.lines.takeLast(), paper(QDate(2026, 9, 16)), RequestId::random()});
    life.days.takeBack();
    ++m_annulled;
}

void MovementHistoriesTest::live(Transaction &tx, QRandomGenerator &random, Life &life)
{
    QDate after(2026, 9, 1);
    for (int step = 0; step < 6; ++step) {
        if (!life.lines.isEmpty() && random.bounded(4) == 0) {
            annul(tx, life);
            continue;
        }
        const TriedMovement tried = tryMovement(random, life.days, m_classes, after);
        if (!life.id && !tried.to)
            continue;
        if (move(tx, life, tried))
            after = tried.day;
    }
}

void MovementHistoriesTest::compare(Transaction &tx, const Life &life)
{
    struct Row { ClassId schoolClass; QDate since; std::optional<QDate> until; };
    QList<ClassStay> stays;
    tx.each<Row>(u"SELECT school_class, since, until FROM class_membership WHERE pupil = %1 ORDER BY since"_s.arg(life.id.value),
                 NoParams{}, [&](Row &&row) { stays.append({row.schoolClass, row.since, row.until, {}, {}}); });
    QCOMPARE(daysOf(stays, life.days.first()), life.days.days());
}

void MovementHistoriesTest::balancesEveryClass()
{
    QFETCH_GLOBAL(Engine, engine);
    const int histories = engine == Engine::Sqlite ? 2000 : 100;
    m_moved = m_annulled = 0;
    QList<PupilDays> all;
    const auto failure = changeNow(*m_database, [&](Transaction &tx) {
        all.clear();
        found(tx);
        for (int history = 0; history < histories; ++history) {
            QRandomGenerator random(quint32(7000 + history));
            Life life;
            live(tx, random, life);
            if (life.id)
                compare(tx, life);
            if (QTest::currentTestFailed())
                return;
            all.append(life.days);
        }
    });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_moved > 2 * histories && m_annulled > histories / 4, qPrintable(u"%1, %2"_s.arg(m_moved).arg(m_annulled)));
    QRandomGenerator random(11);
    for (int period = 0; period < 10; ++period) {
        const QDate first = QDate(2026, 9, 1).addDays(random.bounded(0, 300)), last = first.addDays(random.bounded(0, 60));
        const auto reply = call(m_school.deputy, CountClasses{first, last});
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        for (const CountedClass &one : reply->classes) {
            if (one.schoolClass.value < 3)
                continue;
            QVERIFY(one.counts.isBalanced());
            QVERIFY2(one.counts == countedByDays(one.schoolClass.value, first, last, all), qPrintable(one.name));
        }
    }
}

QTEST_GUILESS_MAIN(MovementHistoriesTest)
#include "tst_movementhistories.moc"
