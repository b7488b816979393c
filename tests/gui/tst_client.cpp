// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the client's windows, driven by keys and clicks against a fake school.
#include "app/pages/recordpage.h"
#include "app/shell/client.h"
#include "app/shell/connectionbadge.h"
#include "app/shell/helpwindow.h"
#include "app/shell/mainwindow.h"
#include "app/shell/passworddialog.h"
#include "app/shell/questions.h"
#include "app/shell/signindialog.h"
#include "common/protocol/names.h"
#include "common/protocol/staff.h"
#include "support/fakeschool.h"
#include "support/samplegradebook.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class ClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }

    void init()
    {
        m_school = std::make_unique<FakeSchool>();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup()
    {
        m_client.reset();
        m_school.reset();
    }

    void asksForTheFingerprintAtTheFirstMeeting()
    {
        open({});
        m_client->start();
        fillSignIn();
        QTimer::singleShot(0, this, [this] { pressSignIn(); });
        QTRY_VERIFY(dialog(u"compareIdentity"_s));
        QCOMPARE(m_school->server().heard<Hello>(), 0);
        QDialog *compare = dialog(u"compareIdentity"_s);
        auto *line = compare->findChild<QLineEdit *>(u"fingerprint"_s);
        auto *trust = compare->findChild<QPushButton *>(u"trust"_s);
        shoot(*compare, u"compare"_s);
        QTest::keyClicks(line, u"00:11:22:33:44:55:66:77"_s);
        QVERIFY(!trust->isEnabled());
        line->clear();
        QTest::keyClicks(line, QString::fromLatin1(m_school->server().fingerprint().toHex().left(16)));
        QVERIFY(trust->isEnabled());
        QTest::mouseClick(trust, Qt::LeftButton);
        QTRY_VERIFY(m_client->window());
        open({}); // the second time it is known
        m_client->start();
        fillSignIn();
        pressSignIn();
        QTRY_VERIFY(m_client->window());
    }

    void blocksAChangedServer()
    {
        m_client->start();
        fillSignIn();
        m_school->server().changeCertificate();
        QTimer::singleShot(0, this, [this] { pressSignIn(); });
        QTRY_VERIFY(dialog(u"changedIdentity"_s));
        QDialog *blocked = dialog(u"changedIdentity"_s);
        shoot(*blocked, u"changed"_s);
        QCOMPARE(m_school->server().heard<SignIn>(), 0);
        QTest::mouseClick(blocked->findChild<QPushButton *>(u"stay"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog(u"changedIdentity"_s));
        QVERIFY(!m_client->window());
    }

    void saysWhyItDoesNotSignIn()
    {
        m_client->start();
        fillSignIn(u"не тот пароль"_s);
        pressSignIn();
        QTRY_VERIFY(m_client->signInDialog()->message().contains(u"неверн"_s, Qt::CaseInsensitive));
        shoot(*m_client->signInDialog(), u"wrong-password"_s);
    }

    void tellsThePlaceInTheQueue()
    {
        m_school->server().keepSilent<SignIn>();
        m_client->start();
        fillSignIn();
        pressSignIn();
        QTRY_COMPARE(m_school->server().heard<SignIn>(), 1);
        m_school->server().tell(SignInQueued{11});
        QTRY_VERIFY(m_client->signInDialog()->message().contains(u"12"_s));
    }

    void demandsAnOwnPasswordFirst()
    {
        Me me = m_school->me();
        me.passwordChangeRequired = true;
        m_school->setMe(me);
        m_client->start();
        fillSignIn();
        pressSignIn();
        QTRY_VERIFY(dialog(u"changePassword"_s));
        QDialog *change = dialog(u"changePassword"_s);
        auto *apply = change->findChild<QPushButton *>(u"setPassword"_s);
        QTest::keyClicks(change->findChild<QLineEdit *>(u"newPassword"_s), u"short"_s);
        QVERIFY(!apply->isEnabled());
        change->findChild<QLineEdit *>(u"newPassword"_s)->setText(u"сова на дубе"_s);
        change->findChild<QLineEdit *>(u"repeatPassword"_s)->setText(u"сова на дубе"_s);
        QVERIFY(apply->isEnabled());
        shoot(*change, u"password"_s);
        QVERIFY(!m_client->window());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(m_client->window());
    }

    void remembersServerAndLoginButNoPassword()
    {
        QVERIFY(signIn());
        m_client.reset();
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(FakeSchool::password().toUtf8()));
        }
        open();
        m_client->start();
        QCOMPARE(field(u"login"_s)->text(), u"globusova"_s);
        QCOMPARE(field(u"server"_s)->text(), m_school->address());
        QVERIFY(field(u"password"_s)->text().isEmpty());
    }

    void findsAPageBySearchInTheWrongLayout()
    {
        QVERIFY(signIn());
        auto *search = window().findChild<QLineEdit *>(u"pageSearch"_s);
        auto *tree = window().findChild<QTreeWidget *>(u"pageTree"_s);
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        window().goTo(u"all"_s);
        shoot(window(), u"journal"_s);
        QTest::keyClicks(search, u"fkut"_s); // «алге»
        int shown = 0;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren); *it; ++it)
            ++shown;
        QVERIFY(shown >= 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(window().gradebook() && window().gradebook()->group());
    }

    void typesMarksDownTheColumn()
    {
        QVERIFY(openPage());
        setCell(2, 0);
        typeKeys(u"543"_s);
        QTRY_COMPARE(m_school->writes(), 3);
        QCOMPARE(m_school->mark(sample::lesson(0), sample::pupil(2))->grade, std::optional(Grade::Five));
        QCOMPARE(m_school->mark(sample::lesson(0), sample::pupil(4))->grade, std::optional(Grade::Three));
        QTRY_COMPARE(m_client->workplace().outbox().count(), 0);
        shoot(window(), u"gradebook"_s);
    }

    void showsWhatAnotherPersonWrites()
    {
        QVERIFY(openPage());
        m_school->writeMark(sample::lesson(1), sample::pupil(0), Grade::Two);
        const auto &ledger = window().gradebook()->pane().model().ledger();
        const CellKey key{sample::lesson(1), sample::pupil(0), CellPart::FirstMark, {}, {}};
        QTRY_COMPARE(ledger.shown(key).grade, std::optional(Grade::Two));
    }

    void explainsARefusalWithItsClause()
    {
        QVERIFY(openPage());
        setCell(0, int(m_school->page().lessons.size()) - 1); // not begun yet
        typeKeys(u"5"_s);
        QTRY_VERIFY(window().gradebook()->pane().notice().contains(u"3.5"_s));
        QCOMPARE(m_school->writes(), 0);
    }

    void keepsWhatIsTypedWithoutAServer()
    {
        QVERIFY(openPage());
        m_client->workplace().session().setBackoff(20, 60);
        m_school->server().stop();
        QTRY_COMPARE(m_client->workplace().session().state(), SessionState::Offline);
        setCell(1, 0);
        typeKeys(u"44"_s);
        QTRY_COMPARE(m_client->workplace().outbox().count(), 2);
        QTRY_VERIFY(window().findChild<ConnectionBadge *>()->text().contains(u"2"_s));
        shoot(window(), u"offline"_s);
        m_school->server().start();
        QTRY_COMPARE(m_school->writes(), 2);
        QTRY_COMPARE(m_client->workplace().outbox().count(), 0);
    }

    void signsInAgainOverTheUntouchedPage()
    {
        QVERIFY(openPage());
        m_school->server().tell(SessionEnding{u"SessionEnded"_s});
        QTRY_VERIFY(m_client->signInDialog());
        setCell(1, 0);
        typeKeys(u"4"_s);
        QCOMPARE(m_client->workplace().outbox().count(), 1);
        shoot(*m_client->signInDialog(), u"again"_s);
        field(u"password"_s)->setText(FakeSchool::password());
        pressSignIn();
        QTRY_COMPARE(m_school->writes(), 1);
        QVERIFY(window().gradebook()->group());
    }

    void offersWhatAKilledClientLeft()
    {
        QVERIFY(openPage());
        m_school->server().keepSilent<SetMark>();
        setCell(1, 0);
        typeKeys(u"4"_s);
        QTRY_COMPARE(m_school->server().heard<SetMark>(), 1);
        m_client.reset(); // without a word: the same as a kill
        open();
        QVERIFY(signIn());
        auto *question = window().findChild<ChoiceBar *>();
        QTRY_VERIFY(question->isAsking());
        shoot(window(), u"leftovers"_s);
        bool sent = false;
        m_school->server().answer<SetMark>([&](const SetMark &request) {
            sent = true;
            return SetMark::Reply{{request.lesson, request.work, request.pupil, request.grade, request.revision + 1}};
        });
        question->answer(0);
        QTRY_VERIFY(sent);
        QTRY_COMPARE(m_client->workplace().outbox().count(), 0);
    }

    void warnsBeforeClosingWithSomethingWaiting()
    {
        QVERIFY(openPage());
        m_school->server().keepSilent<SetMark>();
        setCell(1, 0);
        typeKeys(u"4"_s);
        QTRY_COMPARE(m_client->workplace().outbox().count(), 1);
        setNextAnswer(0);
        QVERIFY(!window().close());
        QVERIFY(!lastQuestion().isEmpty());
        setNextAnswer(1);
        QVERIFY(window().close());
    }

    void showsTheRailOfTheRole_data()
    {
        QTest::addColumn<QList<Role>>("roles");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("teacher") << QList{Role::SubjectTeacher} << QStringList{u"own"_s};
        QTest::newRow("class teacher") << QList{Role::ClassTeacher, Role::SubjectTeacher} << QStringList{u"class"_s, u"own"_s};
        QTest::newRow("director") << QList{Role::Director} << QStringList{u"all"_s};
        QTest::newRow("deputy who teaches") << QList{Role::Deputy, Role::SubjectTeacher} << QStringList{u"all"_s, u"own"_s};
        QTest::newRow("parent") << QList{Role::Guardian} << QStringList{};
        QTest::newRow("pupil") << QList{Role::Pupil} << QStringList{};
    }

    void showsTheRailOfTheRole()
    {
        QFETCH(QList<Role>, roles);
        QFETCH(QStringList, places);
        m_school->setRoles(roles);
        QVERIFY(signIn());
        QStringList found;
        for (const QString &name : {u"all"_s, u"class"_s, u"own"_s}) {
            if (window().findChild<QWidget *>(u"place-"_s + name))
                found += name;
        }
        QCOMPARE(found, places);
        QCOMPARE(m_school->server().heard<ListPages>() > 0, !places.isEmpty());
        if (places.isEmpty())
            QVERIFY(window().findChild<EmptyState *>(u"noJournal"_s)->why().size() > 10);
    }

    void opensTheGuideByF1()
    {
        QVERIFY(openPage());
        QTest::keyClick(&window(), Qt::Key_F1);
        QTRY_VERIFY(window().findChild<HelpWindow *>());
        QCOMPARE(window().findChild<HelpWindow *>()->page(), u"gradebook"_s);
        QVERIFY(!HelpWindow::guideText(u"gradebook"_s).isEmpty());
    }

    void jumpsToAPage()
    {
        QVERIFY(signIn());
        window().goTo(u"all"_s);
        QTRY_COMPARE(m_school->server().heard<ListPages>(), 1);
        QTest::qWait(50);
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window().findChild<QuickJump *>());
        auto *jump = window().findChild<QuickJump *>();
        auto *line = jump->findChild<QLineEdit *>();
        line->setText(m_school->page().head.className.left(2).toLower());
        shoot(*jump, u"jump"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(window().gradebook() && window().gradebook()->group() == m_school->page().head.group);
    }

    void jumpsToAMemberOfTheStaff()
    {
        m_school->server().answer<ListNames>([](const ListNames &) {
            return ListNames::Reply{{{NameKind::Pupil, 3, u"Пеналова Ирина"_s, u"7Б"_s}, {NameKind::Staff, 22, u"Пеналов Игорь Олегович"_s, u"учитель"_s}}};
        });
        m_school->server().answer<ListStaff>([](const ListStaff &) {
            StaffMember first, second;
            first.id = {21};
            first.card.name = {u"Азбукина"_s, u"Анна"_s, {}};
            second.id = {22};
            second.card.name = {u"Пеналов"_s, u"Игорь"_s, u"Олегович"_s};
            return ListStaff::Reply{{first, second}, {}};
        });
        QVERIFY(signIn());
        QTRY_COMPARE(m_school->server().heard<ListNames>(), 1);
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window().findChild<QuickJump *>());
        auto *jump = window().findChild<QuickJump *>();
        auto *list = jump->findChild<QListWidget *>();
        jump->findChild<QLineEdit *>()->setText(u"пеналов игорь"_s);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(jump->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(window().place(), u"staff"_s);
        auto *page = qobject_cast<RecordPage *>(window().page(u"staff"_s));
        QVERIFY(page);
        QTRY_COMPARE(page->shownId(), 22);
    }

