// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the journal a school may set: one line each, with the regulation's own value.
#pragma once
#include <QString>
#include <QStringList>

namespace parta {

enum class SettingKind : quint8 {
    Number, ///< whole, within bounds
    Time,   ///< «15:00»
    Flag,   ///< «yes» or «no»
    Choice, ///< one of a few words
};

struct SettingSpec {
    QString name;         ///< stable: the table `setting` knows it
    SettingKind kind = SettingKind::Number;
    QString standard;     ///< holds where the school has set nothing
    QString clause;       ///< of the regulation; empty where it says nothing
    QString meaning;      ///< one English sentence
    int least = 0;        ///< of a Number
    int most = 0;
    QStringList choices;  ///< of a Choice
};

namespace setting {
inline const QString staffWeek = QStringLiteral("staff.week");
inline const QString cutOff = QStringLiteral("journal.cutOff");
inline const QString lateLessonMinutes = QStringLiteral("journal.lateLessonMinutes");
inline const QString writtenDays = QStringLiteral("journal.writtenDays");
inline const QString homeworkMinutes = QStringLiteral("homework.minutes");
inline const QString rounding = QStringLiteral("marks.rounding");
inline const QString leastMarks = QStringLiteral("marks.leastPerTerm");
inline const QString pupilLogins = QStringLiteral("pupils.logins");
inline const QString parallelSessions = QStringLiteral("sessions.parallel");
} // namespace setting

/// In the order of the page.
const QList<SettingSpec> &settingSpecs();
/// nullptr where there is none of this name.
const SettingSpec *findSetting(const QString &name);
/// The value has the form and lies within the bounds of its setting.
bool fits(const SettingSpec &spec, const QString &value);

} // namespace parta
