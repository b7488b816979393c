// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks the server for and what comes back, as the protocol declares it.
#pragma once
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include <variant>

namespace parta {

/// One request of the page. Each carries its RequestId; send it with std::visit.
using Proposal = std::variant<SetMark, SetAttendance, SetCells, SetTermMark, SetLessonRecord, SetWork>;
/// The server's answer to one of them.
using Answer = std::variant<SetMark::Reply, SetAttendance::Reply, SetCells::Reply, SetTermMark::Reply,
                            SetLessonRecord::Reply, SetWork::Reply>;

inline RequestId requestOf(const Proposal &proposal)
{
    return std::visit([](const auto &message) { return message.request; }, proposal);
}

} // namespace parta

Q_DECLARE_METATYPE(parta::Proposal)
