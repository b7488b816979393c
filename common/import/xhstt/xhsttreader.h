// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one instance of an XHSTT archive with one of its solutions.
#pragma once
#include "common/domain/importing/importoptions.h"
#include "common/domain/importing/importreport.h"
#include "common/import/inputfile.h"
#include "common/import/timetable/timetablefile.h"

namespace parta::import {

struct XhsttReading {
    TimetableFile file;
    ImportReport report; ///< counts times, resources, events, eventHours, solutions; kind "xhstt"
    int roles = 0;       ///< resources of events that a solution has to assign
    int assigned = 0;    ///< assigned by the chosen solution
    int constraints = 0; ///< of the instance
};

/// Never throws and never fails: what is wrong stands in the report. Without options the first instance and its first
/// solution are taken; the solution "none" takes the load alone.
XhsttReading readXhstt(const InputFile &file, const ImportOptions &options);

} // namespace parta::import
