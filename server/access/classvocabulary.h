// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the access rules about classes and pupils: what follows from leading a class today (2.6, 3.4).
#pragma once
#include "server/access/vocabulary.h"

namespace parta {

namespace access {

Verdict teacherOfClass(CallContext &call, ClassId schoolClass);
Verdict teacherOfPupil(CallContext &call, PupilId pupil);

} // namespace access

/// The present ClassTeacher of the class; last year's keeps nothing.
template<class M>
Rule<M> classTeacherOf(ClassId M::*schoolClass)
{
    return {QStringLiteral("class teacher of the class"), [schoolClass](CallContext &call, const M &message) {
                return access::teacherOfClass(call, message.*schoolClass);
            }};
}

/// The present ClassTeacher of the class the pupil is in today.
template<class M>
Rule<M> classTeacherOf(PupilId M::*pupil)
{
    return {QStringLiteral("class teacher of the pupil"), [pupil](CallContext &call, const M &message) {
                return access::teacherOfPupil(call, message.*pupil);
            }};
}

} // namespace parta
