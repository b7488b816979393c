// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of the staff.
#include "app/pages/staffpage.h"
#include "app/shell/wording.h"
#include "common/protocol/staffchecks.h"
#include "ui/forms/formdialog.h"
#include "ui/people/accounttexts.h"
#include "ui/people/attestationlist.h"
#include "ui/style/palettes.h"
#include <QComboBox>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

std::optional<QDate> dayIn(const RecordForm &form, const QString &name)
{
    const QDate day = form.value(name).toDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// The earliest day on which something of the card ends.
std::optional<QDate> fallsDue(const StaffMember &member)
{
    std::optional<QDate> earliest;
    QSet<AttestationKind> seen;
    for (const StaffAttestation &one : member.attestations) { // latest first: a renewed one has made the former void
        const bool renewed = seen.contains(one.kind);
        seen.insert(one.kind);
        const auto day = one.fallsDue();
        if (!renewed && day && (!earliest || *day < *earliest))
            earliest = day;
    }
    return earliest;
}

FormChoice kindChoice(AttestationKind kind)
{
    return {reflect::enumText(kind), kindText(kind)};
}

} // namespace

StaffPage::StaffPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_attestations(new AttestationList(this)), m_account(new QLabel(this)), m_due(new QComboBox(this)),
      m_writes(session.me().roles.contains(Role::Deputy))
{
    list().explainEmptiness(tr("No staff entered yet"), tr("Ctrl+N begins a card. The deputy enters whom the school hires within two working days (cl. 3.3)."));
    addDueFilter();
    addFields();
    if (m_writes)
        addNewAction(tr("New card"));
    setEditable(m_writes);
    connect(m_attestations, &AttestationList::addWanted, this, [this] { askAttestation({}); });
    connect(m_attestations, &AttestationList::editWanted, this, [this](AttestationId id) {
        const StaffMember *shown = member(shownId());
        for (const StaffAttestation &one : shown ? shown->attestations : QList<StaffAttestation>()) {
            if (one.id == id)
                return askAttestation(one);
        }
    });
}

void StaffPage::addDueFilter()
{
    m_due->setObjectName(u"dueFilter"_s);
    m_due->setAccessibleName(tr("Attestations that fall due"));
    m_due->addItem(tr("Attestation: all"), int(DueBand::None));
    m_due->addItem(tr("due within 12 months"), int(DueBand::TwelveMonths));
    m_due->addItem(tr("due within 6 months"), int(DueBand::SixMonths));
    m_due->addItem(tr("due within 3 months"), int(DueBand::ThreeMonths));
    m_due->addItem(tr("run out"), int(DueBand::Overdue));
    list().addTool(m_due);
    connect(m_due, &QComboBox::currentIndexChanged, this, [this] { showStaff(); });
}

void StaffPage::addFields()
{
    form().addText({u"surname"_s, tr("Surname"), FieldWidth::Full, FieldNeed::Required});
    form().addText({u"givenName"_s, tr("Name"), FieldWidth::Half, FieldNeed::Required});
    form().addText({u"patronymic"_s, tr("Patronymic"), FieldWidth::Half});
    form().addText({u"post"_s, tr("Post"), FieldWidth::Full, FieldNeed::Required});
    form().addChoice({u"subjects"_s, tr("Subjects, by qualification")}, {}, ChoiceCount::Many);
    form().addDay({u"born"_s, tr("Born"), FieldWidth::Half});
    form().addText({u"phone"_s, tr("Telephone"), FieldWidth::Half});
    form().addText({u"email"_s, tr("E-mail")});
    form().addHeading(tr("Hired"));
    form().addDay({u"since"_s, tr("First day of work")});
    form().addText({u"hiredNumber"_s, tr("Order No."), FieldWidth::Half});
    form().addDay({u"hiredDay"_s, tr("of"), FieldWidth::Half});
    form().addHeading(tr("Dismissed"));
    form().addDay({u"until"_s, tr("Last day of work")});
    form().addText({u"dismissedNumber"_s, tr("Order No."), FieldWidth::Half});
    form().addDay({u"dismissedDay"_s, tr("of"), FieldWidth::Half});
    m_account->setObjectName(u"accountNote"_s);
    m_account->setTextFormat(Qt::PlainText);
    m_account->setWordWrap(true);
    form().addWidgetRow(m_account);
    form().addHeading(tr("Attestation"));
    form().addWidgetRow(m_attestations);
}

void StaffPage::load()
{
    ask<ListStaff>({}, [this](const ListStaff::Reply &reply) {
        m_staff = reply.staff;
        m_subjects.clear();
        QList<FormChoice> subjects;
        for (const NamedSubject &subject : reply.subjects) {
            m_subjects.insert(subject.id, subject.name);
            subjects.append({subject.id.value, subject.name});
        }
        form().setChoices(u"subjects"_s, subjects);
        showStaff();
    });
}

