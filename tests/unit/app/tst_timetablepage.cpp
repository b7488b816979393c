// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of the timetable against a fake server: versions, saving, conflicts of revision, putting in force.
#include "app/pages/timetablepage.h"
#include "app/shell/questions.h"
#include "common/protocol/lessonchanges.h"
#include "support/fakeschool.h"
#include "tests/support/sampletimetable.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class TimetablePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensTheVersionInForce();
    void whatIsInForceIsOnlyRead();
    void savesADraftAsAWhole();
    void keepsADraftSomeoneElseChanged();
    void copiesAVersionAsADraft();
    void asksBeforeADraftIsLeft();
    void putsInForceAfterThePreview();
    void leavesItWhenThePreviewIsDeclined();
    void deletesADraft();
    void aTeacherHasNoButtons();
    void marksAreWrittenAtOnce();
    void savesTheCalendarOfAClass();

private:
    void serve();
    TimetableLine &line(qint64 id);
    void makePage(const QList<Role> &roles = {Role::Deputy});
    bool opened(qint64 id);
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    NoticeLine *notice() { return m_page->findChild<NoticeLine *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimetablePage> m_page;
    QList<TimetableLine> m_versions;
    QHash<qint64, QList<TimetableSlot>> m_slots;
    QDate m_putSince;
};

void TimetablePageTest::initTestCase()
{
    installTranslations(*qApp);
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
}

void TimetablePageTest::init()
{
    m_school = std::make_unique<FakeSchool>();
    TimetableLine inForce = sample::draftVersion();
    inForce.id = TimetableId{1};
    inForce.name = u"Основное"_s;
    inForce.state = TimetableState::Active;
    inForce.since = QDate(2026, 9, 1);
    TimetableLine draft = sample::draftVersion();
    draft.id = TimetableId{2};
    draft.since = QDate(2027, 1, 11);
    m_versions = {inForce, draft};
    m_slots = {{1, sample::slotList()}, {2, sample::slotList()}};
    m_putSince = {};
    serve();
}

void TimetablePageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_school.reset();
}

TimetableLine &TimetablePageTest::line(qint64 id)
{
    return *std::find_if(m_versions.begin(), m_versions.end(), [id](const TimetableLine &one) { return one.id.value == id; });
}

void TimetablePageTest::serve()
{
    FakeServer &server = m_school->server();
    server.answer<ListTimetables>([this](const ListTimetables &) { return ListTimetables::Reply{YearId{1}, u"2026/2027"_s, m_versions}; });
    server.answer<OpenTimetable>([this](const OpenTimetable &wanted) {
        return OpenTimetable::Reply{line(wanted.timetable.value), m_slots.value(wanted.timetable.value), sample::board()};
    });
    server.answer<SaveTimetable>([this](const SaveTimetable &wanted) -> Result<SaveTimetable::Reply> {
        if (!wanted.id) {
            TimetableLine made = sample::draftVersion(wanted.weeks);
            made.id = TimetableId{7};
            made.name = wanted.name;
            made.since = wanted.since;
            m_versions.append(made);
            m_slots.insert(7, wanted.slotList);
            return SaveTimetable::Reply{made};
        }
        TimetableLine &known = line(wanted.id->value);
        if (known.revision != wanted.revision)
            return refusal(ErrorCode::Conflict);
        ++known.revision;
        m_slots[known.id.value] = wanted.slotList;
        return SaveTimetable::Reply{known};
    });
    server.answer<PreviewTimetable>([](const PreviewTimetable &wanted) {
        return PreviewTimetable::Reply{{wanted.since, 120, 340, 56, 2}};
    });
    server.answer<PutTimetableInForce>([this](const PutTimetableInForce &wanted) {
        m_putSince = wanted.since;
        TimetableLine &known = line(wanted.timetable.value);
        known.state = TimetableState::Active;
        known.since = wanted.since;
        return PutTimetableInForce::Reply{known, {wanted.since, 120, 340, 56, 0}};
    });
    server.answer<DropTimetable>([this](const DropTimetable &wanted) {
        m_versions.removeIf([&](const TimetableLine &one) { return one.id == wanted.timetable; });
        return DropTimetable::Reply{};
    });
}

