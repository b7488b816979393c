// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of pupils against a typed server: list, card, windows of the card, health sheet, monthly check.
#include "app/pages/guardiandialog.h"
#include "app/pages/pupilpanel.h"
#include "app/pages/pupilspage.h"
#include "support/fakeschool.h"
#include "ui/forms/formdialog.h"
#include "ui/lists/cardlist.h"
#include "ui/style/translations.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

PupilLine line(qint64 id, const QString &surname, const QString &className, bool full = true)
{
    PupilLine one;
    one.id = {id};
    one.name = {surname, u"Анна"_s, u"Партовна"_s};
    one.className = className;
    one.yearLevel = 7;
    one.full = full;
    return one;
}

} // namespace

class PupilsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void cleanup();

    void showsTheCardOfTheFirstPupil();
    void savesACorrectedCard();
    void saysATakenFileNumberUnderItsField();
    void showsNamesOnlyToASubjectTeacher();
    void leavesTheFileNumberToTheDeputy();
    void offersAKnownGuardian();
    void keepsTheWindowOpenOnARefusal();
    void entersConsentsAndExemptions();
    void readsHealthOnlyWhenAsked();
    void entersTheMonthlyCheck();
    void tellsTheDeputyWhichChecksAreLate();
    void changesALoginForTheAdministrator();

private:
    void open();
    void serve();
    FormDialog *window(const QString &name) { return m_page->findChild<FormDialog *>(name); }
    static void press(FormDialog *window) { window->findChild<QPushButton *>(u"accept"_s)->click(); }
    CardList *cards(const QString &name) { return m_page->findChild<CardList *>(name); }

    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PupilsPage> m_page;
    ListPupils::Reply m_list;
    PupilCard m_card;
    std::optional<Failure> m_refusal;
    QList<SaveGuardian> m_guardians;
    QList<SavePupil> m_saves;
};

void PupilsPageTest::init()
{
    m_school = std::make_unique<FakeSchool>();
    m_list = {{line(1, u"Азбукина"_s, u"7Б"_s), line(2, u"Буквина"_s, u"7А"_s)}, {}, QDate(2026, 9, 1), {{{5}, u"Физкультура"_s}}};
    m_card = {};
    m_card.id = {1};
    m_card.facts.name = m_list.pupils.first().name;
    m_card.facts.address = u"ул. Мела, 1"_s;
    m_card.revision = 3;
    m_card.className = u"7Б"_s;
    m_card.rights = {true, true, true, false};
    m_card.stays = {{u"7Б"_s, u"2026/2027"_s, {QDate(2026, 9, 1), {}}}};
    m_refusal.reset();
    m_guardians.clear();
    m_saves.clear();
    serve();
}

void PupilsPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_school.reset();
}

void PupilsPageTest::serve()
{
    FakeServer &server = m_school->server();
    server.answer<ListPupils>([this](const ListPupils &) { return m_list; });
    server.answer<OpenPupil>([this](const OpenPupil &wanted) {
        m_card.id = wanted.pupil;
        return OpenPupil::Reply{m_card};
    });
    server.answer<SavePupil>([this](const SavePupil &wanted) -> Result<SavePupil::Reply> {
        m_saves.append(wanted);
        if (m_refusal)
            return *m_refusal;
        m_card.facts = wanted.facts;
        ++m_card.revision;
        return SavePupil::Reply{m_card};
    });
    server.answer<FindGuardians>([](const FindGuardians &) {
        return FindGuardians::Reply{{{{9}, {u"Ёлкина"_s, u"Ольга"_s, u"Партовна"_s}, u"22-33"_s, u"Ёлкин Иван, 3А"_s}}};
    });
    server.answer<SaveGuardian>([this](const SaveGuardian &wanted) -> Result<SaveGuardian::Reply> {
        m_guardians.append(wanted);
        if (m_refusal)
            return *m_refusal;
        PupilGuardian made;
        made.link = {4};
        made.guardian = wanted.guardian.value_or(GuardianId{10});
        made.person = wanted.person;
        made.tie = wanted.tie;
        return SaveGuardian::Reply{{made}};
    });
}

void PupilsPageTest::open()
{
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
    m_session->signIn(u"globusova"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
    m_page = std::make_unique<PupilsPage>(*m_session);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->list().model().rowCount(), int(m_list.pupils.size()));
}

void PupilsPageTest::showsTheCardOfTheFirstPupil()
{
    open();
    QTRY_COMPARE(m_page->form().value(u"address"_s).toString(), u"ул. Мела, 1"_s);
    QCOMPARE(m_page->findChild<QLabel *>(u"className"_s)->text(), u"Класс 7Б"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"stays"_s)->text().contains(u"01.09.2026"_s));
    m_page->list().search(u",erdbyf"_s); // «буквина» on a Latin keyboard
    QCOMPARE(m_page->list().model().rowCount(), 1);
    QTRY_COMPARE(m_page->form().value(u"surname"_s).toString(), u"Азбукина"_s); // the card the server gives for it
    QCOMPARE(m_card.id, PupilId{2});
}

