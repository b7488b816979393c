// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ListTable: the snapshot of a list of records. The screen, XLSX, CSV and paper all read this value.
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>
#include <functional>

namespace parta {

enum class ColumnKind : quint8 { Text, Number, Date };

struct ListColumn {
    QString title;
    int letters = 14;                   ///< width at first sight, in average letters
    ColumnKind kind = ColumnKind::Text;
    bool filter = false;                ///< offers its values to choose from above the list
};

/// How a row looks; never by colour alone.
enum class RowTone : quint8 { Normal, Quiet, Warning };

struct ListCell {
    QString text;
    QVariant key;          ///< number or day it sorts and exports by; a text: sorts by that; invalid: the text itself
};

struct ListRow {
    qint64 id = 0;
    QList<ListCell> cells; ///< one for each column
    RowTone tone = RowTone::Normal;
    QString hint;          ///< tool tip of the row
};

struct ListTable {
    QString title;         ///< of the page, the sheet and the file
    QList<ListColumn> columns;
    QList<ListRow> rows;
};

/// Cells of the usual kinds.
inline ListCell textCell(const QString &text) { return {text, {}}; }
inline ListCell numberCell(double value, int decimals = 0)
{
    return {QString::number(value, 'f', decimals).replace(u'.', u','), value};
}
/// «12.09.2026»; empty where there is no day.
inline ListCell dayCell(const std::optional<QDate> &day)
{
    return day && day->isValid() ? ListCell{day->toString(QStringLiteral("dd.MM.yyyy")), *day} : ListCell{{}, QDate()};
}

/// Columns of a list of records R, each with the way from a record to its cell.
template<class R>
class ListShape
{
public:
    ListShape &column(ListColumn column, std::function<ListCell(const R &)> cell)
    {
        m_columns.append(std::move(column));
        m_cells.append(std::move(cell));
        return *this;
    }
    ListShape &text(const QString &title, int letters, std::function<QString(const R &)> text)
    {
        return column({title, letters}, [text = std::move(text)](const R &record) { return textCell(text(record)); });
    }
    /// The same, with its values offered as a filter.
    ListShape &choice(const QString &title, int letters, std::function<QString(const R &)> text)
    {
        return column({title, letters, ColumnKind::Text, true},
                      [text = std::move(text)](const R &record) { return textCell(text(record)); });
    }
    ListShape &number(const QString &title, int letters, std::function<double(const R &)> value)
    {
        return column({title, letters, ColumnKind::Number},
                      [value = std::move(value)](const R &record) { return numberCell(value(record)); });
    }
    ListShape &day(const QString &title, std::function<std::optional<QDate>(const R &)> day)
    {
        return column({title, 11, ColumnKind::Date}, [day = std::move(day)](const R &record) { return dayCell(day(record)); });
    }
    /// Looks of a row; without it every row is Normal.
    ListShape &tone(std::function<RowTone(const R &)> tone)
    {
        m_tone = std::move(tone);
        return *this;
    }

    ListTable table(const QString &title, const QList<R> &records, std::function<qint64(const R &)> id) const
    {
        ListTable table{title, m_columns, {}};
        table.rows.reserve(records.size());
        for (const R &record : records) {
            ListRow row{id(record), {}, m_tone ? m_tone(record) : RowTone::Normal, {}};
            for (const auto &cell : m_cells)
                row.cells.append(cell(record));
            table.rows.append(std::move(row));
        }
        return table;
    }

private:
    QList<ListColumn> m_columns;
    QList<std::function<ListCell(const R &)>> m_cells;
    std::function<RowTone(const R &)> m_tone;
};

} // namespace parta
