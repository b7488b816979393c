// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a roster, cell by cell, with everything that is wrong in it.
#pragma once
#include "common/domain/person.h"
#include "common/import/roster/rostercolumns.h"
#include "common/import/roster/rostervalues.h"

namespace parta::import {

struct RosterGuardian {
    PersonName name;
    QString phone;
    QString email;
    QString kind;
};

struct RosterPupil {
    PersonName name;
    ClassTitle schoolClass;
    QDate born;
    QString sex;
    QString personalFile;
    QDate enrolledOn;
    QString address;
    QString phone;
    QList<RosterGuardian> guardians;
};

struct RosterStaff {
    PersonName name;
    QString post;
    QStringList subjects;
    QDate born;
    QString phone;
    QString email;
    std::optional<ClassTitle> classTeacherOf;
};

/// Reads the rows of one table; each answer is nothing where the row is not taken, with errors in the log.
class RosterRows
{
public:
    /// `start` is the first day of the school year: ages are counted on it.
    RosterRows(const Table &table, const RosterColumns &columns, QDate start, FindingLog &log)
        : m_table(table), m_columns(columns), m_start(start), m_log(log)
    {
    }

    std::optional<RosterPupil> pupil(const TableRow &row);
    std::optional<RosterStaff> staff(const TableRow &row);

private:
    bool takesShape(const TableRow &row);
    QString header(RosterField field, int guardian = 0) const;
    QString text(RosterField field, int guardian = 0);
    QString plainText(RosterField field, int guardian = 0) const;
    PersonName name();
    QString namePart(const QString &text, RosterField field, bool isCyrillicContext);
    QDate day(RosterField field, bool isRequired);
    ClassTitle schoolClass();
    ClassTitle checkedClass(const QString &text, RosterField field);
    QString sex();
    void checkAge(QDate born);
    QString email(RosterField field, int guardian = 0);
    QList<RosterGuardian> guardians();
    void fail(RosterField field, const QString &code, const QString &value = {}, const QString &detail = {});
    void warn(RosterField field, const QString &code, const QString &value = {}, const QString &detail = {});

    const Table &m_table;
    const RosterColumns &m_columns;
    QDate m_start;
    FindingLog &m_log;
    const TableRow *m_row = nullptr;
};

} // namespace parta::import
