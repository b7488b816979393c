// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about pupils by themselves: the bounds, and the field that is named.
#include "common/protocol/pupilchecks.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

template<class M>
QString fault(const M &message)
{
    const auto failure = check(message);
    return failure ? failure->field : QString();
}

SavePupil card()
{
    SavePupil wanted;
    wanted.pupil = {1};
    wanted.facts.name = {u"Азбукин"_s, u"Пётр"_s, {}};
    return wanted;
}

SaveGuardian guardian()
{
    SaveGuardian wanted;
    wanted.person.name = {u"Азбукина"_s, u"Ольга"_s, {}};
    wanted.tie.since = QDate(2026, 9, 1);
    return wanted;
}

} // namespace

class PupilChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wantsASurnameAndAGivenName()
    {
        SavePupil wanted = card();
        QCOMPARE(fault(wanted), u""_s);
        wanted.facts.name.surname = u"  "_s;
        QCOMPARE(fault(wanted), u"facts.name.surname"_s);
        wanted = card();
        wanted.facts.name.givenName = QString(101, u'а');
        QCOMPARE(fault(wanted), u"facts.name.givenName"_s);
    }

    void boundsTheCard()
    {
        SavePupil wanted = card();
        wanted.facts.sex = u"x"_s;
        QCOMPARE(fault(wanted), u"facts.sex"_s);
        wanted.facts.sex = u"ж"_s;
        wanted.facts.born = QDate(1899, 12, 31);
        QCOMPARE(fault(wanted), u"facts.born"_s);
        wanted.facts.born = QDate(2015, 2, 28);
        wanted.facts.personalFile = QString(31, u'1');
        QCOMPARE(fault(wanted), u"facts.personalFile"_s);
        wanted.facts.personalFile = u"А/1"_s;
        wanted.facts.address = QString(301, u'а');
        QCOMPARE(fault(wanted), u"facts.address"_s);
    }

    void ordersTheDaysOfAGuardian()
    {
        SaveGuardian wanted = guardian();
        QCOMPARE(fault(wanted), u""_s);
        wanted.tie.until = QDate(2026, 8, 31);
        QCOMPARE(fault(wanted), u"tie.until"_s);
        wanted = guardian();
        wanted.tie.suspendedUntil = QDate(2026, 10, 1);
        QCOMPARE(fault(wanted), u"tie.suspendedSince"_s);
        wanted.tie.suspendedSince = QDate(2026, 10, 2);
        QCOMPARE(fault(wanted), u"tie.suspendedUntil"_s);
        wanted.tie.suspendedSince = QDate(2026, 10, 1);
        QCOMPARE(fault(wanted), u""_s);
    }

    void wantsALinkWithItsGuardian()
    {
        SaveGuardian wanted = guardian();
        wanted.link = GuardianLinkId{1};
        QCOMPARE(fault(wanted), u"guardian"_s);
        wanted.guardian = GuardianId{1};
        wanted.person.email = u"nobody"_s;
        QCOMPARE(fault(wanted), u"person.email"_s);
    }

    void boundsPapers()
    {
        SaveConsent consent{{1}, {{}, {}, u" "_s, QDate(2026, 9, 1), {}, 0}, {}};
        QCOMPARE(fault(consent), u"consent.purpose"_s);
        consent.consent.purpose = u"фото"_s;
        QCOMPARE(fault(consent), u""_s);
        consent.consent.withdrawnOn = QDate(2026, 8, 31);
        QCOMPARE(fault(consent), u"consent.withdrawnOn"_s);
        SaveExemption exemption{{1}, {{}, {1}, false, {}, {}, {}, 0}, {}};
        QCOMPARE(fault(exemption), u"exemption.since"_s);
        exemption.exemption.since = QDate(2026, 9, 2);
        exemption.exemption.until = QDate(2026, 9, 1);
        QCOMPARE(fault(exemption), u"exemption.until"_s);
        SaveHealthSheet health{{1}, {{}, {}, false, QString(2001, u'а'), 0}, {}};
        QCOMPARE(fault(health), u"sheet.note"_s);
    }

    void boundsLoginsAndSearches()
    {
        QCOMPARE(fault(SetPupilLogin{{1}, u"ab"_s, {}}), u"login"_s);
        QCOMPARE(fault(SetPupilLogin{{1}, u"a b c"_s, {}}), u"login"_s);
        QCOMPARE(fault(SetPupilLogin{{1}, u"abc"_s, {}}), u""_s);
        QCOMPARE(fault(FindGuardians{u" аб "_s}), u"surname"_s);
        QCOMPARE(fault(FindGuardians{u"абв"_s}), u""_s);
    }
};

QTEST_APPLESS_MAIN(PupilChecksTest)
#include "tst_pupilchecks.moc"
