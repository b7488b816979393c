// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Composing and parsing the text of a cell.
#include "ui/gradebook/cell.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString compose(const CellContent &cell, const QString &letter)
{
    QString marks = cell.first.grade ? text(*cell.first.grade) : QString();
    if (cell.second.grade)
        marks += u'/' + text(*cell.second.grade);
    if (letter.isEmpty() || marks.isEmpty())
        return letter + marks;
    return letter + u' ' + marks;
}

QString letterOf(const CellContent &cell)
{
    return cell.attendance.attendance ? text(*cell.attendance.attendance) : QString();
}

// «4/5»; the slash of «н/а» belongs to the mark, so every place of the slash is tried.
bool readMarks(QStringView word, CellContent &cell)
{
    if (cell.first.grade || cell.second.grade)
        return false;
    if (const auto grade = gradeFromText(word)) {
        cell.first.grade = grade;
        return true;
    }
    for (qsizetype slash = word.indexOf(u'/'); slash >= 0; slash = word.indexOf(u'/', slash + 1)) {
        const auto second = gradeFromText(word.mid(slash + 1));
        const auto first = gradeFromText(word.left(slash));
        if (second && (first || slash == 0)) {
            cell.first.grade = first;
            cell.second.grade = second;
            return true;
        }
    }
    return false;
}

bool readAttendance(QStringView word, CellContent &cell)
{
    const auto code = attendanceFromText(word.left(1));
    if (!code || cell.attendance.attendance)
        return false;
    if (word.size() > 1) {
        bool isNumber = false;
        const int minutes = word.mid(1).toInt(&isNumber);
        if (!isNumber || code != AttendanceCode::Late || minutes < 1 || minutes > 90)
            return false;
        cell.attendance.minutes = minutes;
    }
    cell.attendance.attendance = code;
    return true;
}

} // namespace

const PartValue &CellContent::part(CellPart part) const
{
    return part == CellPart::Attendance ? attendance : part == CellPart::SecondMark ? second : first;
}

QString text(const CellContent &cell)
{
    return compose(cell, letterOf(cell));
}

QString editText(const CellContent &cell)
{
    QString letter = letterOf(cell);
    if (cell.attendance.minutes)
        letter += QString::number(*cell.attendance.minutes);
    return compose(cell, letter);
}

std::optional<CellContent> cellFromText(QStringView typed)
{
    CellContent cell;
    const QStringList words = typed.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (!readMarks(word, cell) && !readAttendance(word, cell))
            return std::nullopt;
    return cell;
}

} // namespace parta
