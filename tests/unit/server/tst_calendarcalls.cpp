// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the calendar over the real router, on both engines: who may read and write what, and what is refused.
#include "common/protocol/calendar.h"
#include "common/protocol/calendarchecks.h"
#include "common/protocol/years.h"
#include "tests/support/callstand.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const YearId year{1};

QDate day(int month, int number)
{
    return {month >= 9 ? 2026 : 2027, month, number};
}

SaveTermSet halfYears()
{
    return {std::nullopt, year, u"Полугодия"_s, 10, 11, TermKind::HalfYear,
            {{day(9, 1), day(12, 30)}, {day(1, 11), day(5, 26)}}, 0, RequestId::random()};
}

SaveVacation autumn()
{
    return {std::nullopt, year, u"Осенние каникулы"_s, day(10, 26), day(11, 3), 1, 11, {}, 0, RequestId::random()};
}

DayChange frost()
{
    DayChange change;
    change.day = day(1, 20);
    change.reason = u"Мороз"_s;
    change.orderNumber = u"7-од"_s;
    return change;
}

SaveDayChange saving(const DayChange &change)
{
    return {std::nullopt, year, change, 0, RequestId::random()};
}

} // namespace

class CalendarCallsTest : public QObject, public CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void teachersAndLeadersRead_data();
    void teachersAndLeadersRead();
    void onlyTheDeputyWrites_data();
    void onlyTheDeputyWrites();
    void proposesAUsualYear();
    void proposesNothingOverWhatIsThere();
    void savesATermSetWithItsYear();
    void changesTermsInPlace();
    void twoSetsShareNoLevel();
    void termsLieWithinTheYear();
    void aClosedTermKeepsItsDates();
    void aTermWithMarksStays();
    void aStaleTermSetConflicts();
    void savesAVacationForClasses();
    void refusesAClassOfAnotherYear();
    void removesWhatIsNotUsed();
    void keepsATermSetThatClassesUse();
    void studyWeeksShareNoLevel();
    void savesAndChangesADayChange();
    void aMovedDayStaysInTheYear();
    void setsAStaffDayByOrder();
    void takesAStaffDayBack();
    void aClosedYearTakesNothing();
    void theSameRequestIsAppliedOnce();

private:
    YearCalendar calendar() { return call(m_school.deputy, OpenCalendar{year})->calendar; }
    void closeTheYear()
    {
        changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
    }
    template<class M>
    ErrorCode refused(const M &message)
    {
        const auto answer = call(m_school.deputy, message);
        return answer ? ErrorCode::Internal : answer.error().code;
    }
    template<class M>
    QString faultyField(const M &message)
    {
        const auto answer = call(m_school.deputy, message);
        return answer ? u"none"_s : answer.error().field;
    }
};

void CalendarCallsTest::teachersAndLeadersRead_data()
{
    QTest::addColumn<bool>("mayRead");
    for (const char *name : {"deputy", "director", "administrator", "teacher", "primary", "classTeacher"})
        QTest::newRow(name) << true;
    for (const char *name : {"substitute", "former", "guardian", "pupil"})
        QTest::newRow(name) << false;
}

void CalendarCallsTest::teachersAndLeadersRead()
{
    QFETCH(bool, mayRead);
    const auto who = actor(QString::fromLatin1(QTest::currentDataTag()));
    const auto opened = call(who, OpenCalendar{year});
    QCOMPARE(opened.has_value(), mayRead);
    if (!mayRead) {
        QCOMPARE(opened.error().code, ErrorCode::Forbidden);
        return;
    }
    QCOMPARE(opened->calendar.termSets.size(), 1);
    QCOMPARE(opened->calendar.termSets.first().terms.last().kind, TermKind::Year);
    QCOMPARE(opened->calendar.classes.size(), 2);
}

