// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the pages that begin a year: the steps with their ways, and the years themselves.
#include "app/pages/setuppage.h"
#include "app/pages/yearspage.h"
#include "app/shell/questions.h"
#include "support/pagestand.h"
#include "ui/setup/setuplist.h"
#include <QLabel>
#include <QPushButton>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 16);

SchoolYear year(qint64 id, int first, YearState state)
{
    return {{id}, u"%1/%2"_s.arg(first).arg(first + 1), QDate(first, 9, 1), QDate(first + 1, 8, 31), state, QDate(first, 6, 20), 1};
}

QList<SetupLine> someSteps()
{
    QList<SetupLine> lines;
    for (int step = int(SetupStep::Accounts); step <= int(SetupStep::Lessons); ++step)
        lines.append({SetupStep(step), 1, 0, {}, QDate(2026, 9, 10)});
    return lines;
}

} // namespace

class SetupPageTest : public QObject, private PageStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { signIn({Role::Administrator}); }
    void cleanup() { leave(); }

    void saysWhyAStepIsOpen_data();
    void saysWhyAStepIsOpen();
    void namesEveryStep();
    void leadsToThePlaceOfAStep();
    void tellsHowFarTheYearIs();
    void saysThatThereIsNoYear();
    void createsTheNextYear();
    void opensAYearAfterAQuestion();
    void onlyShowsYearsToOthers();

private:
    static QLabel *reason(const QWidget &page, SetupStep step)
    {
        return page.findChild<QWidget *>(u"step-%1"_s.arg(int(step)))->findChild<QLabel *>(u"reason"_s);
    }
};

void SetupPageTest::saysWhyAStepIsOpen_data()
{
    QTest::addColumn<int>("have");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QList<QString>>("names");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QStringList>("says");
    const QDate passed(2026, 9, 10), coming(2026, 9, 30);
    QTest::newRow("done") << 3 << 0 << QList<QString>() << passed << QStringList{u"3"_s};
    QTest::newRow("nothing, in time") << 0 << 0 << QList<QString>() << coming << QStringList{u"30.09.2026"_s, u"3.3"_s};
    QTest::newRow("late") << 2 << 2 << QList<QString>{u"7Б"_s, u"8А"_s} << passed << QStringList{u"7Б, 8А"_s, u"10.09.2026"_s, u"просроч"_s};
    QTest::newRow("many") << 2 << 9 << QList<QString>{u"7Б"_s, u"8А"_s} << coming << QStringList{u"7Б, 8А"_s, u"7"_s};
}

void SetupPageTest::saysWhyAStepIsOpen()
{
    QFETCH(int, have);
    QFETCH(int, missing);
    QFETCH(QList<QString>, names);
    QFETCH(QDate, due);
    QFETCH(QStringList, says);
    const QString text = reasonOf({SetupStep::Classes, have, missing, names, due}, today);
    for (const QString &part : says)
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(text.contains(u"п. "_s), have == 0 || missing > 0);
}

void SetupPageTest::namesEveryStep()
{
    QSet<QString> titles;
    for (int step = int(SetupStep::Accounts); step <= int(SetupStep::Lessons); ++step) {
        titles += titleOf(SetupStep(step));
        QVERIFY(!SetupPage::placesOf(SetupStep(step)).isEmpty());
    }
    QCOMPARE(titles.size(), int(SetupStep::Lessons) + 1);
    QVERIFY(reasonOf({SetupStep::Accounts, 1, 1, {u"Deputy"_s}, {}}, today).contains(u"завуч"_s)
            || reasonOf({SetupStep::Accounts, 1, 1, {u"Deputy"_s}, {}}, today).contains(u"заместител"_s));
}

void SetupPageTest::leadsToThePlaceOfAStep()
{
    server().answer<SetupState>([](const SetupState &) { return SetupState::Reply{year(1, 2026, YearState::Open), someSteps(), today}; });
    SetupPage page(session(), {u"accounts"_s, u"years"_s});
    page.resize(1180, 640);
    page.show();
    page.refresh();
    QTRY_VERIFY(page.findChild<QWidget *>(u"step-0"_s));
    const auto buttonOf = [&](SetupStep step) { return page.findChild<QWidget *>(u"step-%1"_s.arg(int(step)))->findChild<QPushButton *>(); };
    QVERIFY(!buttonOf(SetupStep::Classes)); // no place for it here
    QSignalSpy wanted(&page, &Page::placeWanted);
    buttonOf(SetupStep::Accounts)->click();
    buttonOf(SetupStep::Year)->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).first().toString(), u"accounts"_s);
    QCOMPARE(wanted.at(1).first().toString(), u"years"_s);
}

