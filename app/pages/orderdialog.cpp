// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by kind.
#include "app/pages/orderdialog.h"
#include "app/pages/pupilpicker.h"
#include "common/protocol/movementchecks.h"
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr MovementKind kinds[] = {MovementKind::Enrolment, MovementKind::Departure, MovementKind::ClassChange,
                                  MovementKind::Promotion, MovementKind::ConditionalPromotion, MovementKind::Repeat,
                                  MovementKind::Completion, MovementKind::Graduation};

constexpr int dialogHeight = 700;

bool hasTarget(MovementKind kind)
{
    return kind == MovementKind::Enrolment || kind == MovementKind::ClassChange || isForNextYear(kind);
}

} // namespace

QString kindText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Enrolment: return OrderDialog::tr("enrolment");
    case MovementKind::Departure: return OrderDialog::tr("departure");
    case MovementKind::ClassChange: return OrderDialog::tr("change of class");
    case MovementKind::Promotion: return OrderDialog::tr("promotion to the next year");
    case MovementKind::ConditionalPromotion: return OrderDialog::tr("conditional promotion");
    case MovementKind::Repeat: return OrderDialog::tr("repeats the year");
    case MovementKind::Completion: return OrderDialog::tr("completion of level 9");
    case MovementKind::Graduation: return OrderDialog::tr("graduation");
    case MovementKind::Annulment: return OrderDialog::tr("annulment of a line");
    }
    return {};
}

OrderDialog::OrderDialog(const QList<ClassFacts> &classes, const QList<PupilLine> &pupils, QDate today, QWidget *parent)
    : FormDialog(tr("New order"), parent), m_classes(classes), m_today(today), m_picker(new PupilPicker(this))
{
    setObjectName(u"orderDialog"_s);
    setMinimumHeight(dialogHeight);
    form().setToday(today);
    m_picker->setPupils(pupils);
    addFields();
    addPaper();
    form().setValues({{u"kind"_s, int(MovementKind::Enrolment)}, {u"isNewcomer"_s, true}, {u"day"_s, today},
                      {u"receivedOn"_s, today}, {u"orderDay"_s, today}});
    connect(qobject_cast<QComboBox *>(form().field(u"kind"_s)), &QComboBox::currentIndexChanged, this, &OrderDialog::showKind);
    connect(qobject_cast<QCheckBox *>(form().field(u"isNewcomer"_s)), &QCheckBox::toggled, this, &OrderDialog::showKind);
    showKind();
}

void OrderDialog::addFields()
{
    QList<FormChoice> choices;
    for (const MovementKind one : kinds)
        choices.append({int(one), kindText(one)});
    RecordForm &fields = form();
    fields.addChoice({u"kind"_s, tr("What happens")}, choices);
    fields.addFlag({u"isNewcomer"_s, tr("Was never at this school")});
    fields.addText({u"surname"_s, tr("Surname"), FieldWidth::Half});
    fields.addText({u"givenName"_s, tr("Given name"), FieldWidth::Half});
    fields.addText({u"patronymic"_s, tr("Patronymic"), FieldWidth::Half});
    fields.addDay({u"born"_s, tr("Birth date"), FieldWidth::Half});
    fields.addChoice({u"sex"_s, tr("Sex"), FieldWidth::Half},
                     {{QString(), tr("not stated")}, {u"м"_s, tr("male")}, {u"ж"_s, tr("female")}});
    fields.addText({u"address"_s, tr("Address"), FieldWidth::Half});
    fields.addWidgetRow(m_picker);
    QList<FormChoice> classes{{0, tr("none")}};
    for (const ClassFacts &one : std::as_const(m_classes)) {
        const QString year = u" (%1/%2)"_s.arg(one.year.since.year()).arg(one.year.since.year() + 1);
        classes.append({one.id.value, one.name + (one.year.covers(m_today) ? QString() : year)});
    }
    fields.addChoice({u"toClass"_s, tr("Into class")}, classes);
}

