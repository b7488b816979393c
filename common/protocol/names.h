// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names to jump to: pupils, staff and classes, names only (access row 13).
#pragma once
#include "common/domain/person.h"
#include <QList>

namespace parta {

enum class NameKind : quint8 { Pupil, Staff, Class };

struct NamedRecord {
    NameKind kind = NameKind::Pupil;
    qint64 id = 0;
    QString name;
    QString hint;     ///< present class of a pupil, post of a member of staff, year of a class

    friend bool operator==(const NamedRecord &, const NamedRecord &) = default;
};

struct ListNames {
    struct Reply {
        QList<NamedRecord> names;
    };
};

} // namespace parta
