// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises headers.
#include "common/import/roster/rostercolumns.h"
#include "common/import/table/nearestname.h"
#include "common/import/table/tablereader.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

using Field = RosterField;

struct KnownHeader {
    const char16_t *key;
    Field field;
};

/// In the form of headerKey().
const KnownHeader knownHeaders[] = {
    {u"фамилия", Field::Surname}, {u"имя", Field::GivenName}, {u"отчество", Field::Patronymic},
    {u"фио", Field::FullName}, {u"ф.и.о", Field::FullName}, {u"ф. и. о", Field::FullName}, {u"ученик", Field::FullName},
    {u"обучающийся", Field::FullName}, {u"сотрудник", Field::FullName},
    {u"класс", Field::ClassName}, {u"параллель", Field::Level}, {u"литера", Field::Letter}, {u"буква", Field::Letter},
    {u"дата рождения", Field::Born}, {u"д.р", Field::Born}, {u"др", Field::Born}, {u"пол", Field::Sex},
    {u"№ личного дела", Field::PersonalFile}, {u"личное дело", Field::PersonalFile},
    {u"дата зачисления", Field::EnrolledOn}, {u"приказ о зачислении", Field::EnrolmentOrder},
    {u"№ приказа", Field::EnrolmentOrder}, {u"адрес", Field::Address}, {u"телефон", Field::Phone},
    {u"e-mail", Field::Email}, {u"email", Field::Email}, {u"почта", Field::Email},
    {u"должность", Field::Post}, {u"предметы", Field::Subjects}, {u"предмет", Field::Subjects},
    {u"категория", Field::Category}, {u"дата аттестации", Field::AttestedOn},
    {u"классное руководство", Field::ClassTeacherOf}, {u"логин", Field::Login}, {u"пароль", Field::Password},
};

struct NamedField {
    const char16_t *name;
    Field field;
    int guardian = 0;
};

const NamedField namedFields[] = {
    {u"surname", Field::Surname}, {u"givenName", Field::GivenName}, {u"patronymic", Field::Patronymic},
    {u"fullName", Field::FullName}, {u"class", Field::ClassName}, {u"level", Field::Level}, {u"letter", Field::Letter},
    {u"born", Field::Born}, {u"sex", Field::Sex}, {u"personalFile", Field::PersonalFile}, {u"enrolledOn", Field::EnrolledOn},
    {u"address", Field::Address}, {u"phone", Field::Phone}, {u"email", Field::Email}, {u"post", Field::Post},
    {u"subjects", Field::Subjects}, {u"category", Field::Category}, {u"classTeacherOf", Field::ClassTeacherOf},
    {u"guardian1", Field::GuardianName, 0}, {u"guardian1Phone", Field::GuardianPhone, 0},
    {u"guardian1Email", Field::GuardianEmail, 0}, {u"guardian2", Field::GuardianName, 1},
    {u"guardian2Phone", Field::GuardianPhone, 1}, {u"guardian2Email", Field::GuardianEmail, 1},
};

/// Nominative of the person a guardian column is about; empty for other headers.
QString guardianKind(const QString &word)
{
    if (word.startsWith(u"мат"))
        return u"мать"_s;
    if (word.startsWith(u"от"))
        return u"отец"_s;
    return word.startsWith(u"род") ? u"родитель"_s : u"законный представитель"_s;
}

/// «Родитель 1», «Телефон родителя 1», «E-mail матери», «ФИО законного представителя».
std::optional<RosterColumn> guardianColumn(const QString &key)
{
    static const QRegularExpression form(
        u"^(?:(фио|ф\\.и\\.о\\.?)|(телефон|тел\\.?)|(e-?mail|почта|эл\\. ?почта))? ?"
        "(мать|матери|отец|отца|родител[ья]|законный представитель|законного представителя|представител[ья]) ?([12])?$"_s);
    const auto match = form.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const Field field = !match.captured(2).isEmpty() ? Field::GuardianPhone
        : !match.captured(3).isEmpty()              ? Field::GuardianEmail
                                                     : Field::GuardianName;
    const int number = match.captured(5).isEmpty() ? 0 : match.captured(5).toInt();
    return RosterColumn{field, number, guardianKind(match.captured(4))};
}

std::optional<RosterColumn> columnOf(const QString &key)
{
    for (const KnownHeader &known : knownHeaders) {
        if (key == QStringView(known.key))
            return RosterColumn{known.field, 0, {}};
    }
    return guardianColumn(key);
}

