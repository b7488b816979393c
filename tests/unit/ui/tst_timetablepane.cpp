// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the editor of the timetable: keyboard, mouse, drag and drop, the lists beside the grid.
#include "tests/support/sampletimetable.h"
#include "ui/timetable/timetablepane.h"
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace parta;
using namespace Qt::StringLiterals;

class TimetablePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void movesALessonByKeys();
    void escapeLaysALessonBack();
    void spaceGoesThroughTheLessonsOfACell();
    void placesAnUnplacedHourByKeys();
    void deleteTakesALessonOff();
    void dropsWhatIsDragged();
    void refusesAForeignDrag();
    void nobodyMovesWhatIsInForce();
    void clashesAreListedAndLeadToTheirCell();
    void theRoomOfALessonIsChosen();
    void showsTeachersAndRooms();
    void warningsLeadToTheirClass();
    void keysUndoAndRedo();
    void marksTheCellAndTakesTheMarkOff();
    void saysNothingWhileItIsTakenDown();

private:
    TimetableView &view() { return m_pane->view(); }
    void goTo(const CycleCell &cell) { view().setCurrentIndex(m_pane->model().indexOf(cell)); }
    QList<CycleCell> cellsOf(qint64 group) const
    {
        QList<CycleCell> cells;
        for (const TimetableSlot &slot : m_pane->draft().slotList())
            if (slot.group.value == group)
                cells.append(slot.cell);
        return cells;
    }
    void press(Qt::Key key) { QTest::keyClick(&view(), key); }

    std::unique_ptr<TimetablePane> m_pane;
};

void TimetablePaneTest::init()
{
    m_pane = std::make_unique<TimetablePane>();
    m_pane->resize(1150, 640);
    m_pane->setVersion(sample::draftVersion(), sample::slotList(), sample::board(), true);
    m_pane->showSubject({TimetableAxis::Class, 1});
    m_pane->show();
}

void TimetablePaneTest::movesALessonByKeys()
{
    goTo({1, 1, 1});
    press(Qt::Key_Space);
    QVERIFY(m_pane->model().picked() >= 0);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(m_pane->model().at(1, 2).verdict, std::optional(PlaceVerdict::Free));
    press(Qt::Key_Return);
    QCOMPARE(m_pane->model().picked(), -1);
    QCOMPARE(cellsOf(1), QList<CycleCell>({{1, 3, 2}}));
    QCOMPARE(m_pane->model().cellAt(view().currentIndex()), (CycleCell{1, 3, 2}));
}

void TimetablePaneTest::escapeLaysALessonBack()
{
    goTo({1, 1, 1});
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QCOMPARE(m_pane->model().picked(), -1);
    QCOMPARE(cellsOf(1), QList<CycleCell>({{1, 1, 1}}));
    QVERIFY(!m_pane->draft().isDirty());
}

void TimetablePaneTest::spaceGoesThroughTheLessonsOfACell()
{
    goTo({1, 2, 2});
    press(Qt::Key_Space);
    const int first = m_pane->model().picked();
    press(Qt::Key_Space);
    const int second = m_pane->model().picked();
    QVERIFY(first >= 0 && second >= 0 && first != second);
    press(Qt::Key_Space);
    QCOMPARE(m_pane->model().picked(), -1);
}

void TimetablePaneTest::placesAnUnplacedHourByKeys()
{
    QListWidget &list = m_pane->unplacedList();
    QCOMPARE(list.count(), 4);
    list.setCurrentRow(0);
    const QString what = list.currentItem()->text();
    QVERIFY(what.startsWith(u"7А, Алгебра"_s));
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(m_pane->model().picked() >= 0);
    goTo({1, 5, 4});
    press(Qt::Key_Enter);
    QCOMPARE(list.count(), 3);
    QCOMPARE(cellsOf(1).size(), 2);
    QVERIFY(cellsOf(1).contains(CycleCell{1, 5, 4}));
}

void TimetablePaneTest::deleteTakesALessonOff()
{
    goTo({1, 1, 3});
    press(Qt::Key_Delete);
    QVERIFY(cellsOf(2).isEmpty());
    QCOMPARE(m_pane->unplacedList().count(), 5);
}

