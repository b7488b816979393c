// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line per file; a star marks a required column.
#include "common/import/oneroster/onerosterspec.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

struct FileText {
    const char *name;
    const char *v11; ///< null where the version has no such file
    const char *v12;
    bool isRead = true;
};

constexpr const char sessions[] = "sourcedId* status dateLastModified title* type* startDate* endDate* parentSourcedId schoolYear*";
constexpr const char orgs[] = "sourcedId* status dateLastModified name* type* identifier parentSourcedId";
constexpr const char courses[] = "sourcedId* status dateLastModified schoolYearSourcedId title* courseCode grades orgSourcedId* "
                                 "subjects subjectCodes";
constexpr const char classes[] = "sourcedId* status dateLastModified title* grades courseSourcedId* classCode classType* location "
                                 "schoolSourcedId* termSourcedIds* subjects subjectCodes periods";
constexpr const char users11[] = "sourcedId* status dateLastModified enabledUser* orgSourcedIds* role* username* userIds givenName* "
                                 "familyName* middleName identifier email sms phone agentSourcedIds grades password";
constexpr const char users12[] = "sourcedId* status dateLastModified enabledUser* username* userIds givenName* familyName* middleName "
                                 "identifier email sms phone agentSourcedIds grades password userMasterIdentifier preferredGivenName "
                                 "preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns";
constexpr const char roles[] = "sourcedId* status dateLastModified userSourcedId* roleType* role* beginDate endDate orgSourcedId* "
                               "userProfileSourcedId";
constexpr const char profiles[] = "sourcedId* status dateLastModified userSourcedId* profileType* vendorId* applicationId description "
                                  "credentialType* username* password";
constexpr const char enrollments[] = "sourcedId* status dateLastModified classSourcedId* schoolSourcedId* userSourcedId* role* primary "
                                     "beginDate endDate";
constexpr const char demographics11[] = "userSourcedId* status dateLastModified birthdate sex americanIndianOrAlaskaNative asian "
                                        "blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white "
                                        "demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode "
                                        "stateOfBirthAbbreviation cityOfBirth publicSchoolResidenceStatus";
constexpr const char demographics12[] = "sourcedId* status dateLastModified birthDate sex americanIndianOrAlaskaNative asian "
                                        "blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white "
                                        "demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode "
                                        "stateOfBirthAbbreviation cityOfBirth publicSchoolResidenceStatus";
constexpr const char unread[] = "sourcedId*";

const FileText files[] = {
    {"academicSessions", sessions, sessions},
    {"orgs", orgs, orgs},
    {"courses", courses, courses},
    {"classes", classes, classes},
    {"users", users11, users12},
    {"roles", nullptr, roles},
    {"userProfiles", nullptr, profiles},
    {"enrollments", enrollments, enrollments},
    {"demographics", demographics11, demographics12},
    {"categories", unread, unread, false},
    {"lineItems", unread, unread, false},
    {"results", unread, unread, false},
    {"resources", unread, unread, false},
    {"courseResources", unread, unread, false},
    {"classResources", unread, unread, false},
    {"userResources", nullptr, unread, false},
    {"lineItemLearningObjectiveIds", nullptr, unread, false},
    {"lineItemScoreScales", nullptr, unread, false},
    {"resultLearningObjectiveIds", nullptr, unread, false},
    {"resultScoreScales", nullptr, unread, false},
    {"scoreScales", nullptr, unread, false},
};

OneRosterSpec specOf(const FileText &file, const char *columns)
{
    OneRosterSpec spec;
    spec.name = QString::fromLatin1(file.name);
    spec.isRead = file.isRead;
    for (QString column : QString::fromLatin1(columns).split(u' ')) {
        const bool isRequired = column.endsWith(u'*');
        if (isRequired)
            column.chop(1);
        spec.columns.append(column);
        if (isRequired)
            spec.required.append(column);
    }
    return spec;
}

} // namespace

std::optional<OneRosterSpec> oneRosterSpec(const QString &name, OneRosterVersion version)
{
    for (const FileText &file : files) {
        const char *columns = version == OneRosterVersion::V11 ? file.v11 : file.v12;
        if (columns != nullptr && name == QLatin1StringView(file.name))
            return specOf(file, columns);
    }
    return std::nullopt;
}

QStringList oneRosterFiles(OneRosterVersion version)
{
    QStringList names;
    for (const FileText &file : files) {
        if ((version == OneRosterVersion::V11 ? file.v11 : file.v12) != nullptr)
            names.append(QString::fromLatin1(file.name));
    }
    return names;
}

QStringList userRoles(OneRosterVersion version)
{
    if (version == OneRosterVersion::V11)
        return {u"teacher"_s, u"student"_s, u"parent"_s, u"guardian"_s, u"relative"_s, u"aide"_s, u"administrator"_s, u"proctor"_s};
    return {u"aide"_s, u"counselor"_s, u"districtAdministrator"_s, u"guardian"_s, u"parent"_s, u"principal"_s, u"proctor"_s,
            u"relative"_s, u"siteAdministrator"_s, u"student"_s, u"systemAdministrator"_s, u"teacher"_s};
}

QStringList enrollmentRoles()
{
    return {u"administrator"_s, u"proctor"_s, u"student"_s, u"teacher"_s, u"aide"_s};
}

} // namespace parta::import
