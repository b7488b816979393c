// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid under the hands of a teacher: every key, undo, fill, clipboard, frozen parts.
#include "tests/support/samplegradebook.h"
#include "ui/gradebook/gradebookview.h"
#include "ui/lists/tsv.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

constexpr int firstLesson = GridColumns::firstLesson;

} // namespace

class GradebookViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<GradebookModel>(m_clock);
        m_view = std::make_unique<GradebookView>(*m_model);
        Gradebook page = sample::gradebook();
        page.marks.clear();
        page.attendance.clear();
        for (GradebookLesson &held : page.lessons)
            held.state = LessonState::Planned;
        m_model->setPage(page);
        m_view->resize(1000, 620);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        at(0, 0);
        m_sent = std::make_unique<QSignalSpy>(m_model.get(), &GradebookModel::proposed);
        m_told = std::make_unique<QSignalSpy>(m_view.get(), &GradebookView::told);
    }
    void cleanup()
    {
        m_told.reset();
        m_sent.reset();
        m_view.reset();
        m_model.reset();
    }

    void opensOnToday()
    {
        m_view->goToday();
        QCOMPARE(m_model->face().lesson(m_view->currentCell().column())->day, QDate(2026, 10, 15));
        QVERIFY(isWhole(m_view->currentCell()));
    }
    void writesAndMovesDown()
    {
        key(Qt::Key_5);
        key(Qt::Key_4);
        QCOMPARE(shown(0, 0), u"5"_s);
        QCOMPARE(shown(1, 0), u"4"_s);
        QCOMPARE(m_view->currentCell(), cell(2, 0));
        QCOMPARE(m_sent->count(), 2);
        m_view->setEntryStep(GridStep::Right);
        key(Qt::Key_3);
        QCOMPARE(m_view->currentCell(), cell(2, 1));
    }
    void entersThirtyMarksWithThirtyKeys()
    {
        for (int row = 0; row < 27; ++row) // the last three pupils were not in the group that day
            key(Qt::Key(Qt::Key_2 + row % 4));
        QCOMPARE(m_sent->count(), 27);
        for (int row = 0; row < 27; ++row)
            QCOMPARE(shown(row, 0), QString::number(2 + row % 4));
    }
    void takesLettersOfBothLayouts()
    {
        type(u"н"_s);
        type(u"y"_s);
        type(u"б"_s);
        type(u","_s);
        type(u"О"_s);
        type(u"j"_s);
        const QStringList wanted{u"н"_s, u"н"_s, u"б"_s, u"б"_s, u"о"_s, u"о"_s};
        for (int row = 0; row < wanted.size(); ++row)
            QCOMPARE(shown(row, 0), wanted.at(row));
        QCOMPARE(std::get<SetAttendance>(m_sent->at(0).at(0).value<Proposal>()).code, std::optional(AttendanceCode::Unknown));
    }
    void putsTheDotForADebt()
    {
        type(u"."_s);
        QCOMPARE(std::get<SetMark>(m_sent->at(0).at(0).value<Proposal>()).grade, std::optional(Grade::Debt));
        QCOMPARE(m_view->currentCell(), cell(1, 0));
    }
    void returnsForASecondMark()
    {
        key(Qt::Key_4);
        type(u"/"_s);
        QCOMPARE(m_view->currentCell(), cell(0, 0));
        key(Qt::Key_5);
        QCOMPARE(shown(0, 0), u"4/5"_s);
        QCOMPARE(std::get<SetMark>(m_sent->at(1).at(0).value<Proposal>()).work, 2);
        QCOMPARE(m_view->currentCell(), cell(1, 0));
    }
    void forgetsTheSecondMarkWhenSomethingElseComes()
    {
        key(Qt::Key_4);
        type(u"/"_s);
        key(Qt::Key_Down);
        key(Qt::Key_3);
        QCOMPARE(shown(0, 0), u"4"_s);
        QCOMPARE(shown(1, 0), u"3"_s);
        at(5, 5);
        type(u"/"_s); // no first mark there
        QCOMPARE(m_view->currentCell(), cell(5, 5));
        QVERIFY(!m_told->last().at(0).toString().isEmpty());
    }
    void keepsLetterAndMarkTogether()
    {
        type(u"о"_s);
        at(0, 0);
        key(Qt::Key_5);
        QCOMPARE(shown(0, 0), u"о 5"_s);
    }
    void clearsWithDeleteAndBackspace()
    {
        key(Qt::Key_5);
        key(Qt::Key_4);
        at(0, 0);
        key(Qt::Key_Delete);
        QCOMPARE(shown(0, 0), QString());
        key(Qt::Key_Down);
        key(Qt::Key_Backspace);
        QCOMPARE(shown(1, 0), QString());
    }
    void opensTheLineWithF2()
    {
        key(Qt::Key_F2);
        auto *line = m_view->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, u"незач"_s, {});
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_view->currentCell(), cell(1, 0));
        QCOMPARE(shown(0, 0), u"незач"_s);
        QTRY_VERIFY(m_view->board().lessons().hasFocus());
    }
    void leavesTheLineWithEscape()
    {
        key(Qt::Key_F2);
        auto *line = m_view->findChild<QLineEdit *>();
        line->setText(u"5"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(m_sent->count(), 0);
        QCOMPARE(m_view->currentCell(), cell(0, 0));
    }
    void staysOnWhatItCannotRead()
    {
        key(Qt::Key_F2);
        auto *line = m_view->findChild<QLineEdit *>();
        line->setText(u"семь"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_told->isEmpty() && m_told->last().at(0).toString().contains(u"семь"_s));
        QCOMPARE(m_sent->count(), 0);
        QCOMPARE(m_view->currentCell(), cell(0, 0));
    }
    void listsAllValues()
    {
        key(Qt::Key_Down, Qt::AltModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 10 + 1 + 8);
        menu->actions().at(7)->trigger();
        menu->close();
        QCOMPARE(shown(0, 0), u"н/а"_s);
    }
    void movesWithArrowsEnterAndTab()
    {
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        QCOMPARE(m_view->currentCell(), cell(1, 1));
        key(Qt::Key_Return);
        key(Qt::Key_Tab);
        QCOMPARE(m_view->currentCell(), cell(2, 2));
        key(Qt::Key_Return, Qt::ShiftModifier);
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_view->currentCell(), cell(1, 1));
        key(Qt::Key_End);
        QCOMPARE(m_view->currentCell(), m_model->index(1, 44));
        key(Qt::Key_Home);
        QCOMPARE(m_view->currentCell(), cell(1, 0));
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->currentCell(), m_model->index(29, 44));
        key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->currentCell(), cell(0, 0));
    }
    void jumpsOverFilledStretches()
    {
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_5);
        at(0, 0);
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->currentCell(), cell(4, 0));
        key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->currentCell(), cell(29, 0));
        key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_view->currentCell(), cell(4, 0));
    }
    void selectsWithShiftAndAll()
    {
        at(2, 2);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRange(), QItemSelectionRange(cell(2, 2), cell(3, 3)));
        key(Qt::Key_Up, Qt::ShiftModifier);
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRange(), QItemSelectionRange(cell(1, 2), cell(2, 3)));
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedRange().height(), 30);
        key(Qt::Key_Escape);
        QCOMPARE(m_view->selectedRange().height(), 1);
    }
    void fillsDownInOneStep()
    {
        key(Qt::Key_5);
        at(2, 0);
        type(u"н"_s);
        const int before = int(m_sent->count());
        at(0, 0);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_sent->count(), before + 1);
        QCOMPARE(shown(1, 0), u"5"_s);
        QCOMPARE(shown(2, 0), u"н"_s); // absent: no mark
        QCOMPARE(shown(4, 0), u"5"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(1, 0), QString());
        QCOMPARE(shown(4, 0), QString());
        QCOMPARE(shown(0, 0), u"5"_s);
    }
    void fillsRightAndFromAbove()
    {
        key(Qt::Key_4);
        key(Qt::Key_D, Qt::ControlModifier); // one cell: from above
        QCOMPARE(shown(1, 0), u"4"_s);
        at(0, 0);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(shown(0, 2), u"4"_s);
    }
    void undoesTwoHundredSteps()
    {
        for (int step = 0; step < 240; ++step) {
            at(step % 27, step / 27);
            key(Qt::Key(Qt::Key_2 + step % 4));
        }
        for (int step = 0; step < 240; ++step)
            key(Qt::Key_Z, Qt::ControlModifier);
        for (int step = 0; step < 240; ++step)
            QCOMPARE(shown(step % 27, step / 27), QString());
        QVERIFY(!m_view->action(GridCommand::Undo)->isEnabled());
        for (int step = 0; step < 240; ++step)
            key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(shown(239 % 27, 239 / 27), QString::number(2 + 239 % 4));
        QCOMPARE(m_sent->count(), 720);
    }
    void undoesASentMarkByANewProposal()
    {
        key(Qt::Key_5);
        const auto first = std::get<SetMark>(m_sent->at(0).at(0).value<Proposal>());
        m_model->accept(first.request, SetMark::Reply{{first.lesson, 1, first.pupil, first.grade, 1}});
        key(Qt::Key_Z, Qt::ControlModifier);
        const auto second = std::get<SetMark>(m_sent->at(1).at(0).value<Proposal>());
        QVERIFY(!second.grade);
        QCOMPARE(second.revision, 1);
        QVERIFY(second.request != first.request);
    }
    void passesOverStepsThatWereRefused()
    {
        key(Qt::Key_5);
        key(Qt::Key_4);
        const auto last = std::get<SetMark>(m_sent->at(1).at(0).value<Proposal>());
        m_model->refuse(last.request, {.code = ErrorCode::NotAMember, .clause = {}, .field = {}, .detail = {},
                                       .retryAfter = {}, .current = {}});
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(0, 0), QString());
    }
    void staysOnARefusedEntry()
    {
        at(0, 39);
        key(Qt::Key_5);
        QCOMPARE(m_view->currentCell(), cell(0, 39));
        QCOMPARE(shown(0, 39), u"5"_s);
        QCOMPARE(m_sent->count(), 0);
        key(Qt::Key_Escape);
        QCOMPARE(shown(0, 39), QString());
    }
    void copiesCutsAndPastesBlocks()
    {
        enter(0, 0, u"4/5"_s);
        enter(0, 1, u"о10 3"_s);
        enter(1, 0, u"н"_s);
        enter(1, 1, u"."_s);
        m_view->setCurrentCell(cell(0, 0));
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4/5\tо10 3\nн\t.\n"_s);
        QCOMPARE(shown(0, 0), QString());
        at(5, 5);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown(5, 5), u"4/5"_s);
        QCOMPARE(shown(5, 6), u"о 3"_s);
        QCOMPARE(shown(6, 5), u"н"_s);
        QCOMPARE(shown(6, 6), u"."_s);
        QCOMPARE(m_view->selectedRange(), QItemSelectionRange(cell(5, 5), cell(6, 6)));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(5, 5), QString());
    }
    void asksBeforeOverwriting()
    {
        enter(0, 0, u"5"_s);
        at(0, 0);
        QGuiApplication::clipboard()->setText(u"2\n3\n"_s);
        QSignalSpy asked(m_view.get(), &GradebookView::pasteAsked);
        const int before = int(m_sent->count());
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_sent->count(), before);
        QVERIFY(cell(1, 0).data(CellLookRole).value<CellLook>().preview);
        QCOMPARE(cell(0, 0).data(CellLookRole).value<CellLook>().text, u"2"_s);
        m_view->answerPaste(PasteChoice::OnlyEmpty);
        QCOMPARE(shown(0, 0), u"5"_s);
        QCOMPARE(shown(1, 0), u"3"_s);
        QVERIFY(!cell(1, 0).data(CellLookRole).value<CellLook>().preview);
    }
    void leavesOutWhatItCannotPaste()
    {
        at(29, 38);
        QGuiApplication::clipboard()->setText(u"x\t5\t4\n5\t5\t5\n"_s);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_sent->count(), 0); // coming lessons, an unreadable cell, beyond the page
        QVERIFY(m_told->last().at(0).toString().contains(u"“x”"_s));
    }
    void opensKindsOfWork()
    {
        key(Qt::Key_Space, Qt::ControlModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().at(1)->trigger();
        menu->close();
        const auto work = std::get<SetWork>(m_sent->at(0).at(0).value<Proposal>());
        QCOMPARE(work.type, WorkTypeId{2});
        QCOMPARE(work.lesson, sample::lesson(0));
    }
    void comesBackToToday()
    {
        key(Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(m_model->face().lesson(m_view->currentCell().column())->day, QDate(2026, 10, 15));
    }
    void zoomsBetweenItsLimits()
    {
        const int columns = m_view->board().lessonsInView();
        key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_view->board().zoom(), 110);
        QVERIFY(m_view->board().lessonsInView() < columns);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_view->board().zoom(), GridBoard::minZoom);
        m_view->board().setZoom(999);
        QCOMPARE(m_view->board().zoom(), GridBoard::maxZoom);
        QVERIFY(isWhole(m_view->currentCell()));
    }
    void neverHidesTheCurrentCell()
    {
        GridTable &lessons = m_view->board().lessons();
        for (int i = 0; i < 39; ++i) {
            key(Qt::Key_Right);
            QVERIFY(isWhole(m_view->currentCell()));
        }
        for (int i = 0; i < 29; ++i) {
            key(Qt::Key_Down);
            QVERIFY(isWhole(m_view->currentCell()));
            QCOMPARE(m_view->board().names().verticalScrollBar()->value(), lessons.verticalScrollBar()->value());
            QCOMPARE(m_view->board().totals().verticalScrollBar()->value(), lessons.verticalScrollBar()->value());
        }
        for (int i = 0; i < 39; ++i) {
            key(Qt::Key_Left);
            QVERIFY(isWhole(m_view->currentCell()));
        }
    }
    void freezesNamesAndTotals()
    {
        GridBoard &board = m_view->board();
        QVERIFY(!board.names().isColumnHidden(1));
        QVERIFY(board.names().isColumnHidden(firstLesson));
        QVERIFY(board.lessons().isColumnHidden(1));
        QVERIFY(!board.totals().isColumnHidden(44));
        QCOMPARE(board.names().horizontalHeader()->height(), board.lessons().horizontalHeader()->height());
        const int left = board.names().mapTo(m_view.get(), QPoint()).x() + board.names().width();
        QVERIFY(left <= board.lessons().mapTo(m_view.get(), QPoint()).x());
        QVERIFY(board.lessons().mapTo(m_view.get(), QPoint(board.lessons().width(), 0)).x()
                <= board.totals().mapTo(m_view.get(), QPoint()).x());
    }
    void entersTermMarksInTheFrozenPart()
    {
        m_view->setCurrentCell(m_model->index(0, 44));
        key(Qt::Key_4);
        QCOMPARE(m_model->index(0, 44).data().toString(), u"4"_s);
        QCOMPARE(m_view->currentCell(), m_model->index(1, 44));
        type(u"н"_s);
        QCOMPARE(m_sent->count(), 1);
    }
    void keepsItsPlaceOverAReload()
    {
        at(7, 11);
        m_model->setPage(m_model->ledger().page());
        QCOMPARE(m_view->currentCell(), cell(7, 11));
    }
    void asksForHistory()
    {
        QSignalSpy wanted(m_view.get(), &GradebookView::historyWanted);
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(1).value<PupilId>(), sample::pupil(0));
    }
    void namesItsTablesForScreenReaders()
    {
        for (const QAbstractItemView *table : m_view->findChildren<QAbstractItemView *>())
            if (!qobject_cast<const QHeaderView *>(table))
                QVERIFY(!table->accessibleName().isEmpty());
    }

private:
    QModelIndex cell(int row, int position) const { return m_model->index(row, firstLesson + position); }
    void at(int row, int position) { m_view->setCurrentCell(cell(row, position)); }
    QString shown(int row, int position) const { return cell(row, position).data().toString(); }
    void enter(int row, int position, const QString &text) { QVERIFY(m_view->editor().enterText(cell(row, position), text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_view->board().lessons(), key, modifiers); }
    void type(const QString &text)
    {
        QTest::sendKeyEvent(QTest::Click, &m_view->board().lessons(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    bool isWhole(const QModelIndex &index) const
    {
        GridTable &table = m_view->board().tableOf(index.column());
        return table.viewport()->rect().contains(table.visualRect(index));
    }

    FixedClock m_clock{sample::now()};
    std::unique_ptr<GradebookModel> m_model;
    std::unique_ptr<GradebookView> m_view;
    std::unique_ptr<QSignalSpy> m_sent;
    std::unique_ptr<QSignalSpy> m_told;
};

QTEST_MAIN(GradebookViewTest)
#include "tst_gradebookview.moc"
