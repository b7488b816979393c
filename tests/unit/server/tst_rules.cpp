// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The algebra of access rules and what the router makes of them: who acts, which clause is named, what is stored.
#include "server/access/vocabulary.h"
#include "server/handlers/routes.h"
#include "tests/support/callstand.h"
#include "tests/support/samplecalls.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

/// A query that carries a request id, as no call of the protocol does.
struct Peek {
    RequestId request;

    struct Reply {
        int times = 0;
    };
};

/// A change like those of the journal.
struct Poke {
    LessonId lesson;
    RequestId request;

    struct Reply {
        int times = 0;
    };
};

int handled = 0;

Peek::Reply peek(CallContext &, const Peek &)
{
    return {++handled};
}

Poke::Reply poke(CallContext &, const Poke &)
{
    return {++handled};
}

PlainRule always(Role role)
{
    return {u"always"_s, [role](CallContext &) { return Verdict::permit(role); }};
}

PlainRule never(const QString &clause = {})
{
    return {u"never"_s, [clause](CallContext &) { return Verdict::deny(clause); }};
}

PlainRule counted(int &asked, const Verdict &verdict)
{
    return {u"counted"_s, [&asked, verdict](CallContext &) {
                ++asked;
                return verdict;
            }};
}

Rule<Poke> onlyLesson(LessonId lesson, Role role)
{
    return {u"of the lesson"_s, [lesson, role](CallContext &, const Poke &message) {
                return message.lesson == lesson ? Verdict::permit(role) : Verdict::deny(u"3.5"_s);
            }};
}

} // namespace

class RulesTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        setUp();
        handled = 0;
    }
    void cleanup() { tearDown(); }

    void joinsTheWords();
    void theFirstSideThatPermitsGivesTheRole();
    void doesNotAskFurtherThanThePermittingSide();
    void theFirstNamedClauseSurvives_data();
    void theFirstNamedClauseSurvives();
    void mixesRulesOfAMessageAndOfTheActor();
    void leadershipActsInItsFirstRole();
    void entersTheActingRoleInTheAuditLog();
    void aDeniedChangeStoresNothing();
    void theServersClauseForFamilies();
    void appliesAChangeOnceButAQueryEachTime();
    void describesEveryCallOnALineWithItsRule();
    void describesWhatWasAdded();
    void refusesAnUnknownCall_data();
    void refusesAnUnknownCall();
    void refusesAnUnreadableBody();
    void everyCallIsRefusedWithoutARole();
    void tellsAStrangerNotWhatExists_data();
    void tellsAStrangerNotWhatExists();
    void tellsTheLeadersWhatDoesNotExist();
    void theFamiliesAreRefusedEveryCall_data();
    void theFamiliesAreRefusedEveryCall();

private:
    Verdict ask(const PlainRule &rule, const std::shared_ptr<const Actor> &actor = std::make_shared<Actor>())
    {
        return ask(Rule<Poke>(rule), {}, actor);
    }

    Verdict ask(const Rule<Poke> &rule, const Poke &message, const std::shared_ptr<const Actor> &actor = std::make_shared<Actor>())
    {
        Verdict verdict;
        queryNow(*m_database, [&](Transaction &tx) {
            const auto school = m_router->schoolFacts(tx);
            CallContext context(tx, *actor, m_clock->now(), *school);
            verdict = rule.check(context, message);
        });
        return verdict;
    }

    std::optional<Failure> send(const QString &name, const QByteArray &body, const std::shared_ptr<const Actor> &actor)
    {
        std::promise<Answer> promise;
        m_router->dispatch({name.toLatin1(), body, actor}, [&](Answer answer) { promise.set_value(std::move(answer)); });
        return promise.get_future().get().failure;
    }

    /// Every table a call could write into.
    QList<qint64> counts()
    {
        QList<qint64> all;
        for (const QString &table : {u"mark"_s, u"work"_s, u"attendance"_s, u"term_mark"_s, u"lesson_record"_s, u"cell_history"_s,
                                     u"audit"_s, u"applied_request"_s, u"account"_s, u"account_role"_s, u"director_order"_s,
                                     u"school"_s, u"lesson"_s, u"timetable"_s, u"pupil"_s, u"staff_member"_s})
            all += count(table);
        return all;
    }

    /// A well-formed message of each call, about what stands in the school.
    QMap<QString, QByteArray> messages() const { return sampleCalls(m_school, m_school.held, m_school.algebra7); }
};

