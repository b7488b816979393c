// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats of a workbook.
#include "common/import/table/xlsxstyles.h"
#include "common/import/xmlcursor.h"
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

bool isBuiltInDay(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

QHash<int, QString> readFormats(XmlCursor &cursor)
{
    QHash<int, QString> codes;
    while (cursor.nextChild()) {
        codes.insert(cursor.attribute(u"numFmtId"_s).toInt(), cursor.attribute(u"formatCode"_s));
        cursor.skip();
    }
    return codes;
}

} // namespace

bool isDayFormat(const QString &code)
{
    static const QRegularExpression aside(uR"(\\.|_.|\[[^\]]*\]|\x22[^\x22]*\x22)"_s);
    static const QRegularExpression parts(u"[ymdh]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString first = QString(code).remove(aside).section(u';', 0, 0);
    return first.compare(u"General"_s, Qt::CaseInsensitive) != 0 && first.contains(parts);
}

bool readXlsxStyles(const QByteArray &bytes, XlsxFormats &formats)
{
    XmlCursor cursor(bytes);
    if (!cursor.enterRoot(u"styleSheet"_s))
        return false;
    QHash<int, QString> codes;
    while (cursor.nextChild()) {
        if (cursor.name() == u"numFmts") {
            codes = readFormats(cursor);
        } else if (cursor.name() == u"cellXfs") {
            while (cursor.nextChild()) {
                const int id = cursor.attribute(u"numFmtId"_s).toInt();
                formats.isDay.append(codes.contains(id) ? isDayFormat(codes.value(id)) : isBuiltInDay(id));
                cursor.skip();
            }
        } else {
            cursor.skip();
        }
    }
    return cursor.failure().code.isEmpty();
}

QString serialDayText(double serial, bool countsFrom1904)
{
    if (!(serial >= 0) || serial >= 2'958'466)
        return {};
    const double days = std::floor(serial);
    // The calendar of spreadsheets has a 29 February 1900 that never was: earlier days are one off.
    const QDate origin = countsFrom1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const int seconds = int(std::lround((serial - days) * 86'400));
    const QDateTime moment = QDateTime(origin.addDays(qint64(days)), QTime(0, 0), Qt::UTC).addSecs(seconds);
    return moment.toString(seconds == 0 ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString numberText(double number)
{
    if (std::floor(number) == number && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

} // namespace parta::import
