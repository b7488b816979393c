// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one OneRoster file: shape, id and status are checked here, what is in them by the caller.
#pragma once
#include "common/import/oneroster/onerosterset.h"
#include <QDate>
#include <QSet>

namespace parta::import {

enum class RowFate : quint8 { Taken, Skipped };

struct RowCounts {
    int taken = 0;
    int skipped = 0;
    int rejected = 0;
};

class OneRosterRows
{
public:
    /// Tells what is wrong with the file as a whole.
    OneRosterRows(const OneRosterFile &file, OneRosterLog &log);

    /// Calls `visit` for every sound row that is not deleted, `remove` for deleted ones; an error told meanwhile
    /// rejects the row.
    template<class Visit, class Remove>
    void each(Visit visit, Remove remove)
    {
        for (const TableRow &row : m_file.table.rows) {
            m_row = &row;
            m_before = m_log.errors();
            const bool isSound = !row.isBroken && takesFrame();
            const bool isGone = isSound && isDeleted();
            RowFate fate = RowFate::Skipped;
            if (isGone)
                remove();
            else if (isSound && isClean())
                fate = visit();
            count(!isSound || !isClean(), isGone || fate == RowFate::Skipped);
        }
    }

    const RowCounts &counts() const { return m_counts; }
    const QString &id() const { return m_id; }
    FindingPlace place() const { return {m_row->row, m_row->line, {}}; }
    /// No error was told about the present row yet.
    bool isClean() const { return m_log.errors() == m_before; }
    bool has(const QString &field) const { return m_file.has(field); }

    QString text(const QString &field) const { return m_file.value(*m_row, field); }
    QStringList list(const QString &field) const { return m_file.list(*m_row, field); }
    /// The text of a required column; an error where it is blank.
    QString required(const QString &field);
    /// One of `allowed`; another letter case is told once.
    QString choice(const QString &field, const QStringList &allowed);
    bool flag(const QString &field);
    /// Invalid where blank; an error where it is no day.
    QDate day(const QString &field);

    void fail(const QString &field, const QString &code, const QString &value = {}, const QString &detail = {});
    void lenient(const QString &field, const QString &code, const QString &value = {}, const QString &detail = {});

private:
    void tellWholeFile();
    bool takesFrame();
    bool isDeleted() const { return m_status != u"active" && !m_status.isEmpty(); }
    void count(bool isRejected, bool isSkipped);

    const OneRosterFile &m_file;
    OneRosterLog &m_log;
    const TableRow *m_row = nullptr;
    int m_before = 0;
    QString m_id;
    QString m_status;
    QHash<QString, int> m_ids;
    RowCounts m_counts;
};

} // namespace parta::import
