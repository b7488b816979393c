// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Common words, runs and years count for nothing; what is left has to carry the password.
#include "server/credentials/passwordrules.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int staffMinimum = 12;
constexpr int familyMinimum = 10;
constexpr int maximum = 128;
constexpr qsizetype carryingMinimum = 6;
constexpr qsizetype distinctMinimum = 5;
constexpr qsizetype contextWordMinimum = 4;
constexpr qsizetype runMinimum = 3;

// The stems of the lists of leaked passwords, Latin, Cyrillic and Cyrillic typed on a Latin layout.
const QStringList &commonStems()
{
    static const QStringList stems = [] {
        QStringList list = QString::fromUtf8(
            "password passwort passw0rd p@ssw0rd passwd parol gfhjkm пароль qwertyuiop qwerty йцукен ytsuken qazwsx "
            "1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r 1q2w3e 1qaz2wsx3edc 1qaz2wsx qweasdzxc qweasd asdfgh zxcvbn zaq12wsx "
            "q1w2e3r4t5 q1w2e3r4 q1w2e3 фывапр ячсмит admin administrator root toor superuser welcome letmein login "
            "iloveyou ilovey0u iloveu monkey dragon sunshine princess football baseball basketball superman batman "
            "starwars pokemon master shadow michael jordan jessica jennifer ashley daniel andrew joshua matthew charlie "
            "thomas hunter killer freedom whatever trustno1 access secret google yandex vkontakte mailru facebook "
            "computer internet samsung iphone windows linux ubuntu changeme default guest temp test tester testing "
            "hello flower summer winter spring autumn january september october november december computer123 "
            "spartak спартак zenit зенит локомотив динамо россия russia rossiya moscow moskva москва любовь lyubov "
            "k.,jdm солнышко solnyshko solnce солнце котик kotik зайка zayka малыш malysh наташа natasha yfnfif "
            "настя nastya марина marina vfhbyf елена elena ольга olga мария maria александр aleksandr alexander "
            "сергей sergey cthutq андрей andrey fylhtq дмитрий dmitry dmitriy максим maksim maxim максимка никита "
            "nikita артём artem артем татьяна tatyana светлана svetlana екатерина ekaterina юлия julia анна anna "
            "школа shkola irjkf school учитель uchitel teacher ученик uchenik pupil student директор director журнал "
            "journal zhurnal дневник dnevnik lytdybr парта parta электронный урок urok lesson class класс klass "
            "оценка ocenka пятёрка пятерка математика matematika физика химия история история123 привет privet ghbdtn "
            "здравствуй мама mama папа papa семья semya бабушка дедушка деньги dengi money крутой krutoy хакер hacker "
            "лето zima зима весна осень январь февраль сентябрь октябрь ноябрь декабрь понедельник").split(u' ');
        std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return list;
    }();
    return stems;
}

constexpr std::array<QStringView, 9> keyboardRows{
    u"`1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'", u"zxcvbnm,./", u"ё1234567890-=",
    u"йцукенгшщзхъ", u"фывапролджэ", u"ячсмитьбю.", u"abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя"};

/// +1 or -1 when b stands beside a on a row, 0 for the same character, nothing otherwise.
std::optional<int> stepBetween(QChar a, QChar b)
{
    if (a == b)
        return 0;
    for (const QStringView row : keyboardRows) {
        const qsizetype i = row.indexOf(a);
        if (i < 0)
            continue;
        if (i + 1 < row.size() && row.at(i + 1) == b)
            return 1;
        if (i > 0 && row.at(i - 1) == b)
            return -1;
    }
    return std::nullopt;
}

/// Length of the run (aaaa, 1234, ytrewq) that starts at `from`; at least 1.
qsizetype runAt(const QString &text, qsizetype from)
{
    qsizetype length = 1;
    std::optional<int> direction;
    while (from + length < text.size()) {
        const auto step = stepBetween(text.at(from + length - 1), text.at(from + length));
        if (!step || (direction && *step != *direction))
            break;
        direction = step;
        ++length;
    }
    return length;
}

QString withoutRuns(const QString &text)
{
    QString left;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype run = runAt(text, i);
        if (run < runMinimum)
            left += text.at(i);
        i += run < runMinimum ? 1 : run;
    }
    return left;
}

QStringList contextWords(const PasswordContext &context)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString all = context.login + u' ' + context.name.surname + u' ' + context.name.givenName + u' '
        + context.name.patronymic + u' ' + context.schoolName;
    QStringList words = all.toCaseFolded().split(separators, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < contextWordMinimum; });
    words.prepend(context.login.toCaseFolded());
    words.removeAll(QString());
    return words;
}

/// What is left of the folded password without common and personal words, years, runs and blanks.
QString carryingPart(QString text, const PasswordContext &context)
{
    static const QRegularExpression year(u"(19|20)\\d\\d"_s);
    const QStringList personal = contextWords(context);
    for (const QString &word : personal)
        text.remove(word);
    for (const QString &stem : commonStems())
        text.remove(stem);
    text.remove(year);
    return withoutRuns(text).remove(u' ');
}

} // namespace

std::optional<QString> weaknessOf(const QString &password, const PasswordContext &context)
{
    const QString text = password.normalized(QString::NormalizationForm_C);
    const auto length = text.toUcs4().size();
    const int minimum = context.owner == PasswordOwner::Staff ? staffMinimum : familyMinimum;
    if (length < minimum)
        return u"shorter than "_s + QString::number(minimum);
    if (length > maximum)
        return u"longer than "_s + QString::number(maximum);
    const QString folded = text.toCaseFolded();
    if (QSet<QChar>(folded.cbegin(), folded.cend()).size() < distinctMinimum)
        return u"too few different characters"_s;
    if (carryingPart(folded, context).size() < carryingMinimum)
        return u"made of common words, runs, years or of the own name"_s;
    return std::nullopt;
}

} // namespace parta
