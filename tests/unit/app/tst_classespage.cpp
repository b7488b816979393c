// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the pages of classes and rooms: what is shown, what is sent, who may write.
#include "app/pages/classespage.h"
#include "app/pages/roomspage.h"
#include "app/shell/questions.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class ClassesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }
    void init();
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_school.reset();
    }

    void listsTheClassesOfTheYear()
    {
        const ListTable table = m_page->list().shownTable();
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.first().cells.first().text, u"5А"_s);
        QCOMPARE(table.rows.first().tone, RowTone::Normal);
        QVERIFY(m_page->findChild<QLabel *>(u"teachers"_s)->text().contains(u"Тетрадкина В. П."_s));
    }
    void savesAClassWhoseNameFollowsItsLetter()
    {
        m_page->form().enter({{u"record.letter"_s, u"Б"_s}, {u"record.room"_s, 3}});
        save();
        QTRY_VERIFY(m_saved);
        QCOMPARE(m_saved->id, ClassId{1});
        QCOMPARE(m_saved->revision, 4);
        QCOMPARE(m_saved->record.name, u"5Б"_s);
        QCOMPARE(m_saved->record.room, RoomId{3});
        QVERIFY(!m_saved->record.termSet);
        QVERIFY(!m_appointed);
    }
    void appointsAfterTheClassIsSaved()
    {
        m_page->form().enter({{u"staff"_s, 8}, {u"since"_s, QDate(2026, 10, 1)}, {u"orderNumber"_s, u"44-од"_s},
                              {u"orderDay"_s, QDate(2026, 9, 28)}});
        save();
        QTRY_VERIFY(m_appointed);
        QCOMPARE(m_appointed->staff, StaffId{8});
        QCOMPARE(m_appointed->since, QDate(2026, 10, 1));
        QCOMPARE(m_appointed->orderNumber, u"44-од"_s);
        QCOMPARE(m_appointed->revision, 5); // the one the saving gave
    }
    void saysAMissingOrderUnderItsField()
    {
        m_refusal = refusal(ErrorCode::OrderRequired);
        m_refusal->field = u"orderNumber"_s;
        m_page->form().enter({{u"staff"_s, 8}, {u"since"_s, QDate(2026, 10, 1)}});
        save();
        QTRY_VERIFY(!m_page->form().findChild<QLabel *>(u"orderNumber-error"_s)->text().isEmpty());
    }
    void makesSeveralAndTells()
    {
        auto *names = m_page->findChild<QLineEdit *>(u"names"_s);
        m_page->findChild<QPushButton *>(u"make"_s)->click();
        QCOMPARE(m_school->server().heard<MakeClasses>(), 0); // nothing typed yet
        names->setText(u"6А–6В"_s);
        m_page->findChild<QPushButton *>(u"make"_s)->click();
        QTRY_COMPARE(m_school->server().heard<MakeClasses>(), 1);
        QTRY_VERIFY(m_page->notice().text().contains(u"6А"_s));
        QVERIFY(m_page->notice().text().contains(u"5А"_s));
        QVERIFY(names->text().isEmpty());
    }
    void makesTheClassesFromTheYearBefore()
    {
        auto *years = m_page->findChild<QComboBox *>(u"years"_s);
        QCOMPARE(years->count(), 2);
        years->setCurrentIndex(0);
        Q_EMIT years->activated(0);
        setNextAnswer(1);
        m_page->findChild<QPushButton *>(u"advance"_s)->click();
        QVERIFY(!m_advanced);
        setNextAnswer(0);
        m_page->findChild<QPushButton *>(u"advance"_s)->click();
        QTRY_VERIFY(m_advanced);
        QCOMPARE(m_advanced->from, YearId{1});
        QCOMPARE(m_advanced->to, YearId{2});
    }
    void removesAClass()
    {
        m_page->findChild<QPushButton *>(u"action-remove"_s)->click();
        QTRY_COMPARE(m_school->server().heard<RemoveClass>(), 1);
    }
    void othersOnlyRead()
    {
        start(Role::Director);
        QVERIFY(!m_page->findChild<QPushButton *>(u"make"_s)->isVisibleTo(m_page.get()));
        QVERIFY(!m_page->findChild<QPushButton *>(u"save"_s)->isVisibleTo(m_page.get()));
        QVERIFY(!m_page->findChild<QPushButton *>(u"new"_s)->isVisibleTo(m_page.get()));
    }
    void keepsRooms()
    {
        std::optional<SaveRoom> sent;
        QList<RoomLine> rooms{{RoomId{3}, u"205"_s, 28, 2}};
        m_school->server().answer<ListRooms>([&](const ListRooms &) { return ListRooms::Reply{rooms}; });
        m_school->server().answer<SaveRoom>([&](const SaveRoom &wanted) {
            sent = wanted;
            return SaveRoom::Reply{rooms.first()};
        });
        RoomsPage page(*m_session);
        page.refresh();
        QTRY_COMPARE(page.list().shownTable().rows.size(), 1);
        page.form().enter({{u"capacity"_s, 0}});
        page.findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(sent);
        QCOMPARE(sent->id, RoomId{3});
        QCOMPARE(sent->revision, 2);
        QVERIFY(!sent->capacity);
    }

