// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of accounts: orders are asked for, a password is seen once, rights show as buttons.
#include "app/pages/accountspage.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "support/pagestand.h"
#include "ui/forms/formdialog.h"
#include "ui/lists/recordlist.h"
#include "ui/people/accounttexts.h"
#include "ui/reports/printpreview.h"
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

StaffAccount accountOf(qint64 id, const QString &surname, AccountState state = AccountState::Active)
{
    StaffAccount account;
    account.id = {id};
    account.staff = {id + 100};
    account.name = {surname, u"Анна"_s, u"Глобусовна"_s};
    account.post = u"учитель"_s;
    account.login = u"login%1"_s.arg(id);
    account.state = state;
    account.order = {u"1-о"_s, QDate(2026, 8, 20), QDate(2026, 8, 24), QDate(2026, 8, 21)};
    return account;
}

LoginSlip slipOf(const StaffAccount &account)
{
    return {account.name, account.login, Secret<QString>(u"k7mqr-x2bvn-9hdwt"_s), QDateTime(QDate(2026, 9, 30), QTime(8, 0), Qt::UTC)};
}

} // namespace

class AccountsPageTest : public QObject, private PageStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init();
    void cleanup();

    void listsAccountsWithTheirState();
    void showsRolesAndLateness();
    void makesAnAccountAndShowsItsSlip();
    void takesWhoIsChosenFromTheCards();
    void asksForTheOrder();
    void saysWhatTheServerRefuses();
    void issuesAPasswordAfterAQuestion();
    void blocksAfterAQuestion();
    void offersToBlockWhoWasDismissed();
    void neverOffersToBlockOneself();
    void givesAndEndsRoles();
    void onlyShowsToTheDeputy();
    void letsTheDirectorAppointOneRole();
    void goesToAnAccount();

private:
    void openPage(const QList<Role> &roles);
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    bool offers(const QString &name) { return button(name)->isVisibleTo(m_page.get()); }
    FormDialog *dialog(const QString &name) { return m_page->findChild<FormDialog *>(name); }
    QString cardText()
    {
        QString text;
        for (const QLabel *label : m_page->card().findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    }

    QList<StaffAccount> m_accounts;
    QList<AccountCandidate> m_without;
    std::unique_ptr<AccountsPage> m_page;
};

void AccountsPageTest::init()
{
    m_accounts = {accountOf(7, u"Мышкина"_s), accountOf(8, u"Пеналов"_s, AccountState::OneTime), accountOf(9, u"Тетрадкина"_s)};
    m_accounts[0].grants = {{{71}, Role::Administrator, {QDate(2026, 8, 20), {}}, m_accounts.at(0).order}};
    m_accounts[1].teaches = true;
    m_accounts[2].grants = {{{91}, Role::Deputy, {QDate(2026, 9, 1), {}}, {u"7-о"_s, QDate(2026, 8, 28), QDate(2026, 9, 1), QDate(2026, 9, 4)}}};
    m_without = {{{55}, {u"Новикова"_s, u"Яна"_s, {}}, u"учитель химии"_s}};
    openPage({Role::Administrator});
}

void AccountsPageTest::cleanup()
{
    m_page.reset();
    leave();
}

void AccountsPageTest::openPage(const QList<Role> &roles)
{
    m_page.reset();
    signIn(roles);
    server().answer<ListAccounts>([this](const ListAccounts &) { return ListAccounts::Reply{m_accounts, m_without}; });
    server().answer<ProposeLogin>([](const ProposeLogin &wanted) { return ProposeLogin::Reply{u"login-of-"_s + QString::number(wanted.name.surname.size())}; });
    m_page = std::make_unique<AccountsPage>(session());
    m_page->resize(1180, 640);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->list().shownTable().rows.size(), m_accounts.size());
}