void CalendarCallsTest::onlyTheDeputyWrites_data()
{
    QTest::addColumn<QString>("who");
    for (const char *name : {"director", "administrator", "teacher", "classTeacher", "substitute", "guardian", "pupil"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CalendarCallsTest::onlyTheDeputyWrites()
{
    QFETCH(QString, who);
    const auto isForbidden = [&](const auto &message) {
        const auto answer = call(actor(who), message);
        return !answer && answer.error().code == ErrorCode::Forbidden;
    };
    QVERIFY(isForbidden(ProposeCalendar{year, RequestId::random()}));
    QVERIFY(isForbidden(halfYears()));
    QVERIFY(isForbidden(autumn()));
    QVERIFY(isForbidden(SaveStudyWeek{std::nullopt, year, 5, 11, 6, 0, RequestId::random()}));
    QVERIFY(isForbidden(saving(frost())));
    QVERIFY(isForbidden(RemoveFromCalendar{CalendarPart::TermSet, 1, 1, RequestId::random()}));
    QVERIFY(isForbidden(SetStaffDay{year, day(5, 4), false, u"1"_s, day(4, 20), 0, RequestId::random()}));
    QCOMPARE(count(u"audit"_s), 0);
}

void CalendarCallsTest::proposesAUsualYear()
{
    const auto opened = call(m_school.administrator, CreateYear{u"2027/2028"_s, {2027, 9, 1}, {2028, 8, 31}, RequestId::random()});
    const auto proposed = call(m_school.deputy, ProposeCalendar{opened->year.id, RequestId::random()});
    QVERIFY(proposed.has_value());
    const YearCalendar &made = proposed->calendar;
    QCOMPARE(made.termSets.size(), 2);
    QCOMPARE(made.termSets.first().terms.size(), 5);
    QCOMPARE(made.termSets.first().terms.first().first, QDate(2027, 9, 1));
    QCOMPARE(made.vacations.size(), 5);
    QVERIFY(made.termSets.last().levelTo >= 11);
}

void CalendarCallsTest::proposesNothingOverWhatIsThere()
{
    QCOMPARE(refused(ProposeCalendar{year, RequestId::random()}), ErrorCode::AlreadyExists);
    QCOMPARE(refused(ProposeCalendar{YearId{77}, RequestId::random()}), ErrorCode::NotFound);
}

void CalendarCallsTest::savesATermSetWithItsYear()
{
    const auto saved = call(m_school.deputy, halfYears());
    QVERIFY(saved.has_value());
    QCOMPARE(saved->set.terms.size(), 3);
    QCOMPARE(saved->set.terms.at(1).kind, TermKind::HalfYear);
    QCOMPARE(saved->set.terms.at(1).number, 2);
    QCOMPARE(saved->set.terms.last().kind, TermKind::Year);
    QCOMPARE(saved->set.terms.last().first, day(9, 1));
    QCOMPARE(saved->set.terms.last().last, day(5, 26));
    QCOMPARE(saved->set.revision, 1);
    QCOMPARE(calendar().termSets.size(), 2);
    QCOMPARE(refused(halfYears()), ErrorCode::AlreadyExists);
}

void CalendarCallsTest::changesTermsInPlace()
{
    SaveTermSet wanted = halfYears();
    const TermSetLine before = call(m_school.deputy, wanted)->set;
    wanted.id = before.id;
    wanted.revision = before.revision;
    wanted.request = RequestId::random();
    wanted.terms.append({day(5, 27), day(6, 10)});
    wanted.terms[1].last = day(5, 20);
    const TermSetLine after = call(m_school.deputy, wanted)->set;
    QCOMPARE(after.terms.size(), 4);
    QCOMPARE(after.terms.at(1).id, before.terms.at(1).id);
    QCOMPARE(after.terms.at(1).last, day(5, 20));
    QCOMPARE(after.terms.last().last, day(6, 10));
    wanted.revision = after.revision;
    wanted.request = RequestId::random();
    wanted.kind = TermKind::Trimester;
    const TermSetLine changed = call(m_school.deputy, wanted)->set;
    QCOMPARE(changed.terms.size(), 4);
    QCOMPARE(changed.terms.first().kind, TermKind::Trimester);
}

void CalendarCallsTest::twoSetsShareNoLevel()
{
    SaveTermSet wanted = halfYears();
    wanted.levelFrom = 9;
    const auto answer = call(m_school.deputy, wanted);
    QCOMPARE(answer.error().code, ErrorCode::Overlapping);
    QCOMPARE(answer.error().field, u"levelFrom"_s);
}

void CalendarCallsTest::termsLieWithinTheYear()
{
    SaveTermSet wanted = halfYears();
    wanted.terms[0].first = QDate(2026, 8, 31);
    QCOMPARE(faultyField(wanted), u"terms[0].first"_s);
    wanted.terms[0].first = day(9, 1);
    wanted.terms[1].last = QDate(2027, 9, 1);
    QCOMPARE(faultyField(wanted), u"terms[1].last"_s);
    SaveVacation vacation = autumn();
    vacation.until = QDate(2027, 9, 1);
    QCOMPARE(faultyField(vacation), u"until"_s);
}

void CalendarCallsTest::aClosedTermKeepsItsDates()
{
    const TermSetLine set = calendar().termSets.first();
    SaveTermSet wanted{set.id, year, set.name, 1, 9, TermKind::Quarter,
                       {{day(9, 1), day(10, 23)}, {day(11, 5), day(12, 30)}, {day(1, 11), day(3, 26)}, {day(4, 6), day(5, 26)}},
                       set.revision, RequestId::random()};
    const auto answer = call(m_school.deputy, wanted);
    QCOMPARE(answer.error().code, ErrorCode::TermClosed);
    QCOMPARE(answer.error().field, u"terms[3].first"_s);
    wanted.terms[3].first = day(4, 5);
    QVERIFY(call(m_school.deputy, wanted).has_value());
}

void CalendarCallsTest::aTermWithMarksStays()
{
    const TermSetLine set = call(m_school.deputy, halfYears())->set;
    changeNow(*m_database, [&](Transaction &tx) {
        tx.run(u"INSERT INTO term_mark (term, teaching_group, pupil, grade, revision, author, written_at)"
               " VALUES (%1, 1, 1, 'Five', 1, 1, 0)"_s.arg(set.terms.at(1).id.value));
    });
    SaveTermSet wanted = halfYears();
    wanted.id = set.id;
    wanted.revision = set.revision;
    wanted.terms.removeLast();
    QCOMPARE(refused(wanted), ErrorCode::InUse);
    QCOMPARE(refused(RemoveFromCalendar{CalendarPart::TermSet, set.id.value, set.revision, RequestId::random()}), ErrorCode::InUse);
    QCOMPARE(calendar().termSets.last().terms.size(), 3);
}

void CalendarCallsTest::aStaleTermSetConflicts()
{
    const TermSetLine set = call(m_school.deputy, halfYears())->set;
    SaveTermSet wanted = halfYears();
    wanted.id = set.id;
    wanted.revision = 0;
    wanted.name = u"Иначе"_s;
    const auto answer = call(m_school.deputy, wanted);
    QCOMPARE(answer.error().code, ErrorCode::Conflict);
    const auto present = wire::decode<SaveTermSet::Reply>(answer.error().current.value_or(QByteArray()));
    QVERIFY(present.has_value());
    QCOMPARE(present->set.name, u"Полугодия"_s);
    QCOMPARE(present->set.revision, 1);
}

void CalendarCallsTest::savesAVacationForClasses()
{
    SaveVacation wanted = autumn();
    wanted.levelFrom = wanted.levelTo = 0;
    QCOMPARE(faultyField(wanted), u"classes"_s);
    wanted.classes = {calendar().classes.last().id};
    const auto saved = call(m_school.deputy, wanted);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->vacation.classes, wanted.classes);
    const StudyDays days(studyRulesOf(calendar()));
    QCOMPARE(days.on(day(10, 27), {7, wanted.classes.first()}).reason, StudyDayReason::Vacation);
    QVERIFY(days.on(day(10, 27), {7, ClassId{999}}).reason != StudyDayReason::Vacation);
}

void CalendarCallsTest::refusesAClassOfAnotherYear()
{
    SaveVacation wanted = autumn();
    wanted.classes = {ClassId{999}};
    QCOMPARE(faultyField(wanted), u"classes"_s);
    DayChange change = frost();
    change.schoolClass = ClassId{999};
    QCOMPARE(faultyField(saving(change)), u"change.schoolClass"_s);
}

void CalendarCallsTest::removesWhatIsNotUsed()
{
    const VacationLine vacation = call(m_school.deputy, autumn())->vacation;
    RemoveFromCalendar wanted{CalendarPart::Vacation, vacation.id.value, 7, RequestId::random()};
    QCOMPARE(refused(wanted), ErrorCode::Conflict);
    wanted.revision = vacation.revision;
    QVERIFY(call(m_school.deputy, wanted).has_value());
    QVERIFY(calendar().vacations.isEmpty());
    const TermSetLine set = call(m_school.deputy, halfYears())->set;
    QVERIFY(call(m_school.deputy, RemoveFromCalendar{CalendarPart::TermSet, set.id.value, 1, RequestId::random()}).has_value());
    QCOMPARE(calendar().termSets.size(), 1);
    wanted.id = 999;
    wanted.request = RequestId::random();
    QCOMPARE(refused(wanted), ErrorCode::NotFound);
}

void CalendarCallsTest::keepsATermSetThatClassesUse()
{
    const TermSetLine set = call(m_school.deputy, halfYears())->set;
    changeNow(*m_database, [&](Transaction &tx) {
        tx.run(u"UPDATE school_class SET term_set = %1 WHERE level = 7"_s.arg(set.id.value));
    });
    QCOMPARE(refused(RemoveFromCalendar{CalendarPart::TermSet, set.id.value, 1, RequestId::random()}), ErrorCode::InUse);
}

void CalendarCallsTest::studyWeeksShareNoLevel()
{
    const SaveStudyWeek six{std::nullopt, year, 5, 11, 6, 0, RequestId::random()};
    const auto saved = call(m_school.deputy, six);
    QVERIFY(saved.has_value());
    QCOMPARE(StudyDays(studyRulesOf(calendar())).weekOf({7, {}}), StaffWeek::SixDays);
    QCOMPARE(refused(SaveStudyWeek{std::nullopt, year, 1, 5, 5, 0, RequestId::random()}), ErrorCode::Overlapping);
    QCOMPARE(faultyField(SaveStudyWeek{std::nullopt, year, 1, 4, 7, 0, RequestId::random()}), u"days"_s);
    const auto narrowed = call(m_school.deputy, SaveStudyWeek{saved->week.id, year, 6, 11, 6, 1, RequestId::random()});
    QCOMPARE(narrowed->week.revision, 2);
    QCOMPARE(refused(SaveStudyWeek{saved->week.id, year, 7, 11, 6, 1, RequestId::random()}), ErrorCode::Conflict);
}

void CalendarCallsTest::savesAndChangesADayChange()
{
    const auto saved = call(m_school.deputy, saving(frost()));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->change.change.reason, u"Мороз"_s);
    DayChange later = frost();
    later.kind = DayChangeKind::Distance;
    const auto changed = call(m_school.deputy, SaveDayChange{saved->change.id, year, later, 1, RequestId::random()});
    QCOMPARE(changed->change.change.kind, DayChangeKind::Distance);
    QCOMPARE(refused(SaveDayChange{saved->change.id, year, frost(), 1, RequestId::random()}), ErrorCode::Conflict);
    later.reason.clear();
    QCOMPARE(refused(saving(later)), ErrorCode::ReasonRequired);
}

void CalendarCallsTest::aMovedDayStaysInTheYear()
{
    DayChange moved = frost();
    moved.kind = DayChangeKind::Moved;
    QCOMPARE(faultyField(saving(moved)), u"change.movedTo"_s);
    moved.movedTo = QDate(2027, 9, 4);
    QCOMPARE(faultyField(saving(moved)), u"change.movedTo"_s);
    moved.movedTo = day(1, 23);
    QVERIFY(call(m_school.deputy, saving(moved)).has_value());
    moved.day = QDate(2026, 8, 1);
    QCOMPARE(faultyField(saving(moved)), u"change.day"_s);
}

void CalendarCallsTest::setsAStaffDayByOrder()
{
    SetStaffDay wanted{year, day(5, 4), false, {}, day(4, 20), 0, RequestId::random()};
    QCOMPARE(refused(wanted), ErrorCode::OrderRequired);
    wanted.orderNumber = u"31-од"_s;
    const auto set = call(m_school.deputy, wanted);
    QVERIFY(set.has_value());
    QCOMPARE(set->line->orderNumber, u"31-од"_s);
    QCOMPARE(staffDaysOf(calendar(), day(5, 4), day(5, 4)).days, 0);
    QCOMPARE(orderText(*set->line), u"31-од от 20.04.2027"_s);
    wanted.request = RequestId::random();
    wanted.isWorking = true;
    QCOMPARE(refused(wanted), ErrorCode::Conflict);
    wanted.revision = 1;
    QVERIFY(call(m_school.deputy, wanted)->line->isWorking);
    wanted.day = QDate(2028, 1, 1);
    wanted.request = RequestId::random();
    QCOMPARE(faultyField(wanted), u"day"_s);
}

void CalendarCallsTest::takesAStaffDayBack()
{
    SetStaffDay wanted{year, day(5, 4), false, u"31-од"_s, day(4, 20), 0, RequestId::random()};
    QVERIFY(call(m_school.deputy, wanted).has_value());
    SetStaffDay back{year, day(5, 4), std::nullopt, {}, {}, 5, RequestId::random()};
    QCOMPARE(refused(back), ErrorCode::Conflict);
    back.revision = 1;
    QVERIFY(!call(m_school.deputy, back)->line);
    QVERIFY(calendar().staffDays.isEmpty());
}

void CalendarCallsTest::aClosedYearTakesNothing()
{
    const VacationLine vacation = call(m_school.deputy, autumn())->vacation;
    closeTheYear();
    QCOMPARE(refused(ProposeCalendar{year, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(refused(halfYears()), ErrorCode::YearClosed);
    QCOMPARE(refused(autumn()), ErrorCode::YearClosed);
    QCOMPARE(refused(SaveStudyWeek{std::nullopt, year, 5, 11, 6, 0, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(refused(saving(frost())), ErrorCode::YearClosed);
    QCOMPARE(refused(SetStaffDay{year, day(5, 4), false, u"1"_s, day(4, 20), 0, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(refused(RemoveFromCalendar{CalendarPart::Vacation, vacation.id.value, 1, RequestId::random()}), ErrorCode::YearClosed);
    QCOMPARE(calendar().vacations.size(), 1);
}

void CalendarCallsTest::theSameRequestIsAppliedOnce()
{
    const SaveVacation wanted = autumn();
    const auto first = call(m_school.deputy, wanted);
    const auto second = call(m_school.deputy, wanted);
    QCOMPARE(first->vacation.id, second->vacation.id);
    QCOMPARE(count(u"vacation"_s), 1);
}

QTEST_GUILESS_MAIN(CalendarCallsTest)
#include "tst_calendarcalls.moc"
