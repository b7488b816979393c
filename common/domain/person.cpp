// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of a person's name.
#include "common/domain/person.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString initials(const PersonName &name)
{
    QString text;
    if (!name.givenName.isEmpty())
        text += name.givenName.at(0) + u"."_s;
    if (!name.patronymic.isEmpty())
        text += (text.isEmpty() ? u""_s : u" "_s) + name.patronymic.at(0) + u"."_s;
    return text;
}

} // namespace

QString PersonName::full() const
{
    return QString(surname + u' ' + givenName + u' ' + patronymic).simplified();
}

QString PersonName::listed() const
{
    return QString(surname + u' ' + givenName).simplified();
}

QString PersonName::initialed() const
{
    return QString(surname + u' ' + initials(*this)).simplified();
}

QString PersonName::signature() const
{
    return QString(initials(*this) + u' ' + surname).simplified();
}

} // namespace parta