void AccountsPageTest::listsAccountsWithTheirState()
{
    const ListTable table = m_page->list().shownTable();
    QCOMPARE(table.rows.at(0).cells.at(0).text, u"Мышкина Анна Глобусовна"_s);
    QCOMPARE(table.rows.at(1).cells.at(3).text, stateText(AccountState::OneTime));
    QVERIFY(table.rows.at(1).cells.at(4).text.contains(u"учитель"_s));
    QVERIFY(table.rows.at(0).cells.at(6).text.contains(u"1-о"_s));
    shoot(*m_page, u"accounts"_s);
}

void AccountsPageTest::showsRolesAndLateness()
{
    m_page->list().setCurrentId(9);
    QVERIFY(cardText().contains(u"Тетрадкина"_s));
    QVERIFY(cardText().contains(u"7-о"_s));
    QVERIFY2(cardText().contains(latenessText(m_accounts.at(2).grants.first().order, u"3.1"_s)), qPrintable(cardText()));
    QVERIFY(latenessText(m_accounts.at(2).grants.first().order, u"3.1"_s).contains(u"04.09.2026"_s));
    QVERIFY(latenessText(m_accounts.at(0).order, u"3.1"_s).isEmpty());
    shoot(*m_page, u"accounts-card"_s);
}

void AccountsPageTest::makesAnAccountAndShowsItsSlip()
{
    MakeAccount sent;
    server().answer<MakeAccount>([&](const MakeAccount &wanted) {
        sent = wanted;
        m_accounts += accountOf(10, wanted.name.surname, AccountState::OneTime);
        return MakeAccount::Reply{m_accounts.last(), slipOf(m_accounts.last())};
    });
    button(u"new"_s)->click();
    FormDialog *made = dialog(u"newAccount"_s);
    QVERIFY(made);
    made->form().enter({{u"surname"_s, u"Кулакова"_s}, {u"givenName"_s, u"Лада"_s}, {u"patronymic"_s, u"Меловна"_s},
                        {u"post"_s, u"завуч"_s}, {u"role"_s, u"Deputy"_s}, {u"orderNumber"_s, u"12-о"_s}, {u"orderDay"_s, QDate(2026, 9, 15)}});
    QVERIFY(QMetaObject::invokeMethod(made->form().field(u"patronymic"_s), "editingFinished"));
    QTRY_COMPARE(made->form().value(u"login"_s).toString(), u"login-of-8"_s);
    shoot(*made, u"new-account"_s);
    made->submit();
    QTRY_VERIFY(m_page->findChild<QDialog *>(u"loginSlip"_s));
    QCOMPARE(sent.name.full(), u"Кулакова Лада Меловна"_s);
    QCOMPARE(sent.role, std::optional(Role::Deputy));
    QCOMPARE(sent.orderDay, QDate(2026, 9, 15));
    QVERIFY(!sent.staff);
    auto *slip = m_page->findChild<QDialog *>(u"loginSlip"_s);
    QCOMPARE(slip->findChild<QLabel *>(u"slipPassword"_s)->text(), u"k7mqr-x2bvn-9hdwt"_s);
    QCOMPARE(slip->findChild<QLabel *>(u"slipServer"_s)->text(), session().server().text());
    QCOMPARE(slip->findChild<QLabel *>(u"slipFingerprint"_s)->text().remove(u'\n').remove(u':'),
             QString::fromLatin1(server().fingerprint().toHex().toUpper()));
    QVERIFY(slip->findChild<QLabel *>(u"slipUntil"_s)->text().startsWith(u"30.09.2026"_s));
    shoot(*slip, u"login-slip"_s);
    slip->findChild<QPushButton *>(u"printSlip"_s)->click();
    QTRY_VERIFY(slip->findChild<PrintPreview *>());
    QCOMPARE(slip->findChild<PrintPreview *>()->pageCount(), 1);
    shoot(*slip->findChild<PrintPreview *>(), u"login-slip-print"_s);
    QTRY_COMPARE(m_page->list().currentId(), 10);
}

