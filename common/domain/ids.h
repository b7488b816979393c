// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers of the school's concepts.
#pragma once
#include "common/base/id.h"
#include "common/base/requestid.h"

namespace parta {

using AccountId = Id<struct AccountTag>;
using StaffId = Id<struct StaffTag>;
using PupilId = Id<struct PupilTag>;
using GuardianId = Id<struct GuardianTag>;
using YearId = Id<struct YearTag>;
using TermSetId = Id<struct TermSetTag>;
using TermId = Id<struct TermTag>;
using VacationId = Id<struct VacationTag>;
using StudyWeekId = Id<struct StudyWeekTag>;
using DayChangeId = Id<struct DayChangeTag>;
using ClassId = Id<struct ClassTag>;
using SubgroupId = Id<struct SubgroupTag>;
using SubjectId = Id<struct SubjectTag>;
using GroupId = Id<struct GroupTag>;           ///< a TeachingGroup, owner of one JournalPage
using AppointmentId = Id<struct AppointmentTag>; ///< a SubjectTeacher's dated turn at a page
using CurriculumRowId = Id<struct CurriculumRowTag>;
using MarkScaleId = Id<struct MarkScaleTag>;
using RoomId = Id<struct RoomTag>;
using AttestationId = Id<struct AttestationTag>;
using BellScheduleId = Id<struct BellScheduleTag>;
using TimetableId = Id<struct TimetableTag>;
using SlotId = Id<struct SlotTag>;
using LessonId = Id<struct LessonTag>;
using WorkId = Id<struct WorkTag>;
using WorkTypeId = Id<struct WorkTypeTag>;
using OrderId = Id<struct OrderTag>;
using RoleGrantId = Id<struct RoleGrantTag>;
using SessionId = Id<struct SessionTag>;
using GuardianLinkId = Id<struct GuardianLinkTag>;
using ConsentId = Id<struct ConsentTag>;
using ExemptionId = Id<struct ExemptionTag>;
using MovementId = Id<struct MovementTag>;
using AbsenceId = Id<struct AbsenceTag>;
using ImportId = Id<struct ImportTag>;
using TopicPlanItemId = Id<struct TopicPlanItemTag>;

} // namespace parta
