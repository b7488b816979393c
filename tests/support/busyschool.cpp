// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds pupils, lessons and sessions to the small school.
#include "tests/support/busyschool.h"
#include "server/credentials/password.h"
#include "server/storage/repositories/sessionrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

PupilId addPupil(Transaction &tx, int number)
{
    struct Row { QString surname; };
    const PupilId pupil = *tx.first<PupilId>(u"INSERT INTO pupil (surname, given_name) VALUES (:surname, 'Яна') RETURNING id"_s,
                                             Row{u"Ученикова %1"_s.arg(number, 3, 10, QChar(u'0'))});
    struct Member { PupilId pupil; };
    tx.run(u"INSERT INTO class_membership (school_class, pupil, since) "
           "SELECT id, :pupil, '2026-09-01' FROM school_class WHERE name = '7Б'"_s, Member{pupil});
    return pupil;
}

/// Lessons 3, 4, … of 15 September: begun and over at the small school's "now".
LessonId addLesson(Transaction &tx, GroupId group, int number)
{
    struct Row { GroupId group; int number; QDateTime starts; QDateTime ends; };
    const QDateTime starts = smallSchoolNow().addDays(-1).addSecs(number);
    return *tx.first<LessonId>(u"INSERT INTO lesson (teaching_group, day, number, starts, ends) "
                               "VALUES (:group, '2026-09-15', :number, :starts, :ends) RETURNING id"_s,
                               Row{group, number, starts, starts.addSecs(45 * 60)});
}

} // namespace

BusySchool foundBusySchool(Transaction &tx, const QDateTime &now, BusySize size)
{
    BusySchool busy;
    busy.school = foundSmallSchool(tx);
    // The server takes its clock from the school: the lessons are over, whatever the day of the test.
    struct Pin { QDateTime now; };
    tx.run(u"UPDATE school SET demo_now = :now"_s, Pin{smallSchoolNow()});
    for (int i = 0; i < size.clients; ++i) {
        busy.pupils += addPupil(tx, i);
        busy.tokens += password::newToken();
        SessionRepository(tx).open({busy.school.teacher->account, password::tokenHash(busy.tokens.last()), now, now.addDays(1)});
    }
    for (int i = 0; i < size.lessons; ++i)
        busy.lessons += addLesson(tx, busy.school.algebra7, 10 + i);
    return busy;
}

} // namespace parta
