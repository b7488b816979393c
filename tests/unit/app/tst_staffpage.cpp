// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of the staff: cards, what falls due, attestations with their proposed terms.
#include "app/pages/staffpage.h"
#include "app/shell/wording.h"
#include "support/pagestand.h"
#include "ui/forms/choicesfield.h"
#include "ui/forms/formdialog.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

StaffAttestation attestation(qint64 id, AttestationKind kind, QDate day, std::optional<QDate> end = {}, std::optional<QDate> next = {})
{
    return {.id = {id}, .kind = kind, .day = day, .orderNumber = u"104"_s, .orderDay = day, .validUntil = end, .nextDay = next,
            .receivedOn = day, .due = day.addDays(2), .enteredOn = day, .revision = 1};
}

StaffMember member(qint64 id, const QString &surname, const QList<StaffAttestation> &attestations = {})
{
    StaffMember one;
    one.id = {id};
    one.card.name = {surname, u"Анна"_s, u"Глобусовна"_s};
    one.card.post = u"учитель"_s;
    one.card.since = QDate(2020, 9, 1);
    one.attestations = attestations;
    one.revision = 3;
    return one;
}

} // namespace

class StaffPageTest : public QObject, private PageStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init();
    void cleanup();

    void listsTheStaff();
    void savesACard();
    void checksBeforeItSends();
    void filtersWhatFallsDue_data();
    void filtersWhatFallsDue();
    void proposesTheTermOfAnAttestation();
    void changesAnAttestation();
    void saysWhatTheServerRefusesOfAnAttestation();
    void pointsAtTheAccountOfWhoLeft();
    void onlyShowsToOthers();

private:
    void openPage(const QList<Role> &roles);
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    FormDialog *dialog() { return m_page->findChild<FormDialog *>(u"attestation"_s); }
    QStringList shown() const
    {
        QStringList names;
        for (const ListRow &row : m_page->list().shownTable().rows)
            names += row.cells.first().text.section(u' ', 0, 0);
        return names;
    }

    QList<StaffMember> m_staff;
    std::unique_ptr<StaffPage> m_page;
};

void StaffPageTest::init()
{
    openPage({Role::Deputy});
}

void StaffPageTest::cleanup()
{
    m_page.reset();
    leave();
}

void StaffPageTest::openPage(const QList<Role> &roles)
{
    m_page.reset();
    signIn(roles);
    const QDate today = session().clock().today();
    m_staff = {member(1, u"Азбукина"_s, {attestation(11, AttestationKind::Highest, QDate(2022, 1, 20), today.addMonths(2))}),
               member(2, u"Букварёв"_s, {attestation(21, AttestationKind::Conformity, QDate(2021, 12, 1), {}, today.addMonths(5))}),
               member(3, u"Вазина"_s, {attestation(32, AttestationKind::First, today.addDays(-90)),
                                       attestation(31, AttestationKind::First, QDate(2018, 1, 20), today.addDays(-40))}),
               member(4, u"Глобусов"_s, {attestation(41, AttestationKind::First, QDate(2021, 8, 1), today.addDays(-1))}),
               member(5, u"Доскина"_s, {attestation(51, AttestationKind::Highest, QDate(2022, 6, 1), today.addMonths(10))})};
    server().answer<ListStaff>([this](const ListStaff &) {
        return ListStaff::Reply{m_staff, {{{1}, u"Алгебра"_s}, {{2}, u"Геометрия"_s}, {{3}, u"Физика"_s}}};
    });
    m_page = std::make_unique<StaffPage>(session());
    m_page->resize(1180, 640);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->list().shownTable().rows.size(), m_staff.size());
}

