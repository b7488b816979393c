// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what a reader made of a file to the database, whatever the format: a new format adds its applier here.
#pragma once
#include "common/import/importreading.h"
#include "server/import/planapplier.h"

namespace parta::import {

/// Writes the reading in the transaction of its request; its report tells afterwards what was written.
void applyReading(Transaction &tx, ImportReading &reading, const ApplyMoment &moment);

} // namespace parta::import
