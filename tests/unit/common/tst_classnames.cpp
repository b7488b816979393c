// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about class names as people type them, and the checks of what is asked about classes and rooms.
#include "common/protocol/classchecks.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class ClassNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("one") << u"5А"_s << u"5А"_s;
        QTest::newRow("small letter, dash") << u"10-б"_s << u"10Б"_s;
        QTest::newRow("several") << u"1А, 1Б;2А 3В"_s << u"1А 1Б 2А 3В"_s;
        QTest::newRow("range") << u"1А–1Д"_s << u"1А 1Б 1В 1Г 1Д"_s;
        QTest::newRow("short range with spaces") << u"7а - г, 8А"_s << u"7А 7Б 7В 7Г 8А"_s;
        QTest::newRow("no Ё and Й") << u"6Е-6К"_s << u"6Е 6Ж 6З 6И 6К"_s;
        QTest::newRow("twice") << u"5А, 5А–5Б"_s << u"5А 5Б"_s;
        QTest::newRow("profile") << u"11физ"_s << u"11физ"_s;
    }
    void readsNames()
    {
        QFETCH(QString, typed);
        const auto names = classNamesOf(typed);
        QVERIFY(names);
        QStringList texts;
        for (const ClassName &name : *names)
            texts += name.text();
        QTEST(texts.join(u' '), "read");
    }
    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : {"А", "5", "14А", "0А", "5А–6Б", "5В–5А", "5А, что", "5Ё–5К"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoName()
    {
        QFETCH(QString, typed);
        QVERIFY(!classNamesOf(typed));
    }
    void checksAClass()
    {
        SaveClass wanted;
        QCOMPARE(check(wanted)->field, u"record.letter"_s);
        wanted.record = {5, u"А"_s, u"5А"_s, 1, {}, {}, {}, false};
        QVERIFY(!check(wanted));
        wanted.record.shift = 3;
        QCOMPARE(check(wanted)->field, u"record.shift"_s);
        wanted.record.level = 0;
        QCOMPARE(check(wanted)->field, u"record.level"_s);
        wanted.record.level = 5;
        wanted.record.name = QString(16, u'А');
        QCOMPARE(check(wanted)->field, u"record.name"_s);
    }
    void anAppointmentNeedsAnOrder()
    {
        AppointClassTeacher wanted{ClassId{1}, StaffId{1}, {2026, 9, 1}, u" "_s, {2026, 8, 28}, 1, RequestId::random()};
        QCOMPARE(check(wanted)->code, ErrorCode::OrderRequired);
        wanted.orderNumber = u"12-од"_s;
        QVERIFY(!check(wanted));
        wanted.orderDay = QDate();
        QCOMPARE(check(wanted)->field, u"orderDay"_s);
    }
    void aRoomHasANameAndSeats()
    {
        SaveRoom wanted{std::nullopt, u" "_s, std::nullopt, 0, RequestId::random()};
        QCOMPARE(check(wanted)->field, u"name"_s);
        wanted.name = u"101"_s;
        QVERIFY(!check(wanted));
        wanted.capacity = 0;
        QCOMPARE(check(wanted)->field, u"capacity"_s);
    }
};

QTEST_GUILESS_MAIN(ClassNamesTest)
#include "tst_classnames.moc"
