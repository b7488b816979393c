// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of the fields of pupils' cards.
#include "common/protocol/pupilchecks.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxName = 100;
constexpr qsizetype maxLine = 300;
constexpr qsizetype maxNote = 2000;
constexpr qsizetype leastSearch = 3;

bool isLine(const QString &text, qsizetype longest)
{
    return text.size() <= longest && !text.contains(u'\n');
}

std::optional<Failure> checkName(const PersonName &name, const QString &path)
{
    if (name.surname.trimmed().isEmpty() || !isLine(name.surname, maxName))
        return malformedField(path + u".surname"_s, u"1 to 100 characters"_s);
    if (name.givenName.trimmed().isEmpty() || !isLine(name.givenName, maxName))
        return malformedField(path + u".givenName"_s, u"1 to 100 characters"_s);
    if (!isLine(name.patronymic, maxName))
        return malformedField(path + u".patronymic"_s, u"at most 100 characters"_s);
    return std::nullopt;
}

bool isOrdered(const QDate &since, const std::optional<QDate> &until)
{
    return !until || (until->isValid() && since <= *until);
}

} // namespace

std::optional<Failure> check(const SavePupil &wanted)
{
    const PupilFacts &facts = wanted.facts;
    if (auto wrong = checkName(facts.name, u"facts.name"_s))
        return wrong;
    if (!isLine(facts.personalFile, 30))
        return malformedField(u"facts.personalFile"_s, u"at most 30 characters"_s);
    if (!facts.sex.isEmpty() && facts.sex != u"м"_s && facts.sex != u"ж"_s)
        return malformedField(u"facts.sex"_s, u"one of two letters or nothing"_s);
    if (facts.born && (!facts.born->isValid() || facts.born->year() < 1900))
        return malformedField(u"facts.born"_s, u"a day"_s);
    if (facts.address.size() > maxLine)
        return malformedField(u"facts.address"_s, u"at most 300 characters"_s);
    return isLine(facts.phone, maxName) ? std::nullopt : std::optional(malformedField(u"facts.phone"_s, u"at most 100 characters"_s));
}

std::optional<Failure> check(const FindGuardians &wanted)
{
    const qsizetype size = wanted.surname.trimmed().size();
    if (size < leastSearch || size > maxName)
        return malformedField(u"surname"_s, u"3 to 100 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveGuardian &wanted)
{
    if (wanted.link && !wanted.guardian)
        return malformedField(u"guardian"_s, u"a link has its guardian"_s);
    if (auto wrong = checkName(wanted.person.name, u"person.name"_s))
        return wrong;
    if (!isLine(wanted.person.phone, maxName))
        return malformedField(u"person.phone"_s, u"at most 100 characters"_s);
    if (!isLine(wanted.person.email, maxName) || (!wanted.person.email.isEmpty() && !wanted.person.email.contains(u'@')))
        return malformedField(u"person.email"_s, u"an address"_s);
    const GuardianTie &tie = wanted.tie;
    if (!isLine(tie.kind, maxName))
        return malformedField(u"tie.kind"_s, u"at most 100 characters"_s);
    if (!tie.since.isValid())
        return malformedField(u"tie.since"_s, u"a day"_s);
    if (!isOrdered(tie.since, tie.until))
        return malformedField(u"tie.until"_s, u"not before its begin"_s);
    if (!tie.suspendedSince && tie.suspendedUntil)
        return malformedField(u"tie.suspendedSince"_s, u"a suspension begins on a day"_s);
    if (tie.suspendedSince && !isOrdered(*tie.suspendedSince, tie.suspendedUntil))
        return malformedField(u"tie.suspendedUntil"_s, u"not before its begin"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveConsent &wanted)
{
    if (wanted.consent.purpose.trimmed().isEmpty() || !isLine(wanted.consent.purpose, maxLine))
        return malformedField(u"consent.purpose"_s, u"1 to 300 characters"_s);
    if (!wanted.consent.givenOn.isValid())
        return malformedField(u"consent.givenOn"_s, u"a day"_s);
    if (!isOrdered(wanted.consent.givenOn, wanted.consent.withdrawnOn))
        return malformedField(u"consent.withdrawnOn"_s, u"not before it was given"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveExemption &wanted)
{
    if (!wanted.exemption.since.isValid())
        return malformedField(u"exemption.since"_s, u"a day"_s);
    if (!isOrdered(wanted.exemption.since, wanted.exemption.until))
        return malformedField(u"exemption.until"_s, u"not before its begin"_s);
    if (wanted.exemption.document.size() > maxLine)
        return malformedField(u"exemption.document"_s, u"at most 300 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveHealthSheet &wanted)
{
    if (!isLine(wanted.sheet.healthGroup, maxName))
        return malformedField(u"sheet.healthGroup"_s, u"at most 100 characters"_s);
    if (!isLine(wanted.sheet.peGroup, maxName))
        return malformedField(u"sheet.peGroup"_s, u"at most 100 characters"_s);
    return wanted.sheet.note.size() > maxNote ? std::optional(malformedField(u"sheet.note"_s, u"at most 2000 characters"_s)) : std::nullopt;
}

std::optional<Failure> check(const SetPupilLogin &wanted)
{
    const QString login = wanted.login.trimmed();
    if (login.size() < 3 || login.size() > maxName || login.contains(u' '))
        return malformedField(u"login"_s, u"3 to 100 characters without spaces"_s);
    return std::nullopt;
}

} // namespace parta
