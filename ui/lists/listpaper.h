// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list on paper: title, moment, the table with its heading on every page.
#pragma once
#include "ui/lists/listtable.h"
#include "ui/reports/layout/document.h"

namespace parta {

/// `asOf` stands under the title, ready to print; `watermark` is empty for none.
paper::Document paperOf(const ListTable &table, const QString &asOf, const QString &watermark = {});

} // namespace parta
