// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about which passwords are taken.
#include "server/credentials/password.h"
#include "server/credentials/passwordrules.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

PasswordContext context(PasswordOwner owner = PasswordOwner::Staff)
{
    return {owner, u"tetradkina.ag"_s, {u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s}, u"Школа № 7 города Глобусска"_s};
}

} // namespace

class PasswordRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAGoodPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"зебра клюёт ванильный трактор"_s;
        QTest::newRow("random") << u"xK9#mWq2$vLp"_s;
        QTest::newRow("lower case only") << u"vowelcactusprism"_s;
        QTest::newRow("64 Cyrillic letters and emoji") << QString(u"жираф🦒мнёт утюгом "_s.repeated(4)).left(64);
        QTest::newRow("common word, enough beside it") << u"пароль от зебры и кактуса"_s;
        QTest::newRow("128") << QString(u"зебра клюёт"_s + u"абвгдлмнпр"_s.repeated(12)).left(128);
    }
    void takesAGoodPassword()
    {
        QFETCH(QString, text);
        const auto weakness = weaknessOf(text, context());
        QVERIFY2(!weakness, weakness ? qPrintable(*weakness) : "");
    }

    void refusesAWeakPassword_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {
                 u""_s, u"short"_s, u"зебра клюёт"_s, u"password1234"_s, u"Password2026!"_s, u"qwertyuiop123"_s,
                 u"йцукенгшщзхъ"_s, u"123456789012"_s, u"aaaaaaaaaaaa"_s, u"abababababab"_s, u"1q2w3e4r5t6y"_s,
                 u"qwerty123456"_s, u"пароль123456"_s, u"Пароль2026!!"_s, u"iloveyou2026"_s, u"gfhjkmgfhjkm"_s,
                 u"adminadmin12"_s, u"тетрадкина12"_s, u"Тетрадкина2026"_s, u"tetradkina.ag1"_s, u"аннаглобусовна"_s,
                 u"школаглобусска7"_s, u"учитель2026!"_s, u"qazwsxedcrfv"_s, u"1qaz2wsx3edc"_s, u"zxcvbnm,./12"_s,
                 u"наташа1985год"_s, u"солнышко2015"_s, u"            "_s})
            QTest::newRow(qPrintable(text)) << text;
        QTest::newRow("129") << QString(129, u'x');
        QTest::newRow("129 good") << QString(u"зебра клюёт"_s.repeated(12)).left(129);
    }
    void refusesAWeakPassword()
    {
        QFETCH(QString, text);
        QVERIFY(weaknessOf(text, context()));
    }

    void asksLessOfFamilies()
    {
        QVERIFY(weaknessOf(u"зебра клюё"_s, context(PasswordOwner::Staff)));
        QVERIFY(!weaknessOf(u"зебра клюё"_s, context(PasswordOwner::Family)));
        QVERIFY(weaknessOf(u"зебра клю"_s, context(PasswordOwner::Family)));
    }

    void countsCharactersNotCodeUnits()
    {
        // Nine emoji are 18 code units.
        QVERIFY(weaknessOf(u"🦒🎒🦓🌵🚜🍦📐📏✂"_s, context(PasswordOwner::Family)));
    }

    void takesEveryOneTimePassword()
    {
        for (int i = 0; i < 200; ++i) {
            const QString one = password::issueOneTime().reveal();
            QVERIFY2(!weaknessOf(one, context()), qPrintable(one));
        }
    }

    void worksWithoutAContext()
    {
        QVERIFY(!weaknessOf(u"зебра клюёт ванильный"_s, {}));
        QVERIFY(weaknessOf(u"password1234"_s, {}));
    }
};

QTEST_APPLESS_MAIN(PasswordRulesTest)
#include "tst_passwordrules.moc"
