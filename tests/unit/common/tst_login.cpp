// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about proposed logins: Latin, readable, always a login.
#include "common/domain/login.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class LoginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNamesInLatinLetters_data();
    void writesNamesInLatinLetters();
    void numbersNamesakes();
    void knowsALogin_data();
    void knowsALogin();
};

void LoginTest::writesNamesInLatinLetters_data()
{
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("patronymic");
    QTest::addColumn<QString>("login");
    QTest::newRow("usual") << u"Тетрадкина"_s << u"Анна"_s << u"Глобусовна"_s << u"tetradkina.ag"_s;
    QTest::newRow("no patronymic") << u"Ли"_s << u"Анна"_s << u""_s << u"li.a"_s;
    QTest::newRow("all letters that are two") << u"Щёголев"_s << u"Юрий"_s << u"Яковлевич"_s << u"shchegolev.iuia"_s;
    QTest::newRow("signs") << u"Подъячев"_s << u"Жан"_s << u"Ильич"_s << u"podieiachev.zhi"_s;
    QTest::newRow("two surnames") << u"Чехова-Ольгина"_s << u"Ева"_s << u""_s << u"chekhova-olgina.e"_s;
    QTest::newRow("Latin already") << u"Smith"_s << u"John"_s << u""_s << u"smith.j"_s;
    QTest::newRow("a foreign letter") << u"Гашек"_s << u"Šárka"_s << u""_s << u"gashek"_s;
    QTest::newRow("nothing to write") << u"李"_s << u"王"_s << u""_s << u"user"_s;
    QTest::newRow("too short") << u"И"_s << u""_s << u""_s << u"user"_s;
    QTest::newRow("very long") << u"Абвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгдабвгд"_s << u"Яна"_s << u""_s << u"abvgdabvgdabvgdabvgdabvg.ia"_s;
}

void LoginTest::writesNamesInLatinLetters()
{
    QFETCH(QString, surname);
    QFETCH(QString, given);
    QFETCH(QString, patronymic);
    const QString login = proposedLogin({surname, given, patronymic});
    QTEST(login, "login");
    QVERIFY(isLogin(login));
}

void LoginTest::numbersNamesakes()
{
    QCOMPARE(numberedLogin(u"li.a"_s, 1), u"li.a"_s);
    QCOMPARE(numberedLogin(u"li.a"_s, 3), u"li.a3"_s);
}

void LoginTest::knowsALogin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("login");
    QTest::newRow("usual") << u"tetradkina.ag"_s << true;
    QTest::newRow("as old ones") << u"Teacher_7-B"_s << true;
    QTest::newRow("short") << u"ab"_s << false;
    QTest::newRow("long") << QString(41, u'a') << false;
    QTest::newRow("the longest") << QString(40, u'a') << true;
    QTest::newRow("Cyrillic а") << u"аdmin"_s << false;
    QTest::newRow("a blank") << u"anna k"_s << false;
    QTest::newRow("a dot at the end") << u"anna."_s << false;
    QTest::newRow("a line feed at the end") << u"anna\n"_s << false;
}

void LoginTest::knowsALogin()
{
    QFETCH(QString, text);
    QTEST(isLogin(text), "login");
}

QTEST_GUILESS_MAIN(LoginTest)
#include "tst_login.moc"
