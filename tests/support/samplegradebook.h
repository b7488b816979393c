// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An invented journal page for tests and screenshots: the same for the same numbers.
#pragma once
#include "common/domain/gradebook.h"

namespace parta::sample {

struct PageSize {
    int pupils = 30;
    int lessons = 40;
    int yearLevel = 7;
};

/// A page of the first quarter of 2026/2027, three lessons a week and some double ones. About two thirds
/// of the lessons lie before now(); the last pupils came late or left early.
Gradebook gradebook(PageSize size = {});
/// The instant at which the page is looked at: a Thursday of October, during a lesson.
QDateTime now();
/// Id of the pupil in a row and of the lesson in a position; the sample counts from these.
PupilId pupil(int row);
LessonId lesson(int position);

} // namespace parta::sample
