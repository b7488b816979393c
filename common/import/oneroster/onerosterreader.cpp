// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the steps together and counts.
#include "common/import/oneroster/onerosterreader.h"
#include "common/import/oneroster/onerosterplanner.h"
#include "common/import/roster/rosterreader.h"
#include "common/import/rosteroptions.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

void count(const OneRosterRecords &records, ImportReport &report)
{
    for (const auto &[name, counts] : records.counts) {
        report.accepted.append({name, counts.taken});
        if (counts.skipped > 0)
            report.skipped.append({name, counts.skipped});
        if (counts.rejected > 0)
            report.rejected.append({name, counts.rejected});
    }
}

ImportReading unreadable(ImportReport report, const FindingLog &log)
{
    report.isReadable = false;
    report.findings = log.findings();
    return {{}, report, {}};
}

} // namespace

ImportReading readOneRoster(const ImportInput &input, QDate today)
{
    FindingLog plain(input.file.name);
    ImportReport report;
    report.kind = u"oneroster"_s;
    report.file = input.file.name;
    const RosterChoice choice = rosterChoice(input.options, plain);
    OneRosterLog log(plain, choice.options.isStrict);
    const MappingProfile *profile = choice.profile ? &*choice.profile : nullptr;
    const auto set = choice.isSound ? readOneRosterSet(input.file, profile, log) : std::nullopt;
    if (!set)
        return unreadable(report, plain);
    const OneRosterRecords records = readOneRosterRecords(*set, choice.options.org, log);
    ImportPlan plan = planOneRoster(records, {input.options.from, input.options.yearLevel, firstSeptember(today)}, log);
    plan.namesakes = choice.namesakes;
    count(records, report);
    report.choices = {{u"org"_s, records.org, choice.options.org ? u"given"_s : u"by_type"_s},
                      {u"from"_s, plan.from.toString(Qt::ISODate), input.options.from ? u"given"_s : u"by_content"_s},
                      {u"version"_s, set->version == OneRosterVersion::V11 ? u"1.1"_s : u"1.2"_s, u"by_content"_s}};
    if (profile != nullptr)
        report.choices.append({u"mapping"_s, profile->name, u"given"_s});
    report.findings = plain.findings();
    return {plan, report, {}};
}

} // namespace parta::import
