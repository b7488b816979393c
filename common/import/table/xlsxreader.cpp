// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbook, strings, styles and one sheet, each read once.
#include "common/import/table/xlsxreader.h"
#include "common/import/table/xlsxstyles.h"
#include "common/import/table/zipbundle.h"
#include "common/import/xmlcursor.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

struct SheetRef {
    QString name;
    QString relation;
};

struct SheetRow {
    int number = 0;
    QStringList cells;
};

/// Index of a column from «BC12»; -1 where there is none.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > 20'000)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Rich text: the runs of <si> or <is> put together, phonetic hints left out.
QString richText(XmlCursor &cursor)
{
    QString text;
    while (cursor.nextChild()) {
        if (cursor.name() == u"t")
            text += cursor.text();
        else if (cursor.name() == u"r")
            text += richText(cursor);
        else
            cursor.skip();
    }
    return text;
}

/// One reading of one workbook.
class Workbook
{
public:
    Workbook(const ZipBundle &bundle, const TableLimits &limits, FindingLog &log)
        : m_bundle(bundle), m_limits(limits), m_log(log)
    {
    }

    std::optional<Table> read(const QString &wanted)
    {
        if (!readSheets() || !readRelations() || !readStrings() || !readStyles())
            return std::nullopt;
        const auto named = [&](const SheetRef &sheet) { return sheet.name.compare(wanted, Qt::CaseInsensitive) == 0; };
        const auto found = wanted.isEmpty() ? m_sheets.cbegin() : std::find_if(m_sheets.cbegin(), m_sheets.cend(), named);
        if (found == m_sheets.cend()) {
            m_log.error({}, u"sheet"_s, u"no_sheet"_s, wanted);
            return std::nullopt;
        }
        const QString target = m_targets.value(found->relation);
        const QString path = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        if (!readSheet(path))
            return std::nullopt;
        return tableOf(found->name);
    }

private:
    bool broken(const XmlCursor &cursor, const QString &part)
    {
        const XmlFailure &failure = cursor.failure();
        if (failure.code.isEmpty())
            return false;
        const bool isBound = failure.code == u"too_many" || failure.code == u"text_too_long";
        m_log.error({0, failure.line, {}}, part, isBound ? failure.code : u"broken_xlsx"_s, isBound ? failure.value : part,
                    failure.detail);
        return true;
    }

    std::optional<QByteArray> part(const QString &path)
    {
        if (!m_bundle.names().contains(path)) {
            m_log.error({}, path, u"broken_xlsx"_s, path);
            return std::nullopt;
        }
        return m_bundle.read(path, m_log);
    }

    bool readSheets()
    {
        const auto bytes = part(u"xl/workbook.xml"_s);
        if (!bytes)
            return false;
        XmlCursor cursor(*bytes);
        cursor.enterRoot(u"workbook"_s);
        while (cursor.nextChild()) {
            if (cursor.name() == u"workbookPr") {
                const QString flag = cursor.attribute(u"date1904"_s);
                m_formats.countsFrom1904 = flag == u"1" || flag == u"true";
                cursor.skip();
            } else if (cursor.name() == u"sheets") {
                takeSheets(cursor);
            } else {
                cursor.skip();
            }
        }
        if (broken(cursor, u"xl/workbook.xml"_s))
            return false;
        if (m_sheets.isEmpty())
            m_log.error({}, u"xl/workbook.xml"_s, u"broken_xlsx"_s, u"xl/workbook.xml"_s);
        return !m_sheets.isEmpty();
    }

    void takeSheets(XmlCursor &cursor)
    {
        while (cursor.nextChild()) {
            m_sheets.append({cursor.attribute(u"name"_s), cursor.attribute(u"r:id"_s)});
            cursor.skip();
        }
    }

    bool readRelations()
    {
        const auto bytes = part(u"xl/_rels/workbook.xml.rels"_s);
        if (!bytes)
            return false;
        XmlCursor cursor(*bytes);
        cursor.enterRoot(u"Relationships"_s);
        while (cursor.nextChild()) {
            m_targets.insert(cursor.attribute(u"Id"_s), cursor.attribute(u"Target"_s));
            cursor.skip();
        }
        return !broken(cursor, u"xl/_rels/workbook.xml.rels"_s);
    }