void RulesTest::joinsTheWords()
{
    QCOMPARE((director() || deputy()).words, u"director or deputy"_s);
    QCOMPARE((director() || deputy() || administrator()).words, u"director or deputy or administrator"_s);
    QCOMPARE((onlyLesson({1}, Role::Deputy) || deputy()).words, u"of the lesson or deputy"_s);
    QCOMPARE((onlyLesson({1}, Role::Deputy) || onlyLesson({2}, Role::Deputy)).words, u"of the lesson or of the lesson"_s);
    QCOMPARE(leadership().words, u"deputy or director or administrator"_s);
}

void RulesTest::theFirstSideThatPermitsGivesTheRole()
{
    QCOMPARE(ask(always(Role::Deputy) || always(Role::Director)).acting, std::optional(Role::Deputy));
    QCOMPARE(ask(never() || always(Role::Director)).acting, std::optional(Role::Director));
    QCOMPARE(ask(never(u"3.5"_s) || always(Role::Director) || always(Role::Deputy)).acting, std::optional(Role::Director));
    QCOMPARE(ask(never() || (never() || always(Role::Substitute))).acting, std::optional(Role::Substitute));
    QVERIFY(!ask(never() || never()).acting);
    // A permission names no clause, whatever was refused before it.
    QCOMPARE(ask(never(u"3.5"_s) || always(Role::Director)).clause, QString());
}

void RulesTest::doesNotAskFurtherThanThePermittingSide()
{
    int asked = 0;
    QVERIFY(ask(always(Role::Deputy) || counted(asked, Verdict::deny())).acting);
    QCOMPARE(asked, 0);
    QVERIFY(!ask(never(u"3.5"_s) || counted(asked, Verdict::deny())).acting);
    QCOMPARE(asked, 1);
}

void RulesTest::theFirstNamedClauseSurvives_data()
{
    QTest::addColumn<QStringList>("sides");
    QTest::addColumn<QString>("clause");
    QTest::newRow("none") << QStringList{{}, {}} << QString();
    QTest::newRow("left") << QStringList{u"3.5"_s, {}} << u"3.5"_s;
    QTest::newRow("right") << QStringList{{}, u"3.4"_s} << u"3.4"_s;
    QTest::newRow("both") << QStringList{u"3.5"_s, u"3.4"_s} << u"3.5"_s;
    QTest::newRow("second of three") << QStringList{{}, u"2.9"_s, u"3.4"_s} << u"2.9"_s;
    QTest::newRow("last of three") << QStringList{{}, {}, u"2.13"_s} << u"2.13"_s;
}

void RulesTest::theFirstNamedClauseSurvives()
{
    QFETCH(QStringList, sides);
    PlainRule left = never(sides.first());
    for (qsizetype i = 1; i < sides.size(); ++i)
        left = left || never(sides.at(i));
    QVERIFY(!ask(left).acting);
    QTEST(ask(left).clause, "clause");
    // The same read from the right.
    PlainRule right = never(sides.last());
    for (qsizetype i = sides.size() - 2; i >= 0; --i)
        right = never(sides.at(i)) || right;
    QTEST(ask(right).clause, "clause");
}

void RulesTest::mixesRulesOfAMessageAndOfTheActor()
{
    const Rule<Poke> rule = onlyLesson({7}, Role::SubjectTeacher) || onlyLesson({8}, Role::Substitute) || deputy();
    QCOMPARE(ask(rule, {.lesson = {7}, .request = {}}).acting, std::optional(Role::SubjectTeacher));
    QCOMPARE(ask(rule, {.lesson = {8}, .request = {}}).acting, std::optional(Role::Substitute));
    QVERIFY(!ask(rule, {.lesson = {9}, .request = {}}).acting);
    QCOMPARE(ask(rule, {.lesson = {9}, .request = {}}).clause, u"3.5"_s);
    QCOMPARE(ask(rule, {.lesson = {9}, .request = {}}, m_school.deputy).acting, std::optional(Role::Deputy));
    QCOMPARE(ask(rule, {.lesson = {7}, .request = {}}, m_school.deputy).acting, std::optional(Role::SubjectTeacher));
}