void OrderDialog::addPaper()
{
    RecordForm &fields = form();
    fields.addDay({u"day"_s, tr("Day of the event (first day of the new state)"), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"receivedOn"_s, tr("Learnt of on (5 working days run from here)"), FieldWidth::Half, FieldNeed::Required});
    fields.addText({u"orderNumber"_s, tr("Order No."), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"orderDay"_s, tr("Date of the order"), FieldWidth::Half, FieldNeed::Required});
    fields.addText({u"place"_s, tr("From where, where to")});
    fields.addText({u"reason"_s, tr("Reason")});
    fields.addText({u"basis"_s, tr("Basis (application, minutes, certificate)")});
}

MovementKind OrderDialog::kind()
{
    return MovementKind(form().value(u"kind"_s).toInt());
}

bool OrderDialog::isNewcomer()
{
    return kind() == MovementKind::Enrolment && form().value(u"isNewcomer"_s).toBool();
}

void OrderDialog::showKind()
{
    const auto show = [this](const QString &field, bool shown) { form().field(field)->parentWidget()->setVisible(shown); };
    show(u"isNewcomer"_s, kind() == MovementKind::Enrolment);
    for (const QString &field : {u"surname"_s, u"givenName"_s, u"patronymic"_s, u"born"_s, u"sex"_s, u"address"_s})
        show(field, isNewcomer());
    m_picker->setVisible(!isNewcomer());
    show(u"toClass"_s, hasTarget(kind()));
    show(u"place"_s, kind() == MovementKind::Enrolment || kind() == MovementKind::Departure);
    show(u"reason"_s, kind() == MovementKind::Departure);
}

RecordMovement OrderDialog::request()
{
    const RecordForm &fields = form();
    const auto text = [&](const QString &name) { return fields.value(name).toString(); };
    RecordMovement wanted;
    wanted.kind = kind();
    if (isNewcomer()) {
        const QDate born = fields.value(u"born"_s).toDate();
        wanted.newcomer = Newcomer{{text(u"surname"_s), text(u"givenName"_s), text(u"patronymic"_s)}, text(u"sex"_s),
                                   born.isValid() ? std::optional(born) : std::nullopt, text(u"address"_s)};
    } else {
        wanted.pupils = m_picker->chosen();
    }
    const qint64 target = fields.value(u"toClass"_s).toLongLong();
    if (target && hasTarget(kind()))
        wanted.toClass = ClassId{target};
    const auto day = [&](const QString &name) { return fields.value(name).toDate(); };
    wanted.paper = {day(u"day"_s), day(u"receivedOn"_s), text(u"orderNumber"_s), day(u"orderDay"_s), text(u"basis"_s),
                    text(u"place"_s), text(u"reason"_s)};
    wanted.request = RequestId::random();
    return wanted;
}

/// What the server says of a pupil has no line of its own in the form: it stands below, in words.
void OrderDialog::explain(const Failure &failure, const QString &text)
{
    if (failure.field == u"pupils"_s) {
        const QString why = failure.code == ErrorCode::AlreadyExists ? tr("A chosen pupil is at school already on that day.")
            : failure.code == ErrorCode::NotAMember                  ? tr("A chosen pupil is in no class on the day before.")
            : failure.code == ErrorCode::Malformed                   ? tr("Choose at least one pupil.")
                                                                     : text;
        return FormDialog::explain({}, why);
    }
    if (failure.field == u"toClass"_s)
        return FormDialog::explain(failure.field, tr("This class does not fit: check its level and year."));
    if (failure.field == u"kind"_s)
        return FormDialog::explain(failure.field, tr("This does not happen to pupils of that level."));
    if (failure.field == u"day"_s || failure.code == ErrorCode::Overlapping)
        return FormDialog::explain(u"day"_s, tr("A later line of the pupil stands in the book, or the day is outside the school year."));
    if (failure.code == ErrorCode::Malformed)
        return FormDialog::explain(failure.field, tr("Has to be filled in"));
    FormDialog::explain(failure.field, text);
}

} // namespace parta