private:
    void open(std::optional<QByteArray> fingerprint = QByteArray())
    {
        m_client.reset();
        ClientOptions options;
        options.server = m_school->address();
        options.folder = m_folder->path();
        options.store = SecretStore::Avoid;
        if (fingerprint)
            options.fingerprint = m_school->server().fingerprint();
        m_client = std::make_unique<Client>(*m_theme, options);
    }

    QLineEdit *field(const QString &name) { return m_client->signInDialog()->findChild<QLineEdit *>(name); }

    void fillSignIn(const QString &password = FakeSchool::password())
    {
        field(u"login"_s)->setText(u"globusova"_s);
        field(u"password"_s)->setText(password);
    }

    void pressSignIn()
    {
        QTest::mouseClick(m_client->signInDialog()->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
    }

    bool signIn()
    {
        m_client->start();
        fillSignIn();
        pressSignIn();
        return QTest::qWaitFor([this] { return m_client->window() && m_client->workplace().isOutboxOpen(); });
    }

    bool openPage()
    {
        if (!signIn())
            return false;
        window().openPage(m_school->page().head.group);
        QSignalSpy opened(window().gradebook(), &GradebookPage::opened);
        return opened.wait();
    }

    MainWindow &window() { return *m_client->window(); }

    static QDialog *dialog(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }

    void setCell(int row, int lesson)
    {
        GradebookPane &pane = window().gradebook()->pane();
        const int column = pane.model().face().columns().columnOf(lesson);
        pane.view().setCurrentCell(pane.model().index(row, column));
    }

    void typeKeys(const QString &keys)
    {
        QTest::keyClicks(&window().gradebook()->pane().view().board().lessons(), keys);
    }

    /// Pictures to look at, when PARTA_SHOTS names a folder.
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PARTA_SHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(100);
            widget.grab().save(folder + u'/' + name + u".png"_s);
        }
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Client> m_client;
};

QTEST_MAIN(ClientTest)
#include "tst_client.moc"
