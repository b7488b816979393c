// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pupils, the card, the check.
#include "app/pages/pupilspage.h"
#include "app/pages/pupilpanel.h"
#include "ui/forms/datefield.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

PupilsPage::PupilsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_panel(new PupilPanel(session, this)), m_class(new QLabel(this)),
      m_due(new QLabel(this)), m_check(nullptr)
{
    addFields();
    list().setSearchHint(tr("Surname, class, file number"));
    list().explainEmptiness(tr("You have no pupils to see here"),
                            tr("Pupils appear when they are enrolled on the page «Movement» or imported."));
    m_due->setObjectName(u"checkDue"_s);
    list().addTool(m_due);
    m_check = addAction(tr("Class data checked"), u"check"_s, [this] { checkClass(); });
    m_check->setToolTip(tr("Enters the monthly check of the data of pupils and guardians (cl. 3.4)"));
    m_check->hide();
    setEditable(false);
    connect(m_panel, &PupilPanel::refused, this, [this](const Failure &failure) { explain(failure); });
    connect(m_panel, &PupilPanel::told, this, [this](const QString &text) { tell(text); });
}

void PupilsPage::addFields()
{
    RecordForm &card = form();
    m_class->setObjectName(u"className"_s);
    card.addWidgetRow(m_class);
    card.addText({u"surname"_s, tr("Surname"), FieldWidth::Half, FieldNeed::Required});
    card.addText({u"givenName"_s, tr("Given name"), FieldWidth::Half, FieldNeed::Required});
    card.addText({u"patronymic"_s, tr("Patronymic"), FieldWidth::Half});
    card.addText({u"personalFile"_s, tr("Personal file No."), FieldWidth::Half});
    card.addDay({u"born"_s, tr("Birth date"), FieldWidth::Half});
    card.addChoice({u"sex"_s, tr("Sex"), FieldWidth::Half},
                   {{QString(), tr("not stated")}, {u"м"_s, tr("male")}, {u"ж"_s, tr("female")}});
    card.addText({u"address"_s, tr("Address")});
    card.addText({u"phone"_s, tr("Phone"), FieldWidth::Half});
    card.addChoice({u"information"_s, tr("Guardians are informed"), FieldWidth::Half},
                   {{int(InformationMethod::Electronic), tr("in the journal")}, {int(InformationMethod::Paper), tr("on paper")}});
    card.addFlag({u"individualPlan"_s, tr("Individual plan"), FieldWidth::Half});
    card.addFlag({u"homeSchooling"_s, tr("Taught at home"), FieldWidth::Half});
    card.addWidgetRow(m_panel);
}

void PupilsPage::load()
{
    ask<ListPupils>({}, [this](const ListPupils::Reply &reply) {
        m_pupils = reply.pupils;
        m_checks = reply.checks;
        m_subjects = reply.subjects;
        m_yearBegin = reply.yearBegin;
        ListShape<PupilLine> shape;
        shape.text(tr("Name"), 30, [](const PupilLine &p) { return p.name.full(); })
            .choice(tr("Class"), 7, [](const PupilLine &p) { return p.className; })
            .text(tr("File"), 10, [](const PupilLine &p) { return p.personalFile; })
            .day(tr("Born"), [](const PupilLine &p) { return p.born; })
            .text(tr("Sex"), 5, [](const PupilLine &p) { return p.sex; })
            .text(tr("Phone"), 17, [](const PupilLine &p) { return p.phone; })
            .choice(tr("Informing"), 14, [](const PupilLine &p) {
                if (!p.full)
                    return QString();
                return p.information == InformationMethod::Paper ? tr("on paper") : tr("in the journal");
            })
            .text(tr("Special"), 16, [](const PupilLine &p) {
                QStringList flags;
                if (p.individualPlan)
                    flags.append(tr("individual plan"));
                if (p.homeSchooling)
                    flags.append(tr("at home"));
                if (p.lastDay)
                    flags.append(tr("left, last day %1").arg(dayText(*p.lastDay)));
                return flags.join(u", "_s);
            })
            .tone([](const PupilLine &p) { return p.lastDay ? RowTone::Quiet : RowTone::Normal; });
        showTable(shape.table(tr("Pupils"), m_pupils, [](const PupilLine &p) { return p.id.value; }));
        tellChecks();
    });
}

const PupilLine *PupilsPage::line(qint64 id) const
{
    for (const PupilLine &one : m_pupils) {
        if (one.id.value == id)
            return &one;
    }
    return nullptr;
}

