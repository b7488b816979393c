// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about applying rosters to a school, on both engines: cards, guardians, once, namesakes are asked about.
#include "support/importschool.h"
#include "support/shareddata.h"
#include <QElapsedTimer>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QByteArray example()
{
    return test::readAll(test::fixturePath(u"roster/example.csv"_s));
}

int written(const ImportReport &report, const QString &what)
{
    return report.count(report.written, what);
}

bool has(const ImportReport &report, const QString &code)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const auto &f) { return f.code == code; });
}

ImportOptions answering(const QString &namesakes)
{
    ImportOptions options;
    options.roster = RosterOptions();
    options.roster->namesakes = namesakes;
    return options;
}

} // namespace

class RosterImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        QFETCH_GLOBAL(Engine, engine);
        if (!TestDatabase::isAvailable(engine))
            QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
        m_school = std::make_unique<ImportSchool>(engine);
    }
    void cleanup() { m_school.reset(); }

    void bringsPupilsAndGuardians();
    void theSameFileChangesNothing();
    void fillsBlanksAndKeepsWhatIsThere();
    void findsAPersonByNameAndBirthDate();
    void aNameAloneIsAQuestion();
    void anAnswerSettlesTheQuestion();
    void takesTheRestWithoutTheOpenQuestion();
    void doesNotTransferPupils();
    void knowsGuardiansOfThePupil();
    void appointsClassTeachers();
    void bringsContactsAndSubjects();
    void aTakenPersonalFileIsTold();
    void refusesErrorsAndLeavesNothing();
    void importsALargeSchool();

private:
    ImportReport roster(const QString &text, const ImportOptions &options = {})
    {
        return m_school->import(ImportKind::Roster, text.toUtf8(), options);
    }

    std::unique_ptr<ImportSchool> m_school;
};

void RosterImportTest::bringsPupilsAndGuardians()
{
    const ImportReport report = m_school->import(ImportKind::Roster, example());
    QVERIFY2(!m_school->failure(), qPrintable(m_school->failure() ? m_school->failure()->detail : QString()));
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"pupils"_s), 2);
    QCOMPARE(written(report, u"classes"_s), 1);
    QCOMPARE(written(report, u"guardians"_s), 1);
    QCOMPARE(m_school->text(u"SELECT p.surname || p.sex || p.born || c.name || m.since FROM pupil p JOIN class_membership m "
                            "ON m.pupil = p.id JOIN school_class c ON c.id = m.school_class WHERE p.given_name = 'Анна'"_s),
             u"Тетрадкинаж2015-09-035А2026-09-01"_s);
    QCOMPARE(m_school->text(u"SELECT g.surname || g.phone || l.kind || p.given_name FROM guardian g JOIN guardian_link l "
                            "ON l.guardian = g.id JOIN pupil p ON p.id = l.pupil"_s),
             u"Тетрадкин+7 000 000-00-01родительАнна"_s);
    QCOMPARE(m_school->count(u"account"_s), 0);
}

void RosterImportTest::theSameFileChangesNothing()
{
    const QString staff = u"ФИО;Должность;Предметы;Классное руководство\nМелова Ирина Львовна;учитель;Алгебра, Труд;5А\n"_s;
    m_school->import(ImportKind::Roster, example());
    roster(staff);
    const QByteArray before = m_school->digest();
    m_school->setNow(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
    const ImportReport again = m_school->import(ImportKind::Roster, example());
    QVERIFY(again.isApplied && again.written.isEmpty());
    const ImportReport staffAgain = roster(staff);
    QVERIFY(staffAgain.isApplied && staffAgain.written.isEmpty());
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_school->digest(), before);
}

void RosterImportTest::fillsBlanksAndKeepsWhatIsThere()
{
    roster(u"ФИО;Класс;Др;Пол;Личное дело\nЁлкин Пётр;5А;01.02.2015;;\n"_s);
    const ImportReport filled = roster(u"ФИО;Класс;Др;Пол;Личное дело\nЁлкин Пётр;5А;01.02.2015;м;Е-1\n"_s);
    QCOMPARE(written(filled, u"completed"_s), 1);
    const ImportReport kept = roster(u"ФИО;Класс;Др;Пол;Личное дело\nЁлкин Пётр;5А;01.02.2015;ж;Е-2\n"_s);
    QVERIFY(kept.isApplied && kept.written.isEmpty());
    QVERIFY(has(kept, u"kept_value"_s));
    QCOMPARE(m_school->text(u"SELECT sex || personal_file FROM pupil"_s), u"мЕ-1"_s);
}

void RosterImportTest::findsAPersonByNameAndBirthDate()
{
    // Entered by hand: no external id.
    QVERIFY(m_school->run(u"INSERT INTO pupil (surname, given_name, patronymic, born) VALUES ('Елкин', 'Пётр', '', '2015-02-01')"_s));
    const ImportReport report = roster(u"ФИО;Класс;Др\nЁлкин Пётр;5А;01.02.2015\n"_s);
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"pupils"_s), 0);
    QCOMPARE(m_school->count(u"pupil"_s), 1);
    QCOMPARE(m_school->count(u"class_membership"_s), 1);
}

