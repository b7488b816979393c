// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of uncovered lessons and the teacher's choice beside it.
#include "app/pages/coverpage.h"
#include "app/shell/questions.h"
#include "ui/forms/datefield.h"
#include "ui/reports/printpreview.h"
#include "ui/reports/substitutionsheet.h"
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString words(const FreeTeacher &teacher)
{
    QStringList notes;
    if (teacher.merges)
        notes.append(CoverPage::tr("merges both parts"));
    notes.append(teacher.sameSubject ? CoverPage::tr("teaches the subject")
                                     : teacher.knowsClass ? CoverPage::tr("teaches the class") : CoverPage::tr("free"));
    notes.append(CoverPage::tr("%n substitution(s) this month", nullptr, teacher.thisMonth));
    return teacher.name + u" – "_s + notes.join(u", "_s);
}

} // namespace

CoverPage::CoverPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_since(new DateField(this)), m_until(new DateField(this)),
      m_deputy(session.me().roles.contains(Role::Deputy))
{
    for (DateField *field : {m_since, m_until}) {
        field->setToday(session.clock().today());
        field->setDay(session.clock().today());
        field->setMaximumWidth(110);
        connect(field, &QLineEdit::editingFinished, this, [this] { load(); });
        list().addTool(field);
    }
    m_since->setObjectName(u"since"_s);
    m_since->setAccessibleName(tr("From"));
    m_until->setObjectName(u"until"_s);
    m_until->setAccessibleName(tr("To"));
    form().addHeading(tr("Who gives the lesson"));
    form().addChoice({u"substitute"_s, tr("Teacher")}, {});
    form().addNote({u"task"_s, tr("Task for the substitute")});
    buildActions();
    setEditable(m_deputy);
    list().explainEmptiness(tr("No lesson is without its teacher on these days"),
                            tr("Enter the absence of a teacher first"));
}

void CoverPage::buildActions()
{
    if (m_deputy) {
        addAction(tr("Assign the first"), u"check"_s, [this] { assignFirst(); })
            ->setToolTip(tr("Gives the lesson to the teacher who stands first in the list"));
        addAction(tr("All proposals"), u"swap"_s, [this] { assignAll(); })
            ->setToolTip(tr("Gives every uncovered lesson of these days to a free teacher"));
        addAction(tr("Withdraw"), u"undo"_s, [this] { withdraw(); });
        addAction(tr("Cancel the lesson"), u"remove"_s, [this] { cancelLesson(); });
    }
    addAction(tr("Sheet for the board"), u"print"_s, [this] { showSheet(); });
}

void CoverPage::showDay(QDate day)
{
    m_since->setDay(day);
    m_until->setDay(day);
    load();
}

void CoverPage::load()
{
    const QDate since = m_since->day().value_or(session().clock().today());
    const QDate until = qMax(since, m_until->day().value_or(since));
    ask(ListUncovered{since, until}, [this](const ListUncovered::Reply &reply) {
        m_lessons = reply.lessons;
        ListShape<UncoveredLesson> shape;
        shape.day(tr("Day"), [](const UncoveredLesson &u) { return std::optional(u.lesson.place.day); })
            .number(tr("Lesson"), 6, [](const UncoveredLesson &u) { return u.lesson.place.number; })
            .choice(tr("Class"), 12, [](const UncoveredLesson &u) { return u.lesson.title(); })
            .text(tr("Subject"), 18, [](const UncoveredLesson &u) { return u.lesson.subject; })
            .choice(tr("Absent"), 18, [](const UncoveredLesson &u) { return u.lesson.teacherName; })
            .choice(tr("Substitute"), 22, [this](const UncoveredLesson &u) { return stateOf(u); })
            .tone([](const UncoveredLesson &u) {
                return u.lesson.state == LessonState::Cancelled ? RowTone::Quiet
                    : u.lesson.substitute                       ? RowTone::Normal : RowTone::Warning;
            });
        showTable(shape.table(tr("Lessons of absent teachers"), m_lessons, [](const UncoveredLesson &u) { return u.lesson.id.value; }));
    });
}

QString CoverPage::stateOf(const UncoveredLesson &need) const
{
    if (need.lesson.state == LessonState::Cancelled)
        return tr("cancelled");
    return need.lesson.substitute ? need.lesson.substituteName : tr("nobody yet");
}

const UncoveredLesson *CoverPage::shown() const
{
    for (const UncoveredLesson &need : m_lessons) {
        if (need.lesson.id.value == shownId())
            return &need;
    }
    return nullptr;
}

