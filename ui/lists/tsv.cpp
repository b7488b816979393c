// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting and its reverse.
#include "ui/lists/tsv.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

bool needsQuotes(const QString &cell)
{
    return cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r');
}

// Reads a quoted cell from its opening quote; gives the position after the closing one.
qsizetype readQuoted(QStringView text, qsizetype at, QString &cell)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            cell += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            cell += u'"';
            ++at;
        } else {
            return at + 1;
        }
    }
    return at;
}

} // namespace

QString toTsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            if (needsQuotes(cell))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            text += (i ? u"\t"_s : QString()) + cell;
        }
        text += u'\n';
    }
    return text;
}

QList<QStringList> fromTsv(QStringView text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool begun = false; // something of the row was read
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        begun = true;
        if (c == u'"' && cell.isEmpty()) {
            at = readQuoted(text, at, cell);
            continue;
        }
        ++at;
        if (c == u'\t') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            begun = false;
        } else if (c != u'\r' || at >= text.size() || text.at(at) != u'\n') {
            cell += c;
        }
    }
    if (begun) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace parta
