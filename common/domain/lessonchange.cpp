// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of a place.
#include "common/domain/lessonchange.h"

namespace parta {

std::optional<LessonPlace> placeOf(const QString &movedFrom)
{
    const LessonPlace place{QDate::fromString(movedFrom.section(u'/', 0, 0), Qt::ISODate), movedFrom.section(u'/', 1).toInt()};
    return place.day.isValid() ? std::optional(place) : std::nullopt;
}

QString placeText(const LessonPlace &place)
{
    return place.day.toString(Qt::ISODate) + u'/' + QString::number(place.number);
}

} // namespace parta
