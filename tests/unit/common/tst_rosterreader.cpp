// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reading lists of pupils and staff: headers, values, every error and warning of the rules.
#include "common/domain/importing/wording.h"
#include "common/import/roster/rostercolumns.h"
#include "common/import/roster/rosterreader.h"
#include "common/import/roster/rostervalues.h"
#include "common/import/table/tablereader.h"
#include "common/import/table/textencoding.h"
#include "support/importfiles.h"
#include "support/shareddata.h"
#include <QElapsedTimer>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 14);

QByteArray example()
{
    return test::readAll(test::fixturePath(u"roster/example.csv"_s));
}

ImportReading read(const QByteArray &bytes, const ImportOptions &options = {})
{
    return readImport({ImportKind::Roster, {u"pupils.csv"_s, bytes}, std::nullopt, options}, today);
}

ImportReading readText(const QString &text)
{
    return read(text.toUtf8());
}

/// The only row under the usual header, its cells replaced by name.
ImportReading readRow(const QHash<QString, QString> &cells)
{
    const QStringList header{u"Фамилия"_s, u"Имя"_s, u"Отчество"_s, u"Класс"_s, u"Дата рождения"_s, u"Пол"_s};
    QStringList row{u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s, u"5А"_s, u"03.09.2015"_s, u"ж"_s};
    for (auto it = cells.begin(); it != cells.end(); ++it)
        row[header.indexOf(it.key())] = it.value();
    return readText(header.join(u';') + u'\n' + row.join(u';') + u'\n');
}

QString codes(const ImportReport &report)
{
    QStringList list;
    for (const ImportFinding &finding : report.findings)
        list.append(finding.code);
    return list.join(u' ');
}

int accepted(const ImportReading &reading, const QString &what)
{
    return reading.report.count(reading.report.accepted, what);
}

} // namespace

class RosterReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheExampleOfTheRules()
    {
        const ImportReading got = read(example());
        QVERIFY2(got.report.findings.isEmpty(), qPrintable(codes(got.report)));
        QCOMPARE(accepted(got, u"pupils"_s), 2);
        QCOMPARE(accepted(got, u"classes"_s), 1);
        QCOMPARE(accepted(got, u"guardians"_s), 1);
        QCOMPARE(accepted(got, u"staff"_s), 0);
        QCOMPARE(exitCodeOf(got.report, true), 0);
        const PlannedPupil anna = got.plan.pupils.at(0);
        QCOMPARE(anna.name, (PersonName{u"Тетрадкина"_s, u"Анна"_s, u"Глобусовна"_s}));
        QCOMPARE(anna.born, QDate(2015, 9, 3));
        QCOMPARE(anna.sex, u"ж"_s);
        QCOMPARE(got.plan.classes.at(0).level, 5);
        QCOMPARE(got.plan.classes.at(0).letter, u"А"_s);
        QCOMPARE(got.plan.guardians.at(0).name, (PersonName{u"Тетрадкин"_s, u"Глобус"_s, u"Партович"_s}));
        QCOMPARE(got.plan.guardians.at(0).phone, u"+7 000 000-00-01"_s);
        QCOMPARE(got.plan.guardianLinks.at(0).pupil, 0);
        QCOMPARE(got.plan.memberships.at(1).days.since, QDate(2026, 9, 1));
    }
    void readsTheSameFromEveryForm()
    {
        const ImportReading plain = read(example());
        const QString text = QString::fromUtf8(example());
        QList<QStringList> cells;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            cells.append(line.split(u';'));
        for (const QByteArray &form : {encodeWindows1251(text), QByteArray("\xEF\xBB\xBF" + example()),
                                       QString(text).replace(u';', u'\t').toUtf8(), QString(text).replace(u';', u',').toUtf8(),
                                       QString(text).replace(u'\n', u"\r\n"_s).toUtf8(), workbookOf(cells)}) {
            const ImportReading got = read(form);
            QVERIFY2(got.report.findings.isEmpty(), qPrintable(codes(got.report)));
            QCOMPARE(got.report.accepted, plain.report.accepted);
            QCOMPARE(got.plan.pupils.at(1).externalId, plain.plan.pupils.at(1).externalId);
            QCOMPARE(got.plan.guardians.at(0).externalId, plain.plan.guardians.at(0).externalId);
        }
    }
    void findsErrors_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no surname") << u"Фамилия"_s << u""_s << u"blank_value"_s;
        QTest::newRow("no given name") << u"Имя"_s << u" "_s << u"blank_value"_s;
        QTest::newRow("no class") << u"Класс"_s << u""_s << u"blank_value"_s;
        QTest::newRow("no birth date") << u"Дата рождения"_s << u""_s << u"blank_value"_s;
        QTest::newRow("no day") << u"Дата рождения"_s << u"вчера"_s << u"bad_day"_s;
        QTest::newRow("impossible day") << u"Дата рождения"_s << u"30.02.2015"_s << u"bad_day"_s;
        QTest::newRow("American day") << u"Дата рождения"_s << u"9/3/2015"_s << u"bad_day"_s;
        QTest::newRow("a serial day in CSV") << u"Дата рождения"_s << u"42250"_s << u"bad_day"_s;
        QTest::newRow("sex") << u"Пол"_s << u"да"_s << u"bad_sex"_s;
        QTest::newRow("class") << u"Класс"_s << u"А5"_s << u"bad_class"_s;
        QTest::newRow("level 0") << u"Класс"_s << u"0А"_s << u"bad_level"_s;
        QTest::newRow("level 12") << u"Класс"_s << u"12А"_s << u"bad_level"_s;
        QTest::newRow("letter with a slash") << u"Класс"_s << u"5А/Б"_s << u"bad_letter"_s;
        QTest::newRow("letter that ends in a dot") << u"Класс"_s << u"5кад."_s << u"bad_letter"_s;
        QTest::newRow("too young") << u"Дата рождения"_s << u"02.09.2020"_s << u"bad_age"_s;
        QTest::newRow("too old") << u"Дата рождения"_s << u"01.09.2005"_s << u"bad_age"_s;
    }
    void findsErrors()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        const ImportReading got = readRow({{field, value}});
        QCOMPARE(codes(got.report), code);
        const ImportFinding finding = got.report.findings.at(0);
        QCOMPARE(finding.severity, FindingSeverity::Error);
        QCOMPARE(finding.row, 1);
        QCOMPARE(finding.line, 2);
        QCOMPARE(finding.file, u"pupils.csv"_s);
        QCOMPARE(finding.field, field);
        QVERIFY(textOf(finding) != finding.code);
        QCOMPARE(accepted(got, u"pupils"_s), 0);
        QCOMPARE(got.report.count(got.report.rejected, u"pupils"_s), 1);
        QCOMPARE(exitCodeOf(got.report, false), 1);
    }
    void takesTheEdgesOfTheRules_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("six on 1 September") << u"Дата рождения"_s << u"01.09.2020"_s;
        QTest::newRow("twenty") << u"Дата рождения"_s << u"02.09.2005"_s;
        QTest::newRow("ISO") << u"Дата рождения"_s << u"2015-09-03"_s;
        QTest::newRow("short day") << u"Дата рождения"_s << u"3.9.2015"_s;
        QTest::newRow("leap day") << u"Дата рождения"_s << u"29.02.2016"_s;
        QTest::newRow("sex in words") << u"Пол"_s << u"Женский"_s;
        QTest::newRow("sex abbreviated") << u"Пол"_s << u"Жен."_s;
        QTest::newRow("no sex") << u"Пол"_s << u""_s;
        QTest::newRow("no patronymic") << u"Отчество"_s << u""_s;
        QTest::newRow("level 1") << u"Класс"_s << u"1 а"_s;
        QTest::newRow("level 11") << u"Класс"_s << u"11-Б"_s;
        QTest::newRow("named class") << u"Класс"_s << u"7 кадетский"_s;
        QTest::newRow("foreign name") << u"Фамилия"_s << u"O'Connor-Smith"_s;
    }
    void takesTheEdgesOfTheRules()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const ImportReading got = readRow({{field, value}});
        QVERIFY2(got.report.findings.isEmpty(), qPrintable(codes(got.report)));
        QCOMPARE(accepted(got, u"pupils"_s), 1);
    }
    void warnsAndTakesTheRow_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("Latin o") << u"Фамилия"_s << u"Тетрaдкинa"_s << u"look_alikes"_s << u"Тетрадкина"_s;
        QTest::newRow("all letters Latin") << u"Имя"_s << u"Eва"_s << u"look_alikes"_s << u"Ева"_s;
        QTest::newRow("class") << u"Класс"_s << u"5A"_s << u"look_alikes"_s << u"5А"_s;
        QTest::newRow("formula") << u"Отчество"_s << u"=1+1"_s << u"formula_text"_s << u""_s;
        QTest::newRow("two digits") << u"Дата рождения"_s << u"3.9.15"_s << u"short_year"_s << u"03.09.2015"_s;
    }
    void warnsAndTakesTheRow()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const ImportReading got = readRow({{field, value}});
        QCOMPARE(codes(got.report), code);
        QCOMPARE(got.report.findings.at(0).severity, FindingSeverity::Warning);
        QCOMPARE(got.report.findings.at(0).value, value);
        QCOMPARE(got.report.findings.at(0).detail, detail);
        QCOMPARE(accepted(got, u"pupils"_s), 1);
        QCOMPARE(exitCodeOf(got.report, false), 0);
        QCOMPARE(exitCodeOf(got.report, true), 1);
    }
    void theFirstOfTwoRowsStays()
    {
        const QString header = u"ФИО;Класс;Д.р.\n"_s;
        const ImportReading got = readText(header + u"Ёлкин Пётр Ильич;5А;01.02.2015\nЗвонков Олег;5А;01.02.2015\n"
                                                    "елкин  петр Ильич;5Б;1.2.2015\nЁлкин Пётр Ильич;5Б;02.02.2015\n"_s);
        QCOMPARE(codes(got.report), u"repeated_person"_s);
        QCOMPARE(got.report.findings.at(0).row, 3);
        QCOMPARE(got.report.findings.at(0).detail, u"1"_s);
        // A namesake of another birth date is another person.
        QCOMPARE(accepted(got, u"pupils"_s), 3);
        QCOMPARE(accepted(got, u"classes"_s), 2);
    }
    void countsFields()
    {
        const QString header = u"Фамилия;Имя;Класс;Дата рождения;Адрес\n"_s;
        QCOMPARE(codes(readText(header + u"Ёлкин;Пётр;5А;01.02.2015;Лесная;9\n"_s).report), u"too_many_fields"_s);
        const ImportReading fewer = readText(header + u"Ёлкин;Пётр;5А;01.02.2015\n"_s);
        QCOMPARE(codes(fewer.report), u"too_few_fields"_s);
        QCOMPARE(accepted(fewer, u"pupils"_s), 1);
    }
    void recognisesHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<RosterField>("field");
        const QList<std::pair<QString, RosterField>> known{
            {u"ФАМИЛИЯ"_s, RosterField::Surname}, {u" Дата   рождения "_s, RosterField::Born}, {u"Ф.И.О."_s, RosterField::FullName},
            {u"Обучающийся"_s, RosterField::FullName}, {u"Д.р."_s, RosterField::Born}, {u"Буква"_s, RosterField::Letter},
            {u"№ личного дела"_s, RosterField::PersonalFile}, {u"Почта"_s, RosterField::Email},
            {u"Классное руководство"_s, RosterField::ClassTeacherOf}, {u"Пароль"_s, RosterField::Password},
            {u"Мать"_s, RosterField::GuardianName}, {u"Телефон матери"_s, RosterField::GuardianPhone},
            {u"E-mail отца"_s, RosterField::GuardianEmail}, {u"Законный представитель 2"_s, RosterField::GuardianName},
            {u"Телефон законного представителя 2"_s, RosterField::GuardianPhone}, {u"Телефон"_s, RosterField::Phone}};
        for (const auto &[header, field] : known)
            QTest::newRow(qPrintable(header)) << header << field;
    }
    void recognisesHeaders()
    {
        QFETCH(QString, header);
        QFETCH(RosterField, field);
        Table table;
        table.header = QStringList{u"Ученик"_s, u"Параллель"_s, u"ДР"_s, header};
        FindingLog log(u"x"_s);
        const auto columns = rosterColumns(table, nullptr, log);
        QVERIFY(columns);
        bool isFound = false;
        for (const auto &[place, column] : columns->positions)
            isFound = isFound || (place.first == field && (column == 3 || headerKey(table.header.at(column)) == headerKey(header)));
        // A second column of the same meaning is told.
        QVERIFY(isFound || log.warnings() == 1);
    }
    void tellsStrangeHeaders()
    {
        const ImportReading got = readText(u"Фамилия;Имя;Класс;Дата рожденя;Дата рождения;;Имя\nЁлкин;Пётр;5А;;01.02.2015;;\n"_s);
        QCOMPARE(codes(got.report), u"unknown_header empty_header repeated_header"_s);
        QCOMPARE(got.report.findings.at(0).detail, u"дата рождения"_s);
        QCOMPARE(accepted(got, u"pupils"_s), 1);
        const ImportReading none = readText(u"Фамилия;Класс\nЁлкин;5А\n"_s);
        QVERIFY(codes(none.report).endsWith(u"missing_columns"_s));
        QCOMPARE(none.report.findings.constLast().value, u"Имя, Дата рождения"_s);
        QCOMPARE(exitCodeOf(none.report, false), 2);
    }
    void takesGuardiansOfSeveralChildrenOnce()
    {
        const ImportReading got = readText(
            u"ФИО;Параллель;Литера;Др;Мать;Телефон матери;E-mail матери;Отец;Телефон отца\n"
            "Ёлкин Пётр;5;А;01.02.2015;Ёлкина Ольга Львовна;+7 (000) 000-00-01;o@example.org;;\n"
            "Ёлкина Яна;3;Б;01.02.2017;Ёлкина Ольга Львовна;8 000 000 00 01;;Ёлкин Олег;\n"
            "Ёлкин Лев;4;Б;01.02.2016;;;;Ёлкин Олег;\n"
            "Пенкин Лев;4;Б;01.02.2016;;+7 000;x;;\n"_s);
        QCOMPARE(codes(got.report), u"bad_email guardian_without_name"_s);
        // The mother by her phone; fathers without one are not taken for the same man.
        QCOMPARE(accepted(got, u"guardians"_s), 3);
        QCOMPARE(got.plan.guardianLinks.size(), 4);
        QCOMPARE(got.plan.guardianLinks.at(0).kind, u"мать"_s);
        QCOMPARE(got.plan.guardianLinks.at(1).guardian, got.plan.guardianLinks.at(0).guardian);
        QCOMPARE(got.plan.guardianLinks.at(2).kind, u"отец"_s);
        QCOMPARE(got.plan.guardians.at(0).email, u"o@example.org"_s);
    }
    void takesStaff()
    {
        const ImportReading got = readText(
            u"Сотрудник;Должность;Предметы;Категория;Дата аттестации;Классное руководство;Логин;Пароль\n"
            "Мелова Ирина Циркулевна;учитель;Алгебра, Геометрия;высшая;01.02.2025;7Б;melova;secret\n"
            "Указкин Лев;завуч;;;;;;\nУказкин Лев;учитель;;;;;;\nПерова Ада;учитель;Алгебра;;31.02.2025;;;\n"_s);
        QCOMPARE(accepted(got, u"staff"_s), 2);
        QCOMPARE(accepted(got, u"classes"_s), 1);
        QCOMPARE(got.report.count(got.report.rejected, u"staff"_s), 2);
        QCOMPARE(got.plan.staff.at(0).post, u"учитель"_s);
        QCOMPARE(got.plan.staff.at(0).subjects, (QList<int>{0, 1}));
        QCOMPARE(got.plan.subjects.at(1).name, u"Геометрия"_s);
        QCOMPARE(got.plan.teachings.at(0).schoolClass, 0);
        const QString found = codes(got.report);
        QVERIFY2(found.startsWith(u"repeated_person bad_day"_s), qPrintable(found));
        QVERIFY(found.contains(u"password_ignored"_s));
        for (const ImportFinding &finding : got.report.findings)
            QVERIFY(!textOf(finding).contains(u"secret"_s));
    }
    void aPersonalFileBelongsToOnePupil()
    {
        const ImportReading got = readText(u"ФИО;Класс;Др;Личное дело;Дата зачисления\nЁлкин Пётр;5А;01.02.2015;Е-1;05.10.2026\n"
                                           "Ёлкин Лев;5А;01.02.2015;Е-1;01.09.2022\n"_s);
        QCOMPARE(codes(got.report), u"repeated_number"_s);
        QCOMPARE(got.plan.pupils.at(0).personalFile, u"Е-1"_s);
        QCOMPARE(got.plan.pupils.at(1).personalFile, QString());
        QCOMPARE(got.plan.memberships.at(0).days.since, QDate(2026, 10, 5));
        QCOMPARE(got.plan.memberships.at(1).days.since, QDate(2026, 9, 1));
    }
    void readsForeignHeadersByAProfile()
    {
        ImportOptions options;
        options.roster = RosterOptions();
        options.roster->mapping = uR"({"name": "x", "files": {"*": {"concept": "pupils", "ignore": ["Nr"],
            "columns": {"Last": "surname", "First": "givenName", "Form": "class", "DOB": "born", "Gender": "sex"},
            "values": {"sex": {"F": "ж", "M": "м"}, "class": {"Year 5": "5А"}}}}})"_s;
        const ImportReading got = read("Nr,Last,First,Form,DOB,Gender\n1,Smith,Ann,Year 5,2015-09-03,F\n", options);
        QVERIFY2(got.report.findings.isEmpty(), qPrintable(codes(got.report)));
        QCOMPARE(got.plan.pupils.at(0).sex, u"ж"_s);
        QCOMPARE(got.plan.classes.at(0).name, u"5А"_s);
        for (const QString &bad : {u"no JSON"_s, u"{}"_s, uR"({"name": "x", "files": {"*": {"concept": "pupils"}}})"_s,
                                   uR"({"name": "x", "fields": {}})"_s}) {
            options.roster->mapping = bad;
            const ImportReading refused = read("a\n", options);
            QCOMPARE(codes(refused.report), u"bad_option"_s);
            QCOMPARE(exitCodeOf(refused.report, false), 2);
        }
    }
    void readsSerialDaysOfAWorkbook()
    {
        const ImportReading got = read(workbookOf({{u"ФИО"_s, u"Класс"_s, u"Др"_s}, {u"Ёлкин Пётр"_s, u"5А"_s, u"42250"_s}}));
        QVERIFY2(got.report.findings.isEmpty(), qPrintable(codes(got.report)));
        QCOMPARE(got.plan.pupils.at(0).born, QDate(2015, 9, 3));
    }
    void givesUpOnAFloodOfErrors()
    {
        const QString row = u"Ёлкин Пётр;5А;99.02.2015\n"_s;
        const ImportReading got = readText(u"ФИО;Класс;Др\n"_s + row.repeated(10'500));
        QVERIFY(!got.report.isReadable);
        QVERIFY(codes(got.report).contains(u"too_many_errors"_s));
        QVERIFY(got.plan.pupils.isEmpty());
        QCOMPARE(got.report.findings.size(), 102); // a hundred of a kind, the rest counted
    }
    void readsALargeSchoolQuickly()
    {
        QString text = u"Фамилия;Имя;Отчество;Класс;Дата рождения;Пол;Мать;Телефон матери;Отец;Телефон отца\n"_s;
        for (int i = 0; i < 1'500; ++i)
            text += u"Фамилиев%1;Имя;Отчествович;%2А;%3.03.%4;м;Мамина Мама%1;+7000%1;Папин Папа%1;+7111%1\n"_s.arg(i)
                        .arg(i % 11 + 1).arg(i % 28 + 1).arg(2019 - i % 11);
        QElapsedTimer timer;
        timer.start();
        const ImportReading got = readText(text);
        QCOMPARE(accepted(got, u"pupils"_s), 1'500);
        QCOMPARE(accepted(got, u"guardians"_s), 3'000);
        QVERIFY(timer.elapsed() < 5'000);
    }
};

Q_DECLARE_METATYPE(parta::import::RosterField)
QTEST_APPLESS_MAIN(RosterReaderTest)
#include "tst_rosterreader.moc"
