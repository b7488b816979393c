// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of movement against a typed server: the book, an order for many, an annulment, the alphabet book.
#include "app/pages/alphabetpage.h"
#include "app/pages/movementpage.h"
#include "app/pages/orderdialog.h"
#include "app/pages/pupilpicker.h"
#include "support/fakeschool.h"
#include "ui/style/translations.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

MovementLine line(qint64 id, MovementKind kind, int daysLate = 0)
{
    MovementLine one;
    one.id = {id};
    one.kind = kind;
    one.pupil = {id};
    one.name = {u"Азбукина"_s, u"Анна"_s, {}};
    one.paper = {QDate(2026, 9, 10), QDate(2026, 9, 9), u"15-у"_s, QDate(2026, 9, 8), {}, u"школа № 2"_s, {}};
    one.due = QDate(2026, 9, 16);
    one.enteredOn = one.due.addDays(daysLate);
    return one;
}

PupilLine pupil(qint64 id, const QString &surname, const QString &className, int level)
{
    PupilLine one;
    one.id = {id};
    one.name = {surname, u"Анна"_s, {}};
    one.className = className;
    one.yearLevel = level;
    return one;
}

} // namespace

class MovementPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void cleanup();

    void showsTheBookWithItsLateness();
    void letsOnlyTheDeputyWrite();
    void enrolsANewcomer();
    void promotesAWholeClass();
    void asksForWhatTheKindNeeds();
    void explainsARefusalAndKeepsWhatWasTyped();
    void tellsOpenSubgroups();
    void annulsALine();
    void refusesToAnnulTwice();
    void choosesPupilsBySearchAndClass();
    void ordersTheAlphabetBookByNumber();

private:
    void open(const QList<Role> &roles = {Role::Deputy});
    OrderDialog *order();
    static QPushButton *button(QWidget *window) { return window->findChild<QPushButton *>(u"accept"_s); }
    static void press(QWidget *window) { button(window)->click(); }

    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MovementPage> m_page;
    QList<MovementLine> m_lines;
    QList<RecordMovement> m_orders;
    QList<AnnulMovement> m_annulments;
    std::optional<Failure> m_refusal;
    QList<UndecidedSubgroups> m_open;
};

void MovementPageTest::init()
{
    m_school = std::make_unique<FakeSchool>();
    m_lines = {line(3, MovementKind::Departure, 2), line(2, MovementKind::ClassChange), line(1, MovementKind::Enrolment)};
    m_orders.clear();
    m_annulments.clear();
    m_open.clear();
    m_refusal.reset();
    FakeServer &server = m_school->server();
    server.answer<ListMovements>([this](const ListMovements &) {
        const DateRange now{QDate(2026, 9, 1), QDate(2027, 8, 31)}, next{QDate(2027, 9, 1), QDate(2028, 8, 31)};
        return ListMovements::Reply{m_lines, {{{1}, u"7А"_s, 7, now}, {{2}, u"7Б"_s, 7, now}, {{3}, u"8А"_s, 8, next}}};
    });
    server.answer<ListPupils>([](const ListPupils &) {
        return ListPupils::Reply{{pupil(1, u"Азбукина"_s, u"7А"_s, 7), pupil(2, u"Буквина"_s, u"7А"_s, 7),
                                  pupil(3, u"Веткина"_s, u"10Б"_s, 10), pupil(4, u"Гостева"_s, {}, 0)}, {}, {}, {}};
    });
    server.answer<RecordMovement>([this](const RecordMovement &wanted) -> Result<RecordMovement::Reply> {
        m_orders.append(wanted);
        if (m_refusal)
            return *m_refusal;
        return RecordMovement::Reply{QList<MovementLine>(qMax(1, int(wanted.pupils.size())), line(9, wanted.kind)), m_open};
    });
    server.answer<AnnulMovement>([this](const AnnulMovement &wanted) -> Result<AnnulMovement::Reply> {
        m_annulments.append(wanted);
        if (m_refusal)
            return *m_refusal;
        return AnnulMovement::Reply{line(10, MovementKind::Annulment)};
    });
}

void MovementPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_school.reset();
}

void MovementPageTest::open(const QList<Role> &roles)
{
    m_school->setRoles(roles);
    m_session = std::make_unique<Session>();
    m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
    m_session->signIn(u"globusova"_s, Secret<QString>(FakeSchool::password()));
    QTRY_VERIFY(m_session->isOnline());
    m_page = std::make_unique<MovementPage>(*m_session);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(m_page->list().model().rowCount(), int(m_lines.size()));
}

