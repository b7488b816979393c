// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line a parameter; the form sets its value from a day on.
#include "app/pages/settingspage.h"
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct SettingWords {
    QString name;
    QString title;
    QString about;
};

const QList<SettingWords> &words()
{
    static const QList<SettingWords> all{
        {setting::staffWeek, SettingsPage::tr("Working week of the staff"),
         SettingsPage::tr("All deadlines in working days are counted by it and by the production calendar.")},
        {setting::cutOff, SettingsPage::tr("The page is filled by"), SettingsPage::tr("A record made later on the lesson's day is marked late.")},
        {setting::lateLessonMinutes, SettingsPage::tr("After late lessons, minutes more"),
         SettingsPage::tr("Where lessons end after 14:00, the page is in time for so many minutes after the pupils' last lesson.")},
        {setting::writtenDays, SettingsPage::tr("Marks of written works, working days"),
         SettingsPage::tr("Year levels 2 to 11; the day of the work is not counted.")},
        {setting::homeworkMinutes, SettingsPage::tr("Homework after the last lesson, minutes"),
         SettingsPage::tr("Homework is published within this time after the last lesson of those pupils.")},
        {setting::rounding, SettingsPage::tr("Rounding of the proposed mark"),
         SettingsPage::tr("The mark of a term is only proposed; the teacher sets it.")},
        {setting::leastMarks, SettingsPage::tr("Marks a pupil has in a term, at least"), SettingsPage::tr("Fewer marks are shown to the deputy.")},
        {setting::pupilLogins, SettingsPage::tr("Pupils sign in to their diary"),
         SettingsPage::tr("Work with the journal itself is forbidden to pupils in any case.")},
        {setting::parallelSessions, SettingsPage::tr("One account on two computers at once"),
         SettingsPage::tr("Passwords are not handed on; such use is noted in any case.")},
    };
    return all;
}

QString choiceText(const QString &value)
{
    if (value == u"FiveDays")
        return SettingsPage::tr("five days");
    if (value == u"SixDays")
        return SettingsPage::tr("six days");
    if (value == u"Arithmetic")
        return SettingsPage::tr("arithmetic: 3.50 gives 4");
    if (value == u"Strict")
        return SettingsPage::tr("strict: 3.65 gives 4");
    if (value == u"Mixed")
        return SettingsPage::tr("mixed: 3.51 gives 4, 2.70 gives 3");
    return value == u"yes" ? SettingsPage::tr("yes") : value == u"no" ? SettingsPage::tr("no") : value;
}

bool isChosen(const SettingSpec &spec)
{
    return spec.kind == SettingKind::Choice || spec.kind == SettingKind::Flag;
}

} // namespace

QString settingTitle(const QString &name)
{
    for (const SettingWords &one : words()) {
        if (one.name == name)
            return one.title;
    }
    return name;
}

QString settingValueText(const SettingSpec &spec, const QString &value)
{
    return isChosen(spec) ? choiceText(value) : value;
}

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_about(new QLabel(this)), m_history(new QLabel(this))
{
    for (QLabel *label : {m_about, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_about->setObjectName(u"about"_s);
    m_history->setObjectName(u"history"_s);
    form().addWidgetRow(m_about);
    form().addText({u"value"_s, tr("Value")});
    form().addChoice({u"choice"_s, tr("Value")}, {});
    form().addDay({u"since"_s, tr("Holds from"), FieldWidth::Half, FieldNeed::Required});
    form().addWidgetRow(m_history);
    setEditable(session.me().roles.contains(Role::Administrator));
}

const SettingSpec *SettingsPage::specOf(qint64 id) const
{
    const QList<SettingSpec> &specs = settingSpecs();
    return id >= 1 && id <= specs.size() ? &specs.at(id - 1) : nullptr;
}

SettingLine SettingsPage::lineOf(const SettingSpec &spec) const
{
    for (const SettingLine &line : m_lines) {
        if (line.name == spec.name)
            return line;
    }
    return {spec.name, spec.standard, {}};
}

void SettingsPage::load()
{
    ask<ListSettings>({}, [this](const ListSettings::Reply &reply) {
        m_lines = reply.settings;
        ListShape<SettingSpec> shape;
        shape.text(tr("Parameter"), 44, [](const SettingSpec &spec) { return settingTitle(spec.name); })
            .text(tr("Value"), 20, [this](const SettingSpec &spec) { return settingValueText(spec, lineOf(spec).value); })
            .text(tr("By the regulation"), 20, [](const SettingSpec &spec) { return settingValueText(spec, spec.standard); })
            .text(tr("Clause"), 7, [](const SettingSpec &spec) { return spec.clause; })
            .text(tr("Set by"), 14, [this](const SettingSpec &spec) {
                const auto values = lineOf(spec).values;
                return values.isEmpty() ? QString() : values.constLast().author;
            });
        const auto *first = settingSpecs().constData();
        showTable(shape.table(tr("Settings"), settingSpecs(), [first](const SettingSpec &spec) { return &spec - first + 1; }));
    });
}

void SettingsPage::offerValues(const SettingSpec &spec)
{
    QList<FormChoice> choices;
    const QStringList values = spec.kind == SettingKind::Flag ? QStringList{u"yes"_s, u"no"_s} : spec.choices;
    for (const QString &value : values)
        choices.append({value, choiceText(value)});
    form().setChoices(u"choice"_s, choices);
    form().field(u"choice"_s)->parentWidget()->setVisible(isChosen(spec));
    form().field(u"value"_s)->parentWidget()->setVisible(!isChosen(spec));
}

void SettingsPage::showRecord(qint64 id)
{
    const SettingSpec *spec = specOf(id);
    if (spec == nullptr)
        return form().setValues({});
    const SettingLine line = lineOf(*spec);
    for (const SettingWords &one : words()) {
        if (one.name == spec->name)
            m_about->setText(one.title + u".\n"_s + one.about);
    }
    QStringList past{tr("By the regulation: %1").arg(settingValueText(*spec, spec->standard))};
    for (const DatedValue &value : line.values)
        past += tr("from %1: %2 (%3)").arg(value.since.toString(u"dd.MM.yyyy"_s), settingValueText(*spec, value.value), value.author);
    m_history->setText(past.join(u'\n'));
    offerValues(*spec);
    form().setValues({{u"value"_s, line.value}, {u"choice"_s, line.value}, {u"since"_s, session().clock().today()}});
}

void SettingsPage::save()
{
    const SettingSpec *spec = specOf(shownId());
    if (spec == nullptr)
        return;
    SetSetting wanted{spec->name, form().value(isChosen(*spec) ? u"choice"_s : u"value"_s).toString().trimmed(),
                      form().value(u"since"_s).toDate(), 0, RequestId::random()};
    for (const DatedValue &value : lineOf(*spec).values) {
        if (value.since == wanted.since)
            wanted.revision = value.revision;
    }
    ask<SetSetting>(wanted, [this, id = shownId()](const SetSetting::Reply &) { saved(id); });
}

} // namespace parta
