// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample board row by row.
#include "tests/support/sampletimetable.h"

using namespace Qt::StringLiterals;

namespace parta::sample {

namespace {

TimetableGroup group(qint64 id, const QString &subject, qint64 schoolClass, qint64 teacher, const QList<int> &atoms)
{
    TimetableGroup one;
    one.id = GroupId{id};
    one.subject = SubjectId{id};
    one.subjectName = subject;
    one.schoolClass = ClassId{schoolClass};
    one.className = schoolClass == 1 ? u"7А"_s : u"7Б"_s;
    one.level = 7;
    one.weeklyHours = 2;
    one.staff = {StaffId{teacher}};
    one.atoms = atoms;
    return one;
}

} // namespace

TimetableBoard board()
{
    TimetableBoard all;
    all.groups = {group(1, u"Алгебра"_s, 1, 1, {0, 1}), group(2, u"Геометрия"_s, 1, 1, {0, 1}),
                  group(3, u"Английский язык"_s, 1, 2, {0}), group(4, u"Английский язык"_s, 1, 3, {1}),
                  group(5, u"Алгебра"_s, 2, 1, {2})};
    all.groups[2].groupName = u"группа 1"_s;
    all.groups[3].groupName = u"группа 2"_s;
    all.classes = {{ClassId{1}, u"7А"_s, 7, 1, {0, 1}}, {ClassId{2}, u"7Б"_s, 7, 1, {2}}};
    all.staff = {{StaffId{1}, u"Глобусова А. К."_s}, {StaffId{2}, u"Пеналов И. О."_s}, {StaffId{3}, u"Тетрадкина В. П."_s}};
    all.rooms = {{RoomId{1}, u"101"_s}, {RoomId{2}, u"102"_s}};
    all.numbers = 7;
    all.days = 5;
    return all;
}

TimetableLine draftVersion(int weeks)
{
    TimetableLine line;
    line.id = TimetableId{9};
    line.year = YearId{1};
    line.name = u"Черновик"_s;
    line.since = QDate(2026, 9, 1);
    line.weeks = weeks;
    line.revision = 1;
    return line;
}

QList<TimetableSlot> slotList()
{
    return {{{1, 1, 1}, GroupId{1}, RoomId{1}}, {{1, 1, 3}, GroupId{2}, {}}, {{1, 2, 2}, GroupId{3}, RoomId{1}},
            {{1, 2, 2}, GroupId{4}, RoomId{2}}};
}

TimetableBoard bigBoard(int classes)
{
    TimetableBoard all;
    all.numbers = 7;
    all.days = 5;
    for (int i = 0; i < classes; ++i) {
        all.classes.append({ClassId{i + 1}, u"%1%2"_s.arg(5 + i / 6).arg(QChar(char16_t(u'А' + i % 6))), 5 + i / 6, 1, {i}});
        for (int day = 0; day < 7; ++day) {
            const qint64 id = i * 7 + day + 1;
            TimetableGroup one = group(id, u"Предмет %1"_s.arg(day + 1), 1, id, {i});
            one.schoolClass = ClassId{i + 1};
            one.className = all.classes.last().name;
            one.weeklyHours = 5;
            all.groups.append(one);
            all.staff.append({StaffId{id}, u"Учитель %1"_s.arg(id)});
        }
    }
    return all;
}

QList<TimetableSlot> bigSlots(const TimetableBoard &board)
{
    QList<TimetableSlot> all;
    for (int i = 0; i < board.groups.size(); ++i) {
        for (int day = 1; day <= 5; ++day)
            all.append({{1, day, 1 + (i + day) % 7}, board.groups.at(i).id, {}});
    }
    return all;
}

} // namespace parta::sample
