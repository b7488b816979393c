// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the program partactl beside the real partad: founding, the first sign-in, the change log, imports, its help.
#include "support/runningserver.h"
#include "support/shareddata.h"
#include "common/protocol/journal.h"
#include "common/protocol/operation.h"
#include "common/protocol/session.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QString ownPassword = u"жираф мнёт утюгом сено"_s;

struct Run {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QByteArray all() const { return u"code %1\n%2\n%3"_s.arg(code).arg(out, err).toUtf8(); }
};

Run run(const QStringList &arguments, const QString &language = u"ru"_s)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARTA_LANG"_s, language);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(PARTA_BIN_DIR) + u"/partactl"_s, arguments);
    Run result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

QStringList initWithoutOrder(const QString &data)
{
    return {u"init"_s, u"--data"_s, data, u"--school"_s, u"Школа у Кленовой рощи"_s, u"--town"_s, u"Партоград"_s, u"--director"_s,
            u"Указкина Мария Мелова"_s, u"--administrator"_s, u"Тетрадкина Анна Глобусовна"_s, u"--order-date"_s, u"2026-08-28"_s};
}

QStringList initWithOrder(const QString &data)
{
    return initWithoutOrder(data) + QStringList{u"--order-number"_s, u"17-од"_s};
}

QStringList verify(const QString &data)
{
    return {u"audit"_s, u"verify"_s, u"--data"_s, data};
}

QStringList dryImport(const QString &file)
{
    return {u"import"_s, u"fet"_s, file, u"--dry-run"_s, u"--json"_s};
}

/// Changes the file past the server, as somebody with access to the disk could. The error, or empty.
QString changeByHand(const QString &data, const QStringList &statements)
{
    QString error;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(data + u"/journal.db"_s);
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    return error;
}

/// After the server has stopped; -1 where the database does not answer.
int countByHand(const QString &data, const QString &fromWhere)
{
    int count = -1;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
        database.setDatabaseName(data + u"/journal.db"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT COUNT(*) FROM "_s + fromWhere) && query.next())
                count = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"count"_s);
    return count;
}

/// Signed in over TLS.
struct Client {
    Caller caller;

    explicit Client(const RunningServer &server)
    {
        if (auto channel = connectTls(server.host(), server.port(), server.fingerprint()))
            caller.use(std::move(channel));
    }
    Result<SignIn::Reply> signIn(const QString &login, const QString &password)
    {
        return callNow(caller, SignIn{login, Secret<QString>(password)});
    }
    template<class M>
    std::optional<ErrorCode> refusal(const M &message)
    {
        const auto reply = callNow(caller, message);
        return reply ? std::nullopt : std::optional(reply.error().code);
    }
};

} // namespace

class PartactlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_data = m_folder->filePath(u"data"_s);
    }

    void refusesToFoundWithoutAnOrder_data();
    void refusesToFoundWithoutAnOrder();
    void foundsASchoolAndTheFirstSignInChangesThePassword();
    void foundsTheSchoolOfARunningServer();
    void refusesToFoundASecondTime();
    void verifiesAnIntactLog();
    void tellsWhereTheLogIsBroken_data();
    void tellsWhereTheLogIsBroken();
    void checksAgainstAnAnchor();
    void refusesWrongArguments_data();
    void refusesWrongArguments();
    void showsTheMonthsOfACalendar();
    void showsWhatAnImportWouldBring();
    void importsTheTimetableOfARealSchool();
    void refusesABrokenImport_data();
    void refusesABrokenImport();
    void listsAllCommandsInRussian();
    void tellsTheOptionsOfACommand_data();
    void tellsTheOptionsOfACommand();

private:
    /// Founds the school of m_data and gives the one-time password.
    QString found()
    {
        const Run founded = run(initWithOrder(m_data) + QStringList{u"--json"_s});
        return founded.code == 0 ? founded.json()[u"password"_s].toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

void PartactlTest::refusesToFoundWithoutAnOrder_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("no number") << QStringList{};
    QTest::newRow("blank number") << QStringList{u"--order-number"_s, u"  "_s};
    QTest::newRow("no such day") << QStringList{u"--order-number"_s, u"1"_s, u"--order-date"_s, u"2026-02-30"_s};
}

