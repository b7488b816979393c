// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the whole client against the real partad: windows driven by keys, and what the database holds afterwards.
#include "app/shell/client.h"
#include "app/shell/mainwindow.h"
#include "app/shell/signindialog.h"
#include "common/import/timetable/timetableplanner.h"
#include "common/import/fet/fetreader.h"
#include "common/protocol/journal.h"
#include "common/protocol/marks.h"
#include "server/credentials/password.h"
#include "server/import/planapplier.h"
#include "tests/support/runningserver.h"
#include "tests/support/shareddata.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include "ui/reports/journalspread.h"
#include "ui/reports/layout/pagepainter.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include "ui/widgets/emptystate.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // signing in hashes a password; the machine of the test may be busy

const QString sharedPassword = u"сова на дубе"_s;

/// One person at a client of its own.
class Desk
{
public:
    Desk(Theme &theme, const RunningServer &server, const QString &login) : m_login(login)
    {
        ClientOptions options;
        options.server = u"%1:%2"_s.arg(server.host()).arg(server.port());
        options.fingerprint = server.fingerprint();
        options.folder = m_folder.path();
        options.store = SecretStore::Avoid;
        m_client = std::make_unique<Client>(theme, options);
    }

    bool signIn()
    {
        m_client->start();
        QTest::keyClicks(field(u"login"_s), m_login);
        field(u"password"_s)->setText(sharedPassword);
        QTest::mouseClick(m_client->signInDialog()->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return m_client->window() && place().isOutboxOpen(); }, patience);
    }

    bool openPage(GroupId group)
    {
        window().openPage(group);
        return QTest::qWaitFor([&] { return page().head.group == group; }, patience);
    }

    bool open(GroupId group) { return signIn() && openPage(group); }

    /// Types into the column of a lesson, from the row of a pupil downwards.
    void type(LessonId lesson, PupilId pupil, const QString &keys)
    {
        const GradebookModel &model = pane().model();
        const int column = model.face().columns().columnOf(ledger().lessonIndex(lesson));
        pane().view().setCurrentCell(model.index(ledger().rowOf(pupil), column));
        QTest::keyClicks(&pane().view().board().lessons(), keys);
    }

    static CellKey cell(LessonId lesson, PupilId pupil) { return {lesson, pupil, CellPart::FirstMark, {}, {}}; }
    std::optional<Grade> shown(LessonId lesson, PupilId pupil) { return ledger().shown(cell(lesson, pupil)).grade; }
    SavedPart saved(LessonId lesson, PupilId pupil) { return ledger().saved(cell(lesson, pupil)); }
    CellState state(LessonId lesson, PupilId pupil) { return ledger().pending().state(cell(lesson, pupil)); }

    /// Asks the server past the windows; a Failure where no answer comes.
    template<class R>
    Result<typename R::Reply> ask(const R &request)
    {
        QObject owner;
        std::optional<Result<typename R::Reply>> answer;
        place().session().call(request, &owner, [&](const Result<typename R::Reply> &reply) { answer = reply; });
        if (QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            return *answer;
        return Failure{ErrorCode::Cancelled, {}, {}, u"no answer"_s, {}, {}};
    }

    /// The line of the reason under the grid.
    QLineEdit *reason()
    {
        const auto lines = pane().findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) {
            return line->accessibleName() == GradebookPane::tr("Reason of the changes");
        });
        return found == lines.end() ? nullptr : *found;
    }

    Workplace &place() { return m_client->workplace(); }
    MainWindow &window() { return *m_client->window(); }
    GradebookPane &pane() { return window().gradebook()->pane(); }
    const GradebookLedger &ledger() { return pane().model().ledger(); }
    const Gradebook &page() { return ledger().page(); }

private:
    QLineEdit *field(const QString &name) { return m_client->signInDialog()->findChild<QLineEdit *>(name); }

    QString m_login;
    QTemporaryDir m_folder;
    std::unique_ptr<Client> m_client;
};

SetMark five(LessonId lesson, PupilId pupil)
{
    return {lesson, 1, pupil, Grade::Five, 0, RequestId::random(), {}};
}

