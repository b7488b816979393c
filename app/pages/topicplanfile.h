// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A topic plan from a CSV or XLSX file, in the form in which a paste is offered.
#pragma once
#include "ui/planning/topicplansheet.h"

namespace parta {

/// Reads the bytes of a file (formats.md 7). Rows that are not taken, and kinds of control that are no work type of
/// the school, are told in `faults`.
TopicPaste readTopicFile(const QString &name, const QByteArray &bytes, const QList<WorkType> &workTypes);

} // namespace parta
