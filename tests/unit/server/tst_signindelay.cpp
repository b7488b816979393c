// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the delays after wrong passwords.
#include "server/credentials/signindelay.h"

using namespace parta;
using namespace Qt::StringLiterals;

class SignInDelayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delaysAfterFiveFreeAttempts()
    {
        QList<qint64> seconds;
        for (int failures = 0; failures <= 17; ++failures)
            seconds += signInDelay(failures) / 1000;
        QCOMPARE(seconds, QList<qint64>({0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900}));
        QCOMPARE(signInDelay(1'000'000), 900'000);
    }

    void letsAtMost110TriesAnHourThrough()
    {
        UnknownLogins logins;
        int tries = 0;
        for (int i = 0; i < 10'000; ++i) // 10 000 guesses spread over an hour
            tries += !logins.book(u"director"_s, m_start.addMSecs(i * 360LL));
        QVERIFY2(tries >= 6 && tries <= 110, qPrintable(QString::number(tries)));
    }

    void tellsHowLongToWait()
    {
        UnknownLogins logins;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!logins.book(u"a"_s, m_start));
        QCOMPARE(logins.book(u"a"_s, m_start), std::optional<qint64>(1000));
        QCOMPARE(logins.book(u"a"_s, m_start.addMSecs(400)), std::optional<qint64>(600));
        QVERIFY(!logins.book(u"b"_s, m_start));
        QVERIFY(!logins.book(u"a"_s, m_start.addMSecs(1000)));
        QCOMPARE(logins.book(u"a"_s, m_start.addMSecs(1000)), std::optional<qint64>(2000));
    }

    void neverLocksForGood()
    {
        UnknownLogins logins;
        QDateTime now = m_start;
        for (int i = 0; i < 100; ++i) {
            const auto wait = logins.book(u"a"_s, now);
            QVERIFY(wait.value_or(0) <= 900'000);
            now = now.addMSecs(wait.value_or(0));
        }
    }

    void forgetsTheOldestWhenFull()
    {
        UnknownLogins logins(100);
        for (int i = 0; i < 1000; ++i) {
            logins.book(QString::number(i), m_start.addSecs(i));
            QVERIFY(logins.size() <= 100);
        }
        // The newest are remembered: four more attempts are free, then a delay.
        for (int i = 0; i < 4; ++i)
            QVERIFY(!logins.book(u"999"_s, m_start.addSecs(1000)));
        QVERIFY(logins.book(u"999"_s, m_start.addSecs(1000)));
    }

private:
    const QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
};

QTEST_APPLESS_MAIN(SignInDelayTest)
#include "tst_signindelay.moc"