bool CoverPage::isOpen(const UncoveredLesson &need)
{
    return need.lesson.state == LessonState::Planned && need.lesson.starts > session().clock().now();
}

void CoverPage::showRecord(qint64)
{
    const UncoveredLesson *need = shown();
    if (!need) {
        form().setChoices(u"substitute"_s, {});
        return form().setValues({});
    }
    QList<FormChoice> choices{{qint64(0), need->teachers.isEmpty() ? tr("nobody is free") : tr("choose a teacher")}};
    bool known = !need->lesson.substitute;
    for (const FreeTeacher &teacher : need->teachers) {
        choices.append({teacher.staff.value, words(teacher)});
        known = known || teacher.staff == need->lesson.substitute;
    }
    if (!known)
        choices.append({need->lesson.substitute.value, need->lesson.substituteName});
    form().setChoices(u"substitute"_s, choices);
    form().setValues({{u"substitute"_s, need->lesson.substitute.value}, {u"task"_s, need->lesson.change.task}});
    form().setReadOnly(!m_deputy || !isOpen(*need));
}

void CoverPage::assign(const UncoveredLesson &need, std::optional<StaffId> staff, std::function<void()> then)
{
    SetSubstitution wanted{need.lesson.id, staff, {}, need.lesson.change.sequence, RequestId::random()};
    const UncoveredLesson *current = shown();
    wanted.task = current && current->lesson.id == need.lesson.id ? form().value(u"task"_s).toString() : need.lesson.change.task;
    ask(wanted, [then = std::move(then)](const SetSubstitution::Reply &) { then(); });
}

void CoverPage::save()
{
    const UncoveredLesson *need = shown();
    const StaffId staff{form().value(u"substitute"_s).toLongLong()};
    if (!need || (!staff && !need->lesson.substitute))
        return tell(tr("Choose a teacher first"));
    const qint64 id = need->lesson.id.value;
    assign(*need, staff ? std::optional(staff) : std::nullopt, [this, id] { saved(id); });
}

void CoverPage::assignFirst()
{
    const UncoveredLesson *need = shown();
    if (!need || need->teachers.isEmpty())
        return tell(tr("Nobody is free at that hour: cancel the lesson or merge it"));
    const QString name = need->teachers.first().name;
    assign(*need, need->teachers.first().staff, [this, name] {
        tell(tr("%1 gives the lesson").arg(name));
        form().setValues(form().values());
        load();
    });
}

void CoverPage::assignAll()
{
    QList<UncoveredLesson> open;
    for (const UncoveredLesson &need : std::as_const(m_lessons)) {
        if (isOpen(need) && !need.lesson.substitute)
            open.append(need);
    }
    const auto chosen = proposals(open);
    QList<std::pair<UncoveredLesson, StaffId>> all;
    for (int i = 0; i < open.size(); ++i) {
        if (chosen.at(i))
            all.append({open.at(i), chosen.at(i)});
    }
    if (all.isEmpty())
        return tell(tr("There is nothing to assign"));
    assignNext(all, 0);
}

void CoverPage::assignNext(QList<std::pair<UncoveredLesson, StaffId>> rest, int done)
{
    if (rest.isEmpty()) {
        tell(tr("%n lesson(s) assigned", nullptr, done));
        return load();
    }
    const auto [need, staff] = rest.takeFirst();
    assign(need, staff, [this, rest, done] { assignNext(rest, done + 1); });
}

void CoverPage::withdraw()
{
    const UncoveredLesson *need = shown();
    if (!need || !need->lesson.substitute)
        return tell(tr("The lesson has no substitute"));
    assign(*need, std::nullopt, [this] {
        tell(tr("The substitution is taken back"));
        form().setValues(form().values());
        load();
    });
}

void CoverPage::cancelLesson()
{
    const UncoveredLesson *need = shown();
    if (!need || parta::ask(this, tr("Cancel the lesson"), tr("%1, %2, lesson %3 will not be held.")
                                .arg(need->lesson.title(), need->lesson.subject).arg(need->lesson.place.number),
                            {tr("Cancel the lesson"), tr("Keep it")}) != 0)
        return;
    const CancelLesson wanted{need->lesson.id, tr("No substitute for %1").arg(need->lesson.teacherName),
                              need->lesson.change.sequence, RequestId::random()};
    ask(wanted, [this](const CancelLesson::Reply &) {
        tell(tr("The lesson is cancelled"));
        load();
    });
}

void CoverPage::showSheet()
{
    showPreview(window(), substitutionSheet({m_since->day().value_or(session().clock().today()), m_lessons,
                                             session().me().schoolName, session().me().demo ? tr("DEMO") : QString()}));
}

} // namespace parta
