// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List of classes, form of one, the line that makes several.
#include "app/pages/classespage.h"
#include "app/shell/questions.h"
#include "ui/style/icons.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QList<FormChoice> choicesOf(const QString &none, const QList<NamedId> &named)
{
    QList<FormChoice> choices{{0, none}};
    for (const NamedId &one : named)
        choices.append({one.id, one.name});
    return choices;
}

QString teachersText(const ClassLine &line)
{
    QStringList texts;
    for (const ClassTeacherLine &one : line.teachers) {
        QString text = one.name + u": "_s + ClassesPage::tr("from %1").arg(one.since.toString(u"dd.MM.yyyy"_s));
        if (one.until)
            text += u' ' + ClassesPage::tr("to %1").arg(one.until->toString(u"dd.MM.yyyy"_s));
        if (!one.orderNumber.isEmpty())
            text += u", "_s + ClassesPage::tr("order No. %1").arg(one.orderNumber);
        texts += text;
    }
    return texts.isEmpty() ? ClassesPage::tr("No class teacher is appointed yet.") : texts.join(u'\n');
}

} // namespace

ClassesPage::ClassesPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_years(new QComboBox(this)), m_making(nullptr), m_names(nullptr), m_shift(nullptr),
      m_advance(nullptr), m_teachers(new QLabel(this)), m_isDeputy(session.me().roles.contains(Role::Deputy))
{
    m_years->setObjectName(u"years"_s);
    m_years->setAccessibleName(tr("School year"));
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_years, &QComboBox::activated, this, &ClassesPage::loadClasses);
    m_making = buildMaking();
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_making);
    list().explainEmptiness(tr("The year has no classes yet."), tr("Type «1А–1В, 2А» above and press «Create»."));
    addFields();
    m_tools = {addNewAction(tr("New class"), {{u"record.level"_s, 1}, {u"record.shift"_s, 1}}),
               addAction(tr("Remove"), u"remove"_s, [this] { remove(); })};
}

QWidget *ClassesPage::buildMaking()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 6);
    m_names = new QLineEdit(bar);
    m_names->setObjectName(u"names"_s);
    m_names->setPlaceholderText(tr("Several classes at once: 1А–1В, 2А, 2Б"));
    m_names->setAccessibleName(tr("Names of classes to create"));
    m_shift = new QComboBox(bar);
    m_shift->addItem(tr("1st shift"), 1);
    m_shift->addItem(tr("2nd shift"), 2);
    auto *make = new QPushButton(icon(u"add"_s), tr("Create"), bar);
    make->setObjectName(u"make"_s);
    m_advance = new QPushButton(icon(u"movement"_s), tr("From the year before"), bar);
    m_advance->setObjectName(u"advance"_s);
    row->addWidget(m_names, 1);
    row->addWidget(m_shift);
    row->addWidget(make);
    row->addWidget(m_advance);
    connect(make, &QPushButton::clicked, this, &ClassesPage::makeSeveral);
    connect(m_names, &QLineEdit::returnPressed, this, &ClassesPage::makeSeveral);
    connect(m_advance, &QPushButton::clicked, this, &ClassesPage::advance);
    return bar;
}

void ClassesPage::addFields()
{
    form().addNumber({u"record.level"_s, tr("Year level"), FieldWidth::Half, FieldNeed::Required}, 1, 13);
    form().addText({u"record.letter"_s, tr("Letter"), FieldWidth::Half, FieldNeed::Required});
    form().addText({u"record.name"_s, tr("Name (empty: level and letter)"), FieldWidth::Half});
    form().addChoice({u"record.shift"_s, tr("Shift"), FieldWidth::Half}, {{1, tr("1st shift")}, {2, tr("2nd shift")}});
    form().addChoice({u"record.termSet"_s, tr("Terms"), FieldWidth::Half}, {});
    form().addChoice({u"record.room"_s, tr("Room"), FieldWidth::Half}, {});
    form().addText({u"record.profile"_s, tr("Profile")});
    form().addFlag({u"record.special"_s, tr("Class for pupils with special needs")});
    form().addHeading(tr("Class teacher"));
    m_teachers->setObjectName(u"teachers"_s);
    m_teachers->setWordWrap(true);
    m_teachers->setTextFormat(Qt::PlainText);
    form().addWidgetRow(m_teachers);
    form().addChoice({u"staff"_s, tr("Appoint")}, {});
    form().addDay({u"since"_s, tr("From"), FieldWidth::Half});
    form().addText({u"orderNumber"_s, tr("Order No."), FieldWidth::Half});
    form().addDay({u"orderDay"_s, tr("Date of the order"), FieldWidth::Half});
}

