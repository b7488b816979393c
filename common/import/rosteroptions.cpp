// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong option is told and never guessed away.
#include "common/import/rosteroptions.h"

using namespace Qt::StringLiterals;

namespace parta::import {

RosterChoice rosterChoice(const ImportOptions &options, FindingLog &log)
{
    RosterChoice choice;
    choice.options = options.roster.value_or(RosterOptions());
    const auto refuseOption = [&](const QString &option, const QString &value, const QString &expected) {
        log.error({}, option, u"bad_option"_s, value, expected);
        choice.isSound = false;
    };
    if (const auto &answer = choice.options.namesakes) {
        choice.namesakes = *answer == u"same" ? Namesakes::Same : Namesakes::New;
        if (*answer != u"same" && *answer != u"new")
            refuseOption(u"namesakes"_s, *answer, u"same, new"_s);
    }
    if (choice.options.mapping) {
        const auto profile = readMapping(*choice.options.mapping);
        if (profile)
            choice.profile = *profile;
        else
            refuseOption(u"mapping"_s, profile.error().detail, u"JSON"_s);
    }
    return choice;
}

} // namespace parta::import