void RulesTest::leadershipActsInItsFirstRole()
{
    auto both = std::make_shared<Actor>(*m_school.director);
    both->granted = {Role::Administrator, Role::Director, Role::Deputy};
    QCOMPARE(ask(leadership(), both).acting, std::optional(Role::Deputy));
    QCOMPARE(ask(leadership(), m_school.director).acting, std::optional(Role::Director));
    QCOMPARE(ask(leadership(), m_school.administrator).acting, std::optional(Role::Administrator));
    QVERIFY(!ask(leadership(), m_school.teacher).acting);
}

void RulesTest::entersTheActingRoleInTheAuditLog()
{
    m_router->change<Poke>(onlyLesson({7}, Role::Substitute) || deputy(), poke);
    QVERIFY(call(m_school.deputy, Poke{{7}, RequestId::random()}));
    QVERIFY(call(m_school.deputy, Poke{{8}, RequestId::random()}));
    QStringList roles;
    queryNow(*m_database, [&](Transaction &tx) { roles = tx.all<QString>(u"SELECT role FROM audit ORDER BY seq"_s); });
    QCOMPARE(roles, (QStringList{u"Substitute"_s, u"Deputy"_s}));
}

void RulesTest::aDeniedChangeStoresNothing()
{
    m_router->change<Poke>(onlyLesson({7}, Role::Substitute) || deputy(), poke);
    const auto before = counts();
    const auto reply = call(m_school.teacher, Poke{{8}, RequestId::random()});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Forbidden);
    QCOMPARE(reply.error().clause, u"3.5"_s);
    QCOMPARE(handled, 0);
    QCOMPARE(counts(), before);
}

void RulesTest::theServersClauseForFamilies()
{
    m_router->change<Poke>(deputy(), poke);
    QCOMPARE(call(m_school.pupil, Poke{{7}, RequestId::random()}).error().clause, u"2.13"_s);
    QCOMPARE(call(m_school.guardian, Poke{{7}, RequestId::random()}).error().clause, u"2.9"_s);
    QCOMPARE(call(m_school.teacher, Poke{{7}, RequestId::random()}).error().clause, QString());
    QCOMPARE(handled, 0);
}

void RulesTest::appliesAChangeOnceButAQueryEachTime()
{
    m_router->change<Poke>(deputy(), poke);
    m_router->query<Peek>(deputy(), peek);
    const Poke change{{7}, RequestId::random()};
    QCOMPARE(call(m_school.deputy, change)->times, 1);
    QCOMPARE(call(m_school.deputy, change)->times, 1);
    QCOMPARE(count(u"applied_request"_s), 1);
    const Peek query{RequestId::random()};
    QCOMPARE(call(m_school.deputy, query)->times, 2);
    QCOMPARE(call(m_school.deputy, query)->times, 3);
    // Nor does a query take the reply of a change with the same id.
    QCOMPARE(call(m_school.deputy, Peek{change.request})->times, 4);
    QCOMPARE(count(u"applied_request"_s), 1);
    QCOMPARE(count(u"audit"_s), 1);
}

void RulesTest::describesEveryCallOnALineWithItsRule()
{
    const QStringList lines = m_router->describe().section(u"# Events"_s, 0, 0).split(u'\n', Qt::SkipEmptyParts).mid(1);
    static const QRegularExpression form(u"^(change|query ) ([A-Za-z]+)\\{.*\\} -> Reply\\{.*\\}  \\[([a-z' ]+)\\]$"_s);
    QStringList described;
    for (const QString &line : lines) {
        const auto match = form.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        described += match.captured(2);
    }
    QCOMPARE(described, m_router->calls());
    QVERIFY(described.size() >= 17);
    QCOMPARE(QSet<QString>(described.begin(), described.end()).size(), described.size());
}

void RulesTest::describesWhatWasAdded()
{
    m_router->change<Poke>(deputy() || director(), poke);
    m_router->query<Peek>(localOperator(), peek);
    const QString text = m_router->describe();
    QVERIFY(text.contains(u"change Poke{lesson: id, request: request} -> Reply{times: int}  [deputy or director]\n"_s));
    QVERIFY(text.contains(u"query  Peek{request: request} -> Reply{times: int}  [operator at the server]\n"_s));
}

void RulesTest::refusesAnUnknownCall_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "DropEverything", "setmark", "SetMark ", "Reply"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RulesTest::refusesAnUnknownCall()
{
    QFETCH(QString, name);
    const auto before = counts();
    const auto failure = send(name, messages().value(u"SetMark"_s), m_school.teacher);
    QVERIFY(failure);
    QCOMPARE(failure->code, ErrorCode::Malformed);
    QCOMPARE(failure->field, u"message"_s);
    QCOMPARE(counts(), before);
}

