// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a day's lessons and the form that changes one.
#include "app/pages/daylessonspage.h"
#include "ui/forms/datefield.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int HighestNumber = 14;

QString stateText(const DayLesson &lesson)
{
    if (lesson.state == LessonState::Cancelled)
        return DayLessonsPage::tr("cancelled");
    if (const auto from = placeOf(lesson.change.movedFrom))
        return DayLessonsPage::tr("moved from %1, lesson %2").arg(from->day.toString(u"dd.MM.yyyy"_s)).arg(from->number);
    if (lesson.change.origin == LessonOrigin::Extra)
        return DayLessonsPage::tr("extra");
    return lesson.substitute ? DayLessonsPage::tr("substituted") : DayLessonsPage::tr("by the timetable");
}

} // namespace

DayLessonsPage::DayLessonsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_day(new DateField(this)), m_deputy(session.me().roles.contains(Role::Deputy))
{
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setToday(session.clock().today());
    m_day->setDay(session.clock().today());
    m_day->setMaximumWidth(110);
    connect(m_day, &QLineEdit::editingFinished, this, [this] { load(); });
    list().addTool(m_day);
    buildForm();
    if (m_deputy) {
        addNewAction(tr("Extra lesson"));
        addAction(tr("Cancel the lesson"), u"remove"_s, [this] { cancelLesson(); });
        addAction(tr("Restore"), u"undo"_s, [this] { restoreLesson(); });
    }
    setEditable(m_deputy);
    list().explainEmptiness(tr("No lessons on this day"), tr("It may be a day off, or no timetable is in force"));
}

void DayLessonsPage::buildForm()
{
    form().addHeading(tr("Lesson"));
    form().addChoice({u"group"_s, tr("Class and subject"), FieldWidth::Full, FieldNeed::Required}, {});
    form().addDay({u"day"_s, tr("Day"), FieldWidth::Half, FieldNeed::Required});
    form().addNumber({u"number"_s, tr("Lesson number"), FieldWidth::Half}, 0, HighestNumber);
    form().addChoice({u"room"_s, tr("Room")}, {});
    form().addText({u"reason"_s, tr("Reason of the change"), FieldWidth::Full, FieldNeed::Required});
}

void DayLessonsPage::showDay(QDate day)
{
    m_day->setDay(day);
    load();
}

void DayLessonsPage::load()
{
    const QDate day = m_day->day().value_or(session().clock().today());
    if (m_deputy && m_board.groups.isEmpty())
        loadBoard();
    ask(ListLessons{day, day, {}, {}}, [this](const ListLessons::Reply &reply) { showLessons(reply.lessons); });
}

void DayLessonsPage::loadBoard()
{
    ask(ListTimetables{}, [this](const ListTimetables::Reply &versions) {
        if (!versions.year)
            return;
        ask(OpenBoard{versions.year, session().clock().today()}, [this](const OpenBoard::Reply &reply) {
            m_board = reply.board;
            fillGroups();
            showRecord(shownId());
        });
    });
}

void DayLessonsPage::fillGroups()
{
    QList<FormChoice> groups;
    for (const TimetableGroup &group : std::as_const(m_board.groups))
        groups.append({group.id.value, group.title() + u" – "_s + group.subjectName});
    form().setChoices(u"group"_s, groups);
    QList<FormChoice> rooms{{qint64(0), tr("no room")}};
    for (const TimetableRoom &room : std::as_const(m_board.rooms))
        rooms.append({room.id.value, room.name});
    form().setChoices(u"room"_s, rooms);
}