OrderDialog *MovementPageTest::order()
{
    m_page->findChild<QPushButton *>(u"action-add"_s)->click();
    (void)QTest::qWaitFor([this] { return m_page->findChild<OrderDialog *>() != nullptr; });
    return m_page->findChild<OrderDialog *>();
}

void MovementPageTest::showsTheBookWithItsLateness()
{
    open();
    const ListTable shown = m_page->list().shownTable();
    QCOMPARE(shown.rows.at(0).tone, RowTone::Warning);
    QCOMPARE(shown.rows.at(1).tone, RowTone::Normal);
    QCOMPARE(m_page->form().value(u"state"_s).toString(), u"опоздание 2 дня"_s);
    QCOMPARE(m_page->form().value(u"due"_s).toString(), u"16.09.2026"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"save"_s)->isVisible());
}

void MovementPageTest::letsOnlyTheDeputyWrite()
{
    open({Role::Director});
    QVERIFY(!m_page->findChild<QPushButton *>(u"action-add"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"action-remove"_s)->isVisible());
}

void MovementPageTest::enrolsANewcomer()
{
    open();
    OrderDialog *window = order();
    QVERIFY(window);
    QVERIFY(!window->picker().isVisible());
    window->form().enter({{u"surname"_s, u"Новикова"_s}, {u"givenName"_s, u"Вера"_s}, {u"toClass"_s, 2},
                          {u"orderNumber"_s, u"20-у"_s}, {u"place"_s, u"школа № 5"_s}});
    press(window);
    QTRY_COMPARE(m_orders.size(), 1);
    const RecordMovement wanted = m_orders.first();
    QCOMPARE(wanted.kind, MovementKind::Enrolment);
    QCOMPARE(wanted.newcomer->name.surname, u"Новикова"_s);
    QCOMPARE(wanted.toClass, std::optional(ClassId{2}));
    QCOMPARE(wanted.paper.orderNumber, u"20-у"_s);
    QVERIFY(wanted.pupils.isEmpty());
    QTRY_VERIFY(!m_page->findChild<OrderDialog *>());
}

void MovementPageTest::promotesAWholeClass()
{
    open();
    OrderDialog *window = order();
    window->form().enter({{u"kind"_s, int(MovementKind::Promotion)}, {u"toClass"_s, 3}, {u"orderNumber"_s, u"30"_s}});
    QVERIFY(window->picker().isVisible());
    auto *classes = window->findChild<QComboBox *>(u"pickerClass"_s);
    QCOMPARE(classes->itemText(1), u"7А"_s); // by year level, not by letter: before 10Б
    classes->setCurrentIndex(1);
    window->findChild<QPushButton *>(u"pickerAll"_s)->click();
    press(window);
    QTRY_COMPARE(m_orders.size(), 1);
    QCOMPARE(m_orders.first().pupils, (QList<PupilId>{{1}, {2}}));
    QVERIFY(!m_orders.first().newcomer);
    QCOMPARE(m_orders.first().toClass, std::optional(ClassId{3}));
}

void MovementPageTest::asksForWhatTheKindNeeds()
{
    open();
    OrderDialog *window = order();
    press(window); // no order number
    QVERIFY(!window->findChild<QLabel *>(u"orderNumber-error"_s)->text().isEmpty());
    window->form().enter({{u"kind"_s, int(MovementKind::Departure)}, {u"orderNumber"_s, u"30"_s}});
    press(window); // nobody is chosen
    QVERIFY(!window->notice().isEmpty());
    window->picker().choose({1}, true);
    press(window); // and nowhere to go
    QVERIFY(!window->findChild<QLabel *>(u"place-error"_s)->text().isEmpty());
    QVERIFY(!window->form().field(u"toClass"_s)->isVisible());
    QVERIFY(m_orders.isEmpty());
    window->form().enter({{u"place"_s, u"школа № 5"_s}});
    press(window);
    QTRY_COMPARE(m_orders.size(), 1);
}

void MovementPageTest::explainsARefusalAndKeepsWhatWasTyped()
{
    open();
    OrderDialog *window = order();
    window->form().enter({{u"kind"_s, int(MovementKind::ClassChange)}, {u"orderNumber"_s, u"30"_s}, {u"toClass"_s, 1}});
    window->picker().choose({1}, true);
    m_refusal = refusal(ErrorCode::Malformed);
    m_refusal->field = u"toClass"_s;
    press(window);
    QTRY_VERIFY(!window->findChild<QLabel *>(u"toClass-error"_s)->text().isEmpty());
    m_refusal = refusal(ErrorCode::NotAMember);
    m_refusal->field = u"pupils"_s;
    press(window);
    QTRY_VERIFY(button(window)->isEnabled());
    QVERIFY(!window->notice().isEmpty());
    QCOMPARE(window->form().value(u"orderNumber"_s).toString(), u"30"_s);
    QCOMPARE(window->picker().chosen().size(), 1);
}

