// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of substitutions against a fake server: assigning, absences, changes of lessons, the register.
#include "app/pages/substitutionspage.h"
#include "app/shell/questions.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 10);

UncoveredLesson uncovered(qint64 id, int number, const QList<qint64> &free)
{
    UncoveredLesson one;
    one.lesson.id = LessonId{id};
    one.lesson.group = GroupId{id};
    one.lesson.place = {day, number};
    one.lesson.starts = QDateTime(QDate(2030, 1, 1), QTime(5 + number, 0), Qt::UTC); // still to come
    one.lesson.ends = one.lesson.starts.addSecs(2700);
    one.lesson.className = u"7Б"_s;
    one.lesson.subject = u"Алгебра"_s;
    one.lesson.teacher = StaffId{1};
    one.lesson.teacherName = u"Глобусова А. К."_s;
    one.absence = AbsenceId{1};
    for (const qint64 staff : free)
        one.teachers.append({StaffId{staff}, u"Учитель %1"_s.arg(staff), staff == free.first(), false, false, 1, 2});
    return one;
}

} // namespace

class SubstitutionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listsUncoveredLessonsWithTheirTeachers();
    void assignsTheFirstByOneClick();
    void assignsAllProposals();
    void givesATask();
    void withdrawsASubstitution();
    void cancelsALesson();
    void saysAClash();
    void entersAnAbsence();
    void movesALesson();
    void saysARefusedMoveUnderItsField();
    void namesTheLessonThatIsThere();
    void addsAnExtraLesson();
    void countsTheRegister();
    void aTeacherSeesTheOwnOnly();

private:
    void serve();
    void serveLessons();
    void makePage(const QList<Role> &roles = {Role::Deputy});
    QPushButton *action(QWidget &page, const QString &text);
    QTabWidget *tabs() { return m_page->findChild<QTabWidget *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SubstitutionsPage> m_page;
    QList<UncoveredLesson> m_uncovered;
    QList<SetSubstitution> m_given;
    QList<SaveAbsence> m_absences;
    QList<MoveLesson> m_moves;
    QList<AddLesson> m_extra;
    std::optional<Failure> m_refusal;
};

void SubstitutionsPageTest::initTestCase()
{
    installTranslations(*qApp);
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
}

void SubstitutionsPageTest::init()
{
    m_school = std::make_unique<FakeSchool>();
    m_uncovered = {uncovered(11, 1, {2, 3}), uncovered(12, 2, {2}), uncovered(13, 3, {})};
    m_given.clear();
    m_absences.clear();
    m_moves.clear();
    m_extra.clear();
    m_refusal.reset();
    serve();
}

void SubstitutionsPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_school.reset();
}

void SubstitutionsPageTest::serve()
{
    FakeServer &server = m_school->server();
    server.answer<ListUncovered>([this](const ListUncovered &) { return ListUncovered::Reply{m_uncovered}; });
    server.answer<SetSubstitution>([this](const SetSubstitution &wanted) -> Result<SetSubstitution::Reply> {
        if (m_refusal)
            return *m_refusal;
        m_given.append(wanted);
        for (UncoveredLesson &one : m_uncovered) {
            if (one.lesson.id != wanted.lesson)
                continue;
            one.lesson.substitute = wanted.substitute.value_or(StaffId{});
            one.lesson.substituteName = wanted.substitute ? u"Учитель %1"_s.arg(wanted.substitute->value) : QString();
            one.lesson.change.sequence += 1;
            one.lesson.change.task = wanted.task;
            return SetSubstitution::Reply{one.lesson};
        }
        return refusal(ErrorCode::NotFound);
    });
    server.answer<CancelLesson>([this](const CancelLesson &wanted) {
        for (UncoveredLesson &one : m_uncovered)
            if (one.lesson.id == wanted.lesson)
                one.lesson.state = LessonState::Cancelled;
        return CancelLesson::Reply{m_uncovered.first().lesson};
    });
    server.answer<ListAbsences>([](const ListAbsences &) {
        StaffAbsence known{AbsenceId{1}, StaffId{1}, u"Глобусова А. К."_s, day, day, u"болезнь"_s, u"15-к"_s, day, false, 4};
        return ListAbsences::Reply{{known}, {{StaffId{1}, u"Глобусова А. К."_s}, {StaffId{2}, u"Учитель 2"_s}}};
    });
    server.answer<SaveAbsence>([this](const SaveAbsence &wanted) {
        m_absences.append(wanted);
        return SaveAbsence::Reply{{AbsenceId{2}, wanted.staff, {}, wanted.since, wanted.until, wanted.reason, {}, {}, false, 1}};
    });
    serveLessons();
}