/// The page of an imported timetable that a teacher may write on.
struct ImportedPage {
    GroupId group;
    StaffId teacher;
};

/// Lets everybody of the database sign in and stops the server's clock at the lessons.
void letIn(Transaction &tx)
{
    struct Digest { QString digest; };
    tx.run(u"UPDATE account SET digest = :digest"_s,
           Digest{password::digest(Secret<QString>(sharedPassword), PasswordCost{1, 8 * 1024 * 1024})});
    struct Pin { QDateTime now; };
    tx.run(u"UPDATE school SET demo_now = :now"_s, Pin{smallSchoolNow()});
}

void foundImportedSchool(Transaction &tx, const QByteArray &timetable)
{
    tx.run(u"INSERT INTO school (id, name, short_name, town, time_zone, founded_at) "
           "VALUES (1, 'Школа № 0', 'Школа 0', 'Партоград', 'Europe/Moscow', 0)"_s);
    tx.run(u"INSERT INTO director_order (number, day, kind) VALUES ('1-о', '2026-08-20', 'Appointment')"_s);
    ImportOptions options;
    options.placeholderPupils = true;
    options.from = QDate(2026, 9, 1);
    import::FetReading reading = import::readFet({u"x.fet"_s, timetable});
    FindingLog log(u"x.fet"_s);
    const import::TimetablePlanning planning = import::planTimetable(reading.file, options, QDate(2026, 9, 14), log);
    import::PlanApplier(tx, planning.plan, {smallSchoolNow(), QTimeZone("Europe/Moscow")}).apply(reading.report, log);
}

/// A page with a lesson that is over; its teacher gets the account «teacher».
std::optional<ImportedPage> givePageToTeacher(Transaction &tx)
{
    struct Now { QDateTime now; };
    const auto page = tx.first<ImportedPage>(
        u"SELECT g.id, t.staff_member FROM teaching_group g JOIN group_teacher t ON t.teaching_group = g.id "
        "WHERE g.level > 1 AND EXISTS (SELECT 1 FROM lesson l WHERE l.teaching_group = g.id AND l.starts < :now) "
        "ORDER BY g.id LIMIT 1"_s, Now{smallSchoolNow()});
    struct Owner { StaffId teacher; };
    if (page)
        tx.run(u"INSERT INTO account (login, login_key, staff_member, digest, one_time, appointed_by, created_at) "
               "VALUES ('teacher', 'teacher', :teacher, 'x', 0, 1, 0)"_s, Owner{page->teacher});
    return page;
}

} // namespace

class WholeClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        qApp->setQuitOnLastWindowClosed(false);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_server.reset(); }

    void twoClientsSeeEachOthersMarks();
    void refusesAnEntryInAdvanceWithItsClause();
    void keepsWhatIsTypedWhileTheServerIsAway();
    void sendsAgainWhatTheServerDiedOver();
    void aClassTeacherReadsOnly();
    void aPupilOrGuardianGetsNoJournal_data();
    void aPupilOrGuardianGetsNoJournal();
    void takesMarksOnAnImportedTimetable();

private:
    /// Writes to the database while no server has it.
    bool fill(const std::function<void(Transaction &)> &write);
    /// The small school behind a running server.
    bool beginSmallSchool();
    bool begin();
    /// After the server has stopped.
    qint64 count(const QString &fromWhere);
    DatabaseConfig database() const;
    Desk desk(const QString &login) { return Desk(*m_theme, *m_server, login); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    SmallSchool m_school;
};

DatabaseConfig WholeClientTest::database() const
{
    DatabaseConfig config;
    config.url = config.ownerUrl = u"sqlite://"_s + m_folder->filePath(u"journal.db"_s);
    return config;
}

bool WholeClientTest::fill(const std::function<void(Transaction &)> &write)
{
    const auto opened = Database::open(database());
    if (!opened)
        return false;
    const auto failure = changeNow(**opened, write);
    (*opened)->close();
    if (failure)
        qWarning("%s", qPrintable(failure->detail));
    return !failure;
}

