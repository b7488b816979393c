// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of movement over the real router, on both engines: who may (row 14), what follows for classes, subgroups and
// the alphabet book, and that nothing in the book is changed afterwards.
#include "common/protocol/journal.h"
#include "common/protocol/movement.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const ClassId seventhB{1}, firstA{2}, seventhA{3}, eighthB{4};

MovementPaper paper(QDate day, const QString &place = {})
{
    return {day, QDate(2026, 9, 9), u"15-у"_s, QDate(2026, 9, 8), u"заявление"_s, place, {}};
}

} // namespace

class MovementCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { tearDown(); }

    void enrolsANewcomerIntoTheAlphabetBook();
    void numbersAfterWhatWasImported();
    void changesTheClassAndItsSubgroups();
    void tellsWhichSubgroupsWait();
    void closesTheAlphabetLineOfWhoLeaves();
    void givesAReturningPupilANewLine();
    void keepsTheNumberWhenTheSurnameChanges();
    void promotesAWholeClassInOneOrder();
    void writesAllOrNothing();
    void annulsAndRestores();
    void refusesToAnnulWhereMarksStand();
    void countsLateness();
    void refuses_data();
    void refuses();
    void letsOnlyTheDeputyWrite_data();
    void letsOnlyTheDeputyWrite();
    void showsAClassTeacherTheOwnClass();
    void countsClasses();
    void neverChangesALine();

private:
    RecordMovement order(MovementKind kind, const QList<PupilId> &pupils, QDate day, std::optional<ClassId> to = {})
    {
        return {kind, pupils, {}, to, paper(day, u"школа № 2"_s), RequestId::random()};
    }
    RecordMovement newcomer(const QString &surname, QDate day, ClassId to)
    {
        RecordMovement wanted = order(MovementKind::Enrolment, {}, day, to);
        wanted.newcomer = Newcomer{{surname, u"Пётр"_s, u"Партович"_s}, u"м"_s, QDate(2013, 4, 5), u"ул. Мела, 2"_s};
        return wanted;
    }
    AnnulMovement annulment(MovementId of) { return {of, paper(QDate(2026, 9, 16)), RequestId::random()}; }
    PupilId pupil(int index = 0) const { return m_school.pupils.at(index); }
    void change(const QString &sql)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }
    template<class T> T one(const QString &sql)
    {
        T value{};
        const auto failure = queryNow(*m_database, [&](Transaction &tx) { value = tx.first<T>(sql).value_or(T{}); });
        return failure ? T{} : value;
    }
    /// «7Б 2026-09-01…2026-09-15, 7А 2026-09-16…»
    QString stays(PupilId of)
    {
        QStringList texts;
        queryNow(*m_database, [&](Transaction &tx) {
            struct Row { QString name; QDate since; std::optional<QDate> until; };
            tx.each<Row>(uR"(SELECT c.name, m.since, m.until FROM class_membership m JOIN school_class c ON c.id = m.school_class
                             WHERE m.pupil = %1 ORDER BY m.since)"_s.arg(of.value), NoParams{}, [&](Row &&row) {
                texts += row.name + u' ' + row.since.toString(u"dd.MM"_s) + u"–"_s
                    + (row.until ? row.until->toString(u"dd.MM"_s) : QString());
            });
        });
        return texts.join(u", "_s);
    }
};

void MovementCallsTest::init()
{
    setUp();
    if (!m_database)
        return;
    change(u"INSERT INTO school_year (name, since, until, state) VALUES ('2027/2028', '2027-09-01', '2028-08-31', 'Planned')"_s);
    change(u"INSERT INTO school_class (school_year, level, letter, name) VALUES (1, 7, 'А', '7А')"_s);
    change(u"INSERT INTO school_class (school_year, level, letter, name) VALUES (2, 8, 'Б', '8Б')"_s);
}

