// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every token passes advance(), so no path around the limits exists.
#include "common/import/xmlcursor.h"

using namespace Qt::StringLiterals;

namespace parta::import {

using Token = QXmlStreamReader::TokenType;

XmlCursor::XmlCursor(const QByteArray &bytes, XmlLimits limits) : m_limits(limits)
{
    if (bytes.size() > limits.bytes)
        fail(u"too_large"_s, QString::number(bytes.size()), QString::number(limits.bytes));
    else
        m_reader.addData(bytes);
}

Token XmlCursor::fail(const QString &code, const QString &value, const QString &detail)
{
    if (m_failure.code.isEmpty())
        m_failure = {code, value, detail, line()};
    return QXmlStreamReader::Invalid;
}

Token XmlCursor::advance()
{
    if (!m_failure.code.isEmpty())
        return QXmlStreamReader::Invalid;
    const Token token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        return fail(u"malformed_xml"_s, m_reader.errorString());
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return fail(u"doctype"_s);
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_limits.depth)
            return fail(u"too_deep"_s, QString::number(m_limits.depth));
        if (++m_elements > m_limits.elements)
            return fail(u"too_many"_s, QString::number(m_limits.elements));
        return token;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return token;
    default:
        return token;
    }
}

bool XmlCursor::enterRoot(const QString &root)
{
    Token token = advance();
    while (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::Invalid)
        token = advance();
    if (token == QXmlStreamReader::Invalid)
        return false;
    if (m_reader.name() != root) {
        fail(u"wrong_root"_s, name(), root);
        return false;
    }
    return true;
}

bool XmlCursor::nextChild()
{
    for (;;) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

QString XmlCursor::text()
{
    QString text;
    for (;;) {
        switch (advance()) {
        case QXmlStreamReader::Characters:
            if (text.size() + m_reader.text().size() > m_limits.text) {
                fail(u"text_too_long"_s, QString::number(m_limits.text));
                return {};
            }
            text += m_reader.text();
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
            return text;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return {};
        default:
            break;
        }
    }
}

XmlNode XmlCursor::tree()
{
    XmlNode node{name(), attribute(u"Id"_s), attribute(u"Reference"_s), {}, line(), {}};
    for (;;) {
        switch (advance()) {
        case QXmlStreamReader::Characters:
            if (node.text.size() + m_reader.text().size() > m_limits.text) {
                fail(u"text_too_long"_s, QString::number(m_limits.text));
                return node;
            }
            node.text += m_reader.text();
            break;
        case QXmlStreamReader::StartElement:
            node.children.append(tree());
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            node.text = node.text.trimmed();
            return node;
        default:
            break;
        }
    }
}

void XmlCursor::skip()
{
    for (int open = 1; open > 0;) {
        const Token token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return;
        open += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
}

bool XmlCursor::finish()
{
    Token token = m_failure.code.isEmpty() ? QXmlStreamReader::NoToken : QXmlStreamReader::Invalid;
    while (token != QXmlStreamReader::EndDocument && token != QXmlStreamReader::Invalid)
        token = advance();
    return token == QXmlStreamReader::EndDocument;
}

const XmlNode &XmlNode::child(QStringView wanted) const
{
    static const XmlNode none;
    for (const XmlNode &one : children) {
        if (one.name == wanted)
            return one;
    }
    return none;
}

QList<XmlNode> XmlNode::all(QStringView wanted) const
{
    QList<XmlNode> found;
    for (const XmlNode &one : children) {
        if (one.name == wanted)
            found.append(one);
    }
    return found;
}

QString XmlRecord::value(QStringView field) const
{
    for (const auto &[known, text] : fields) {
        if (known == field)
            return text.isNull() ? u""_s : text;
    }
    return {};
}

QStringList XmlRecord::values(QStringView field) const
{
    QStringList found;
    for (const auto &[known, text] : fields) {
        if (known == field)
            found.append(text);
    }
    return found;
}

namespace {

/// Elements that hold others; all others are leaves. Named, because a leaf cannot be told from its start.
bool holdsElements(const QString &name)
{
    static const QStringList containers = {u"Not_Available_Time"_s, u"Break_Time"_s, u"Qualified_Subjects"_s,
                                           u"Set_of_Real_Rooms"_s};
    return containers.contains(name);
}

void readFields(XmlCursor &cursor, XmlRecord &record)
{
    while (cursor.nextChild()) {
        const QString name = cursor.name();
        if (holdsElements(name))
            readFields(cursor, record);
        else
            record.fields.append({name, cursor.text()});
    }
}

} // namespace

XmlRecord readRecord(XmlCursor &cursor, int row)
{
    XmlRecord record{cursor.name(), row, cursor.line(), {}};
    readFields(cursor, record);
    return record;
}

} // namespace parta::import
