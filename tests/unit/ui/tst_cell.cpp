// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text of a cell, written and read.
#include "ui/gradebook/cell.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta;

class CellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesMarksAndLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("edited");
        QTest::newRow("mark") << u"5"_s << u"5"_s << u"5"_s;
        QTest::newRow("two marks") << u"4/5"_s << u"4/5"_s << u"4/5"_s;
        QTest::newRow("absent") << u"Н"_s << u"н"_s << u"н"_s;
        QTest::newRow("absent with a mark") << u"5 н"_s << u"н 5"_s << u"н 5"_s;
        QTest::newRow("late with minutes") << u"о10 4/3"_s << u"о 4/3"_s << u"о10 4/3"_s;
        QTest::newRow("not attested") << u"н/а"_s << u"н/а"_s << u"н/а"_s;
        QTest::newRow("not attested and a mark") << u"н/а/5"_s << u"н/а/5"_s << u"н/а/5"_s;
        QTest::newRow("only the second") << u"/3"_s << u"/3"_s << u"/3"_s;
        QTest::newRow("debt") << u"."_s << u"."_s << u"."_s;
        QTest::newRow("failed") << u"незачёт"_s << u"незач"_s << u"незач"_s;
        QTest::newRow("empty") << u"  "_s << QString() << QString();
    }
    void writesMarksAndLetters()
    {
        QFETCH(QString, typed);
        const auto cell = cellFromText(typed);
        QVERIFY(cell);
        QTEST(text(*cell), "shown");
        QTEST(editText(*cell), "edited");
        QCOMPARE(cellFromText(editText(*cell)), cell);
    }
    void refusesWhatIsNoMark_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"6"_s, u"x"_s, u"5 5"_s, u"н б"_s, u"4/6"_s, u"н10"_s, u"о0"_s, u"о91"_s, u"4/"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void refusesWhatIsNoMark()
    {
        QFETCH(QString, typed);
        QVERIFY(!cellFromText(typed));
    }
    void readsEveryContentItWrites()
    {
        QList<PartValue> marks{{}};
        for (int grade = 0; grade <= int(Grade::Debt); ++grade)
            marks.append({.grade = Grade(grade), .attendance = {}, .minutes = {}});
        QList<PartValue> letters{{}, {.grade = {}, .attendance = AttendanceCode::Late, .minutes = 15}};
        for (int code = 0; code <= int(AttendanceCode::Late); ++code)
            letters.append({.grade = {}, .attendance = AttendanceCode(code), .minutes = {}});
        for (const PartValue &first : marks)
            for (const PartValue &second : marks)
                for (const PartValue &letter : letters) {
                    const CellContent cell{first, second, letter};
                    QVERIFY2(cellFromText(editText(cell)) == cell, qPrintable(editText(cell)));
                }
    }
};

QTEST_APPLESS_MAIN(CellTest)
#include "tst_cell.moc"
