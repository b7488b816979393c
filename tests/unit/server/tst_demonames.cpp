// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the demo school agree in gender and repeat no pupil.
#include "server/demo/names.h"
#include "server/demo/wordlist.h"
#include <QSet>

using namespace parta;
using namespace parta::demo;
using namespace Qt::StringLiterals;

class DemoNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesFemaleSurnames_data()
    {
        QTest::addColumn<QString>("male");
        QTest::addColumn<QString>("female");
        QTest::newRow("-ов") << u"Глобусов"_s << u"Глобусова"_s;
        QTest::newRow("-ёв") << u"Ковылёв"_s << u"Ковылёва"_s;
        QTest::newRow("-ин") << u"Тетрадкин"_s << u"Тетрадкина"_s;
        QTest::newRow("-ын") << u"Умницын"_s << u"Умницына"_s;
        QTest::newRow("-ский") << u"Снежинский"_s << u"Снежинская"_s;
        QTest::newRow("-ой") << u"Луговой"_s << u"Луговая"_s;
        QTest::newRow("-ый") << u"Озёрный"_s << u"Озёрная"_s;
    }
    void makesFemaleSurnames()
    {
        QFETCH(QString, male);
        QFETCH(QString, female);
        QCOMPARE(feminine(male), female);
    }
    void knowsTheFemaleFormOfEverySurname()
    {
        const QStringList surnames = WordList(u"names"_s).words(u"surnames"_s);
        const QStringList endings{u"ов"_s, u"ев"_s, u"ёв"_s, u"ин"_s, u"ын"_s, u"ий"_s, u"ой"_s, u"ый"_s};
        for (const QString &surname : surnames)
            QVERIFY2(endings.contains(surname.right(2)), qPrintable(surname));
        QCOMPARE(QSet<QString>(surnames.begin(), surnames.end()).size(), surnames.size());
        QVERIFY(surnames.size() >= 200);
    }
    void givesEveryManBothPatronymics()
    {
        for (const QString &line : WordList(u"names"_s).lines(u"men"_s)) {
            const QStringList forms = line.split(u' ');
            QCOMPARE(forms.size(), 3);
            QVERIFY2(forms[1].endsWith(u"ич"), qPrintable(line));
            QVERIFY2(forms[2].endsWith(u"на"), qPrintable(line));
            QCOMPARE(forms[1].left(1), forms[0].left(1));
            QCOMPARE(forms[2].left(1), forms[0].left(1));
        }
    }
    void namesChildrenAfterTheirFather()
    {
        Names names(3);
        for (int i = 0; i < 300; ++i) {
            const Parents parents = names.parents();
            const PersonName son = names.child(parents, Sex::Male), daughter = names.child(parents, Sex::Female);
            QCOMPARE(son.surname, parents.father.surname);
            QCOMPARE(daughter.surname, parents.mother.surname);
            QCOMPARE(parents.mother.surname, feminine(parents.father.surname));
            QVERIFY(son.patronymic.endsWith(u"ич"));
            QVERIFY(daughter.patronymic.endsWith(u"на"));
            QCOMPARE(son.patronymic.left(1), parents.father.givenName.left(1));
            QVERIFY(parents.mother.patronymic.endsWith(u"на"));
            QVERIFY(parents.father.patronymic.endsWith(u"ич"));
        }
    }
    void repeatsNoPupilAndNoStaffSurname()
    {
        Names names(4);
        QSet<QString> children, staff;
        for (int i = 0; i < 900; ++i)
            children.insert(names.child(names.parents(), i % 2 ? Sex::Male : Sex::Female).listed());
        QCOMPARE(children.size(), 900);
        for (int i = 0; i < 60; ++i)
            staff.insert(names.staffMember(Sex::Male).surname);
        QCOMPARE(staff.size(), 60);
        for (int i = 0; i < 300; ++i)
            QVERIFY(!staff.contains(names.parents().father.surname));
    }
};

QTEST_APPLESS_MAIN(DemoNamesTest)
#include "tst_demonames.moc"
