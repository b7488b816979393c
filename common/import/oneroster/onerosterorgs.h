// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which organisations of a OneRoster set are taken.
#pragma once
#include "common/import/oneroster/onerosterrecords.h"

namespace parta::import {

struct OrgChoice {
    QString chosen;      ///< id, or "all"
    QSet<QString> taken; ///< the chosen one with what is below it

    bool takesAll() const { return chosen == u"all"; }
    bool takes(const QString &org) const { return takesAll() || taken.contains(org); }
};

/// A single school is chosen by itself; among several the person must choose, told as "bad_option".
OrgChoice chooseOrg(const QList<OneRosterOrg> &orgs, const std::optional<QString> &wanted, OneRosterLog &log);

} // namespace parta::import
