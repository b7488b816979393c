// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and texts of hours.
#include "common/domain/curriculum.h"
#include <QMap>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostHours = 2000; // a year has no more

int sum(const QList<CurriculumRow> &rows, const CurriculumKey &column, std::optional<CurriculumPart> part,
        int CurriculumRow::*hours)
{
    // The row of a class stands instead of the level's, also with no hours.
    QMap<std::pair<SubjectId, CurriculumPart>, int> counted;
    for (const bool own : {false, true}) {
        for (const CurriculumRow &row : rows) {
            const bool fits = own ? column.schoolClass && row.key.schoolClass == column.schoolClass
                                  : !row.key.schoolClass && row.key.level == column.level;
            const bool inPart = part ? row.key.part == *part : row.key.part != CurriculumPart::Extracurricular;
            if (fits && inPart)
                counted.insert({row.key.subject, row.key.part}, row.*hours);
        }
    }
    int total = 0;
    for (const int value : std::as_const(counted))
        total += value;
    return total;
}

} // namespace

const CurriculumRow *rowFor(const QList<CurriculumRow> &rows, const CurriculumKey &key)
{
    const CurriculumRow *ofLevel = nullptr;
    for (const CurriculumRow &row : rows) {
        if (row.key == key)
            return &row;
        if (row.key == CurriculumKey{key.level, {}, key.subject, key.part})
            ofLevel = &row;
    }
    return ofLevel;
}

int weeklySum(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, std::optional<CurriculumPart> part)
{
    return sum(rows, {level, schoolClass, {}, {}}, part, &CurriculumRow::weekly);
}

int yearlySum(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, std::optional<CurriculumPart> part)
{
    return sum(rows, {level, schoolClass, {}, {}}, part, &CurriculumRow::yearly);
}

QString hoursText(int hundredths)
{
    if (hundredths == 0)
        return {};
    QString text = QString::number(hundredths / 100);
    const int rest = hundredths % 100;
    if (rest == 0)
        return text;
    text += u',' + QString::number(rest).rightJustified(2, u'0');
    if (rest % 10 == 0)
        text.chop(1);
    return text;
}

std::optional<int> hoursFromText(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text == u"-" || text == u"–" || text == u"—")
        return 0;
    text.replace(u',', u'.');
    const QStringList parts = text.split(u'.');
    bool whole = false;
    const int hours = parts.at(0).toInt(&whole);
    if (!whole || hours < 0 || hours > mostHours || parts.size() > 2)
        return std::nullopt;
    if (parts.size() == 1)
        return hours * 100;
    bool digits = false;
    const uint rest = parts.at(1).leftJustified(2, u'0').toUInt(&digits);
    if (!digits || parts.at(1).size() > 2 || parts.at(1).isEmpty())
        return std::nullopt;
    return hours * 100 + int(rest);
}

} // namespace parta