void MovementCallsTest::enrolsANewcomerIntoTheAlphabetBook()
{
    const auto first = call(m_school.deputy, newcomer(u"Ёлкин"_s, QDate(2026, 9, 10), seventhB));
    QVERIFY2(first, first ? "" : qPrintable(first.error().field + first.error().detail));
    const MovementLine line = first->lines.first();
    QCOMPARE(line.toClass, u"7Б"_s);
    QCOMPARE(line.author, u"Звонкова В. П."_s);
    QCOMPARE(stays(line.pupil), u"7Б 10.09–"_s);
    QVERIFY(call(m_school.deputy, newcomer(u"Ельник"_s, QDate(2026, 9, 11), seventhA)));
    const auto book = call(m_school.director, ListAlphabet{});
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    QCOMPARE(book->lines.size(), 2);
    QCOMPARE(book->lines.at(0).personalFile(), u"Е/1"_s);
    QCOMPARE(book->lines.at(0).enrolledTo, u"7Б"_s);
    QCOMPARE(book->lines.at(0).born, std::optional(QDate(2013, 4, 5)));
    QCOMPARE(book->lines.at(1).personalFile(), u"Е/2"_s);
    QCOMPARE(one<QString>(u"SELECT personal_file FROM pupil WHERE surname = 'Ельник'"_s), u"Е/2"_s);
}

void MovementCallsTest::numbersAfterWhatWasImported()
{
    change(u"UPDATE pupil SET personal_file = 'Б/12' WHERE id = %1"_s.arg(pupil(1).value));
    change(u"UPDATE pupil SET personal_file = 'Б/7' WHERE id = %1"_s.arg(pupil(2).value));
    QVERIFY(call(m_school.deputy, newcomer(u"Бумагин"_s, QDate(2026, 9, 10), seventhB)));
    QCOMPARE(one<QString>(u"SELECT personal_file FROM pupil WHERE surname = 'Бумагин'"_s), u"Б/13"_s);
}

void MovementCallsTest::changesTheClassAndItsSubgroups()
{
    change(u"INSERT INTO subgroup (school_year, school_class, name) VALUES (1, 1, 'группа 1')"_s);
    change(u"INSERT INTO subgroup (school_year, name) VALUES (1, 'хор')"_s);
    for (const int subgroup : {1, 2})
        change(u"INSERT INTO subgroup_membership (subgroup, pupil, since) VALUES (%1, %2, '2026-09-01')"_s.arg(subgroup).arg(pupil().value));
    const auto moved = call(m_school.deputy, order(MovementKind::ClassChange, {pupil()}, QDate(2026, 9, 16), seventhA));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
    QCOMPARE(moved->lines.first().fromClass, u"7Б"_s);
    QCOMPARE(stays(pupil()), u"7Б 01.09–15.09, 7А 16.09–"_s);
    QCOMPARE(one<QString>(u"SELECT until FROM subgroup_membership WHERE subgroup = 1"_s), u"2026-09-15"_s);
    QCOMPARE(count(u"subgroup_membership WHERE until IS NULL"_s), 1); // the choir is of no class
    QVERIFY(call(m_school.deputy, annulment(moved->lines.first().id)));
    QCOMPARE(count(u"subgroup_membership WHERE until IS NULL"_s), 2);
    QCOMPARE(stays(pupil()), u"7Б 01.09–"_s);
    QVERIFY(call(m_school.deputy, order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 16))));
    QCOMPARE(count(u"subgroup_membership WHERE until IS NULL"_s), 0);
}

void MovementCallsTest::tellsWhichSubgroupsWait()
{
    for (const QString &name : {u"группа 1"_s, u"группа 2"_s}) {
        change(u"INSERT INTO subgroup (school_year, school_class, name) VALUES (1, 3, '%1')"_s.arg(name));
        change(u"INSERT INTO teaching_group (school_year, subject, school_class, subgroup, level) VALUES (1, 1, 3, "
               "(SELECT MAX(id) FROM subgroup), 7)"_s);
    }
    const auto moved = call(m_school.deputy, order(MovementKind::ClassChange, {pupil()}, QDate(2026, 9, 16), seventhA));
    QVERIFY(moved);
    QCOMPARE(moved->openSubgroups.size(), 1);
    QCOMPARE(moved->openSubgroups.first().subject, u"Алгебра"_s);
    QCOMPARE(moved->openSubgroups.first().subgroups, u"группа 1, группа 2"_s);
    QCOMPARE(moved->openSubgroups.first().pupil, u"Азбукин Анна"_s);
}

