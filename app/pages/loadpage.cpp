// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of the load.
#include "app/pages/loadpage.h"
#include "app/shell/questions.h"
#include "common/domain/loadplan.h"
#include "ui/forms/datefield.h"
#include "ui/style/icons.h"
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostLessons = 40;
constexpr QSize totalsSize(720, 560);

/// Hours differ from the Curriculum; a group the plan does not know is no fault.
bool isOffPlan(const LoadLine &group)
{
    return group.plannedHours > 0 && group.weeklyHours != wholeHours(group.plannedHours);
}

QString turnsText(const LoadLine &group)
{
    QStringList lines;
    for (const Appointment &turn : group.teachers)
        lines.append(turn.until ? LoadPage::tr("%1: %2 – %3").arg(turn.name, dayText(turn.since), dayText(*turn.until))
                                : LoadPage::tr("%1: from %2").arg(turn.name, dayText(turn.since)));
    return lines.isEmpty() ? LoadPage::tr("Nobody has been appointed yet.") : lines.join(u"\n"_s);
}

} // namespace

const Appointment *turnOn(const LoadLine &group, QDate day)
{
    const Appointment *found = nullptr;
    for (const Appointment &turn : group.teachers)
        if (turn.since <= day && (!turn.until || *turn.until >= day))
            found = &turn;
    return found;
}

