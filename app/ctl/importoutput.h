// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `partactl import` prints.
#pragma once
#include "common/domain/importing/importreport.h"
#include <QCoreApplication>

namespace parta::ctl {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Import)
};

/// Counts, guesses and findings for a person.
QString plainText(const ImportReport &report);

} // namespace parta::ctl