bool StaffPage::isShown(const StaffMember &one)
{
    const DueBand wanted = DueBand(m_due->currentData().toInt());
    if (wanted == DueBand::None)
        return true;
    const QDate today = session().clock().today();
    const DueBand band = dueBand(fallsDue(one), today);
    return !one.isDismissed(today) && band != DueBand::None && band <= wanted;
}

void StaffPage::showStaff()
{
    const QDate today = session().clock().today();
    ListShape<StaffMember> shape;
    shape.text(tr("Full name"), 28, [](const StaffMember &m) { return m.card.name.full(); })
        .text(tr("Post"), 22, [](const StaffMember &m) { return m.card.post; })
        .text(tr("Subjects"), 18, [this](const StaffMember &m) {
            QStringList names;
            for (const SubjectId id : m.card.subjects)
                names.append(m_subjects.value(id));
            return names.join(u", "_s);
        })
        .choice(tr("Category"), 18, [](const StaffMember &m) {
            return m.attestations.isEmpty() ? QString() : kindText(m.attestations.first().kind);
        })
        .day(tr("Falls due"), [](const StaffMember &m) { return fallsDue(m); })
        .text(tr("Telephone"), 16, [](const StaffMember &m) { return m.card.phone; })
        .day(tr("Works since"), [](const StaffMember &m) { return m.card.since; })
        .choice(tr("State"), 10, [today](const StaffMember &m) { return m.isDismissed(today) ? tr("dismissed") : tr("works"); })
        .tone([today](const StaffMember &m) {
            if (m.isDismissed(today))
                return RowTone::Quiet;
            const DueBand band = dueBand(fallsDue(m), today);
            return band == DueBand::Overdue || band == DueBand::ThreeMonths ? RowTone::Warning : RowTone::Normal;
        });
    QList<StaffMember> shown;
    for (const StaffMember &one : std::as_const(m_staff)) {
        if (isShown(one))
            shown.append(one);
    }
    showTable(shape.table(tr("Staff"), shown, [](const StaffMember &m) { return m.id.value; }));
}

const StaffMember *StaffPage::member(qint64 id) const
{
    const auto found = std::find_if(m_staff.begin(), m_staff.end(), [id](const StaffMember &m) { return m.id.value == id; });
    return found == m_staff.end() ? nullptr : &*found;
}

void StaffPage::showRecord(qint64 id)
{
    const StaffMember *known = member(id);
    const StaffMember shown = known ? *known : StaffMember();
    const QDate today = session().clock().today();
    QVariantList subjects;
    for (const SubjectId subject : shown.card.subjects)
        subjects.append(subject.value);
    const OrderEntry hired = shown.hiredBy.value_or(OrderEntry());
    const OrderEntry dismissed = shown.dismissedBy.value_or(OrderEntry());
    form().setValues({{u"surname"_s, shown.card.name.surname}, {u"givenName"_s, shown.card.name.givenName},
                      {u"patronymic"_s, shown.card.name.patronymic}, {u"post"_s, shown.card.post}, {u"subjects"_s, subjects},
                      {u"born"_s, shown.card.born.value_or(QDate())}, {u"phone"_s, shown.card.phone}, {u"email"_s, shown.card.email},
                      {u"since"_s, shown.card.since.value_or(QDate())}, {u"until"_s, shown.card.until.value_or(QDate())},
                      {u"hiredNumber"_s, hired.number}, {u"hiredDay"_s, hired.day}, {u"dismissedNumber"_s, dismissed.number},
                      {u"dismissedDay"_s, dismissed.day}});
    QStringList notes;
    for (const OrderEntry &order : {hired, dismissed}) {
        if (order.isLate())
            notes.append(latenessText(order, u"3.3"_s));
    }
    if (shown.isDismissed(today) && shown.accountOpen)
        notes.append(tr("The account %1 is still open: the administrator has to block it.").arg(shown.login));
    m_account->setText(notes.join(u'\n'));
    m_account->setVisible(!notes.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
    m_account->setPalette(colours);
    m_attestations->show(shown.attestations, m_writes && known, today);
}

void StaffPage::save()
{
    SaveStaffMember wanted;
    const StaffMember *known = isNew() ? nullptr : member(shownId());
    if (known) {
        wanted.id = known->id;
        wanted.revision = known->revision;
    }
    const auto text = [this](const QString &name) { return form().value(name).toString(); };
    wanted.card.name = {text(u"surname"_s), text(u"givenName"_s), text(u"patronymic"_s)};
    wanted.card.post = text(u"post"_s);
    wanted.card.born = dayIn(form(), u"born"_s);
    wanted.card.phone = text(u"phone"_s);
    wanted.card.email = text(u"email"_s);
    for (const QVariant &subject : form().value(u"subjects"_s).toList())
        wanted.card.subjects.append(SubjectId{subject.toLongLong()});
    wanted.card.since = dayIn(form(), u"since"_s);
    wanted.card.until = dayIn(form(), u"until"_s);
    wanted.hiredNumber = text(u"hiredNumber"_s);
    wanted.hiredDay = dayIn(form(), u"hiredDay"_s);
    wanted.dismissedNumber = text(u"dismissedNumber"_s);
    wanted.dismissedDay = dayIn(form(), u"dismissedDay"_s);
    wanted.request = RequestId::random();
    if (const auto fault = check(wanted))
        return explain(*fault);
    ask<SaveStaffMember>(wanted, [this](const SaveStaffMember::Reply &reply) { saved(reply.member.id.value); });
}

void StaffPage::askAttestation(const StaffAttestation &known)
{
    const QDate today = session().clock().today();
    auto *dialog = new FormDialog(known.id ? tr("Attestation") : tr("New attestation"), this);
    dialog->setExplanation(tr("Cl. 3.3: entered within two working days of the day on which the school learned of it."));
    dialog->setObjectName(u"attestation"_s);
    RecordForm &fields = dialog->form();
    fields.addChoice({u"kind"_s, tr("Kind")}, {kindChoice(AttestationKind::First), kindChoice(AttestationKind::Highest),
                                               kindChoice(AttestationKind::Conformity), kindChoice(AttestationKind::Methodologist),
                                               kindChoice(AttestationKind::Mentor)});
    fields.addDay({u"day"_s, tr("Date of the attestation"), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"receivedOn"_s, tr("School learned of it on"), FieldWidth::Half, FieldNeed::Required});
    fields.addText({u"orderNumber"_s, tr("Order No."), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"orderDay"_s, tr("of"), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"validUntil"_s, tr("Valid until"), FieldWidth::Half});
    fields.addDay({u"nextDay"_s, tr("Next attestation"), FieldWidth::Half});
    fields.setToday(today);
    fields.setValues({{u"kind"_s, reflect::enumText(known.kind)}, {u"day"_s, known.day}, {u"receivedOn"_s, known.id ? known.receivedOn : today},
                      {u"orderNumber"_s, known.orderNumber}, {u"orderDay"_s, known.orderDay},
                      {u"validUntil"_s, known.validUntil.value_or(QDate())}, {u"nextDay"_s, known.nextDay.value_or(QDate())}});
    propose(*dialog);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, known] { saveAttestation(*dialog, known); });
    dialog->begin();
}

