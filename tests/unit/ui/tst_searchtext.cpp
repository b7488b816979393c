// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the forgiving search.
#include "ui/lists/searchtext.h"
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settlesCaseAndBlanks()
    {
        QCOMPARE(searchForm(u"  Учёт   И  ЁЛКА "_s), u"учет и елка"_s);
    }
    void turnsTheLayout()
    {
        QCOMPARE(russianLayout(u"fkut,hf 7,"_s), u"алгебра 7б"_s);
        QCOMPARE(russianLayout(u"уже русское"_s), u"уже русское"_s);
    }
    void wantsEveryWord()
    {
        const QString text = searchForm(u"7Б Алгебра Числова В. О."_s);
        QVERIFY(SearchQuery(u"алг 7б"_s).matches(text));
        QVERIFY(!SearchQuery(u"алг 8б"_s).matches(text));
        QVERIFY(SearchQuery(u"fku"_s).matches(text));
        QVERIFY(SearchQuery().matches(text));
        QVERIFY(SearchQuery(u"  "_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
