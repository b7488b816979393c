// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transliteration by a table; letters that have none fall out.
#include "common/domain/login.h"
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype surnameLetters = 24;

QString latin(const QString &text)
{
    static const QHash<QChar, QString> table = [] {
        const QStringList pairs = u"а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f "
                                  "х kh ц ts ч ch ш sh щ shch ы y ъ ie э e ю iu я ia"_s.split(u' ');
        QHash<QChar, QString> letters;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            letters.insert(pairs.at(i).at(0), pairs.at(i + 1));
        return letters;
    }();
    QString written;
    for (const QChar letter : text.toLower()) {
        const bool plain = (letter >= u'a' && letter <= u'z') || letter == u'-';
        written += plain ? QString(letter) : table.value(letter);
    }
    return written;
}

QString initial(const QString &name)
{
    return name.isEmpty() ? QString() : latin(name.left(1));
}

} // namespace

QString proposedLogin(const PersonName &name)
{
    QString surname = latin(name.surname.simplified()).left(surnameLetters);
    while (surname.endsWith(u'-'))
        surname.chop(1);
    const QString initials = initial(name.givenName) + initial(name.patronymic);
    const QString dot = surname.isEmpty() || initials.isEmpty() ? QString() : u"."_s;
    const QString login = surname + dot + initials;
    return isLogin(login) ? login : u"user"_s;
}

QString numberedLogin(const QString &login, int number)
{
    return number < 2 ? login : login + QString::number(number);
}

bool isLogin(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{1,38}[A-Za-z0-9]\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace parta
