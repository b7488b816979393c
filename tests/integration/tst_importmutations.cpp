// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A property over mutated import files: each is read cleanly or told about by file, row, field and code, and what is
// refused leaves the database as it was. PARTA_IMPORT_MUTATIONS sets how many (500 here, 10,000 at night).
#include "common/domain/importing/wording.h"
#include "common/import/table/textencoding.h"
#include "common/import/table/zipbundle.h"
#include "common/import/topicplan/topicplanreader.h"
#include "support/importfiles.h"
#include "support/importschool.h"
#include "support/importsets.h"
#include "support/shareddata.h"
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

/// What a mutation starts from.
struct Seed {
    ImportKind kind = ImportKind::Roster;
    QString name;
    QByteArray bytes;
    QString mapping;
    bool isTopicPlan = false;
};

QByteArray manyPupils()
{
    QString text = u"Фамилия;Имя;Отчество;Класс;Дата рождения;Пол;Личное дело;Мать;Телефон матери\n"_s;
    for (int i = 0; i < 30; ++i)
        text += u"Фамилиев%1;Имя;\"Отчест;вович\";%2А;%3.03.%4;м;Ф-%1;Мамина Мама;+7000%1\n"_s.arg(i).arg(i % 11 + 1)
                    .arg(i % 28 + 1).arg(2019 - i % 11);
    return text.toUtf8();
}

const char staff[] = "Сотрудник;Должность;Предметы;Классное руководство;Телефон\nМелова Ада Львовна;учитель;Алгебра;5А;+7 1\n"
                     "Указкин Лев;завуч;;;\n";
const char topics[] = "№;Раздел;Тема;Часы;Вид контроля;Домашнее задание;Минуты;Дата (план)\n1;Дроби;Сложение;2;;№ 1;20;02.09.2026\n"
                    "2;;Вычитание;1;контрольная работа;;;\n";

QList<Seed> seeds()
{
    QList<Seed> list{{ImportKind::Roster, u"example.csv"_s, test::readAll(test::fixturePath(u"roster/example.csv"_s)), {}},
                     {ImportKind::Roster, u"pupils.csv"_s, manyPupils(), {}},
                     {ImportKind::Roster, u"cp1251.csv"_s, encodeWindows1251(QString::fromUtf8(manyPupils())), {}},
                     {ImportKind::Roster, u"staff.csv"_s, staff, {}},
                     {ImportKind::Roster, u"pupils.xlsx"_s, workbookOf({{u"ФИО"_s, u"Класс"_s, u"Др"_s},
                                                                        {u"Ёлкин Пётр"_s, u"5А"_s, u"42250"_s}}), {}},
                     {ImportKind::Roster, u"plan.csv"_s, topics, {}, true},
                     {ImportKind::OneRoster, u"sound.zip"_s, packed(soundSet()), {}},
                     {ImportKind::Fet, u"small.fet"_s, test::readAll(test::fixturePath(u"fet/small.fet"_s)), {}}};
    const QString shared = test::sharedPath(u"data/oneroster"_s);
    if (shared.isEmpty())
        return list;
    for (const QString &set : {u"Test_full_data_set.zip"_s, u"Test_minimal_data_set.zip"_s, u"v1p2_full_dataset.zip"_s})
        list.append({ImportKind::OneRoster, set, test::readAll(shared + u"/catalyst/"_s + set), {}});
    list.append({ImportKind::OneRoster, u"base"_s, packedFolder(shared + u"/oat-base-1.1"_s), {}});
    return list;
}

class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray mutate(const Seed &seed)
    {
        // Archives are mostly mutated inside: a byte changed in a packed one is only a damaged archive.
        if (looksLikeZip(seed.bytes) && m_random.bounded(5) > 0)
            return insideOf(seed.bytes);
        return several(seed.bytes);
    }

    int below(int bound) { return int(m_random.bounded(quint32(qMax(1, bound)))); }

