// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a list of pupils with their guardians, or of staff, from CSV or XLSX (formats.md 7).
#pragma once
#include "common/import/importreading.h"

namespace parta::import {

/// The first of September of the year in which `today` studies; in summer the coming one.
QDate firstSeptember(QDate today);

ImportReading readRoster(const ImportInput &input, QDate today);

} // namespace parta::import
