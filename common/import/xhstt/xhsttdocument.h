// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An XHSTT archive as it stands in the file: instances and solutions, nothing resolved yet.
#pragma once
#include "common/import/xmlcursor.h"

namespace parta::import {

/// One solution of one instance.
struct XhsttSolution {
    QString name;     ///< Id of its group; of several in a group «Id#2»
    QString instance; ///< Id of the instance it solves
    XmlNode node;
};

struct XhsttDocument {
    QList<XmlNode> instances;
    QList<XhsttSolution> solutions;

    QList<XhsttSolution> solutionsOf(const QString &instance) const;
};

/// Code of the failure is empty while all is well.
XmlFailure readXhsttDocument(const QByteArray &bytes, XhsttDocument &document);

} // namespace parta::import