void SubstitutionsPageTest::serveLessons()
{
    FakeServer &server = m_school->server();
    server.answer<ListTimetables>([](const ListTimetables &) { return ListTimetables::Reply{YearId{1}, u"2026/2027"_s, {}}; });
    server.answer<OpenBoard>([](const OpenBoard &) {
        TimetableBoard board;
        for (int i = 11; i <= 13; ++i) {
            TimetableGroup group;
            group.id = GroupId{i};
            group.className = u"7Б"_s;
            group.subjectName = u"Алгебра"_s;
            board.groups.append(group);
        }
        board.rooms = {{RoomId{4}, u"204"_s}};
        return OpenBoard::Reply{board};
    });
    server.answer<ListLessons>([this](const ListLessons &) { return ListLessons::Reply{{m_uncovered.at(0).lesson, m_uncovered.at(1).lesson}}; });
    server.answer<MoveLesson>([this](const MoveLesson &wanted) -> Result<MoveLesson::Reply> {
        if (m_refusal)
            return *m_refusal;
        m_moves.append(wanted);
        return MoveLesson::Reply{m_uncovered.first().lesson};
    });
    server.answer<AddLesson>([this](const AddLesson &wanted) {
        m_extra.append(wanted);
        return AddLesson::Reply{m_uncovered.first().lesson};
    });
    server.answer<ListSubstitutions>([](const ListSubstitutions &) {
        SubstitutionLine one{1, LessonId{11}, {day, 1}, u"7Б"_s, {}, u"Алгебра"_s, StaffId{1}, u"Глобусова А. К."_s, StaffId{2},
                             u"Учитель 2"_s, SubstitutionKind::Substitute, u"болезнь"_s, {}};
        SubstitutionLine two = one;
        two.id = 2;
        two.lesson = LessonId{12};
        SubstitutionLine gone = two;
        gone.id = 3;
        gone.kind = SubstitutionKind::Withdrawn;
        return ListSubstitutions::Reply{{one, two, gone}};
    });
}

void SubstitutionsPageTest::makePage(const QList<Role> &roles)
{
    m_school->setRoles(roles);
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
    m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
    m_page = std::make_unique<SubstitutionsPage>(*m_session);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
}

QPushButton *SubstitutionsPageTest::action(QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == text)
            return button;
    return nullptr;
}

void SubstitutionsPageTest::listsUncoveredLessonsWithTheirTeachers()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->lessons().size(), 3);
    const ListTable table = m_page->cover()->list().shownTable();
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.first().cells.at(4).text, u"Глобусова А. К."_s);
    QCOMPARE(table.rows.first().tone, RowTone::Warning);
    QVERIFY2(m_page->minimumSizeHint().width() < 1300, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void SubstitutionsPageTest::assignsTheFirstByOneClick()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->shownId(), 11);
    action(*m_page->cover(), CoverPage::tr("Assign the first"))->click();
    QTRY_COMPARE(m_given.size(), 1);
    QCOMPARE(m_given.first().lesson, LessonId{11});
    QCOMPARE(m_given.first().substitute, std::optional(StaffId{2}));
    QTRY_COMPARE(m_page->cover()->list().shownTable().rows.first().cells.at(5).text, u"Учитель 2"_s);
    m_page->cover()->list().setCurrentId(13);
    action(*m_page->cover(), CoverPage::tr("Assign the first"))->click();
    QTest::qWait(30);
    QCOMPARE(m_given.size(), 1); // nobody is free
    QVERIFY(!m_page->cover()->notice().text().isEmpty());
}