bool WholeClientTest::begin()
{
    m_server = std::make_unique<RunningServer>(m_folder->path());
    const bool started = m_server->start();
    if (!started)
        qWarning("%s", m_server->log().constData());
    return started;
}

bool WholeClientTest::beginSmallSchool()
{
    return fill([this](Transaction &tx) {
        m_school = foundSmallSchool(tx);
        letIn(tx);
    }) && begin();
}

qint64 WholeClientTest::count(const QString &fromWhere)
{
    const auto opened = Database::open(database());
    if (!opened)
        return -1;
    qint64 number = -1;
    const auto failure = queryNow(**opened, [&](Transaction &tx) {
        number = *tx.first<qint64>(QString(u"SELECT COUNT(*) FROM "_s + fromWhere));
    });
    (*opened)->close();
    return failure ? -1 : number;
}

void WholeClientTest::twoClientsSeeEachOthersMarks()
{
    QVERIFY(beginSmallSchool());
    Desk teacher = desk(u"algebra"_s);
    Desk deputy = desk(u"deputy"_s);
    QVERIFY(teacher.open(m_school.algebra7));
    QVERIFY(deputy.open(m_school.algebra7));
    const PupilId first = m_school.pupils.at(0);
    const PupilId second = m_school.pupils.at(1);
    teacher.type(m_school.held, first, u"4"_s);
    QTRY_COMPARE(deputy.shown(m_school.held, first), std::optional(Grade::Four));
    QTRY_COMPARE(teacher.saved(m_school.held, first), deputy.saved(m_school.held, first));
    // The deputy corrects another's page only with a reason.
    QVERIFY(deputy.page().head.rights.reasonNeeded);
    deputy.type(m_school.held, second, u"3"_s);
    QCOMPARE(deputy.state(m_school.held, second), CellState::Refused);
    QLineEdit *reason = deputy.reason();
    QVERIFY(reason && reason->isVisible());
    reason->setText(u"болезнь учителя"_s); // keyClicks() knows Latin letters only
    deputy.type(m_school.held, second, u"3"_s);
    QTRY_COMPARE(teacher.shown(m_school.held, second), std::optional(Grade::Three));
    // What the teacher types over it carries the deputy's revision and is no conflict.
    teacher.type(m_school.held, second, u"5"_s);
    QTRY_COMPARE(deputy.shown(m_school.held, second), std::optional(Grade::Five));
    QCOMPARE(deputy.saved(m_school.held, second).revision, 2);
    QTRY_COMPARE(teacher.place().outbox().count(), 0);
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"cell_history WHERE role = 'Deputy' AND reason = 'болезнь учителя'"_s), 1);
    QCOMPARE(count(u"cell_history"_s), 3);
}

void WholeClientTest::refusesAnEntryInAdvanceWithItsClause()
{
    QVERIFY(beginSmallSchool());
    {
        Desk teacher = desk(u"algebra"_s);
        QVERIFY(teacher.open(m_school.algebra7));
        teacher.type(m_school.future, m_school.pupils.at(0), u"5"_s);
        QTRY_VERIFY2(teacher.pane().notice().contains(u"п. 3.5"_s), qPrintable(teacher.pane().notice()));
        QCOMPARE(teacher.state(m_school.future, m_school.pupils.at(0)), CellState::Refused);
        // A client that asks nevertheless is refused by the server, with the same clause.
        const auto answer = teacher.ask(five(m_school.future, m_school.pupils.at(0)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InAdvance);
        QCOMPARE(answer.error().clause, u"3.5"_s);
        // The same keys in a lesson that has begun are taken: it was not the hand.
        teacher.type(m_school.today, m_school.pupils.at(0), u"5"_s);
        QTRY_COMPARE(teacher.saved(m_school.today, m_school.pupils.at(0)).value.grade, std::optional(Grade::Five));
    }
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"mark"_s), 1);
    QCOMPARE(count(u"mark m JOIN work w ON w.id = m.work WHERE w.lesson = %1"_s.arg(m_school.future.value)), 0);
    QCOMPARE(count(u"cell_history WHERE lesson = %1"_s.arg(m_school.future.value)), 0);
}

