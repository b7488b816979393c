// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the options that rosters of every form share.
#pragma once
#include "common/domain/importing/importoptions.h"
#include "common/import/importplan.h"
#include "common/import/mapping/mappingprofile.h"

namespace parta::import {

struct RosterChoice {
    RosterOptions options;
    std::optional<MappingProfile> profile;
    Namesakes namesakes = Namesakes::Ask;
    bool isSound = true; ///< false: an option is wrong, told as "bad_option"
};

RosterChoice rosterChoice(const ImportOptions &options, FindingLog &log);

} // namespace parta::import
