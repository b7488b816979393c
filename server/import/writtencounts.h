// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what an import has written.
#pragma once
#include "common/domain/importing/importreport.h"

namespace parta::import {

class WrittenCounts
{
public:
    void add(const QString &what, int number = 1)
    {
        if (number == 0)
            return;
        for (ImportCount &known : m_list) {
            if (known.what == what) {
                known.count += number;
                return;
            }
        }
        m_list.append({what, number});
    }
    const QList<ImportCount> &list() const { return m_list; }

private:
    QList<ImportCount> m_list;
};

} // namespace parta::import