void MovementCallsTest::closesTheAlphabetLineOfWhoLeaves()
{
    const auto came = call(m_school.deputy, newcomer(u"Гостев"_s, QDate(2026, 9, 10), seventhB));
    QVERIFY(came);
    RecordMovement leaves = order(MovementKind::Departure, {came->lines.first().pupil}, QDate(2026, 9, 15));
    leaves.paper.reason = u"переезд"_s;
    const auto left = call(m_school.deputy, leaves);
    QVERIFY(left);
    AlphabetLine line = call(m_school.deputy, ListAlphabet{})->lines.first();
    QCOMPARE(line.leftOn, std::optional(QDate(2026, 9, 15)));
    QCOMPARE(line.leftFrom, u"7Б"_s);
    QCOMPARE(line.place, u"школа № 2"_s);
    QCOMPARE(line.reason, u"переезд"_s);
    QCOMPARE(line.order, u"№ 15-у от 08.09.2026"_s);
    QVERIFY(call(m_school.deputy, annulment(left->lines.first().id)));
    QVERIFY(!call(m_school.deputy, ListAlphabet{})->lines.first().leftOn);
    QVERIFY(call(m_school.deputy, annulment(came->lines.first().id)));
    QVERIFY(call(m_school.deputy, ListAlphabet{})->lines.first().leftOn); // the number stays taken
}

void MovementCallsTest::givesAReturningPupilANewLine()
{
    const auto came = call(m_school.deputy, newcomer(u"Гостев"_s, QDate(2026, 9, 2), seventhB));
    const PupilId guest = came->lines.first().pupil;
    QVERIFY(call(m_school.deputy, order(MovementKind::Departure, {guest}, QDate(2026, 9, 7))));
    QVERIFY(call(m_school.deputy, order(MovementKind::Enrolment, {guest}, QDate(2026, 9, 14), seventhA)));
    QCOMPARE(stays(guest), u"7Б 02.09–06.09, 7А 14.09–"_s);
    const auto lines = call(m_school.deputy, ListAlphabet{})->lines;
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).leftOn);
    QCOMPARE(lines.at(1).personalFile(), u"Г/2"_s);
    QVERIFY(!lines.at(1).leftOn);
}

void MovementCallsTest::keepsTheNumberWhenTheSurnameChanges()
{
    const auto came = call(m_school.deputy, newcomer(u"Гостев"_s, QDate(2026, 9, 2), seventhB));
    change(u"UPDATE pupil SET surname = 'Ярцев' WHERE id = %1"_s.arg(came->lines.first().pupil.value));
    QVERIFY(call(m_school.deputy, order(MovementKind::ClassChange, {came->lines.first().pupil}, QDate(2026, 9, 14), seventhA)));
    const auto lines = call(m_school.deputy, ListAlphabet{})->lines;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().personalFile(), u"Г/1"_s);
    QCOMPARE(lines.first().name.surname, u"Ярцев"_s);
}

void MovementCallsTest::promotesAWholeClassInOneOrder()
{
    const QList<PupilId> all = m_school.pupils.mid(0, 4);
    const auto promoted = call(m_school.deputy, order(MovementKind::Promotion, all, QDate(2027, 5, 28), eighthB));
    QVERIFY2(promoted, promoted ? "" : qPrintable(promoted.error().detail));
    QCOMPARE(promoted->lines.size(), 4);
    for (const PupilId one : all)
        QCOMPARE(stays(one), u"7Б 01.09–31.08, 8Б 01.09–"_s);
    QCOMPARE(count(u"class_membership WHERE school_class = 4"_s), 4);
    QVERIFY(call(m_school.deputy, order(MovementKind::Departure, {pupil()}, QDate(2027, 7, 10))));
    QCOMPARE(stays(pupil()), u"7Б 01.09–09.07"_s);
}

void MovementCallsTest::writesAllOrNothing()
{
    const auto refused = call(m_school.deputy, order(MovementKind::ClassChange, {pupil(0), pupil(4)}, QDate(2026, 9, 17), seventhA));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAMember);
    QCOMPARE(count(u"movement"_s), 0);
    QCOMPARE(stays(pupil()), u"7Б 01.09–"_s);
}

