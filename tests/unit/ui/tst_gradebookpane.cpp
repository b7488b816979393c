// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gradebook as a whole: what fits on a small screen, empty pages, questions, and how it looks.
// With PARTA_SHOTS=<folder> the pictures are kept.
#include "tests/support/samplegradebook.h"
#include "ui/gradebook/gradebookpane.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

// What the window leaves to the page at 1366×768: no navigation rail, no title and class line.
constexpr QSize pageAt768(1366 - 56 - 24, 768 - 96);

} // namespace

class GradebookPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = new Theme(*qApp, Scheme::Light);
        m_font = QApplication::font();
        m_font.setPixelSize(13);
        QApplication::setFont(m_font);
    }
    void init()
    {
        m_theme->setScheme(Scheme::Light);
        QApplication::setFont(m_font);
        m_pane = std::make_unique<GradebookPane>(m_clock);
        m_pane->resize(pageAt768);
    }
    void cleanup() { m_pane.reset(); }

    void showsTwentyTwoLessonsOnASmallScreen()
    {
        open();
        QVERIFY2(m_pane->view().board().lessonsInView() >= 22,
                 qPrintable(QString::number(m_pane->view().board().lessonsInView())));
        QVERIFY(m_pane->panel().isVisible());
    }
    void showsTheQuarterOnALargeScreen()
    {
        m_pane->resize(1920 - 56 - 24, 1080 - 96);
        open();
        QVERIFY2(m_pane->view().board().lessonsInView() >= 40,
                 qPrintable(QString::number(m_pane->view().board().lessonsInView())));
    }
    void looksRightInLightAndDark()
    {
        open();
        prepareStates();
        keep(u"light"_s);
        m_theme->setScheme(Scheme::Dark);
        QCoreApplication::processEvents();
        const QImage dark = keep(u"dark"_s);
        QVERIFY(qGray(dark.pixel(2, dark.height() - 3)) < 90);
    }
    void keepsEveryPartAtTwiceTheFont()
    {
        QFont large = m_font;
        large.setPixelSize(26);
        QApplication::setFont(large);
        m_pane = std::make_unique<GradebookPane>(m_clock);
        m_pane->resize(pageAt768 * 2);
        open();
        prepareStates();
        keep(u"twice"_s);
        QVERIFY(m_pane->view().board().lessonsInView() >= 20);
    }
    void saysWhyThereIsNothing()
    {
        Gradebook page = sample::gradebook();
        page.lessons.clear();
        m_pane->setPage(page);
        m_pane->show();
        const auto *empty = m_pane->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->why(), u"В этом учебном периоде у группы нет уроков"_s);
        keep(u"empty"_s);
        m_pane->setPage(sample::gradebook({.pupils = 0}));
        QCOMPARE(empty->why(), u"В этом учебном периоде в группе нет обучающихся"_s);
    }
    void asksBeforeAPasteReplacesMarks()
    {
        open();
        m_pane->view().setCurrentCell(m_pane->model().index(0, 2 + 7));
        QGuiApplication::clipboard()->setText(u"2\n2\n2\n"_s);
        QSignalSpy proposals(m_pane.get(), &GradebookPane::proposed);
        m_pane->view().action(GridCommand::Paste)->trigger();
        auto *question = m_pane->findChild<ChoiceBar *>();
        QVERIFY(question->isVisible());
        QCOMPARE(proposals.count(), 0);
        keep(u"paste"_s);
        question->answer(int(PasteChoice::Cancel));
        QVERIFY(!question->isVisible());
        QCOMPARE(proposals.count(), 0);
    }
    void tellsARefusalWithItsClause()
    {
        open();
        const int column = m_pane->model().columnCount() - 4; // the last lesson is still to come
        m_pane->view().setCurrentCell(m_pane->model().index(3, column));
        QTest::keyClick(&m_pane->view().board().lessons(), Qt::Key_5);
        QVERIFY2(m_pane->notice().contains(u"п. 3.5: запись заранее"_s), qPrintable(m_pane->notice()));
        keep(u"refusal"_s);
    }
    void asksForAReasonOnce()
    {
        Gradebook page = sample::gradebook();
        page.head.rights.reasonNeeded = true;
        QSignalSpy proposals(m_pane.get(), &GradebookPane::proposed);
        m_pane->setPage(page);
        m_pane->show();
        m_pane->view().setCurrentCell(m_pane->model().index(0, 3));
        QTest::keyClick(&m_pane->view().board().lessons(), Qt::Key_4);
        QCOMPARE(proposals.count(), 0);
        m_pane->findChild<QLineEdit *>()->setText(u"служебная записка № 4"_s);
        QTest::keyClick(&m_pane->view().board().lessons(), Qt::Key_4);
        QCOMPARE(proposals.count(), 1);
        const auto sent = std::get<SetMark>(proposals.at(0).at(0).value<Proposal>());
        QCOMPARE(sent.reason, std::optional(u"служебная записка № 4"_s));
    }
    void showsTheHistoryOfACell()
    {
        open();
        m_pane->showHistory(sample::lesson(7), sample::pupil(0),
                            {{u"5"_s, 1, u"Циркулева О. П."_s, Role::SubjectTeacher, sample::now(), {}},
                             {u"4"_s, 1, u"Циркулева О. П."_s, Role::SubjectTeacher, sample::now().addDays(-2), u"описка"_s}});
        auto *popup = m_pane->findChild<QFrame *>(u"history"_s);
        QVERIFY(popup && popup->isVisible());
        if (const QString folder = qEnvironmentVariable("PARTA_SHOTS"); !folder.isEmpty())
            popup->grab().save(folder + u"/history.png"_s);
        popup->hide();
    }

private:
    void open()
    {
        m_pane->setPage(sample::gradebook());
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    // One cell of every state around today.
    void prepareStates()
    {
        GradebookModel &model = m_pane->model();
        const QModelIndex today = m_pane->view().currentCell();
        m_pane->view().editor().enterGrade(today.siblingAtRow(1), Grade::Five);
        m_pane->view().editor().enterText(today.siblingAtRow(2), u"4/5"_s);
        m_pane->view().editor().enterText(today.siblingAtRow(3), u"незач"_s);
        m_pane->view().editor().enterText(today.siblingAtRow(4), u"н"_s);
        m_pane->view().editor().enterText(today.siblingAtRow(5), u"."_s);
        m_pane->view().editor().enterText(today.siblingAtRow(6), u"о 4"_s);
        m_pane->view().editor().enterText(today.siblingAtRow(7), u"н/а"_s);
        model.propose({{model.face().keys(4, today.column() + 3).constFirst(), {.grade = Grade::Five, .attendance = {}, .minutes = {}}}});
        m_pane->view().editor().enterGrade(model.index(2, model.columnCount() - 1), Grade::Four);
        m_pane->view().setCurrentCell(today.siblingAtRow(8));
        QCoreApplication::processEvents();
    }
    QImage keep(const QString &name)
    {
        const QImage picture = m_pane->grab().toImage();
        if (const QString folder = qEnvironmentVariable("PARTA_SHOTS"); !folder.isEmpty())
            picture.save(folder + u"/grid-"_s + name + u".png"_s);
        return picture;
    }

    FixedClock m_clock{sample::now()};
    Theme *m_theme = nullptr;
    QFont m_font;
    std::unique_ptr<GradebookPane> m_pane;
};

QTEST_MAIN(GradebookPaneTest)
#include "tst_gradebookpane.moc"
