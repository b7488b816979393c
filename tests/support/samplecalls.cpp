// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One message a call, aggregate by aggregate.
#include "tests/support/samplecalls.h"
#include "common/protocol/accounts.h"
#include "common/protocol/bells.h"
#include "common/protocol/calendar.h"
#include "common/protocol/classes.h"
#include "common/protocol/imports.h"
#include "common/protocol/journal.h"
#include "common/protocol/lessonchanges.h"
#include "common/protocol/lessons.h"
#include "common/protocol/load.h"
#include "common/protocol/marks.h"
#include "common/protocol/movement.h"
#include "common/protocol/names.h"
#include "common/protocol/operation.h"
#include "common/protocol/pupils.h"
#include "common/protocol/rooms.h"
#include "common/protocol/settings.h"
#include "common/protocol/staff.h"
#include "common/protocol/subjects.h"
#include "common/protocol/substitutions.h"
#include "common/protocol/timetable.h"
#include "common/protocol/topicplans.h"
#include "common/protocol/years.h"
#include "common/wire/describe.h"
#include "common/wire/encode.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

template<class M>
void put(QMap<QString, QByteArray> &all, const M &message)
{
    all.insert(wire::nameOf<M>(), wire::encode(message));
}

void putPupils(QMap<QString, QByteArray> &all, PupilId pupil, const RequestId &id)
{
    const QDate day(2026, 9, 1);
    const PersonName name{u"Азбукина"_s, u"Ольга"_s, {}};
    PupilFacts facts;
    facts.name = name;
    put(all, ListPupils{});
    put(all, OpenPupil{pupil});
    put(all, SavePupil{pupil, facts, 1, id});
    put(all, FindGuardians{u"Азб"_s});
    put(all, SaveGuardian{pupil, {}, {}, {name, {}, {}}, {u"мать"_s, day, {}, {}, {}}, 0, 0, id});
    put(all, SaveConsent{pupil, {{}, {}, u"фото"_s, day, {}, 0}, id});
    put(all, SaveExemption{pupil, {{}, {1}, false, day, {}, {}, 0}, id});
    put(all, ReadHealthSheet{pupil});
    put(all, SaveHealthSheet{pupil, {}, id});
    put(all, CheckClass{{1}, id});
    put(all, SetPupilLogin{pupil, u"azbukin"_s, id});
}

void putMovement(QMap<QString, QByteArray> &all, PupilId pupil, const RequestId &id)
{
    const QDate day(2026, 9, 15);
    const MovementPaper paper{day, day, u"1-у"_s, day, {}, u"школа № 2"_s, {}};
    put(all, ListMovements{day, day});
    put(all, ListAlphabet{});
    put(all, CountClasses{day, day});
    put(all, RecordMovement{MovementKind::Departure, {pupil}, {}, {}, paper, id});
    put(all, AnnulMovement{{1}, paper, id});
}

void putTeaching(QMap<QString, QByteArray> &all, GroupId group)
{
    const RequestId id = RequestId::random();
    const YearId year{1};
    put(all, ListSubjects{});
    put(all, SaveSubject{{}, u"Физика"_s, {}, {}, 1, MarkScaleId{1}, false, 0, id});
    put(all, SaveMarkScale{{}, u"Своя"_s, ScaleKind::PassFail, {}, {}, true, 0, id});
    put(all, ListWorkTypes{});
    put(all, SaveWorkType{{}, u"Диспут"_s, u"ДП"_s, 100, DeadlineKind::Oral, 1, false, 0, id});
    put(all, OpenCurriculum{});
    put(all, SaveCurriculum{year, {}, id});
    put(all, OpenLoad{});
    put(all, SaveGroup{{}, year, SubjectId{1}, ClassId{1}, {}, 1, {}, 0, id});
    put(all, RemoveGroup{group, id});
    put(all, AppointTeacher{group, {}, QDate(2026, 9, 16), id});
    put(all, CreateMissingGroups{year, id});
    put(all, OpenSubgroups{year, {}, QDate(2026, 9, 16)});
    put(all, SaveSubgroup{{}, year, {}, u"хор"_s, 0, id});
    put(all, MovePupils{year, QDate(2026, 9, 16), {}, id});
    put(all, ListTopicPlans{});
    put(all, OpenTopicPlan{group});
    put(all, SaveTopicPlan{group, {}, 0, id});
    put(all, ReadTopicProgress{group});
}

void putAccounts(QMap<QString, QByteArray> &all, const SmallSchool &school, const RequestId &id)
{
    const QDate day(2026, 9, 14);
    const PersonName name{u"Указкин"_s, u"Пётр"_s, {}};
    const AccountId account = school.teacher->account;
    put(all, ListAccounts{});
    put(all, ProposeLogin{name});
    put(all, MakeAccount{{}, name, u"учитель"_s, u"ukazkin"_s, {}, u"12-од"_s, day});
    put(all, IssuePassword{account});
    put(all, SetAccountBlocked{account, true, id});
    put(all, GrantRole{account, Role::Deputy, day, {}, u"12-од"_s, day, id});
    put(all, EndRole{{1}, day, u"12-од"_s, day, id});
    put(all, ListStaff{});
    put(all, SaveStaffMember{{}, {name, u"учитель"_s, {}, {}, {}, {}, day, {}}, {}, {}, {}, {}, 0, id});
    put(all, SaveAttestation{{}, school.teacher->staff, AttestationKind::First, day, u"3-а"_s, day, {}, {}, day, 0, id});
    put(all, ListNames{});
}

