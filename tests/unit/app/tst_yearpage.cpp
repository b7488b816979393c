// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of the school year: what is shown, what is sent, who may write.
#include "app/pages/recordpage.h"
#include "app/pages/year/changestab.h"
#include "app/pages/year/picturetab.h"
#include "app/pages/year/vacationstab.h"
#include "app/pages/year/yearpage.h"
#include "support/fakecalendar.h"
#include "ui/calendar/yearview.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include "ui/widgets/emptystate.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class YearPageTest : public QObject
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
        m_school = std::make_unique<FakeSchool>();
        m_fake = std::make_unique<FakeCalendar>(*m_school);
        start(Role::Deputy);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_fake.reset();
        m_school.reset();
    }

    void showsThePictureOfAClass()
    {
        QCOMPARE(m_page->findChild<YearView *>()->picture().title, u"2026/2027"_s);
        QCOMPARE(m_page->findChild<QComboBox *>(u"years"_s)->count(), 1);
        QVERIFY(m_page->findChild<QLabel *>(u"due"_s)->text().contains(u"10.09.2026"_s));
        auto *whom = m_page->findChild<QComboBox *>(u"whom"_s);
        QCOMPARE(whom->count(), 4); // levels 10 and 11, two classes
        whom->setCurrentText(u"10Б"_s);
        Q_EMIT whom->activated(whom->currentIndex());
        QCOMPARE(m_page->findChild<YearView *>()->picture().whom, u"10Б"_s);
    }
    void tellsWhatLooksWrong()
    {
        auto *findings = m_page->findChild<QLabel *>(u"findings"_s);
        QVERIFY(!findings->isVisibleTo(m_page.get()));
        m_fake->calendar().vacations[0].since = QDate(2027, 1, 6);
        m_fake->calendar().loadedYears = {2026};
        reload();
        QVERIFY(findings->isVisibleTo(m_page.get()));
        QCOMPARE(findings->text().count(u'\n'), 2); // a gap, a short vacation, a year that is not loaded
    }
    void proposesAYearOnlyWhereThereIsNothing()
    {
        auto *propose = m_page->findChild<QPushButton *>(u"propose"_s);
        QVERIFY(!propose->isVisibleTo(m_page.get()));
        m_fake->calendar().termSets.clear();
        m_fake->calendar().vacations.clear();
        reload();
        QVERIFY(propose->isVisibleTo(m_page.get()));
        propose->click();
        QTRY_COMPARE(m_page->board().calendar().vacations.size(), 1);
        QVERIFY(!propose->isVisibleTo(m_page.get()));
    }
    void saysThatThereIsNoYear()
    {
        m_fake->hasYear = false;
        start(Role::Administrator);
        QVERIFY(m_page->findChild<PictureTab *>()->findChild<EmptyState *>()->isVisibleTo(m_page.get()));
        QVERIFY(!m_page->findChild<YearView *>()->isVisibleTo(m_page.get()));
    }
    void savesTermsAsTheyStandInTheForm()
    {
        RecordPage &tab = tabOf(1);
        QCOMPARE(tab.list().shownTable().rows.size(), 1);
        QCOMPARE(tab.form().value(u"terms[1].last"_s).toDate(), QDate(2027, 5, 26));
        tab.form().enter({{u"name"_s, u"Старшие классы"_s}, {u"terms[1].last"_s, QDate(2027, 5, 22)}});
        save(tab);
        QTRY_VERIFY(m_fake->savedTerms);
        QCOMPARE(m_fake->savedTerms->id, TermSetId{1});
        QCOMPARE(m_fake->savedTerms->revision, 1);
        QCOMPARE(m_fake->savedTerms->kind, TermKind::HalfYear);
        QCOMPARE(m_fake->savedTerms->terms.size(), 2);
        QCOMPARE(m_fake->savedTerms->terms.last().last, QDate(2027, 5, 22));
        QTRY_COMPARE(tab.list().shownTable().rows.value(0).cells.value(1).text, u"Старшие классы"_s);
    }
    void saysARefusalUnderTheTermItIsAbout()
    {
        Failure overlap = refusal(ErrorCode::Overlapping);
        overlap.field = u"terms[1].first"_s;
        m_fake->refuseWith(overlap);
        RecordPage &tab = tabOf(1);
        tab.form().enter({{u"terms[1].first"_s, QDate(2026, 12, 1)}});
        save(tab);
        QTRY_VERIFY(!tab.form().findChild<QLabel *>(u"terms[1].first-error"_s)->text().isEmpty());
    }
    void savesAVacationForClassesByName()
    {
        RecordPage &tab = tabOf(2);
        tab.findChild<QPushButton *>(u"new"_s)->click();
        tab.form().enter({{u"name"_s, u"Дополнительные"_s}, {u"since"_s, QDate(2027, 2, 15)}, {u"until"_s, QDate(2027, 2, 21)},
                          {u"levelFrom"_s, 0}, {u"levelTo"_s, 0}, {u"classes"_s, u"10б, 9Я"_s}});
        save(tab);
        QVERIFY(!tab.form().findChild<QLabel *>(u"classes-error"_s)->text().isEmpty());
        QVERIFY(!m_fake->savedVacation);
        tab.form().enter({{u"classes"_s, u"10б; 10А"_s}});
        save(tab);
        QTRY_VERIFY(m_fake->savedVacation);
        QCOMPARE(m_fake->savedVacation->classes, (QList<ClassId>{{2}, {1}}));
        QVERIFY(!m_fake->savedVacation->id);
        QTRY_COMPARE(tab.list().shownTable().rows.size(), 2);
    }
    void removesAVacation()
    {
        RecordPage &tab = tabOf(2);
        tab.findChild<QPushButton *>(u"action-remove"_s)->click();
        QTRY_VERIFY(m_fake->removed);
        QCOMPARE(m_fake->removed->part, CalendarPart::Vacation);
        QCOMPARE(m_fake->removed->id, 1);
        QTRY_COMPARE(tab.list().shownTable().rows.size(), 0);
    }
    void savesAStudyWeek()
    {
        RecordPage &tab = tabOf(3);
        tab.findChild<QPushButton *>(u"new"_s)->click();
        save(tab);
        QTRY_VERIFY(m_fake->savedWeek);
        QCOMPARE(m_fake->savedWeek->days, 6);
        QCOMPARE(m_fake->savedWeek->levelFrom, 5);
        QTRY_COMPARE(tab.list().shownTable().rows.size(), 1);
    }
    void aDayOfThePictureBeginsAChange()
    {
        auto *tab = m_page->findChild<ChangesTab *>();
        Q_EMIT m_page->findChild<YearView *>()->dayChosen({2027, 1, 20});
        QCOMPARE(m_page->tabs().currentWidget(), tab);
        QVERIFY(tab->isNew());
        QCOMPARE(tab->form().value(u"change.day"_s).toDate(), QDate(2027, 1, 20));
        tab->form().enter({{u"change.kind"_s, int(DayChangeKind::Moved)}, {u"change.movedTo"_s, QDate(2027, 1, 23)},
                           {u"change.schoolClass"_s, 2}, {u"change.reason"_s, u"Карантин"_s}});
        save(*tab);
        QTRY_VERIFY(m_fake->savedChange);
        QCOMPARE(m_fake->savedChange->change.movedTo, QDate(2027, 1, 23));
        QCOMPARE(m_fake->savedChange->change.schoolClass, ClassId{2});
        QVERIFY(!m_fake->savedChange->change.asWeekday);
        QTRY_COMPARE(tab->list().shownTable().rows.size(), 1);
        QCOMPARE(tab->list().shownTable().rows.first().cells.at(3).text, u"10Б"_s);
    }
    void setsAndTakesBackAStaffDay()
    {
        RecordPage &tab = tabOf(5);
        tab.findChild<QPushButton *>(u"new"_s)->click();
        tab.form().enter({{u"day"_s, QDate(2027, 5, 4)}, {u"orderNumber"_s, u"31-од"_s}, {u"orderDay"_s, QDate(2027, 4, 20)}});
        save(tab);
        QTRY_VERIFY(m_fake->savedStaffDay);
        QCOMPARE(m_fake->savedStaffDay->isWorking, std::optional(false));
        QTRY_COMPARE(tab.list().shownTable().rows.size(), 1);
        QVERIFY(tab.findChild<QLabel *>(u"staffFigures"_s)->text().contains(u"2026, 2027"_s));
        m_fake->savedStaffDay.reset();
        QTRY_VERIFY(tab.shownId() != 0);
        tab.findChild<QPushButton *>(u"action-remove"_s)->click();
        QTRY_VERIFY(m_fake->savedStaffDay);
        QVERIFY(!m_fake->savedStaffDay->isWorking);
        QCOMPARE(m_fake->savedStaffDay->revision, 1);
        QTRY_COMPARE(tab.list().shownTable().rows.size(), 0);
    }
    void othersOnlyRead()
    {
        start(Role::Director);
        for (int i = 1; i < m_page->tabs().count(); ++i) {
            QVERIFY(!tabOf(i).findChild<QPushButton *>(u"new"_s)->isVisibleTo(m_page->tabs().widget(i)));
            QVERIFY(!tabOf(i).findChild<QPushButton *>(u"save"_s)->isVisibleTo(m_page->tabs().widget(i)));
        }
    }
    void aClosedYearIsOnlyRead()
    {
        m_fake->calendar().year.state = YearState::Closed;
        reload();
        QVERIFY(!tabOf(1).findChild<QPushButton *>(u"new"_s)->isVisibleTo(m_page->tabs().widget(1)));
        QVERIFY(m_page->findChild<QLabel *>(u"due"_s)->text().contains(u"3.1"_s));
    }

private:
    void start(Role role)
    {
        m_page.reset();
        m_school->setRoles({role});
        m_session = std::make_unique<Session>();
        m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
        m_session->signIn(u"deputy"_s, Secret<QString>(FakeSchool::password()));
        QTRY_VERIFY(m_session->isOnline());
        m_page = std::make_unique<YearPage>(*m_session);
        m_page->resize(1150, 640);
        m_page->show();
        reload();
    }
    void reload()
    {
        QSignalSpy changed(&m_page->board(), &YearBoard::changed);
        m_page->refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }
    RecordPage &tabOf(int index)
    {
        m_page->tabs().setCurrentIndex(index);
        return *qobject_cast<RecordPage *>(m_page->tabs().widget(index));
    }
    static void save(RecordPage &tab) { tab.findChild<QPushButton *>(u"save"_s)->click(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<FakeCalendar> m_fake;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<YearPage> m_page;
};

QTEST_MAIN(YearPageTest)
#include "tst_yearpage.moc"
