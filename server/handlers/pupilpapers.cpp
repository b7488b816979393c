// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/pupils.h about guardians, consents, exemptions and the health sheet.
#include "common/protocol/pupilchecks.h"
#include "server/access/classvocabulary.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/guardianrepository.h"
#include "server/storage/repositories/pupilpapers.h"
#include "server/storage/repositories/pupilrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

void requirePupil(CallContext &call, PupilId pupil)
{
    if (!PupilRepository(call.tx()).card(pupil, call.today()))
        refuseField(ErrorCode::NotFound, u"pupil"_s);
}

FindGuardians::Reply findGuardians(CallContext &call, const FindGuardians &wanted)
{
    return {GuardianRepository(call.tx()).find(wanted.surname, call.today())};
}

bool isGuardianOf(const QList<PupilGuardian> &guardians, const SaveGuardian &wanted)
{
    return std::any_of(guardians.begin(), guardians.end(), [&](const PupilGuardian &one) {
        return one.link == *wanted.link && one.guardian == *wanted.guardian;
    });
}

void changeGuardian(CallContext &call, const SaveGuardian &wanted)
{
    GuardianRepository guardians(call.tx());
    if (!isGuardianOf(guardians.of(wanted.pupil), wanted))
        refuseField(ErrorCode::NotFound, u"link"_s);
    if (!guardians.save(*wanted.guardian, wanted.person, wanted.personRevision)
        || !guardians.saveLink(*wanted.link, wanted.tie, wanted.revision))
        refuseConflict(SaveGuardian::Reply{guardians.of(wanted.pupil)});
}

SaveGuardian::Reply saveGuardian(CallContext &call, const SaveGuardian &wanted)
{
    requirePupil(call, wanted.pupil);
    GuardianRepository guardians(call.tx());
    if (wanted.guardian && !guardians.exists(*wanted.guardian))
        refuseField(ErrorCode::NotFound, u"guardian"_s);
    if (wanted.guardian && guardians.isLinked(wanted.pupil, *wanted.guardian, {wanted.tie.since, wanted.tie.until},
                                              wanted.link.value_or(GuardianLinkId{})))
        refuseField(ErrorCode::Overlapping, u"tie.since"_s);
    if (wanted.link)
        changeGuardian(call, wanted);
    else
        guardians.link(wanted.pupil, wanted.guardian ? *wanted.guardian : guardians.add(wanted.person), wanted.tie);
    return {guardians.of(wanted.pupil)};
}

SaveConsent::Reply saveConsent(CallContext &call, const SaveConsent &wanted)
{
    requirePupil(call, wanted.pupil);
    PupilPapers papers(call.tx());
    if (wanted.consent.guardian && !GuardianRepository(call.tx()).exists(*wanted.consent.guardian))
        refuseField(ErrorCode::NotFound, u"consent.guardian"_s);
    if (!wanted.consent.id)
        papers.add(wanted.pupil, wanted.consent);
    else if (!papers.save(wanted.pupil, wanted.consent))
        refuseConflict(SaveConsent::Reply{papers.consents(wanted.pupil)});
    return {papers.consents(wanted.pupil)};
}

SaveExemption::Reply saveExemption(CallContext &call, const SaveExemption &wanted)
{
    requirePupil(call, wanted.pupil);
    PupilPapers papers(call.tx());
    const auto subjects = papers.subjects();
    if (std::none_of(subjects.begin(), subjects.end(), [&](const SubjectName &s) { return s.id == wanted.exemption.subject; }))
        refuseField(ErrorCode::NotFound, u"exemption.subject"_s);
    if (papers.overlaps(wanted.pupil, wanted.exemption))
        refuseField(ErrorCode::Overlapping, u"exemption.since"_s);
    if (!wanted.exemption.id)
        papers.add(wanted.pupil, wanted.exemption);
    else if (!papers.save(wanted.pupil, wanted.exemption))
        refuseConflict(SaveExemption::Reply{papers.exemptions(wanted.pupil)});
    return {papers.exemptions(wanted.pupil)};
}

ReadHealthSheet::Reply readHealthSheet(CallContext &call, const ReadHealthSheet &wanted)
{
    requirePupil(call, wanted.pupil);
    return {PupilPapers(call.tx()).health(wanted.pupil)};
}

SaveHealthSheet::Reply saveHealthSheet(CallContext &call, const SaveHealthSheet &wanted)
{
    requirePupil(call, wanted.pupil);
    const auto revision = PupilPapers(call.tx()).save(wanted.pupil, wanted.sheet);
    if (!revision) // the sheet itself is not sent along: reading it is another call, and logged
        refuse(ErrorCode::Conflict);
    return {*revision};
}

} // namespace

void servePupilPapers(Router &rpc)
{
    rpc.query<FindGuardians>(anyClassTeacher() || deputy(), findGuardians);
    rpc.change<SaveGuardian>(classTeacherOf(&SaveGuardian::pupil) || deputy(), saveGuardian);
    rpc.change<SaveConsent>(classTeacherOf(&SaveConsent::pupil) || deputy(), saveConsent);
    rpc.change<SaveExemption>(classTeacherOf(&SaveExemption::pupil) || deputy(), saveExemption);
    rpc.change<ReadHealthSheet>(classTeacherOf(&ReadHealthSheet::pupil) || deputy(), readHealthSheet);
    rpc.change<SaveHealthSheet>(classTeacherOf(&SaveHealthSheet::pupil) || deputy(), saveHealthSheet);
}

} // namespace parta