void MovementCallsTest::annulsAndRestores()
{
    const auto left = call(m_school.deputy, order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 15)));
    QVERIFY(left);
    QCOMPARE(stays(pupil()), u"7Б 01.09–14.09"_s);
    const auto back = call(m_school.deputy, annulment(left->lines.first().id));
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(back->line.annuls, std::optional(left->lines.first().id));
    QCOMPARE(stays(pupil()), u"7Б 01.09–"_s);
    const auto lines = call(m_school.deputy, ListMovements{QDate(2026, 9, 1), QDate(2026, 9, 30)})->lines;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).annulledBy, std::optional(back->line.id));
    QCOMPARE(call(m_school.deputy, annulment(left->lines.first().id)).error().code, ErrorCode::NotFound);
    QCOMPARE(call(m_school.deputy, annulment(MovementId{999})).error().code, ErrorCode::NotFound);
}

void MovementCallsTest::refusesToAnnulWhereMarksStand()
{
    const auto left = call(m_school.deputy, order(MovementKind::Departure, {pupil(1)}, QDate(2026, 9, 10)));
    QVERIFY(left);
    const auto back = call(m_school.deputy, order(MovementKind::Enrolment, {pupil(1)}, QDate(2026, 9, 11), seventhB));
    QVERIFY(back);
    SetMark given = mark(Grade::Four);
    given.pupil = pupil(1);
    QVERIFY(call(m_school.teacher, given));
    const auto refused = call(m_school.deputy, annulment(back->lines.first().id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    given.grade.reset();
    given.revision = 1;
    given.request = RequestId::random();
    QVERIFY(call(m_school.teacher, given));
    QVERIFY(call(m_school.deputy, annulment(back->lines.first().id)));
}

void MovementCallsTest::countsLateness()
{
    RecordMovement wanted = order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 16));
    const auto inTime = call(m_school.deputy, wanted); // learnt of on Wednesday the 9th: the 16th is the fifth working day
    QVERIFY(inTime);
    QCOMPARE(inTime->lines.first().due, QDate(2026, 9, 16));
    QCOMPARE(inTime->lines.first().daysLate(), 0);
    change(u"INSERT INTO calendar_day (day, kind) VALUES ('2026-09-12', 'Working')"_s);
    wanted = order(MovementKind::Departure, {pupil(1)}, QDate(2026, 9, 16));
    const auto late = call(m_school.deputy, wanted); // with a worked Saturday the fifth day is Tuesday: late, and taken all the same
    QVERIFY(late);
    QCOMPARE(late->lines.first().due, QDate(2026, 9, 15));
    QCOMPARE(late->lines.first().daysLate(), 1);
}

void MovementCallsTest::refuses_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("without an order") << 0 << ErrorCode::OrderRequired << u"paper.orderNumber"_s;
    QTest::newRow("without its date") << 1 << ErrorCode::OrderRequired << u"paper.orderDay"_s;
    QTest::newRow("nobody") << 2 << ErrorCode::Malformed << u"pupils"_s;
    QTest::newRow("departure to nowhere") << 3 << ErrorCode::Malformed << u"paper.place"_s;
    QTest::newRow("enrolled twice") << 4 << ErrorCode::AlreadyExists << u"pupils"_s;
    QTest::newRow("into no class") << 5 << ErrorCode::NotFound << u"toClass"_s;
    QTest::newRow("an unknown pupil") << 6 << ErrorCode::NotFound << u"pupils"_s;
    QTest::newRow("an annulment among orders") << 7 << ErrorCode::Malformed << u"kind"_s;
    QTest::newRow("a newcomer who leaves") << 8 << ErrorCode::Malformed << u"newcomer"_s;
}

void MovementCallsTest::refuses()
{
    QFETCH(int, what);
    RecordMovement wanted = order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 16));
    switch (what) {
    case 0: wanted.paper.orderNumber = u" "_s; break;
    case 1: wanted.paper.orderDay = {}; break;
    case 2: wanted.pupils.clear(); break;
    case 3: wanted.paper.place.clear(); break;
    case 4: wanted = order(MovementKind::Enrolment, {pupil()}, QDate(2026, 9, 16), seventhA); break;
    case 5: wanted = order(MovementKind::ClassChange, {pupil()}, QDate(2026, 9, 16), ClassId{99}); break;
    case 6: wanted.pupils = {PupilId{999}}; break;
    case 7: wanted.kind = MovementKind::Annulment; break;
    default:
        wanted = newcomer(u"Гостев"_s, QDate(2026, 9, 16), seventhA);
        wanted.kind = MovementKind::Departure;
        break;
    }
    const auto reply = call(m_school.deputy, wanted);
    QVERIFY(!reply);
    QTEST(reply.error().code, "code");
    QTEST(reply.error().field, "field");
    QCOMPARE(count(u"movement"_s), 0);
}