void RosterImportTest::aNameAloneIsAQuestion()
{
    QVERIFY(m_school->run(u"INSERT INTO pupil (surname, given_name, patronymic) VALUES ('Ёлкин', 'Пётр', '')"_s));
    QVERIFY(m_school->run(u"INSERT INTO staff_member (surname, given_name, post) VALUES ('Мелова', 'Ада', 'завуч')"_s));
    const QByteArray before = m_school->digest();
    const ImportReport pupils = roster(u"ФИО;Класс;Др\nПенкин Лев;5А;01.02.2015\nЁлкин Пётр;5А;01.02.2015\n"_s);
    QVERIFY(m_school->failure());
    QCOMPARE(int(m_school->failure()->code), int(ErrorCode::ImportRejected));
    QVERIFY(has(pupils, u"namesake"_s));
    QCOMPARE(pupils.findings.constLast().row, 2);
    roster(u"ФИО;Должность\nМелова Ада;учитель\n"_s);
    QVERIFY(m_school->failure());
    QCOMPARE(m_school->digest(), before);
}

void RosterImportTest::anAnswerSettlesTheQuestion()
{
    const QString file = u"ФИО;Класс;Др\nЁлкин Пётр;5А;01.02.2015\n"_s;
    QVERIFY(m_school->run(u"INSERT INTO pupil (surname, given_name) VALUES ('Ёлкин', 'Пётр')"_s));
    const ImportReport same = roster(file, answering(u"same"_s));
    QVERIFY(same.isApplied && has(same, u"namesake_taken"_s));
    QCOMPARE(m_school->count(u"pupil WHERE born = '2015-02-01'"_s), 1);
    QCOMPARE(m_school->count(u"pupil"_s), 1);
    // From now on he is known by his birth date.
    QVERIFY(roster(file).isApplied);
    const ImportReport other = roster(u"ФИО;Класс;Др\nЁлкин Пётр;5А;02.03.2015\n"_s, answering(u"new"_s));
    QVERIFY(other.isApplied);
    QCOMPARE(m_school->count(u"pupil"_s), 2);
    roster(u"ФИО;Класс;Др\nЁлкин Пётр;5А;04.05.2015\n"_s, answering(u"same"_s));
    QVERIFY(m_school->failure());
    QCOMPARE(m_school->count(u"pupil"_s), 2);
    roster(file, answering(u"perhaps"_s));
    QCOMPARE(m_school->failure()->field, u"options.namesakes"_s);
}

void RosterImportTest::takesTheRestWithoutTheOpenQuestion()
{
    QVERIFY(m_school->run(u"INSERT INTO pupil (surname, given_name) VALUES ('Ёлкин', 'Пётр')"_s));
    ImportOptions options;
    options.takeTheRest = true;
    const ImportReport report = roster(u"ФИО;Класс;Др;Мать;Отец\nЁлкин Пётр;5А;01.02.2015;Ёлкина Ольга;\n"
                                       "Пенкин Лев;5А;01.02.2015;;Пенкин Олег\nКривой;5А;;;\n"_s, options);
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"pupils"_s), 1);
    QCOMPARE(written(report, u"guardians"_s), 1);
    QCOMPARE(m_school->count(u"pupil"_s), 2);
    QCOMPARE(m_school->count(u"class_membership"_s), 1);
    QCOMPARE(m_school->text(u"SELECT surname FROM guardian"_s), u"Пенкин"_s);
}

