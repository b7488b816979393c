// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard rules of an entry: boundary cases as a table, all combinations against an independent model.
#include "common/domain/lessonrules.h"
#include "common/domain/person.h"
#include "common/reflect/enums.h"
#include <QTest>
#include <QTimeZone>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime begin(QDate(2026, 9, 15), QTime(6, 0), Qt::UTC);

LessonFacts held()
{
    return {.starts = begin, .state = LessonState::Planned, .yearLevel = 7, .termClosed = false, .yearClosed = false};
}

/// The model: a list of reasons in the order in which a person would name them.
std::optional<ErrorCode> modelled(LessonEntry entry, const LessonFacts &lesson, const QDateTime &now)
{
    QList<std::pair<bool, ErrorCode>> reasons;
    reasons.append({lesson.yearClosed, ErrorCode::YearClosed});
    const bool forFirst = entry == LessonEntry::Mark || entry == LessonEntry::Homework;
    reasons.append({forFirst && lesson.yearLevel == 1, ErrorCode::FirstYearLevel});
    reasons.append({lesson.termClosed, ErrorCode::TermClosed});
    reasons.append({lesson.state == LessonState::Cancelled, ErrorCode::LessonCancelled});
    reasons.append({now.toMSecsSinceEpoch() < lesson.starts.toMSecsSinceEpoch(), ErrorCode::InAdvance});
    for (const auto &[holds, code] : reasons)
        if (holds)
            return code;
    return std::nullopt;
}

} // namespace

class LessonRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAtTheVeryBeginningOfTheLesson()
    {
        for (const LessonEntry entry : {LessonEntry::Topic, LessonEntry::Attendance, LessonEntry::Mark, LessonEntry::Homework}) {
            QCOMPARE(refusalOf(entry, held(), begin.addMSecs(-1)), std::optional(ErrorCode::InAdvance));
            QCOMPARE(refusalOf(entry, held(), begin), std::nullopt);
            QCOMPARE(refusalOf(entry, held(), begin.addYears(1)), std::nullopt);
        }
    }

    void comparesInstantsWhateverTheirZone()
    {
        const QDateTime later = begin.toTimeZone(QTimeZone("Asia/Kamchatka"));
        QCOMPARE(refusalOf(LessonEntry::Mark, held(), later), std::nullopt);
        QCOMPARE(refusalOf(LessonEntry::Mark, held(), later.addMSecs(-1)), std::optional(ErrorCode::InAdvance));
    }

    void takesNoMarkAndNoHomeworkInFirstYearLevel()
    {
        LessonFacts lesson = held();
        lesson.yearLevel = 1;
        QCOMPARE(refusalOf(LessonEntry::Mark, lesson, begin), std::optional(ErrorCode::FirstYearLevel));
        QCOMPARE(refusalOf(LessonEntry::Homework, lesson, begin), std::optional(ErrorCode::FirstYearLevel));
        QCOMPARE(refusalOf(LessonEntry::Topic, lesson, begin), std::nullopt);
        QCOMPARE(refusalOf(LessonEntry::Attendance, lesson, begin), std::nullopt);
        lesson.yearLevel = 2;
        QCOMPARE(refusalOf(LessonEntry::Mark, lesson, begin), std::nullopt);
    }

    void agreesWithTheModelInEveryCombination()
    {
        constexpr qint64 shifts[] = {-86'400'000LL, -1LL, 0LL, 1LL, 3'600'000LL};
        constexpr int entries = reflect::enumCount<LessonEntry>;
        // One number stands for one combination: three flags, a year level, an entry, a moment.
        for (int n = 0; n < 8 * 11 * entries * int(std::size(shifts)); ++n) {
            const int bits = n % 8;
            const LessonFacts lesson{begin, bits & 1 ? LessonState::Cancelled : LessonState::Planned, 1 + n / 8 % 11,
                                     bool(bits & 2), bool(bits & 4)};
            const auto entry = LessonEntry(n / 88 % entries);
            const QDateTime now = begin.addMSecs(shifts[std::size_t(n / (88 * entries))]);
            QCOMPARE(refusalOf(entry, lesson, now), modelled(entry, lesson, now));
        }
    }

    void judgesTermMarks_data()
    {
        QTest::addColumn<TermFacts>("term");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("code");
        const QDate first(2026, 9, 1);
        const QDate last(2026, 10, 23);
        QTest::newRow("first day") << TermFacts{first, last, 7, false, false} << first << u""_s;
        QTest::newRow("the day before") << TermFacts{first, last, 7, false, false} << first.addDays(-1) << u"InAdvance"_s;
        QTest::newRow("after the end, still open") << TermFacts{first, last, 7, false, false} << last.addDays(9) << u""_s;
        QTest::newRow("closed") << TermFacts{first, last, 7, true, false} << last << u"TermClosed"_s;
        QTest::newRow("year closed") << TermFacts{first, last, 7, true, true} << last << u"YearClosed"_s;
        QTest::newRow("first year level") << TermFacts{first, last, 1, false, false} << last << u"FirstYearLevel"_s;
        QTest::newRow("first year level, closed") << TermFacts{first, last, 1, true, false} << last << u"FirstYearLevel"_s;
    }
    void judgesTermMarks()
    {
        QFETCH(TermFacts, term);
        QFETCH(QDate, today);
        const auto code = refusalOf(term, today);
        QTEST(code ? reflect::enumText(*code) : u""_s, "code");
    }

    void namesTheClauseOfEveryHardRule()
    {
        QCOMPARE(clauseOf(ErrorCode::InAdvance), u"3.5"_s);
        QCOMPARE(clauseOf(ErrorCode::FirstYearLevel), u"2.10"_s);
        QCOMPARE(clauseOf(ErrorCode::TermClosed), u"3.5"_s);
        QCOMPARE(clauseOf(ErrorCode::YearClosed), u"6"_s);
        QCOMPARE(clauseOf(ErrorCode::OrderRequired), u"3.1"_s);
    }

    void writesNamesAsPapersWantThem()
    {
        const PersonName full{u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s};
        QCOMPARE(full.full(), u"Тетрадкина Анна Глобусовна"_s);
        QCOMPARE(full.listed(), u"Тетрадкина Анна"_s);
        QCOMPARE(full.initialed(), u"Тетрадкина А. Г."_s);
        QCOMPARE(full.signature(), u"А. Г. Тетрадкина"_s);
        const PersonName bare{u"Ли"_s, u"Ян"_s, {}};
        QCOMPARE(bare.full(), u"Ли Ян"_s);
        QCOMPARE(bare.initialed(), u"Ли Я."_s);
        QCOMPARE(PersonName{}.initialed(), u""_s);
    }

    void coversBothEndsOfARange()
    {
        const DateRange closed{QDate(2026, 9, 1), QDate(2026, 9, 15)};
        QVERIFY(closed.covers(QDate(2026, 9, 1)));
        QVERIFY(closed.covers(QDate(2026, 9, 15)));
        QVERIFY(!closed.covers(QDate(2026, 8, 31)));
        QVERIFY(!closed.covers(QDate(2026, 9, 16)));
        QVERIFY((DateRange{QDate(2026, 9, 1), {}}).covers(QDate(2036, 9, 1)));
    }
};

Q_DECLARE_METATYPE(parta::TermFacts)

QTEST_APPLESS_MAIN(LessonRulesTest)
#include "tst_lessonrules.moc"
