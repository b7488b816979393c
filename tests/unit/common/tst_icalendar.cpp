// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about iCalendar feeds, read back by a strict reader: form, folding, escaping, stable UIDs, cancelled lessons.
#include "common/export/ical/icalendar.h"
#include "common/export/ical/lessonfeed.h"
#include "tests/support/strictical.h"
#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

using namespace parta;
using namespace parta::exporting;
using namespace Qt::StringLiterals;

namespace {

const QDateTime made(QDate(2026, 9, 1), QTime(6, 0), Qt::UTC);

QDateTime moscow(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 9, day), QTime(hour, minute), QTimeZone("Europe/Moscow"));
}

IcalEvent sample(const QString &uid, const QString &summary)
{
    IcalEvent one;
    one.uid = uid;
    one.starts = moscow(14, 8, 30);
    one.ends = moscow(14, 9, 15);
    one.summary = summary;
    return one;
}

test::IcalFile written(const QList<IcalEvent> &events)
{
    return test::readStrictly(icalendar({u"Расписание: Глобусова В. П."_s, u"Europe/Moscow"_s, made}, events));
}

LessonOnCalendar algebra()
{
    LessonOnCalendar lesson;
    lesson.lesson = LessonId{900};
    lesson.slot = SlotId{12};
    lesson.slotDay = QDate(2026, 9, 14);
    lesson.number = 2;
    lesson.starts = moscow(14, 9, 25);
    lesson.ends = moscow(14, 10, 10);
    lesson.subject = u"Алгебра"_s;
    lesson.group = u"7Б, 1 группа"_s;
    lesson.teacher = u"Глобусова Вера Партовна"_s;
    lesson.room = u"каб. 12"_s;
    return lesson;
}