void PupilsPageTest::savesACorrectedCard()
{
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"save"_s)->isVisible());
    m_page->form().enter({{u"address"_s, u"пер. Указкин, 2"_s}, {u"information"_s, int(InformationMethod::Paper)}});
    m_page->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(m_saves.size(), 1);
    QCOMPARE(m_saves.first().revision, 3);
    QCOMPARE(m_saves.first().facts.address, u"пер. Указкин, 2"_s);
    QCOMPARE(m_saves.first().facts.information, InformationMethod::Paper);
    QTRY_COMPARE(m_page->form().value(u"address"_s).toString(), u"пер. Указкин, 2"_s);
    QTRY_VERIFY(!m_page->form().isDirty());
}

void PupilsPageTest::saysATakenFileNumberUnderItsField()
{
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"save"_s)->isVisible());
    m_refusal = refusal(ErrorCode::AlreadyExists);
    m_refusal->field = u"facts.personalFile"_s;
    m_page->form().enter({{u"personalFile"_s, u"А/1"_s}});
    m_page->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!m_page->findChild<QLabel *>(u"personalFile-error"_s)->text().isEmpty());
    QCOMPARE(m_page->form().value(u"personalFile"_s).toString(), u"А/1"_s);
}

void PupilsPageTest::showsNamesOnlyToASubjectTeacher()
{
    m_list.pupils = {line(1, u"Азбукина"_s, u"7Б"_s, false)};
    open();
    QCOMPARE(m_page->form().value(u"surname"_s).toString(), u"Азбукина"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"save"_s)->isVisible());
    QVERIFY(!m_page->findChild<PupilPanel *>()->isVisible());
    QCOMPARE(m_school->server().heard<OpenPupil>(), 0);
}

void PupilsPageTest::leavesTheFileNumberToTheDeputy()
{
    m_card.rights.personalFile = false;
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"save"_s)->isVisible());
    QVERIFY(!m_page->form().field(u"personalFile"_s)->isEnabled());
    QVERIFY(m_page->form().field(u"address"_s)->isEnabled());
}

void PupilsPageTest::offersAKnownGuardian()
{
    open();
    QTRY_VERIFY(cards(u"guardians"_s)->isVisible());
    Q_EMIT cards(u"guardians"_s)->addWanted();
    FormDialog *made = window(u"guardianDialog"_s);
    QVERIFY(made);
    made->form().enter({{u"surname"_s, u"Ёлк"_s}, {u"kind"_s, u"мать"_s}});
    auto *known = qobject_cast<QComboBox *>(made->form().field(u"guardian"_s));
    QTRY_COMPARE(known->count(), 2);
    QVERIFY(known->itemText(1).contains(u"Ёлкин Иван, 3А"_s));
    known->setCurrentIndex(1);
    QCOMPARE(made->form().value(u"givenName"_s).toString(), u"Ольга"_s);
    QVERIFY(!made->form().field(u"phone"_s)->isEnabled());
    press(made);
    QTRY_COMPARE(m_guardians.size(), 1);
    QCOMPARE(m_guardians.first().guardian, std::optional(GuardianId{9}));
    QCOMPARE(m_guardians.first().tie.kind, u"мать"_s);
    QTRY_COMPARE(cards(u"guardians"_s)->lines().size(), 1);
}

void PupilsPageTest::keepsTheWindowOpenOnARefusal()
{
    open();
    QTRY_VERIFY(cards(u"guardians"_s)->isVisible());
    Q_EMIT cards(u"guardians"_s)->addWanted();
    FormDialog *made = window(u"guardianDialog"_s);
    press(made); // names are missing: nothing is sent
    QVERIFY(m_guardians.isEmpty());
    m_refusal = refusal(ErrorCode::Overlapping);
    m_refusal->field = u"tie.since"_s;
    made->form().enter({{u"surname"_s, u"Ёлкина"_s}, {u"givenName"_s, u"Ольга"_s}});
    press(made);
    QTRY_VERIFY(!made->findChild<QLabel *>(u"since-error"_s)->text().isEmpty());
    QVERIFY(made->isVisible());
    QCOMPARE(made->form().value(u"givenName"_s).toString(), u"Ольга"_s);
}

