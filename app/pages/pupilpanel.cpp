// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a card and the windows of their lines.
#include "app/pages/pupilpanel.h"
#include "app/pages/guardiandialog.h"
#include "app/shell/wording.h"
#include "ui/forms/datefield.h"
#include "ui/lists/cardlist.h"
#include "ui/style/icons.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

std::optional<QDate> dayOf(const QVariant &value)
{
    return value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
}

template<class T, class Key>
const T *byId(const QList<T> &list, qint64 id, Key key)
{
    for (const T &one : list) {
        if ((one.*key).value == id)
            return &one;
    }
    return nullptr;
}

} // namespace

PupilPanel::PupilPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stays(new QLabel(this)),
      m_guardians(new CardList(tr("Guardians"), tr("No guardian is entered."), this)),
      m_consents(new CardList(tr("Consents"), tr("No consent is registered."), this)),
      m_exemptions(new CardList(tr("Exemptions"), tr("Not exempt from any subject."), this)),
      m_health(new QPushButton(icon(u"lock"_s), tr("Health sheet …"), this)),
      m_login(new QPushButton(icon(u"key"_s), tr("Change login …"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_stays->setObjectName(u"stays"_s);
    m_stays->setWordWrap(true);
    m_stays->setTextFormat(Qt::PlainText);
    m_guardians->setObjectName(u"guardians"_s);
    m_consents->setObjectName(u"consents"_s);
    m_exemptions->setObjectName(u"exemptions"_s);
    m_health->setObjectName(u"health"_s);
    m_health->setToolTip(tr("Reading is entered in the log"));
    m_login->setObjectName(u"login"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_stays), static_cast<QWidget *>(m_guardians),
                          static_cast<QWidget *>(m_consents), static_cast<QWidget *>(m_exemptions)})
        column->addWidget(part);
    for (QPushButton *button : {m_health, m_login})
        column->addWidget(button, 0, Qt::AlignLeft);
    connect(m_guardians, &CardList::addWanted, this, [this] { openGuardian(0); });
    connect(m_guardians, &CardList::opened, this, &PupilPanel::openGuardian);
    connect(m_consents, &CardList::addWanted, this, [this] { openConsent(0); });
    connect(m_consents, &CardList::opened, this, &PupilPanel::openConsent);
    connect(m_exemptions, &CardList::addWanted, this, [this] { openExemption(0); });
    connect(m_exemptions, &CardList::opened, this, &PupilPanel::openExemption);
    connect(m_health, &QPushButton::clicked, this, &PupilPanel::readHealth);
    connect(m_login, &QPushButton::clicked, this, &PupilPanel::openLogin);
    clear();
}

void PupilPanel::showCard(const PupilCard &card, const QList<SubjectName> &subjects)
{
    m_card = card;
    m_subjects = subjects;
    fill();
    show();
}

void PupilPanel::clear()
{
    m_card = {};
    hide();
}

void PupilPanel::fill()
{
    QStringList stays;
    for (const PupilStay &stay : std::as_const(m_card.stays)) {
        const QString until = stay.days.until ? u" – "_s + dayText(*stay.days.until) : QString();
        stays.append(tr("%1 (%2): since %3").arg(stay.className, stay.yearName, dayText(stay.days.since)) + until);
    }
    m_stays->setText(stays.isEmpty() ? tr("In no class yet") : stays.join(u'\n'));
    QList<CardLine> guardians;
    const QDate today = m_session.clock().today();
    for (const PupilGuardian &one : std::as_const(m_card.guardians)) {
        QString text = one.person.name.full();
        if (!one.tie.kind.isEmpty())
            text.prepend(one.tie.kind + u": "_s);
        if (!one.person.phone.isEmpty())
            text += u", "_s + one.person.phone;
        if (one.tie.isSuspended(today))
            text += u" – "_s + tr("access suspended");
        guardians.append({one.link.value, text, one.tie.until && *one.tie.until < today,
                          one.otherChildren.isEmpty() ? text : tr("%1\nOther children: %2").arg(text, one.otherChildren)});
    }
    m_guardians->setLines(guardians);
    fillPapers();
    const bool whole = !m_card.rights.login || m_card.rights.card;
    for (QWidget *part : {static_cast<QWidget *>(m_guardians), static_cast<QWidget *>(m_consents),
                          static_cast<QWidget *>(m_exemptions)})
        part->setVisible(whole);
    for (CardList *list : {m_guardians, m_consents, m_exemptions})
        list->setEditable(m_card.rights.card);
    m_health->setVisible(m_card.rights.health);
    m_login->setVisible(m_card.rights.login && !m_card.login.isEmpty());
    m_login->setText(tr("Login: %1 – change …").arg(m_card.login));
}

