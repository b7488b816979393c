// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the report in the form that scripts read.
#include "common/domain/importing/importreport.h"
#include "common/domain/importing/wording.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QJsonObject jsonOf(const QList<ImportCount> &counts)
{
    QJsonObject object;
    for (const ImportCount &count : counts)
        object.insert(count.what, count.count);
    return object;
}

QString nameOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"error"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    case FindingSeverity::Note:
        break;
    }
    return u"note"_s;
}

QJsonObject jsonOf(const ImportFinding &finding)
{
    return {{u"severity"_s, nameOf(finding.severity)}, {u"file"_s, finding.file}, {u"row"_s, finding.row},
            {u"field"_s, finding.field}, {u"value"_s, finding.value}, {u"code"_s, finding.code},
            {u"text"_s, textOf(finding)}};
}

QJsonArray jsonOf(const QList<ImportChoice> &choices)
{
    QJsonArray array;
    for (const ImportChoice &choice : choices)
        array.append(QJsonObject{{u"option"_s, choice.option}, {u"value"_s, choice.value}, {u"why"_s, choice.why}});
    return array;
}

bool holds(const ImportReport &report, FindingSeverity severity)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [severity](const ImportFinding &finding) { return finding.severity == severity; });
}

} // namespace

int ImportReport::count(const QList<ImportCount> &list, const QString &what) const
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const ImportCount &c) { return c.what == what; });
    return found == list.end() ? 0 : found->count;
}

bool ImportReport::hasErrors() const
{
    return holds(*this, FindingSeverity::Error);
}

bool ImportReport::hasWarnings() const
{
    return holds(*this, FindingSeverity::Warning);
}

QJsonObject jsonOf(const ImportReport &report)
{
    QJsonArray findings;
    for (const ImportFinding &finding : report.findings)
        findings.append(jsonOf(finding));
    QJsonObject object{{u"kind"_s, report.kind}, {u"file"_s, report.file}, {u"dryRun"_s, report.isDryRun},
                       {u"accepted"_s, jsonOf(report.accepted)}, {u"skipped"_s, jsonOf(report.skipped)},
                       {u"rejected"_s, jsonOf(report.rejected)}, {u"conflicts"_s, jsonOf(report.conflicts)},
                       {u"findings"_s, findings}};
    if (!report.choices.isEmpty())
        object.insert(u"choices"_s, jsonOf(report.choices));
    if (report.isApplied)
        object.insert(u"written"_s, jsonOf(report.written));
    return object;
}

int exitCodeOf(const ImportReport &report, bool isStrict)
{
    if (!report.isReadable)
        return 2;
    return report.hasErrors() || (isStrict && report.hasWarnings()) ? 1 : 0;
}

} // namespace parta