LoadPage::LoadPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_year(new QComboBox(this)), m_turns(new QLabel(this))
{
    setObjectName(u"loadPage"_s);
    m_year->setObjectName(u"year"_s);
    m_year->setAccessibleName(tr("School year"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    buildForm();
    list().explainEmptiness(tr("The year has no teaching groups yet"),
                            tr("Enter the curriculum and create the pages from it, or add a group with Ctrl+N."));
    list().setSearchHint(tr("Class, subject, teacher"));
    if (session.me().roles.contains(Role::Deputy))
        buildActions();
    else
        setEditable(false);
    list().menu().addAction(tr("Totals by teacher…"), this, &LoadPage::showTotals);
    connect(m_year, &QComboBox::activated, this, &LoadPage::load);
}

void LoadPage::buildForm()
{
    form().addChoice({u"subject"_s, tr("Subject"), FieldWidth::Full, FieldNeed::Required}, {});
    form().addChoice({u"schoolClass"_s, tr("Class"), FieldWidth::Half}, {});
    form().addChoice({u"subgroup"_s, tr("Subgroup"), FieldWidth::Half}, {});
    form().addNumber({u"weeklyHours"_s, tr("Lessons a week"), FieldWidth::Half}, 0, mostLessons);
    form().addHeading(tr("Teacher"));
    form().addChoice({u"teacher"_s, tr("Subject teacher")}, {});
    form().addDay({u"since"_s, tr("From this day on"), FieldWidth::Half});
    m_turns->setObjectName(u"turns"_s);
    m_turns->setWordWrap(true);
    m_turns->setForegroundRole(QPalette::PlaceholderText);
    form().addWidgetRow(m_turns);
    connect(qobject_cast<QComboBox *>(form().field(u"schoolClass"_s)), &QComboBox::currentIndexChanged, this,
            &LoadPage::fillSubgroups);
}

void LoadPage::buildActions()
{
    addNewAction(tr("New group"), {{u"weeklyHours"_s, 1}});
    m_missing = addAction(tr("From the curriculum"), u"fill-down"_s, [this] { createMissing(); });
    m_missing->setObjectName(u"createMissing"_s);
    list().menu().addSeparator();
    list().menu().addAction(icon(u"remove"_s), tr("Remove the group"), this, &LoadPage::removeGroup);
}

QWidget *LoadPage::head()
{
    return m_year;
}

QDate LoadPage::day() const
{
    return std::clamp(session().clock().today(), m_known.first, m_known.last);
}

void LoadPage::load()
{
    OpenLoad wanted;
    if (m_year->currentIndex() >= 0)
        wanted.year = YearId{m_year->currentData().toLongLong()};
    ask(wanted, [this](const OpenLoad::Reply &reply) { show(reply); });
}

void LoadPage::show(const OpenLoad::Reply &reply)
{
    m_known = reply;
    fillYears();
    fillChoices();
    const QDate today = day();
    ListShape<LoadLine> shape;
    shape.choice(tr("Class"), 8, [](const LoadLine &g) { return g.className; })
        .text(tr("Subject"), 26, [](const LoadLine &g) { return g.subjectName; })
        .text(tr("Subgroup"), 12, [](const LoadLine &g) { return g.schoolClass ? g.subgroupName : QString(); })
        .choice(tr("Teacher"), 18, [today](const LoadLine &g) {
            const Appointment *turn = turnOn(g, today);
            return turn ? turn->name : tr("not appointed");
        })
        .number(tr("Lessons"), 8, [](const LoadLine &g) { return g.weeklyHours; })
        .column({tr("By plan"), 8, ColumnKind::Number},
                [](const LoadLine &g) { return ListCell{hoursText(g.plannedHours), g.plannedHours / 100.0}; })
        .number(tr("Pupils"), 8, [](const LoadLine &g) { return g.pupils; })
        .tone([today](const LoadLine &g) {
            return isOffPlan(g) || !turnOn(g, today) ? RowTone::Warning : RowTone::Normal;
        });
    ListTable table = shape.table(tr("Teaching load"), reply.groups, [](const LoadLine &g) { return g.id.value; });
    for (int i = 0; i < table.rows.size(); ++i) {
        if (isOffPlan(reply.groups.at(i)))
            table.rows[i].hint = tr("The curriculum gives %1 hours a week").arg(hoursText(reply.groups.at(i).plannedHours));
        else if (!turnOn(reply.groups.at(i), today))
            table.rows[i].hint = tr("Nobody teaches this group today");
    }
    showTable(table);
    if (m_missing) {
        m_missing->setEnabled(!reply.missing.isEmpty());
        m_missing->setToolTip(reply.missing.isEmpty() ? tr("Every subject of the curriculum has its page")
                                                      : tr("Create %n pages the curriculum asks for", nullptr, int(reply.missing.size())));
    }
}

void LoadPage::fillYears()
{
    m_year->clear();
    bool closed = false;
    for (const PlanYear &year : m_known.years) {
        m_year->addItem(year.name, year.id.value);
        closed = closed || (year.id == m_known.year && year.closed);
    }
    m_year->setCurrentIndex(m_year->findData(m_known.year.value));
    setEditable(!closed && session().me().roles.contains(Role::Deputy));
}

void LoadPage::fillChoices()
{
    QList<FormChoice> subjects;
    for (const PlanSubject &subject : m_known.subjects)
        if (!subject.archived)
            subjects.append({subject.id.value, subject.name});
    QList<FormChoice> classes{{0LL, tr("of several classes")}};
    for (const PlanClass &one : m_known.classes)
        classes.append({one.id.value, one.name});
    QList<FormChoice> teachers{{0LL, tr("not appointed")}};
    for (const TeacherRef &teacher : m_known.teachers)
        teachers.append({teacher.id.value, teacher.post.isEmpty() ? teacher.name : teacher.name + u", "_s + teacher.post});
    form().setChoices(u"subject"_s, subjects);
    form().setChoices(u"schoolClass"_s, classes);
    form().setChoices(u"teacher"_s, teachers);
    fillSubgroups();
}

void LoadPage::fillSubgroups()
{
    const ClassId schoolClass{form().value(u"schoolClass"_s).toLongLong()};
    QList<FormChoice> subgroups;
    if (schoolClass)
        subgroups.append({0LL, tr("whole class")});
    for (const SubgroupRef &subgroup : m_known.subgroups)
        if (subgroup.schoolClass == schoolClass)
            subgroups.append({subgroup.id.value, subgroup.name});
    form().setChoices(u"subgroup"_s, subgroups);
}

const LoadLine *LoadPage::line(qint64 id) const
{
    const auto found = std::find_if(m_known.groups.cbegin(), m_known.groups.cend(), [id](const LoadLine &g) { return g.id.value == id; });
    return found == m_known.groups.cend() ? nullptr : &*found;
}

void LoadPage::showRecord(qint64 id)
{
    const LoadLine *group = line(id);
    m_turns->setText(group ? turnsText(*group) : QString());
    if (!group)
        return form().setValues({});
    const Appointment *turn = turnOn(*group, day());
    form().enter({{u"schoolClass"_s, group->schoolClass.value}}); // its subgroups are the choices of the next field
    form().setValues({{u"subject"_s, group->subject.value}, {u"schoolClass"_s, group->schoolClass.value},
                      {u"subgroup"_s, group->subgroup.value}, {u"weeklyHours"_s, group->weeklyHours},
                      {u"teacher"_s, turn ? turn->teacher.value : 0LL}, {u"since"_s, day()}});
}

void LoadPage::save()
{
    const LoadLine *present = isNew() ? nullptr : line(shownId());
    SaveGroup wanted;
    if (present) {
        wanted.id = present->id;
        wanted.revision = present->revision;
    }
    const auto chosen = [this](const QString &name) { return form().value(name).toLongLong(); };
    wanted.year = m_known.year;
    wanted.subject = {chosen(u"subject"_s)};
    if (const qint64 schoolClass = chosen(u"schoolClass"_s))
        wanted.schoolClass = ClassId{schoolClass};
    if (const qint64 subgroup = chosen(u"subgroup"_s))
        wanted.subgroup = SubgroupId{subgroup};
    wanted.weeklyHours = form().value(u"weeklyHours"_s).toInt();
    if (const qint64 teacher = chosen(u"teacher"_s); teacher && !present)
        wanted.teacher = StaffId{teacher};
    wanted.request = RequestId::random();
    const bool same = present && present->subject == wanted.subject && present->schoolClass == wanted.schoolClass.value_or(ClassId{})
        && present->subgroup == wanted.subgroup.value_or(SubgroupId{}) && present->weeklyHours == wanted.weeklyHours;
    if (same)
        return saveTeacher(present->id);
    ask(wanted, [this, isNewGroup = !present](const SaveGroup::Reply &reply) {
        isNewGroup ? saved(reply.group.id.value) : saveTeacher(reply.group.id);
    });
}

/// Another teacher ends the present turn and begins a new one.
void LoadPage::saveTeacher(GroupId group)
{
    const LoadLine *present = line(group.value);
    const Appointment *turn = present ? turnOn(*present, day()) : nullptr;
    const StaffId wanted{form().value(u"teacher"_s).toLongLong()};
    if (wanted == (turn ? turn->teacher : StaffId{}))
        return saved(group.value);
    const QDate since = form().value(u"since"_s).toDate();
    if (!since.isValid())
        return refuse(u"since"_s, tr("From which day on?"));
    const AppointTeacher request{group, wanted ? std::optional(wanted) : std::nullopt, since, RequestId::random()};
    ask(request, [this](const AppointTeacher::Reply &reply) { saved(reply.group.id.value); });
}

void LoadPage::createMissing()
{
    QStringList names;
    for (const ProposedGroup &group : m_known.missing.mid(0, 5))
        names.append(group.className + u' ' + group.subjectName);
    if (m_known.missing.size() > 5)
        names.append(u"…"_s);
    const QString question = tr("The curriculum asks for %n pages that do not exist yet: %1", nullptr, int(m_known.missing.size()))
                                 .arg(names.join(u", "_s));
    if (parta::ask(this, tr("Pages from the curriculum"), question, {tr("Create"), tr("Cancel")}) != 0)
        return;
    ask(CreateMissingGroups{m_known.year, RequestId::random()}, [this](const CreateMissingGroups::Reply &reply) {
        tell(tr("%n pages created. Appoint their teachers.", nullptr, reply.created));
        load();
    });
}

void LoadPage::removeGroup()
{
    const LoadLine *group = line(list().currentId());
    if (!group)
        return;
    const QString question = tr("Remove the page %1, %2? It has no lessons yet, nothing is lost.").arg(group->className, group->subjectName);
    if (group->lessons > 0)
        return refuse(u"subject"_s, tr("The page has lessons. End the teacher's turn instead; the page stays in the journal."));
    if (parta::ask(this, tr("Remove the group"), question, {tr("Remove"), tr("Cancel")}) == 0)
        ask(RemoveGroup{group->id, RequestId::random()}, [this](const RemoveGroup::Reply &) { load(); });
}

ListTable LoadPage::totals(const OpenLoad::Reply &load, QDate day)
{
    struct Total { TeacherRef teacher; int lessons = 0; QStringList groups; };
    QList<Total> totals;
    for (const TeacherRef &teacher : load.teachers)
        totals.append({teacher, 0, {}});
    for (const LoadLine &group : load.groups) {
        const Appointment *turn = turnOn(group, day);
        for (Total &total : totals) {
            if (!turn || total.teacher.id != turn->teacher)
                continue;
            total.lessons += group.weeklyHours;
            total.groups.append(group.className + u' ' + group.subjectName);
        }
    }
    ListShape<Total> shape;
    shape.text(tr("Teacher"), 20, [](const Total &t) { return t.teacher.name; })
        .choice(tr("Post"), 20, [](const Total &t) { return t.teacher.post; })
        .number(tr("Lessons a week"), 14, [](const Total &t) { return t.lessons; })
        .number(tr("Groups"), 8, [](const Total &t) { return double(t.groups.size()); })
        .text(tr("Classes and subjects"), 40, [](const Total &t) { return t.groups.join(u", "_s); })
        .tone([](const Total &t) { return t.lessons == 0 ? RowTone::Quiet : RowTone::Normal; });
    return shape.table(tr("Load of the teachers"), totals, [](const Total &t) { return t.teacher.id.value; });
}

void LoadPage::showTotals()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"loadTotals"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Load of the teachers"));
    dialog->resize(totalsSize);
    auto *layout = new QVBoxLayout(dialog);
    auto *shown = new RecordList(dialog);
    layout->addWidget(shown);
    shown->setTable(totals(m_known, day()));
    const QString asOf = tr("As of %1").arg(dayText(day()));
    addListActions(shown->menu(), dialog,
                   {[shown] { return shown->shownTable(); }, [asOf] { return asOf; },
                    [this] { return session().me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { tell(text); });
    dialog->open();
}

} // namespace parta
