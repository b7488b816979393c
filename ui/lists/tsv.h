// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as tab-separated text, quoted the way spreadsheets quote it.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace parta {

/// Every row ends with a line feed. Cells with tabs, line ends or a leading quote are quoted.
QString toTsv(const QList<QStringList> &rows);
/// Reads what toTsv() and spreadsheets write; line ends may be LF or CR LF, the last may be missing.
QList<QStringList> fromTsv(QStringView text);

} // namespace parta