void SubstitutionsPageTest::assignsAllProposals()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->lessons().size(), 3);
    action(*m_page->cover(), CoverPage::tr("All proposals"))->click();
    QTRY_COMPARE(m_given.size(), 2);
    QTRY_COMPARE(m_page->cover()->list().shownTable().rows.at(1).cells.at(5).text, u"Учитель 2"_s);
    action(*m_page->cover(), CoverPage::tr("All proposals"))->click();
    QTest::qWait(30);
    QCOMPARE(m_given.size(), 2);
}

void SubstitutionsPageTest::givesATask()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->shownId(), 11);
    m_page->cover()->form().enter({{u"substitute"_s, qint64(3)}, {u"task"_s, u"§ 5"_s}});
    m_page->cover()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_given.size(), 1);
    QCOMPARE(m_given.first().substitute, std::optional(StaffId{3}));
    QCOMPARE(m_given.first().task, u"§ 5"_s);
}

void SubstitutionsPageTest::withdrawsASubstitution()
{
    m_uncovered[0].lesson.substitute = StaffId{2};
    m_uncovered[0].lesson.substituteName = u"Учитель 2"_s;
    makePage();
    QTRY_COMPARE(m_page->cover()->shownId(), 11);
    action(*m_page->cover(), CoverPage::tr("Withdraw"))->click();
    QTRY_COMPARE(m_given.size(), 1);
    QVERIFY(!m_given.first().substitute);
}

void SubstitutionsPageTest::cancelsALesson()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->shownId(), 11);
    setNextAnswer(0);
    action(*m_page->cover(), CoverPage::tr("Cancel the lesson"))->click();
    QTRY_COMPARE(m_page->cover()->list().shownTable().rows.first().tone, RowTone::Quiet);
    QVERIFY(lastQuestion().contains(u"Алгебра"_s));
}

void SubstitutionsPageTest::saysAClash()
{
    makePage();
    QTRY_COMPARE(m_page->cover()->shownId(), 11);
    m_refusal = refusal(ErrorCode::TimetableClash);
    m_refusal->field = u"substitute"_s;
    m_page->cover()->form().enter({{u"substitute"_s, qint64(3)}});
    m_page->cover()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!m_page->cover()->notice().text().isEmpty());
    QVERIFY(!m_page->cover()->form().findChild<QLabel *>(u"substitute-error"_s)->text().isEmpty());
}

void SubstitutionsPageTest::entersAnAbsence()
{
    makePage();
    tabs()->setCurrentWidget(m_page->absences());
    QTRY_COMPARE(m_page->absences()->list().shownTable().rows.size(), 1);
    QTRY_COMPARE(m_page->absences()->form().value(u"orderNumber"_s).toString(), u"15-к"_s);
    m_page->absences()->form().enter({{u"until"_s, day.addDays(3)}});
    m_page->absences()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_absences.size(), 1);
    QCOMPARE(m_absences.first().id, std::optional(AbsenceId{1}));
    QCOMPARE(m_absences.first().revision, 4);
    QCOMPARE(m_absences.first().until, day.addDays(3));
    m_page->absences()->findChild<QPushButton *>(u"new"_s)->click();
    m_page->absences()->form().enter({{u"staff"_s, qint64(2)}, {u"since"_s, day}, {u"until"_s, day}, {u"reason"_s, u"курсы"_s}});
    m_page->absences()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_absences.size(), 2);
    QVERIFY(!m_absences.last().id);
    QCOMPARE(m_absences.last().staff, StaffId{2});
}