void StaffPageTest::listsTheStaff()
{
    m_staff[1].card.subjects = {{1}, {3}};
    m_page->refresh();
    QTRY_COMPARE(m_page->list().shownTable().rows.at(1).cells.at(2).text, u"Алгебра, Физика"_s);
    const ListTable table = m_page->list().shownTable();
    QCOMPARE(table.rows.at(0).tone, RowTone::Warning); // within three months
    QCOMPARE(table.rows.at(2).tone, RowTone::Normal);  // the renewed one counts
    QCOMPARE(table.rows.at(2).cells.at(4).text, QString());
    QCOMPARE(table.rows.at(3).tone, RowTone::Warning);
    shoot(*m_page, u"staff"_s);
}

void StaffPageTest::savesACard()
{
    SaveStaffMember sent;
    server().answer<SaveStaffMember>([&](const SaveStaffMember &wanted) {
        sent = wanted;
        m_staff[1].card = wanted.card;
        m_staff[1].revision = 4;
        return SaveStaffMember::Reply{m_staff.at(1)};
    });
    m_page->list().setCurrentId(2);
    m_page->form().enter({{u"phone"_s, u"12-34"_s}, {u"subjects"_s, QVariantList{qint64(2), qint64(3)}}, {u"hiredNumber"_s, u"5-к"_s},
                          {u"hiredDay"_s, QDate(2020, 8, 30)}});
    button(u"save"_s)->click();
    QTRY_COMPARE(sent.id, std::optional(StaffId{2}));
    QCOMPARE(sent.revision, 3);
    QCOMPARE(sent.card.phone, u"12-34"_s);
    QCOMPARE(sent.card.subjects, (QList<SubjectId>{{2}, {3}}));
    QCOMPARE(sent.hiredDay, std::optional(QDate(2020, 8, 30)));
    QTRY_VERIFY(!m_page->form().isDirty());
    QTRY_COMPARE(m_page->list().shownTable().rows.at(1).cells.at(2).text, u"Геометрия, Физика"_s);
}

void StaffPageTest::checksBeforeItSends()
{
    button(u"new"_s)->click();
    m_page->form().enter({{u"surname"_s, u"Новая"_s}, {u"givenName"_s, u"Яна"_s}, {u"post"_s, u"учитель"_s},
                          {u"since"_s, QDate(2026, 9, 1)}, {u"until"_s, QDate(2026, 9, 20)}});
    button(u"save"_s)->click();
    QCOMPARE(server().heard<SaveStaffMember>(), 0);
    QVERIFY(m_page->form().findChild<QLabel *>(u"dismissedNumber-error"_s)->text().contains(u"3.3"_s));
}

void StaffPageTest::filtersWhatFallsDue_data()
{
    QTest::addColumn<DueBand>("band");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("all") << DueBand::None << QStringList{u"Азбукина"_s, u"Букварёв"_s, u"Вазина"_s, u"Глобусов"_s, u"Доскина"_s};
    QTest::newRow("a year") << DueBand::TwelveMonths << QStringList{u"Азбукина"_s, u"Букварёв"_s, u"Глобусов"_s, u"Доскина"_s};
    QTest::newRow("six months") << DueBand::SixMonths << QStringList{u"Азбукина"_s, u"Букварёв"_s, u"Глобусов"_s};
    QTest::newRow("three months") << DueBand::ThreeMonths << QStringList{u"Азбукина"_s, u"Глобусов"_s};
    QTest::newRow("run out") << DueBand::Overdue << QStringList{u"Глобусов"_s};
}

void StaffPageTest::filtersWhatFallsDue()
{
    QFETCH(DueBand, band);
    auto *filter = m_page->findChild<QComboBox *>(u"dueFilter"_s);
    filter->setCurrentIndex(filter->findData(int(band)));
    QTEST(shown(), "names");
}

