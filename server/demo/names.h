// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the demo school's people: invented surnames with common given names, agreeing in gender.
#pragma once
#include "common/domain/person.h"
#include "server/demo/random.h"
#include <QSet>
#include <QStringList>

namespace parta::demo {

enum class Sex : quint8 { Male, Female };

/// Female form of a surname that ends in -ов, -ев, -ёв, -ин, -ын, -ский, -цкий, -ой or -ый.
QString feminine(const QString &surname);

/// A father and mother with the surname they share.
struct Parents {
    PersonName father;
    PersonName mother;
};

class Names
{
public:
    explicit Names(quint64 seed);

    /// Name of a staff member; no two share a surname; at most 64 can be named.
    PersonName staffMember(Sex sex);
    Parents parents();
    /// A child of these parents; unlike any earlier pupil by surname and given name.
    PersonName child(const Parents &parents, Sex sex);

private:
    PersonName adult(Sex sex, const QString &surname);
    QString patronymic(const QString &father, Sex sex) const;

    struct Man { QString name, son, daughter; };
    Random m_random;
    QStringList m_surnames;
    QStringList m_staffSurnames;
    QList<Man> m_men;
    QStringList m_boys, m_girls, m_women;
    QSet<QString> m_children;
};

} // namespace parta::demo
