// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one row of an imported file.
#pragma once
#include <QHash>
#include <QList>
#include <QString>

namespace parta {

enum class FindingSeverity : quint8 {
    Error,   ///< the row is not taken
    Warning, ///< the row is taken, something of it was ignored or changed
    Note,    ///< worth knowing
};

/// One finding. The sentence for a person is made of code, value and detail by textOf().
struct ImportFinding {
    FindingSeverity severity = FindingSeverity::Error;
    QString file;
    int row = 0;       ///< 1 is the first row of its list; 0 where the file as a whole is meant
    int line = 0;      ///< line of the text file; 0 where there is none
    QString record;    ///< what the row is, e.g. "Activity"
    QString field;     ///< column or element, e.g. "Students"
    QString value;     ///< what stands there
    QString code;      ///< e.g. "no_pupils"; the list is in wording.cpp
    QString detail;    ///< second value of the sentence, e.g. the row it collides with
};

/// Where in a file something was found.
struct FindingPlace {
    int row = 0;
    int line = 0;
    QString record;
};

/// Collects findings of one file. A flood of one kind is cut after a hundred and counted.
class FindingLog
{
public:
    explicit FindingLog(QString file);

    void error(const FindingPlace &place, const QString &field, const QString &code, const QString &value = {},
               const QString &detail = {});
    void warning(const FindingPlace &place, const QString &field, const QString &code, const QString &value = {},
                 const QString &detail = {});
    void note(const QString &code, const QString &value, const QString &detail = {});

    /// Later findings belong to this file.
    void setFile(const QString &file) { m_file = file; }
    const QString &file() const { return m_file; }
    bool hasErrors() const { return m_errors > 0; }
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }
    /// In the order found, with one note "more" for each kind that was cut.
    QList<ImportFinding> findings() const;

private:
    void add(ImportFinding finding);

    QString m_file;
    QList<ImportFinding> m_findings;
    QHash<QString, int> m_perCode;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace parta