void WholeClientTest::keepsWhatIsTypedWhileTheServerIsAway()
{
    QVERIFY(beginSmallSchool());
    Desk teacher = desk(u"algebra"_s);
    QVERIFY(teacher.open(m_school.algebra7));
    teacher.place().session().setBackoff(50, 300);
    const QString address = u"%1:%2"_s.arg(m_server->host()).arg(m_server->port());
    const QList<PupilId> pupils = m_school.pupils.mid(0, 3);
    m_server->killNow();
    QTRY_COMPARE_WITH_TIMEOUT(teacher.place().session().state(), SessionState::Offline, patience);
    teacher.type(m_school.held, pupils.at(0), u"543"_s);
    QCOMPARE(teacher.place().outbox().count(), 3);
    for (const PupilId pupil : pupils) {
        QCOMPARE(teacher.state(m_school.held, pupil), CellState::Pending);
        QCOMPARE(teacher.saved(m_school.held, pupil).revision, 0);
    }
    QVERIFY2(m_server->start({u"--listen"_s, address}), m_server->log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(teacher.place().outbox().count(), 0, patience);
    QVERIFY(teacher.place().session().isOnline());
    const QList<Grade> typed{Grade::Five, Grade::Four, Grade::Three};
    for (int i = 0; i < pupils.size(); ++i) {
        QCOMPARE(teacher.state(m_school.held, pupils.at(i)), CellState::Saved);
        QCOMPARE(teacher.saved(m_school.held, pupils.at(i)).value.grade, std::optional(typed.at(i)));
    }
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"mark"_s), 3);
    QCOMPARE(count(u"mark WHERE revision = 1"_s), 3);
    QCOMPARE(count(u"cell_history WHERE revision = 1"_s), 3);
    QCOMPARE(count(u"cell_history"_s), 3);
}

/// The kill may fall before, into or after the writing: the mark is there once whatever the server still did.
void WholeClientTest::sendsAgainWhatTheServerDiedOver()
{
    QVERIFY(beginSmallSchool());
    Desk teacher = desk(u"algebra"_s);
    QVERIFY(teacher.open(m_school.algebra7));
    teacher.place().session().setBackoff(50, 300);
    const QString address = u"%1:%2"_s.arg(m_server->host()).arg(m_server->port());
    for (const LessonId lesson : {m_school.held, m_school.today}) {
        teacher.type(lesson, m_school.pupils.at(0), u"5432"_s);
        m_server->killNow();
        QVERIFY2(m_server->start({u"--listen"_s, address}), m_server->log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(teacher.place().outbox().count(), 0, patience);
        QCOMPARE(teacher.shown(lesson, m_school.pupils.at(0)), std::optional(Grade::Five));
        QCOMPARE(teacher.shown(lesson, m_school.pupils.at(3)), std::optional(Grade::Two));
    }
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"mark WHERE revision = 1"_s), 8);
    QCOMPARE(count(u"mark"_s), 8);
    QCOMPARE(count(u"cell_history"_s), 8);
    QCOMPARE(count(u"audit WHERE message = 'SetMark'"_s), 8);
}

void WholeClientTest::aClassTeacherReadsOnly()
{
    QVERIFY(beginSmallSchool());
    {
        Desk teacher = desk(u"algebra"_s);
        QVERIFY(teacher.open(m_school.algebra7));
        teacher.type(m_school.held, m_school.pupils.at(0), u"5"_s);
        QTRY_COMPARE(teacher.saved(m_school.held, m_school.pupils.at(0)).revision, 1);
        Desk reader = desk(u"class7b"_s);
        QVERIFY(reader.signIn());
        QVERIFY(reader.window().findChild<QWidget *>(u"place-class"_s));
        QVERIFY(!reader.window().findChild<QWidget *>(u"place-all"_s));
        QVERIFY(reader.openPage(m_school.algebra7));
        QCOMPARE(reader.shown(m_school.held, m_school.pupils.at(0)), std::optional(Grade::Five));
        QVERIFY(!reader.page().head.rights.lessons);
        QVERIFY(!reader.page().head.rights.termMarks);
        reader.type(m_school.held, m_school.pupils.at(0), u"2"_s);
        reader.type(m_school.held, m_school.pupils.at(1), u"2"_s);
        QTRY_VERIFY2(reader.pane().notice().contains(u"учитель"_s), qPrintable(reader.pane().notice()));
        QCOMPARE(reader.place().outbox().count(), 0);
        const auto answer = reader.ask(five(m_school.held, m_school.pupils.at(1)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Forbidden);
        // The page of another class is not listed and not opened.
        reader.window().openPage(m_school.reading1);
        auto *empty = reader.pane().findChild<EmptyState *>();
        QVERIFY(!empty->isVisible());
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!empty->why().isEmpty());
        QVERIFY(reader.page().head.group != m_school.reading1);
    }
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"mark"_s), 1);
    QCOMPARE(count(u"mark WHERE grade = 'Five' AND revision = 1"_s), 1);
}

