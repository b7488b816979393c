// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, what is stored and what is printed of grades and attendance.
#include "common/domain/grade.h"
#include "common/reflect/enums.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class GradeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        for (int i = 0; i < reflect::enumCount<Grade>; ++i)
            QCOMPARE(gradeFromText(text(Grade(i))), std::optional(Grade(i)));
        for (int i = 0; i < reflect::enumCount<AttendanceCode>; ++i)
            QCOMPARE(attendanceFromText(text(AttendanceCode(i))), std::optional(AttendanceCode(i)));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("spaces") << u" 5 "_s << Grade::Five;
        QTest::newRow("capitals") << u"Н/А"_s << Grade::NotAttested;
        QTest::newRow("whole word") << u"зачёт"_s << Grade::Pass;
        QTest::newRow("without ё") << u"зачет"_s << Grade::Pass;
        QTest::newRow("failed") << u"Незачет"_s << Grade::Fail;
        QTest::newRow("with a dot") << u"осв."_s << Grade::Exempt;
        QTest::newRow("bullet") << u"•"_s << Grade::Debt;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto grade = gradeFromText(typed);
        QVERIFY(grade);
        QTEST(*grade, "grade");
    }

    void refusesWhatIsNoGrade()
    {
        for (const QString &typed : {u""_s, u"6"_s, u"0"_s, u"55"_s, u"5-"_s, u"отлично"_s, u"н"_s, u"-1"_s, u".."_s})
            QVERIFY2(!gradeFromText(typed), qPrintable(typed));
        for (const QString &typed : {u""_s, u"нн"_s, u"5"_s, u"x"_s, u"n"_s})
            QVERIFY2(!attendanceFromText(typed), qPrintable(typed));
    }

    void countsOnlyOneToFive()
    {
        int counted = 0;
        for (int i = 0; i < reflect::enumCount<Grade>; ++i)
            counted += points(Grade(i)).value_or(0);
        QCOMPARE(counted, 1 + 2 + 3 + 4 + 5);
        QVERIFY(!points(Grade::Debt));
    }

    void printsOneLetterForAnyAbsence()
    {
        for (int i = 0; i < reflect::enumCount<AttendanceCode>; ++i)
            QCOMPARE(printedText(AttendanceCode(i)), isAbsence(AttendanceCode(i)) ? u"н"_s : u""_s);
        QVERIFY(isAbsence(AttendanceCode::Order));
        QVERIFY(!isAbsence(AttendanceCode::Distance));
        QVERIFY(!isAbsence(AttendanceCode::IndividualPlan));
        QVERIFY(!isAbsence(AttendanceCode::Late));
    }
};

QTEST_APPLESS_MAIN(GradeTest)
#include "tst_grade.moc"