void PupilsPage::showRecord(qint64 id)
{
    m_panel->clear();
    setEditable(false);
    const PupilLine *shown = line(id);
    m_class->setText(shown && !shown->className.isEmpty() ? tr("Class %1").arg(shown->className) : QString());
    if (!shown)
        return form().setValues({});
    form().setValues({{u"surname"_s, shown->name.surname}, {u"givenName"_s, shown->name.givenName},
                      {u"patronymic"_s, shown->name.patronymic}, {u"personalFile"_s, shown->personalFile},
                      {u"born"_s, shown->born.value_or(QDate())}, {u"sex"_s, shown->sex}, {u"phone"_s, shown->phone}});
    const bool opens = shown->full || session().me().roles.contains(Role::Administrator);
    if (!opens)
        return;
    ask<OpenPupil>({PupilId{id}}, [this, id](const OpenPupil::Reply &reply) {
        if (shownId() == id && !form().isDirty())
            showCard(reply.card);
    });
}

void PupilsPage::showCard(const PupilCard &card)
{
    m_card = card;
    const PupilFacts &facts = card.facts;
    form().setValues({{u"surname"_s, facts.name.surname}, {u"givenName"_s, facts.name.givenName},
                      {u"patronymic"_s, facts.name.patronymic}, {u"personalFile"_s, facts.personalFile},
                      {u"born"_s, facts.born.value_or(QDate())}, {u"sex"_s, facts.sex}, {u"address"_s, facts.address},
                      {u"phone"_s, facts.phone}, {u"information"_s, int(facts.information)},
                      {u"individualPlan"_s, facts.individualPlan}, {u"homeSchooling"_s, facts.homeSchooling}});
    setEditable(card.rights.card);
    form().field(u"personalFile"_s)->setEnabled(card.rights.personalFile);
    m_panel->showCard(card, m_subjects);
}

PupilFacts PupilsPage::facts()
{
    const RecordForm &card = form();
    PupilFacts facts;
    facts.name = {card.value(u"surname"_s).toString(), card.value(u"givenName"_s).toString(),
                  card.value(u"patronymic"_s).toString()};
    facts.personalFile = card.value(u"personalFile"_s).toString();
    const QDate born = card.value(u"born"_s).toDate();
    facts.born = born.isValid() ? std::optional(born) : std::nullopt;
    facts.sex = card.value(u"sex"_s).toString();
    facts.address = card.value(u"address"_s).toString();
    facts.phone = card.value(u"phone"_s).toString();
    facts.information = InformationMethod(card.value(u"information"_s).toInt());
    facts.individualPlan = card.value(u"individualPlan"_s).toBool();
    facts.homeSchooling = card.value(u"homeSchooling"_s).toBool();
    return facts;
}

void PupilsPage::save()
{
    const SavePupil wanted{m_card.id, facts(), m_card.revision, RequestId::random()};
    ask<SavePupil>(wanted, [this](const SavePupil::Reply &reply) {
        m_card = reply.card;
        saved(reply.card.id.value);
    });
}

/// Says when the next check is due; a deputy reads which classes are late.
void PupilsPage::tellChecks()
{
    const QDate today = session().clock().today();
    QStringList late;
    std::optional<ClassCheck> mine;
    for (const ClassCheck &check : std::as_const(m_checks)) {
        if (check.mine && !mine)
            mine = check;
        if (m_yearBegin.isValid() && nextCheckDue(check.last, m_yearBegin) < today)
            late.append(check.className);
    }
    m_check->setVisible(mine.has_value());
    if (mine) {
        const QString last = mine->last ? tr("checked on %1").arg(dayText(*mine->last)) : tr("not checked yet");
        const QString due = m_yearBegin.isValid() ? tr("next by %1").arg(dayText(nextCheckDue(mine->last, m_yearBegin))) : QString();
        m_due->setText(tr("%1: %2, %3").arg(mine->className, last, due));
        m_due->setToolTip(tr("At least once a month (cl. 3.4)"));
        return;
    }
    m_due->setText(late.isEmpty() ? QString() : tr("Checks late: %n classes", nullptr, int(late.size())));
    m_due->setToolTip(late.join(u", "_s));
}

void PupilsPage::checkClass()
{
    for (const ClassCheck &check : std::as_const(m_checks)) {
        if (!check.mine)
            continue;
        ask<CheckClass>({check.schoolClass, RequestId::random()}, [this](const CheckClass::Reply &reply) {
            for (ClassCheck &known : m_checks) {
                if (known.schoolClass == reply.check.schoolClass)
                    known = reply.check;
            }
            tellChecks();
            tell(tr("The check of class %1 is entered").arg(reply.check.className));
        });
    }
}

} // namespace parta