void DayLessonsPage::showLessons(const QList<DayLesson> &lessons)
{
    m_lessons = lessons;
    ListShape<DayLesson> shape;
    shape.number(tr("Lesson"), 6, [](const DayLesson &l) { return l.place.number; })
        .choice(tr("Class"), 12, [](const DayLesson &l) { return l.title(); })
        .text(tr("Subject"), 18, [](const DayLesson &l) { return l.subject; })
        .choice(tr("Teacher"), 18, [](const DayLesson &l) { return l.substitute ? l.substituteName : l.teacherName; })
        .text(tr("Room"), 6, [](const DayLesson &l) { return l.change.room; })
        .choice(tr("State"), 18, [](const DayLesson &l) { return stateText(l); })
        .text(tr("Reason"), 18, [](const DayLesson &l) { return l.change.reason; })
        .tone([](const DayLesson &l) { return l.state == LessonState::Cancelled ? RowTone::Quiet : RowTone::Normal; });
    showTable(shape.table(tr("Lessons of the day"), m_lessons, [](const DayLesson &l) { return l.id.value; }));
}

const DayLesson *DayLessonsPage::shown() const
{
    for (const DayLesson &lesson : m_lessons) {
        if (lesson.id.value == shownId())
            return &lesson;
    }
    return nullptr;
}

void DayLessonsPage::showRecord(qint64)
{
    const DayLesson *lesson = shown();
    if (!lesson)
        return form().setValues({});
    form().setValues({{u"group"_s, lesson->group.value}, {u"day"_s, lesson->place.day}, {u"number"_s, lesson->place.number},
                      {u"room"_s, lesson->room.value}, {u"reason"_s, lesson->change.reason}});
    form().setReadOnly(!m_deputy);
}

std::optional<RoomId> DayLessonsPage::room() const
{
    const RoomId chosen{form().value(u"room"_s).toLongLong()};
    return chosen ? std::optional(chosen) : std::nullopt;
}

LessonPlace DayLessonsPage::place() const
{
    RecordForm &fields = form();
    return {fields.value(u"day"_s).toDate(), fields.value(u"number"_s).toInt()};
}

void DayLessonsPage::save()
{
    if (isNew())
        return add();
    const DayLesson *lesson = shown();
    if (lesson && lesson->group.value == form().value(u"group"_s).toLongLong())
        return move(*lesson);
    form().setError(u"group"_s, tr("A lesson keeps its class: cancel it and add an extra one"));
}

/// A clash is of use only with the lesson that is there: the server names it beside who is taken.
void DayLessonsPage::explain(const Failure &failure)
{
    RecordPage::explain(failure);
    if (failure.code != ErrorCode::TimetableClash || failure.detail.isEmpty())
        return;
    const QString who = failure.field == u"teacher"  ? tr("The teacher is taken")
                        : failure.field == u"pupils" ? tr("The pupils are taken") : tr("The room is taken");
    notice().show(NoticeKind::Refusal, who + u": "_s + failure.detail);
}

void DayLessonsPage::move(const DayLesson &lesson)
{
    const MoveLesson wanted{lesson.id, place(), room(), form().value(u"reason"_s).toString(), lesson.change.sequence,
                            RequestId::random()};
    ask(wanted, [this](const MoveLesson::Reply &reply) {
        m_day->setDay(reply.lesson.place.day);
        saved(reply.lesson.id.value);
    });
}

void DayLessonsPage::add()
{
    const AddLesson wanted{GroupId{form().value(u"group"_s).toLongLong()}, place(), room(),
                           form().value(u"reason"_s).toString(), RequestId::random()};
    ask(wanted, [this](const AddLesson::Reply &reply) {
        m_day->setDay(reply.lesson.place.day);
        saved(reply.lesson.id.value);
    });
}

void DayLessonsPage::cancelLesson()
{
    const DayLesson *lesson = shown();
    if (!lesson)
        return;
    const CancelLesson wanted{lesson->id, form().value(u"reason"_s).toString(), lesson->change.sequence, RequestId::random()};
    ask(wanted, [this](const CancelLesson::Reply &reply) {
        form().setValues(form().values());
        saved(reply.lesson.id.value);
    });
}

void DayLessonsPage::restoreLesson()
{
    const DayLesson *lesson = shown();
    if (!lesson || lesson->state != LessonState::Cancelled)
        return tell(tr("The lesson is not cancelled"));
    ask(RestoreLesson{lesson->id, lesson->change.sequence, RequestId::random()},
        [this](const RestoreLesson::Reply &reply) { saved(reply.lesson.id.value); });
}

} // namespace parta