test::IcalComponent feedOf(const LessonOnCalendar &lesson, FeedReader reader = FeedReader::Teacher)
{
    return written(lessonEvents({lesson}, reader, u"school-7.example"_s)).events.value(0);
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"Ё"_s, u"ж"_s, u"a"_s, u"\\"_s, u";"_s, u","_s, u"\n"_s, u" "_s, u"😀"_s, u"€"_s, u":"_s, u"\""_s,
                                    u"слово"_s, u"\\n"_s, u"\t"_s};
    QString text;
    for (int left = random.bounded(90); left > 0; --left)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class IcalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReaderIsStrict_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("bare LF") << QByteArray("VERSION:2.0\r\n") << QByteArray("VERSION:2.0\n");
        QTest::newRow("bare CR") << QByteArray("VERSION:2.0\r\n") << QByteArray("VERSION:2.0\r");
        QTest::newRow("long line") << QByteArray("VERSION:2.0") << "VERSION:" + QByteArray(68, '2');
        QTest::newRow("empty line") << QByteArray("VERSION:2.0\r\n") << QByteArray("VERSION:2.0\r\n\r\n");
        QTest::newRow("no UID") << QByteArray("UID:a@b\r\n") << QByteArray();
        QTest::newRow("two UIDs") << QByteArray("UID:a@b\r\n") << QByteArray("UID:a@b\r\nUID:a@c\r\n");
        QTest::newRow("local time") << QByteArray("DTSTART:20260914T053000Z") << QByteArray("DTSTART:20260914T053000");
        QTest::newRow("bare comma") << QByteArray("SUMMARY:x") << QByteArray("SUMMARY:x,y");
        QTest::newRow("not closed") << QByteArray("END:VEVENT\r\n") << QByteArray();
        QTest::newRow("half a character") << QByteArray("SUMMARY:x") << QByteArray("SUMMARY:\xd0");
        QTest::newRow("no name") << QByteArray("SUMMARY:x") << QByteArray("x");
    }
    void theReaderIsStrict()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = icalendar({u"x"_s, {}, made}, {sample(u"a@b"_s, u"x"_s)});
        QVERIFY(test::readStrictly(bytes).faults.isEmpty());
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        QVERIFY(!test::readStrictly(bytes).faults.isEmpty());
    }
    void writesACalendar()
    {
        const auto file = written({sample(u"a@b"_s, u"Алгебра"_s)});
        QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
        QCOMPARE(file.calendar.value(u"VERSION"_s), u"2.0"_s);
        QCOMPARE(file.calendar.text(u"X-WR-CALNAME"_s), u"Расписание: Глобусова В. П."_s);
        QCOMPARE(file.calendar.value(u"X-WR-TIMEZONE"_s), u"Europe/Moscow"_s);
        QCOMPARE(file.events.size(), 1);
        const auto &one = file.events.constFirst();
        QCOMPARE(one.value(u"DTSTART"_s), u"20260914T053000Z"_s); // 8:30 in Moscow
        QCOMPARE(one.value(u"DTEND"_s), u"20260914T061500Z"_s);
        QCOMPARE(one.value(u"DTSTAMP"_s), u"20260901T060000Z"_s);
        QCOMPARE(one.value(u"STATUS"_s), u"CONFIRMED"_s);
        QVERIFY(!one.properties.contains(u"DESCRIPTION"_s));
    }
    void writesWholeDays()
    {
        IcalEvent day = sample(u"deadline@b"_s, u"Срок"_s);
        day.day = QDate(2026, 12, 31);
        const auto file = written({day});
        QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
        QCOMPARE(file.events.at(0).value(u"DTSTART;VALUE=DATE"_s), u"20261231"_s);
        QCOMPARE(file.events.at(0).value(u"DTEND;VALUE=DATE"_s), u"20270101"_s);
    }
    void leavesOutWhatHasNoTimeOrName()
    {
        IcalEvent nameless = sample({}, u"x"_s), backwards = sample(u"a"_s, u"x"_s), timeless = sample(u"b"_s, u"x"_s);
        backwards.ends = backwards.starts.addSecs(-1);
        timeless.starts = {};
        QVERIFY(written({nameless, backwards, timeless}).events.isEmpty());
    }
    void keepsTheLatestOfOneUid()
    {
        IcalEvent first = sample(u"a@b"_s, u"Алгебра"_s), second = sample(u"a@b"_s, u"Геометрия"_s), third = sample(u"c@b"_s, u"Труд"_s);
        second.sequence = 2;
        const auto file = written({first, third, second, first});
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.events.size(), 2);
        QCOMPARE(file.events.at(0).text(u"SUMMARY"_s), u"Геометрия"_s);
    }
    void dropsControlCharacters()
    {
        const auto file = written({sample(u"a@b"_s, u"один\r\nдва\rтри"_s + QChar(7) + QChar(0x7f) + QChar(0))});
        QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
        QCOMPARE(file.events.at(0).text(u"SUMMARY"_s), u"один\nдва\nтри"_s);
    }
    void readsBackEveryText()
    {
        QRandomGenerator random(5545);
        for (int round = 0; round < 4000; ++round) {
            IcalEvent one = sample(u"a@b"_s, randomText(random));
            one.description = randomText(random);
            one.location = randomText(random);
            const auto file = written({one});
            QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
            QCOMPARE(file.events.at(0).text(u"SUMMARY"_s), one.summary);
            QCOMPARE(file.events.at(0).text(u"DESCRIPTION"_s), one.description);
            QCOMPARE(file.events.at(0).text(u"LOCATION"_s), one.location);
        }
    }
    void foldsAtSeventyFiveOctets()
    {
        for (int length = 50; length < 300; ++length) {
            for (const QString &letter : {u"x"_s, u"ж"_s, u"€"_s, u"😀"_s}) {
                const QByteArray bytes = icalendar({u"x"_s, {}, made}, {sample(u"a@b"_s, letter.repeated(length))});
                QVERIFY(test::readStrictly(bytes).faults.isEmpty());
                // As few lines as possible: all but the last are full up to one character.
                const QByteArray start = bytes.mid(bytes.indexOf("SUMMARY"), bytes.indexOf("END:VEVENT") - bytes.indexOf("SUMMARY"));
                const QList<QByteArray> lines = start.chopped(2).split('\n');
                for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                    QVERIFY(lines.at(i).size() - 1 > 75 - letter.toUtf8().size());
            }
        }
    }
    void wordsALessonForItsReader()
    {
        const auto teacher = feedOf(algebra(), FeedReader::Teacher);
        QCOMPARE(teacher.text(u"SUMMARY"_s), u"Алгебра, 7Б, 1 группа"_s);
        QCOMPARE(teacher.text(u"LOCATION"_s), u"каб. 12"_s);
        QCOMPARE(teacher.text(u"DESCRIPTION"_s), u"Урок 2"_s);
        const auto ofClass = feedOf(algebra(), FeedReader::SchoolClass);
        QCOMPARE(ofClass.text(u"SUMMARY"_s), u"Алгебра"_s);
        QCOMPARE(ofClass.text(u"DESCRIPTION"_s), u"Урок 2\n7Б, 1 группа\nГлобусова Вера Партовна"_s);
        const auto room = feedOf(algebra(), FeedReader::Room);
        QVERIFY(!room.properties.contains(u"LOCATION"_s));
        QCOMPARE(room.value(u"DTSTART"_s), u"20260914T062500Z"_s);
    }
    void uidsStayWhateverChanges()
    {
        LessonOnCalendar lesson = algebra();
        const QString uid = lessonUid(lesson, u"school-7.example"_s);
        QCOMPARE(uid, u"slot-12-20260914@school-7.example"_s);
        lesson.starts = moscow(16, 12, 0);
        lesson.ends = moscow(16, 12, 45);
        lesson.room = u"каб. 3"_s;
        lesson.changes = 1;
        QCOMPARE(lessonUid(lesson, u"School-7.example"_s), uid);
        QCOMPARE(feedOf(lesson).value(u"SEQUENCE"_s), u"1"_s);
        lesson.slot = {};
        QCOMPARE(lessonUid(lesson, u"school-7.example"_s), u"lesson-900@school-7.example"_s);
        QSet<QString> schools;
        for (const QString &school : {u"Школа № 7"_s, u"Школа № 8"_s, u""_s, u"-x"_s, u"школа.рф"_s}) {
            const QString made1 = lessonUid(algebra(), school);
            QCOMPARE(made1, lessonUid(algebra(), school));
            QCOMPARE(made1.toLatin1(), made1.toUtf8()); // ASCII
            schools.insert(made1);
        }
        QCOMPARE(schools.size(), 5);
    }
    void cancelledLessonsAreSentAgainWithARaisedSequence()
    {
        LessonOnCalendar lesson = algebra();
        QCOMPARE(feedOf(lesson).value(u"SEQUENCE"_s), u"0"_s);
        lesson.isCancelled = true;
        const auto cancelled = feedOf(lesson);
        QCOMPARE(cancelled.value(u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(cancelled.value(u"SEQUENCE"_s), u"1"_s);
        QCOMPARE(cancelled.value(u"TRANSP"_s), u"TRANSPARENT"_s);
        QVERIFY(cancelled.text(u"DESCRIPTION"_s).endsWith(u"Урок отменён"));
        lesson.changes = 4;
        QCOMPARE(feedOf(lesson).value(u"SEQUENCE"_s), u"4"_s);
        lesson.isCancelled = false;
        lesson.isSubstituted = true;
        lesson.changedAt = moscow(13, 18, 0);
        QCOMPARE(feedOf(lesson).text(u"DESCRIPTION"_s), u"Урок 2\nЗамена"_s);
        QCOMPARE(feedOf(lesson).value(u"LAST-MODIFIED"_s), u"20260913T150000Z"_s);
    }
};

QTEST_APPLESS_MAIN(IcalendarTest)
#include "tst_icalendar.moc"
