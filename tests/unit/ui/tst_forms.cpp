// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about forms: reading days, values, what is dirty, where an error stands.
#include "ui/forms/choicesfield.h"
#include "ui/forms/datefield.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class FormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsDays_data();
    void readsDays();
    void stepsADayByArrows();
    void settlesAShortDay();
    void showsARecordAndIsNotDirty();
    void isDirtyOnceSomethingDiffers();
    void marksWhatIsMissing();
    void refusesADayItCannotRead();
    void saysAnErrorUnderItsField();
    void keepsAChoiceWhenTheChoicesChange();
    void readOnlyFormsTakeNothing();
    void ticksSeveralChoices();
    void dropsTicksOfWhatIsNoLongerOffered();
    void aMenuOfChoicesStaysOpen();
    void aDialogSendsOnlyWhatIsComplete();
    void aDialogStaysOpenAfterARefusal();
    void keepsAWindowOpenUntilItIsAccepted();

private:
    std::unique_ptr<RecordForm> m_form;
    QLabel *errorOf(const QString &name) { return m_form->findChild<QLabel *>(name + u"-error"_s); }
};

void FormsTest::init()
{
    m_form = std::make_unique<RecordForm>();
    m_form->setToday(QDate(2026, 9, 12));
    m_form->addHeading(u"Человек"_s);
    m_form->addText({u"surname"_s, u"Фамилия"_s, FieldWidth::Half, FieldNeed::Required});
    m_form->addDay({u"born"_s, u"Дата рождения"_s, FieldWidth::Half});
    m_form->addChoice({u"sex"_s, u"Пол"_s}, {{u"m"_s, u"мужской"_s}, {u"f"_s, u"женский"_s}});
    m_form->addNumber({u"hours"_s, u"Часы"_s}, 0, 40);
    m_form->addFlag({u"home"_s, u"На дому"_s});
    m_form->addNote({u"note"_s, u"Примечание"_s});
    m_form->setValues({});
}

void FormsTest::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("full") << u"03.09.2015"_s << QDate(2015, 9, 3);
    QTest::newRow("short") << u"3.9"_s << QDate(2026, 9, 3);
    QTest::newRow("two digits of the year") << u"3.9.15"_s << QDate(2015, 9, 3);
    QTest::newRow("ISO") << u"2015-09-03"_s << QDate(2015, 9, 3);
    QTest::newRow("blanks and slashes") << u" 3/9/2015 "_s << QDate(2015, 9, 3);
    QTest::newRow("leap day") << u"29.02.2028"_s << QDate(2028, 2, 29);
    QTest::newRow("no leap day") << u"29.02.2026"_s << QDate();
    QTest::newRow("no month") << u"3.13"_s << QDate();
    QTest::newRow("word") << u"завтра"_s << QDate();
    QTest::newRow("three digits of the year") << u"3.9.201"_s << QDate();
}

void FormsTest::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(dayFromText(typed, QDate(2026, 1, 1)).value_or(QDate()), day);
}

void FormsTest::stepsADayByArrows()
{
    auto *day = qobject_cast<DateField *>(m_form->field(u"born"_s));
    QTest::keyClick(day, Qt::Key_Up);
    QCOMPARE(day->text(), u"13.09.2026"_s);
    QTest::keyClick(day, Qt::Key_Down);
    QTest::keyClick(day, Qt::Key_Down);
    QCOMPARE(m_form->value(u"born"_s).toDate(), QDate(2026, 9, 11));
}

void FormsTest::settlesAShortDay()
{
    auto *day = qobject_cast<DateField *>(m_form->field(u"born"_s));
    day->setText(u"1.2"_s);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(day, &out);
    QCOMPARE(day->text(), u"01.02.2026"_s);
}

void FormsTest::showsARecordAndIsNotDirty()
{
    const QVariantMap record{{u"surname"_s, u"Партин"_s}, {u"born"_s, QDate(2015, 9, 3)}, {u"sex"_s, u"f"_s},
                             {u"hours"_s, 12}, {u"home"_s, true}, {u"note"_s, u"две\nстроки"_s}};
    m_form->setValues(record);
    QVERIFY(!m_form->isDirty());
    QCOMPARE(m_form->values(), record);
    m_form->setValues({});
    QVERIFY(m_form->value(u"surname"_s).toString().isEmpty());
    QVERIFY(!m_form->value(u"born"_s).toDate().isValid());
    QVERIFY(!m_form->isDirty());
}

