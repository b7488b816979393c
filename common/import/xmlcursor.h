// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks an untrusted XML file element by element: no entities, bounded depth, bounded number of elements.
#pragma once
#include "common/domain/importing/findings.h"
#include <QXmlStreamReader>

namespace parta::import {

struct XmlLimits {
    qint64 bytes = 64 * 1024 * 1024;
    int depth = 16;
    int elements = 4'000'000;
    qsizetype text = 100'000; ///< characters of one text
};

/// Where the reading of a file ended for good.
struct XmlFailure {
    QString code;   ///< a finding code; empty while all is well
    QString value;
    QString detail;
    int line = 0;
};

/// An element with everything inside, for formats that live from their attributes.
struct XmlNode {
    QString name;
    QString id;        ///< attribute Id
    QString reference; ///< attribute Reference
    QString text;      ///< without outer spaces
    int line = 0;
    QList<XmlNode> children;

    /// First child of this name; an empty node when there is none.
    const XmlNode &child(QStringView wanted) const;
    bool has(QStringView wanted) const { return !child(wanted).name.isEmpty(); }
    QList<XmlNode> all(QStringView wanted) const;
};

/// Reads forwards only. After a failure every call says "no more", so that loops end by themselves.
class XmlCursor
{
public:
    explicit XmlCursor(const QByteArray &bytes, XmlLimits limits = {});

    /// Goes to the root element; false with failure() when it is missing or has another name.
    bool enterRoot(const QString &name);
    /// Goes to the next child element of the current one. False at its end: the parent is current again.
    bool nextChild();
    QString name() const { return m_reader.name().toString(); }
    QString attribute(const QString &name) const { return m_reader.attributes().value(name).toString(); }
    int line() const { return int(m_reader.lineNumber()); }
    /// Text of the current element, elements inside left out. Its end is consumed.
    QString text();
    /// Reads the current element with everything inside. Its end is consumed.
    XmlNode tree();
    /// Leaves the current element with everything inside.
    void skip();
    /// Reads to the end of the file: whatever stands behind the root must be well-formed too.
    bool finish();
    const XmlFailure &failure() const { return m_failure; }

private:
    QXmlStreamReader::TokenType advance();
    QXmlStreamReader::TokenType fail(const QString &code, const QString &value = {}, const QString &detail = {});

    XmlLimits m_limits;
    QXmlStreamReader m_reader;
    XmlFailure m_failure;
    int m_depth = 0;
    int m_elements = 0;
};

/// One entry of a list with the texts of its leaf elements in their order, whatever holds them.
struct XmlRecord {
    QString name;
    int row = 0; ///< 1 is the first entry of its list
    int line = 0;
    QList<std::pair<QString, QString>> fields;

    /// First text of this name; null when there is none.
    QString value(QStringView field) const;
    QStringList values(QStringView field) const;
    FindingPlace place() const { return {row, line, name}; }
};

/// Reads the current element as a record.
XmlRecord readRecord(XmlCursor &cursor, int row);

} // namespace parta::import
