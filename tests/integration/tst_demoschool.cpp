// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school in a real database of both engines: deterministic, audited, within the hard rules.
#include "common/protocol/operation.h"
#include "common/protocol/years.h"
#include "server/access/router.h"
#include "server/audit/auditlog.h"
#include "server/credentials/password.h"
#include "server/handlers/routes.h"
#include "support/testdatabase.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 9, 14);

struct Made {
    std::optional<Failure> failure;
    MakeDemo::Reply reply;
    AuditHead head;
};

/// The operator's call over the real router.
Made makeDemo(Database &database, const MakeDemo &wanted)
{
    const FixedClock clock(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    Router rpc(nullptr, clock, nullptr);
    serveDemo(rpc);
    Made made;
    made.failure = changeNow(database, [&](Transaction &tx) {
        Actor console;
        console.door = Door::Local;
        made.reply = rpc.apply(tx, console, clock.now(), wanted);
        made.head = AuditLog(tx).head();
    });
    return made;
}

qint64 count(Database &database, const QString &sql)
{
    qint64 result = -1;
    queryNow(database, [&](Transaction &tx) { result = tx.first<qint64>(sql).value_or(-1); });
    return result;
}

} // namespace

class DemoSchoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameTwice_data() { TestDatabase::addEngines(); }
    void isTheSameTwice()
    {
        PARTA_FETCH_ENGINE();
        Made first, second;
        {
            TestDatabase place(engine);
            first = makeDemo(*place.open(), {1, Monday});
        }
        {
            TestDatabase place(engine);
            second = makeDemo(*place.open(), {1, Monday});
        }
        QVERIFY2(!first.failure, first.failure ? qPrintable(first.failure->detail) : "");
        QVERIFY(first.head.seq > 3000);
        QCOMPARE(second.head, first.head);
        QCOMPARE(second.reply.marks, first.reply.marks);
        QCOMPARE(second.reply.credentials.size(), first.reply.credentials.size());
        for (int i = 0; i < first.reply.credentials.size(); ++i) {
            QCOMPARE(second.reply.credentials[i].login, first.reply.credentials[i].login);
            QCOMPARE(second.reply.credentials[i].password, first.reply.credentials[i].password);
        }
    }

    void plansWhatItTeaches_data() { TestDatabase::addEngines(); }
    void plansWhatItTeaches()
    {
        PARTA_FETCH_ENGINE();
        TestDatabase place(engine);
        const auto database = place.open();
        const Made made = makeDemo(*database, {1, QDate(2026, 9, 2)});
        QVERIFY2(!made.failure, made.failure ? qPrintable(made.failure->detail) : "");
        QCOMPARE(count(*database, u"SELECT COUNT(*) FROM subject WHERE area = '' OR mark_scale IS NULL"_s), 0);
        // Every group has the hours of the Curriculum: the class's own row, else that of its level.
        QCOMPARE(count(*database, uR"(SELECT COUNT(*) FROM teaching_group g WHERE g.weekly_hours * 100 <> COALESCE(
            (SELECT r.weekly_hours FROM curriculum_row r WHERE r.school_class = g.school_class AND r.subject = g.subject),
            (SELECT r.weekly_hours FROM curriculum_row r WHERE r.school_class IS NULL AND r.level = g.level
                AND r.subject = g.subject)))"_s), 0);
        QVERIFY(count(*database, u"SELECT COUNT(*) FROM topic_plan_item"_s) > 10000);
        QCOMPARE(count(*database, uR"(SELECT COUNT(*) FROM topic_plan_item i JOIN topic_plan p ON p.id = i.topic_plan
            JOIN teaching_group g ON g.id = p.teaching_group WHERE g.level = 1 AND i.homework <> '')"_s), 0);
        // Each record names an item of its own page, none twice.
        QVERIFY(count(*database, u"SELECT COUNT(*) FROM lesson_record WHERE topic_plan_item IS NOT NULL"_s) > 100);
        QCOMPARE(count(*database, uR"(SELECT COUNT(*) FROM lesson_record r JOIN lesson l ON l.id = r.lesson
            JOIN topic_plan_item i ON i.id = r.topic_plan_item JOIN topic_plan p ON p.id = i.topic_plan
            WHERE p.teaching_group <> l.teaching_group)"_s), 0);
        QCOMPARE(count(*database, u"SELECT COUNT(topic_plan_item) - COUNT(DISTINCT topic_plan_item) FROM lesson_record"_s), 0);
    }

    void differsBySeed()
    {
        TestDatabase one(Engine::Sqlite), two(Engine::Sqlite);
        const QDate day(2026, 9, 2);
        const Made first = makeDemo(*one.open(), {1, day}), second = makeDemo(*two.open(), {2, day});
        QVERIFY(!first.failure && !second.failure);
        QVERIFY(second.head != first.head);
        QVERIFY(second.reply.pupils > 800);
    }

    void obeysTheRules_data() { TestDatabase::addEngines(); }
    void obeysTheRules()
    {
        PARTA_FETCH_ENGINE();
        TestDatabase place(engine);
        const auto database = place.open();
        const Made made = makeDemo(*database, {1, Monday});
        QVERIFY(!made.failure);
        const auto number = [&](const QString &sql) { return count(*database, sql); };
        QCOMPARE(number(u"SELECT demo FROM school"_s), 1);
        QCOMPARE(number(u"SELECT demo_now FROM school"_s), made.reply.now.toMSecsSinceEpoch());
        QCOMPARE(number(u"SELECT COUNT(*) FROM pupil"_s), made.reply.pupils);
        QCOMPARE(number(u"SELECT COUNT(*) FROM lesson"_s), made.reply.lessons);
        QCOMPARE(number(u"SELECT COUNT(*) FROM staff_member"_s), 60);
        QVERIFY(number(u"SELECT COUNT(*) FROM mark"_s) > 5000);
        QVERIFY(number(u"SELECT COUNT(*) FROM attendance"_s) > 500);
        // 2.10
        QCOMPARE(number(u"SELECT COUNT(*) FROM mark m JOIN work w ON w.id = m.work JOIN lesson l ON l.id = w.lesson "
                        "JOIN teaching_group g ON g.id = l.teaching_group WHERE g.level = 1"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM lesson_record r JOIN lesson l ON l.id = r.lesson "
                        "JOIN teaching_group g ON g.id = l.teaching_group WHERE g.level = 1 AND r.homework <> ''"_s), 0);
        // 3.5: nothing in advance, and nothing after the pinned instant
        QCOMPARE(number(u"SELECT COUNT(*) FROM lesson_record r JOIN lesson l ON l.id = r.lesson "
                        "WHERE r.written_at < l.starts"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM mark m JOIN work w ON w.id = m.work JOIN lesson l ON l.id = w.lesson "
                        "WHERE m.written_at < l.starts"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit WHERE at > (SELECT demo_now FROM school)"_s), 0);
        // Every entry is somebody's, and in the order of its time.
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit WHERE account IS NULL AND message <> 'MakeDemo'"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit a JOIN audit b ON b.seq = a.seq + 1 WHERE b.at < a.at"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit"_s), made.head.seq);
    }

    void isReadyToTeach()
    {
        TestDatabase place(Engine::Sqlite);
        const auto database = place.open();
        const Made made = makeDemo(*database, {1, Monday});
        QVERIFY(!made.failure);
        const FixedClock clock(made.reply.now);
        Router rpc(nullptr, clock, nullptr);
        serveYears(rpc);
        Actor deputy;
        deputy.granted = {Role::Deputy};
        SetupState::Reply setup;
        const auto failure = queryNow(*database, [&](Transaction &tx) { setup = rpc.apply(tx, deputy, clock.now(), SetupState{}); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
        QVERIFY(setup.year);
        QCOMPARE(setup.year->name, u"2026/2027"_s);
        // What the school has had from its founding on; plans and curriculum are entered by those who keep them.
        const QSet<SetupStep> entered{SetupStep::Accounts, SetupStep::Year, SetupStep::Terms, SetupStep::Vacations, SetupStep::Bells,
                                      SetupStep::Classes, SetupStep::Subjects, SetupStep::Pupils, SetupStep::Load,
                                      SetupStep::Timetable, SetupStep::Lessons};
        for (const SetupLine &line : std::as_const(setup.steps)) {
            if (entered.contains(line.step))
                QVERIFY2(line.isDone(), qPrintable(reflect::enumText(line.step) + u": "_s + line.names.join(u", "_s)));
        }
    }

    void keepsTheBookOfMovement_data() { TestDatabase::addEngines(); }
    void keepsTheBookOfMovement()
    {
        PARTA_FETCH_ENGINE();
        TestDatabase place(engine);
        const auto database = place.open();
        const Made made = makeDemo(*database, {1, QDate(2026, 10, 12)});
        QVERIFY2(!made.failure, made.failure ? qPrintable(made.failure->detail) : "");
        const auto number = [&](const QString &sql) { return count(*database, sql); };
        // Everybody has an order of enrolment, a line of the alphabet book, and the number of it on the file.
        QCOMPARE(number(u"SELECT COUNT(*) FROM movement WHERE kind = 'Enrolment'"_s), made.reply.pupils);
        QCOMPARE(number(u"SELECT COUNT(*) FROM alphabet_entry e JOIN pupil p ON p.id = e.pupil "
                        "AND p.personal_file = e.letter || '/' || e.number"_s), made.reply.pupils);
        QVERIFY(number(u"SELECT COUNT(*) FROM movement WHERE kind = 'Enrolment' AND day > '2026-09-01'"_s) > 0);
        const qint64 left = number(u"SELECT COUNT(*) FROM movement WHERE kind = 'Departure'"_s);
        QVERIFY(left > 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM alphabet_entry WHERE left_by IS NOT NULL"_s), left);
        const qint64 changed = number(u"SELECT COUNT(*) FROM movement WHERE kind = 'ClassChange'"_s);
        QVERIFY(changed >= 3);
        QCOMPARE(number(u"SELECT COUNT(*) FROM class_membership"_s), made.reply.pupils + changed);
        QCOMPARE(number(u"SELECT COUNT(*) FROM class_membership WHERE until IS NOT NULL"_s), left + changed);
        QCOMPARE(number(u"SELECT COUNT(*) FROM class_membership WHERE begun_by IS NULL"_s), 0);
        // Who changed the class has brought marks along, and a subgroup of the new class.
        QVERIFY(number(u"SELECT COUNT(*) FROM movement v JOIN mark m ON m.pupil = v.pupil WHERE v.kind = 'ClassChange'"_s) > 10);
        QVERIFY(number(u"SELECT COUNT(*) FROM movement v JOIN subgroup_membership s ON s.pupil = v.pupil "
                       "AND s.since = v.day WHERE v.kind = 'ClassChange'"_s) >= changed);
        // Cards are alive.
        QCOMPARE(number(u"SELECT COUNT(*) FROM pupil WHERE address = ''"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM health_sheet"_s), made.reply.pupils);
        QVERIFY(number(u"SELECT COUNT(*) FROM consent"_s) > made.reply.pupils / 2);
        QVERIFY(number(u"SELECT COUNT(*) FROM exemption"_s) > 5);
        QVERIFY(number(u"SELECT COUNT(*) FROM pupil WHERE information = 'Paper'"_s) > 5);
        QVERIFY(number(u"SELECT COUNT(*) FROM pupil_check"_s) > 20);
    }

    void givesEachRoleItsCredentials()
    {
        TestDatabase place(Engine::Sqlite);
        const auto database = place.open();
        const Made made = makeDemo(*database, {7, Monday});
        QVERIFY(!made.failure);
        QList<Role> roles;
        for (const IssuedCredential &credential : made.reply.credentials)
            roles << credential.role;
        for (const Role role : {Role::Director, Role::Administrator, Role::Deputy, Role::ClassTeacher,
                                Role::SubjectTeacher, Role::Guardian, Role::Pupil})
            QVERIFY2(roles.contains(role), qPrintable(reflect::enumText(role)));
        struct Of { QString login; };
        for (const IssuedCredential &credential : made.reply.credentials) {
            QString digest;
            queryNow(*database, [&](Transaction &tx) {
                digest = tx.first<QString>(u"SELECT digest FROM account WHERE login = :login AND one_time = 0"_s,
                                           Of{credential.login}).value_or(QString());
            });
            QVERIFY2(password::matches(digest, credential.password), qPrintable(credential.login));
        }
    }

    void goesBackToTheNearestStudyDay()
    {
        TestDatabase place(Engine::Sqlite);
        const Made made = makeDemo(*place.open(), {1, QDate(2026, 9, 13)}); // a Sunday
        QVERIFY(!made.failure);
        QCOMPARE(made.reply.now, QDateTime(QDate(2026, 9, 11), QTime(10, 40), Qt::UTC));
    }

    void refusesToMixWithASchool()
    {
        TestDatabase place(Engine::Sqlite);
        const auto database = place.open();
        QVERIFY(!makeDemo(*database, {1, QDate(2026, 9, 2)}).failure);
        const Made again = makeDemo(*database, {1, QDate(2026, 9, 2)});
        QVERIFY(again.failure);
        QCOMPARE(again.failure->code, ErrorCode::DemoSchool);
    }

    void refusesAnImpossibleDay()
    {
        TestDatabase place(Engine::Sqlite);
        const Made made = makeDemo(*place.open(), {1, QDate(1807, 9, 2)});
        QVERIFY(made.failure);
        QCOMPARE(made.failure->code, ErrorCode::Malformed);
    }

    void isMadeForTheOperatorOnly()
    {
        TestDatabase place(Engine::Sqlite);
        const auto database = place.open();
        const FixedClock clock(QDateTime(Monday, QTime(9, 0), Qt::UTC));
        Router rpc(nullptr, clock, nullptr);
        serveDemo(rpc);
        const auto failure = changeNow(*database, [&](Transaction &tx) {
            Actor actor;
            actor.granted = {Role::Administrator};
            rpc.apply(tx, actor, clock.now(), MakeDemo{1, Monday});
        });
        QVERIFY(failure);
        QCOMPARE(failure->code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(DemoSchoolTest)
#include "tst_demoschool.moc"
