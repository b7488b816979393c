// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about pages of a list and a form: nothing typed is lost, a refusal stands under its field, undo is a new change.
#include "app/pages/recordpage.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Room {
    qint64 id;
    QString name;
    int seats;
};

/// Rooms kept in the test itself; the server's part is played by `refusal`.
class RoomPage : public RecordPage
{
public:
    explicit RoomPage(Session &session) : RecordPage(session)
    {
        form().addText({u"name"_s, u"Кабинет"_s, FieldWidth::Full, FieldNeed::Required});
        form().addNumber({u"seats"_s, u"Мест"_s}, 0, 100);
        addNewAction(u"Новый"_s, {{u"seats"_s, 30}});
        refresh();
    }

    QString guidePage() const override { return u"index"_s; }

    QList<Room> rooms{{1, u"101"_s, 25}, {2, u"102"_s, 30}};
    std::optional<Failure> refusal;
    int saves = 0;
    using RecordPage::setEditable;

protected:
    void load() override
    {
        ListShape<Room> shape;
        shape.text(u"Кабинет"_s, 10, [](const Room &r) { return r.name; }).number(u"Мест"_s, 6, [](const Room &r) { return r.seats; });
        showTable(shape.table(u"Кабинеты"_s, rooms, [](const Room &r) { return r.id; }));
    }
    void showRecord(qint64 id) override
    {
        for (const Room &room : std::as_const(rooms)) {
            if (room.id == id)
                return form().setValues({{u"name"_s, room.name}, {u"seats"_s, room.seats}});
        }
        form().setValues({});
    }
    void save() override
    {
        ++saves;
        if (refusal)
            return explain(*refusal);
        const Room room{isNew() ? rooms.size() + 1 : shownId(), form().value(u"name"_s).toString(), form().value(u"seats"_s).toInt()};
        if (isNew())
            rooms.append(room);
        else
            rooms[room.id - 1] = room;
        saved(room.id);
    }
};

} // namespace

class RecordPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheFirstRecord();
    void savesAChangeAndStaysThere();
    void undoesASaveByAnother();
    void addsANewRecord();
    void goesToARecordThatTheSearchHolds();
    void asksBeforeSomethingTypedIsLost();
    void goesOnTypingOnEscape();
    void discardsWhatWasTyped();
    void saysARefusalUnderItsField();
    void savesNothingThatIsIncomplete();
    void onlyShowsWhereNobodyMayEdit();
    void keepsTheListUsableWhenItIsEmpty();

private:
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    void type(const QString &text) { m_page->form().enter({{u"name"_s, text}}); }
    QString typed() const { return m_page->form().value(u"name"_s).toString(); }

    Session m_session;
    std::unique_ptr<RoomPage> m_page;
};

void RecordPageTest::init()
{
    m_page = std::make_unique<RoomPage>(m_session);
    m_page->show();
}

void RecordPageTest::showsTheFirstRecord()
{
    QCOMPARE(m_page->shownId(), 1);
    QCOMPARE(typed(), u"101"_s);
    QVERIFY(!button(u"save"_s)->isEnabled());
}

void RecordPageTest::savesAChangeAndStaysThere()
{
    m_page->list().setCurrentId(2);
    type(u"202"_s);
    QVERIFY(button(u"save"_s)->isEnabled());
    button(u"save"_s)->click();
    QCOMPARE(m_page->rooms.at(1).name, u"202"_s);
    QCOMPARE(m_page->list().currentId(), 2);
    QVERIFY(!button(u"save"_s)->isEnabled());
    QCOMPARE(m_page->notice().text(), RecordPage::tr("Saved"));
}

void RecordPageTest::undoesASaveByAnother()
{
    type(u"111"_s);
    button(u"save"_s)->click();
    auto *undo = m_page->notice().findChild<QToolButton *>();
    QVERIFY(undo->isVisibleTo(m_page.get()));
    undo->click();
    QCOMPARE(m_page->saves, 2);
    QCOMPARE(m_page->rooms.at(0).name, u"101"_s);
    undo->click(); // and the undo is undone
    QCOMPARE(m_page->rooms.at(0).name, u"111"_s);
}