private:
    QByteArray insideOf(const QByteArray &zip)
    {
        FindingLog log(u"seed"_s);
        const auto bundle = ZipBundle::open(zip, log);
        QList<InputFile> files;
        for (const QString &name : bundle->names())
            files.append({name, *bundle->read(name, log)});
        InputFile &chosen = files[below(int(files.size()))];
        switch (below(8)) {
        case 0:
            files.removeAt(below(int(files.size())));
            break;
        case 1:
            chosen.name = chosen.name.toUpper();
            break;
        case 2:
            chosen.name = u"../"_s + chosen.name;
            break;
        case 3:
            chosen.bytes = files.at(below(int(files.size()))).bytes;
            break;
        default:
            chosen.bytes = several(chosen.bytes);
        }
        return packBundle(files);
    }

    QByteArray several(QByteArray bytes)
    {
        for (int times = 1 + below(3); times > 0; --times)
            bytes = bytes.isEmpty() ? QByteArray("\0;", 2) : once(bytes);
        return bytes;
    }

    QByteArray once(QByteArray bytes)
    {
        const int at = below(int(bytes.size()));
        const int length = qMin(1 + below(60), int(bytes.size()) - at);
        switch (below(13)) {
        case 0:
            bytes[at] = char(m_random.bounded(256));
            return bytes;
        case 1:
            return bytes.left(at);
        case 2:
            return bytes.insert(at, bytes.mid(at, length));
        case 3:
            return bytes.remove(at, length);
        case 4:
            return bytes.insert(at, '"');
        case 5:
            return bytes.insert(at, '\0');
        case 6:
            return bytes.insert(at, ";,\t\n\r"[below(5)]);
        case 7:
            return encodeWindows1251(QString::fromUtf8(bytes));
        case 8:
            return "\xEF\xBB\xBF" + bytes;
        case 9:
            return QByteArray(bytes).replace("\n", "\r\n");
        case 10:
            return withAnotherDigit(bytes, at);
        case 11:
            return withAnotherLine(bytes);
        default:
            return bytes.insert(at, odd());
        }
    }

    const char *odd()
    {
        static const char *const pieces[] = {"=1+1", "31.02.2015", "99А", "tobedeleted", "9999999999", "-1", "1e308", "\xD0", "<!DOCTYPE x>",
                                             "&x;", "'; DROP TABLE pupil; --", "\xE2\x80\xAE", "5A/Б"};
        return pieces[below(int(std::size(pieces)))];
    }

    QByteArray withAnotherDigit(QByteArray bytes, int from)
    {
        for (int at = from; at < bytes.size(); ++at) {
            if (bytes.at(at) >= '0' && bytes.at(at) <= '9') {
                bytes[at] = "0179x -"[below(7)];
                break;
            }
        }
        return bytes;
    }

    QByteArray withAnotherLine(const QByteArray &bytes)
    {
        QList<QByteArray> lines = bytes.split('\n');
        const int one = below(int(lines.size()));
        const int other = below(int(lines.size()));
        if (below(2) == 0)
            lines.swapItemsAt(one, other);
        else
            lines.insert(one, lines.at(other));
        return lines.join('\n');
    }

    QRandomGenerator m_random;
};

/// Why the findings of a report are not what a person needs; empty when they are.
QString faultOf(const QList<ImportFinding> &findings, bool isReadable)
{
    bool hasError = false;
    for (const ImportFinding &finding : findings) {
        hasError = hasError || finding.severity == FindingSeverity::Error;
        if (finding.code.isEmpty() || finding.file.isEmpty() || finding.row < 0)
            return u"a finding without file or code: "_s + finding.code;
        if (!findingCodes().contains(finding.code))
            return u"a code without a sentence: "_s + finding.code;
        const bool isAboutARow = finding.severity == FindingSeverity::Error && finding.row > 0;
        if (isAboutARow && finding.field.isEmpty() && finding.value.isEmpty() && finding.record.isEmpty())
            return u"an error about a row that names nothing in it: "_s + finding.code;
    }
    return isReadable || hasError ? QString() : u"unreadable without a reason"_s;
}

/// Indexes of a plan all lead somewhere.
bool isSound(const ImportPlan &plan)
{
    const auto in = [](int at, qsizetype size) { return at >= 0 && at < size; };
    bool isGood = true;
    for (const PlannedMembership &one : plan.memberships)
        isGood = isGood && in(one.pupil, plan.pupils.size()) && one.days.since.isValid()
            && (in(one.schoolClass, plan.classes.size()) || in(one.subgroup, plan.subgroups.size()))
            && (!one.days.until || one.days.since <= *one.days.until);
    for (const PlannedTeaching &one : plan.teachings)
        isGood = isGood && in(one.staff, plan.staff.size())
            && (in(one.group, plan.groups.size()) || in(one.schoolClass, plan.classes.size()));
    for (const PlannedGuardianLink &one : plan.guardianLinks)
        isGood = isGood && in(one.guardian, plan.guardians.size()) && in(one.pupil, plan.pupils.size());
    for (const PlannedGroup &one : plan.groups)
        isGood = isGood && in(one.subject, plan.subjects.size());
    return isGood;
}

