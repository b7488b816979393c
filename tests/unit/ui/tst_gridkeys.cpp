// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meaning of keys on Russian and Latin layouts.
#include "ui/gradebook/gridkeys.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

GridKey typed(const QString &text, Qt::KeyboardModifiers modifiers = {}, int position = 0)
{
    return gridKeyOf({0, modifiers, text, position});
}

GridKey pressed(int key, Qt::KeyboardModifiers modifiers = {})
{
    return gridKeyOf({key, modifiers, {}, 0});
}

} // namespace

class GridKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMarks()
    {
        for (int points = 1; points <= 5; ++points) {
            const GridKey key = typed(QString::number(points));
            QCOMPARE(key.act, GridAct::Grade);
            QCOMPARE(key.grade, Grade(points - 1));
        }
        for (const QString &none : {u"0"_s, u"6"_s, u"9"_s, u"ф"_s, u"+"_s})
            QCOMPARE(typed(none).act, GridAct::Unknown);
    }
    void readsLettersOfBothLayouts_data()
    {
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<AttendanceCode>("code");
        QTest::newRow("absent") << u"н"_s << u"y"_s << AttendanceCode::Unknown;
        QTest::newRow("ill") << u"б"_s << u","_s << AttendanceCode::Illness;
        QTest::newRow("excused") << u"у"_s << u"e"_s << AttendanceCode::Excused;
        QTest::newRow("truant") << u"п"_s << u"g"_s << AttendanceCode::Unexcused;
        QTest::newRow("order") << u"к"_s << u"r"_s << AttendanceCode::Order;
        QTest::newRow("distance") << u"д"_s << u"l"_s << AttendanceCode::Distance;
        QTest::newRow("plan") << u"и"_s << u"b"_s << AttendanceCode::IndividualPlan;
        QTest::newRow("late") << u"о"_s << u"j"_s << AttendanceCode::Late;
    }
    void readsLettersOfBothLayouts()
    {
        QFETCH(QString, russian);
        QFETCH(QString, latin);
        QFETCH(AttendanceCode, code);
        for (const QString &text : {russian, russian.toUpper(), latin, latin.toUpper()}) {
            const GridKey key = typed(text);
            QCOMPARE(key.act, GridAct::Letter);
            QCOMPARE(key.letter, code);
        }
    }
    void takesPunctuationByItsCharacter()
    {
        QCOMPARE(typed(u"."_s).grade, Grade::Debt);
        QCOMPARE(typed(u"."_s, {}, 53).act, GridAct::Grade);   // the key left of the right Shift, Russian layout
        QCOMPARE(typed(u"."_s, {}, 52).act, GridAct::Grade);   // the key of ю, Latin layout
        QCOMPARE(typed(u"/"_s, {}, 53).act, GridAct::Second);
        QCOMPARE(typed(u"/"_s, Qt::ShiftModifier, 43).act, GridAct::Second);
        QCOMPARE(typed(u"ю"_s, {}, 52).act, GridAct::Unknown);
    }
    void tellsTheCommaOfTheRussianLayoutApart()
    {
        QCOMPARE(typed(u","_s).letter, AttendanceCode::Illness);
        QCOMPARE(typed(u","_s, Qt::ShiftModifier).act, GridAct::Unknown);
        QCOMPARE(typed(u","_s, Qt::KeypadModifier).grade, Grade::Debt);
    }
    void countsByPositionWhereItIsKnown()
    {
        QCOMPARE(typed(u"z"_s, {}, 21).letter, AttendanceCode::Unknown); // QWERTZ: z stands where н is
        QCOMPARE(typed(u"y"_s, {}, 44).act, GridAct::Unknown);
    }
    void movesLikeASpreadsheet_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<GridStep>("step");
        QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << GridStep::Down;
        QTest::newRow("Shift+Enter") << int(Qt::Key_Return) << int(Qt::ShiftModifier) << GridStep::Up;
        QTest::newRow("Tab") << int(Qt::Key_Tab) << 0 << GridStep::Right;
        QTest::newRow("Shift+Tab") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << GridStep::Left;
        QTest::newRow("Home") << int(Qt::Key_Home) << 0 << GridStep::RowStart;
        QTest::newRow("End") << int(Qt::Key_End) << 0 << GridStep::RowEnd;
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << int(Qt::ControlModifier) << GridStep::First;
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << int(Qt::ControlModifier) << GridStep::Last;
        QTest::newRow("Ctrl+Down") << int(Qt::Key_Down) << int(Qt::ControlModifier) << GridStep::EdgeDown;
    }
    void movesLikeASpreadsheet()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        const GridKey got = pressed(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(got.act, GridAct::Go);
        QTEST(got.step, "step");
        QVERIFY(!got.extend);
    }
    void extendsWithShiftAndArrows()
    {
        QVERIFY(pressed(Qt::Key_Down, Qt::ShiftModifier).extend);
        QVERIFY(pressed(Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier).extend);
    }
    void leavesCommandsToActions()
    {
        QCOMPARE(gridKeyOf({Qt::Key_D, Qt::ControlModifier, u"\x04"_s, 0}).act, GridAct::None);
        QCOMPARE(pressed(Qt::Key_Return, Qt::ControlModifier).act, GridAct::None);
        QCOMPARE(pressed(Qt::Key_Down, Qt::AltModifier).act, GridAct::Choices);
        QCOMPARE(pressed(Qt::Key_F2).act, GridAct::Edit);
        QCOMPARE(pressed(Qt::Key_Backspace).act, GridAct::Clear);
        QCOMPARE(pressed(Qt::Key_Escape).act, GridAct::Cancel);
        QCOMPARE(pressed(Qt::Key_F5).act, GridAct::None);
    }
};

QTEST_APPLESS_MAIN(GridKeysTest)
#include "tst_gridkeys.moc"