void putYear(QMap<QString, QByteArray> &all, const RequestId &id)
{
    const YearId year{1};
    const QDate first(2027, 9, 1);
    put(all, ListYears{});
    put(all, CreateYear{u"2027/2028"_s, first, QDate(2028, 8, 31), id});
    put(all, OpenYear{year, 1, id});
    put(all, SetupState{});
    put(all, OpenCalendar{year});
    put(all, ProposeCalendar{year, id});
    put(all, SaveTermSet{{}, year, u"Четверти"_s, 1, 9, TermKind::Quarter, {{first, first.addDays(50)}}, 0, id});
    put(all, SaveVacation{{}, year, u"Осенние"_s, first.addDays(55), first.addDays(62), 1, 11, {}, 0, id});
    put(all, SaveStudyWeek{{}, year, 1, 11, 5, 0, id});
    put(all, SaveDayChange{{}, year, {DayChangeKind::Cancelled, first.addDays(9), {}, {}, 1, 11, {}, u"мороз"_s, u"7"_s}, 0, id});
    put(all, RemoveFromCalendar{CalendarPart::Vacation, 1, 1, id});
    put(all, SetStaffDay{year, first.addDays(3), true, u"8-од"_s, first, 0, id});
    put(all, ListSettings{});
    put(all, SetSetting{setting::staffWeek, u"SixDays"_s, first, 0, id});
    put(all, ListBells{year});
    put(all, SaveBellSchedule{{}, year, {u"Звонки"_s, BellKind::Usual, 1, 1, 11, first, {}, {{0, 1, QTime(8, 30), QTime(9, 15)}}, {}}, 0, id});
    put(all, RemoveBellSchedule{{1}, 1, id});
}

void putClasses(QMap<QString, QByteArray> &all, const SmallSchool &school, const RequestId &id)
{
    const YearId year{1};
    const QDate day(2026, 9, 14);
    put(all, ListClasses{year});
    put(all, SaveClass{{}, year, {5, u"А"_s, u"5А"_s, 1, {}, {}, {}, false}, 0, id});
    put(all, MakeClasses{year, u"5А–5В"_s, 1, id});
    put(all, AdvanceClasses{year, {2}, id});
    put(all, AppointClassTeacher{{1}, school.teacher->staff, day, u"4-од"_s, day, 1, id});
    put(all, RemoveClass{{1}, 1, id});
    put(all, ListRooms{});
    put(all, SaveRoom{{}, u"12"_s, {}, 0, id});
    put(all, RemoveRoom{{1}, 1, id});
}

} // namespace

QMap<QString, QByteArray> sampleCalls(const SmallSchool &school, LessonId lesson, GroupId group)
{
    const RequestId id = RequestId::random();
    const PupilId pupil = school.pupils.first();
    QMap<QString, QByteArray> all;
    put(all, SetMark{lesson, 1, pupil, Grade::Five, 0, id, {}});
    put(all, SetAttendance{lesson, pupil, AttendanceCode::Illness, {}, 0, id, {}});
    put(all, SetCells{group, {{lesson, 1, pupil, Grade::Five, 0}}, {}, id, {}});
    put(all, SetTermMark{group, school.term, pupil, Grade::Four, 0, id, {}});
    put(all, SetLessonRecord{lesson, u"Степени"_s, {}, {}, 0, id, {}});
    put(all, SetWork{lesson, 1, WorkTypeId{1}, {}, id, {}});
    const QDate day(2026, 9, 17);
    const StaffId staff = school.teacher->staff;
    put(all, ListLessons{day, day, {}, {}});
    put(all, CancelLesson{lesson, u"мороз"_s, 0, id});
    put(all, RestoreLesson{lesson, 0, id});
    put(all, MoveLesson{lesson, {day, 1}, {}, u"просьба"_s, 0, id});
    put(all, AddLesson{group, {day, 1}, {}, u"просьба"_s, id});
    put(all, ListAbsences{day, day});
    put(all, SaveAbsence{{}, staff, day, day, u"болезнь"_s, {}, {}, false, 0, id});
    put(all, ListUncovered{day, day});
    put(all, SetSubstitution{lesson, staff, {}, 0, id});
    put(all, ListSubstitutions{day, day});
    put(all, ListTimetables{});
    put(all, OpenTimetable{TimetableId{1}});
    put(all, OpenBoard{YearId{1}, day});
    put(all, SaveTimetable{{}, YearId{1}, u"Черновик"_s, day, 1, {}, 0, id});
    put(all, DropTimetable{TimetableId{1}, 1, id});
    put(all, PreviewTimetable{TimetableId{1}, day});
    put(all, PutTimetableInForce{TimetableId{1}, day, 1, id});
    put(all, SetNotAvailable{YearId{1}, staff, {}, {}, {}, id});
    put(all, ListPages{});
    put(all, OpenPage{group, {}, false});
    put(all, ClosePage{group});
    put(all, ListCellHistory{lesson, pupil});
    put(all, PrintPage{group, school.term, id});
    put(all, UploadPart{id, u"a.fet"_s, 1, 0, "x"});
    put(all, PreviewImport{ImportKind::Fet, id, {}, {}});
    put(all, ApplyImport{ImportKind::Fet, id, {}, {}, QByteArray(32, 'x'), id});
    putPupils(all, pupil, id);
    putMovement(all, pupil, id);
    put(all, VerifyAudit{});
    put(all, MakeDemo{1, QDate(2026, 9, 16)});
    put(all, FoundSchool{u"Школа"_s, {}, {}, u"Europe/Moscow"_s, {}, {u"Мелова"_s, u"Вера"_s, {}}, u"1"_s, QDate(2026, 9, 1)});
    putAccounts(all, school, id);
    putYear(all, id);
    putClasses(all, school, id);
    putTeaching(all, group);
    return all;
}

} // namespace parta
