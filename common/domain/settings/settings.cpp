// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry itself.
#include "common/domain/settings/settings.h"
#include <QTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

const QList<SettingSpec> &settingSpecs()
{
    static const QList<SettingSpec> specs = {
        {setting::staffWeek, SettingKind::Choice, u"FiveDays"_s, u"3.5"_s,
         u"Working days of the staff's usual week; the unit of all deadlines in working days."_s, 0, 0,
         {u"FiveDays"_s, u"SixDays"_s}},
        {setting::cutOff, SettingKind::Time, u"15:00"_s, u"3.5"_s,
         u"By this time the page of a lesson is filled on its day."_s, 0, 0, {}},
        {setting::lateLessonMinutes, SettingKind::Number, u"60"_s, u"3.5"_s,
         u"Minutes after the last lesson of the pupils in which a page is still in time when lessons end after 14:00."_s, 0, 360, {}},
        {setting::writtenDays, SettingKind::Number, u"5"_s, u"3.5"_s,
         u"Working days in which marks of written works are entered."_s, 1, 10, {}},
        {setting::homeworkMinutes, SettingKind::Number, u"60"_s, u"3.5"_s,
         u"Minutes after the last lesson of the pupils in which homework is published."_s, 0, 600, {}},
        {setting::rounding, SettingKind::Choice, u"Arithmetic"_s, {},
         u"How the proposed mark is rounded from the average."_s, 0, 0, {u"Arithmetic"_s, u"Strict"_s, u"Mixed"_s}},
        {setting::leastMarks, SettingKind::Number, u"3"_s, u"5.2"_s,
         u"Current marks a pupil has in a term at least."_s, 1, 20, {}},
        {setting::pupilLogins, SettingKind::Flag, u"yes"_s, u"2.13"_s,
         u"Pupils may sign in to their own diary."_s, 0, 0, {}},
        {setting::parallelSessions, SettingKind::Flag, u"yes"_s, u"4.1"_s,
         u"One account may be signed in on two computers at once; such use is noted in any case."_s, 0, 0, {}},
    };
    return specs;
}

const SettingSpec *findSetting(const QString &name)
{
    const QList<SettingSpec> &specs = settingSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const SettingSpec &spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

bool fits(const SettingSpec &spec, const QString &value)
{
    switch (spec.kind) {
    case SettingKind::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && spec.least <= number && number <= spec.most && value == QString::number(number);
    }
    case SettingKind::Time:
        return value.size() == 5 && QTime::fromString(value, u"HH:mm"_s).isValid();
    case SettingKind::Flag:
        return value == u"yes" || value == u"no";
    case SettingKind::Choice:
        return spec.choices.contains(value);
    }
    return false;
}

} // namespace parta