void SubstitutionsPageTest::movesALesson()
{
    makePage();
    DayLessonsPage &lessons = m_page->dayLessons();
    tabs()->setCurrentWidget(&lessons);
    QTRY_COMPARE(lessons.list().shownTable().rows.size(), 2);
    QTRY_COMPARE(lessons.form().value(u"group"_s).toLongLong(), 11);
    lessons.form().enter({{u"day"_s, day.addDays(1)}, {u"number"_s, 5}, {u"room"_s, qint64(4)}, {u"reason"_s, u"по просьбе"_s}});
    lessons.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_moves.size(), 1);
    QCOMPARE(m_moves.first().to, (LessonPlace{day.addDays(1), 5}));
    QCOMPARE(m_moves.first().room, std::optional(RoomId{4}));
    QCOMPARE(m_moves.first().reason, u"по просьбе"_s);
}

void SubstitutionsPageTest::saysARefusedMoveUnderItsField()
{
    makePage();
    DayLessonsPage &lessons = m_page->dayLessons();
    tabs()->setCurrentWidget(&lessons);
    QTRY_COMPARE(lessons.form().value(u"group"_s).toLongLong(), 11);
    m_refusal = refusal(ErrorCode::AlreadyExists);
    m_refusal->field = u"number"_s;
    lessons.form().enter({{u"number"_s, 5}, {u"reason"_s, u"по просьбе"_s}});
    lessons.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!lessons.form().findChild<QLabel *>(u"number-error"_s)->text().isEmpty());
    QCOMPARE(lessons.form().value(u"number"_s).toInt(), 5);
}

void SubstitutionsPageTest::namesTheLessonThatIsThere()
{
    makePage();
    DayLessonsPage &lessons = m_page->dayLessons();
    tabs()->setCurrentWidget(&lessons);
    QTRY_COMPARE(lessons.form().value(u"group"_s).toLongLong(), 11);
    m_refusal = refusal(ErrorCode::TimetableClash);
    m_refusal->field = u"pupils"_s;
    m_refusal->detail = u"7Б (группа 1), Английский язык, 11.11.2026, 5"_s;
    lessons.form().enter({{u"number"_s, 5}, {u"reason"_s, u"по просьбе"_s}});
    lessons.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(lessons.notice().text(), DayLessonsPage::tr("The pupils are taken") + u": "_s + m_refusal->detail);
}

void SubstitutionsPageTest::addsAnExtraLesson()
{
    makePage();
    DayLessonsPage &lessons = m_page->dayLessons();
    tabs()->setCurrentWidget(&lessons);
    QTRY_COMPARE(lessons.form().value(u"group"_s).toLongLong(), 11);
    lessons.findChild<QPushButton *>(u"new"_s)->click();
    lessons.form().enter({{u"group"_s, qint64(12)}, {u"day"_s, day}, {u"number"_s, 7}, {u"reason"_s, u"подготовка"_s}});
    lessons.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_extra.size(), 1);
    QCOMPARE(m_extra.first().group, GroupId{12});
    QVERIFY(!m_extra.first().room);
}

void SubstitutionsPageTest::countsTheRegister()
{
    makePage();
    tabs()->setCurrentWidget(&m_page->entries());
    QTRY_COMPARE(m_page->entries().lines().shownTable().rows.size(), 1); // the withdrawn one does not stand
    const ListTable totals = m_page->entries().totals().shownTable();
    QCOMPARE(totals.rows.size(), 2);
    for (const ListRow &row : totals.rows) {
        const bool gave = row.cells.at(1).text == u"Учитель 2"_s;
        QCOMPARE(row.cells.at(2).text, gave ? u"1"_s : u"0"_s);
        QCOMPARE(row.cells.at(4).text, gave ? u"0"_s : u"1"_s);
    }
}

void SubstitutionsPageTest::aTeacherSeesTheOwnOnly()
{
    makePage({Role::SubjectTeacher});
    QVERIFY(!m_page->cover());
    QVERIFY(!m_page->absences());
    QCOMPARE(tabs()->count(), 2);
    QVERIFY(!action(m_page->dayLessons(), DayLessonsPage::tr("Cancel the lesson")));
    QVERIFY(!m_page->dayLessons().findChild<QPushButton *>(u"save"_s)->isVisibleTo(m_page.get()));
}

QTEST_MAIN(SubstitutionsPageTest)
#include "tst_substitutionspage.moc"