const SchoolYear *ClassesPage::year() const
{
    for (const SchoolYear &one : m_yearLines) {
        if (one.id.value == m_years->currentData().toLongLong())
            return &one;
    }
    return nullptr;
}

void ClassesPage::load()
{
    ask<ListYears>({}, [this](const ListYears::Reply &reply) {
        const qint64 before = m_years->currentData().toLongLong();
        m_yearLines = reply.years;
        m_years->clear();
        for (const SchoolYear &one : m_yearLines)
            m_years->addItem(one.name, one.id.value);
        const int kept = m_years->findData(before);
        const SchoolYear *today = presentYear(m_yearLines, session().clock().today());
        m_years->setCurrentIndex(kept >= 0 || !today ? qMax(0, kept) : m_years->findData(today->id.value));
        m_years->setVisible(m_years->count() > 0);
        loadClasses();
    });
}

void ClassesPage::loadClasses()
{
    const SchoolYear *present = year();
    const bool isOpen = present && !isClosed(*present) && m_isDeputy;
    setEditable(isOpen);
    m_making->setVisible(isOpen);
    m_advance->setEnabled(m_yearLines.size() > 1);
    for (QPushButton *tool : std::as_const(m_tools))
        tool->setVisible(isOpen);
    if (!present) {
        list().explainEmptiness(tr("No school year is created yet."), tr("The administrator creates it by 1 July (clause 3.1)."));
        return showClasses({});
    }
    ask<ListClasses>({present->id}, [this](const ListClasses::Reply &reply) { showClasses(reply); });
}

void ClassesPage::showClasses(const ListClasses::Reply &reply)
{
    m_lines = reply.classes;
    form().setChoices(u"record.termSet"_s, choicesOf(tr("by the level"), reply.termSets));
    form().setChoices(u"record.room"_s, choicesOf(tr("none"), reply.rooms));
    form().setChoices(u"staff"_s, choicesOf(tr("no change"), reply.staff));
    ListShape<ClassLine> shape;
    shape.text(tr("Class"), 8, [](const ClassLine &c) { return c.record.name; })
        .number(tr("Year level"), 7, [](const ClassLine &c) { return c.record.level; })
        .number(tr("Pupils"), 7, [](const ClassLine &c) { return c.pupils; })
        .text(tr("Class teacher"), 22, [](const ClassLine &c) { return c.classTeacher; })
        .number(tr("Shift"), 6, [](const ClassLine &c) { return c.record.shift; })
        .text(tr("Terms"), 12, [](const ClassLine &c) { return c.termSetName; })
        .text(tr("Room"), 8, [](const ClassLine &c) { return c.roomName; })
        .text(tr("Profile"), 14, [](const ClassLine &c) { return c.record.profile; })
        .tone([](const ClassLine &c) { return c.classTeacher.isEmpty() ? RowTone::Warning : RowTone::Normal; });
    showTable(shape.table(tr("Classes"), m_lines, [](const ClassLine &c) { return c.id.value; }));
}

ClassLine ClassesPage::lineOf(qint64 id) const
{
    for (const ClassLine &line : m_lines) {
        if (line.id.value == id)
            return line;
    }
    return {};
}

void ClassesPage::showRecord(qint64 id)
{
    const ClassLine line = lineOf(id);
    m_teachers->setText(id ? teachersText(line) : QString());
    if (!id)
        return form().setValues({});
    const ClassRecord &record = line.record;
    form().setValues({{u"record.level"_s, record.level}, {u"record.letter"_s, record.letter}, {u"record.name"_s, record.name},
                      {u"record.shift"_s, record.shift}, {u"record.termSet"_s, record.termSet.value_or(TermSetId{}).value},
                      {u"record.room"_s, record.room.value_or(RoomId{}).value}, {u"record.profile"_s, record.profile},
                      {u"record.special"_s, record.special}, {u"staff"_s, 0}});
}

