// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading tables: encodings, separators and quotes of CSV, cells of XLSX, hostile archives.
#include "common/import/table/csvreader.h"
#include "common/import/table/tablereader.h"
#include "common/import/table/textencoding.h"
#include "common/import/table/xlsxstyles.h"
#include "common/import/table/zipbundle.h"
#include "support/importfiles.h"
#include <QElapsedTimer>
#include <QtEndian>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    std::optional<Table> table;
    QList<ImportFinding> findings;

    QString codes() const
    {
        QStringList codes;
        for (const ImportFinding &finding : findings)
            codes.append(finding.code);
        return codes.join(u' ');
    }
};

Read read(const QByteArray &bytes, const QString &sheet = {}, const TableLimits &limits = {})
{
    FindingLog log(u"x"_s);
    auto table = readTable({u"x"_s, bytes}, sheet, log, limits);
    return {std::move(table), log.findings()};
}

QString bundleCode(const QByteArray &bytes, const BundleLimits &limits = {})
{
    FindingLog log(u"x.zip"_s);
    const auto bundle = ZipBundle::open(bytes, log, limits);
    for (const QString &name : bundle ? bundle->names() : QStringList()) {
        if (!bundle->read(name, log))
            break;
    }
    return log.findings().isEmpty() ? QString() : log.findings().constFirst().code;
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"Фамилия;Имя\nЁлкина;Юлия\n"_s;
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar letter : text) {
            little += char(letter.unicode() & 0xFF);
            little += char(letter.unicode() >> 8);
            big += char(letter.unicode() >> 8);
            big += char(letter.unicode() & 0xFF);
        }
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << u"UTF-8"_s;
        QTest::newRow("UTF-16 little") << little << u"UTF-16"_s;
        QTest::newRow("UTF-16 big") << big << u"UTF-16"_s;
        QTest::newRow("windows-1251") << encodeWindows1251(text) << u"windows-1251"_s;
    }
    void tellsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Read got = read(bytes);
        QVERIFY(got.table && got.findings.isEmpty());
        QCOMPARE(got.table->encoding, encoding);
        QCOMPARE(got.table->header, (QStringList{u"Фамилия"_s, u"Имя"_s}));
        QCOMPARE(got.table->rows.at(0).cells, (QStringList{u"Ёлкина"_s, u"Юлия"_s}));
    }
    void windows1251GoesThereAndBack()
    {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += char(byte);
        const QString text = decodeText(all).text;
        QCOMPARE(text.size(), 255);
        QCOMPARE(text.mid(0xB8 - 1, 1), u"ё"_s);
        QCOMPARE(text.mid(0xB9 - 1, 1), u"№"_s);
        QCOMPARE(encodeWindows1251(text), all);
    }
    void takesTheSeparatorOfTheHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("semicolon") << u"a;b;c,d"_s << QChar(u';');
        QTest::newRow("comma") << u"a,b"_s << QChar(u',');
        QTest::newRow("tab") << u"a\tb\tc"_s << QChar(u'\t');
        QTest::newRow("quoted ones do not count") << u"\"a;b;c\",d"_s << QChar(u',');
        QTest::newRow("one column") << u"a"_s << QChar(u';');
    }
    void takesTheSeparatorOfTheHeader()
    {
        QFETCH(QString, header);
        QFETCH(QChar, separator);
        QCOMPARE(separatorOf(header), separator);
    }
    void readsQuotesAndCountsLines()
    {
        const Read got = read("a,b\r\n\"x \"\"y\"\"\",\"1\r\n2\"\r\n\r\n,\r\nlast,\"\"");
        QVERIFY(got.table && got.findings.isEmpty());
        const QList<TableRow> rows = got.table->rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cells, (QStringList{u"x \"y\""_s, u"1\r\n2"_s}));
        QVERIFY(got.table->hasInnerBreaks);
        QVERIFY(!got.table->endsWithNewline);
        // Two blank rows between keep their numbers.
        QCOMPARE(rows.at(1).row, 4);
        QCOMPARE(rows.at(1).line, 6);
        QCOMPARE(rows.at(1).cells, (QStringList{u"last"_s, QString()}));
    }
    void tellsBrokenRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("open quote") << QByteArray("1,\"2\n3,4\n") << u"open_quote"_s;
        QTest::newRow("text after quote") << QByteArray("\"1\"x,2\n") << u"text_after_quote"_s;
        QTest::newRow("NUL") << QByteArray("1\0,2\n", 5) << u"control_character"_s;
        QTest::newRow("too long") << QByteArray(QByteArray(40'000, 'x') + ",2\n") << u"text_too_long"_s;
        QTest::newRow("too many columns") << QByteArray(QByteArray(1'100, ',') + "\n") << u"too_many_columns"_s;
    }
    void tellsBrokenRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, code);
        const Read got = read("a,b\ngood,1\n" + row);
        QVERIFY(got.table);
        QCOMPARE(got.codes(), code);
        QCOMPARE(got.findings.at(0).row, 2);
        QCOMPARE(got.findings.at(0).line, 3);
        QVERIFY(!got.table->rows.at(0).isBroken);
        QVERIFY(got.table->rows.at(1).isBroken);
    }
    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"no_header"_s;
        QTest::newRow("blank") << QByteArray("\n\n;;\n") << u"no_header"_s;
        QTest::newRow("binary") << QByteArray("\x7F" "ELF\0\0\1;x", 9) << u"control_character"_s;
        QTest::newRow("a million columns") << QByteArray(1'000'000, ';').prepend('a') << u"too_many_columns"_s;
        QTest::newRow("old workbook") << QByteArray::fromHex("d0cf11e0a1b11ae10000") << u"old_workbook"_s;
        QTest::newRow("cut archive") << sampleWorkbook().left(300) << u"broken_zip"_s;
        QTest::newRow("archive without a workbook") << packBundle({{u"a.txt"_s, "x"}}) << u"broken_xlsx"_s;
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Read got = read(bytes);
        QVERIFY(!got.table);
        QCOMPARE(got.codes(), code);
    }
    void refusesALargeFileAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(QByteArray(100 * 1024 * 1024, 'x')).codes(), u"too_large"_s);
        QCOMPARE(read(QByteArray("a\n1\n2\n3\n"), {}, {1024, 2, 10, 10}).codes(), u"too_many"_s);
        QVERIFY(timer.elapsed() < 5'000);
    }

    void readsCellsOfAWorkbook()
    {
        const Read got = read(sampleWorkbook());
        QVERIFY2(got.table, qPrintable(got.codes()));
        QVERIFY(got.findings.isEmpty());
        const Table table = *got.table;
        QVERIFY(table.isSpreadsheet);
        QCOMPARE(table.sheet, u"Ученики"_s);
        QCOMPARE(table.header, (QStringList{u"Фамилия"_s, u"Имя"_s, u"Дата рождения"_s, u"Число"_s}));
        QCOMPARE(table.rows.size(), 2);
        // Shared and rich text, a day by its style, a whole number.
        QCOMPARE(table.rows.at(0).cells, (QStringList{u"Тетрадкина"_s, u"Анна"_s, u"2015-09-03"_s, u"7"_s}));
        // Row 4 of the sheet: the blank one between keeps its number; cells that are not there are blank.
        QCOMPARE(table.rows.at(1).row, 3);
        QCOMPARE(table.rows.at(1).cells, (QStringList{u"Звонков"_s, QString(), u"2016-02-29 12:30"_s, u"0.5"_s}));
    }
    void readsTheNamedSheet()
    {
        QCOMPARE(read(sampleWorkbook(), u"второй"_s).table->header, QStringList{u"другое"_s});
        QCOMPARE(read(sampleWorkbook(), u"третий"_s).codes(), u"no_sheet"_s);
    }
    void tellsDayFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("day") << u"dd\\.mm\\.yyyy"_s << true;
        QTest::newRow("Russian") << u"[$-419]d mmmm yyyy\" г.\";@"_s << true;
        QTest::newRow("time") << u"hh:mm"_s << true;
        QTest::newRow("number") << u"#,##0.00"_s << false;
        QTest::newRow("quoted word") << u"0\" days\""_s << false;
        QTest::newRow("general") << u"General"_s << false;
        QTest::newRow("colour") << u"[Red]0"_s << false;
    }
    void tellsDayFormats()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDay);
        QCOMPARE(isDayFormat(code), isDay);
    }
    void tellsSerialDays()
    {
        QCOMPARE(serialDayText(42250, false), u"2015-09-03"_s);
        QCOMPARE(serialDayText(40788, true), u"2015-09-03"_s);
        QCOMPARE(serialDayText(1, false), u"1900-01-01"_s);
        QCOMPARE(serialDayText(-1, false), QString());
        QCOMPARE(serialDayText(1e300, false), QString());
        QCOMPARE(serialDayText(qQNaN(), false), QString());
        QCOMPARE(numberText(70000000001.0), u"70000000001"_s);
        QCOMPARE(numberText(2.5), u"2.5"_s);
    }
    void refusesBrokenParts_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("sheet is no XML") << u"xl/worksheets/sheet1.xml"_s << QByteArray("<worksheet><sheetData>") << u"broken_xlsx"_s;
        QTest::newRow("entities") << u"xl/worksheets/sheet1.xml"_s
                                  << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>") << u"broken_xlsx"_s;
        QTest::newRow("strings") << u"xl/sharedStrings.xml"_s << QByteArray("no") << u"broken_xlsx"_s;
        QTest::newRow("styles") << u"xl/styles.xml"_s << QByteArray("<a/>") << u"broken_xlsx"_s;
        QTest::newRow("no sheets") << u"xl/workbook.xml"_s << QByteArray("<workbook/>") << u"broken_xlsx"_s;
        QTest::newRow("empty sheet") << u"xl/worksheets/sheet1.xml"_s << QByteArray("<worksheet><sheetData/></worksheet>")
                                     << u"no_header"_s;
        QTest::newRow("far column") << u"xl/worksheets/sheet1.xml"_s
                                    << QByteArray("<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"
                                                  "</sheetData></worksheet>") << u"too_many_columns"_s;
    }
    void refusesBrokenParts()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Read got = read(sampleWorkbook({{part, bytes}}));
        QVERIFY(!got.table);
        QCOMPARE(got.codes(), code);
    }

    void packsAndUnpacks()
    {
        const QByteArray zip = packBundle({{u"orgs.csv"_s, "a,b\n"}, {u"пусто.csv"_s, {}}});
        QCOMPARE(packBundle({{u"orgs.csv"_s, "a,b\n"}, {u"пусто.csv"_s, {}}}), zip);
        FindingLog log(u"x.zip"_s);
        const auto bundle = ZipBundle::open(zip, log);
        QVERIFY(bundle);
        QCOMPARE(bundle->names(), (QStringList{u"orgs.csv"_s, u"пусто.csv"_s}));
        QCOMPARE(*bundle->read(u"orgs.csv"_s, log), QByteArray("a,b\n"));
        QCOMPARE(*bundle->read(u"пусто.csv"_s, log), QByteArray());
        QVERIFY(!log.hasErrors());
    }
    void refusesHostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("up") << packBundle({{u"../etc/passwd"_s, "x"}}) << u"unsafe_name"_s;
        QTest::newRow("inside up") << packBundle({{u"a/../../b.csv"_s, "x"}}) << u"unsafe_name"_s;
        QTest::newRow("absolute") << packBundle({{u"/etc/passwd"_s, "x"}}) << u"unsafe_name"_s;
        QTest::newRow("drive") << packBundle({{u"C:\\x.csv"_s, "x"}}) << u"unsafe_name"_s;
        QTest::newRow("bomb") << packBundle({{u"a.csv"_s, QByteArray(20'000'000, '0')}}) << u"zip_bomb"_s;
        QTest::newRow("symbolic link") << linkArchive() << u"unsafe_name"_s;
        QList<InputFile> many;
        for (int i = 0; i < 2'001; ++i)
            many.append({u"%1.csv"_s.arg(i), "x"});
        QTest::newRow("many files") << packBundle(many) << u"too_many_files"_s;
        QTest::newRow("cut off") << packBundle({{u"a.csv"_s, "abc"}}).chopped(30) << u"broken_zip"_s;
        // One packed byte changed: the checksum tells.
        QByteArray damaged = packBundle({{u"a.csv"_s, "a text of some length that is not packed"}});
        damaged[damaged.indexOf("a.csv") + 12] = char(damaged.at(damaged.indexOf("a.csv") + 12) ^ 0x20);
        QTest::newRow("damaged") << damaged << u"broken_zip"_s;
        QTest::newRow("a lie about the size") << withSizeLie(QByteArray(3'000, 'q'), 100) << u"broken_zip"_s;
    }
    void refusesHostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bundleCode(bytes), code);
    }
    void boundsWhatIsUnpacked()
    {
        const QByteArray zip = packBundle({{u"a.csv"_s, QByteArray(5'000, 'a')}, {u"b.csv"_s, QByteArray(6'000, 'b')}});
        QCOMPARE(bundleCode(zip), QString());
        BundleLimits tight;
        tight.unpacked = 10'000;
        QCOMPARE(bundleCode(zip, tight), u"zip_too_large"_s);
        tight.bytes = 100;
        QCOMPARE(bundleCode(zip, tight), u"too_large"_s);
    }
};

QTEST_APPLESS_MAIN(TablesTest)
#include "tst_tables.moc"
