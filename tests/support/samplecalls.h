// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A well-formed message of each call, for tests of who may make it.
#pragma once
#include "tests/support/smallschool.h"
#include <QMap>

namespace parta {

/// By the name of the call, as CBOR. `lesson` and `group` are those of the school or invented ones.
QMap<QString, QByteArray> sampleCalls(const SmallSchool &school, LessonId lesson, GroupId group);

} // namespace parta
