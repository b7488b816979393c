// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds archives for tests.
#include "support/importfiles.h"
#include "common/import/table/zipbundle.h"
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const char workbook[] = R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ученики" sheetId="1"
 r:id="rId7"/><sheet name="Второй" sheetId="2" r:id="rId8"/></sheets></workbook>)";

const char relations[] = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId7" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Target="/xl/worksheets/sheet2.xml"/>
</Relationships>)";

const char strings[] = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Фамилия</t></si>
<si><t>Имя</t></si><si><r><t>Тетрад</t></r><r><rPr><b/></rPr><t>кина</t></r><rPh><t>no</t></rPh></si></sst>)";

const char styles[] = R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">
<numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
</cellXfs></styleSheet>)";

const char sheet[] = R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Дата рождения</t></is></c>
<c r="D1" t="str"><f>A1</f><v>Число</v></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>Анна</t></is></c><c r="C2" s="1"><v>42250</v></c>
<c r="D2"><v>7.0</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>Звонков</t></is></c><c r="C4" s="2"><v>42429.520833333336</v></c><c r="D4"><v>0.5</v></c></row>
</sheetData></worksheet>)";

const char other[] = R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row><c t="inlineStr"><is><t>другое</t></is></c></row></sheetData></worksheet>)";

void putLittle(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

} // namespace

QByteArray sampleWorkbook(const QList<import::InputFile> &replaced)
{
    QList<import::InputFile> parts{{u"xl/workbook.xml"_s, workbook}, {u"xl/_rels/workbook.xml.rels"_s, relations},
                                   {u"xl/sharedStrings.xml"_s, strings}, {u"xl/styles.xml"_s, styles},
                                   {u"xl/worksheets/sheet1.xml"_s, sheet}, {u"xl/worksheets/sheet2.xml"_s, other}};
    for (const import::InputFile &part : replaced) {
        parts.removeIf([&](const import::InputFile &known) { return known.name == part.name; });
        parts.append(part);
    }
    return import::packBundle(parts);
}

QByteArray workbookOf(const QList<QStringList> &rows)
{
    QString xml = u"<worksheet><sheetData>"_s;
    for (const QStringList &row : rows) {
        xml += u"<row>"_s;
        for (const QString &cell : row)
            xml += u"<c t=\"inlineStr\"><is><t>"_s + cell.toHtmlEscaped() + u"</t></is></c>"_s;
        xml += u"</row>"_s;
    }
    return sampleWorkbook({{u"xl/worksheets/sheet1.xml"_s, (xml + u"</sheetData></worksheet>"_s).toUtf8()}});
}

QByteArray linkArchive()
{
    QByteArray zip = import::packBundle({{u"a.csv"_s, "/etc/passwd"}});
    // Made by: Unix; mode of a symbolic link in the upper half of the external attributes.
    const qsizetype directory = zip.indexOf("PK\x01\x02");
    zip[directory + 5] = 3;
    putLittle(zip, directory + 38, 0120777u << 16);
    return zip;
}

QByteArray withSizeLie(const QByteArray &content, quint32 size)
{
    QByteArray zip = import::packBundle({{u"a.csv"_s, content}});
    putLittle(zip, zip.indexOf("PK\x03\x04") + 22, size);
    putLittle(zip, zip.indexOf("PK\x01\x02") + 24, size);
    return zip;
}

} // namespace parta