QByteArray told(const QByteArray &where, const QString &fault)
{
    return QByteArray(where + ": " + fault.toUtf8());
}

int howMany()
{
    const int wanted = qEnvironmentVariableIntValue("PARTA_IMPORT_MUTATIONS");
    return wanted > 0 ? wanted : 500;
}

} // namespace

class ImportMutationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMutantIsReadOrTold_data() { addParts(); }
    void everyMutantIsReadOrTold();
    void whatIsRefusedLeavesTheDatabase_data() { addParts(); }
    void whatIsRefusedLeavesTheDatabase();

private:
    /// Five hundred at a time: each part has a fresh school and its own time.
    static void addParts()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        for (int first = 0; first < howMany(); first += 500)
            QTest::addRow("from %d", first) << first << qMin(first + 500, howMany());
    }

    static ImportInput inputOf(const Seed &seed, const QByteArray &bytes, bool takesTheRest)
    {
        ImportOptions options;
        options.takeTheRest = takesTheRest;
        options.roster = RosterOptions();
        options.roster->org = u"all"_s;
        return {seed.kind, {seed.name, bytes}, std::nullopt, options};
    }
};

void ImportMutationsTest::everyMutantIsReadOrTold()
{
    const QList<Seed> all = seeds();
    QFETCH(int, first);
    QFETCH(int, end);
    int unreadable = 0;
    int refused = 0;
    for (int number = first; number < end; ++number) {
        Mutator mutator(quint32(number) + 1);
        const Seed &seed = all.at(number % all.size());
        const QByteArray bytes = mutator.mutate(seed);
        const QByteArray where = "mutant " + QByteArray::number(number) + " of " + seed.name.toUtf8();
        QElapsedTimer timer;
        timer.start();
        if (seed.isTopicPlan) {
            const TopicPlanReading got = readTopicPlan({seed.name, bytes});
            const QString fault = faultOf(got.findings, got.isReadable);
            QVERIFY2(fault.isEmpty(), told(where, fault));
            continue;
        }
        const ImportReading got = readImport(inputOf(seed, bytes, false), QDate(2026, 9, 14));
        const QString fault = faultOf(got.report.findings, got.report.isReadable);
        QVERIFY2(fault.isEmpty(), told(where, fault));
        QVERIFY2(isSound(got.plan), told(where, u"the plan leads nowhere"_s));
        QVERIFY2(timer.elapsed() < 5'000, told(where, u"too slow"_s));
        unreadable += got.report.isReadable ? 0 : 1;
        refused += got.report.hasErrors() ? 1 : 0;
    }
    qInfo("%d mutants: %d with errors, %d of them unreadable", end - first, refused, unreadable);
    // The mutations must reach both sides, or the test proves nothing.
    QVERIFY(refused > (end - first) / 10 && refused < end - first && unreadable > 0);
}

void ImportMutationsTest::whatIsRefusedLeavesTheDatabase()
{
    ImportSchool school(Engine::Sqlite);
    // A school that lives: mutants meet people they may know.
    QVERIFY(school.import(ImportKind::Roster, manyPupils()).isApplied);
    const QList<Seed> all = seeds();
    QFETCH(int, first);
    QFETCH(int, end);
    int refused = 0;
    int applied = 0;
    QByteArray before = school.digest();
    for (int number = first; number < end; ++number) {
        Mutator mutator(quint32(number) + 1'000'003);
        const Seed &seed = all.at(number % all.size());
        if (seed.isTopicPlan)
            continue;
        const ImportInput input = inputOf(seed, mutator.mutate(seed), number % 3 == 0);
        const QByteArray where = "mutant " + QByteArray::number(number) + " of " + seed.name.toUtf8();
        const ImportReport report = school.import(input);
        if (!school.failure()) {
            QVERIFY2(report.isApplied, where);
            // The same file again changes nothing, whatever is in it.
            before = school.digest();
            const ImportReport again = school.import(input);
            QVERIFY2(again.isApplied && again.written.isEmpty(), told(where, u"a repeated import wrote"_s));
            ++applied;
        } else {
            QVERIFY2(school.failure()->code == ErrorCode::ImportRejected || school.failure()->code == ErrorCode::YearClosed,
                     told(where, school.failure()->detail));
            ++refused;
        }
        QVERIFY2(school.digest() == before, told(where, u"the database changed"_s));
    }
    qInfo("%d applied, %d refused", applied, refused);
    QVERIFY(applied > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(ImportMutationsTest)
#include "tst_importmutations.moc"
