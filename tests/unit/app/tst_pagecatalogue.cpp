// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the contents of the journal: the catalogue, the list with its search, and the pickers.
#include "app/pages/journalpage.h"
#include "app/pages/pagecatalogue.h"
#include "app/pages/pagepicker.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include "ui/widgets/emptystate.h"
#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

PageRef ref(qint64 group, const QString &className, const QString &subject, PageRelation relation, const QString &groupName = {})
{
    return {.group = {group}, .schoolClass = {group}, .className = className, .yearLevel = className.chopped(1).toInt(),
            .groupName = groupName, .subject = subject,
            .teacher = relation == PageRelation::Own ? u"Глобусова А. К."_s : u"Пеналёв И. О."_s, .relation = relation};
}

GradebookTerm term(TermKind kind, int number, QDate first = QDate(2026, 9, 1))
{
    GradebookTerm made;
    made.id = {number + 10 * qint64(kind)};
    made.kind = kind;
    made.number = number;
    made.first = first;
    made.last = first.addDays(50);
    return made;
}

QList<PageRef> somePages()
{
    return {ref(1, u"7Б"_s, u"Алгебра"_s, PageRelation::Own),
            ref(2, u"7Б"_s, u"Английский язык"_s, PageRelation::OwnClass, u"группа 1"_s),
            ref(3, u"7Б"_s, u"Учёт и расчёты"_s, PageRelation::Other),
            ref(4, u"8А"_s, u"Алгебра"_s, PageRelation::Substituted),
            ref(5, u"10А"_s, u"Физика"_s, PageRelation::Other)};
}

/// «class/subject» of every line that is not hidden, from the top.
QStringList shownLines(const QWidget &page)
{
    QStringList lines;
    auto *tree = page.findChild<QTreeWidget *>(u"pageTree"_s);
    for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent() && !(*it)->parent()->isHidden())
            lines += (*it)->parent()->text(0) + u'/' + (*it)->text(0);
    }
    return lines;
}

QStringList texts(const QComboBox *box)
{
    QStringList list;
    for (int i = 0; i < box->count(); ++i)
        list += box->itemText(i);
    return list;
}

} // namespace