private:
    void start(Role role);
    void save() { m_page->findChild<QPushButton *>(u"save"_s)->click(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClassesPage> m_page;
    ClassLine m_line;
    std::optional<SaveClass> m_saved;
    std::optional<AppointClassTeacher> m_appointed;
    std::optional<AdvanceClasses> m_advanced;
    std::optional<Failure> m_refusal;
};

void ClassesPageTest::init()
{
    m_saved.reset();
    m_appointed.reset();
    m_advanced.reset();
    m_refusal.reset();
    m_school = std::make_unique<FakeSchool>();
    m_line = {ClassId{1}, {5, u"А"_s, u"5А"_s, 1, {}, {}, {}, false}, u"Четверти"_s, {}, u"Тетрадкина В. П."_s, 25, 4,
              {{StaffId{7}, u"Тетрадкина В. П."_s, {2026, 9, 1}, {}, u"1-од"_s, QDate(2026, 8, 28)}}};
    FakeServer &server = m_school->server();
    server.answer<ListYears>([](const ListYears &) {
        return ListYears::Reply{{{YearId{2}, u"2027/2028"_s, {2027, 9, 1}, {2028, 8, 31}, YearState::Open, {}, 1},
                                 {YearId{1}, u"2026/2027"_s, {2026, 9, 1}, {2027, 8, 31}, YearState::Open, {}, 1}}};
    });
    server.answer<ListClasses>([this](const ListClasses &) {
        return ListClasses::Reply{{m_line}, {{1, u"Четверти"_s}}, {{3, u"205"_s}}, {{7, u"Тетрадкина Вера Партовна"_s}, {8, u"Пенал Вера Партовна"_s}}};
    });
    server.answer<SaveClass>([this](const SaveClass &wanted) {
        m_saved = wanted;
        m_line.record = wanted.record;
        ++m_line.revision;
        return SaveClass::Reply{m_line};
    });
    server.answer<AppointClassTeacher>([this](const AppointClassTeacher &wanted) -> Result<AppointClassTeacher::Reply> {
        if (m_refusal)
            return *m_refusal;
        m_appointed = wanted;
        return AppointClassTeacher::Reply{m_line};
    });
    server.answer<MakeClasses>([](const MakeClasses &) { return MakeClasses::Reply{{u"6А"_s, u"6Б"_s}, {u"5А"_s}}; });
    server.answer<AdvanceClasses>([this](const AdvanceClasses &wanted) {
        m_advanced = wanted;
        return AdvanceClasses::Reply{{u"6А"_s}, {}};
    });
    server.answer<RemoveClass>([](const RemoveClass &) { return RemoveClass::Reply{}; });
    start(Role::Deputy);
}

void ClassesPageTest::start(Role role)
{
    m_page.reset();
    m_school->setRoles({role});
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
    m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
    m_page = std::make_unique<ClassesPage>(*m_session);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->list().shownTable().rows.size(), 1);
}

QTEST_MAIN(ClassesPageTest)
#include "tst_classespage.moc"
