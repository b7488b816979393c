// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the curriculum.
#include "server/demo/curriculum.h"
#include "common/reflect/enums.h"
#include "server/demo/wordlist.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr int LevelsWithoutProfile = 9;
constexpr int Profiles = 3;
} // namespace

QList<Subject> readSubjects()
{
    const WordList list(u"curriculum"_s);
    const QStringList ungraded = list.words(u"ungraded"_s);
    QList<Subject> subjects;
    for (const QStringList &row : list.rows(u"subjects"_s)) {
        Subject subject{row[0], row[1], row[2], row[3], !ungraded.contains(row[0]), Split::None, {}};
        if (row[4] == u"h")
            subject.split = Split::Halves;
        else if (row[4] == u"s")
            subject.split = Split::BySex;
        const QStringList hours = QStringList{row[5], row[6]}.join(u' ').split(u' ', Qt::SkipEmptyParts);
        for (const QString &hour : hours)
            subject.hours << hour.toInt();
        subjects << subject;
    }
    return subjects;
}

QList<Chair> readChairs()
{
    QList<Chair> chairs;
    for (const QStringList &row : WordList(u"curriculum"_s).rows(u"chairs"_s))
        chairs << Chair{row[0], row[1].toInt(), row[2] == u"yes", row[3], row[4]};
    return chairs;
}

QList<Office> readOffices()
{
    QList<Office> offices;
    for (const QStringList &row : WordList(u"curriculum"_s).rows(u"office"_s))
        offices << Office{row[0], row[1], reflect::enumFromName<Role>(row[2])};
    return offices;
}

int weeklyHours(const Subject &subject, const SchoolClass &schoolClass)
{
    if (schoolClass.level <= LevelsWithoutProfile)
        return subject.hours[schoolClass.level - 1];
    const int profile = (int(schoolClass.letter[0].unicode()) - int(u'А')) % Profiles;
    return subject.hours[LevelsWithoutProfile + (schoolClass.level - 10) * Profiles + profile];
}

} // namespace parta::demo
