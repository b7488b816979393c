// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that every record of OneRoster shares.
#include "common/import/oneroster/onerosterrows.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

bool isTimestamp(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2}))?$"_s);
    return form.match(text).hasMatch();
}

} // namespace

OneRosterRows::OneRosterRows(const OneRosterFile &file, OneRosterLog &log) : m_file(file), m_log(log)
{
    m_log.setFile(file.fileName);
    tellWholeFile();
}

void OneRosterRows::tellWholeFile()
{
    int statuses = 0;
    int unreadable = 0;
    int shortRows = 0;
    QString example;
    for (const TableRow &row : m_file.table.rows) {
        const QString changed = m_file.value(row, u"dateLastModified"_s);
        statuses += m_file.value(row, u"status"_s).isEmpty() && changed.isEmpty() ? 0 : 1;
        shortRows += row.cells.size() < m_file.table.header.size() ? 1 : 0;
        if (changed.isEmpty() || isTimestamp(changed))
            continue;
        example = example.isEmpty() ? changed : example;
        ++unreadable;
    }
    if (shortRows > 0)
        m_log.lenient({}, {}, u"short_rows"_s, QString::number(shortRows), QString::number(m_file.table.header.size()));
    if (m_file.isMapped)
        return;
    if (statuses > 0 && !m_file.isDelta)
        m_log.lenient({}, u"status"_s, u"status_in_bulk"_s, QString::number(statuses));
    if (unreadable > 0)
        m_log.lenient({}, u"dateLastModified"_s, u"bad_timestamp"_s, example, QString::number(unreadable));
}

bool OneRosterRows::takesFrame()
{
    const qsizetype cells = m_row->cells.size();
    const qsizetype headers = m_file.table.header.size();
    if (cells > headers) {
        m_log.error(place(), {}, u"too_many_fields"_s, QString::number(cells), QString::number(headers));
        return false;
    }
    const QString key = m_file.spec.required.constFirst();
    const int before = m_log.errors();
    m_id = required(key);
    if (!m_id.isEmpty() && m_ids.contains(m_id))
        fail(key, u"duplicate_id"_s, m_id, QString::number(m_ids.value(m_id)));
    else if (!m_id.isEmpty())
        m_ids.insert(m_id, m_row->row);
    m_status = text(u"status"_s).isEmpty() ? QString() : choice(u"status"_s, {u"active"_s, u"tobedeleted"_s, u"inactive"_s});
    if (m_file.isDelta) {
        if (m_status.isEmpty())
            fail(u"status"_s, u"blank_value"_s);
        if (text(u"dateLastModified"_s).isEmpty())
            fail(u"dateLastModified"_s, u"blank_value"_s);
    }
    return m_log.errors() == before;
}

void OneRosterRows::count(bool isRejected, bool isSkipped)
{
    m_counts.rejected += isRejected ? 1 : 0;
    m_counts.skipped += !isRejected && isSkipped ? 1 : 0;
    m_counts.taken += !isRejected && !isSkipped ? 1 : 0;
}

void OneRosterRows::fail(const QString &field, const QString &code, const QString &value, const QString &detail)
{
    m_log.error(place(), field, code, value, detail);
}

void OneRosterRows::lenient(const QString &field, const QString &code, const QString &value, const QString &detail)
{
    m_log.lenient(place(), field, code, value, detail);
}

QString OneRosterRows::required(const QString &field)
{
    const QString value = text(field);
    if (value.isEmpty() && m_file.isRequired(field))
        fail(field, u"blank_value"_s);
    return value;
}

QString OneRosterRows::choice(const QString &field, const QStringList &allowed)
{
    const QString value = required(field);
    if (value.isEmpty() || allowed.contains(value))
        return value;
    for (const QString &known : allowed) {
        if (known.compare(value, Qt::CaseInsensitive) == 0) {
            m_log.lenientOnce(place(), field, u"letter_case"_s, value);
            return known;
        }
    }
    fail(field, u"bad_value"_s, value, allowed.join(u", "_s));
    return {};
}

bool OneRosterRows::flag(const QString &field)
{
    return choice(field, {u"true"_s, u"false"_s}) == u"true";
}

QDate OneRosterRows::day(const QString &field)
{
    const QString value = required(field);
    if (value.isEmpty())
        return {};
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})( 00:00(:00)?)?$"_s);
    const auto match = form.match(value);
    const bool isForm = match.hasMatch() && (m_file.isMapped || match.capturedLength(2) == 0);
    const QDate day = isForm ? QDate::fromString(match.captured(1), Qt::ISODate) : QDate();
    if (!day.isValid() || day.year() < 1900) {
        fail(field, u"bad_day"_s, value);
        return {};
    }
    return day;
}

} // namespace parta::import
