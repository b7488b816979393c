// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading topic plans: hours become rows, sections are carried on, what is wrong is named.
#include "common/import/topicplan/topicplanreader.h"
#include "support/importfiles.h"

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"№;Раздел;Тема;Часы;Вид контроля;Домашнее задание;Минуты;Дата (план)\n"_s;

TopicPlanReading read(const QString &rows)
{
    return readTopicPlan({u"plan.csv"_s, (header + rows).toUtf8()});
}

QString codes(const TopicPlanReading &reading)
{
    QStringList list;
    for (const ImportFinding &finding : reading.findings)
        list.append(finding.code);
    return list.join(u' ');
}

} // namespace

class TopicPlanReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTopicOfSeveralHoursBecomesSeveralRows()
    {
        const TopicPlanReading got = read(u"1;Дроби;Сложение дробей;2;;№ 12–14;20;02.09.2026\n"
                                          "2;;Вычитание дробей;3;самостоятельная работа;№ 15;;\n3;;Итог;1;контрольная работа;;;\n"_s);
        QVERIFY(got.isReadable);
        QVERIFY2(got.findings.isEmpty(), qPrintable(codes(got)));
        QCOMPARE(got.topics, 3);
        QCOMPARE(got.hours, 6);
        QCOMPARE(got.items.size(), 6);
        const TopicPlanReadItem first{1, 1, 2, u"Дроби"_s, u"Сложение дробей"_s, {}, u"№ 12–14"_s, 20, QDate(2026, 9, 2)};
        QCOMPARE(got.items.at(0), first);
        QCOMPARE(got.items.at(1).hour, 2);
        QVERIFY(!got.items.at(1).plannedDay);
        // The section goes on; the work is written in the last hour of its topic.
        QCOMPARE(got.items.at(4).section, u"Дроби"_s);
        QCOMPARE(got.items.at(3).controlForm, QString());
        QCOMPARE(got.items.at(4).controlForm, u"самостоятельная работа"_s);
        QCOMPARE(got.items.at(5).controlForm, u"контрольная работа"_s);
    }
    void takesShortPlans()
    {
        const TopicPlanReading got = readTopicPlan({u"x"_s, QByteArray("Тема урока,Кол-во часов\nСтепени,\nКорни,2\n")});
        QVERIFY(got.isReadable && got.findings.isEmpty());
        QCOMPARE(got.hours, 3);
        QCOMPARE(got.items.at(0).number, 1);
        QCOMPARE(got.items.at(1).number, 2);
        QCOMPARE(got.items.at(2).number, 2);
    }
    void aRowWithASectionAloneIsItsHeading()
    {
        const TopicPlanReading got = read(u";Дроби;;;;;;\n1;;Сложение;;;;;\n;Степени;;;;;;\n2;;Квадрат;;;;;\n"_s);
        QVERIFY2(got.findings.isEmpty(), qPrintable(codes(got)));
        QCOMPARE(got.rejected, 0);
        QCOMPARE(got.items.at(0).section, u"Дроби"_s);
        QCOMPARE(got.items.at(1).section, u"Степени"_s);
    }
    void readsAWorkbook()
    {
        const TopicPlanReading got = readTopicPlan({u"x.xlsx"_s, workbookOf({{u"№"_s, u"Тема"_s, u"Часы"_s, u"Дата"_s},
                                                                             {u"1"_s, u"Дроби"_s, u"2"_s, u"46267"_s}})});
        QVERIFY2(got.isReadable && got.findings.isEmpty(), qPrintable(codes(got)));
        QCOMPARE(got.items.size(), 2);
        QCOMPARE(*got.items.at(0).plannedDay, QDate(2026, 9, 2));
        QCOMPARE(codes(readTopicPlan({u"x.xlsx"_s, sampleWorkbook()}, u"Третий"_s)), u"no_sheet"_s);
    }
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::newRow("no topic") << u"2;;;1;;;;"_s << u"Тема"_s << u"blank_value"_s;
        QTest::newRow("hours in words") << u"2;;Дроби;два;;;;"_s << u"Часы"_s << u"bad_number"_s;
        QTest::newRow("half an hour") << u"2;;Дроби;0.5;;;;"_s << u"Часы"_s << u"bad_number"_s;
        QTest::newRow("no hours") << u"2;;Дроби;0;;;;"_s << u"Часы"_s << u"bad_number"_s;
        QTest::newRow("too many hours") << u"2;;Дроби;201;;;;"_s << u"Часы"_s << u"bad_number"_s;
        QTest::newRow("number") << u"I;;Дроби;1;;;;"_s << u"№"_s << u"bad_number"_s;
        QTest::newRow("minutes") << u"2;;Дроби;1;;;-5;"_s << u"Минуты"_s << u"bad_number"_s;
        QTest::newRow("day") << u"2;;Дроби;1;;;;31.09.2026"_s << u"Дата (план)"_s << u"bad_day"_s;
        QTest::newRow("long topic") << u"2;;%1;1;;;;"_s.arg(QString(1'001, u'х')) << u"Тема"_s << u"text_too_long"_s;
        QTest::newRow("too many fields") << u"2;;Дроби;1;;;;;9"_s << u""_s << u"too_many_fields"_s;
        QTest::newRow("open quote") << u"2;;\"Дроби;1;;;;"_s << u""_s << u"open_quote"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, row);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const TopicPlanReading got = read(u"1;;Вводный урок;1;;;;\n"_s + row + u'\n');
        QCOMPARE(codes(got), code);
        QCOMPARE(got.findings.at(0).severity, FindingSeverity::Error);
        QCOMPARE(got.findings.at(0).row, 2);
        QCOMPARE(got.findings.at(0).field, field);
        QCOMPARE(got.rejected, 1);
        QCOMPARE(got.items.size(), 1);
    }
    void warnsAndTakesTheRow()
    {
        const TopicPlanReading got = read(u"2;;=1+1;1;;;;2.9.26\n2;;Дроби;1;;;;\n"_s);
        QCOMPARE(codes(got), u"short_year formula_text number_goes_back"_s);
        QCOMPARE(got.items.size(), 2);
        QCOMPARE(got.rejected, 0);
    }
    void refusesWhatIsNoPlan()
    {
        const TopicPlanReading got = readTopicPlan({u"x"_s, QByteArray("Фамилия;Темы\nа;б\n")});
        QVERIFY(!got.isReadable);
        QVERIFY2(codes(got).endsWith(u"missing_columns"_s), qPrintable(codes(got)));
        QVERIFY(!readTopicPlan({u"x"_s, {}}).isReadable);
        QVERIFY(!readTopicPlan({u"x"_s, sampleWorkbook().left(100)}).isReadable);
    }
    void boundsTheNumberOfRows()
    {
        QString rows;
        for (int i = 1; i <= 30; ++i)
            rows += u"%1;;Тема;200;;;;\n"_s.arg(i);
        const TopicPlanReading got = read(rows);
        QCOMPARE(got.items.size(), 5'000);
        QCOMPARE(got.rejected, 5);
        QVERIFY(codes(got).startsWith(u"too_many"_s));
    }
};

QTEST_APPLESS_MAIN(TopicPlanReaderTest)
#include "tst_topicplanreader.moc"
