// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a guardian, and the search for someone who is known already.
#include "app/pages/guardiandialog.h"
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int typingPause = 250; // ms
constexpr int leastLetters = 3;

std::optional<QDate> dayOf(const QVariant &value)
{
    return value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
}

} // namespace

GuardianDialog::GuardianDialog(PupilId pupil, QDate today, Finder finder, QWidget *parent)
    : FormDialog(tr("New guardian"), parent), m_pupil(pupil), m_finder(std::move(finder)), m_wait(new QTimer(this))
{
    addFields(true);
    form().setToday(today);
    form().setValues({{u"since"_s, today}, {u"guardian"_s, 0}});
    m_wait->setSingleShot(true);
    m_wait->setInterval(typingPause);
    connect(m_wait, &QTimer::timeout, this, &GuardianDialog::lookFor);
    connect(qobject_cast<QLineEdit *>(form().field(u"surname"_s)), &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(qobject_cast<QComboBox *>(form().field(u"guardian"_s)), &QComboBox::currentIndexChanged, this,
            &GuardianDialog::takeKnown);
}

GuardianDialog::GuardianDialog(PupilId pupil, const PupilGuardian &guardian, QWidget *parent)
    : FormDialog(tr("Guardian"), parent), m_pupil(pupil), m_present(guardian)
{
    addFields(false);
    const auto day = [](const std::optional<QDate> &d) { return QVariant(d.value_or(QDate())); };
    form().setValues({{u"surname"_s, guardian.person.name.surname}, {u"givenName"_s, guardian.person.name.givenName},
                      {u"patronymic"_s, guardian.person.name.patronymic}, {u"phone"_s, guardian.person.phone},
                      {u"email"_s, guardian.person.email}, {u"kind"_s, guardian.tie.kind}, {u"since"_s, guardian.tie.since},
                      {u"until"_s, day(guardian.tie.until)}, {u"suspendedSince"_s, day(guardian.tie.suspendedSince)},
                      {u"suspendedUntil"_s, day(guardian.tie.suspendedUntil)}});
}

void GuardianDialog::addFields(bool isNew)
{
    RecordForm &fields = form();
    fields.addText({u"surname"_s, tr("Surname"), FieldWidth::Full, FieldNeed::Required});
    if (isNew)
        fields.addChoice({u"guardian"_s, tr("Is the person known already?")}, {{0, tr("A new person")}});
    fields.addText({u"givenName"_s, tr("Given name"), FieldWidth::Half, FieldNeed::Required});
    fields.addText({u"patronymic"_s, tr("Patronymic"), FieldWidth::Half});
    fields.addText({u"phone"_s, tr("Phone"), FieldWidth::Half});
    fields.addText({u"email"_s, tr("E-mail"), FieldWidth::Half});
    fields.addHeading(tr("With regard to this pupil"));
    fields.addText({u"kind"_s, tr("Who it is (mother, father, guardian …)")});
    fields.addDay({u"since"_s, tr("Since"), FieldWidth::Half, FieldNeed::Required});
    fields.addDay({u"until"_s, tr("Until"), FieldWidth::Half});
    fields.addHeading(tr("Access to the child's data is suspended"));
    fields.addDay({u"suspendedSince"_s, tr("From"), FieldWidth::Half});
    fields.addDay({u"suspendedUntil"_s, tr("To"), FieldWidth::Half});
}

void GuardianDialog::lookFor()
{
    const QString surname = form().value(u"surname"_s).toString();
    if (surname.size() < leastLetters)
        return offer({});
    m_finder(surname, [this](const QList<FoundGuardian> &found) { offer(found); });
}

void GuardianDialog::offer(const QList<FoundGuardian> &found)
{
    m_found = found;
    QList<FormChoice> choices{{0, tr("A new person")}};
    for (const FoundGuardian &one : found) {
        QString text = one.name.full();
        if (!one.phoneEnd.isEmpty())
            text += u", …"_s + one.phoneEnd;
        if (!one.children.isEmpty())
            text += u" ("_s + one.children + u')';
        choices.append({one.guardian.value, text});
    }
    form().setChoices(u"guardian"_s, choices);
}

/// Of a known person only the link is made: the names are shown, and nothing of them is changed here.
void GuardianDialog::takeKnown()
{
    const qint64 chosen = form().value(u"guardian"_s).toLongLong();
    for (const FoundGuardian &one : std::as_const(m_found)) {
        if (one.guardian.value == chosen)
            form().enter({{u"givenName"_s, one.name.givenName}, {u"patronymic"_s, one.name.patronymic}});
    }
    for (const QString &name : {u"givenName"_s, u"patronymic"_s, u"phone"_s, u"email"_s})
        form().field(name)->setEnabled(chosen == 0);
}

SaveGuardian GuardianDialog::request()
{
    const RecordForm &fields = form();
    SaveGuardian wanted;
    wanted.pupil = m_pupil;
    const qint64 known = fields.field(u"guardian"_s) ? fields.value(u"guardian"_s).toLongLong() : 0;
    if (known)
        wanted.guardian = GuardianId{known};
    if (m_present) {
        wanted.link = m_present->link;
        wanted.guardian = m_present->guardian;
        wanted.revision = m_present->revision;
        wanted.personRevision = m_present->personRevision;
    }
    wanted.person = {{fields.value(u"surname"_s).toString(), fields.value(u"givenName"_s).toString(),
                      fields.value(u"patronymic"_s).toString()},
                     fields.value(u"phone"_s).toString(), fields.value(u"email"_s).toString()};
    wanted.tie = {fields.value(u"kind"_s).toString(), fields.value(u"since"_s).toDate(), dayOf(fields.value(u"until"_s)),
                  dayOf(fields.value(u"suspendedSince"_s)), dayOf(fields.value(u"suspendedUntil"_s))};
    wanted.request = RequestId::random();
    return wanted;
}

} // namespace parta
