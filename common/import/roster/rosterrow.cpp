// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks cells. The count of errors before and after a row tells whether it is taken.
#include "common/import/roster/rosterrow.h"
#include "common/import/personnames.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

using Field = RosterField;

constexpr int youngest = 6;
constexpr int oldest = 20;
constexpr qsizetype longestName = 100;

int ageOn(QDate day, QDate born)
{
    const bool isBefore = day.month() < born.month() || (day.month() == born.month() && day.day() < born.day());
    return day.year() - born.year() - (isBefore ? 1 : 0);
}

/// The word a mapping profile calls the field by in "values".
QString valueName(Field field)
{
    switch (field) {
    case Field::Sex:
        return u"sex"_s;
    case Field::ClassName:
        return u"class"_s;
    case Field::Post:
        return u"post"_s;
    default:
        return {};
    }
}

} // namespace

void RosterRows::fail(Field field, const QString &code, const QString &value, const QString &detail)
{
    m_log.error(m_table.place(*m_row), header(field), code, value, detail);
}

void RosterRows::warn(Field field, const QString &code, const QString &value, const QString &detail)
{
    m_log.warning(m_table.place(*m_row), header(field), code, value, detail);
}

QString RosterRows::header(Field field, int guardian) const
{
    return m_table.header.value(m_columns.position(field, guardian)).simplified();
}

QString RosterRows::plainText(Field field, int guardian) const
{
    const QString value = m_row->cells.value(m_columns.position(field, guardian), QString()).simplified();
    const auto values = m_columns.values.constFind(valueName(field));
    return values == m_columns.values.constEnd() ? value : values->value(value, value);
}

QString RosterRows::text(Field field, int guardian)
{
    const QString value = plainText(field, guardian);
    if (looksLikeFormula(value))
        m_log.warning(m_table.place(*m_row), header(field, guardian), u"formula_text"_s, value);
    return value;
}

bool RosterRows::takesShape(const TableRow &row)
{
    m_row = &row;
    const qsizetype cells = row.cells.size();
    const qsizetype headers = m_table.header.size();
    if (cells > headers)
        m_log.error(m_table.place(row), {}, u"too_many_fields"_s, QString::number(cells), QString::number(headers));
    else if (cells < headers)
        m_log.warning(m_table.place(row), {}, u"too_few_fields"_s, QString::number(cells), QString::number(headers));
    return cells <= headers;
}

QString RosterRows::namePart(const QString &part, Field field, bool isCyrillicContext)
{
    if (part.size() > longestName)
        fail(field, u"name_too_long"_s, part, QString::number(longestName));
    const QString repaired = withoutLookAlikes(part, isCyrillicContext);
    if (repaired != part)
        warn(field, u"look_alikes"_s, part, repaired);
    return repaired;
}

PersonName RosterRows::name()
{
    PersonName name;
    const bool isWhole = m_columns.has(Field::FullName) && !m_columns.has(Field::Surname);
    if (isWhole) {
        const QStringList words = text(Field::FullName).split(u' ', Qt::SkipEmptyParts);
        name = {words.value(0), words.value(1), words.mid(2).join(u' ')};
    } else {
        name = {text(Field::Surname), text(Field::GivenName), text(Field::Patronymic)};
    }
    const Field first = isWhole ? Field::FullName : Field::Surname;
    const Field second = isWhole ? Field::FullName : Field::GivenName;
    const bool isCyrillic = hasCyrillic(name.surname + name.givenName + name.patronymic);
    name.surname = namePart(name.surname, first, isCyrillic);
    name.givenName = namePart(name.givenName, second, isCyrillic);
    name.patronymic = namePart(name.patronymic, isWhole ? Field::FullName : Field::Patronymic, isCyrillic);
    if (name.surname.isEmpty())
        fail(first, u"blank_value"_s);
    if (name.givenName.isEmpty())
        fail(second, u"blank_value"_s, name.surname);
    return name;
}

QDate RosterRows::day(Field field, bool isRequired)
{
    const QString value = plainText(field);
    if (value.isEmpty()) {
        if (isRequired)
            fail(field, u"blank_value"_s);
        return {};
    }
    const RosterDay read = rosterDay(value, m_table.isSpreadsheet);
    if (!read.day.isValid() || read.day.year() < 1900)
        fail(field, u"bad_day"_s, value);
    else if (read.isShort)
        warn(field, u"short_year"_s, value, read.day.toString(u"dd.MM.yyyy"_s));
    return read.day;
}

