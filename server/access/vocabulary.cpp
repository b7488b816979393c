// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks behind the words.
#include "server/access/vocabulary.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

PlainRule granted(const QString &words, Role role)
{
    return {words, [role](CallContext &call) {
                return call.actor().has(role) ? Verdict::permit(role) : Verdict::deny();
            }};
}

} // namespace

PlainRule director()
{
    return granted(u"director"_s, Role::Director);
}

PlainRule administrator()
{
    return granted(u"administrator"_s, Role::Administrator);
}

PlainRule deputy()
{
    return granted(u"deputy"_s, Role::Deputy);
}

PlainRule leadership()
{
    return deputy() || director() || administrator();
}

PlainRule staffMember()
{
    return {u"any member of staff"_s, [](CallContext &call) {
                const Actor &actor = call.actor();
                if (actor.has(Role::Pupil))
                    return Verdict::deny(u"2.13"_s);
                if (!actor.staff)
                    return Verdict::deny(u"2.9"_s);
                return Verdict::permit(actor.granted.value(0, Role::SubjectTeacher));
            }};
}

PlainRule anyClassTeacher()
{
    return {u"any class teacher"_s, [](CallContext &call) {
                return AccessRepository(call.tx()).leadsAnyClass(call.actor().staff, call.today())
                    ? Verdict::permit(Role::ClassTeacher) : Verdict::deny();
            }};
}

PlainRule anyTeacher()
{
    return {u"any subject or class teacher"_s, [](CallContext &call) {
                const auto role = AccessRepository(call.tx()).teachingRole(call.actor().staff, call.today());
                return role ? Verdict::permit(*role) : Verdict::deny();
            }};
}

PlainRule localOperator()
{
    return {u"operator at the server"_s, [](CallContext &call) {
                return call.actor().door != Door::Network ? Verdict::permit(Role::Administrator) : Verdict::deny();
            }};
}

namespace access {

Verdict lessonTeacher(CallContext &call, const LessonScope &lesson)
{
    const StaffId me = call.actor().staff;
    if (me && lesson.substitute == me)
        return Verdict::permit(Role::Substitute);
    if (lesson.taught)
        return lesson.substitute ? Verdict::deny(u"3.5"_s) : Verdict::permit(Role::SubjectTeacher);
    return Verdict::deny(lesson.classTaught ? u"3.4"_s : QString());
}

Verdict pageTeacher(CallContext &call, GroupId group)
{
    AccessRepository access(call.tx());
    if (access.teaches(call.actor().staff, group, call.today()))
        return Verdict::permit(Role::SubjectTeacher);
    return Verdict::deny(access.leadsClassOf(call.actor().staff, group, call.today()) ? u"3.4"_s : QString());
}

Verdict pageSubstitute(CallContext &call, GroupId group)
{
    return AccessRepository(call.tx()).substitutes(call.actor().staff, group, call.today())
        ? Verdict::permit(Role::Substitute) : Verdict::deny();
}

Verdict pageClassTeacher(CallContext &call, GroupId group)
{
    return AccessRepository(call.tx()).leadsClassOf(call.actor().staff, group, call.today())
        ? Verdict::permit(Role::ClassTeacher) : Verdict::deny();
}

} // namespace access

} // namespace parta