ClassRecord ClassesPage::shownRecord()
{
    const auto value = [this](const QString &name) { return form().value(u"record."_s + name); };
    ClassRecord record;
    record.level = value(u"level"_s).toInt();
    record.letter = value(u"letter"_s).toString().trimmed();
    record.name = value(u"name"_s).toString().trimmed();
    // A name nobody made up follows level and letter.
    const ClassRecord before = lineOf(isNew() ? 0 : shownId()).record;
    if (record.name.isEmpty() || record.name == ClassName{before.level, before.letter}.text())
        record.name = ClassName{record.level, record.letter}.text();
    record.shift = value(u"shift"_s).toInt();
    if (const qint64 terms = value(u"termSet"_s).toLongLong())
        record.termSet = TermSetId{terms};
    if (const qint64 room = value(u"room"_s).toLongLong())
        record.room = RoomId{room};
    record.profile = value(u"profile"_s).toString();
    record.special = value(u"special"_s).toBool();
    return record;
}

void ClassesPage::save()
{
    SaveClass wanted;
    if (!isNew())
        wanted.id = ClassId{shownId()};
    wanted.year = year()->id;
    wanted.record = shownRecord();
    wanted.revision = isNew() ? 0 : lineOf(shownId()).revision;
    wanted.request = RequestId::random();
    ask<SaveClass>(wanted, [this](const SaveClass::Reply &reply) { appointAfter(reply.line); });
}

/// The appointment is a fact of its own: it follows once the class itself is saved.
void ClassesPage::appointAfter(const ClassLine &line)
{
    const StaffId staff{form().value(u"staff"_s).toLongLong()};
    if (!staff)
        return saved(line.id.value);
    m_lines.removeIf([&](const ClassLine &one) { return one.id == line.id; });
    m_lines.append(line);
    const AppointClassTeacher wanted{line.id, staff, form().value(u"since"_s).toDate(), form().value(u"orderNumber"_s).toString(),
                                     form().value(u"orderDay"_s).toDate(), line.revision, RequestId::random()};
    ask<AppointClassTeacher>(wanted, [this](const AppointClassTeacher::Reply &reply) { saved(reply.line.id.value); });
}

void ClassesPage::tellMade(const QStringList &made, const QStringList &present)
{
    QString text = made.isEmpty() ? tr("No new class was needed.") : tr("Created: %1.").arg(made.join(u", "_s));
    if (!present.isEmpty())
        text += u' ' + tr("There already: %1.").arg(present.join(u", "_s));
    tell(text);
    load();
}

void ClassesPage::makeSeveral()
{
    if (!year() || m_names->text().trimmed().isEmpty())
        return m_names->setFocus();
    ask<MakeClasses>({year()->id, m_names->text(), m_shift->currentData().toInt(), RequestId::random()},
                     [this](const MakeClasses::Reply &reply) {
                         m_names->clear();
                         tellMade(reply.made, reply.present);
                     });
}

void ClassesPage::advance()
{
    const SchoolYear *to = year();
    const SchoolYear *from = nullptr;
    for (const SchoolYear &one : m_yearLines) {
        if (to && one.since < to->since && (!from || one.since > from->since))
            from = &one;
    }
    if (!from)
        return tell(tr("There is no year before this one."));
    const int answer = parta::ask(this, tr("Classes from the year before"),
                                  tr("Make the classes of %1 from those of %2, each a year level higher? Class teachers are appointed anew.")
                                      .arg(to->name, from->name), {tr("Make"), tr("Cancel")});
    if (answer == 0)
        RecordPage::ask<AdvanceClasses>({from->id, to->id, RequestId::random()},
                                        [this](const AdvanceClasses::Reply &reply) { tellMade(reply.made, reply.present); });
}

void ClassesPage::remove()
{
    if (isNew() || shownId() == 0)
        return;
    RecordPage::ask<RemoveClass>({ClassId{shownId()}, lineOf(shownId()).revision, RequestId::random()}, [this](const RemoveClass::Reply &) {
        form().setValues({});
        tell(tr("Removed"));
        load();
    });
}

} // namespace parta
