// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about what a person reads when a call was refused: complete, in Russian, with the clause.
#include "app/shell/wording.h"
#include "common/reflect/enums.h"
#include "ui/style/translations.h"
#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

Failure failureOf(ErrorCode code, const QString &clause = {}, std::optional<qint64> retryAfter = {})
{
    return {.code = code, .clause = clause, .field = {}, .detail = {}, .retryAfter = retryAfter, .current = {}};
}

bool isRussian(const QString &text)
{
    static const QRegularExpression cyrillic(u"[а-яё]{2}"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(cyrillic);
}

/// The clause as the texts write it: «п. 3.5» or «П. 3.5» at the beginning, not a part of a longer number.
bool namesClause(const QString &text, const QString &clause)
{
    const QRegularExpression form(u"^[пП]\\. "_s + QRegularExpression::escape(clause) + u"(?![0-9])"_s);
    return text.contains(form);
}

QList<ErrorCode> codes()
{
    QList<ErrorCode> all;
    for (int i = 0; i < reflect::enumCount<ErrorCode>; ++i)
        all += ErrorCode(i);
    return all;
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Before any translation is installed: what stands in the source.
        for (const ErrorCode code : codes())
            m_english.insert(int(code), wording(code));
        m_englishWait = waitText(15'000);
        installTranslations(*qApp);
    }

    void hasEveryCodeInTheList() { QCOMPARE(codes().last(), ErrorCode::Internal); }

    void everyCodeHasWordsOfItsOwn_data() { addCodes(); }
    void everyCodeHasWordsOfItsOwn()
    {
        QFETCH(ErrorCode, code);
        const QString english = m_english.value(int(code));
        QVERIFY(!english.isEmpty());
        QVERIFY2(!isRussian(english), qPrintable(english));
        // Not the clause alone: without it some words are left.
        QVERIFY2(english.size() - clauseOf(code).size() > 6, qPrintable(english));
        QCOMPARE(m_english.keys(english).size(), 1);
    }

    void everyCodeIsToldInRussian_data() { addCodes(); }
    void everyCodeIsToldInRussian()
    {
        QFETCH(ErrorCode, code);
        const QString russian = wording(code);
        QVERIFY(russian != m_english.value(int(code)));
        QVERIFY2(isRussian(russian), qPrintable(russian));
        static const QRegularExpression english(u"[A-Za-z]{3}"_s);
        QString own = russian;
        own.remove(u"Caps Lock"_s);
        QVERIFY2(!own.contains(english), qPrintable(russian));
        static const QRegularExpression ending(u"[.!?]$"_s);
        QVERIFY2(russian.contains(ending), qPrintable(russian));
    }

    void noPlaceIsLeftUnfilled_data() { addCodes(); }
    void noPlaceIsLeftUnfilled()
    {
        QFETCH(ErrorCode, code);
        static const QRegularExpression place(u"%[0-9Ln]"_s);
        for (const QString &text : {wording(code), wording(failureOf(code, u"3.5"_s)), wording(failureOf(code, {}, 15'000)),
                                    wording(failureOf(code, u"2.13"_s, 600'000)), m_english.value(int(code))})
            QVERIFY2(!text.contains(place), qPrintable(text));
    }

    void namesTheClauseOfTheFailure_data() { addCodes(); }
    void namesTheClauseOfTheFailure()
    {
        QFETCH(ErrorCode, code);
        for (const QString &clause : {u"3.5"_s, u"2.13"_s, u"6"_s}) {
            const QString text = wording(failureOf(code, clause));
            QVERIFY2(namesClause(text, clause), qPrintable(text));
            QVERIFY2(text.endsWith(wording(code).section(u". "_s, clauseOf(code).isEmpty() ? 0 : 2)), qPrintable(text));
        }
    }

    void namesTheClauseOfTheCodeWhereTheFailureHasNone_data() { addCodes(); }
    void namesTheClauseOfTheCodeWhereTheFailureHasNone()
    {
        QFETCH(ErrorCode, code);
        const QString text = wording(failureOf(code));
        QCOMPARE(text, wording(code));
        if (clauseOf(code).isEmpty())
            QVERIFY2(!text.startsWith(u"п. "_s, Qt::CaseInsensitive), qPrintable(text));
        else
            QVERIFY2(namesClause(text, clauseOf(code)), qPrintable(text));
    }

    void theFailuresClauseGoesBeforeTheCodes()
    {
        const QString text = wording(failureOf(ErrorCode::AccountBlocked, u"4.3"_s));
        QVERIFY(namesClause(text, u"4.3"_s));
        QVERIFY2(!text.contains(u"4.2"_s), qPrintable(text));
    }

    void theSameCodeWithoutTheClauseNamesNone()
    {
        QVERIFY(!wording(ErrorCode::Forbidden).contains(QRegularExpression(u"[0-9]"_s)));
        QVERIFY(namesClause(wording(failureOf(ErrorCode::Forbidden, u"2.9"_s)), u"2.9"_s));
    }

    void neverShowsTheDetail_data() { addCodes(); }
    void neverShowsTheDetail()
    {
        QFETCH(ErrorCode, code);
        Failure failure = failureOf(code);
        failure.detail = u"SQLITE_BUSY in lane"_s;
        failure.field = u"cells[1].revision"_s;
        QCOMPARE(wording(failure), wording(code));
    }

    void tellsWhenToTryAgain_data() { addCodes(); }
    void tellsWhenToTryAgain()
    {
        QFETCH(ErrorCode, code);
        const QString text = wording(failureOf(code, {}, 15'000));
        QVERIFY2(text.startsWith(wording(code)), qPrintable(text));
        QVERIFY2(text.contains(waitText(15'000)), qPrintable(text));
        QCOMPARE(wording(failureOf(code, {}, 0)), wording(code));
    }

    void tellsTheWaitInSecondsAndMinutes_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isMinutes");
        QTest::newRow("less than a second") << qint64(1) << u"1"_s << false;
        QTest::newRow("a second") << qint64(1000) << u"1"_s << false;
        QTest::newRow("more than a second") << qint64(1001) << u"2"_s << false;
        QTest::newRow("last of the seconds") << qint64(89'000) << u"89"_s << false;
        QTest::newRow("first of the minutes") << qint64(89'001) << u"2"_s << true;
        QTest::newRow("two minutes") << qint64(120'000) << u"2"_s << true;
        QTest::newRow("over two minutes") << qint64(120'001) << u"3"_s << true;
    }
    void tellsTheWaitInSecondsAndMinutes()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, number);
        QFETCH(bool, isMinutes);
        const QString text = waitText(milliseconds);
        QCOMPARE(text, u"через %1 %2"_s.arg(number, isMinutes ? u"мин"_s : u"с"_s));
    }

    void tellsNoWaitWhereNothingIsKnown()
    {
        QVERIFY(waitText(std::nullopt).isEmpty());
        QVERIFY(waitText(0).isEmpty());
        QVERIFY(waitText(-5).isEmpty());
        QCOMPARE(m_englishWait, u"in 15 s"_s);
    }

private:
    static void addCodes()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : codes())
            QTest::newRow(qPrintable(reflect::enumText(code))) << code;
    }

    QHash<int, QString> m_english;
    QString m_englishWait;
};

QTEST_MAIN(WordingTest)
#include "tst_wording.moc"