class PageCatalogueTest : public QObject
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
        m_school->pages() = somePages();
        m_session = std::make_unique<Session>();
        m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
        m_session->signIn(u"globusova"_s, Secret<QString>(FakeSchool::password()));
        QTRY_VERIFY(m_session->isOnline());
        m_catalogue = std::make_unique<PageCatalogue>(*m_session);
    }

    void cleanup()
    {
        m_catalogue.reset();
        m_session.reset();
        m_school.reset();
    }

    void knowsNothingBeforeTheFirstAnswer()
    {
        QVERIFY(!m_catalogue->isLoaded());
        QVERIFY(m_catalogue->pages().isEmpty());
        QVERIFY(m_catalogue->terms(7).isEmpty());
        QVERIFY(!m_catalogue->page({1}));
        QCOMPARE(m_school->server().heard<ListPages>(), 0);
    }

    void keepsTheOrderOfTheServer()
    {
        QVERIFY(load());
        QList<qint64> groups;
        for (const PageRef &page : m_catalogue->pages())
            groups += page.group.value;
        QCOMPARE(groups, (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(m_catalogue->yearName(), m_school->page().head.yearName);
        QCOMPARE(m_school->server().heard<ListPages>(), 1);
    }

    void findsAPageByItsGroup()
    {
        QVERIFY(load());
        const auto found = m_catalogue->page({4});
        QVERIFY(found);
        QCOMPARE(found->className, u"8А"_s);
        QCOMPARE(found->relation, PageRelation::Substituted);
        QVERIFY(!m_catalogue->page({99}));
    }

    void knowsWhichRelationsThereAre()
    {
        m_school->pages().removeAt(1);
        QVERIFY(load());
        QVERIFY(m_catalogue->has(PageRelation::Own));
        QVERIFY(m_catalogue->has(PageRelation::Substituted));
        QVERIFY(!m_catalogue->has(PageRelation::OwnClass));
    }

    void listsTheTermsOfALevelTheYearLast()
    {
        answerTerms({{term(TermKind::Year, 1), 1, 11}, {term(TermKind::Quarter, 2, QDate(2026, 11, 9)), 1, 9},
                     {term(TermKind::Quarter, 1), 1, 9}, {term(TermKind::HalfYear, 1), 10, 11}});
        QVERIFY(load());
        QCOMPARE(titles(7), (QStringList{u"I четверть"_s, u"II четверть"_s, u"Год"_s}));
        QCOMPARE(titles(9), titles(7));
        QCOMPARE(titles(10), (QStringList{u"I полугодие"_s, u"Год"_s}));
        QCOMPARE(titles(12), QStringList());
    }

    void namesPagesAndTerms()
    {
        QCOMPARE(pageTitle(somePages().at(0)), u"7Б — Алгебра"_s);
        QCOMPARE(pageTitle(somePages().at(1)), u"7Б — Английский язык (группа 1)"_s);
        QCOMPARE(termTitle(term(TermKind::Trimester, 3)), u"III триместр"_s);
        QCOMPARE(termTitle(term(TermKind::Quarter, 4)), u"IV четверть"_s);
        QCOMPARE(termTitle(term(TermKind::Quarter, 9)), u"9 четверть"_s);
    }

    void keepsWhatItHasWhenAReadingFails()
    {
        QVERIFY(load());
        m_school->server().answer<ListPages>([](const ListPages &) { return refusal(ErrorCode::Forbidden); });
        QSignalSpy failed(m_catalogue.get(), &PageCatalogue::failed);
        QSignalSpy changed(m_catalogue.get(), &PageCatalogue::changed);
        m_catalogue->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().code, ErrorCode::Forbidden);
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_catalogue->isLoaded());
        QCOMPARE(m_catalogue->pages().size(), 5);
    }

    void eachScopeShowsItsPagesOnly()
    {
        QVERIFY(load());
        const JournalPage own(*m_catalogue, PageScope::Own);
        QCOMPARE(shownLines(own), (QStringList{u"7Б/Алгебра"_s, u"8А/Алгебра"_s}));
        const JournalPage ownClass(*m_catalogue, PageScope::OwnClass);
        QCOMPARE(shownLines(ownClass), (QStringList{u"7Б/Английский язык"_s}));
        const JournalPage all(*m_catalogue, PageScope::All);
        QCOMPARE(shownLines(all).size(), 5);
        QCOMPARE(shownLines(all).constLast(), u"10А/Физика"_s);
        QCOMPARE(all.findChild<QTreeWidget *>(u"pageTree"_s)->topLevelItemCount(), 3);
    }

    void searchesTolerantly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QStringList algebra{u"7Б/Алгебра"_s, u"8А/Алгебра"_s};
        QTest::newRow("case") << u"АЛГЕБ"_s << algebra;
        QTest::newRow("latin keys") << u"fkut,hf"_s << algebra;
        QTest::newRow("е for ё") << u"учет"_s << QStringList{u"7Б/Учёт и расчёты"_s};
        QTest::newRow("ё for е") << u"алгёбра"_s << algebra;
        QTest::newRow("words in any order") << u"  алг   8а "_s << QStringList{u"8А/Алгебра"_s};
        QTest::newRow("group") << u"группа 1"_s << QStringList{u"7Б/Английский язык"_s};
        QTest::newRow("teacher") << u"глобус"_s << QStringList{u"7Б/Алгебра"_s};
        QTest::newRow("nothing") << u"химия"_s << QStringList();
    }

    void searchesTolerantly()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QVERIFY(load());
        const JournalPage page(*m_catalogue, PageScope::All);
        auto *search = page.findChild<QLineEdit *>(u"pageSearch"_s);
        search->setText(typed);
        QCOMPARE(shownLines(page), found);
        search->clear();
        QCOMPARE(shownLines(page).size(), 5);
    }

    void keepsTheSearchWhenReadAnew()
    {
        QVERIFY(load());
        const JournalPage page(*m_catalogue, PageScope::All);
        page.findChild<QLineEdit *>(u"pageSearch"_s)->setText(u"физ"_s);
        m_school->pages() += ref(6, u"11А"_s, u"Физика"_s, PageRelation::Other);
        QVERIFY(load());
        QCOMPARE(shownLines(page), (QStringList{u"10А/Физика"_s, u"11А/Физика"_s}));
    }

    void enterInTheSearchOpensTheFirstFound()
    {
        QVERIFY(load());
        JournalPage page(*m_catalogue, PageScope::All);
        QSignalSpy chosen(&page, &JournalPage::pageChosen);
        auto *search = page.findChild<QLineEdit *>(u"pageSearch"_s);
        search->setText(u"химия"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        search->setText(u"алг 8"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<GroupId>().value, 4);
    }

    void anEmptyListSaysWhy()
    {
        m_school->pages().clear();
        const JournalPage own(*m_catalogue, PageScope::Own);
        const JournalPage ownClass(*m_catalogue, PageScope::OwnClass);
        const JournalPage all(*m_catalogue, PageScope::All);
        QVERIFY(load());
        QSet<QString> reasons;
        for (const JournalPage *page : {&own, &ownClass, &all}) {
            const auto *empty = page->findChild<EmptyState *>();
            QVERIFY(!empty->isHidden());
            QVERIFY(!empty->why().isEmpty());
            reasons += empty->why();
        }
        QCOMPARE(reasons.size(), 3);
        m_school->pages() = somePages();
        QVERIFY(load());
        QVERIFY(all.findChild<EmptyState *>()->isHidden());
        QVERIFY(!all.findChild<QTreeWidget *>(u"pageTree"_s)->isHidden());
    }

    void thePickerShowsWhatIsOpenSilently()
    {
        QVERIFY(load());
        PagePicker picker(*m_catalogue);
        QSignalSpy pages(&picker, &PagePicker::pageChosen);
        QSignalSpy terms(&picker, &PagePicker::termChosen);
        picker.show(GroupId{2}, m_school->page().term.id);
        QCOMPARE(texts(box(picker, u"classPicker"_s)), (QStringList{u"7Б"_s, u"8А"_s, u"10А"_s}));
        QCOMPARE(box(picker, u"classPicker"_s)->currentText(), u"7Б"_s);
        QCOMPARE(box(picker, u"subjectPicker"_s)->currentText(), u"Английский язык (группа 1)"_s);
        QCOMPARE(box(picker, u"termPicker"_s)->count(), 2);
        QCOMPARE(box(picker, u"termPicker"_s)->currentData().toLongLong(), m_school->page().term.id.value);
        picker.show(GroupId{99}, {}); // not in the list: what is shown stays
        QCOMPARE(box(picker, u"classPicker"_s)->currentText(), u"7Б"_s);
        QCOMPARE(pages.size() + terms.size(), 0);
    }

    void anotherClassKeepsTheSubject()
    {
        QVERIFY(load());
        PagePicker picker(*m_catalogue);
        picker.show(GroupId{1}, m_school->page().term.id);
        QSignalSpy pages(&picker, &PagePicker::pageChosen);
        QComboBox *classes = box(picker, u"classPicker"_s);
        classes->setCurrentIndex(1);
        Q_EMIT classes->activated(1);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().first().value<GroupId>().value, 4);
    }

private:
    bool load()
    {
        QSignalSpy changed(m_catalogue.get(), &PageCatalogue::changed);
        m_catalogue->refresh();
        return QTest::qWaitFor([&] { return !changed.isEmpty(); });
    }
    void answerTerms(const QList<TermRef> &terms)
    {
        m_school->server().answer<ListPages>([terms](const ListPages &) { return ListPages::Reply{u"2026/27"_s, terms, somePages()}; });
    }
    QStringList titles(int level) const
    {
        QStringList list;
        for (const GradebookTerm &one : m_catalogue->terms(level))
            list += termTitle(one);
        return list;
    }
    static QComboBox *box(const QWidget &picker, const QString &name) { return picker.findChild<QComboBox *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PageCatalogue> m_catalogue;
};

QTEST_MAIN(PageCatalogueTest)
#include "tst_pagecatalogue.moc"
