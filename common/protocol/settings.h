// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the parameters of the journal (3.1).
#pragma once
#include "common/domain/ids.h"
#include "common/domain/settings/settings.h"
#include <QDate>
#include <QList>
#include <optional>

namespace parta {

/// A value that holds from a day on.
struct DatedValue {
    QDate since;
    QString value;
    QString author;    ///< initialed name of who set it
    int revision = 0;
};

struct SettingLine {
    QString name;
    QString value;             ///< holds today
    QList<DatedValue> values;  ///< all that were set, by day; empty: the regulation's own value holds
};

/// All parameters, in the order of the registry.
struct ListSettings {
    struct Reply {
        QList<SettingLine> settings;
    };
};

/// Sets a parameter from a day on; a value set for the same day is replaced. Refuses YearClosed for a day of a
/// closed year.
struct SetSetting {
    QString name;
    QString value;
    QDate since;
    int revision = 0;          ///< of the value set for that day; 0 where there is none
    RequestId request;

    struct Reply {
        SettingLine setting;
    };
};

} // namespace parta
