// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// «Did you mean …» for headers and file names.
#pragma once
#include <QStringList>

namespace parta::import {

/// The known name that differs least, if it differs by at most a third of its letters; empty otherwise. No case.
QString nearestName(const QString &name, const QStringList &known);

} // namespace parta::import