void RosterImportTest::doesNotTransferPupils()
{
    roster(u"ФИО;Класс;Др\nЁлкин Пётр;5А;01.02.2015\n"_s);
    const ImportReport report = roster(u"ФИО;Класс;Др\nЁлкин Пётр;5Б;01.02.2015\n"_s);
    QVERIFY(report.isApplied && has(report, u"other_class"_s));
    QCOMPARE(m_school->count(u"class_membership"_s), 1);
    // The next year he joins another class.
    m_school->setNow(QDateTime(QDate(2027, 9, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(written(roster(u"ФИО;Класс;Др\nЁлкин Пётр;6Б;01.02.2015\n"_s), u"memberships"_s), 1);
    QCOMPARE(m_school->count(u"pupil"_s), 1);
}

void RosterImportTest::knowsGuardiansOfThePupil()
{
    roster(u"ФИО;Класс;Др;Мать\nЁлкин Пётр;5А;01.02.2015;Ёлкина Ольга\n"_s);
    // A phone that was not told before makes no second mother.
    const ImportReport report = roster(u"ФИО;Класс;Др;Мать;Телефон матери\nЁлкин Пётр;5А;01.02.2015;Ёлкина Ольга;+7 000\n"_s);
    QCOMPARE(written(report, u"guardians"_s), 0);
    QCOMPARE(written(report, u"completed"_s), 1);
    QCOMPARE(m_school->text(u"SELECT phone FROM guardian"_s), u"+7 000"_s);
    QCOMPARE(m_school->count(u"guardian_link"_s), 1);
}

void RosterImportTest::appointsClassTeachers()
{
    QCOMPARE(written(roster(u"ФИО;Должность;Классное руководство\nМелова Ада;учитель;5А\n"_s), u"classTeachers"_s), 1);
    const ImportReport other = roster(u"ФИО;Должность;Классное руководство\nПерова Яна;учитель;5А\n"_s);
    QVERIFY(other.isApplied && has(other, u"other_class_teacher"_s));
    QCOMPARE(m_school->text(u"SELECT s.surname FROM class_teacher t JOIN staff_member s ON s.id = t.staff_member"_s), u"Мелова"_s);
}

void RosterImportTest::bringsContactsAndSubjects()
{
    roster(u"ФИО;Класс;Др;Адрес;Телефон;Мать;E-mail матери\nЁлкин Пётр;5А;01.02.2015;Лесная, 3;+7 001;Ёлкина Ольга;o@example.org\n"_s);
    QCOMPARE(m_school->text(u"SELECT address || phone FROM pupil"_s), u"Лесная, 3+7 001"_s);
    QCOMPARE(m_school->text(u"SELECT email FROM guardian"_s), u"o@example.org"_s);
    const QString staff = u"ФИО;Должность;Предметы;Телефон;Почта;Д.р.\nМелова Ада;учитель;Алгебра, Геометрия;+7 002;a@example.org;05.06.1980\n"_s;
    QCOMPARE(written(roster(staff), u"staffSubjects"_s), 2);
    QCOMPARE(m_school->text(u"SELECT phone || email || born || post FROM staff_member"_s), u"+7 002a@example.org1980-06-05учитель"_s);
    // A card that is completed gets a new revision, so that an open form notices; one that stays does not.
    const QString more = QString(staff).replace(u"Алгебра, Геометрия"_s, u"Алгебра, Черчение"_s);
    QCOMPARE(written(roster(more), u"staffSubjects"_s), 1);
    QCOMPARE(m_school->text(u"SELECT CAST(revision AS TEXT) FROM staff_member"_s), u"1"_s);
    QVERIFY(m_school->run(u"UPDATE staff_member SET email = ''"_s));
    QCOMPARE(written(roster(staff), u"completed"_s), 1);
    QCOMPARE(m_school->text(u"SELECT CAST(revision AS TEXT) FROM staff_member"_s), u"2"_s);
}

void RosterImportTest::aTakenPersonalFileIsTold()
{
    roster(u"ФИО;Класс;Др;Личное дело\nЁлкин Пётр;5А;01.02.2015;Е-1\n"_s);
    const ImportReport report = roster(u"ФИО;Класс;Др;Личное дело\nЕгоров Лев;5А;01.02.2015;Е-1\n"_s);
    QVERIFY(report.isApplied && has(report, u"file_taken"_s));
    QCOMPARE(m_school->count(u"pupil WHERE personal_file IS NULL"_s), 1);
}

void RosterImportTest::refusesErrorsAndLeavesNothing()
{
    const QByteArray before = m_school->digest();
    const ImportReport report = roster(u"ФИО;Класс;Др\nПенкин Лев;5А;01.02.2015\nЁлкин Пётр;12А;01.02.2015\n"_s);
    QVERIFY(!report.isApplied);
    QCOMPARE(int(m_school->failure()->code), int(ErrorCode::ImportRejected));
    QCOMPARE(m_school->digest(), before);
}

void RosterImportTest::importsALargeSchool()
{
    QString text = u"Фамилия;Имя;Отчество;Класс;Дата рождения;Пол;Мать;Телефон матери;Отец;Телефон отца\n"_s;
    for (int i = 0; i < 1'500; ++i)
        text += u"Фамилиев%1;Имя;Отчествович;%2А;%3.03.%4;м;Мамина Мама%1;+7000%1;Папин Папа%1;+7111%1\n"_s.arg(i)
                    .arg(i % 11 + 1).arg(i % 28 + 1).arg(2019 - i % 11);
    QElapsedTimer timer;
    timer.start();
    const ImportReport report = roster(text);
    qInfo("1,500 pupils and 3,000 guardians in %lld ms", timer.elapsed());
    QVERIFY(report.isApplied);
    QCOMPARE(written(report, u"pupils"_s), 1'500);
    QCOMPARE(written(report, u"guardianLinks"_s), 3'000);
    QCOMPARE(m_school->count(u"class_membership"_s), 1'500);
    QVERIFY(roster(text).written.isEmpty());
}

QTEST_GUILESS_MAIN(RosterImportTest)
#include "tst_rosterimport.moc"