void FormsTest::isDirtyOnceSomethingDiffers()
{
    QSignalSpy edited(m_form.get(), &RecordForm::edited);
    QTest::keyClicks(m_form->field(u"surname"_s), u"P"_s);
    QVERIFY(m_form->isDirty());
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(m_form->field(u"surname"_s), Qt::Key_Backspace);
    QVERIFY(!m_form->isDirty());
    m_form->enter({{u"hours"_s, 3}});
    QVERIFY(m_form->isDirty());
    QCOMPARE(m_form->shownValues().value(u"hours"_s).toInt(), 0);
}

void FormsTest::marksWhatIsMissing()
{
    QVERIFY(!m_form->check());
    QVERIFY(!errorOf(u"surname"_s)->text().isEmpty());
    QVERIFY(errorOf(u"born"_s)->text().isEmpty());
    QTest::keyClicks(m_form->field(u"surname"_s), u"Partin"_s);
    QVERIFY(errorOf(u"surname"_s)->text().isEmpty());
    QVERIFY(m_form->check());
}

void FormsTest::refusesADayItCannotRead()
{
    m_form->enter({{u"surname"_s, u"Партин"_s}});
    qobject_cast<QLineEdit *>(m_form->field(u"born"_s))->setText(u"вчера"_s);
    QVERIFY(m_form->isDirty());
    QVERIFY(!m_form->check());
    QVERIFY(!errorOf(u"born"_s)->text().isEmpty());
}

void FormsTest::saysAnErrorUnderItsField()
{
    QVERIFY(m_form->setError(u"name.surname"_s, u"Такой уже есть"_s));
    QCOMPARE(errorOf(u"surname"_s)->text(), u"Такой уже есть"_s);
    QVERIFY(errorOf(u"surname"_s)->isVisibleTo(m_form.get()));
    QVERIFY(!m_form->setError(u"revision"_s, u"старая"_s));
    m_form->setValues({});
    QVERIFY(!errorOf(u"surname"_s)->isVisibleTo(m_form.get()));
}

void FormsTest::keepsAChoiceWhenTheChoicesChange()
{
    m_form->setValues({{u"sex"_s, u"f"_s}});
    m_form->setChoices(u"sex"_s, {{u"x"_s, u"не указан"_s}, {u"f"_s, u"ж"_s}, {u"m"_s, u"м"_s}});
    QCOMPARE(m_form->value(u"sex"_s).toString(), u"f"_s);
    QVERIFY(!m_form->isDirty());
    m_form->setChoices(u"sex"_s, {{u"x"_s, u"не указан"_s}});
    QCOMPARE(m_form->value(u"sex"_s).toString(), u"x"_s);
}

void FormsTest::readOnlyFormsTakeNothing()
{
    m_form->setReadOnly(true);
    QTest::keyClicks(m_form->field(u"surname"_s), u"P"_s);
    QTest::keyClick(m_form->field(u"born"_s), Qt::Key_Up);
    QVERIFY(!m_form->isDirty());
    QVERIFY(!m_form->field(u"sex"_s)->isEnabled());
    m_form->setReadOnly(false);
    QTest::keyClicks(m_form->field(u"surname"_s), u"P"_s);
    QVERIFY(m_form->isDirty());
}

void FormsTest::ticksSeveralChoices()
{
    m_form->addChoice({u"subjects"_s, u"Предметы"_s, FieldWidth::Full, FieldNeed::Required},
                      {{1, u"Алгебра"_s}, {2, u"Физика"_s}, {3, u"Химия"_s}}, ChoiceCount::Many);
    m_form->setValues({{u"surname"_s, u"Пеналов"_s}, {u"subjects"_s, QVariantList{3, 1}}});
    QCOMPARE(m_form->value(u"subjects"_s).toList(), (QVariantList{1, 3})); // in the order offered
    QVERIFY(!m_form->isDirty());
    QCOMPARE(m_form->field(u"subjects"_s)->toolTip(), u"Алгебра, Химия"_s);
    auto *field = qobject_cast<ChoicesField *>(m_form->field(u"subjects"_s));
    QSignalSpy edited(m_form.get(), &RecordForm::edited);
    field->menu()->actions().at(1)->toggle();
    QCOMPARE(edited.size(), 1);
    QVERIFY(m_form->isDirty());
    QCOMPARE(m_form->value(u"subjects"_s).toList().size(), 3);
    m_form->setValues({{u"surname"_s, u"Пеналов"_s}});
    QVERIFY(!m_form->check()); // required, and none is ticked
    QVERIFY(!errorOf(u"subjects"_s)->text().isEmpty());
}

