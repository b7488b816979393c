// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps findings in their order and holds back a flood of equal ones.
#include "common/domain/importing/findings.h"
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int keptPerCode = 100;
constexpr qsizetype keptLetters = 200;

/// A hostile file may hold megabytes in one field; a person needs its beginning.
QString shortened(const QString &value)
{
    return value.size() <= keptLetters ? value : value.left(keptLetters) + u"…"_s;
}

} // namespace

FindingLog::FindingLog(QString file) : m_file(std::move(file)) {}

void FindingLog::add(ImportFinding finding)
{
    m_errors += finding.severity == FindingSeverity::Error ? 1 : 0;
    m_warnings += finding.severity == FindingSeverity::Warning ? 1 : 0;
    if (++m_perCode[finding.code] > keptPerCode)
        return;
    finding.file = m_file;
    finding.value = shortened(finding.value);
    finding.detail = shortened(finding.detail);
    m_findings.append(std::move(finding));
}

void FindingLog::error(const FindingPlace &place, const QString &field, const QString &code, const QString &value,
                       const QString &detail)
{
    add({FindingSeverity::Error, {}, place.row, place.line, place.record, field, value, code, detail});
}

void FindingLog::warning(const FindingPlace &place, const QString &field, const QString &code, const QString &value,
                         const QString &detail)
{
    add({FindingSeverity::Warning, {}, place.row, place.line, place.record, field, value, code, detail});
}

void FindingLog::note(const QString &code, const QString &value, const QString &detail)
{
    add({FindingSeverity::Note, {}, 0, 0, {}, {}, value, code, detail});
}

QList<ImportFinding> FindingLog::findings() const
{
    QList<ImportFinding> all = m_findings;
    QStringList cut;
    for (auto it = m_perCode.begin(); it != m_perCode.end(); ++it) {
        if (it.value() > keptPerCode)
            cut.append(it.key());
    }
    std::sort(cut.begin(), cut.end());
    for (const QString &code : std::as_const(cut)) {
        ImportFinding more;
        more.severity = FindingSeverity::Note;
        more.file = m_file;
        more.code = u"more"_s;
        more.value = QString::number(m_perCode.value(code) - keptPerCode);
        more.detail = code;
        all.append(more);
    }
    return all;
}

} // namespace parta
