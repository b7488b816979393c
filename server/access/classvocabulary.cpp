// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks behind the words about classes.
#include "server/access/classvocabulary.h"
#include "server/storage/repositories/classaccess.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

Verdict asClassTeacher(bool leads)
{
    return leads ? Verdict::permit(Role::ClassTeacher) : Verdict::deny();
}

} // namespace

namespace access {

Verdict teacherOfClass(CallContext &call, ClassId schoolClass)
{
    return asClassTeacher(ClassAccess(call.tx()).ledBy(call.actor().staff, call.today()).contains(schoolClass));
}

Verdict teacherOfPupil(CallContext &call, PupilId pupil)
{
    return asClassTeacher(ClassAccess(call.tx()).leadsClassOf(call.actor().staff, pupil, call.today()));
}

} // namespace access

} // namespace parta