void MovementPageTest::tellsOpenSubgroups()
{
    open();
    m_open = {{u"Азбукина Анна"_s, u"Английский язык"_s, u"группа 1, группа 2"_s}};
    OrderDialog *window = order();
    window->form().enter({{u"kind"_s, int(MovementKind::ClassChange)}, {u"orderNumber"_s, u"30"_s}, {u"toClass"_s, 1}});
    window->picker().choose({1}, true);
    press(window);
    QTRY_VERIFY(m_page->notice().text().contains(u"Английский язык"_s));
}

void MovementPageTest::annulsALine()
{
    open();
    m_page->findChild<QPushButton *>(u"action-remove"_s)->click();
    auto *window = m_page->findChild<FormDialog *>(u"annulDialog"_s);
    QVERIFY(window);
    press(window);
    QVERIFY(m_annulments.isEmpty()); // no annulment without an order
    window->form().enter({{u"orderNumber"_s, u"31"_s}, {u"reason"_s, u"ошибка в фамилии"_s}});
    m_refusal = refusal(ErrorCode::InUse);
    m_refusal->field = u"movement"_s;
    press(window);
    QTRY_VERIFY(button(window)->isEnabled());
    QVERIFY(!window->notice().isEmpty());
    m_refusal.reset();
    press(window);
    QTRY_COMPARE(m_annulments.size(), 2);
    QCOMPARE(m_annulments.last().movement, MovementId{3});
    QTRY_VERIFY(!m_page->findChild<FormDialog *>(u"annulDialog"_s));
}

void MovementPageTest::refusesToAnnulTwice()
{
    m_lines[0].annulledBy = MovementId{4};
    open();
    QVERIFY(!m_page->findChild<QPushButton *>(u"action-remove"_s)->isEnabled());
    QCOMPARE(m_page->list().shownTable().rows.at(0).tone, RowTone::Quiet);
    m_page->list().setCurrentId(2);
    QVERIFY(m_page->findChild<QPushButton *>(u"action-remove"_s)->isEnabled());
}

void MovementPageTest::choosesPupilsBySearchAndClass()
{
    PupilPicker picker;
    picker.setPupils({pupil(1, u"Ёлкина"_s, u"7А"_s, 7), pupil(2, u"Буквина"_s, u"7А"_s, 7), pupil(3, u"Еловая"_s, u"10Б"_s, 10)});
    auto *list = picker.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    picker.findChild<QLineEdit *>()->setText(u"ел"_s);
    QCOMPARE(list->count(), 2);
    list->item(0)->setCheckState(Qt::Checked);
    picker.findChild<QLineEdit *>()->setText(u"бук"_s);
    list->item(0)->setCheckState(Qt::Checked);
    picker.findChild<QLineEdit *>()->clear();
    QCOMPARE(picker.chosen(), (QList<PupilId>{{1}, {2}})); // a search forgets nobody
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(picker.chosen(), (QList<PupilId>{{2}}));
}

void MovementPageTest::ordersTheAlphabetBookByNumber()
{
    open();
    const auto entry = [](int number, const std::optional<QDate> &left) {
        AlphabetLine one;
        one.id = number;
        one.letter = u"В"_s;
        one.number = number;
        one.name = {u"Веткина"_s, u"Анна"_s, {}};
        one.enrolledOn = QDate(2026, 9, 1);
        one.leftOn = left;
        return one;
    };
    m_school->server().answer<ListAlphabet>([&](const ListAlphabet &) {
        return ListAlphabet::Reply{{entry(9, {}), entry(13, QDate(2026, 10, 1))}};
    });
    AlphabetPage page(*m_session);
    page.refresh();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    const ListTable table = page.list().shownTable();
    QCOMPARE(table.rows.at(0).cells.at(1).text, u"В/9"_s);
    QVERIFY(table.rows.at(0).cells.at(1).key.toString() < table.rows.at(1).cells.at(1).key.toString());
    QCOMPARE(table.rows.at(1).tone, RowTone::Quiet);
    QCOMPARE(page.form().value(u"number"_s).toString(), u"В/9"_s);
}

QTEST_MAIN(MovementPageTest)
#include "tst_movementpage.moc"
