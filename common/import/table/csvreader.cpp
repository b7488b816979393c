// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the text; a record ends at a line break outside quotes.
#include "common/import/table/csvreader.h"
#include "common/import/table/textencoding.h"
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

bool isBreak(QChar letter)
{
    return letter == u'\n' || letter == u'\r';
}

bool isControl(QChar letter)
{
    return letter.unicode() < 0x20 && !isBreak(letter) && letter != u'\t';
}

/// Searched letter by letter, each in one fast pass: most files have none.
bool hasControls(const QString &text)
{
    for (char16_t code = 0; code < 0x20; ++code) {
        if (isControl(QChar(code)) && text.contains(QChar(code)))
            return true;
    }
    return false;
}

struct Record {
    QStringList cells;
    int line = 0;
    QString fault;       ///< a finding code; empty while all is well
    QString faultValue;

    bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }
};

/// Walks the text record by record.
class CsvCursor
{
public:
    CsvCursor(const QString &text, const TableLimits &limits)
        : m_text(text), m_limits(limits), m_hasControls(hasControls(text))
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    void setSeparator(QChar separator)
    {
        m_separator = separator;
        m_nextSeparator = -1;
    }
    bool sawInnerBreak() const { return m_sawInnerBreak; }

    Record next()
    {
        Record record;
        record.line = m_line;
        do {
            record.cells.append(cell(record));
        } while (takesSeparator() && record.cells.size() <= m_limits.columns);
        if (record.cells.size() > m_limits.columns)
            fail(record, u"too_many_columns"_s, QString::number(m_limits.columns));
        takeBreak();
        return record;
    }

private:
    static void fail(Record &record, const QString &code, const QString &value)
    {
        if (record.fault.isEmpty()) {
            record.fault = code;
            record.faultValue = value;
        }
    }

    bool takesSeparator()
    {
        if (atEnd() || m_text.at(m_at) != m_separator)
            return false;
        ++m_at;
        return true;
    }

    /// Leaves the line; after too many columns the rest of it is passed over.
    void takeBreak()
    {
        m_at = nextBreak();
        if (atEnd())
            return;
        const bool isPair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }

    QString cell(Record &record)
    {
        const qsizetype start = m_at;
        const QString value = !atEnd() && m_text.at(m_at) == u'"' ? quoted(record) : plain();
        if (value.size() > m_limits.cell)
            fail(record, u"text_too_long"_s, QString::number(m_limits.cell));
        if (m_hasControls && std::any_of(value.begin(), value.end(), isControl))
            fail(record, u"control_character"_s, m_text.mid(start, 40));
        return value.size() > m_limits.cell ? value.left(m_limits.cell) : value;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        m_at = qMin(nextBreak(), next(m_nextSeparator, m_separator));
        return m_text.mid(start, m_at - start);
    }

    QString quoted(Record &record)
    {
        const qsizetype start = m_at++;
        QString value;
        for (qsizetype quote = m_text.indexOf(u'"', m_at); quote >= 0; quote = m_text.indexOf(u'"', m_at)) {
            value += QStringView(m_text).mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (atEnd() || m_text.at(m_at) != u'"') {
                noteBreaks(value);
                return value + afterQuote(record);
            }
            value += u'"';
            ++m_at;
        }
        value += QStringView(m_text).mid(m_at);
        m_at = m_text.size();
        fail(record, u"open_quote"_s, m_text.mid(start, 40));
        return value;
    }

    QString afterQuote(Record &record)
    {
        const QString rest = plain();
        if (!rest.trimmed().isEmpty())
            fail(record, u"text_after_quote"_s, rest.left(40));
        return rest.trimmed().isEmpty() ? QString() : rest;
    }

    void noteBreaks(QStringView value)
    {
        const qsizetype breaks = value.count(u'\n') + value.count(u'\r') - value.count(u"\r\n");
        m_sawInnerBreak = m_sawInnerBreak || breaks > 0;
        m_line += int(breaks);
    }

    /// Place of a letter from here on, remembered until it is passed: every letter is looked at once.
    qsizetype next(qsizetype &known, QChar letter)
    {
        if (known < m_at) {
            known = m_text.indexOf(letter, m_at);
            known = known < 0 ? m_text.size() : known;
        }
        return known;
    }

    qsizetype nextBreak() { return qMin(next(m_nextFeed, u'\n'), next(m_nextReturn, u'\r')); }

    const QString &m_text;
    TableLimits m_limits;
    bool m_hasControls;
    QChar m_separator = u';';
    qsizetype m_at = 0;
    qsizetype m_nextSeparator = -1;
    qsizetype m_nextFeed = -1;
    qsizetype m_nextReturn = -1;
    int m_line = 1;
    bool m_sawInnerBreak = false;
};

QStringView headerLine(const QString &text)
{
    qsizetype at = 0;
    for (bool isQuoted = false; at < text.size() && (isQuoted || !isBreak(text.at(at))); ++at)
        isQuoted = text.at(at) == u'"' ? !isQuoted : isQuoted;
    return QStringView(text).left(qMin<qsizetype>(at, 200'000));
}

std::optional<Table> unreadable(FindingLog &log, int line, const QString &code, const QString &value = {})
{
    log.error({0, line, {}}, {}, code, value);
    return std::nullopt;
}

bool takeRows(CsvCursor &cursor, Table &table, const TableLimits &limits, FindingLog &log)
{
    for (int row = 1; !cursor.atEnd(); ++row) {
        Record record = cursor.next();
        if (record.isBlank() && record.fault.isEmpty())
            continue;
        if (table.rows.size() >= limits.rows) {
            unreadable(log, record.line, u"too_many"_s, QString::number(limits.rows));
            return false;
        }
        if (!record.fault.isEmpty())
            log.error({row, record.line, {}}, {}, record.fault, record.faultValue);
        table.rows.append({row, record.line, std::move(record.cells), !record.fault.isEmpty()});
    }
    return true;
}

} // namespace

QChar separatorOf(QStringView header)
{
    QChar best = u';';
    qsizetype most = 0;
    for (const QChar candidate : {u';', u',', u'\t'}) {
        qsizetype count = 0;
        bool isQuoted = false;
        for (const QChar letter : header) {
            isQuoted = letter == u'"' ? !isQuoted : isQuoted;
            count += letter == candidate && !isQuoted ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

std::optional<Table> readCsv(const InputFile &file, const TableLimits &limits, FindingLog &log)
{
    if (file.bytes.size() > limits.bytes) {
        log.error({}, {}, u"too_large"_s, QString::number(file.bytes.size()), QString::number(limits.bytes));
        return std::nullopt;
    }
    const DecodedText decoded = decodeText(file.bytes);
    CsvCursor cursor(decoded.text, limits);
    Table table;
    table.encoding = decoded.encoding;
    table.separator = separatorOf(headerLine(decoded.text));
    table.endsWithNewline = decoded.text.isEmpty() || isBreak(decoded.text.back());
    cursor.setSeparator(table.separator);
    Record header;
    while (!cursor.atEnd() && header.isBlank() && header.fault.isEmpty())
        header = cursor.next();
    if (!header.fault.isEmpty())
        return unreadable(log, header.line, header.fault, header.faultValue);
    if (header.isBlank())
        return unreadable(log, 0, u"no_header"_s);
    table.header = header.cells;
    if (!takeRows(cursor, table, limits, log))
        return std::nullopt;
    table.hasInnerBreaks = cursor.sawInnerBreak();
    return table;
}

} // namespace parta::import
