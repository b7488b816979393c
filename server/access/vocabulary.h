// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary of access rules (access-and-clock.md part 1). Each word reads as in `--describe`.
#pragma once
#include "server/access/rule.h"
#include "server/storage/repositories/accessrepository.h"

namespace parta {

PlainRule director();
PlainRule administrator();
PlainRule deputy();
/// Director, administrator or deputy: readers of all pages (3.1-3.3).
PlainRule leadership();
/// ClassTeacher of some class today.
PlainRule anyClassTeacher();
/// Any signed-in member of staff; never a guardian or a pupil (2.9, 2.13).
PlainRule staffMember();
/// A SubjectTeacher or ClassTeacher of today, of whatever page or class (3.4, 3.5); not who only substitutes.
PlainRule anyTeacher();
/// The operator at the server's own machine, over the local socket.
PlainRule localOperator();

namespace access {

/// Who of the teachers may write the lesson: its SubjectTeacher unless substituted, else the Substitute (3.5).
Verdict lessonTeacher(CallContext &call, const LessonScope &lesson);
Verdict pageTeacher(CallContext &call, GroupId group);
Verdict pageSubstitute(CallContext &call, GroupId group);
Verdict pageClassTeacher(CallContext &call, GroupId group);

} // namespace access

/// The SubjectTeacher of the lesson, or its Substitute where it is substituted (3.5).
template<class M>
Rule<M> teacherOf(LessonId M::*lesson)
{
    return {QStringLiteral("teacher of the lesson"), [lesson](CallContext &call, const M &message) {
                const LessonScope *scope = call.findLesson(message.*lesson);
                return scope ? access::lessonTeacher(call, *scope) : Verdict::deny();
            }};
}

/// The ClassTeacher of the class the lesson belongs to; reads only (3.4).
template<class M>
Rule<M> classTeacherOf(LessonId M::*lesson)
{
    return {QStringLiteral("class teacher of the lesson's class"), [lesson](CallContext &call, const M &message) {
                const LessonScope *scope = call.findLesson(message.*lesson);
                return scope && scope->classTaught ? Verdict::permit(Role::ClassTeacher) : Verdict::deny();
            }};
}

/// The present SubjectTeacher of the page (3.5).
template<class M>
Rule<M> teacherOf(GroupId M::*group)
{
    return {QStringLiteral("teacher of the page"), [group](CallContext &call, const M &message) {
                return access::pageTeacher(call, message.*group);
            }};
}

/// Who substitutes a lesson of the page (3.5).
template<class M>
Rule<M> substituteOn(GroupId M::*group)
{
    return {QStringLiteral("substitute of a lesson of the page"), [group](CallContext &call, const M &message) {
                return access::pageSubstitute(call, message.*group);
            }};
}

/// The present ClassTeacher of the page's class (3.4).
template<class M>
Rule<M> classTeacherOf(GroupId M::*group)
{
    return {QStringLiteral("class teacher of the page's class"), [group](CallContext &call, const M &message) {
                return access::pageClassTeacher(call, message.*group);
            }};
}

} // namespace parta
