// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the two sections that matter; metadata of the archive is passed over.
#include "common/import/xhstt/xhsttdocument.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

/// The tree is held in memory: the largest instances of the public archive have some hundred thousand elements.
constexpr int mostElements = 600'000;

void readGroup(XmlCursor &cursor, XhsttDocument &document)
{
    const XmlNode group = cursor.tree();
    int number = 0;
    for (const XmlNode &solution : group.children) {
        if (solution.name != u"Solution")
            continue;
        ++number;
        const QString name = number == 1 ? group.id : group.id + u'#' + QString::number(number);
        document.solutions.append({name, solution.reference, solution});
    }
}

void readSection(XmlCursor &cursor, XhsttDocument &document)
{
    const QString section = cursor.name();
    if (section != u"Instances" && section != u"SolutionGroups") {
        cursor.skip();
        return;
    }
    while (cursor.nextChild()) {
        if (cursor.name() == u"Instance")
            document.instances.append(cursor.tree());
        else if (cursor.name() == u"SolutionGroup")
            readGroup(cursor, document);
        else
            cursor.skip();
    }
}

} // namespace

QList<XhsttSolution> XhsttDocument::solutionsOf(const QString &instance) const
{
    QList<XhsttSolution> found;
    for (const XhsttSolution &solution : solutions) {
        if (solution.instance == instance)
            found.append(solution);
    }
    return found;
}

XmlFailure readXhsttDocument(const QByteArray &bytes, XhsttDocument &document)
{
    XmlLimits limits;
    limits.elements = mostElements;
    XmlCursor cursor(bytes, limits);
    if (cursor.enterRoot(u"HighSchoolTimetableArchive"_s)) {
        while (cursor.nextChild())
            readSection(cursor, document);
        cursor.finish();
    }
    return cursor.failure();
}

} // namespace parta::import