void TimetablePaneTest::dropsWhatIsDragged()
{
    QSignalSpy picked(&view(), &TimetableView::pickedChanged);
    const int hour = m_pane->unplacedList().item(0)->data(Qt::UserRole).toInt();
    const std::unique_ptr<QMimeData> mime(TimetableView::mimeOf(hour));
    const QPoint point = view().visualRect(m_pane->model().indexOf({1, 4, 2})).center();
    QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(m_pane->model().picked(), hour);
    QDragMoveEvent move(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(cellsOf(1).contains(CycleCell{1, 4, 2}));
    QCOMPARE(picked.last().first().toInt(), -1);
}

void TimetablePaneTest::refusesAForeignDrag()
{
    QMimeData text;
    text.setText(u"7А"_s);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(m_pane->model().picked(), -1);
}

void TimetablePaneTest::nobodyMovesWhatIsInForce()
{
    m_pane->setVersion(sample::draftVersion(), sample::slotList(), sample::board(), false);
    goTo({1, 1, 1});
    press(Qt::Key_Space);
    QCOMPARE(m_pane->model().picked(), -1);
    press(Qt::Key_Delete);
    QCOMPARE(m_pane->draft().slotList(), sample::slotList());
}

void TimetablePaneTest::clashesAreListedAndLeadToTheirCell()
{
    m_pane->showSubject({TimetableAxis::Class, 2});
    QTest::keyClick(&m_pane->unplacedList(), Qt::Key_Down);
    m_pane->unplacedList().setCurrentRow(0);
    QTest::keyClick(&m_pane->unplacedList(), Qt::Key_Space);
    goTo({1, 1, 1});
    press(Qt::Key_Return);
    QCOMPARE(m_pane->conflictList().count(), 1);
    const QString text = m_pane->conflictList().item(0)->text();
    for (const QString &part : {u"7А, Алгебра"_s, u"7Б, Алгебра"_s, u"Глобусова А. К."_s, u"1"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    goTo({1, 5, 5});
    m_pane->conflictList().setCurrentRow(0);
    Q_EMIT m_pane->conflictList().itemActivated(m_pane->conflictList().item(0));
    QCOMPARE(m_pane->model().cellAt(view().currentIndex()), (CycleCell{1, 1, 1}));
}

void TimetablePaneTest::theRoomOfALessonIsChosen()
{
    goTo({1, 1, 3});
    auto *room = m_pane->findChild<QComboBox *>(u"room"_s);
    QVERIFY(room->isEnabled());
    QCOMPARE(room->currentIndex(), 0);
    room->setCurrentIndex(2);
    Q_EMIT room->activated(2);
    bool found = false;
    for (const TimetableSlot &slot : m_pane->draft().slotList())
        found = found || (slot.group == GroupId{2} && slot.room == RoomId{2});
    QVERIFY(found);
}

void TimetablePaneTest::showsTeachersAndRooms()
{
    auto *axis = m_pane->findChild<QComboBox *>(u"axis"_s);
    auto *subject = m_pane->findChild<QComboBox *>(u"subject"_s);
    axis->setCurrentIndex(1);
    Q_EMIT axis->activated(1);
    QCOMPARE(subject->count(), 3);
    QCOMPARE(m_pane->model().subject(), (TimetableSubject{TimetableAxis::Teacher, 1}));
    axis->setCurrentIndex(2);
    Q_EMIT axis->activated(2);
    subject->setCurrentIndex(1);
    Q_EMIT subject->activated(1);
    QCOMPARE(m_pane->model().subject(), (TimetableSubject{TimetableAxis::Room, 2}));
    QCOMPARE(m_pane->unplacedList().count(), 6); // everybody's
}

void TimetablePaneTest::warningsLeadToTheirClass()
{
    m_pane->setWarnings({{u"7Б: 8 уроков в понедельник"_s, ClassId{2}, CycleCell{1, 1, 7}}});
    QCOMPARE(m_pane->warningList().count(), 1);
    m_pane->warningList().setCurrentRow(0);
    Q_EMIT m_pane->warningList().itemActivated(m_pane->warningList().item(0));
    QCOMPARE(m_pane->model().subject(), (TimetableSubject{TimetableAxis::Class, 2}));
    QCOMPARE(m_pane->model().cellAt(view().currentIndex()), (CycleCell{1, 1, 7}));
}

void TimetablePaneTest::keysUndoAndRedo()
{
    QSignalSpy dirty(m_pane.get(), &TimetablePane::dirtyChanged);
    goTo({1, 1, 3});
    press(Qt::Key_Delete);
    QCOMPARE(dirty.last().first().toBool(), true);
    m_pane->draft().undoStack().undo();
    QCOMPARE(m_pane->draft().slotList(), sample::slotList());
    QCOMPARE(dirty.last().first().toBool(), false);
    m_pane->draft().undoStack().redo();
    QCOMPARE(m_pane->draft().slotList().size(), 3);
}

void TimetablePaneTest::marksTheCellAndTakesTheMarkOff()
{
    QSignalSpy wanted(m_pane.get(), &TimetablePane::marksWanted);
    m_pane->setMayMark(true);
    goTo({1, 4, 6});
    m_pane->findChild<QToolButton *>(u"mark"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(1).value<QList<CycleCell>>(), QList<CycleCell>({{1, 4, 6}}));
    m_pane->draft().setNotAvailable({{{}, ClassId{1}, {}, {1, 4, 6}}, {StaffId{1}, {}, {}, {1, 2, 2}}});
    QVERIFY(m_pane->model().at(5, 3).isNotAvailable);
    QVERIFY(!m_pane->model().at(1, 1).isNotAvailable); // the teacher's, not the class's
    goTo({1, 4, 6});
    m_pane->findChild<QToolButton *>(u"mark"_s)->click();
    QVERIFY(wanted.last().at(1).value<QList<CycleCell>>().isEmpty());
}

void TimetablePaneTest::saysNothingWhileItIsTakenDown()
{
    int told = 0;
    connect(m_pane.get(), &TimetablePane::dirtyChanged, this, [&told] { ++told; });
    goTo({1, 1, 3});
    press(Qt::Key_Delete);
    QCOMPARE(told, 1);
    m_pane.reset();
    QCOMPARE(told, 1);
}

QTEST_MAIN(TimetablePaneTest)
#include "tst_timetablepane.moc"