void FormsTest::dropsTicksOfWhatIsNoLongerOffered()
{
    m_form->addChoice({u"subjects"_s, u"Предметы"_s}, {{1, u"Алгебра"_s}, {2, u"Физика"_s}}, ChoiceCount::Many);
    m_form->setValues({{u"subjects"_s, QVariantList{1, 2}}});
    m_form->setChoices(u"subjects"_s, {{2, u"Физика"_s}, {4, u"Музыка"_s}});
    QCOMPARE(m_form->value(u"subjects"_s).toList(), QVariantList{2});
    QVERIFY(!m_form->isDirty());
    m_form->setReadOnly(true);
    QVERIFY(!m_form->field(u"subjects"_s)->isEnabled());
}

void FormsTest::aMenuOfChoicesStaysOpen()
{
    ChoicesField field;
    field.setChoices({{1, u"Алгебра"_s}, {2, u"Физика"_s}});
    field.menu()->popup({0, 0});
    QTRY_VERIFY(field.menu()->isVisible());
    for (QAction *action : field.menu()->actions())
        QTest::mouseClick(field.menu(), Qt::LeftButton, {}, field.menu()->actionGeometry(action).center());
    QVERIFY(field.menu()->isVisible());
    QCOMPARE(field.values(), (QVariantList{1, 2}));
}

void FormsTest::aDialogSendsOnlyWhatIsComplete()
{
    FormDialog dialog(u"Учётная запись"_s, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.form().addText({u"number"_s, u"Номер"_s, FieldWidth::Full, FieldNeed::Required});
    QSignalSpy submitted(&dialog, &FormDialog::submitted);
    dialog.begin();
    dialog.submit();
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!dialog.notice().isEmpty());
    dialog.form().enter({{u"number"_s, u"12"_s}});
    dialog.submit();
    dialog.submit(); // an impatient second press
    QCOMPARE(submitted.size(), 1);
}

void FormsTest::aDialogStaysOpenAfterARefusal()
{
    FormDialog dialog(u"Учётная запись"_s, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.form().addText({u"number"_s, u"Номер"_s});
    QSignalSpy submitted(&dialog, &FormDialog::submitted);
    dialog.begin();
    dialog.submit();
    dialog.explain(u"order.number"_s, u"занят"_s);
    QCOMPARE(dialog.form().findChild<QLabel *>(u"number-error"_s)->text(), u"занят"_s);
    QVERIFY(dialog.isVisible());
    dialog.submit();
    QCOMPARE(submitted.size(), 2);
    dialog.setReadOnly();
    QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isVisibleTo(&dialog));
}

void FormsTest::keepsAWindowOpenUntilItIsAccepted()
{
    auto *dialog = new FormDialog(u"Окно"_s, m_form.get());
    dialog->form().addText({u"name"_s, u"Имя"_s, FieldWidth::Full, FieldNeed::Required});
    QSignalSpy submitted(dialog, &FormDialog::submitted);
    dialog->begin();
    auto *save = dialog->findChild<QPushButton *>(u"accept"_s);
    save->click();
    QCOMPARE(submitted.count(), 0); // the name is missing
    dialog->form().enter({{u"name"_s, u"Анна"_s}});
    save->click();
    QCOMPARE(submitted.count(), 1);
    QVERIFY(dialog->isVisible());
    save->click(); // it is under way: not sent twice
    QCOMPARE(submitted.count(), 1);
    dialog->explain(u"record.name"_s, u"занято"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"name-error"_s)->text(), u"занято"_s);
    QCOMPARE(dialog->notice(), u"занято"_s);
    dialog->explain(u"nothing"_s, u"не вышло"_s);
    QCOMPARE(dialog->notice(), u"не вышло"_s);
    save->click();
    QCOMPARE(submitted.count(), 2);
    dialog->setReadOnly();
    QVERIFY(!save->isVisible());
    dialog->accept();
    QTRY_VERIFY(!m_form->findChild<FormDialog *>());
}

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
