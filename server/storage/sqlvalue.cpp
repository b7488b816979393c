// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as ISO text, and what is said when a column does not fit.
#include "server/storage/sqlvalue.h"
#include "server/storage/storageerror.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace parta::sql {

namespace {

void putDigits(QChar *to, int count, int value)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = QChar(u'0' + value % 10);
        value /= 10;
    }
}

/// -1 where there is anything but digits.
int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

void misfit(const QVariant &column, const char *wanted)
{
    const QString found = column.isNull() ? u"NULL"_s : QString::fromLatin1(column.typeName());
    throw StorageError{StorageFault::Mapping, u"%1 instead of %2"_s.arg(found, QLatin1StringView(wanted))};
}

qint64 integer(const QVariant &column)
{
    bool ok = false;
    const qint64 value = column.toLongLong(&ok);
    if (!ok || column.isNull())
        misfit(column, "an integer");
    return value;
}

int smallInteger(const QVariant &column)
{
    const qint64 value = integer(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        misfit(column, "a small integer");
    return int(value);
}

QString text(const QVariant &column)
{
    if (column.isNull() || column.typeId() != QMetaType::QString)
        misfit(column, "text");
    return column.toString();
}

QByteArray blob(const QVariant &column)
{
    if (column.isNull() || column.typeId() != QMetaType::QByteArray)
        misfit(column, "a blob");
    return column.toByteArray();
}

QString isoDate(QDate day)
{
    if (!day.isValid() || day.year() < 0 || day.year() > 9999)
        throw StorageError{StorageFault::Mapping, u"a date that is none"_s};
    QString iso = u"0000-00-00"_s;
    QChar *to = iso.data();
    putDigits(to, 4, day.year());
    putDigits(to + 5, 2, day.month());
    putDigits(to + 8, 2, day.day());
    return iso;
}

QDate dateFromIso(const QVariant &column)
{
    const QString iso = text(column);
    if (iso.size() == 10 && iso[4] == u'-' && iso[7] == u'-') {
        const QStringView view(iso);
        const QDate day(digits(view.first(4)), digits(view.sliced(5, 2)), digits(view.sliced(8)));
        if (day.isValid() && day.year() > 0)
            return day;
    }
    misfit(column, "a date");
}

QString isoTime(QTime time)
{
    if (!time.isValid())
        throw StorageError{StorageFault::Mapping, u"a time that is none"_s};
    QString iso = u"00:00"_s;
    QChar *to = iso.data();
    putDigits(to, 2, time.hour());
    putDigits(to + 3, 2, time.minute());
    return iso;
}

QTime timeFromIso(const QVariant &column)
{
    const QString iso = text(column);
    if (iso.size() == 5 && iso[2] == u':') {
        const QTime time(digits(QStringView(iso).first(2)), digits(QStringView(iso).sliced(3)));
        if (time.isValid())
            return time;
    }
    misfit(column, "a time");
}

} // namespace parta::sql