void WholeClientTest::aPupilOrGuardianGetsNoJournal_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("clause");
    QTest::newRow("pupil") << u"pupil"_s << u"2.13"_s;
    QTest::newRow("guardian") << u"parent"_s << u"2.9"_s;
}

void WholeClientTest::aPupilOrGuardianGetsNoJournal()
{
    QFETCH(QString, login);
    QFETCH(QString, clause);
    QVERIFY(beginSmallSchool());
    Desk stranger = desk(login);
    QVERIFY(stranger.signIn());
    auto *told = stranger.window().findChild<EmptyState *>(u"noJournal"_s);
    QVERIFY(told && told->isVisible());
    QVERIFY(!told->why().isEmpty());
    const auto labels = told->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(clause); }));
    for (const QString &name : {u"all"_s, u"class"_s, u"own"_s})
        QVERIFY(!stranger.window().findChild<QWidget *>(u"place-"_s + name));
    QVERIFY(!stranger.window().gradebook());
    // Not only the window: the server gives such a session no page either.
    const auto answer = stranger.ask(OpenPage{.group = m_school.algebra7, .term = {}, .watch = true});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
    QCOMPARE(answer.error().clause, clause);
}

void WholeClientTest::takesMarksOnAnImportedTimetable()
{
    const QString path = test::sharedPath(u"data/fet/IBDP-School-2016.fet"_s);
    PARTA_NEEDS_SHARED(path);
    std::optional<ImportedPage> given;
    QVERIFY(fill([&](Transaction &tx) {
        foundImportedSchool(tx, test::readAll(path));
        given = givePageToTeacher(tx);
        letIn(tx);
    }));
    QVERIFY(given);
    QVERIFY(begin());
    Desk teacher = desk(u"teacher"_s);
    QVERIFY(teacher.signIn());
    auto *tree = teacher.window().findChild<QTreeWidget *>(u"pageTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, patience);
    QVERIFY(teacher.openPage(given->group));
    const Gradebook &page = teacher.page();
    QVERIFY(!page.pupils.isEmpty());
    const auto held = std::find_if(page.lessons.begin(), page.lessons.end(), [](const GradebookLesson &lesson) {
        return lesson.mayWrite && lesson.starts < smallSchoolNow();
    });
    QVERIFY(held != page.lessons.end());
    const LessonId lesson = held->id;
    const PupilId pupil = page.pupils.first().id;
    teacher.type(lesson, pupil, u"5"_s);
    QTRY_COMPARE(teacher.saved(lesson, pupil).value.grade, std::optional(Grade::Five));
    QTRY_COMPARE(teacher.place().outbox().count(), 0);
    const QString pdf = m_folder->filePath(u"page.pdf"_s);
    QVERIFY(paper::writePdf(journalSpread(teacher.page()), pdf));
    QVERIFY(test::readAll(pdf).startsWith("%PDF-"));
    QVERIFY(QFileInfo(pdf).size() > 5'000);
    QCOMPARE(m_server->stop(), 0);
    QCOMPARE(count(u"mark WHERE grade = 'Five' AND revision = 1 AND pupil = %1"_s.arg(pupil.value)), 1);
}

QTEST_MAIN(WholeClientTest)
#include "tst_wholeclient.moc"