void PupilPanel::fillPapers()
{
    QList<CardLine> consents, exemptions;
    for (const Consent &one : std::as_const(m_card.consents)) {
        QString text = tr("%1: given on %2").arg(one.purpose, dayText(one.givenOn));
        if (one.withdrawnOn)
            text += u", "_s + tr("withdrawn on %1").arg(dayText(*one.withdrawnOn));
        consents.append({one.id.value, text, one.withdrawnOn.has_value(), {}});
    }
    for (const Exemption &one : std::as_const(m_card.exemptions)) {
        const SubjectName *subject = byId(m_subjects, one.subject.value, &SubjectName::id);
        QString text = (subject ? subject->name : QString()) + (one.practical ? tr(" (practical part)") : QString());
        text += u": "_s + dayText(one.since) + u" – "_s + (one.until ? dayText(*one.until) : u"…"_s);
        if (!one.document.isEmpty())
            text += u", "_s + one.document;
        exemptions.append({one.id.value, text, one.until && *one.until < m_session.clock().today(), {}});
    }
    m_consents->setLines(consents);
    m_exemptions->setLines(exemptions);
}

FormDialog *PupilPanel::dialog(const QString &title, const QString &name)
{
    auto *made = new FormDialog(title, this);
    made->setObjectName(name);
    made->form().setToday(m_session.clock().today());
    return made;
}

template<class R>
void PupilPanel::send(FormDialog *dialog, const R &request, std::function<void(const typename R::Reply &)> then)
{
    m_session.call<R>(request, dialog, [this, dialog, then = std::move(then)](const Result<typename R::Reply> &answer) {
        if (!answer)
            return dialog->explain(answer.error().field, wording(answer.error()));
        then(*answer);
        finish(dialog);
    });
}

void PupilPanel::finish(FormDialog *dialog)
{
    Q_EMIT told(tr("Saved"));
    dialog->accept();
}

void PupilPanel::openGuardian(qint64 link)
{
    const PupilGuardian *present = byId(m_card.guardians, link, &PupilGuardian::link);
    const auto finder = [this](const QString &surname, GuardianDialog::Found then) {
        m_session.call<FindGuardians>({surname}, this, [then = std::move(then)](const Result<FindGuardians::Reply> &answer) {
            then(answer ? answer->guardians : QList<FoundGuardian>());
        });
    };
    auto *window = present ? new GuardianDialog(m_card.id, *present, this)
                           : new GuardianDialog(m_card.id, m_session.clock().today(), finder, this);
    window->setObjectName(u"guardianDialog"_s);
    if (!m_card.rights.card)
        window->setReadOnly();
    connect(window, &FormDialog::submitted, this, [this, window] {
        send<SaveGuardian>(window, window->request(), [this](const SaveGuardian::Reply &reply) {
            m_card.guardians = reply.guardians;
            fill();
        });
    });
    window->begin();
}

void PupilPanel::openConsent(qint64 id)
{
    const Consent *found = byId(m_card.consents, id, &Consent::id);
    const Consent present = found ? *found : Consent{{}, {}, {}, m_session.clock().today(), {}, 0};
    FormDialog *window = dialog(tr("Consent"), u"consentDialog"_s);
    QList<FormChoice> givers{{0, tr("the pupil himself")}};
    for (const PupilGuardian &one : std::as_const(m_card.guardians))
        givers.append({one.guardian.value, one.person.name.full()});
    window->form().addText({u"purpose"_s, tr("Purpose"), FieldWidth::Full, FieldNeed::Required});
    window->form().addChoice({u"guardian"_s, tr("Given by")}, givers);
    window->form().addDay({u"givenOn"_s, tr("Given on"), FieldWidth::Half, FieldNeed::Required});
    window->form().addDay({u"withdrawnOn"_s, tr("Withdrawn on"), FieldWidth::Half});
    window->form().setValues({{u"purpose"_s, present.purpose}, {u"guardian"_s, present.guardian.value_or(GuardianId{}).value},
                              {u"givenOn"_s, present.givenOn}, {u"withdrawnOn"_s, present.withdrawnOn.value_or(QDate())}});
    if (!m_card.rights.card)
        window->setReadOnly();
    connect(window, &FormDialog::submitted, this, [this, window, present] {
        Consent wanted = present;
        const qint64 giver = window->form().value(u"guardian"_s).toLongLong();
        wanted.guardian = giver ? std::optional(GuardianId{giver}) : std::nullopt;
        wanted.purpose = window->form().value(u"purpose"_s).toString();
        wanted.givenOn = window->form().value(u"givenOn"_s).toDate();
        wanted.withdrawnOn = dayOf(window->form().value(u"withdrawnOn"_s));
        send<SaveConsent>(window, {m_card.id, wanted, RequestId::random()}, [this](const SaveConsent::Reply &reply) {
            m_card.consents = reply.consents;
            fillPapers();
        });
    });
    window->begin();
}

