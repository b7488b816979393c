// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a school and follows its parts down.
#include "common/import/oneroster/onerosterorgs.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QStringList idsOf(const QList<OneRosterOrg> &orgs, const QString &type)
{
    QStringList ids;
    for (const OneRosterOrg &org : orgs) {
        if (type.isEmpty() || org.type == type)
            ids.append(org.id);
    }
    return ids;
}

} // namespace

OrgChoice chooseOrg(const QList<OneRosterOrg> &orgs, const std::optional<QString> &wanted, OneRosterLog &log)
{
    const QStringList all = idsOf(orgs, {});
    const QStringList schools = idsOf(orgs, u"school"_s);
    const QStringList offered = schools.isEmpty() ? all : schools;
    OrgChoice choice{wanted.value_or(offered.size() == 1 ? offered.constFirst() : u"all"_s), {}};
    const bool isKnown = choice.takesAll() || all.contains(choice.chosen);
    if (!isKnown || (!wanted && offered.size() > 1)) {
        log.error({}, u"org"_s, u"bad_option"_s, wanted.value_or(QString()), u"all, "_s + offered.join(u", "_s));
        choice.chosen = u"all"_s;
    }
    choice.taken.insert(choice.chosen);
    for (bool hasGrown = true; hasGrown;) {
        const qsizetype before = choice.taken.size();
        for (const OneRosterOrg &org : orgs) {
            if (choice.taken.contains(org.parent))
                choice.taken.insert(org.id);
        }
        hasGrown = choice.taken.size() > before;
    }
    return choice;
}

} // namespace parta::import