void TimetablePageTest::makePage(const QList<Role> &roles)
{
    m_school->setRoles(roles);
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
    m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
    m_page = std::make_unique<TimetablePage>(*m_session);
    m_page->resize(1200, 700);
    m_page->setVisible(true);
    QSignalSpy done(m_page.get(), &TimetablePage::opened);
    m_page->refresh();
    QTRY_COMPARE(done.count(), 1);
}

bool TimetablePageTest::opened(qint64 id)
{
    QSignalSpy done(m_page.get(), &TimetablePage::opened);
    m_page->open(TimetableId{id});
    return done.wait() && m_page->pane().draft().version().id.value == id;
}

void TimetablePageTest::opensTheVersionInForce()
{
    makePage();
    QCOMPARE(m_page->pane().draft().version().id, TimetableId{1});
    auto *picker = m_page->findChild<QComboBox *>(u"version"_s);
    QCOMPARE(picker->count(), 2);
    QVERIFY(picker->itemText(0).contains(TimetablePage::tr("in force")));
    QVERIFY(picker->itemText(1).contains(TimetablePage::tr("draft")));
    QCOMPARE(m_page->pane().draft().slotList(), sample::slotList());
}

void TimetablePageTest::whatIsInForceIsOnlyRead()
{
    makePage();
    QVERIFY(!m_page->pane().view().isEditable());
    QVERIFY(!button(u"save"_s)->isEnabled());
    QVERIFY(!button(u"force"_s)->isEnabled());
    QVERIFY(button(u"copy"_s)->isEnabled());
    QVERIFY(opened(2));
    QVERIFY(m_page->pane().view().isEditable());
    QVERIFY(button(u"force"_s)->isEnabled());
}

void TimetablePageTest::savesADraftAsAWhole()
{
    makePage();
    QVERIFY(opened(2));
    m_page->pane().draft().place(0, CycleCell{1, 5, 5});
    QVERIFY(button(u"save"_s)->isEnabled());
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_page->pane().draft().isDirty());
    QCOMPARE(m_slots.value(2), m_page->pane().draft().slotList());
    QCOMPARE(m_page->pane().draft().version().revision, 2);
    QVERIFY(!button(u"save"_s)->isEnabled());
}

void TimetablePageTest::keepsADraftSomeoneElseChanged()
{
    makePage();
    QVERIFY(opened(2));
    ++line(2).revision;
    m_page->pane().draft().place(0, CycleCell{1, 5, 5});
    m_page->save();
    QTRY_COMPARE(m_school->server().heard<SaveTimetable>(), 1);
    QTRY_VERIFY(!notice()->text().isEmpty());
    QVERIFY(m_page->pane().draft().isDirty());
    QCOMPARE(m_slots.value(2), sample::slotList());
}

void TimetablePageTest::copiesAVersionAsADraft()
{
    makePage();
    QSignalSpy done(m_page.get(), &TimetablePage::opened);
    button(u"copy"_s)->click();
    QVERIFY(done.wait());
    QCOMPARE(m_page->pane().draft().version().id, TimetableId{7});
    QCOMPARE(m_slots.value(7), sample::slotList());
    QVERIFY(m_page->pane().view().isEditable());
    QVERIFY(line(7).name.contains(u"Основное"_s));
}

void TimetablePageTest::asksBeforeADraftIsLeft()
{
    makePage();
    QVERIFY(opened(2));
    m_page->pane().draft().place(0, CycleCell{1, 5, 5});
    auto *picker = m_page->findChild<QComboBox *>(u"version"_s);
    setNextAnswer(2);
    picker->setCurrentIndex(0);
    Q_EMIT picker->activated(0);
    QCOMPARE(m_page->pane().draft().version().id, TimetableId{2});
    QVERIFY(m_page->pane().draft().isDirty());
    setNextAnswer(0);
    picker->setCurrentIndex(0);
    Q_EMIT picker->activated(0);
    QTRY_COMPARE(m_page->pane().draft().version().id, TimetableId{1});
    QVERIFY(m_slots.value(2) != sample::slotList());
}