ClassTitle RosterRows::checkedClass(const QString &value, Field field)
{
    const QString repaired = withoutLookAlikes(value, true);
    if (repaired != value)
        warn(field, u"look_alikes"_s, value, repaired);
    const ClassTitle title = classTitle(repaired);
    if (title.level == 0)
        fail(field, u"bad_class"_s, value);
    else if (title.level < 1 || title.level > 11)
        fail(field, u"bad_level"_s, value);
    else if (!isAllowedLetter(title.letter))
        fail(field, u"bad_letter"_s, value, title.letter);
    return title;
}

ClassTitle RosterRows::schoolClass()
{
    const bool isWhole = m_columns.has(Field::ClassName);
    const Field field = isWhole ? Field::ClassName : Field::Level;
    const QString value = isWhole ? plainText(field) : plainText(field) + plainText(Field::Letter);
    if (plainText(field).isEmpty()) {
        fail(field, u"blank_value"_s);
        return {};
    }
    // «0А» begins with a number and is no class.
    if (value.startsWith(u'0') || value.startsWith(u'-')) {
        fail(field, u"bad_level"_s, value);
        return {};
    }
    return checkedClass(value, field);
}

QString RosterRows::sex()
{
    const QString value = plainText(Field::Sex);
    const auto read = rosterSex(value);
    if (!value.isEmpty() && !read)
        fail(Field::Sex, u"bad_sex"_s, value);
    return read.value_or(QString());
}

void RosterRows::checkAge(QDate born)
{
    if (!born.isValid())
        return;
    const int age = ageOn(m_start, born);
    if (age < youngest || age > oldest)
        fail(Field::Born, u"bad_age"_s, born.toString(u"dd.MM.yyyy"_s), QString::number(age));
}

QString RosterRows::email(Field field, int guardian)
{
    const QString value = plainText(field, guardian);
    if (value.isEmpty() || (value.indexOf(u'@') > 0 && !value.endsWith(u'@')))
        return value;
    m_log.warning(m_table.place(*m_row), header(field, guardian), u"bad_email"_s, value);
    return {};
}

QList<RosterGuardian> RosterRows::guardians()
{
    QList<RosterGuardian> list;
    for (int at = 0; at < m_columns.guardianKinds.size(); ++at) {
        RosterGuardian guardian;
        const QString whole = text(Field::GuardianName, at);
        guardian.phone = plainText(Field::GuardianPhone, at);
        guardian.email = email(Field::GuardianEmail, at);
        guardian.kind = m_columns.guardianKinds.at(at);
        if (whole.isEmpty()) {
            if (!guardian.phone.isEmpty() || !guardian.email.isEmpty())
                m_log.warning(m_table.place(*m_row), header(Field::GuardianPhone, at), u"guardian_without_name"_s, guardian.phone);
            continue;
        }
        const QString repaired = withoutLookAlikes(whole, hasCyrillic(whole));
        if (repaired != whole)
            m_log.warning(m_table.place(*m_row), header(Field::GuardianName, at), u"look_alikes"_s, whole, repaired);
        guardian.name = personNameFrom(repaired.left(300));
        list.append(guardian);
    }
    return list;
}

std::optional<RosterPupil> RosterRows::pupil(const TableRow &row)
{
    const int before = m_log.errors();
    if (row.isBroken || !takesShape(row))
        return std::nullopt;
    RosterPupil pupil;
    pupil.name = name();
    pupil.schoolClass = schoolClass();
    pupil.born = day(Field::Born, true);
    checkAge(pupil.born);
    pupil.sex = sex();
    pupil.personalFile = text(Field::PersonalFile);
    pupil.enrolledOn = day(Field::EnrolledOn, false);
    pupil.address = text(Field::Address);
    pupil.phone = plainText(Field::Phone);
    pupil.guardians = guardians();
    return m_log.errors() > before ? std::nullopt : std::optional(pupil);
}

std::optional<RosterStaff> RosterRows::staff(const TableRow &row)
{
    const int before = m_log.errors();
    if (row.isBroken || !takesShape(row))
        return std::nullopt;
    RosterStaff staff;
    staff.name = name();
    staff.post = text(Field::Post);
    static const QRegularExpression listSeparator(u"[,;/]"_s);
    for (const QString &subject : text(Field::Subjects).split(listSeparator, Qt::SkipEmptyParts)) {
        if (const QString known = subject.trimmed().left(longestName); !known.isEmpty() && !staff.subjects.contains(known))
            staff.subjects.append(known);
    }
    staff.born = day(Field::Born, false);
    staff.phone = plainText(Field::Phone);
    staff.email = email(Field::Email);
    day(Field::AttestedOn, false);
    if (const QString value = plainText(Field::ClassTeacherOf); !value.isEmpty())
        staff.classTeacherOf = checkedClass(value, Field::ClassTeacherOf);
    return m_log.errors() > before ? std::nullopt : std::optional(staff);
}

} // namespace parta::import