void RecordPageTest::goesToARecordThatTheSearchHolds()
{
    m_page->list().search(u"101"_s);
    m_page->showId(2);
    QCOMPARE(m_page->shownId(), 2);
    QCOMPARE(typed(), u"102"_s);
}

void RecordPageTest::addsANewRecord()
{
    button(u"new"_s)->click();
    QVERIFY(m_page->isNew());
    QCOMPARE(m_page->form().value(u"seats"_s).toInt(), 30);
    type(u"103"_s);
    button(u"save"_s)->click();
    QCOMPARE(m_page->rooms.size(), 3);
    QCOMPARE(m_page->list().currentId(), 3);
    QVERIFY(!m_page->isNew());
    QVERIFY(!m_page->notice().findChild<QToolButton *>()->isVisibleTo(m_page.get())); // a new record has no former state
}

void RecordPageTest::asksBeforeSomethingTypedIsLost()
{
    type(u"199"_s);
    setNextAnswer(0);
    m_page->list().setCurrentId(2);
    QCOMPARE(lastQuestion(), RecordPage::tr("What was typed in the form is not saved."));
    QCOMPARE(m_page->rooms.at(0).name, u"199"_s);
    type(u"198"_s);
    setNextAnswer(1);
    m_page->list().setCurrentId(2);
    QCOMPARE(m_page->rooms.at(0).name, u"199"_s);
    QCOMPARE(typed(), u"102"_s);
}

void RecordPageTest::goesOnTypingOnEscape()
{
    type(u"199"_s);
    setNextAnswer(2);
    m_page->list().setCurrentId(2);
    QCOMPARE(m_page->list().currentId(), 1);
    QCOMPARE(typed(), u"199"_s);
    QCOMPARE(m_page->saves, 0);
}

void RecordPageTest::discardsWhatWasTyped()
{
    type(u"199"_s);
    button(u"discard"_s)->click();
    QCOMPARE(typed(), u"101"_s);
    button(u"new"_s)->click();
    button(u"discard"_s)->click();
    QVERIFY(!m_page->isNew());
    QCOMPARE(typed(), u"101"_s);
}

void RecordPageTest::saysARefusalUnderItsField()
{
    Failure failure;
    failure.code = ErrorCode::AlreadyExists;
    failure.field = u"name"_s;
    m_page->refusal = failure;
    type(u"102"_s);
    button(u"save"_s)->click();
    QCOMPARE(m_page->form().findChild<QLabel *>(u"name-error"_s)->text(), wording(failure));
    QCOMPARE(m_page->notice().text(), wording(failure));
    QCOMPARE(typed(), u"102"_s);
    QVERIFY(button(u"save"_s)->isEnabled());
}

void RecordPageTest::savesNothingThatIsIncomplete()
{
    type({});
    button(u"save"_s)->click();
    QCOMPARE(m_page->saves, 0);
    QVERIFY(!m_page->form().findChild<QLabel *>(u"name-error"_s)->text().isEmpty());
}

void RecordPageTest::onlyShowsWhereNobodyMayEdit()
{
    m_page->setEditable(false);
    QVERIFY(!button(u"save"_s)->isVisibleTo(m_page.get()));
    QTest::keyClicks(m_page->form().field(u"name"_s), u"9"_s);
    QCOMPARE(typed(), u"101"_s);
}

void RecordPageTest::keepsTheListUsableWhenItIsEmpty()
{
    m_page->rooms.clear();
    m_page->refresh();
    QCOMPARE(m_page->shownId(), 0);
    QVERIFY(!m_page->form().widget()->isEnabled());
    button(u"new"_s)->click();
    QVERIFY(m_page->form().widget()->isEnabled());
}

QTEST_MAIN(RecordPageTest)
#include "tst_recordpage.moc"
