// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each type as a column: what it is encoded to, and that nothing else is taken for it.
#include "server/storage/sqlvalue.h"
#include "server/storage/storageerror.h"
#include "common/domain/grade.h"
#include "common/domain/ids.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

template<class T>
bool refuses(const QVariant &column)
{
    try {
        SqlValue<T>::decode(column);
    } catch (const StorageError &error) {
        return error.kind == StorageFault::Mapping;
    }
    return false;
}

template<class T>
bool survives(const T &value)
{
    return SqlValue<T>::decode(SqlValue<T>::encode(value)) == value;
}

} // namespace

class SqlValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryValue()
    {
        QVERIFY(survives(true) && survives(false));
        QVERIFY(survives(-7) && survives(Q_INT64_C(9007199254740993)) && survives(2.5));
        QVERIFY(survives(u"Ёлка «5»"_s) && survives(QString(u""_s)) && survives(QByteArray("\0\1", 2)));
        QVERIFY(survives(QDate(2026, 9, 1)) && survives(QDate(2024, 2, 29)) && survives(QTime(8, 30)));
        QVERIFY(survives(QDateTime(QDate(2026, 9, 1), QTime(8, 30, 15, 123), Qt::UTC)));
        QVERIFY(survives(PupilId{42}) && survives(RequestId::random()) && survives(Secret<QString>(u"тайна"_s)));
        QVERIFY(survives(Grade::Debt) && survives(Grade::One));
        QVERIFY(survives(std::optional<QDate>()) && survives(std::optional<Grade>(Grade::Pass)));
    }
    void writesDatesAsIsoText()
    {
        QCOMPARE(SqlValue<QDate>::encode(QDate(2026, 9, 1)), QVariant(u"2026-09-01"_s));
        QCOMPARE(SqlValue<QTime>::encode(QTime(8, 5, 59)), QVariant(u"08:05"_s));
        QCOMPARE(SqlValue<QDateTime>::encode(QDateTime(QDate(1970, 1, 1), QTime(3, 0), Qt::OffsetFromUTC, 10800)),
                 QVariant(qint64(0)));
    }
    void writesEnumeratorsByName()
    {
        QCOMPARE(SqlValue<Grade>::encode(Grade::NotAttested), QVariant(u"NotAttested"_s));
        QVERIFY(refuses<Grade>(u"Six"_s));
        QVERIFY(refuses<Grade>(u""_s));
    }
    void neverWritesNullForText()
    {
        QVERIFY(!SqlValue<QString>::encode(QString()).toString().isNull());
        QVERIFY(!SqlValue<QByteArray>::encode(QByteArray()).toByteArray().isNull());
        QVERIFY(SqlValue<std::optional<QString>>::encode(std::nullopt).isNull());
        QVERIFY(!SqlValue<std::optional<QString>>::encode(QString()).isNull());
    }
    void refusesNullWhereNoneIsExpected()
    {
        const QVariant null{QMetaType(QMetaType::QString)};
        QVERIFY(refuses<int>(null) && refuses<QString>(null) && refuses<QByteArray>(null) && refuses<QDate>(null));
        QVERIFY(refuses<PupilId>(null) && refuses<Grade>(null) && refuses<bool>(null) && refuses<double>(null));
        QVERIFY(!SqlValue<std::optional<int>>::decode(null));
    }
    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-02-30", "2026-9-1", "01.09.2026", "2026-09-01T00:00", "", "2026/09/01", "20x6-09-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(refuses<QDate>(text));
        QVERIFY(refuses<std::optional<QDate>>(text));
    }
    void refusesWhatIsNoTime()
    {
        QVERIFY(refuses<QTime>(u"24:00"_s) && refuses<QTime>(u"8:30"_s) && refuses<QTime>(u"08-30"_s));
    }
    void refusesToWriteAnInvalidDate()
    {
        bool refused = false;
        try {
            SqlValue<QDate>::encode(QDate());
        } catch (const StorageError &) {
            refused = true;
        }
        QVERIFY(refused);
    }
    void refusesTextForANumber()
    {
        QVERIFY(refuses<int>(u"many"_s) && refuses<PupilId>(u""_s) && refuses<QString>(5) && refuses<QByteArray>(u"x"_s));
        QVERIFY2(refuses<int>(Q_INT64_C(5000000000)), "an int must not be cut off");
    }
};

QTEST_APPLESS_MAIN(SqlValueTest)
#include "tst_sqlvalue.moc"