void SetupPageTest::tellsHowFarTheYearIs()
{
    QList<SetupLine> steps = someSteps();
    steps[4] = {SetupStep::Calendar, 1, 1, {u"2027"_s}, QDate(2026, 9, 10)};
    steps[11] = {SetupStep::TopicPlans, 0, 30, {u"1А Математика"_s, u"1А Чтение"_s}, QDate(2026, 9, 10)};
    server().answer<SetupState>([&](const SetupState &) { return SetupState::Reply{year(1, 2026, YearState::Open), steps, today}; });
    SetupPage page(session(), {u"accounts"_s, u"years"_s, u"year"_s, u"classes"_s, u"topicplans"_s});
    page.resize(1180, 640);
    page.show();
    page.refresh();
    QTRY_VERIFY(page.findChild<QWidget *>(u"step-0"_s));
    const QString head = page.findChild<QLabel *>(u"setupHead"_s)->text();
    QVERIFY2(head.contains(u"2026/2027"_s) && head.contains(u"10.09.2026"_s) && head.contains(u"12"_s) && head.contains(u"14"_s), qPrintable(head));
    QVERIFY(reason(page, SetupStep::Calendar)->text().contains(u"2027"_s));
    shoot(page, u"setup"_s);
    steps = someSteps();
    page.refresh();
    QTRY_VERIFY(!page.findChild<QLabel *>(u"setupHead"_s)->text().contains(u"10.09.2026"_s)); // ready
}

void SetupPageTest::saysThatThereIsNoYear()
{
    server().answer<SetupState>([](const SetupState &) { return SetupState::Reply{{}, someSteps().mid(0, 1), today}; });
    SetupPage page(session(), {});
    page.refresh();
    QTRY_VERIFY(page.findChild<QLabel *>(u"setupHead"_s)->text().contains(u"3.1"_s));
    server().answer<SetupState>([](const SetupState &) -> Result<SetupState::Reply> { return refusal(ErrorCode::Forbidden); });
    page.refresh();
    QTRY_COMPARE(server().heard<SetupState>(), 2);
}

void SetupPageTest::createsTheNextYear()
{
    QList<SchoolYear> years{year(1, 2026, YearState::Open)};
    CreateYear sent;
    server().answer<ListYears>([&](const ListYears &) { return ListYears::Reply{years}; });
    server().answer<CreateYear>([&](const CreateYear &wanted) {
        sent = wanted;
        years.prepend({{2}, wanted.name, wanted.since, wanted.until, YearState::Planned, today, 1});
        return CreateYear::Reply{years.first()};
    });
    YearsPage page(session());
    page.resize(1180, 640);
    page.show();
    page.refresh();
    QTRY_COMPARE(page.shownId(), 1);
    QVERIFY(!page.findChild<QPushButton *>(u"openYear"_s)->isEnabled()); // open already
    page.findChild<QPushButton *>(u"new"_s)->click();
    QCOMPARE(page.form().value(u"name"_s).toString(), u"2027/2028"_s);
    page.form().enter({{u"until"_s, QDate(2028, 5, 31)}});
    page.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(sent.since, QDate(2027, 9, 1));
    QCOMPARE(sent.until, QDate(2028, 5, 31));
    QTRY_COMPARE(page.shownId(), 2);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"openYear"_s)->isEnabled());
    shoot(page, u"years"_s);
}

void SetupPageTest::opensAYearAfterAQuestion()
{
    SchoolYear planned = year(2, 2027, YearState::Planned);
    server().answer<ListYears>([&](const ListYears &) { return ListYears::Reply{{planned}}; });
    server().answer<OpenYear>([&](const OpenYear &wanted) {
        planned.state = YearState::Open;
        planned.revision = wanted.revision + 1;
        return OpenYear::Reply{planned};
    });
    YearsPage page(session());
    page.refresh();
    auto *open = page.findChild<QPushButton *>(u"openYear"_s);
    QTRY_VERIFY(open->isEnabled());
    setNextAnswer(1);
    open->click();
    QCOMPARE(server().heard<OpenYear>(), 0);
    setNextAnswer(0);
    open->click();
    QTRY_VERIFY(!open->isEnabled());
    QCOMPARE(server().heard<OpenYear>(), 1);
    QVERIFY(page.notice().text().contains(u"2027/2028"_s));
}

void SetupPageTest::onlyShowsYearsToOthers()
{
    signIn({Role::Deputy});
    server().answer<ListYears>([](const ListYears &) { return ListYears::Reply{{year(1, 2020, YearState::Open)}}; });
    YearsPage page(session());
    page.refresh();
    QTRY_COMPARE(page.shownId(), 1);
    QVERIFY(!page.findChild<QPushButton *>(u"new"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"openYear"_s));
    QVERIFY(page.list().shownTable().rows.first().cells.last().text.contains(u"30 августа"_s)); // never closed
}

QTEST_MAIN(SetupPageTest)
#include "tst_setuppage.moc"
