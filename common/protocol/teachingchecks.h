// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the requests about subjects, Curriculum, load and topic plans by themselves.
#pragma once
#include "common/base/error.h"
#include "common/protocol/load.h"
#include "common/protocol/subjects.h"
#include "common/protocol/topicplans.h"

namespace parta {

/// Malformed naming the field, or nullopt.
std::optional<Failure> check(const SaveSubject &wanted);
std::optional<Failure> check(const SaveMarkScale &wanted);
std::optional<Failure> check(const SaveWorkType &wanted);
std::optional<Failure> check(const SaveCurriculum &wanted);
std::optional<Failure> check(const SaveGroup &wanted);
std::optional<Failure> check(const SaveSubgroup &wanted);
std::optional<Failure> check(const MovePupils &wanted);
std::optional<Failure> check(const AppointTeacher &wanted);
std::optional<Failure> check(const SaveTopicPlan &wanted);

} // namespace parta
