// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plan, rows, requests, credentials.
#include "server/demo/demoschool.h"
#include "server/credentials/password.h"
#include "server/demo/founding.h"
#include "server/demo/planning.h"
#include "server/demo/registry.h"
#include "server/demo/scribe.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {

/// One password for every demo account, long enough for the rules and easy to type.
Secret<QString> passwordOf(quint64 seed)
{
    static const QStringList words{u"mayak"_s, u"kompas"_s, u"rodnik"_s, u"yakor"_s, u"klever"_s, u"globus"_s,
                                   u"vasilek"_s, u"tetrad"_s, u"listok"_s, u"parus"_s};
    Random random(seed, u"password");
    const QString first = random.pick(words);
    QString second = first;
    while (second == first)
        second = random.pick(words);
    return Secret<QString>(u"%1-%2-%3"_s.arg(first, second).arg(random.between(1000, 9999)));
}

DemoDigests digestsOf(const Secret<QString> &password)
{
    const PasswordCosts costs;
    const DemoDigests digests{password::digest(password, costs.staff), password::digest(password, costs.family)};
    if (digests.staff.isEmpty() || digests.family.isEmpty())
        refuse(ErrorCode::Internal, u"no memory to hash the passwords"_s);
    return digests;
}

/// What the visitor is shown: each role, and the teachers of one class.
QList<IssuedCredential> credentialsOf(const SchoolPlan &plan, const Secret<QString> &password)
{
    QList<IssuedCredential> shown;
    for (const StaffMember &person : plan.staff) {
        if (person.granted)
            shown << IssuedCredential{*person.granted, person.name.full(), person.login, password};
    }
    const int pupil = shownPupil(plan);
    const SchoolClass &schoolClass = plan.classes[plan.pupils[pupil].schoolClass];
    const StaffMember &classTeacher = plan.staff[schoolClass.classTeacher];
    shown << IssuedCredential{Role::ClassTeacher, u"%1 (%2)"_s.arg(classTeacher.name.full(), schoolClass.name),
                              classTeacher.login, password};
    for (const QString &login : {u"teacher.math"_s, u"teacher.phys"_s, u"teacher.hist"_s, u"teacher.foreign"_s,
                                 u"teacher.primary"_s}) {
        for (const StaffMember &person : plan.staff) {
            if (person.login == login)
                shown << IssuedCredential{Role::SubjectTeacher, u"%1, %2"_s.arg(person.name.full(), person.post), login, password};
        }
    }
    const int guardian = plan.pupils[pupil].guardians.first();
    shown << IssuedCredential{Role::Guardian, plan.guardians[guardian].name.full(), guardianLogin(plan, guardian), password};
    shown << IssuedCredential{Role::Pupil, plan.pupils[pupil].name.full(), pupilLogin(plan, pupil), password};
    return shown;
}

void closeTerms(Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids, qint64 now)
{
    DemoRepository demo(tx);
    const QList<TermSet> sets = plan.year.termSets();
    for (int set = 0; set < sets.size(); ++set) {
        for (int i = 0; i < sets[set].terms.size(); ++i) {
            const TermDates &term = sets[set].terms[i];
            if (term.kind != TermKind::Year && closingInstant(term) <= now)
                demo.closeTerm(ids.terms[set][i]);
        }
    }
}
} // namespace

MakeDemo::Reply makeSchool(Transaction &tx, Router &rpc, const MakeDemo &wanted)
{
    DemoRepository demo(tx);
    if (!demo.isEmpty())
        refuse(ErrorCode::DemoSchool, u"the database already holds a school"_s);
    const quint64 seed = quint64(wanted.seed);
    const SchoolPlan plan = makePlan(seed, wanted.today);
    if (plan.timetables.first().slots.isEmpty())
        refuse(ErrorCode::Internal, u"no timetable for this seed"_s);
    const QDateTime now = demoStart(plan);
    const Secret<QString> password = passwordOf(seed);
    const Chronicle chronicle = writeChronicle(plan, demo.workTypes(), now.toMSecsSinceEpoch());
    SchoolIds ids = foundSchool(tx, plan, chronicle.lessons, digestsOf(password));
    enterPlanning(tx, plan, chronicle.lessons, ids);
    const int marks = replay(rpc, tx, plan, ids, chronicle);
    Registry(tx, plan, ids).changeClasses(rpc, now);
    closeTerms(tx, plan, ids, now.toMSecsSinceEpoch());
    return {credentialsOf(plan, password), int(plan.pupils.size()), int(ids.lessons.size()), marks, now};
}

} // namespace parta::demo
