// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fake school answers.
#include "support/fakeschool.h"
#include "common/domain/lessonrules.h"
#include "support/samplegradebook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

FakeSchool::FakeSchool() : m_page(sample::gradebook())
{
    m_page.head.group = {1};
    m_page.head.rights = {.lessons = true, .termMarks = true, .print = true, .reasonNeeded = false};
    for (GradebookLesson &lesson : m_page.lessons)
        lesson.mayWrite = true;
    m_me.account = {7};
    m_me.name = {u"Глобусова"_s, u"Анна"_s, u"Картовна"_s};
    m_me.roles = {Role::SubjectTeacher};
    m_me.schoolName = u"Школа № 1"_s;
    m_me.timeZone = u"Europe/Moscow"_s;
    m_me.now = sample::now();
    m_pages = {{.group = {1}, .schoolClass = {1}, .className = m_page.head.className, .yearLevel = 7, .groupName = {},
                .subject = m_page.head.subject, .teacher = u"Глобусова А. К."_s, .relation = PageRelation::Own}};
    const QStringList subjects{u"Алгебра"_s, u"Геометрия"_s, u"История"_s, u"Физика"_s};
    for (int i = 0; i < 12; ++i)
        m_pages += {.group = {2 + i}, .schoolClass = {2 + i / 4}, .className = u"%1А"_s.arg(8 + i / 4), .yearLevel = 8 + i / 4,
                    .groupName = i % 4 == 0 ? u"группа 1"_s : QString(), .subject = subjects.at(i % 4), .teacher = u"Пеналов И. О."_s,
                    .relation = i == 0 ? PageRelation::Substituted : i < 4 ? PageRelation::OwnClass : PageRelation::Other};
    serveSession();
    servePages();
    serveMarks();
    serveLessons();
    m_server.start();
}

void FakeSchool::serveSession()
{
    m_server.answer<Hello>([](const Hello &) { return Hello::Reply{1, u"partad test"_s, u"Школа № 1"_s, false}; });
    m_server.answer<SignIn>([this](const SignIn &request) -> Result<SignIn::Reply> {
        if (request.password.reveal() != password())
            return refusal(ErrorCode::WrongCredentials);
        return SignIn::Reply{Secret<QByteArray>(QByteArray(32, 't')), m_me};
    });
    m_server.answer<Resume>([this](const Resume &) { return Resume::Reply{m_me}; });
    m_server.answer<SignOut>([](const SignOut &) { return SignOut::Reply{}; });
    m_server.answer<ChangePassword>([this](const ChangePassword &) {
        m_me.passwordChangeRequired = false;
        return ChangePassword::Reply{Secret<QByteArray>(QByteArray(32, 't')), m_me};
    });
}

void FakeSchool::servePages()
{
    m_server.answer<ListPages>([this](const ListPages &) {
        GradebookTerm second = m_page.term;
        second.id = {m_page.term.id.value + 1};
        second.number = 2;
        second.first = m_page.term.last.addDays(10);
        return ListPages::Reply{m_page.head.yearName, {{m_page.term, 1, 11}, {second, 1, 11}}, m_pages};
    });
    m_server.answer<OpenPage>([this](const OpenPage &request) -> Result<OpenPage::Reply> {
        if (request.group != m_page.head.group)
            return refusal(ErrorCode::Forbidden);
        return OpenPage::Reply{m_page};
    });
    m_server.answer<ClosePage>([](const ClosePage &) { return ClosePage::Reply{}; });
    m_server.answer<PrintPage>([this](const PrintPage &) { return PrintPage::Reply{m_page}; });
    m_server.answer<ListCellHistory>([](const ListCellHistory &) {
        return ListCellHistory::Reply{{{u"5"_s, 1, u"Глобусова А. К."_s, Role::SubjectTeacher, sample::now(), {}}}};
    });
}

void FakeSchool::serveMarks()
{
    m_server.answer<SetMark>([this](const SetMark &request) { return apply(request); });
    m_server.answer<SetAttendance>([](const SetAttendance &request) {
        return SetAttendance::Reply{{request.lesson, request.pupil, request.code, request.minutes, request.revision + 1}};
    });
    m_server.answer<SetCells>([this](const SetCells &request) {
        SetCells::Reply reply;
        for (const MarkChange &change : request.marks) {
            const auto one = apply({change.lesson, change.work, change.pupil, change.grade, change.revision, RequestId::random(), {}});
            if (one)
                reply.marks += one->cell;
        }
        return reply;
    });
}

void FakeSchool::serveLessons()
{
    m_server.answer<SetLessonRecord>([](const SetLessonRecord &request) {
        LessonRecord record;
        record.lesson = request.lesson;
        record.topic = request.topic;
        record.homework = request.homework;
        record.homeworkMinutes = request.homeworkMinutes;
        record.revision = request.revision + 1;
        return SetLessonRecord::Reply{record};
    });
}

Result<SetMark::Reply> FakeSchool::apply(const SetMark &request)
{
    if (const auto known = m_applied.constFind(request.request); known != m_applied.constEnd())
        return *known;
    const auto lesson = std::find_if(m_page.lessons.begin(), m_page.lessons.end(),
                                     [&](const GradebookLesson &one) { return one.id == request.lesson; });
    if (lesson == m_page.lessons.end())
        return refusal(ErrorCode::NotFound);
    MarkCell &present = cell(request.lesson, request.work, request.pupil);
    if (present.revision != request.revision) {
        Failure conflict = refusal(ErrorCode::Conflict);
        conflict.current = wire::encode(SetMark::Reply{present});
        return conflict;
    }
    present.grade = request.grade;
    ++present.revision;
    ++m_writes;
    const SetMark::Reply reply{present};
    m_applied.insert(request.request, reply);
    m_server.tell(CellsChanged{m_page.head.group, {present}, {}, {}});
    return reply;
}

MarkCell &FakeSchool::cell(LessonId lesson, int work, PupilId pupil)
{
    for (MarkCell &mark : m_page.marks) {
        if (mark.lesson == lesson && mark.work == work && mark.pupil == pupil)
            return mark;
    }
    m_page.marks += MarkCell{lesson, work, pupil, {}, 0};
    return m_page.marks.last();
}

std::optional<MarkCell> FakeSchool::mark(LessonId lesson, PupilId pupil) const
{
    for (const MarkCell &mark : m_page.marks) {
        if (mark.lesson == lesson && mark.work == 1 && mark.pupil == pupil)
            return mark;
    }
    return std::nullopt;
}

void FakeSchool::writeMark(LessonId lesson, PupilId pupil, Grade grade)
{
    const int revision = cell(lesson, 1, pupil).revision;
    (void)apply({lesson, 1, pupil, grade, revision, RequestId::random(), {}});
}

} // namespace parta
