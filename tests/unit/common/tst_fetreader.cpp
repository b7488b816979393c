// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the reader of FET timetables: what it takes, and what it says about broken files.
#include "common/domain/importing/wording.h"
#include "common/import/fet/fetreader.h"
#include "support/shareddata.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

QByteArray small()
{
    return test::readAll(test::fixturePath(u"fet/small.fet"_s));
}

FetReading read(const QByteArray &bytes)
{
    return readFet({u"small.fet"_s, bytes});
}

/// The small timetable with one text replaced; the text must be there.
QByteArray with(const char *before, const char *after)
{
    QByteArray bytes = small();
    Q_ASSERT(bytes.contains(before));
    const qsizetype at = bytes.indexOf(before);
    return bytes.replace(at, qsizetype(strlen(before)), after);
}

const ImportFinding *findingOf(const FetReading &reading, const QString &code)
{
    for (const ImportFinding &finding : reading.report.findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

const TimetableActivity &activity(const TimetableFile &file, int id)
{
    for (const TimetableActivity &one : file.activities) {
        if (one.id == id)
            return one;
    }
    qFatal("no activity %d", id);
}

/// What must hold of every reading: all indexes inside their lists, no lesson past the last hour.
bool isSound(const TimetableFile &file)
{
    const auto inside = [](const QList<int> &indexes, qsizetype size) {
        return std::all_of(indexes.begin(), indexes.end(), [size](int at) { return at >= 0 && at < size; });
    };
    for (const TimetableActivity &one : file.activities) {
        if (!inside(one.teachers, file.teachers.size()) || !inside(one.sets, file.sets.size())
            || !inside(one.rooms, file.rooms.size()) || !inside({one.subject}, file.subjects.size()) || one.duration < 1)
            return false;
        if (one.placement
            && (!inside({one.placement->day}, file.days.size()) || one.placement->hour < 0
                || one.placement->hour + one.duration > file.hours.size()))
            return false;
    }
    for (const TimetableSet &set : file.sets) {
        if (!inside(set.children, file.sets.size()) || !inside(set.parents, file.sets.size()))
            return false;
    }
    return true;
}

/// One random change: a byte, a cut, a doubled or dropped stretch, or two stretches exchanged.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto anywhere = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
    const qsizetype at = anywhere();
    const qsizetype length = qMin<qsizetype>(1 + random.bounded(400), bytes.size() - at);
    switch (random.bounded(20)) {
    case 0:
        bytes[at] = char(random.bounded(256));
        return bytes;
    case 1:
        return bytes.left(at);
    case 2:
        return bytes.insert(at, bytes.mid(at, length));
    case 3:
        return bytes.remove(at, length);
    case 4: {
        const QByteArray piece = bytes.mid(at, length);
        return bytes.insert(anywhere(), piece);
    }
    default:
        // A digit or letter inside a value keeps the XML well-formed and breaks what it means.
        for (qsizetype i = at; i < bytes.size(); ++i) {
            if (bytes.at(i) == '>' && i + 1 < bytes.size() && bytes.at(i + 1) != '<' && bytes.at(i + 1) != '\n') {
                bytes[i + 1] = "0179x \t-"[random.bounded(8)];
                break;
            }
        }
        return bytes;
    }
}

} // namespace

class FetReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesASmallTimetable()
    {
        const FetReading reading = read(small());
        QVERIFY(!reading.report.hasErrors());
        const TimetableFile &file = reading.file;
        QCOMPARE(file.institution, u"Школа у Кленовой рощи"_s);
        QCOMPARE(file.activities.size(), 7);
        QCOMPARE(file.inactive, 1);
        QCOMPARE(reading.report.count(reading.report.skipped, u"activities"_s), 1);
        QCOMPARE(file.placed(), 5);
        QCOMPARE(file.placedHours(), 6);
        QCOMPARE(file.setsOf(SetLevel::Group), 3); // 7А and 7а differ in letter case only
        QCOMPARE(file.setsOf(SetLevel::Subgroup), 2);
        QCOMPARE(file.wishes, 2);
        QCOMPARE(file.ignoredConstraints, 2);
        QCOMPARE(file.loads(), 6);
        QCOMPARE(file.teachers.at(0).qualified, QStringList{u"Алгебра"_s});
    }
    void aVirtualRoomStandsForItsRealRooms()
    {
        const TimetableFile file = read(small()).file;
        QCOMPARE(activity(file, 5).rooms, (QList<int>{1, 2}));
    }
    void aSubgroupUnderTwoGroupsIsTheSamePupils()
    {
        // «7 сборная» has only 7А-2, so it clashes with a lesson of 7А-2 at the same hour.
        const FetReading reading = read(with("<Active>false</Active></Activity>", "<Active>true</Active></Activity>")
                .replace("</ConstraintBasicCompulsoryTime>",
                         "</ConstraintBasicCompulsoryTime><ConstraintActivityPreferredStartingTime><Weight_Percentage>100"
                         "</Weight_Percentage><Activity_Id>7</Activity_Id><Preferred_Day>Понедельник</Preferred_Day>"
                         "<Preferred_Hour>2</Preferred_Hour></ConstraintActivityPreferredStartingTime>"));
        QCOMPARE(reading.report.count(reading.report.conflicts, u"pupils"_s), 1);
        const ImportFinding *clash = findingOf(reading, u"clash_pupils"_s);
        QVERIFY(clash != nullptr);
        QCOMPARE(clash->value, u"7А-2"_s);
        QVERIFY(clash->detail.contains(u"Понедельник, 2"_s));
        QVERIFY(clash->detail.contains(u"Линейкин"_s));
        QVERIFY(clash->detail.contains(u"Тетрадкина"_s));
    }
    void warnsOfPlacementsInForbiddenHours()
    {
        const FetReading reading = read(with("<Not_Available_Time><Day>Вторник</Day><Hour>1</Hour>",
                                             "<Not_Available_Time><Day>Среда</Day><Hour>4</Hour>"));
        const ImportFinding *finding = findingOf(reading, u"not_available"_s);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->value, u"5"_s);
        QCOMPARE(finding->detail, u"Глобусов, Среда, 4"_s);
    }
    void aSolvedTimetableTakesPrecedence()
    {
        const InputFile solution{u"small_activities.xml"_s,
                                 test::readAll(test::fixturePath(u"fet/small_activities.xml"_s))};
        const FetReading reading = readFet({u"small.fet"_s, small()}, &solution);
        QVERIFY(!reading.report.hasErrors());
        QCOMPARE(reading.file.placed(), 5);
        QVERIFY(!activity(reading.file, 2).placement);
        QCOMPARE(activity(reading.file, 1).placement->day, 2);
        QCOMPARE(activity(reading.file, 5).rooms, QList<int>{2});
        const ImportFinding *missing = findingOf(reading, u"not_in_solution"_s);
        QVERIFY(missing != nullptr);
        QCOMPARE(missing->value, u"8"_s);
        QCOMPARE(missing->file, u"small_activities.xml"_s);
    }
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void refusesWhatWouldNeverEnd()
    {
        // Small as a file, five million pupil hours as a timetable.
        QByteArray bytes("<fet version='6'><Subjects_List><Subject><Name>s</Name></Subject></Subjects_List><Students_List><Year>"
                         "<Name>everybody</Name>");
        for (int i = 0; i < 5000; ++i)
            bytes += "<Group><Name>g" + QByteArray::number(i) + "</Name></Group>";
        bytes += "</Year></Students_List><Activities_List>";
        for (int i = 1; i <= 1001; ++i)
            bytes += "<Activity><Subject>s</Subject><Students>everybody</Students><Duration>1</Duration><Id>"
                + QByteArray::number(i) + "</Id></Activity>";
        const FetReading reading = read(bytes + "</Activities_List></fet>");
        QVERIFY(!reading.report.isReadable);
        QVERIFY(findingOf(reading, u"too_many"_s) != nullptr);
        QCOMPARE(reading.file.activities.size(), 0);
    }
    void writesTheAgreedJson();
    void survivesAnyMutation();
};

void FetReaderTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code, int at, const char *field,
                        const char *value) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << at << QString::fromLatin1(field)
                            << QString::fromUtf8(value);
    };
    row("blank subject", with("<Name>Труд</Name>", "<Name> </Name>"), "blank_name", 3, "Name", "");
    row("no name at all", with("<Teacher><Name>Глобусов</Name></Teacher>", "<Teacher/>"), "blank_name", 2, "Name", "");
    row("repeated teacher", with("<Name>Линейкин</Name>", "<Name>Глобусов</Name>"), "duplicate_name", 3, "Name", "Глобусов");
    row("repeated day", with("<Name>Вторник</Name>", "<Name>Понедельник</Name>"), "duplicate_name", 2, "Name", "Понедельник");
    row("name on two levels", with("<Name>7а</Name>", "<Name>7А-1</Name>"), "name_on_two_levels", 5, "Name", "7А-1");
    row("same group twice", with("<Name>7а</Name>", "<Name>7А</Name>"), "duplicate_name", 5, "Name", "7А");
    row("name without end", with("<Name>Труд</Name>", QByteArray("<Name>" + QByteArray(300, 'x') + "</Name>").constData()), "name_too_long", 3,
        "Name", QByteArray(200, 'x').append("…").constData());
    row("unknown teacher", with("<Teacher>Глобусов</Teacher><Subject>Анг", "<Teacher>Глобусова</Teacher><Subject>Анг"),
        "unknown_reference", 3, "Teacher", "Глобусова");
    row("letter case differs", with("<Students>7А</Students>", "<Students>7А-А</Students>"), "unknown_reference", 1,
        "Students", "7А-А");
    row("unknown subject", with("<Subject>Алгебра<", "<Subject>алгебра<"), "unknown_reference", 1, "Subject", "алгебра");
    row("no subject", with("<Subject>Труд</Subject><Duration>", "<Duration>"), "blank_value", 8, "Subject", "");
    row("two subjects", with("<Subject>Алгебра</Subject>", "<Subject>Алгебра</Subject><Subject>Труд</Subject>"),
        "several_values", 1, "Subject", "Алгебра");
    row("repeated number", with("<Id>2</Id>", "<Id>1</Id>"), "duplicate_id", 2, "Id", "1");
    row("no number", with("<Id>2</Id>", ""), "blank_value", 2, "Id", "");
    row("number of letters", with("<Id>2</Id>", "<Id>two</Id>"), "bad_number", 2, "Id", "two");
    row("number too large", with("<Id>2</Id>", "<Id>99999999999999999999</Id>"), "bad_number", 2, "Id",
        "99999999999999999999");
    row("no duration", with("<Duration>1</Duration>", "<Duration>0</Duration>"), "bad_number", 1, "Duration", "0");
    row("past the last hour", with("<Preferred_Hour>3</Preferred_Hour>", "<Preferred_Hour>4</Preferred_Hour>"),
        "past_last_hour", 6, "Preferred_Hour", "5");
    row("unknown day", with("<Preferred_Day>Вторник<", "<Preferred_Day>Четверг<"), "unknown_reference", 3,
        "Preferred_Day", "Четверг");
    row("unknown activity", with("<Activity_Id>2</Activity_Id>", "<Activity_Id>99</Activity_Id>"), "unknown_activity", 3,
        "Activity_Id", "99");
    row("two placements", with("<Activity_Id>2</Activity_Id>", "<Activity_Id>1</Activity_Id>"), "double_placement", 3,
        "Preferred_Hour", "1");
    row("unknown room", with("<Room>12</Room>", "<Room>13</Room>"), "unknown_reference", 12, "Room", "13");
    row("unknown real room", with("<Real_Room>Мастерская 1<", "<Real_Room>Чердак<"), "unknown_reference", 4, "Real_Room",
        "Чердак");
    row("unavailable nobody", with("<Teacher>Глобусов</Teacher><Number", "<Teacher>Никто</Teacher><Number"),
        "unknown_reference", 9, "Teacher", "Никто");
    row("no days", with("<Days_List>", "<Other_List>").replace("</Days_List>", "</Other_List>"), "missing_list", 0,
        "Days_List", "Days_List");
}

void FetReaderTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, row);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const FetReading reading = read(bytes);
    QVERIFY(reading.report.isReadable);
    QCOMPARE(exitCodeOf(reading.report, false), 1);
    QVERIFY(isSound(reading.file));
    const ImportFinding *finding = findingOf(reading, code);
    QVERIFY2(finding != nullptr, qPrintable(code));
    QCOMPARE(int(finding->severity), int(FindingSeverity::Error));
    QCOMPARE(finding->file, u"small.fet"_s);
    QCOMPARE(finding->row, row);
    QCOMPARE(finding->field, field);
    QCOMPARE(finding->value, value);
    QVERIFY(!textOf(*finding).contains(u"%1"_s));
    QVERIFY(!textOf(*finding).endsWith(code));
}

void FetReaderTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"malformed_xml"_s;
    QTest::newRow("no XML") << QByteArray("surname;name\n") << u"malformed_xml"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"malformed_xml"_s;
    QTest::newRow("cut in the middle") << small().left(4000) << u"malformed_xml"_s;
    QTest::newRow("rubbish behind the end") << small() + "<fet/>" << u"malformed_xml"_s;
    QTest::newRow("not UTF-8") << with("Алгебра", "\xC0\xE2") << u"malformed_xml"_s;
    QTest::newRow("another root") << QByteArray("<timetable/>") << u"wrong_root"_s;
    QTest::newRow("another timetable") << QByteArray("<HighSchoolTimetableArchive/>") << u"wrong_root"_s;
    QByteArray laughs("<!DOCTYPE fet [<!ENTITY a \"ha\">");
    for (char name = 'b'; name <= 'k'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"" + QByteArray("&").append(char(name - 1)).append(';').repeated(10) + "\">";
    QTest::newRow("billion laughs") << laughs + "]><fet><Comments>&k;</Comments></fet>" << u"doctype"_s;
    QTest::newRow("outside file") << QByteArray("<!DOCTYPE fet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><fet>&x;</fet>")
                                  << u"doctype"_s;
    QTest::newRow("a million deep") << QByteArray("<fet>") + QByteArray("<a>").repeated(1'000'000) << u"too_deep"_s;
    QTest::newRow("deep students") << QByteArray("<fet><Students_List>") + QByteArray("<Group>").repeated(1000)
                                   << u"too_deep"_s;
    QTest::newRow("endless name") << QByteArray("<fet><Subjects_List><Subject><Name>") + QByteArray(200'000, 'a')
                                         + "</Name></Subject></Subjects_List></fet>" << u"text_too_long"_s;
    QTest::newRow("too large") << QByteArray("<fet>") + QByteArray(64 * 1024 * 1024, ' ') + "</fet>" << u"too_large"_s;
}

void FetReaderTest::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const FetReading reading = read(bytes);
    QCOMPARE(reading.report.findings.size(), 1);
    QCOMPARE(reading.report.findings.at(0).code, code);
    QCOMPARE(exitCodeOf(reading.report, false), 2);
    QCOMPARE(reading.file.activities.size(), 0);
}

void FetReaderTest::writesTheAgreedJson()
{
    const FetReading reading = read(small());
    const QJsonObject json = jsonOf(reading.report);
    QCOMPARE(json.keys(), (QStringList{u"accepted"_s, u"conflicts"_s, u"dryRun"_s, u"file"_s, u"findings"_s, u"kind"_s,
                                       u"rejected"_s, u"skipped"_s}));
    const QByteArray accepted = QJsonDocument(json.value(u"accepted"_s).toObject()).toJson(QJsonDocument::Compact);
    QCOMPARE(accepted, QByteArray("{\"activities\":7,\"activityHours\":8,\"days\":3,\"groups\":3,\"hours\":4,\"placed\":5,"
                                  "\"rooms\":4,\"subgroups\":2,\"subjects\":3,\"teachers\":3,\"withRoom\":2,\"years\":1}"));
    const QJsonObject finding = json.value(u"findings"_s).toArray().at(0).toObject();
    QCOMPARE(finding.keys(), (QStringList{u"code"_s, u"field"_s, u"file"_s, u"row"_s, u"severity"_s, u"text"_s, u"value"_s}));
    QCOMPARE(finding.value(u"code"_s).toString(), u"no_teacher"_s);
    QCOMPARE(finding.value(u"row"_s).toInt(), 8);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"warning"_s);
    QCOMPARE(exitCodeOf(reading.report, false), 0);
    QCOMPARE(exitCodeOf(reading.report, true), 1);
}

void FetReaderTest::survivesAnyMutation()
{
    const QByteArray original = small();
    int readable = 0, refused = 0, withErrors = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = original;
        for (quint32 i = random.bounded(4u) + 1; i > 0 && !bytes.isEmpty(); --i)
            bytes = mutated(bytes, random);
        const FetReading reading = read(bytes);
        QVERIFY2(isSound(reading.file), qPrintable(QString::number(seed)));
        if (!reading.report.isReadable) {
            ++refused;
            QVERIFY(reading.report.hasErrors());
        } else {
            ++readable;
            withErrors += reading.report.hasErrors();
        }
        // Whatever is not taken has a reason.
        if (!reading.report.rejected.isEmpty())
            QVERIFY2(reading.report.hasErrors(), qPrintable(QString::number(seed)));
    }
    // The mutations must reach past the XML reader, or the test would say nothing.
    QVERIFY(readable > 150);
    QVERIFY(withErrors > 50);
    QVERIFY(refused > 150);
}

QTEST_APPLESS_MAIN(FetReaderTest)
#include "tst_fetreader.moc"