    bool readStrings()
    {
        const QString path = u"xl/sharedStrings.xml"_s;
        if (!m_bundle.names().contains(path))
            return true;
        const auto bytes = m_bundle.read(path, m_log);
        if (!bytes)
            return false;
        XmlCursor cursor(*bytes);
        cursor.enterRoot(u"sst"_s);
        while (cursor.nextChild())
            m_strings.append(richText(cursor));
        return !broken(cursor, path);
    }

    bool readStyles()
    {
        const QString path = u"xl/styles.xml"_s;
        if (!m_bundle.names().contains(path))
            return true;
        const auto bytes = m_bundle.read(path, m_log);
        if (!bytes)
            return false;
        if (readXlsxStyles(*bytes, m_formats))
            return true;
        m_log.error({}, path, u"broken_xlsx"_s, path);
        return false;
    }

    bool readSheet(const QString &path)
    {
        const auto bytes = part(path);
        if (!bytes)
            return false;
        XmlCursor cursor(*bytes);
        cursor.enterRoot(u"worksheet"_s);
        while (cursor.nextChild()) {
            if (cursor.name() == u"sheetData") {
                while (m_isInBounds && cursor.nextChild())
                    readRow(cursor);
            } else {
                cursor.skip();
            }
            if (!m_isInBounds)
                return false;
        }
        return !broken(cursor, path);
    }

    bool outOfBounds(const QString &code, qsizetype limit)
    {
        m_log.error({0, int(m_rows.size()), {}}, {}, code, QString::number(limit));
        m_isInBounds = false;
        return false;
    }

    void readRow(XmlCursor &cursor)
    {
        const int said = cursor.attribute(u"r"_s).toInt();
        SheetRow row{said > m_lastRow ? said : m_lastRow + 1, {}};
        m_lastRow = row.number;
        bool isBlank = true;
        while (m_isInBounds && cursor.nextChild()) {
            const int named = columnOf(cursor.attribute(u"r"_s));
            const qsizetype column = named < 0 ? row.cells.size() : named;
            const QString value = cellText(cursor);
            if (value.trimmed().isEmpty())
                continue;
            isBlank = false;
            if (column >= m_limits.columns) {
                outOfBounds(u"too_many_columns"_s, m_limits.columns);
                return;
            }
            if (column >= row.cells.size())
                row.cells.resize(column + 1);
            row.cells[column] = value;
        }
        if (isBlank)
            return;
        if (m_rows.size() > m_limits.rows)
            outOfBounds(u"too_many"_s, m_limits.rows);
        else
            m_rows.append(row);
    }

    QString cellText(XmlCursor &cursor)
    {
        const QString type = cursor.attribute(u"t"_s);
        const int style = cursor.attribute(u"s"_s).toInt();
        QString value;
        while (cursor.nextChild()) {
            if (cursor.name() == u"v")
                value = cursor.text();
            else if (cursor.name() == u"is")
                value = richText(cursor);
            else
                cursor.skip();
        }
        if (type == u"s")
            return m_strings.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        return type.isEmpty() || type == u"n" ? numberIn(value, style) : value;
    }

    QString numberIn(const QString &value, int style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        const QString day = m_formats.isDay.value(style) ? serialDayText(number, m_formats.countsFrom1904) : QString();
        return day.isEmpty() ? numberText(number) : day;
    }

    std::optional<Table> tableOf(const QString &sheet)
    {
        if (m_rows.isEmpty()) {
            m_log.error({}, {}, u"no_header"_s);
            return std::nullopt;
        }
        Table table;
        table.isSpreadsheet = true;
        table.sheet = sheet;
        table.header = m_rows.constFirst().cells;
        const int top = m_rows.constFirst().number;
        for (SheetRow &row : m_rows.mid(1)) {
            // Cells a person left empty are not in the file.
            if (row.cells.size() < table.header.size())
                row.cells.resize(table.header.size());
            table.rows.append({row.number - top, row.number, row.cells, false});
        }
        return table;
    }

    const ZipBundle &m_bundle;
    TableLimits m_limits;
    FindingLog &m_log;
    QList<SheetRef> m_sheets;
    QHash<QString, QString> m_targets;
    QStringList m_strings;
    XlsxFormats m_formats;
    QList<SheetRow> m_rows;
    int m_lastRow = 0;
    bool m_isInBounds = true;
};

} // namespace

std::optional<Table> readXlsx(const InputFile &file, const QString &sheet, const TableLimits &limits, FindingLog &log)
{
    const auto bundle = ZipBundle::open(file.bytes, log);
    if (!bundle)
        return std::nullopt;
    return Workbook(*bundle, limits, log).read(sheet);
}

} // namespace parta::import
