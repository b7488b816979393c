// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads days, sexes and class names.
#include "common/import/roster/rostervalues.h"
#include "common/import/table/xlsxstyles.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr QStringView latinTwins = u"ABCEHKMOPTXYaceopxy";
constexpr QStringView cyrillicTwins = u"АВСЕНКМОРТХУасеорху";
static_assert(latinTwins.size() == cyrillicTwins.size());

bool isCyrillic(QChar letter)
{
    return letter.unicode() >= 0x0400 && letter.unicode() <= 0x04FF;
}

bool isLatin(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x0250;
}

bool isRepairable(QStringView word, bool isCyrillicContext)
{
    bool hasTwin = false;
    for (const QChar letter : word) {
        if (isLatin(letter) && !latinTwins.contains(letter))
            return false;
        hasTwin = hasTwin || isLatin(letter);
    }
    return hasTwin && (isCyrillicContext || std::any_of(word.begin(), word.end(), isCyrillic));
}

} // namespace

RosterDay rosterDay(const QString &text, bool isSpreadsheet)
{
    const QString value = text.trimmed();
    static const QRegularExpression russian(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?: ?г\\.?)?$"_s);
    if (const auto match = russian.match(value); match.hasMatch()) {
        const bool isShort = match.capturedLength(3) == 2;
        const int year = match.captured(3).toInt() + (isShort ? 2000 : 0);
        return {QDate(year, match.captured(2).toInt(), match.captured(1).toInt()), isShort};
    }
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?$"_s);
    if (const auto match = iso.match(value); match.hasMatch())
        return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), false};
    bool isNumber = false;
    const int serial = value.toInt(&isNumber);
    // 1 January 1930 and later: a smaller number is a year or an age.
    if (isSpreadsheet && isNumber && serial > 10'958)
        return {QDate::fromString(serialDayText(serial, false), Qt::ISODate), false};
    return {};
}

std::optional<QString> rosterSex(const QString &text)
{
    QString key = text.trimmed().toLower();
    if (key.endsWith(u'.'))
        key.chop(1);
    if (key == u"м" || key == u"муж" || key == u"мужской")
        return u"м"_s;
    if (key == u"ж" || key == u"жен" || key == u"женский")
        return u"ж"_s;
    return std::nullopt;
}

ClassTitle classTitle(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?!\\d)(.*)$"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    ClassTitle title{match.captured(1).toInt(), match.captured(2)};
    if (title.letter.startsWith(u' '))
        title.letter.remove(0, 1);
    if (title.letter.startsWith(u'-') && title.letter.size() > 1)
        title.letter = title.letter.mid(1).trimmed();
    if (title.letter.size() == 1)
        title.letter = title.letter.toUpper();
    return title;
}

bool isAllowedLetter(const QString &letter)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\x22<>|\\x00-\\x1f]|^[. ]|[. ]$"_s);
    return letter.size() <= 13 && !letter.contains(forbidden);
}

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isCyrillic);
}

QString withoutLookAlikes(const QString &text, bool isCyrillicContext)
{
    QString repaired = text;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        if (isRepairable(QStringView(text).mid(start, at - start), isCyrillicContext)) {
            for (qsizetype i = start; i < at; ++i) {
                const qsizetype twin = latinTwins.indexOf(text.at(i));
                repaired[i] = twin < 0 ? text.at(i) : cyrillicTwins.at(twin);
            }
        }
        start = at + 1;
    }
    return repaired;
}

bool looksLikeFormula(const QString &text)
{
    return text.size() > 1 && QStringView(u"=+-@").contains(text.at(0));
}

QString nameKey(const QString &text)
{
    QString key = text.simplified().toLower();
    return key.replace(u'ё', u'е');
}

} // namespace parta::import