void MovementCallsTest::letsOnlyTheDeputyWrite_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("readsAll");
    QTest::newRow("deputy") << u"deputy"_s << true << true << true;
    QTest::newRow("director") << u"director"_s << false << true << true;
    QTest::newRow("administrator") << u"administrator"_s << false << true << true;
    QTest::newRow("class teacher") << u"classTeacher"_s << false << true << false;
    QTest::newRow("subject teacher") << u"teacher"_s << false << false << false;
    QTest::newRow("substitute") << u"substitute"_s << false << false << false;
    QTest::newRow("guardian") << u"guardian"_s << false << false << false;
    QTest::newRow("pupil") << u"pupil"_s << false << false << false;
}

void MovementCallsTest::letsOnlyTheDeputyWrite()
{
    QFETCH(QString, who);
    QFETCH(bool, writes);
    QFETCH(bool, reads);
    QFETCH(bool, readsAll);
    const auto written = call(actor(who), order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 16)));
    QCOMPARE(written.has_value(), writes);
    if (!writes)
        QCOMPARE(written.error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), ListMovements{QDate(2026, 9, 1), QDate(2026, 9, 30)}).has_value(), reads);
    QCOMPARE(call(actor(who), ListAlphabet{}).has_value(), readsAll);
    QCOMPARE(call(actor(who), CountClasses{QDate(2026, 9, 1), QDate(2026, 9, 30)}).has_value(), readsAll);
    const auto annulled = call(actor(who), annulment(MovementId{1}));
    QCOMPARE(annulled.has_value(), writes);
    if (!writes)
        QCOMPARE(annulled.error().code, ErrorCode::Forbidden);
}

void MovementCallsTest::showsAClassTeacherTheOwnClass()
{
    QVERIFY(call(m_school.deputy, newcomer(u"Первый"_s, QDate(2026, 9, 10), firstA)));
    QVERIFY(call(m_school.deputy, newcomer(u"Седьмой"_s, QDate(2026, 9, 10), seventhB)));
    QVERIFY(call(m_school.deputy, order(MovementKind::ClassChange, {pupil()}, QDate(2026, 9, 16), seventhA)));
    const ListMovements all{QDate(2026, 9, 1), QDate(2026, 9, 30)};
    QCOMPARE(call(m_school.deputy, all)->lines.size(), 3);
    const auto mine = call(m_school.classTeacher, all);
    QCOMPARE(mine->lines.size(), 2);
    for (const MovementLine &line : mine->lines)
        QVERIFY(line.fromClass == u"7Б"_s || line.toClass == u"7Б"_s);
}

void MovementCallsTest::countsClasses()
{
    QVERIFY(call(m_school.deputy, newcomer(u"Гостев"_s, QDate(2026, 9, 10), seventhB)));
    QVERIFY(call(m_school.deputy, order(MovementKind::ClassChange, {pupil()}, QDate(2026, 9, 12), seventhA)));
    QVERIFY(call(m_school.deputy, order(MovementKind::Departure, {pupil(1)}, QDate(2026, 9, 14))));
    const auto reply = call(m_school.director, CountClasses{QDate(2026, 9, 9), QDate(2026, 9, 16)});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->classes.size(), 3); // next year's class is not counted yet
    for (const CountedClass &one : reply->classes) {
        QVERIFY(one.counts.isBalanced());
        if (one.schoolClass == seventhB) // five at first; one of them left on the 15th by an older membership
            QCOMPARE(one.counts, (ClassCounts{5, 1, 2, 0, 1, 3}));
        if (one.schoolClass == seventhA)
            QCOMPARE(one.counts, (ClassCounts{0, 0, 0, 1, 0, 1}));
    }
}

void MovementCallsTest::neverChangesALine()
{
    QVERIFY(call(m_school.deputy, order(MovementKind::Departure, {pupil()}, QDate(2026, 9, 16))));
    for (const QString &sql : {u"UPDATE movement SET reason = 'иначе'"_s, u"DELETE FROM movement"_s}) {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY(failure);
    }
    QCOMPARE(count(u"movement WHERE reason = ''"_s), 1);
}

QTEST_GUILESS_MAIN(MovementCallsTest)
#include "tst_movementcalls.moc"
