// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the wire form: round trips, refusals with a path, hostile lengths.
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include "common/protocol/session.h"
#include "common/wire/decode.h"
#include "common/wire/describe.h"
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

SetMark sample()
{
    return {.lesson = {7}, .work = 2, .pupil = {9}, .grade = Grade::Five, .revision = 3,
            .request = RequestId{QByteArray(16, 'x')}, .reason = {}};
}

Gradebook samplePage()
{
    Gradebook page;
    page.head.className = u"7Б"_s;
    page.head.asOf = QDateTime::fromMSecsSinceEpoch(1790000000000, Qt::UTC);
    page.term.first = QDate(2026, 9, 1);
    page.term.last = QDate(2026, 10, 23);
    page.pupils = {{.id = {1}, .name = {u"Тетрадкина"_s, u"Анна"_s, {}},
                    .membership = {{QDate(2026, 9, 1), std::nullopt}, {QDate(2026, 9, 9), QDate(2026, 9, 10)}}}};
    GradebookLesson lesson;
    lesson.id = {5};
    lesson.day = QDate(2026, 9, 2);
    lesson.starts = page.head.asOf;
    lesson.ends = page.head.asOf;
    lesson.works = {{.position = 1, .type = {3}, .title = u"К/р"_s}};
    page.lessons = {lesson};
    page.marks = {{.lesson = {5}, .work = 1, .pupil = {1}, .grade = {}, .revision = 4}};
    return page;
}

} // namespace

class WireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAMessageBack()
    {
        const auto back = wire::decode<SetMark>(wire::encode(sample()));
        QVERIFY(back);
        QCOMPARE(back->lesson.value, 7);
        QCOMPARE(back->grade, std::optional(Grade::Five));
        QVERIFY(back->request == sample().request);
        QVERIFY(!back->reason);
    }

    void bringsAPageBack()
    {
        const auto back = wire::decode<Gradebook>(wire::encode(samplePage()));
        QVERIFY2(back, back ? "" : qPrintable(back.error().field));
        QCOMPARE(wire::encode(*back), wire::encode(samplePage()));
        QCOMPARE(back->pupils.first().membership.at(1).until, std::optional(QDate(2026, 9, 10)));
        QCOMPARE(back->marks.first().revision, 4);
    }

    void writesAMapOfFieldNames()
    {
        const auto map = QCborValue::fromCbor(wire::encode(sample())).toMap();
        QCOMPARE(map.value(u"grade"_s).toString(), u"Five"_s);
        QCOMPARE(map.value(u"request"_s).toByteArray().size(), 16);
        QVERIFY(!map.contains(u"reason"_s));
    }

    void writesListedStructsAsRows()
    {
        const auto map = QCborValue::fromCbor(wire::encode(CellsChanged{
            .group = {1}, .marks = samplePage().marks, .attendance = {}, .termMarks = {}})).toMap();
        const auto row = map.value(u"marks"_s).toArray().at(0).toArray();
        QCOMPARE(row.size(), 5);
        QVERIFY(row.at(3).isNull());
    }

    void ignoresAnUnknownField()
    {
        auto map = QCborValue::fromCbor(wire::encode(sample())).toMap();
        map.insert(u"later"_s, QCborArray{1, QCborMap{{1, 2}}});
        QVERIFY(wire::decode<SetMark>(map.toCborValue().toCbor()));
    }

    void namesThePathOfABadValue_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("text for a number") << u"lesson"_s << QCborValue(u"x"_s) << u"lesson"_s;
        QTest::newRow("unknown enumerator") << u"grade"_s << QCborValue(u"Six"_s) << u"grade"_s;
        QTest::newRow("number too large") << u"revision"_s << QCborValue(qint64(1) << 40) << u"revision"_s;
        QTest::newRow("short request id") << u"request"_s << QCborValue(QByteArray(3, 'x')) << u"request"_s;
        QTest::newRow("null for a must") << u"pupil"_s << QCborValue(nullptr) << u"pupil"_s;
        QTest::newRow("float for a number") << u"work"_s << QCborValue(1.5) << u"work"_s;
    }
    void namesThePathOfABadValue()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QFETCH(QString, path);
        auto map = QCborValue::fromCbor(wire::encode(sample())).toMap();
        map.insert(key, value);
        const auto refused = wire::decode<SetMark>(map.toCborValue().toCbor());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Malformed);
        QCOMPARE(refused.error().field, path);
    }

    void namesThePathInsideALstedRow()
    {
        auto map = QCborValue::fromCbor(wire::encode(CellsChanged{
            .group = {1}, .marks = {{}, {}}, .attendance = {}, .termMarks = {}})).toMap();
        auto rows = map.value(u"marks"_s).toArray();
        auto row = rows.at(1).toArray();
        row[4] = QCborValue(u"many"_s);
        rows[1] = row;
        map.insert(u"marks"_s, rows);
        const auto refused = wire::decode<CellsChanged>(map.toCborValue().toCbor());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"marks[1].revision"_s);
    }

    void refusesAMissingField()
    {
        auto map = QCborValue::fromCbor(wire::encode(sample())).toMap();
        map.remove(u"pupil"_s);
        const auto refused = wire::decode<SetMark>(map.toCborValue().toCbor());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"pupil"_s);
    }

    void refusesHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("trailing") << wire::encode(sample()) + '\0';
        QTest::newRow("deep arrays") << QByteArray(100000, '\x81');
        QTest::newRow("array of 2^63") << QByteArray::fromHex("a1656d61726b739b7fffffffffffffff");
        QTest::newRow("text of 17 TB") << QByteArray::fromHex("a1666c6573736f6e7b00000f7500000000");
        QTest::newRow("unknown deep field") << QByteArray::fromHex("a16161") + QByteArray(5000, '\x81');
        QTest::newRow("repeated field") << QByteArray::fromHex("a2656772617465f6") + QByteArray::fromHex("656772617465f6");
        QTest::newRow("indefinite map") << QByteArray::fromHex("bfff");
    }
    void refusesHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!wire::decode<SetMark>(bytes));
        QVERIFY(!wire::decode<CellsChanged>(bytes));
    }

    void survivesEveryMutation()
    {
        // A property: any change of any byte gives a message or a Malformed, and what is taken encodes again.
        const QByteArray good = wire::encode(samplePage());
        QRandomGenerator random(20260901);
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bad = good;
            for (int k = random.bounded(1, 4); k > 0; --k)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            if (random.bounded(8) == 0)
                bad.truncate(random.bounded(int(bad.size())));
            const auto result = wire::decode<Gradebook>(bad);
            if (!result)
                ++refused;
            else
                QVERIFY(wire::decode<Gradebook>(wire::encode(*result)));
        }
        QVERIFY(refused > 2000);
    }

    void describesAMessageOnOneLine()
    {
        wire::TypeCatalogue catalogue;
        QCOMPARE(wire::fieldsText<SetMark>(catalogue),
                 u"lesson: id, work: int, pupil: id, grade: Grade?, revision: int, request: request, reason: text?"_s);
        QVERIFY(catalogue.value(u"Grade"_s).startsWith(u"One | Two"_s));
        QCOMPARE(wire::fieldsText<SignIn>(catalogue), u"login: text, password: secret text"_s);
    }
};

QTEST_APPLESS_MAIN(WireTest)
#include "tst_wire.moc"