void RulesTest::refusesAnUnreadableBody()
{
    const auto before = counts();
    for (const QString &name : m_router->calls()) {
        const auto failure = send(name, "\xff", m_school.deputy);
        QVERIFY2(failure, qPrintable(name));
        QVERIFY2(failure->code == ErrorCode::Malformed, qPrintable(name));
    }
    QCOMPARE(counts(), before);
}

void RulesTest::everyCallIsRefusedWithoutARole()
{
    const auto all = messages();
    QCOMPARE(all.keys(), m_router->calls()); // a new call needs its message here
    auto nobody = std::make_shared<Actor>();
    nobody->account = AccountId{4711};
    nobody->session = SessionId{4711};
    const auto before = counts();
    for (auto message = all.cbegin(); message != all.cend(); ++message) {
        const auto failure = send(message.key(), message.value(), nobody);
        QVERIFY2(failure, qPrintable(message.key()));
        QVERIFY2(failure->code == ErrorCode::Forbidden,
                 qPrintable(message.key() + u": "_s + reflect::enumText(failure->code) + u' ' + failure->detail));
    }
    QCOMPARE(counts(), before);
    QVERIFY(m_listener->told.isEmpty());
    QVERIFY(m_listener->watched.isEmpty());
}

void RulesTest::tellsAStrangerNotWhatExists_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"nobody", "primary", "former", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

/// Ids of lessons and pages cannot be tried out: the answer about one that is not there is the same.
void RulesTest::tellsAStrangerNotWhatExists()
{
    QFETCH(QString, who);
    auto nobody = std::make_shared<Actor>();
    nobody->account = AccountId{4711};
    nobody->session = SessionId{4711};
    const auto stranger = who == u"nobody" ? std::shared_ptr<const Actor>(nobody) : actor(who);
    const auto real = messages();
    const auto invented = sampleCalls(m_school, LessonId{900'001}, GroupId{900'002});
    for (const QString &name : {u"SetMark"_s, u"SetAttendance"_s, u"SetCells"_s, u"SetTermMark"_s, u"SetLessonRecord"_s,
                                u"SetWork"_s, u"OpenPage"_s, u"ListCellHistory"_s, u"PrintPage"_s, u"RemoveGroup"_s,
                                u"AppointTeacher"_s, u"OpenTopicPlan"_s, u"SaveTopicPlan"_s, u"ReadTopicProgress"_s}) {
        const auto about = send(name, real.value(name), stranger);
        const auto aboutNothing = send(name, invented.value(name), stranger);
        QVERIFY2(about && about->code == ErrorCode::Forbidden, qPrintable(name));
        QVERIFY2(aboutNothing && aboutNothing->code == about->code, qPrintable(name));
        QCOMPARE(aboutNothing->clause, about->clause);
        QCOMPARE(aboutNothing->field, about->field);
        QCOMPARE(aboutNothing->detail, about->detail);
    }
}

void RulesTest::tellsTheLeadersWhatDoesNotExist()
{
    const auto invented = sampleCalls(m_school, LessonId{900'001}, GroupId{900'002});
    for (const QString &name : {u"SetMark"_s, u"SetAttendance"_s, u"SetLessonRecord"_s, u"SetWork"_s, u"ListCellHistory"_s}) {
        const auto failure = send(name, invented.value(name), m_school.deputy);
        QVERIFY2(failure && failure->code == ErrorCode::NotFound, qPrintable(name));
        QCOMPARE(failure->field, u"lesson"_s);
    }
}

void RulesTest::theFamiliesAreRefusedEveryCall_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("clause");
    QTest::newRow("guardian") << u"guardian"_s << u"2.9"_s;
    QTest::newRow("pupil") << u"pupil"_s << u"2.13"_s;
}

void RulesTest::theFamiliesAreRefusedEveryCall()
{
    QFETCH(QString, who);
    QFETCH(QString, clause);
    const auto before = counts();
    const auto all = messages();
    for (auto message = all.cbegin(); message != all.cend(); ++message) {
        const auto failure = send(message.key(), message.value(), actor(who));
        QVERIFY2(failure && failure->code == ErrorCode::Forbidden, qPrintable(message.key()));
        QVERIFY2(failure->clause == clause, qPrintable(message.key() + u": "_s + failure->clause));
    }
    QCOMPARE(counts(), before);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