void AccountsPageTest::takesWhoIsChosenFromTheCards()
{
    MakeAccount sent;
    server().answer<MakeAccount>([&](const MakeAccount &wanted) {
        sent = wanted;
        return MakeAccount::Reply{m_accounts.first(), slipOf(m_accounts.first())};
    });
    button(u"new"_s)->click();
    FormDialog *made = dialog(u"newAccount"_s);
    made->form().enter({{u"staff"_s, qint64(55)}});
    QCOMPARE(made->form().value(u"surname"_s).toString(), u"Новикова"_s);
    QVERIFY(!made->form().field(u"surname"_s)->isEnabled());
    QTRY_COMPARE(made->form().value(u"login"_s).toString(), u"login-of-8"_s);
    made->form().enter({{u"login"_s, u"novikova"_s}, {u"orderNumber"_s, u"12-о"_s}, {u"orderDay"_s, QDate(2026, 9, 15)}});
    made->submit();
    QTRY_COMPARE(sent.staff, std::optional(StaffId{55}));
    QCOMPARE(sent.login, u"novikova"_s);
    QVERIFY(!sent.role);
}

void AccountsPageTest::asksForTheOrder()
{
    button(u"new"_s)->click();
    FormDialog *made = dialog(u"newAccount"_s);
    made->form().enter({{u"surname"_s, u"Кулакова"_s}, {u"givenName"_s, u"Лада"_s}, {u"login"_s, u"kulakova"_s}});
    made->submit();
    QCOMPARE(server().heard<MakeAccount>(), 0);
    QVERIFY(!made->form().findChild<QLabel *>(u"orderNumber-error"_s)->text().isEmpty());
    QVERIFY(!made->form().findChild<QLabel *>(u"orderDay-error"_s)->text().isEmpty());
}

void AccountsPageTest::saysWhatTheServerRefuses()
{
    Failure failure = refusal(ErrorCode::AlreadyExists);
    failure.field = u"login"_s;
    server().answer<MakeAccount>([failure](const MakeAccount &) -> Result<MakeAccount::Reply> { return failure; });
    button(u"new"_s)->click();
    FormDialog *made = dialog(u"newAccount"_s);
    made->form().enter({{u"surname"_s, u"Кулакова"_s}, {u"givenName"_s, u"Лада"_s}, {u"login"_s, u"kulakova"_s},
                        {u"orderNumber"_s, u"12-о"_s}, {u"orderDay"_s, QDate(2026, 9, 15)}});
    made->submit();
    QTRY_COMPARE(made->form().findChild<QLabel *>(u"login-error"_s)->text(), wording(failure));
    QVERIFY(made->isVisible());
    QVERIFY(made->findChild<QPushButton *>(u"accept"_s)->isEnabled());
}

void AccountsPageTest::issuesAPasswordAfterAQuestion()
{
    server().answer<IssuePassword>([this](const IssuePassword &wanted) {
        return IssuePassword::Reply{accountOf(wanted.account.value, u"Тетрадкина"_s, AccountState::OneTime), slipOf(m_accounts.at(2))};
    });
    m_page->list().setCurrentId(9);
    setNextAnswer(1);
    button(u"issuePassword"_s)->click();
    QVERIFY(lastQuestion().contains(u"Тетрадкина"_s));
    setNextAnswer(0);
    button(u"issuePassword"_s)->click();
    QTRY_VERIFY(m_page->findChild<QDialog *>(u"loginSlip"_s));
    QCOMPARE(server().heard<IssuePassword>(), 1);
}

void AccountsPageTest::blocksAfterAQuestion()
{
    QList<bool> asked;
    server().answer<SetAccountBlocked>([&](const SetAccountBlocked &wanted) {
        asked += wanted.blocked;
        m_accounts[2].state = wanted.blocked ? AccountState::Blocked : AccountState::Active;
        return SetAccountBlocked::Reply{m_accounts.at(2)};
    });
    m_page->list().setCurrentId(9);
    setNextAnswer(1);
    button(u"block"_s)->click();
    QCOMPARE(server().heard<SetAccountBlocked>(), 0);
    setNextAnswer(0);
    button(u"block"_s)->click();
    QTRY_VERIFY(!offers(u"issuePassword"_s)); // a blocked account gets no password
    button(u"block"_s)->click();              // opening needs no question
    QTRY_VERIFY(offers(u"issuePassword"_s));
    QCOMPARE(asked, (QList<bool>{true, false}));
}

