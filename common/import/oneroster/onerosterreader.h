// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a OneRoster CSV set 1.1 or 1.2, or a dialect of it by a mapping profile (formats.md 2).
#pragma once
#include "common/import/importreading.h"

namespace parta::import {

/// The file is a ZIP; a folder is packed into one by whoever sends it.
ImportReading readOneRoster(const ImportInput &input, QDate today);

} // namespace parta::import