void TimetablePageTest::putsInForceAfterThePreview()
{
    makePage();
    QVERIFY(opened(2));
    m_page->pane().draft().place(0, CycleCell{1, 5, 5});
    setNextAnswer(0);
    m_page->putInForce(QDate(2026, 11, 9));
    QTRY_COMPARE(m_putSince, QDate(2026, 11, 9));
    for (const QString &figure : {u"120"_s, u"340"_s, u"56"_s, u"09.11.2026"_s})
        QVERIFY2(lastQuestion().contains(figure), qPrintable(lastQuestion()));
    QCOMPARE(m_school->server().heard<SaveTimetable>(), 1); // what was moved is saved first
    QTRY_VERIFY(!m_page->pane().view().isEditable());
}

void TimetablePageTest::leavesItWhenThePreviewIsDeclined()
{
    makePage();
    QVERIFY(opened(2));
    setNextAnswer(1);
    m_page->putInForce(QDate(2026, 11, 9));
    QTRY_COMPARE(m_school->server().heard<PreviewTimetable>(), 1);
    QTRY_VERIFY(lastQuestion().contains(u"120"_s));
    QTest::qWait(50);
    QCOMPARE(m_school->server().heard<PutTimetableInForce>(), 0);
}

void TimetablePageTest::deletesADraft()
{
    makePage();
    QVERIFY(opened(2));
    setNextAnswer(0);
    button(u"drop"_s)->click();
    QTRY_COMPARE(m_page->versions().size(), 1);
    QTRY_COMPARE(m_page->pane().draft().version().id, TimetableId{1});
}

void TimetablePageTest::aTeacherHasNoButtons()
{
    makePage({Role::SubjectTeacher});
    QVERIFY(!button(u"save"_s));
    QVERIFY(!button(u"new"_s));
    QVERIFY(button(u"print"_s));
    QVERIFY(opened(2)); // a server would not list it: the page does not rely on that
    QVERIFY(!m_page->pane().view().isEditable());
}

void TimetablePageTest::marksAreWrittenAtOnce()
{
    SetNotAvailable heard;
    m_school->server().answer<SetNotAvailable>([&heard](const SetNotAvailable &wanted) {
        heard = wanted;
        return SetNotAvailable::Reply{{{wanted.staff, wanted.schoolClass, wanted.room, wanted.cells.value(0)}}};
    });
    makePage();
    Q_EMIT m_page->pane().marksWanted({TimetableAxis::Teacher, 3}, {{1, 4, 6}});
    QTRY_COMPARE(heard.staff, StaffId{3});
    QVERIFY(!heard.schoolClass && !heard.room);
    QTRY_COMPARE(m_page->pane().draft().board().notAvailable.size(), 1);
}

void TimetablePageTest::savesTheCalendarOfAClass()
{
    ListLessons heard;
    m_school->server().answer<ListLessons>([&heard](const ListLessons &wanted) {
        heard = wanted;
        DayLesson lesson;
        lesson.id = LessonId{77};
        lesson.place = {QDate(2026, 9, 17), 2};
        lesson.starts = QDateTime(QDate(2026, 9, 17), QTime(6, 25), Qt::UTC);
        lesson.ends = lesson.starts.addSecs(2700);
        lesson.className = u"7А"_s;
        lesson.subject = u"Алгебра"_s;
        lesson.teacherName = u"Глобусова А. К."_s;
        lesson.change.room = u"101"_s;
        lesson.change.sequence = 3;
        DayLesson gone = lesson;
        gone.id = LessonId{78};
        gone.state = LessonState::Cancelled;
        return ListLessons::Reply{{lesson, gone}};
    });
    makePage();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"7А.ics"_s);
    m_page->pane().showSubject({TimetableAxis::Class, 1});
    m_page->saveCalendar(path);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(heard.schoolClass, std::optional(ClassId{1}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    QCOMPARE(text.count("STATUS:CANCELLED"), 1);
    for (const char *part : {"lesson-77@", "SEQUENCE:3", "DTSTART:20260917T062500Z", "101"})
        QVERIFY2(text.contains(part), part);
    m_page->pane().showSubject({TimetableAxis::Room, 1});
    m_page->saveCalendar(folder.filePath(u"room.ics"_s));
    QVERIFY(notice()->text().size() > 10);
    QVERIFY(!QFile::exists(folder.filePath(u"room.ics"_s)));
}

QTEST_MAIN(TimetablePageTest)
#include "tst_timetablepage.moc"
