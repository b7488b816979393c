// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells of a workbook hold days, and what a number in such a cell means.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace parta::import {

struct XlsxFormats {
    QList<bool> isDay;            ///< per style number of a cell
    bool countsFrom1904 = false;
};

/// True for number formats that show a day or a time: «dd.mm.yyyy», but not «0.00» or «"дней"0».
bool isDayFormat(const QString &code);

/// Reads xl/styles.xml; false when it is broken.
bool readXlsxStyles(const QByteArray &bytes, XlsxFormats &formats);

/// Text of a serial day, with the time where there is one; empty for numbers that are no day from 1900 to 9999.
QString serialDayText(double serial, bool countsFrom1904);

/// A number as a person types it: 7 and not 7.0 or 7e0.
QString numberText(double number);

} // namespace parta::import
