// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, card, and the dialogs between them.
#include "app/pages/accountspage.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "common/protocol/accountchecks.h"
#include "ui/forms/formdialog.h"
#include "ui/gradebook/historypopup.h"
#include "ui/lists/listfiles.h"
#include "ui/lists/recordlist.h"
#include "ui/people/accounttexts.h"
#include "ui/people/loginslipdialog.h"
#include "ui/style/icons.h"
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qint64 somebodyNew = 0;

FormChoice roleChoice(Role role)
{
    return {reflect::enumText(role), roleName(role)};
}

} // namespace

AccountsPage::AccountsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new RecordList(this)), m_card(new AccountCard(this)), m_notice(new NoticeLine(this))
{
    layOut();
    m_card->setZone([this](const QDateTime &instant) { return m_session.clock().local(instant); });
    m_list->explainEmptiness(tr("No account of the staff yet"), tr("Make the first one on the director's order (cl. 3.1)."));
    connect(m_list, &RecordList::currentChanged, this, &AccountsPage::showCurrent);
    connect(m_card, &AccountCard::passwordWanted, this, &AccountsPage::issuePassword);
    connect(m_card, &AccountCard::blockWanted, this, &AccountsPage::setBlocked);
    connect(m_card, &AccountCard::roleWanted, this, &AccountsPage::askRole);
    connect(m_card, &AccountCard::roleEndWanted, this, &AccountsPage::askRoleEnd);
}

