// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about importing over the protocol: upload, preview, apply, who may, all or nothing.
#include "common/protocol/imports.h"
#include "common/protocol/journal.h"
#include "server/access/router.h"
#include "server/handlers/routes.h"
#include "support/importsets.h"
#include "support/shareddata.h"
#include "support/testdatabase.h"
#include <QCryptographicHash>
#include <QSemaphore>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 14), QTime(9, 0), Qt::UTC);

/// A founded school with its router, asked as the server's sessions ask it.
class School
{
public:
    explicit School(Engine engine) : m_test(engine), m_database(m_test.open()), m_router(m_database, m_clock, nullptr)
    {
        serveAll(m_router);
        run(u"INSERT INTO school (id, name, short_name, town, time_zone, founded_at) "
            "VALUES (1, 'Школа', 'Школа', 'Город', 'Europe/Moscow', 0)"_s);
        run(u"INSERT INTO director_order (number, day, kind) VALUES ('1', '2026-08-01', 'Appointment')"_s);
        run(u"INSERT INTO staff_member (surname, given_name) VALUES ('Заместителева', 'Анна')"_s);
        run(u"INSERT INTO account (login, login_key, staff_member, digest, one_time, appointed_by, created_at) "
            "VALUES ('z', 'z', (SELECT MIN(id) FROM staff_member), 'x', 0, (SELECT MIN(id) FROM director_order), 0)"_s);
        m_deputy->account = AccountId{number(u"SELECT MIN(id) FROM account"_s)};
        m_deputy->staff = StaffId{number(u"SELECT MIN(id) FROM staff_member"_s)};
        m_deputy->granted = {Role::Deputy};
    }
    ~School() { m_database->close(); }

    template<class M>
    Result<typename M::Reply> call(const M &message) { return callAs(m_deputy, message); }

    template<class M>
    Result<typename M::Reply> callAs(const std::shared_ptr<Actor> &actor, const M &message)
    {
        Answer answer;
        QSemaphore ready;
        m_router.dispatch({wire::nameOf<M>().toLatin1(), wire::encode(message), actor}, [&](Answer got) {
            answer = std::move(got);
            ready.release();
        });
        ready.acquire();
        if (answer.failure)
            return *answer.failure;
        return wire::decode<typename M::Reply>(answer.reply);
    }

    RequestId upload(const QByteArray &bytes, qint64 part = 512 * 1024)
    {
        const RequestId id = RequestId::random();
        for (qint64 offset = 0; offset == 0 || offset < bytes.size(); offset += part) {
            const auto reply = call(UploadPart{id, u"folder/small.fet"_s, bytes.size(), offset, bytes.mid(offset, part)});
            if (!reply || reply->received != qMin<qint64>(offset + part, bytes.size()))
                qFatal("upload failed");
        }
        return id;
    }

    Result<ApplyImport::Reply> apply(const QByteArray &bytes, const ImportOptions &options = {}, ImportKind kind = ImportKind::Fet)
    {
        return call(ApplyImport{kind, upload(bytes), std::nullopt, options,
                                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), RequestId::random()});
    }

    qint64 number(const QString &sql)
    {
        qint64 found = -1;
        queryNow(*m_database, [&](Transaction &tx) { found = *tx.first<qint64>(sql); });
        return found;
    }

    void run(const QString &sql)
    {
        if (changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); }))
            qFatal("%s", qPrintable(sql));
    }

private:
    TestDatabase m_test;
    std::shared_ptr<Database> m_database;
    FixedClock m_clock{now};
    Router m_router;
    std::shared_ptr<Actor> m_deputy = std::make_shared<Actor>();
};

QByteArray small()
{
    return test::readAll(test::fixturePath(u"fet/small.fet"_s));
}

std::shared_ptr<Actor> with(Role role)
{
    auto actor = std::make_shared<Actor>();
    actor->account = AccountId{77};
    actor->granted = {role};
    return actor;
}

} // namespace

#define NEEDS_ENGINE()                        \
    QFETCH_GLOBAL(Engine, engine);            \
    if (!TestDatabase::isAvailable(engine))   \
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set")

class ImportCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void previewsWithoutWriting()
    {
        NEEDS_ENGINE();
        School school(engine);
        const auto preview = school.call(PreviewImport{ImportKind::Fet, school.upload(small(), 1000), std::nullopt, {}});
        QVERIFY(preview.has_value());
        QVERIFY(preview->report.isDryRun);
        QVERIFY(!preview->report.isApplied);
        QCOMPARE(preview->report.file, u"small.fet"_s);
        QCOMPARE(preview->report.count(preview->report.accepted, u"activities"_s), 7);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM subject"_s), 0);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM audit"_s), 0);
    }
    void appliesOnceAndIsAudited()
    {
        NEEDS_ENGINE();
        School school(engine);
        const auto first = school.apply(small());
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().detail));
        QVERIFY(first->report.isApplied);
        QVERIFY(first->report.count(first->report.written, u"lessons"_s) > 150);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM audit WHERE message = 'ApplyImport' AND role = 'Deputy'"_s), 1);
        // No file content in the log: the digest stands for it.
        QVERIFY(school.number(u"SELECT MAX(LENGTH(body)) FROM audit"_s) < 1000);
        const auto again = school.apply(small());
        QVERIFY(again.has_value());
        QVERIFY(again->report.written.isEmpty());
    }
    void repeatsTheAnswerOfTheSameRequest()
    {
        NEEDS_ENGINE();
        School school(engine);
        const ApplyImport wanted{ImportKind::Fet, school.upload(small()), std::nullopt, {},
                                 QCryptographicHash::hash(small(), QCryptographicHash::Sha256), RequestId::random()};
        const auto first = school.call(wanted);
        const auto second = school.call(wanted);
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(second->report.written, first->report.written);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM audit"_s), 1);
    }
    void isAllOrNothingUnlessTheRestIsTaken()
    {
        NEEDS_ENGINE();
        School school(engine);
        const QByteArray broken = small().replace("<Id>6</Id>", "<Id>five</Id>");
        const auto refused = school.apply(broken);
        QVERIFY(!refused.has_value());
        QCOMPARE(int(refused.error().code), int(ErrorCode::ImportRejected));
        QCOMPARE(refused.error().field, u"Id"_s);
        QVERIFY(refused.error().detail.contains(u"five"_s));
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM subject"_s), 0);
        ImportOptions rest;
        rest.takeTheRest = true;
        const auto taken = school.apply(broken, rest);
        QVERIFY(taken.has_value());
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM teaching_group"_s), 4);
    }
    void neverAppliesWhatCannotBeRead()
    {
        NEEDS_ENGINE();
        School school(engine);
        ImportOptions rest;
        rest.takeTheRest = true;
        const auto cut = school.apply(small().left(5000), rest);
        QVERIFY(!cut.has_value());
        QCOMPARE(int(cut.error().code), int(ErrorCode::ImportRejected));
        rest.days = u"1,2"_s;
        const auto wrong = school.apply(small(), rest);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().field, u"options.days"_s);
    }
    void onlyTheDeputyAndTheOperatorMay()
    {
        NEEDS_ENGINE();
        School school(engine);
        for (const Role role : {Role::Director, Role::Administrator, Role::Guardian, Role::Pupil, Role::SubjectTeacher}) {
            const auto answer = school.callAs(with(role), UploadPart{RequestId::random(), u"x"_s, 1, 0, "x"});
            QVERIFY(!answer.has_value());
            QCOMPARE(int(answer.error().code), int(ErrorCode::Forbidden));
        }
        auto local = std::make_shared<Actor>();
        local->door = Door::Local;
        QVERIFY(school.callAs(local, UploadPart{RequestId::random(), u"x"_s, 1, 0, "x"}).has_value());
    }
    void keepsUploadsApart()
    {
        NEEDS_ENGINE();
        School school(engine);
        const RequestId file = school.upload(small());
        const auto other = school.callAs(with(Role::Deputy), PreviewImport{ImportKind::Fet, file, std::nullopt, {}});
        QVERIFY(!other.has_value());
        QCOMPARE(int(other.error().code), int(ErrorCode::NotFound));
        ApplyImport forged{ImportKind::Fet, file, std::nullopt, {}, QByteArray(32, 'x'), RequestId::random()};
        QCOMPARE(school.call(forged).error().field, u"digest"_s);
        const RequestId half = RequestId::random();
        QVERIFY(school.call(UploadPart{half, u"x"_s, 10, 0, "12345"}).has_value());
        QCOMPARE(int(school.call(PreviewImport{ImportKind::Fet, half, std::nullopt, {}}).error().code), int(ErrorCode::NotFound));
        QCOMPARE(school.call(UploadPart{half, u"x"_s, 10, 7, "890"}).error().field, u"offset"_s);
        QCOMPARE(int(school.call(UploadPart{half, u"x"_s, 100'000'000, 0, "1"}).error().code), int(ErrorCode::TooLarge));
    }
    void asksAboutNamesakesBeforeAndWhileApplying()
    {
        NEEDS_ENGINE();
        School school(engine);
        school.run(u"INSERT INTO pupil (surname, given_name) VALUES ('Ёлкин', 'Пётр')"_s);
        const QByteArray file = "ФИО;Класс;Др\nПенкин Лев;5А;01.02.2015\nЁлкин Пётр;5А;01.02.2015\n";
        const auto preview = school.call(PreviewImport{ImportKind::Roster, school.upload(file), std::nullopt, {}});
        QVERIFY(preview.has_value());
        QCOMPARE(preview->report.findings.size(), 1);
        QCOMPARE(preview->report.findings.constFirst().code, u"namesake"_s);
        QCOMPARE(preview->report.findings.constFirst().row, 2);
        // Found only while applying: it rolls back what was written before it.
        const auto refused = school.apply(file, {}, ImportKind::Roster);
        QVERIFY(!refused.has_value());
        QCOMPARE(int(refused.error().code), int(ErrorCode::ImportRejected));
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM pupil"_s), 1);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM school_class"_s), 0);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM school_year"_s), 0);
        ImportOptions answer;
        answer.roster = RosterOptions();
        answer.roster->namesakes = u"same"_s;
        const auto applied = school.apply(file, answer, ImportKind::Roster);
        QVERIFY2(applied.has_value(), qPrintable(applied ? QString() : applied.error().detail));
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM pupil"_s), 2);
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM class_membership"_s), 2);
    }
    void onlyTheDeputyAndTheOperatorApplyRosters()
    {
        NEEDS_ENGINE();
        School school(engine);
        const QByteArray file = test::readAll(test::fixturePath(u"roster/example.csv"_s));
        const ApplyImport wanted{ImportKind::Roster, school.upload(file), std::nullopt, {},
                                 QCryptographicHash::hash(file, QCryptographicHash::Sha256), RequestId::random()};
        for (const Role role : {Role::Director, Role::Administrator, Role::ClassTeacher, Role::Guardian, Role::Pupil}) {
            const auto answer = school.callAs(with(role), wanted);
            QVERIFY(!answer.has_value());
            QCOMPARE(int(answer.error().code), int(ErrorCode::Forbidden));
        }
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM pupil"_s), 0);
        QVERIFY(school.call(wanted).has_value());
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM pupil"_s), 2);
    }
    void carriesTheOptionsOfRosters()
    {
        NEEDS_ENGINE();
        School school(engine);
        const QByteArray foreign = "Last,First,Form,DOB\nSmith,Ann,5A,2015-09-03\n";
        ImportOptions options;
        options.roster = RosterOptions();
        options.roster->mapping = uR"({"name": "x", "files": {"*": {"concept": "pupils",
            "columns": {"Last": "surname", "First": "givenName", "Form": "class", "DOB": "born"}}}})"_s;
        const auto mapped = school.apply(foreign, options, ImportKind::Roster);
        QVERIFY2(mapped.has_value(), qPrintable(mapped ? QString() : mapped.error().detail));
        QCOMPARE(school.number(u"SELECT COUNT(*) FROM pupil WHERE surname = 'Smith' AND born = '2015-09-03'"_s), 1);
        QVERIFY(!school.apply(foreign, {}, ImportKind::Roster).has_value());
        options.roster->mapping = u"no profile"_s;
        const auto wrong = school.apply(foreign, options, ImportKind::Roster);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().field, u"options.mapping"_s);
        ImportOptions strict;
        strict.roster = RosterOptions();
        strict.roster->isStrict = true;
        auto files = soundSet();
        files[u"users.csv"_s].replace(u"p1,,,true"_s, u"p1,,,TRUE"_s);
        QVERIFY(!school.apply(packed(files), strict, ImportKind::OneRoster).has_value());
        QVERIFY(school.apply(packed(files), {}, ImportKind::OneRoster).has_value());
    }
    void theBookOfAnImportedClassOpens()
    {
        NEEDS_ENGINE();
        const QString path = test::sharedPath(u"data/fet/IBDP-School-2016.fet"_s);
        PARTA_NEEDS_SHARED(path);
        School school(engine);
        ImportOptions options;
        options.placeholderPupils = true;
        options.from = QDate(2026, 9, 1);
        const auto applied = school.apply(test::readAll(path), options);
        QVERIFY2(applied.has_value(), qPrintable(applied ? QString() : applied.error().detail));
        const auto pages = school.call(ListPages{});
        QVERIFY(pages.has_value());
        const auto found = std::find_if(pages->pages.begin(), pages->pages.end(),
                                        [](const PageRef &page) { return page.className == u"07A" && page.groupName.isEmpty(); });
        QVERIFY(found != pages->pages.end());
        const auto page = school.call(OpenPage{found->group, std::nullopt, false});
        QVERIFY2(page.has_value(), qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->page.head.yearLevel, 7);
        QCOMPARE(page->page.pupils.size(), 20);
        QVERIFY(page->page.lessons.size() > 5);
        QCOMPARE(page->page.lessons.constFirst().day >= QDate(2026, 9, 1), true);
    }
};

QTEST_GUILESS_MAIN(ImportCallsTest)
#include "tst_importcalls.moc"