void PupilPanel::openExemption(qint64 id)
{
    const Exemption *found = byId(m_card.exemptions, id, &Exemption::id);
    const Exemption present = found ? *found : Exemption{{}, {}, false, m_session.clock().today(), {}, {}, 0};
    FormDialog *window = dialog(tr("Exemption"), u"exemptionDialog"_s);
    QList<FormChoice> subjects;
    for (const SubjectName &one : std::as_const(m_subjects))
        subjects.append({one.id.value, one.name});
    window->form().addChoice({u"subject"_s, tr("Subject"), FieldWidth::Full, FieldNeed::Required}, subjects);
    window->form().addFlag({u"practical"_s, tr("From the practical part only")});
    window->form().addDay({u"since"_s, tr("Since"), FieldWidth::Half, FieldNeed::Required});
    window->form().addDay({u"until"_s, tr("Until"), FieldWidth::Half});
    window->form().addText({u"document"_s, tr("Document (number, date)")});
    window->form().setValues({{u"subject"_s, present.subject.value}, {u"practical"_s, present.practical},
                              {u"since"_s, present.since}, {u"until"_s, present.until.value_or(QDate())},
                              {u"document"_s, present.document}});
    if (!m_card.rights.card)
        window->setReadOnly();
    connect(window, &FormDialog::submitted, this, [this, window, present] {
        Exemption wanted = present;
        wanted.subject = SubjectId{window->form().value(u"subject"_s).toLongLong()};
        wanted.practical = window->form().value(u"practical"_s).toBool();
        wanted.since = window->form().value(u"since"_s).toDate();
        wanted.until = dayOf(window->form().value(u"until"_s));
        wanted.document = window->form().value(u"document"_s).toString();
        send<SaveExemption>(window, {m_card.id, wanted, RequestId::random()}, [this](const SaveExemption::Reply &reply) {
            m_card.exemptions = reply.exemptions;
            fillPapers();
        });
    });
    window->begin();
}

void PupilPanel::readHealth()
{
    m_session.call<ReadHealthSheet>({m_card.id}, this, [this, pupil = m_card.id](const Result<ReadHealthSheet::Reply> &answer) {
        if (!answer)
            Q_EMIT refused(answer.error());
        else if (pupil == m_card.id)
            openHealth(answer->sheet);
    });
}

void PupilPanel::openHealth(const HealthSheet &sheet)
{
    FormDialog *window = dialog(tr("Health sheet"), u"healthDialog"_s);
    QList<FormChoice> groups{{QString(), tr("not stated")}};
    for (const QString &group : {u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s})
        groups.append({group, group});
    const QList<FormChoice> pe{{QString(), tr("not stated")}, {u"основная"_s, tr("basic")},
                               {u"подготовительная"_s, tr("preparatory")}, {u"специальная А"_s, tr("special A")},
                               {u"специальная Б"_s, tr("special B")}, {u"освобождён"_s, tr("exempt")}};
    window->form().addChoice({u"healthGroup"_s, tr("Health group"), FieldWidth::Half}, groups);
    window->form().addChoice({u"peGroup"_s, tr("PE group"), FieldWidth::Half}, pe);
    window->form().addFlag({u"specialNeeds"_s, tr("Special educational needs")});
    window->form().addNote({u"note"_s, tr("Recommendations")});
    window->form().setValues({{u"healthGroup"_s, sheet.healthGroup}, {u"peGroup"_s, sheet.peGroup},
                              {u"specialNeeds"_s, sheet.specialNeeds}, {u"note"_s, sheet.note}});
    connect(window, &FormDialog::submitted, this, [this, window, sheet] {
        HealthSheet wanted = sheet;
        wanted.healthGroup = window->form().value(u"healthGroup"_s).toString();
        wanted.peGroup = window->form().value(u"peGroup"_s).toString();
        wanted.specialNeeds = window->form().value(u"specialNeeds"_s).toBool();
        wanted.note = window->form().value(u"note"_s).toString();
        send<SaveHealthSheet>(window, {m_card.id, wanted, RequestId::random()}, [](const SaveHealthSheet::Reply &) {});
    });
    window->begin();
}

void PupilPanel::openLogin()
{
    FormDialog *window = dialog(tr("Login of the pupil"), u"loginDialog"_s);
    window->form().addText({u"login"_s, tr("Login"), FieldWidth::Full, FieldNeed::Required});
    window->form().setValues({{u"login"_s, m_card.login}});
    connect(window, &FormDialog::submitted, this, [this, window] {
        const SetPupilLogin wanted{m_card.id, window->form().value(u"login"_s).toString(), RequestId::random()};
        send<SetPupilLogin>(window, wanted, [this](const SetPupilLogin::Reply &reply) {
            m_card.login = reply.login;
            fill();
        });
    });
    window->begin();
}

} // namespace parta
