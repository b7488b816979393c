// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a list besides reading it: copy, save as XLSX or CSV, print.
#pragma once
#include "ui/lists/listtable.h"

class QMenu;
class QWidget;

namespace parta {

/// Where a list is taken from when the person asks, and what stands under its title on paper.
struct ListSource {
    std::function<ListTable()> table;
    std::function<QString()> asOf;
    std::function<QString()> watermark;
};

/// Adds the entries to `menu`; dialogs open over `parent`. `done` gets one sentence about a written file or a fault.
void addListActions(QMenu &menu, QWidget *parent, ListSource source, std::function<void(const QString &)> done);
/// Writes `table` to `path`, by its ending `.xlsx` or `.csv`. The sentence for the person.
QString saveList(const ListTable &table, const QString &path);

} // namespace parta
