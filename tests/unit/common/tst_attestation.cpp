// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about attestations: which terms follow from kind and day, and when one falls due (norms.md 7).
#include "common/domain/attestation.h"
#include <QTest>

using namespace parta;

class AttestationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposesTerms_data();
    void proposesTerms();
    void fallsDueOnTheEarlierDay();
    void saysHowSoon_data();
    void saysHowSoon();
};

void AttestationTest::proposesTerms_data()
{
    QTest::addColumn<AttestationKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("next");
    QTest::newRow("first, old") << AttestationKind::First << QDate(2022, 3, 15) << QDate(2027, 3, 15) << QDate();
    QTest::newRow("highest, last old day") << AttestationKind::Highest << QDate(2023, 8, 31) << QDate(2028, 8, 31) << QDate();
    QTest::newRow("first, new") << AttestationKind::First << QDate(2023, 9, 1) << QDate() << QDate();
    QTest::newRow("conformity") << AttestationKind::Conformity << QDate(2024, 2, 29) << QDate() << QDate(2029, 2, 28);
    QTest::newRow("conformity, old") << AttestationKind::Conformity << QDate(2021, 5, 4) << QDate() << QDate(2026, 5, 4);
    QTest::newRow("methodologist") << AttestationKind::Methodologist << QDate(2024, 1, 10) << QDate() << QDate();
    QTest::newRow("mentor") << AttestationKind::Mentor << QDate(2024, 1, 10) << QDate() << QDate();
    QTest::newRow("no day") << AttestationKind::First << QDate() << QDate() << QDate();
}

void AttestationTest::proposesTerms()
{
    QFETCH(AttestationKind, kind);
    QFETCH(QDate, day);
    QTEST(proposedEnd(kind, day).value_or(QDate()), "end");
    QTEST(proposedNext(kind, day).value_or(QDate()), "next");
}

void AttestationTest::fallsDueOnTheEarlierDay()
{
    StaffAttestation one;
    QVERIFY(!one.fallsDue());
    one.validUntil = QDate(2027, 3, 15);
    QCOMPARE(one.fallsDue(), std::optional(QDate(2027, 3, 15)));
    one.nextDay = QDate(2027, 2, 1);
    QCOMPARE(one.fallsDue(), std::optional(QDate(2027, 2, 1)));
    one.validUntil = {};
    QCOMPARE(one.fallsDue(), one.nextDay);
}

void AttestationTest::saysHowSoon_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DueBand>("band");
    QTest::newRow("yesterday") << QDate(2026, 9, 15) << DueBand::Overdue;
    QTest::newRow("today") << QDate(2026, 9, 16) << DueBand::ThreeMonths;
    QTest::newRow("in three months") << QDate(2026, 12, 16) << DueBand::ThreeMonths;
    QTest::newRow("a day later") << QDate(2026, 12, 17) << DueBand::SixMonths;
    QTest::newRow("in six months") << QDate(2027, 3, 16) << DueBand::SixMonths;
    QTest::newRow("in a year") << QDate(2027, 9, 16) << DueBand::TwelveMonths;
    QTest::newRow("far away") << QDate(2027, 9, 17) << DueBand::Later;
}

void AttestationTest::saysHowSoon()
{
    QFETCH(QDate, day);
    QTEST(dueBand(day, QDate(2026, 9, 16)), "band");
    QCOMPARE(dueBand(std::nullopt, QDate(2026, 9, 16)), DueBand::None);
}

QTEST_GUILESS_MAIN(AttestationTest)
#include "tst_attestation.moc"
