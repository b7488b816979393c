// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV, tabs and XLSX.
#include "ui/lists/listexport.h"
#include "ui/lists/tsv.h"
#include <QFile>
#include <QSet>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// A key that is a text only orders the rows: «В/9» before «В/13».
bool isNumber(const ListCell &cell)
{
    return cell.key.isValid() && cell.key.typeId() != QMetaType::QString && cell.key.typeId() != QMetaType::QDate;
}

/// A spreadsheet would run these as a formula (CWE-1236).
QString harmless(const QString &text)
{
    static const QSet<QChar> starts{u'=', u'+', u'-', u'@', u'\t', u'\r'};
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString csvCell(const ListCell &cell)
{
    QString text = isNumber(cell) || cell.key.typeId() == QMetaType::QDate ? cell.text : harmless(cell.text);
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QList<QStringList> textsOf(const ListTable &table)
{
    QList<QStringList> rows;
    QStringList titles;
    for (const ListColumn &column : table.columns)
        titles.append(column.title);
    rows.append(titles);
    for (const ListRow &row : table.rows) {
        QStringList texts;
        for (const ListCell &cell : row.cells)
            texts.append(cell.text);
        rows.append(texts);
    }
    return rows;
}

/// One workbook with one sheet while it is written.
class Sheet
{
public:
    Sheet(const ListTable &table, const QByteArray &path)
        : m_table(table), m_book(workbook_new(path.constData())), m_sheet(workbook_add_worksheet(m_book, nullptr)),
          m_head(workbook_add_format(m_book)), m_day(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_num_format(m_day, "dd.mm.yyyy");
    }

    /// Closes the book; LXW_NO_ERROR when the file is complete.
    lxw_error write()
    {
        for (int column = 0; column < m_table.columns.size(); ++column) {
            const ListColumn &shape = m_table.columns.at(column);
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), shape.letters + 2, nullptr);
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), shape.title.toUtf8().constData(), m_head);
        }
        for (int row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_table.rows.isEmpty())
            worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_table.rows.size()), lxw_col_t(m_table.columns.size() - 1));
        return workbook_close(m_book);
    }

private:
    void writeRow(int row)
    {
        const QList<ListCell> &cells = m_table.rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column)
            writeCell(lxw_row_t(row + 1), lxw_col_t(column), cells.at(column));
    }
    void writeCell(lxw_row_t row, lxw_col_t column, const ListCell &cell)
    {
        if (cell.key.typeId() == QMetaType::QDate) {
            const QDate day = cell.key.toDate();
            if (!day.isValid())
                return;
            lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &moment, m_day);
        } else if (isNumber(cell)) {
            worksheet_write_number(m_sheet, row, column, cell.key.toDouble(), nullptr);
        } else if (!cell.text.isEmpty()) {
            worksheet_write_string(m_sheet, row, column, cell.text.toUtf8().constData(), nullptr);
        }
    }

    const ListTable &m_table;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_format *m_day;
};

} // namespace

QByteArray csvOf(const ListTable &table)
{
    QString text(QChar::ByteOrderMark);
    const auto line = [&](const QStringList &cells) { text += cells.join(u';') + u"\r\n"_s; };
    QStringList titles;
    for (const ListColumn &column : table.columns)
        titles.append(csvCell(textCell(column.title)));
    line(titles);
    for (const ListRow &row : table.rows) {
        QStringList cells;
        for (const ListCell &cell : row.cells)
            cells.append(csvCell(cell));
        line(cells);
    }
    return text.toUtf8();
}

QString tsvOf(const ListTable &table)
{
    return toTsv(textsOf(table));
}

std::optional<Failure> writeXlsx(const ListTable &table, const QString &path)
{
    const lxw_error error = Sheet(table, QFile::encodeName(path)).write();
    if (error == LXW_NO_ERROR)
        return std::nullopt;
    Failure failure;
    failure.code = ErrorCode::DiskFull;
    failure.detail = path + u": "_s + QString::fromUtf8(lxw_strerror(error));
    return failure;
}

} // namespace parta