void PupilsPageTest::entersConsentsAndExemptions()
{
    QList<Consent> consents;
    QList<Exemption> exemptions;
    m_school->server().answer<SaveConsent>([&](const SaveConsent &wanted) {
        consents = {wanted.consent};
        consents.first().id = {1};
        return SaveConsent::Reply{consents};
    });
    m_school->server().answer<SaveExemption>([&](const SaveExemption &wanted) {
        exemptions = {wanted.exemption};
        return SaveExemption::Reply{exemptions};
    });
    open();
    QTRY_VERIFY(cards(u"consents"_s)->isVisible());
    Q_EMIT cards(u"consents"_s)->addWanted();
    window(u"consentDialog"_s)->form().enter({{u"purpose"_s, u"фотографии на сайте"_s}, {u"givenOn"_s, QDate(2026, 9, 1)},
                                              {u"withdrawnOn"_s, QDate(2026, 10, 1)}});
    press(window(u"consentDialog"_s));
    QTRY_COMPARE(consents.size(), 1);
    QTRY_COMPARE(cards(u"consents"_s)->lines().size(), 1);
    QVERIFY(cards(u"consents"_s)->lines().first().over); // withdrawn
    Q_EMIT cards(u"exemptions"_s)->addWanted();
    window(u"exemptionDialog"_s)->form().enter({{u"practical"_s, true}, {u"since"_s, QDate(2026, 9, 1)}});
    press(window(u"exemptionDialog"_s));
    QTRY_COMPARE(exemptions.size(), 1);
    QCOMPARE(exemptions.first().subject, SubjectId{5});
    QTRY_VERIFY(cards(u"exemptions"_s)->lines().value(0).text.contains(u"Физкультура"_s));
}

void PupilsPageTest::readsHealthOnlyWhenAsked()
{
    HealthSheet kept{u"II"_s, u"подготовительная"_s, true, {}, 4};
    m_school->server().answer<ReadHealthSheet>([&](const ReadHealthSheet &) { return ReadHealthSheet::Reply{kept}; });
    m_school->server().answer<SaveHealthSheet>([&](const SaveHealthSheet &wanted) {
        kept = wanted.sheet;
        return SaveHealthSheet::Reply{5};
    });
    open();
    auto *button = m_page->findChild<QPushButton *>(u"health"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(m_school->server().heard<ReadHealthSheet>(), 0);
    button->click();
    QTRY_VERIFY(window(u"healthDialog"_s));
    QCOMPARE(window(u"healthDialog"_s)->form().value(u"healthGroup"_s).toString(), u"II"_s);
    window(u"healthDialog"_s)->form().enter({{u"healthGroup"_s, u"III"_s}});
    press(window(u"healthDialog"_s));
    QTRY_COMPARE(kept.healthGroup, u"III"_s);
    QCOMPARE(kept.revision, 4);
    QVERIFY(kept.specialNeeds);
}

void PupilsPageTest::entersTheMonthlyCheck()
{
    m_list.checks = {{{1}, u"7Б"_s, {}, true}};
    m_school->server().answer<CheckClass>([](const CheckClass &wanted) {
        return CheckClass::Reply{{wanted.schoolClass, u"7Б"_s, QDate(2026, 10, 5), true}};
    });
    open();
    auto *button = m_page->findChild<QPushButton *>(u"action-check"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"checkDue"_s)->text().contains(u"01.10.2026"_s));
    button->click();
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"checkDue"_s)->text().contains(u"05.11.2026"_s));
}

void PupilsPageTest::tellsTheDeputyWhichChecksAreLate()
{
    const QDate today = m_school->me().now.date();
    m_list.checks = {{{1}, u"7Б"_s, today.addMonths(-1), false}, {{2}, u"7А"_s, today.addMonths(-1).addDays(-1), false},
                     {{3}, u"8А"_s, today, false}};
    open();
    auto *due = m_page->findChild<QLabel *>(u"checkDue"_s);
    QTRY_VERIFY(!due->text().isEmpty());
    QCOMPARE(due->toolTip(), u"7А"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"action-check"_s)->isVisible());
}

void PupilsPageTest::changesALoginForTheAdministrator()
{
    m_school->setRoles({Role::Administrator});
    m_list.pupils = {line(1, u"Азбукина"_s, u"7Б"_s, false)};
    m_card.rights = {false, false, false, true};
    m_card.login = u"azbukina"_s;
    QString sent;
    m_school->server().answer<SetPupilLogin>([&](const SetPupilLogin &wanted) {
        sent = wanted.login;
        return SetPupilLogin::Reply{wanted.login};
    });
    open();
    auto *button = m_page->findChild<QPushButton *>(u"login"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!cards(u"guardians"_s)->isVisible());
    button->click();
    window(u"loginDialog"_s)->form().enter({{u"login"_s, u"anna"_s}});
    press(window(u"loginDialog"_s));
    QTRY_COMPARE(sent, u"anna"_s);
    QTRY_VERIFY(button->text().contains(u"anna"_s));
}

QTEST_MAIN(PupilsPageTest)
#include "tst_pupilspage.moc"