void AccountsPage::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(m_list);
    splitter->addWidget(m_card);
    m_card->setMinimumWidth(320);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 400});
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    if (m_session.me().roles.contains(Role::Administrator)) {
        auto *make = new QPushButton(icon(u"add"_s), tr("New account"), this);
        make->setObjectName(u"new"_s);
        make->setShortcut(QKeySequence::New);
        connect(make, &QPushButton::clicked, this, &AccountsPage::askNewAccount);
        m_list->addTool(make);
    }
    addListActions(m_list->menu(), this,
                   {[this] { return m_list->shownTable(); },
                    [this] { return tr("As of %1").arg(m_session.clock().today().toString(u"dd.MM.yyyy"_s)); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { m_notice->show(NoticeKind::Info, text); });
}

void AccountsPage::refresh()
{
    m_session.call<ListAccounts>({}, this, [this](const Result<ListAccounts::Reply> &answer) {
        if (answer)
            showAccounts(*answer);
        else
            explain(answer.error());
    });
}

void AccountsPage::takeFocus()
{
    m_list->takeFocus();
}

void AccountsPage::showId(qint64 id)
{
    m_list->search({});
    m_goTo = id;
    refresh();
}

void AccountsPage::showAccounts(const ListAccounts::Reply &reply)
{
    m_accounts = reply.accounts;
    m_without = reply.without;
    const QDate today = m_session.clock().today();
    ListShape<StaffAccount> shape;
    shape.text(tr("Full name"), 26, [](const StaffAccount &a) { return a.name.full(); })
        .text(tr("Post"), 22, [](const StaffAccount &a) { return a.post; })
        .text(tr("Login"), 16, [](const StaffAccount &a) { return a.login; })
        .choice(tr("State"), 15, [](const StaffAccount &a) { return stateText(a.state); })
        .text(tr("Roles"), 24, [today](const StaffAccount &a) { return rolesText(a, today); })
        .day(tr("Last sign-in"), [this](const StaffAccount &a) {
            return a.lastSignIn ? std::optional(m_session.clock().local(*a.lastSignIn).date()) : std::nullopt;
        })
        .text(tr("Order"), 18, [](const StaffAccount &a) { return orderText(a.order); })
        .tone([](const StaffAccount &a) {
            if (a.state == AccountState::Blocked)
                return RowTone::Quiet;
            return a.dismissedOn ? RowTone::Warning : RowTone::Normal;
        });
    const qint64 before = m_goTo ? std::exchange(m_goTo, 0) : m_list->currentId();
    m_list->setTable(shape.table(tr("Accounts"), m_accounts, [](const StaffAccount &a) { return a.id.value; }));
    m_list->setCurrentId(before);
    showCurrent();
}

const StaffAccount *AccountsPage::current() const
{
    const AccountId id{m_list->currentId()};
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [id](const StaffAccount &a) { return a.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

AccountCardRights AccountsPage::rights(const StaffAccount &account) const
{
    const QList<Role> &roles = m_session.me().roles;
    return {roles.contains(Role::Administrator), roles.contains(Role::Director), account.id == m_session.me().account};
}

void AccountsPage::showCurrent()
{
    const StaffAccount *account = current();
    if (account)
        m_card->show(*account, rights(*account), m_session.clock().today());
    else
        m_card->clear();
}

FormDialog *AccountsPage::orderDialog(const QString &name, const QString &title, const QString &explanation)
{
    auto *dialog = new FormDialog(title, this);
    dialog->setExplanation(explanation);
    dialog->setObjectName(name);
    dialog->form().setToday(m_session.clock().today());
    return dialog;
}

void AccountsPage::addOrderFields(FormDialog &dialog)
{
    RecordForm &form = dialog.form();
    form.addHeading(tr("Director's order"));
    form.addText({u"orderNumber"_s, tr("Number"), FieldWidth::Half, FieldNeed::Required});
    form.addDay({u"orderDay"_s, tr("Date"), FieldWidth::Half, FieldNeed::Required});
}

void AccountsPage::askNewAccount()
{
    FormDialog *dialog = orderDialog(u"newAccount"_s, tr("New account"),
                                     tr("Cl. 3.1: on the director's order, within two working days of it."));
    RecordForm &form = dialog->form();
    QList<FormChoice> people{{somebodyNew, tr("somebody new")}};
    for (const AccountCandidate &one : std::as_const(m_without))
        people.append({one.staff.value, one.name.full() + (one.post.isEmpty() ? QString() : u", "_s + one.post)});
    form.addChoice({u"staff"_s, tr("Member of staff")}, people);
    form.addText({u"surname"_s, tr("Surname"), FieldWidth::Full, FieldNeed::Required});
    form.addText({u"givenName"_s, tr("Name"), FieldWidth::Half, FieldNeed::Required});
    form.addText({u"patronymic"_s, tr("Patronymic"), FieldWidth::Half});
    form.addText({u"post"_s, tr("Post")});
    form.addText({u"login"_s, tr("Login"), FieldWidth::Half, FieldNeed::Required});
    form.addChoice({u"role"_s, tr("Role by order"), FieldWidth::Half},
                   {{QString(), tr("none (teacher)")}, roleChoice(Role::Deputy), roleChoice(Role::Director), roleChoice(Role::Administrator)});
    addOrderFields(*dialog);
    dialog->setAcceptText(tr("Make account"));
    connect(qobject_cast<QLineEdit *>(form.field(u"patronymic"_s)), &QLineEdit::editingFinished, dialog, [this, dialog] { proposeLogin(*dialog); });
    connect(&form, &RecordForm::edited, dialog, [this, dialog, chosen = std::make_shared<qint64>(somebodyNew)] {
        RecordForm &fields = dialog->form();
        const qint64 staff = fields.value(u"staff"_s).toLongLong();
        if (staff == std::exchange(*chosen, staff))
            return;
        const auto found = std::find_if(m_without.begin(), m_without.end(), [staff](const AccountCandidate &one) { return one.staff.value == staff; });
        const AccountCandidate person = found == m_without.end() ? AccountCandidate() : *found;
        fields.enter({{u"surname"_s, person.name.surname}, {u"givenName"_s, person.name.givenName},
                      {u"patronymic"_s, person.name.patronymic}, {u"post"_s, person.post}, {u"login"_s, QString()}});
        for (const QString &name : {u"surname"_s, u"givenName"_s, u"patronymic"_s, u"post"_s})
            fields.field(name)->setEnabled(staff == somebodyNew);
        proposeLogin(*dialog);
    });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { makeAccount(*dialog); });
    dialog->begin();
}

namespace {

PersonName nameIn(const RecordForm &form)
{
    return {form.value(u"surname"_s).toString(), form.value(u"givenName"_s).toString(), form.value(u"patronymic"_s).toString()};
}

} // namespace

/// Only into an empty field: what the administrator typed stays.
void AccountsPage::proposeLogin(FormDialog &dialog)
{
    const PersonName name = nameIn(dialog.form());
    if (name.surname.isEmpty() || !dialog.form().value(u"login"_s).toString().isEmpty())
        return;
    m_session.call<ProposeLogin>({name}, &dialog, [&dialog](const Result<ProposeLogin::Reply> &answer) {
        if (answer && dialog.form().value(u"login"_s).toString().isEmpty())
            dialog.form().enter({{u"login"_s, answer->login}});
    });
}

template<class R>
void AccountsPage::send(const R &request, FormDialog &dialog, std::function<void(const typename R::Reply &)> then)
{
    if (const auto fault = check(request))
        return dialog.explain(fault->field, wording(*fault));
    const QPointer<FormDialog> open(&dialog);
    m_session.call<R>(request, this, [this, open, then = std::move(then)](const Result<typename R::Reply> &answer) {
        if (!answer && open)
            return open->explain(answer.error().field, wording(answer.error()));
        if (!answer)
            return explain(answer.error());
        if (open)
            open->accept();
        m_goTo = answer->account.id.value;
        then(*answer);
        refresh();
    });
}

void AccountsPage::makeAccount(FormDialog &dialog)
{
    const RecordForm &form = dialog.form();
    MakeAccount wanted;
    if (const qint64 staff = form.value(u"staff"_s).toLongLong())
        wanted.staff = StaffId{staff};
    wanted.name = nameIn(form);
    wanted.post = form.value(u"post"_s).toString();
    wanted.login = form.value(u"login"_s).toString();
    wanted.role = reflect::enumFromName<Role>(form.value(u"role"_s).toString());
    wanted.orderNumber = form.value(u"orderNumber"_s).toString();
    wanted.orderDay = form.value(u"orderDay"_s).toDate();
    send<MakeAccount>(wanted, dialog, [this](const MakeAccount::Reply &reply) { showSlip(reply.slip); });
}

void AccountsPage::askRole()
{
    const StaffAccount *account = current();
    if (!account)
        return;
    const bool all = rights(*account).administer;
    FormDialog *dialog = orderDialog(u"grantRole"_s, account->name.initialed(), tr("The account is signed out and has the role from its next sign-in on."));
    RecordForm &form = dialog->form();
    form.addChoice({u"role"_s, tr("Role")}, all ? QList<FormChoice>{roleChoice(Role::Deputy), roleChoice(Role::Director), roleChoice(Role::Administrator)}
                                                : QList<FormChoice>{roleChoice(Role::Administrator)});
    form.addDay({u"since"_s, tr("From"), FieldWidth::Half, FieldNeed::Required});
    form.addDay({u"until"_s, tr("Until, if dated"), FieldWidth::Half});
    addOrderFields(*dialog);
    form.setValues({{u"role"_s, reflect::enumText(all ? Role::Deputy : Role::Administrator)}, {u"since"_s, m_session.clock().today()}});
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = account->id] { grantRole(*dialog, id); });
    dialog->begin();
}