void AccountsPageTest::offersToBlockWhoWasDismissed()
{
    m_accounts[1].dismissedOn = QDate(2026, 9, 10);
    m_page->refresh();
    m_page->list().setCurrentId(8);
    QTRY_VERIFY2(cardText().contains(u"10.09.2026"_s), qPrintable(cardText()));
    QCOMPARE(m_page->list().shownTable().rows.at(1).tone, RowTone::Warning);
    QVERIFY(offers(u"block"_s));
}

void AccountsPageTest::neverOffersToBlockOneself()
{
    m_page->list().setCurrentId(7); // the account that is signed in
    QVERIFY(!offers(u"block"_s));
    QVERIFY(offers(u"grantRole"_s));
}

void AccountsPageTest::givesAndEndsRoles()
{
    GrantRole given;
    EndRole ended;
    server().answer<GrantRole>([&](const GrantRole &wanted) {
        given = wanted;
        return GrantRole::Reply{m_accounts.at(1)};
    });
    server().answer<EndRole>([&](const EndRole &wanted) {
        ended = wanted;
        return EndRole::Reply{m_accounts.at(2)};
    });
    m_page->list().setCurrentId(8);
    button(u"grantRole"_s)->click();
    FormDialog *grant = dialog(u"grantRole"_s);
    grant->form().enter({{u"role"_s, u"Director"_s}, {u"until"_s, QDate(2027, 1, 15)}, {u"orderNumber"_s, u"13-о"_s}, {u"orderDay"_s, QDate(2026, 9, 14)}});
    shoot(*grant, u"grant-role"_s);
    grant->submit();
    QTRY_COMPARE(given.account, AccountId{8});
    QCOMPARE(given.role, Role::Director);
    QCOMPARE(given.since, session().clock().today());
    QCOMPARE(given.until, std::optional(QDate(2027, 1, 15)));
    m_page->list().setCurrentId(9);
    auto *end = m_page->findChild<QToolButton *>(u"endRole-91"_s);
    QVERIFY(end);
    end->click();
    FormDialog *ending = dialog(u"endRole"_s);
    ending->form().enter({{u"until"_s, QDate(2026, 9, 30)}, {u"orderNumber"_s, u"14-о"_s}, {u"orderDay"_s, QDate(2026, 9, 14)}});
    ending->submit();
    QTRY_COMPARE(ended.grant, RoleGrantId{91});
    QCOMPARE(ended.until, QDate(2026, 9, 30));
}

void AccountsPageTest::onlyShowsToTheDeputy()
{
    openPage({Role::Deputy});
    m_page->list().setCurrentId(9);
    QVERIFY(!button(u"new"_s));
    for (const QString &name : {u"issuePassword"_s, u"block"_s, u"grantRole"_s})
        QVERIFY2(!offers(name), qPrintable(name));
    QVERIFY(!m_page->findChild<QToolButton *>(u"endRole-91"_s));
}

void AccountsPageTest::letsTheDirectorAppointOneRole()
{
    openPage({Role::Director});
    m_page->list().setCurrentId(9);
    QVERIFY(!offers(u"block"_s));
    QVERIFY(offers(u"grantRole"_s));
    button(u"grantRole"_s)->click();
    QCOMPARE(dialog(u"grantRole"_s)->form().value(u"role"_s).toString(), u"Administrator"_s);
}

void AccountsPageTest::goesToAnAccount()
{
    m_page->list().search(u"мышкина"_s);
    m_page->showId(9);
    QTRY_COMPARE(m_page->list().currentId(), 9);
}

QTEST_MAIN(AccountsPageTest)
#include "tst_accountspage.moc"
