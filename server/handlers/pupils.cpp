// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/pupils.h about the pupil himself: list, card, login, the monthly check.
#include "common/protocol/pupilchecks.h"
#include "server/access/classvocabulary.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/accountrepository.h"
#include "server/storage/repositories/classaccess.h"
#include "server/storage/repositories/guardianrepository.h"
#include "server/storage/repositories/pupilpapers.h"
#include "server/storage/repositories/pupilrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// The administrator edits accounts, so names, class and login are what he needs to see.
PupilLine namesOf(const PupilLine &line)
{
    PupilLine bare;
    bare.id = line.id;
    bare.name = line.name;
    bare.schoolClass = line.schoolClass;
    bare.className = line.className;
    bare.yearLevel = line.yearLevel;
    bare.lastDay = line.lastDay;
    return bare;
}

/// Rights are the union of what every role of the reader may see; a fuller line hides the bare one.
QList<PupilLine> linesFor(CallContext &call)
{
    PupilRepository pupils(call.tx());
    const Actor &actor = call.actor();
    const bool whole = actor.has(Role::Deputy) || actor.has(Role::Director);
    if (whole)
        return pupils.all(call.today());
    QList<PupilLine> lines = pupils.ofLedClasses(actor.staff, call.today());
    QSet<PupilId> known;
    for (const PupilLine &line : std::as_const(lines))
        known.insert(line.id);
    QList<PupilLine> bare = pupils.ofTaughtGroups(actor.staff, call.today());
    if (actor.has(Role::Administrator)) {
        bare = pupils.all(call.today());
        std::transform(bare.begin(), bare.end(), bare.begin(), namesOf);
    }
    for (const PupilLine &line : std::as_const(bare)) {
        if (!known.contains(line.id))
            lines.append(line);
    }
    return lines;
}

ListPupils::Reply listPupils(CallContext &call, const ListPupils &)
{
    PupilPapers papers(call.tx());
    ListPupils::Reply reply;
    reply.pupils = linesFor(call);
    const bool controls = call.actor().has(Role::Deputy) || call.actor().has(Role::Director);
    const QList<ClassCheck> checks = papers.checks(call.actor().staff, call.today());
    for (const ClassCheck &check : checks) {
        if (controls || check.mine)
            reply.checks.append(check);
    }
    reply.yearBegin = PupilRepository(call.tx()).yearBegin(call.today()).value_or(QDate());
    reply.subjects = papers.subjects();
    return reply;
}

PupilRights rightsOn(CallContext &call, PupilId pupil)
{
    const Actor &actor = call.actor();
    PupilRights rights;
    rights.personalFile = actor.has(Role::Deputy);
    rights.card = rights.personalFile || ClassAccess(call.tx()).leadsClassOf(actor.staff, pupil, call.today());
    rights.health = rights.card;
    rights.login = actor.has(Role::Administrator);
    return rights;
}

PupilCard cardOf(CallContext &call, PupilId pupil)
{
    PupilRepository pupils(call.tx());
    auto card = pupils.card(pupil, call.today());
    if (!card)
        refuseField(ErrorCode::NotFound, u"pupil"_s);
    card->rights = rightsOn(call, pupil);
    card->login = pupils.login(pupil);
    if (call.acting() == Role::Administrator) {
        PupilFacts names;
        names.name = card->facts.name;
        card->facts = names;
        return *card;
    }
    PupilPapers papers(call.tx());
    card->guardians = GuardianRepository(call.tx()).of(pupil);
    card->consents = papers.consents(pupil);
    card->exemptions = papers.exemptions(pupil);
    return *card;
}

OpenPupil::Reply openPupil(CallContext &call, const OpenPupil &wanted)
{
    return {cardOf(call, wanted.pupil)};
}

SavePupil::Reply savePupil(CallContext &call, const SavePupil &wanted)
{
    PupilRepository pupils(call.tx());
    const auto present = pupils.card(wanted.pupil, call.today());
    if (!present)
        refuseField(ErrorCode::NotFound, u"pupil"_s);
    const QString file = wanted.facts.personalFile.trimmed();
    // The number comes from the alphabet book, which the deputy keeps (3.3).
    if (file != present->facts.personalFile && !call.actor().has(Role::Deputy))
        refuseField(ErrorCode::Forbidden, u"facts.personalFile"_s);
    if (!file.isEmpty() && pupils.isFileTaken(file, wanted.pupil))
        refuseField(ErrorCode::AlreadyExists, u"facts.personalFile"_s);
    if (!pupils.save(wanted.pupil, wanted.facts, wanted.revision))
        refuseConflict(SavePupil::Reply{cardOf(call, wanted.pupil)});
    return {cardOf(call, wanted.pupil)};
}

CheckClass::Reply checkClass(CallContext &call, const CheckClass &wanted)
{
    PupilPapers papers(call.tx());
    papers.check(wanted.schoolClass, call.today(), call.actor().account, call.now());
    const QList<ClassCheck> checks = papers.checks(call.actor().staff, call.today());
    for (const ClassCheck &check : checks) {
        if (check.schoolClass == wanted.schoolClass)
            return {check};
    }
    refuseField(ErrorCode::NotFound, u"schoolClass"_s);
}

SetPupilLogin::Reply setPupilLogin(CallContext &call, const SetPupilLogin &wanted)
{
    PupilRepository pupils(call.tx());
    if (pupils.login(wanted.pupil).isEmpty())
        refuseField(ErrorCode::NotFound, u"pupil"_s, u"the pupil has no account"_s);
    const QString login = wanted.login.trimmed();
    const QString key = AccountRepository::loginKey(login);
    if (pupils.isLoginTaken(key, wanted.pupil))
        refuseField(ErrorCode::AlreadyExists, u"login"_s);
    pupils.setLogin(wanted.pupil, login, key);
    return {login};
}

} // namespace

void servePupils(Router &rpc)
{
    rpc.query<ListPupils>(staffMember(), listPupils);
    rpc.query<OpenPupil>(classTeacherOf(&OpenPupil::pupil) || deputy() || director() || administrator(), openPupil);
    rpc.change<SavePupil>(classTeacherOf(&SavePupil::pupil) || deputy(), savePupil);
    rpc.change<CheckClass>(classTeacherOf(&CheckClass::schoolClass) || deputy(), checkClass);
    rpc.change<SetPupilLogin>(administrator(), setPupilLogin);
    servePupilPapers(rpc);
}

} // namespace parta