void AccountsPage::grantRole(FormDialog &dialog, AccountId account)
{
    const RecordForm &form = dialog.form();
    GrantRole wanted;
    wanted.account = account;
    wanted.role = reflect::enumFromName<Role>(form.value(u"role"_s).toString()).value_or(Role::Deputy);
    wanted.since = form.value(u"since"_s).toDate();
    if (const QDate until = form.value(u"until"_s).toDate(); until.isValid())
        wanted.until = until;
    wanted.orderNumber = form.value(u"orderNumber"_s).toString();
    wanted.orderDay = form.value(u"orderDay"_s).toDate();
    wanted.request = RequestId::random();
    send<GrantRole>(wanted, dialog, [this](const GrantRole::Reply &) { m_notice->show(NoticeKind::Info, tr("The role is given")); });
}

void AccountsPage::askRoleEnd(RoleGrantId grant)
{
    FormDialog *dialog = orderDialog(u"endRole"_s, tr("End of a role"), tr("The account is signed out; the role holds until the end of the last day."));
    RecordForm &form = dialog->form();
    form.addDay({u"until"_s, tr("Last day"), FieldWidth::Half, FieldNeed::Required});
    addOrderFields(*dialog);
    form.setValues({{u"until"_s, m_session.clock().today()}});
    connect(dialog, &FormDialog::submitted, this, [this, dialog, grant] {
        const RecordForm &fields = dialog->form();
        send<EndRole>({grant, fields.value(u"until"_s).toDate(), fields.value(u"orderNumber"_s).toString(),
                       fields.value(u"orderDay"_s).toDate(), RequestId::random()}, *dialog,
                      [this](const EndRole::Reply &) { m_notice->show(NoticeKind::Info, tr("The role has an end")); });
    });
    dialog->begin();
}

void AccountsPage::issuePassword()
{
    const StaffAccount *account = current();
    if (!account || parta::ask(this, tr("A new password?"), tr("The present password of %1 stops working at once, and the account is signed out everywhere.")
                                   .arg(account->name.initialed()), {tr("Issue"), tr("Cancel")}) != 0)
        return;
    m_session.call<IssuePassword>({account->id}, this, [this](const Result<IssuePassword::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        showSlip(answer->slip);
        refresh();
    });
}

void AccountsPage::setBlocked(bool blocked)
{
    const StaffAccount *account = current();
    if (!account)
        return;
    if (blocked && parta::ask(this, tr("Block the account?"), tr("%1 is signed out at once and cannot sign in any more.").arg(account->name.initialed()),
                              {tr("Block"), tr("Cancel")}) != 0)
        return;
    m_session.call<SetAccountBlocked>({account->id, blocked, RequestId::random()}, this, [this, blocked](const Result<SetAccountBlocked::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        m_notice->show(NoticeKind::Info, blocked ? tr("The account is blocked") : tr("The account is open again"));
        refresh();
    });
}

void AccountsPage::showSlip(const LoginSlip &slip)
{
    const LoginSlipPlace place{m_session.me().schoolName, m_session.server().text(), fingerprintBlock(m_session.fingerprint()),
                               m_session.clock().local(slip.validUntil).toString(u"dd.MM.yyyy HH:mm"_s), m_session.me().demo};
    (new LoginSlipDialog(slip, place, this))->open();
}

void AccountsPage::explain(const Failure &failure)
{
    m_notice->show(NoticeKind::Refusal, wording(failure));
}

} // namespace parta
