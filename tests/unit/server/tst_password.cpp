// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about digests, one-time passwords and tokens.
#include "server/credentials/password.h"
#include <QRegularExpression>
#include <QSet>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr PasswordCost cheap{1, 8 * 1024};

Secret<QString> secret(const QString &text) { return Secret<QString>(text); }

} // namespace

class PasswordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRightPassword()
    {
        const QString digest = password::digest(secret(u"Зелёная тетрадка 🎒 на парте"_s), cheap);
        QVERIFY(digest.startsWith(u"$argon2id$"_s));
        QVERIFY(password::matches(digest, secret(u"Зелёная тетрадка 🎒 на парте"_s)));
        QVERIFY(!password::matches(digest, secret(u"Зелёная тетрадка 🎒 на парте "_s)));
        QVERIFY(!password::matches(digest, secret(QString())));
    }

    void takesComposedAndDecomposedLettersAsOne()
    {
        const QString composed = u"тетрадь йё"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QVERIFY(password::matches(password::digest(secret(composed), cheap), secret(decomposed)));
    }

    void saltsEveryDigest()
    {
        QVERIFY(password::digest(secret(u"same"_s), cheap) != password::digest(secret(u"same"_s), cheap));
    }

    void refusesADigestThatIsNone()
    {
        for (const QString &digest : {QString(), u"x"_s, u"$argon2id$v=19$m=8,t=1,p=1$$"_s, QString(500, u'$')})
            QVERIFY(!password::matches(digest, secret(QString())));
    }

    void noticesOutdatedParameters()
    {
        const QString digest = password::digest(secret(u"x"_s), cheap);
        QVERIFY(!password::isOutdated(digest, cheap));
        QVERIFY(password::isOutdated(digest, {2, 8 * 1024}));
        QVERIFY(password::isOutdated(digest, {1, 16 * 1024}));
        QVERIFY(password::isOutdated(u"not a digest"_s, cheap));
    }

    void usesTheParametersOfSecurity()
    {
        const PasswordCosts costs;
        QVERIFY(password::digest(secret(u"x"_s), costs.staff).contains(u"$m=65536,t=2,p=1$"_s));
        QVERIFY(password::digest(secret(u"x"_s), costs.family).contains(u"$m=19456,t=2,p=1$"_s));
    }

    void issuesReadableOneTimePasswords()
    {
        static const QRegularExpression form(u"^([a-hjkmnp-z2-9]{5}-){2}[a-hjkmnp-z2-9]{5}$"_s);
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 500; ++i) {
            const QString one = password::issueOneTime().reveal();
            QVERIFY2(form.match(one).hasMatch(), qPrintable(one));
            seen.insert(one);
            for (QChar c : one)
                letters.insert(c);
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(letters.size(), 32); // 31 and the dash: 15 × log2(31) = 74 bits
    }

    void makesTokensOf256Bits()
    {
        QCOMPARE(password::newToken().size(), 32);
        QVERIFY(password::newToken() != password::newToken());
        QCOMPARE(password::tokenHash("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_APPLESS_MAIN(PasswordTest)
#include "tst_password.moc"