void PartactlTest::refusesToFoundWithoutAnOrder()
{
    QFETCH(QStringList, more);
    const Run refused = run(initWithoutOrder(m_data) + more);
    QVERIFY2(refused.code == 1, refused.all());
    QVERIFY2(refused.err.contains(u"п. 3.1"_s, Qt::CaseInsensitive), refused.all());
    QVERIFY2(refused.out.isEmpty(), refused.all());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    const Run json = run(initWithoutOrder(m_data) + more + QStringList{u"--json"_s});
    QCOMPARE(json.code, 1);
    QCOMPARE(json.json()[u"error"_s].toString(), u"OrderRequired"_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void PartactlTest::foundsASchoolAndTheFirstSignInChangesThePassword()
{
    const Run founded = run(initWithOrder(m_data));
    QVERIFY2(founded.code == 0, founded.all());
    static const QRegularExpression slip(u"Administrator +(\\S+) +(\\S+) +Тетрадкина Анна Глобусовна"_s);
    const auto match = slip.match(founded.out);
    QVERIFY2(match.hasMatch(), founded.all());
    const QString login = match.captured(1);
    const QString password = match.captured(2);
    RunningServer server(m_data);
    QVERIFY2(server.start(), server.log().constData());
    QVERIFY2(!server.log().contains(password.toUtf8()), "the password is in the log");
    Client client(server);
    QCOMPARE(client.signIn(login, password + u'x').error().code, ErrorCode::WrongCredentials);
    const auto signedIn = client.signIn(login, password);
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
    QVERIFY(signedIn->me.passwordChangeRequired);
    QCOMPARE(signedIn->me.schoolName, u"Школа у Кленовой рощи"_s);
    QCOMPARE(client.refusal(ListPages{}), std::optional(ErrorCode::PasswordChangeRequired));
    QCOMPARE(client.refusal(VerifyAudit{}), std::optional(ErrorCode::PasswordChangeRequired));
    QCOMPARE(client.refusal(OpenPage{{1}, {}, false}), std::optional(ErrorCode::PasswordChangeRequired));
    const auto changed = callNow(client.caller, ChangePassword{Secret<QString>(password), Secret<QString>(ownPassword)});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QVERIFY(!changed->me.passwordChangeRequired);
    QVERIFY(changed->me.roles.contains(Role::Administrator));
    // The rules answer from now on: nobody but the operator at the server reads the log.
    QCOMPARE(client.refusal(VerifyAudit{}), std::optional(ErrorCode::Forbidden));
    QVERIFY(client.refusal(ListPages{}) != std::optional(ErrorCode::PasswordChangeRequired));
    Client next(server);
    QCOMPARE(next.signIn(login, password).error().code, ErrorCode::WrongCredentials);
    QVERIFY(next.signIn(login, ownPassword));
}

void PartactlTest::foundsTheSchoolOfARunningServer()
{
    RunningServer server(m_data);
    QVERIFY2(server.start(), server.log().constData());
    const QString password = found();
    QVERIFY(!password.isEmpty());
    QVERIFY(server.isRunning());
    Client client(server);
    QCOMPARE(callNow(client.caller, Hello{1, u"tst_partactl"_s})->schoolName, u"Школа у Кленовой рощи"_s);
    QVERIFY(client.signIn(u"admin"_s, password));
}

void PartactlTest::refusesToFoundASecondTime()
{
    QVERIFY(!found().isEmpty());
    const Run again = run(initWithOrder(m_data));
    QVERIFY2(again.code == 1, again.all());
    QVERIFY2(again.out.isEmpty(), again.all());
    QVERIFY2(!again.err.isEmpty(), again.all());
    const Run json = run(initWithOrder(m_data) + QStringList{u"--json"_s});
    QCOMPARE(json.code, 1);
    QCOMPARE(json.json()[u"error"_s].toString(), u"AlreadyExists"_s);
    QVERIFY(!json.json().contains(u"password"_s));
    QCOMPARE(run(verify(m_data) + QStringList{u"--json"_s}).json()[u"rows"_s].toInt(), 1);
}

void PartactlTest::verifiesAnIntactLog()
{
    QVERIFY(!found().isEmpty());
    const Run words = run(verify(m_data));
    QVERIFY2(words.code == 0, words.all());
    QVERIFY2(words.out.contains(u"цел: записей 1,"_s), words.all());
    const Run json = run(verify(m_data) + QStringList{u"--json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"rows"_s].toInt(), 1);
    QCOMPARE(json.json()[u"intact"_s].toBool(), true);
    QCOMPARE(json.json()[u"firstBroken"_s].toInt(-1), 0);
    QCOMPARE(json.json()[u"head"_s].toString().size(), 64);
}

void PartactlTest::tellsWhereTheLogIsBroken_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("another role") << u"UPDATE audit SET role = 'Director' WHERE seq = 1"_s;
    QTest::newRow("another time") << u"UPDATE audit SET at = at + 1 WHERE seq = 1"_s;
    QTest::newRow("another message") << u"UPDATE audit SET body = x'a0' WHERE seq = 1"_s;
    QTest::newRow("another hash") << u"UPDATE audit SET hash = zeroblob(32) WHERE seq = 1"_s;
}

void PartactlTest::tellsWhereTheLogIsBroken()
{
    QFETCH(QString, statement);
    QVERIFY(!found().isEmpty());
    QVERIFY2(!changeByHand(m_data, {statement}).isEmpty(), "the trigger lets the row be changed");
    QCOMPARE(changeByHand(m_data, {u"DROP TRIGGER audit_keeps_rows"_s, statement}), QString());
    const Run words = run(verify(m_data));
    QVERIFY2(words.code == 1, words.all());
    QVERIFY2(!words.out.contains(u"цел:"_s), words.all());
    static const QRegularExpression place(u"запис\\S* (№ ?)?1\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(words.out.contains(place), words.all());
    const Run json = run(verify(m_data) + QStringList{u"--json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(!json.json()[u"intact"_s].toBool(true));
    QCOMPARE(json.json()[u"firstBroken"_s].toInt(), 1);
    QVERIFY(!json.json()[u"finding"_s].toString().isEmpty());
}

void PartactlTest::checksAgainstAnAnchor()
{
    QVERIFY(!found().isEmpty());
    const QString head = run(verify(m_data) + QStringList{u"--json"_s}).json()[u"head"_s].toString();
    QCOMPARE(run(verify(m_data) + QStringList{u"--anchor"_s, u"1:"_s + head}).code, 0);
    QCOMPARE(run(verify(m_data) + QStringList{u"--anchor"_s, u"1:"_s + QString(64, u'0')}).code, 1);
    QCOMPARE(run(verify(m_data) + QStringList{u"--anchor"_s, u"2:"_s + head}).code, 1);
    QCOMPARE(run(verify(m_data) + QStringList{u"--anchor"_s, u"1:abc"_s}).code, 2);
}

void PartactlTest::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"audit verify"_s;
    QTest::newRow("half a command") << QStringList{u"audit"_s} << u"audit verify"_s;
    QTest::newRow("option before the command") << QStringList{u"--json"_s, u"init"_s} << u"audit verify"_s;
    QTest::newRow("unknown option") << QStringList{u"init"_s, u"--bogus"_s} << u"bogus"_s;
    QTest::newRow("no value") << QStringList{u"init"_s, u"--school"_s} << u"school"_s;
    QTest::newRow("no name") << QStringList{u"init"_s, u"--order-number"_s, u"1"_s, u"--order-date"_s, u"2026-08-28"_s} << u"--school"_s;
    QTest::newRow("unreadable anchor") << QStringList{u"audit"_s, u"verify"_s, u"--anchor"_s, u"x"_s} << u"--anchor"_s;
    QTest::newRow("unknown kind") << QStringList{u"import"_s, u"xls"_s, u"a.xls"_s} << u"calendar, fet, oneroster, roster, xhstt"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"fet"_s} << u"fet"_s;
    QTest::newRow("no day") << QStringList{u"demo"_s, u"--date"_s, u"yesterday"_s} << u"--date"_s;
}

void PartactlTest::refusesWrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Run refused = run(arguments);
    QVERIFY2(refused.code == 2, refused.all());
    QVERIFY2(refused.err.contains(told), refused.all());
    QVERIFY2(refused.out.isEmpty(), refused.all());
}

void PartactlTest::showsTheMonthsOfACalendar()
{
    const QString file = QStringLiteral(PARTA_SOURCE_DIR) + u"/tests/data/calendar/year.xml"_s;
    const QStringList words{u"import"_s, u"calendar"_s, file, u"--dry-run"_s};
    const Run dry = run(words + QStringList{u"--json"_s});
    QVERIFY2(dry.code == 0, dry.all());
    const QJsonObject report = dry.json();
    QCOMPARE(report[u"kind"_s].toString(), u"calendar"_s);
    QCOMPARE(report[u"accepted"_s].toObject(), (QJsonObject{{u"days"_s, 4}, {u"working5"_s, 260}, {u"working6"_s, 311}}));
    const QJsonArray months = report[u"calendar"_s].toObject()[u"months"_s].toArray();
    QCOMPARE(months.size(), 12);
    QCOMPARE(months.at(3).toObject()[u"working5"_s].toInt(), 21);
    const QJsonObject moved = months.at(3).toObject()[u"days"_s].toArray().at(0).toObject();
    QCOMPARE(moved, (QJsonObject{{u"day"_s, u"2030-04-10"_s}, {u"kind"_s, u"off"_s}, {u"movedFrom"_s, u"2030-04-07"_s}}));
    const Run told = run(words);
    QVERIFY2(told.out.contains(u"     4  21  25  10\n"_s) && told.out.contains(u"    12  22  26\n"_s), told.all());
}

void PartactlTest::showsWhatAnImportWouldBring()
{
    const QString file = QStringLiteral(PARTA_SOURCE_DIR) + u"/tests/data/fet/small.fet"_s;
    const Run dry = run(dryImport(file));
    QVERIFY2(dry.code == 0, dry.all());
    const QJsonObject report = dry.json();
    QCOMPARE(report[u"kind"_s].toString(), u"fet"_s);
    QCOMPARE(report[u"file"_s].toString(), u"small.fet"_s);
    QCOMPARE(report[u"dryRun"_s].toBool(), true);
    const QJsonObject accepted = report[u"accepted"_s].toObject();
    const QList<std::pair<QString, int>> expected{{u"days"_s, 3}, {u"hours"_s, 4}, {u"subjects"_s, 3}, {u"teachers"_s, 3},
                                                  {u"rooms"_s, 4}, {u"years"_s, 1}, {u"activities"_s, 7}};
    for (const auto &[what, number] : expected)
        QVERIFY2(accepted[what].toInt(-1) == number, qPrintable(what));
    for (const QString &part : {u"skipped"_s, u"rejected"_s, u"conflicts"_s})
        QVERIFY2(report[part].isObject(), qPrintable(part));
    QVERIFY(!report.contains(u"written"_s));
    const QJsonArray findings = report[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings) {
        for (const QString &field : {u"severity"_s, u"file"_s, u"row"_s, u"field"_s, u"value"_s, u"code"_s, u"text"_s})
            QVERIFY2(finding.toObject().contains(field), qPrintable(field));
        QVERIFY(finding[u"severity"_s].toString() != u"error"_s);
    }
    // What only warns is an error when asked to be strict.
    QCOMPARE(run(dryImport(file) + QStringList{u"--strict"_s}).code, 1);
}

/// Counts of formats.md 9.1; the way of a person: look first, then apply, then once more by mistake.
void PartactlTest::importsTheTimetableOfARealSchool()
{
    const QString file = test::sharedPath(u"data/fet/IBDP-School-2016.fet"_s);
    PARTA_NEEDS_SHARED(file);
    const Run dry = run(dryImport(file));
    QVERIFY2(dry.code == 0, dry.err.toUtf8());
    const QJsonObject accepted = dry.json()[u"accepted"_s].toObject();
    const QList<std::pair<QString, int>> counts{
        {u"days"_s, 5}, {u"hours"_s, 7}, {u"subjects"_s, 716}, {u"teachers"_s, 104}, {u"rooms"_s, 102}, {u"years"_s, 11},
        {u"groups"_s, 162}, {u"subgroups"_s, 81}, {u"activities"_s, 1585}, {u"activityHours"_s, 1794}, {u"placed"_s, 1585},
        {u"withRoom"_s, 1584}};
    for (const auto &[what, number] : counts)
        QVERIFY2(accepted[what].toInt(-1) == number, qPrintable(u"%1: %2"_s.arg(what).arg(accepted[what].toInt(-1))));
    const QJsonObject clashes = dry.json()[u"conflicts"_s].toObject();
    QVERIFY(std::all_of(clashes.begin(), clashes.end(), [](const QJsonValue &count) { return count.toInt(-1) == 0; }));
    const QStringList apply{u"import"_s, u"fet"_s, file, u"--data"_s, m_data, u"--placeholder-pupils"_s, u"--json"_s};
    QVERIFY(run(initWithOrder(m_data)).code == 0);
    RunningServer server(m_data);
    QVERIFY2(server.start(), server.log().constData());
    const Run applied = run(apply);
    QVERIFY2(applied.code == 0, applied.err.toUtf8());
    const QJsonObject written = applied.json()[u"written"_s].toObject();
    QCOMPARE(written[u"subjects"_s].toInt(), 716);
    QCOMPARE(written[u"teachers"_s].toInt(), 104);
    QCOMPARE(written[u"rooms"_s].toInt(), 102);
    QCOMPARE(written[u"classes"_s].toInt(), 37);
    QCOMPARE(written[u"slots"_s].toInt(), 1788);
    const Run again = run(apply);
    QVERIFY2(again.code == 0, again.err.toUtf8());
    QVERIFY(again.json()[u"written"_s].toObject().isEmpty());
    const Run log = run(verify(m_data));
    QVERIFY2(log.code == 0, log.all());
    QCOMPARE(server.stop(), 0);
    QCOMPARE(countByHand(m_data, u"subject"_s), 716);
    QCOMPARE(countByHand(m_data, u"timetable_slot"_s), 1788);
    QCOMPARE(countByHand(m_data, u"audit WHERE message = 'ApplyImport'"_s), 2);
    QCOMPARE(countByHand(m_data, u"lesson"_s), written[u"lessons"_s].toInt());
}

void PartactlTest::refusesABrokenImport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("no XML") << QByteArray("Понедельник;1;Алгебра\n") << 2;
    QTest::newRow("empty") << QByteArray() << 2;
    QTest::newRow("another XML") << QByteArray("<?xml version=\"1.0\"?><html/>") << 2;
    QTest::newRow("unknown subject") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><fet version=\"6.1.0\"><Days_List><Number_of_Days>1</Number_of_Days>"
        "<Day><Name>Понедельник</Name></Day></Days_List><Hours_List><Number_of_Hours>1</Number_of_Hours><Hour><Name>1</Name></Hour>"
        "</Hours_List><Subjects_List/><Teachers_List/><Students_List/><Activities_List><Activity><Subject>Алгебра</Subject>"
        "<Duration>1</Duration><Total_Duration>1</Total_Duration><Id>1</Id><Activity_Group_Id>0</Activity_Group_Id>"
        "<Active>true</Active></Activity></Activities_List></fet>") << 1;
}

void PartactlTest::refusesABrokenImport()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFile file(m_folder->filePath(u"broken.fet"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const Run refused = run(dryImport(file.fileName()));
    QVERIFY2(refused.code == code, refused.all());
    const QJsonArray findings = refused.json()[u"findings"_s].toArray();
    QVERIFY2(!findings.isEmpty(), refused.all());
    QCOMPARE(findings.first()[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(run(dryImport(m_folder->filePath(u"absent.fet"_s))).code, 2);
}

void PartactlTest::listsAllCommandsInRussian()
{
    const QStringList words{u"init"_s, u"demo"_s, u"import"_s, u"audit verify"_s, u"status"_s};
    for (const QStringList &arguments : {QStringList{}, QStringList{u"--help"_s}, QStringList{u"help"_s}}) {
        const Run help = run(arguments);
        QVERIFY2(help.code == 0, help.all());
        QVERIFY2(help.err.isEmpty(), help.all());
        QVERIFY2(help.out.contains(u"Использование"_s), help.all());
        for (const QString &word : words) {
            const QRegularExpression line(u"^  %1 .*[а-яё]{3}"_s.arg(word), QRegularExpression::MultilineOption);
            QVERIFY2(help.out.contains(line), qPrintable(word));
        }
    }
    const Run english = run({u"--help"_s}, u"en"_s);
    QVERIFY2(!english.out.contains(QRegularExpression(u"[а-яё]"_s)), english.all());
    for (const QString &word : words)
        QVERIFY2(english.out.contains(word), qPrintable(word));
}

void PartactlTest::tellsTheOptionsOfACommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("init") << u"init"_s << QStringList{u"--data"_s, u"--school"_s, u"--administrator"_s, u"--order-number"_s, u"--order-date"_s};
    QTest::newRow("demo") << u"demo"_s << QStringList{u"--data"_s, u"--seed"_s, u"--date"_s, u"--credentials"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"--dry-run"_s, u"--strict"_s, u"--take-the-rest"_s, u"--solution"_s, u"--login"_s};
    QTest::newRow("audit verify") << u"audit verify"_s << QStringList{u"--data"_s, u"--anchor"_s};
    QTest::newRow("status") << u"status"_s << QStringList{u"--server"_s, u"--fingerprint"_s};
}

void PartactlTest::tellsTheOptionsOfACommand()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const Run help = run(command.split(u' ') + QStringList{u"--help"_s});
    QVERIFY2(help.code == 0, help.all());
    QVERIFY2(help.out.contains(QRegularExpression(u"[а-яё]{3}"_s)), help.all());
    for (const QString &option : options + QStringList{u"--json"_s})
        QVERIFY2(help.out.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(PartactlTest)
#include "tst_partactl.moc"