void StaffPageTest::proposesTheTermOfAnAttestation()
{
    SaveAttestation sent;
    server().answer<SaveAttestation>([&](const SaveAttestation &wanted) {
        sent = wanted;
        return SaveAttestation::Reply{m_staff.at(4)};
    });
    m_page->list().setCurrentId(5);
    button(u"addAttestation"_s)->click();
    QVERIFY(dialog());
    RecordForm &form = dialog()->form();
    form.enter({{u"kind"_s, u"First"_s}, {u"day"_s, QDate(2023, 5, 20)}});
    QCOMPARE(form.value(u"validUntil"_s).toDate(), QDate(2028, 5, 20));
    form.enter({{u"day"_s, QDate(2024, 5, 20)}});
    QCOMPARE(form.value(u"validUntil"_s).toDate(), QDate());
    form.enter({{u"kind"_s, u"Conformity"_s}});
    QCOMPARE(form.value(u"nextDay"_s).toDate(), QDate(2029, 5, 20));
    form.enter({{u"nextDay"_s, QDate(2029, 3, 1)}});
    form.enter({{u"day"_s, QDate(2024, 6, 1)}});
    QCOMPARE(form.value(u"nextDay"_s).toDate(), QDate(2029, 3, 1)); // what was typed stays
    form.enter({{u"orderNumber"_s, u"77"_s}, {u"orderDay"_s, QDate(2024, 6, 5)}});
    shoot(*dialog(), u"attestation"_s);
    dialog()->submit();
    QTRY_COMPARE(sent.staff, StaffId{5});
    QVERIFY(!sent.id);
    QCOMPARE(sent.kind, AttestationKind::Conformity);
    QCOMPARE(sent.receivedOn, session().clock().today());
    QCOMPARE(sent.nextDay, std::optional(QDate(2029, 3, 1)));
}

void StaffPageTest::changesAnAttestation()
{
    SaveAttestation sent;
    server().answer<SaveAttestation>([&](const SaveAttestation &wanted) {
        sent = wanted;
        return SaveAttestation::Reply{m_staff.at(0)};
    });
    m_page->list().setCurrentId(1);
    m_page->findChild<QToolButton *>(u"editAttestation-11"_s)->click();
    QCOMPARE(dialog()->form().value(u"orderNumber"_s).toString(), u"104"_s);
    dialog()->form().enter({{u"orderNumber"_s, u"105"_s}});
    dialog()->submit();
    QTRY_COMPARE(sent.id, std::optional(AttestationId{11}));
    QCOMPARE(sent.revision, 1);
    QCOMPARE(sent.orderNumber, u"105"_s);
    QTRY_VERIFY(!dialog());
}

void StaffPageTest::saysWhatTheServerRefusesOfAnAttestation()
{
    Failure failure = refusal(ErrorCode::Conflict);
    server().answer<SaveAttestation>([failure](const SaveAttestation &) -> Result<SaveAttestation::Reply> { return failure; });
    m_page->list().setCurrentId(1);
    m_page->findChild<QToolButton *>(u"editAttestation-11"_s)->click();
    dialog()->submit();
    QTRY_COMPARE(dialog()->notice(), wording(failure));
}

void StaffPageTest::pointsAtTheAccountOfWhoLeft()
{
    auto *note = m_page->findChild<QLabel *>(u"accountNote"_s);
    QVERIFY(!note->isVisibleTo(m_page.get()));
    m_staff[0].card.until = session().clock().today().addDays(-1);
    m_staff[0].login = u"azbukina"_s;
    m_staff[0].accountOpen = true;
    m_page->refresh();
    QTRY_VERIFY(note->isVisibleTo(m_page.get()));
    QVERIFY(note->text().contains(u"azbukina"_s));
    QCOMPARE(m_page->list().shownTable().rows.at(0).tone, RowTone::Quiet);
    QCOMPARE(m_page->list().shownTable().rows.size(), 5); // history stays
}

void StaffPageTest::onlyShowsToOthers()
{
    openPage({Role::Director});
    QVERIFY(!button(u"new"_s));
    QVERIFY(!button(u"save"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!button(u"addAttestation"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!m_page->findChild<QToolButton *>(u"editAttestation-11"_s));
    QVERIFY(!m_page->findChild<ChoicesField *>(u"subjects"_s)->isEnabled());
}

QTEST_MAIN(StaffPageTest)
#include "tst_staffpage.moc"
