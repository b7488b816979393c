// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of a OneRoster set, as lenient or as strict as the person wants.
#pragma once
#include "common/domain/importing/findings.h"
#include <QSet>

namespace parta::import {

class OneRosterLog
{
public:
    OneRosterLog(FindingLog &log, bool isStrict) : m_log(log), m_isStrict(isStrict) {}

    FindingLog &plain() { return m_log; }
    int errors() const { return m_log.errors(); }

    void error(const FindingPlace &place, const QString &field, const QString &code, const QString &value = {},
               const QString &detail = {})
    {
        m_log.error(place, field, code, value, detail);
    }
    /// A warning, or with --strict an error.
    void lenient(const FindingPlace &place, const QString &field, const QString &code, const QString &value = {},
                 const QString &detail = {})
    {
        if (m_isStrict)
            m_log.error(place, field, code, value, detail);
        else
            m_log.warning(place, field, code, value, detail);
    }
    /// The same, but told once per file.
    void lenientOnce(const FindingPlace &place, const QString &field, const QString &code, const QString &value)
    {
        const QString key = m_log.file() + u'\n' + code;
        if (m_told.contains(key))
            return;
        m_told.insert(key);
        lenient(place, field, code, value);
    }
    void note(const QString &code, const QString &value, const QString &detail = {}) { m_log.note(code, value, detail); }
    void setFile(const QString &file) { m_log.setFile(file); }

private:
    FindingLog &m_log;
    bool m_isStrict;
    QSet<QString> m_told;
};

} // namespace parta::import