QStringList allHeaders()
{
    QStringList headers;
    for (const KnownHeader &known : knownHeaders)
        headers.append(QString(QStringView(known.key).toString()));
    return headers;
}

class ColumnFinder
{
public:
    ColumnFinder(const Table &table, const MappedFile *mapping, FindingLog &log)
        : m_table(table), m_mapping(mapping), m_log(log)
    {
    }

    std::optional<RosterColumns> find()
    {
        for (int at = 0; at < m_table.header.size(); ++at)
            take(at);
        m_columns.values = m_mapping != nullptr ? m_mapping->values : decltype(m_columns.values)();
        m_columns.kind = isStaff() ? RosterKind::Staff : RosterKind::Pupils;
        return hasAllRequired() ? std::optional(m_columns) : std::nullopt;
    }

private:
    bool isStaff() const
    {
        if (m_mapping != nullptr)
            return m_mapping->meaning == u"staff";
        const bool isOfStaff = m_columns.has(Field::Post) || m_columns.has(Field::Subjects) || m_columns.has(Field::Category)
            || m_columns.has(Field::ClassTeacherOf) || m_names.contains(u"сотрудник"_s);
        return isOfStaff && !m_columns.has(Field::ClassName) && !m_columns.has(Field::Level);
    }

    std::optional<RosterColumn> meaningOf(const QString &key)
    {
        if (m_mapping == nullptr)
            return columnOf(key);
        return m_mapping->columns.contains(key) ? rosterFieldNamed(m_mapping->columns.value(key)) : std::nullopt;
    }

    void take(int at)
    {
        const QString header = m_table.header.at(at).simplified();
        const QString key = headerKey(header);
        if (m_mapping != nullptr && m_mapping->ignored.contains(key))
            return;
        if (key.isEmpty()) {
            m_log.warning({}, QString::number(at + 1), u"empty_header"_s, QString::number(at + 1));
            return;
        }
        auto column = meaningOf(key);
        if (!column) {
            m_log.warning({}, header, u"unknown_header"_s, header, nearestName(key, allHeaders()));
            return;
        }
        if (isGuardian(column->field))
            column->guardian = placeOf(column->kind + QString::number(column->guardian));
        if (!m_columns.positions.insert({{column->field, column->guardian}, at}).second)
            m_log.warning({}, header, u"repeated_header"_s, header);
        m_names.append(key);
    }

    static bool isGuardian(Field field)
    {
        return field == Field::GuardianName || field == Field::GuardianPhone || field == Field::GuardianEmail;
    }

    /// Index of a guardian, in the order in which they are first named.
    int placeOf(const QString &who)
    {
        if (!m_guardians.contains(who)) {
            m_guardians.append(who);
            QString kind = who;
            while (!kind.isEmpty() && kind.back().isDigit())
                kind.chop(1);
            m_columns.guardianKinds.append(kind);
        }
        return int(m_guardians.indexOf(who));
    }

    bool hasAllRequired()
    {
        QStringList missing;
        if (!m_columns.has(Field::FullName)) {
            if (!m_columns.has(Field::Surname))
                missing.append(u"Фамилия"_s);
            if (!m_columns.has(Field::GivenName))
                missing.append(u"Имя"_s);
        }
        if (m_columns.kind == RosterKind::Pupils) {
            if (!m_columns.has(Field::ClassName) && !m_columns.has(Field::Level))
                missing.append(u"Класс"_s);
            if (!m_columns.has(Field::Born))
                missing.append(u"Дата рождения"_s);
        }
        if (!missing.isEmpty())
            m_log.error({}, missing.constFirst(), u"missing_columns"_s, missing.join(u", "_s));
        return missing.isEmpty();
    }

    const Table &m_table;
    const MappedFile *m_mapping;
    FindingLog &m_log;
    RosterColumns m_columns;
    QStringList m_names;
    QStringList m_guardians;
};

} // namespace

int RosterColumns::position(RosterField field, int guardian) const
{
    const auto found = positions.find({field, guardian});
    return found == positions.end() ? -1 : found->second;
}

std::optional<RosterColumn> rosterFieldNamed(const QString &name)
{
    for (const NamedField &known : namedFields) {
        if (name == QStringView(known.name))
            return RosterColumn{known.field, known.guardian, {}};
    }
    return std::nullopt;
}

std::optional<RosterColumns> rosterColumns(const Table &table, const MappedFile *mapping, FindingLog &log)
{
    return ColumnFinder(table, mapping, log).find();
}

} // namespace parta::import
