// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the reader by the bytes, never by the name of the file.
#include "common/import/table/tablereader.h"
#include "common/import/table/csvreader.h"
#include "common/import/table/xlsxreader.h"
#include "common/import/table/zipbundle.h"

using namespace Qt::StringLiterals;

namespace parta::import {

std::optional<Table> readTable(const InputFile &file, const QString &sheet, FindingLog &log, const TableLimits &limits)
{
    static const QByteArray oldWorkbook = QByteArray::fromHex("d0cf11e0a1b11ae1");
    if (looksLikeZip(file.bytes))
        return readXlsx(file, sheet, limits, log);
    if (file.bytes.startsWith(oldWorkbook)) {
        log.error({}, {}, u"old_workbook"_s);
        return std::nullopt;
    }
    return readCsv(file, limits, log);
}

QString headerKey(const QString &header)
{
    QString key = header.simplified().toLower();
    key.replace(u'ё', u'е');
    while (key.endsWith(u'.') || key.endsWith(u'*') || key.endsWith(u':'))
        key.chop(1);
    return key.trimmed();
}

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace parta::import