/// Terms follow kind and day until the person types others.
void StaffPage::propose(FormDialog &dialog)
{
    struct Proposed {
        QDate end;
        QDate next;
    };
    const auto proposal = [](const RecordForm &fields) {
        const AttestationKind kind = reflect::enumFromName<AttestationKind>(fields.value(u"kind"_s).toString()).value_or(AttestationKind::First);
        const QDate day = fields.value(u"day"_s).toDate();
        return Proposed{proposedEnd(kind, day).value_or(QDate()), proposedNext(kind, day).value_or(QDate())};
    };
    const auto last = std::make_shared<Proposed>(proposal(dialog.form()));
    connect(&dialog.form(), &RecordForm::edited, &dialog, [&dialog, proposal, last] {
        RecordForm &fields = dialog.form();
        const Proposed now = proposal(fields);
        const Proposed before = std::exchange(*last, now);
        QVariantMap values;
        if (now.end != before.end && fields.value(u"validUntil"_s).toDate() == before.end)
            values.insert(u"validUntil"_s, now.end);
        if (now.next != before.next && fields.value(u"nextDay"_s).toDate() == before.next)
            values.insert(u"nextDay"_s, now.next);
        if (!values.isEmpty())
            fields.enter(values);
    });
}

void StaffPage::saveAttestation(FormDialog &dialog, const StaffAttestation &known)
{
    const RecordForm &fields = dialog.form();
    SaveAttestation wanted;
    if (known.id)
        wanted.id = known.id;
    wanted.staff = StaffId{shownId()};
    wanted.kind = reflect::enumFromName<AttestationKind>(fields.value(u"kind"_s).toString()).value_or(AttestationKind::First);
    wanted.day = fields.value(u"day"_s).toDate();
    wanted.orderNumber = fields.value(u"orderNumber"_s).toString();
    wanted.orderDay = fields.value(u"orderDay"_s).toDate();
    wanted.validUntil = dayIn(fields, u"validUntil"_s);
    wanted.nextDay = dayIn(fields, u"nextDay"_s);
    wanted.receivedOn = fields.value(u"receivedOn"_s).toDate();
    wanted.revision = known.revision;
    wanted.request = RequestId::random();
    if (const auto fault = check(wanted))
        return dialog.explain(fault->field, wording(*fault));
    const QPointer<FormDialog> open(&dialog);
    session().call<SaveAttestation>(wanted, this, [this, open](const Result<SaveAttestation::Reply> &answer) {
        if (!answer && open)
            return open->explain(answer.error().field, wording(answer.error()));
        if (!answer)
            return explain(answer.error());
        if (open)
            open->accept();
        tell(tr("The attestation is entered"));
        load();
    });
}

} // namespace parta
