// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of bells: lines as people type them, warnings, what is sent.
#include "app/pages/bellspage.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class BellsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }
    void init()
    {
        m_sent.reset();
        m_school = std::make_unique<FakeSchool>();
        m_school->setRoles({Role::Deputy});
        m_line = {BellScheduleId{5}, 2, {u"Обычные"_s, BellKind::Usual, 1, 1, 11, {2026, 9, 1}, {}, *bellsFromText(u"1 08:30–09:15\n2 09:20–10:05"_s), {}},
                  {10, 20, QTime(8, 0), QTime(19, 0), u"СП 2.4.3648-20"_s}};
        FakeServer &server = m_school->server();
        server.answer<ListYears>([](const ListYears &) {
            return ListYears::Reply{{{YearId{1}, u"2026/2027"_s, {2026, 9, 1}, {2027, 8, 31}, YearState::Open, {}, 1}}};
        });
        server.answer<ListBells>([this](const ListBells &) { return ListBells::Reply{{m_line}}; });
        server.answer<SaveBellSchedule>([this](const SaveBellSchedule &wanted) {
            m_sent = wanted;
            m_line.schedule = wanted.schedule;
            return SaveBellSchedule::Reply{m_line};
        });
        server.answer<RemoveBellSchedule>([](const RemoveBellSchedule &) { return RemoveBellSchedule::Reply{}; });
        m_session = std::make_unique<Session>();
        m_session->setServer({u"127.0.0.1"_s, server.serverPort()}, server.fingerprint());
        m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
        QTRY_VERIFY(m_session->isOnline());
        m_page = std::make_unique<BellsPage>(*m_session);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(m_page->list().shownTable().rows.size(), 1);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_school.reset();
    }

    void warnsByTheNormAndNamesIt()
    {
        QCOMPARE(m_page->list().shownTable().rows.first().tone, RowTone::Warning);
        const QString text = m_page->findChild<QLabel *>(u"findings"_s)->text();
        QVERIFY(text.contains(u"СП 2.4.3648-20"_s));
        QCOMPARE(text.count(u"⚠"_s), 1);
    }
    void savesWhatIsTypedAsLines()
    {
        m_page->form().enter({{u"schedule.bells"_s, u"1 8.30-9.15\n2 9.25-10.10"_s}, {u"schedule.days"_s, u"29.12.2026, 30.12.2026"_s}});
        save();
        QTRY_VERIFY(m_sent);
        QCOMPARE(m_sent->id, BellScheduleId{5});
        QCOMPARE(m_sent->revision, 2);
        QCOMPARE(m_sent->schedule.bells.last().starts, QTime(9, 25));
        QCOMPARE(m_sent->schedule.days, (QList<QDate>{{2026, 12, 29}, {2026, 12, 30}}));
        QTRY_COMPARE(m_page->list().shownTable().rows.first().tone, RowTone::Normal);
    }
    void saysWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("bells") << u"schedule.bells"_s;
        QTest::newRow("days") << u"schedule.days"_s;
    }
    void saysWhatCannotBeRead()
    {
        QFETCH(QString, field);
        m_page->form().enter({{field, u"как обычно"_s}});
        save();
        QVERIFY(!m_page->form().findChild<QLabel *>(field + u"-error"_s)->text().isEmpty());
        QVERIFY(!m_sent);
    }
    void aNewScheduleBeginsWithUsualBells()
    {
        m_page->findChild<QPushButton *>(u"new"_s)->click();
        const auto bells = bellsFromText(m_page->form().value(u"schedule.bells"_s).toString());
        QVERIFY(bells);
        QCOMPARE(bells->size(), 7);
        QVERIFY(findingTexts({u"x"_s, BellKind::Usual, 1, 1, 11, {2026, 9, 1}, {}, *bells, {}}, m_line.norms).isEmpty());
        QCOMPARE(m_page->form().value(u"schedule.since"_s).toDate(), QDate(2026, 9, 1));
    }
    void removesASchedule()
    {
        m_page->findChild<QPushButton *>(u"action-remove"_s)->click();
        QTRY_COMPARE(m_school->server().heard<RemoveBellSchedule>(), 1);
    }

private:
    void save() { m_page->findChild<QPushButton *>(u"save"_s)->click(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BellsPage> m_page;
    BellScheduleLine m_line;
    std::optional<SaveBellSchedule> m_sent;
};

QTEST_MAIN(BellsPageTest)
#include "tst_bellspage.moc"
