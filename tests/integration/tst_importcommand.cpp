// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about `partactl import` of rosters: what it prints, its exit codes, and one import into a running server.
#include "support/importfiles.h"
#include "support/importsets.h"
#include "support/runningserver.h"
#include "support/shareddata.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    int accepted(const QString &what) const { return json()[u"accepted"_s][what].toInt(-1); }
    bool tells(const QString &wanted) const
    {
        for (const QJsonValue &finding : json()[u"findings"_s].toArray()) {
            if (finding[u"code"_s].toString() == wanted)
                return true;
        }
        return false;
    }
    QByteArray all() const { return u"code %1\n%2\n%3"_s.arg(code).arg(out, err).toUtf8(); }
};

Run run(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARTA_LANG"_s, u"ru"_s);
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

Run dry(const QString &kind, const QString &path, const QStringList &more = {})
{
    return run(QStringList{u"import"_s, kind, path, u"--dry-run"_s, u"--json"_s} + more);
}

QString example()
{
    return test::fixturePath(u"roster/example.csv"_s);
}

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsARoster();
    void readsAWorkbook();
    void tellsErrorsByTheExitCode_data();
    void tellsErrorsByTheExitCode();
    void readsAFolderAndAnArchive();
    void strictRefusesWhatIsLenient();
    void readsADialectByItsProfile();
    void refusesAMissingProfile();
    void importsIntoARunningServer();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QString writeSet(const QMap<QString, QString> &files)
    {
        for (auto it = files.begin(); it != files.end(); ++it)
            write(it.key(), it.value().toUtf8());
        return m_folder->path();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportCommandTest::readsARoster()
{
    const Run got = dry(u"roster"_s, example());
    QVERIFY2(got.code == 0, got.all());
    QCOMPARE(got.json()[u"kind"_s].toString(), u"roster"_s);
    QCOMPARE(got.json()[u"dryRun"_s].toBool(), true);
    QCOMPARE(got.json()[u"accepted"_s].toObject(), (QJsonObject{{u"pupils"_s, 2}, {u"staff"_s, 0}, {u"guardians"_s, 1}, {u"classes"_s, 1}}));
    QVERIFY(got.json()[u"skipped"_s].toObject().isEmpty() && got.json()[u"rejected"_s].toObject().isEmpty());
    // Guesses are told: encoding, separator, first day.
    QCOMPARE(got.json()[u"choices"_s].toArray().size(), 3);
    const Run plain = run({u"import"_s, u"roster"_s, example(), u"--dry-run"_s});
    QVERIFY2(plain.code == 0 && plain.out.contains(u"Ничего не записано"_s), plain.all());
}

void ImportCommandTest::readsAWorkbook()
{
    const QString path = write(u"pupils.xlsx"_s, sampleWorkbook({{u"xl/worksheets/sheet2.xml"_s,
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>ФИО</t></is></c><c t=\"inlineStr\"><is><t>Класс</t></is></c>"
        "<c t=\"inlineStr\"><is><t>Д.р.</t></is></c></row><row><c t=\"inlineStr\"><is><t>Ёлкин Пётр</t></is></c>"
        "<c t=\"inlineStr\"><is><t>5А</t></is></c><c s=\"1\"><v>42250</v></c></row></sheetData></worksheet>"}}));
    const Run second = dry(u"roster"_s, path, {u"--sheet"_s, u"Второй"_s});
    QVERIFY2(second.code == 0 && second.accepted(u"pupils"_s) == 1, second.all());
    const Run first = dry(u"roster"_s, path);
    QVERIFY2(first.code == 2 && first.tells(u"missing_columns"_s), first.all());
}

void ImportCommandTest::tellsErrorsByTheExitCode_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("a bad row") << u"roster"_s << QByteArray("ФИО;Класс;Др\nЁлкин Пётр;5А;31.02.2015\n") << 1;
    QTest::newRow("no columns") << u"roster"_s << QByteArray("a;b\n1;2\n") << 2;
    QTest::newRow("empty") << u"roster"_s << QByteArray() << 2;
    QTest::newRow("cut workbook") << u"roster"_s << sampleWorkbook().left(400) << 2;
    QTest::newRow("no archive") << u"oneroster"_s << QByteArray("sourcedId\n") << 2;
    QTest::newRow("cut archive") << u"oneroster"_s << packed(soundSet()).left(400) << 2;
}

void ImportCommandTest::tellsErrorsByTheExitCode()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Run got = dry(kind, write(u"x"_s, bytes));
    QVERIFY2(got.code == code, got.all());
    const QJsonArray findings = got.json()[u"findings"_s].toArray();
    QVERIFY2(!findings.isEmpty(), got.all());
    QCOMPARE(findings.last()[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(dry(kind, m_folder->filePath(u"absent"_s)).code, 2);
}

void ImportCommandTest::readsAFolderAndAnArchive()
{
    const Run archive = dry(u"oneroster"_s, write(u"set.zip"_s, packed(soundSet())));
    QVERIFY2(archive.code == 0, archive.all());
    const Run folder = dry(u"oneroster"_s, writeSet(soundSet()));
    QVERIFY2(folder.code == 0, folder.all());
    QCOMPARE(folder.json()[u"accepted"_s], archive.json()[u"accepted"_s]);
    QCOMPARE(folder.accepted(u"users"_s), 4);
    QCOMPARE(folder.accepted(u"enrollments"_s), 5);
}

void ImportCommandTest::strictRefusesWhatIsLenient()
{
    auto files = soundSet();
    files[u"users.csv"_s].replace(u"p1,,,true"_s, u"p1,,,TRUE"_s);
    const QString path = write(u"set.zip"_s, packed(files));
    QCOMPARE(dry(u"oneroster"_s, path).code, 0);
    const Run strict = dry(u"oneroster"_s, path, {u"--strict"_s});
    QVERIFY2(strict.code == 1 && strict.tells(u"letter_case"_s), strict.all());
    QCOMPARE(strict.accepted(u"users"_s), 3);
}

void ImportCommandTest::readsADialectByItsProfile()
{
    const QString set = test::sharedPath(u"data/oneroster/api-mock"_s);
    PARTA_NEEDS_SHARED(set);
    const QStringList profile{u"--mapping"_s, test::fixturePath(u"oneroster/api-mock.json"_s)};
    const Run open = dry(u"oneroster"_s, set, profile);
    QVERIFY2(open.code == 1 && open.tells(u"bad_option"_s), open.all());
    const Run one = dry(u"oneroster"_s, set, profile + QStringList{u"--org"_s, u"1"_s});
    QVERIFY2(one.code == 0 && one.accepted(u"users"_s) == 150, one.all());
    const Run both = dry(u"oneroster"_s, set, profile + QStringList{u"--org"_s, u"all"_s});
    QVERIFY2(both.code == 0 && both.accepted(u"enrollments"_s) == 4200, both.all());
}

void ImportCommandTest::refusesAMissingProfile()
{
    const Run absent = dry(u"roster"_s, example(), {u"--mapping"_s, m_folder->filePath(u"absent.json"_s)});
    QVERIFY2(absent.code == 2 && absent.err.contains(u"absent.json"_s), absent.all());
    const Run broken = dry(u"roster"_s, example(), {u"--mapping"_s, write(u"broken.json"_s, "{")});
    QVERIFY2(broken.code == 2 && broken.tells(u"bad_option"_s), broken.all());
}

void ImportCommandTest::importsIntoARunningServer()
{
    const QString data = m_folder->filePath(u"school"_s);
    const Run founded = run({u"init"_s, u"--data"_s, data, u"--school"_s, u"Школа у Кленовой рощи"_s, u"--town"_s, u"Партоград"_s,
                             u"--director"_s, u"Указкина Мария Мелова"_s, u"--administrator"_s, u"Тетрадкина Анна Глобусовна"_s,
                             u"--order-date"_s, u"2026-08-28"_s, u"--order-number"_s, u"17-од"_s});
    QVERIFY2(founded.code == 0, founded.all());
    QTemporaryDir set;
    const auto files = soundSet();
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(set.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value().toUtf8()) > 0);
    }
    {
        RunningServer server(data);
        QVERIFY2(server.start(), server.log());
        const QStringList into{u"--data"_s, data, u"--json"_s};
        const Run roster = run(QStringList{u"import"_s, u"roster"_s, example()} + into);
        QVERIFY2(roster.code == 0 && roster.json()[u"written"_s][u"pupils"_s].toInt() == 2, roster.all());
        const Run again = run(QStringList{u"import"_s, u"roster"_s, example()} + into);
        QVERIFY2(again.code == 0 && again.json()[u"written"_s].toObject().isEmpty(), again.all());
        // Anna is found by name and birth date; whether Pyotr is the same one only a person knows.
        const Run asked = run(QStringList{u"import"_s, u"oneroster"_s, set.path()} + into);
        QVERIFY2(asked.code != 0, asked.all());
        const Run answered = run(QStringList{u"import"_s, u"oneroster"_s, set.path(), u"--namesakes"_s, u"same"_s} + into);
        QVERIFY2(answered.code == 0 && answered.json()[u"written"_s][u"teachingGroups"_s].toInt() == 1, answered.all());
        QVERIFY(!answered.json()[u"written"_s].toObject().contains(u"pupils"_s));
        server.stop();
    }
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(data + u"/journal.db"_s);
    QVERIFY(database.open());
    QSqlQuery count(u"SELECT COUNT(*) FROM pupil"_s, database);
    QVERIFY(count.next());
    QCOMPARE(count.value(0).toInt(), 2);
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"
