// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the timetable.
#include "ui/timetable/timetablelist.h"
#include <QCoreApplication>
#include <QLocale>

namespace parta {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(parta::TimetableList)
};

} // namespace

ListTable timetableList(const TimetableDraft &draft)
{
    QList<int> placed;
    for (int i = 0; i < draft.hours().size(); ++i) {
        if (draft.hours().at(i).cell)
            placed.append(i);
    }
    const auto key = [&](int hour) { return std::pair(*draft.hours().at(hour).cell, draft.title(hour)); };
    std::sort(placed.begin(), placed.end(), [&](int a, int b) { return key(a) < key(b); });
    ListShape<int> shape;
    if (draft.version().weeks > 1)
        shape.number(Texts::tr("Week"), 7, [&](int hour) { return draft.hours().at(hour).cell->week; });
    shape.text(Texts::tr("Day"), 12, [&](int hour) { return QLocale().standaloneDayName(draft.hours().at(hour).cell->weekday); })
        .number(Texts::tr("Lesson"), 6, [&](int hour) { return draft.hours().at(hour).cell->number; })
        .choice(Texts::tr("Class"), 12, [&](int hour) { return draft.group(hour).title(); })
        .choice(Texts::tr("Subject"), 20, [&](int hour) { return draft.group(hour).subjectName; })
        .choice(Texts::tr("Teacher"), 20, [&](int hour) { return draft.teachersOf(hour); })
        .choice(Texts::tr("Room"), 8, [&](int hour) { return draft.roomName(draft.hours().at(hour).room); });
    return shape.table(Texts::tr("Timetable"), placed, [](int hour) { return qint64(hour) + 1; });
}

} // namespace parta
