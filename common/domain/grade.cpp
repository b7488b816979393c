// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of grades and attendance codes.
#include "common/domain/grade.h"
#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace parta {

QString text(Grade grade)
{
    switch (grade) {
    case Grade::One: return u"1"_s;
    case Grade::Two: return u"2"_s;
    case Grade::Three: return u"3"_s;
    case Grade::Four: return u"4"_s;
    case Grade::Five: return u"5"_s;
    case Grade::Pass: return u"зач"_s;
    case Grade::Fail: return u"незач"_s;
    case Grade::NotAttested: return u"н/а"_s;
    case Grade::Exempt: return u"осв"_s;
    case Grade::Debt: return u"."_s;
    }
    return {};
}

std::optional<Grade> gradeFromText(QStringView typed)
{
    static const QHash<QString, Grade> known = {
        {u"1"_s, Grade::One}, {u"2"_s, Grade::Two}, {u"3"_s, Grade::Three}, {u"4"_s, Grade::Four},
        {u"5"_s, Grade::Five}, {u"зач"_s, Grade::Pass}, {u"зачет"_s, Grade::Pass}, {u"зачёт"_s, Grade::Pass},
        {u"незач"_s, Grade::Fail}, {u"незачет"_s, Grade::Fail}, {u"незачёт"_s, Grade::Fail},
        {u"н/а"_s, Grade::NotAttested}, {u"осв"_s, Grade::Exempt}, {u"осв."_s, Grade::Exempt},
        {u"."_s, Grade::Debt}, {u"•"_s, Grade::Debt}};
    const auto found = known.constFind(typed.trimmed().toString().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> points(Grade grade)
{
    return grade <= Grade::Five ? std::optional(int(grade) + 1) : std::nullopt;
}

QString text(AttendanceCode code)
{
    static constexpr std::array letters = {u'н', u'б', u'у', u'п', u'к', u'д', u'и', u'о'};
    return QString(QChar(letters[std::size_t(code)]));
}

std::optional<AttendanceCode> attendanceFromText(QStringView typed)
{
    const QString letter = typed.trimmed().toString().toLower();
    for (int i = 0; i <= int(AttendanceCode::Late); ++i)
        if (letter == text(AttendanceCode(i)))
            return AttendanceCode(i);
    return std::nullopt;
}

bool isAbsence(AttendanceCode code)
{
    return code <= AttendanceCode::Order;
}

QString printedText(AttendanceCode code)
{
    return isAbsence(code) ? u"н"_s : QString();
}

} // namespace parta
