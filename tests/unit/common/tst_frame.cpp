// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about frames: cut at any byte, refused at the header, never inflated beyond the limit.
#include "common/rpc/frame.h"
#include <QRandomGenerator>
#include <QtEndian>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QByteArray head(quint32 length, quint8 kind, quint32 id = 1)
{
    QByteArray bytes(9, '\0');
    qToBigEndian(length, bytes.data());
    bytes[4] = char(kind);
    qToBigEndian(id, bytes.data() + 5);
    return bytes;
}

QList<Frame> feedAll(FrameReader &reader, const QByteArray &bytes)
{
    QList<Frame> frames;
    reader.feed(bytes, frames);
    return frames;
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsFramesBackCutAtEveryByte()
    {
        const QByteArray stream = frame::encode({FrameKind::Request, 7, "abc"}) + frame::encode({FrameKind::Ping, 0, {}})
            + frame::encode({FrameKind::Request, 0xfffffffe, QByteArray(300, 'x')});
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            FrameReader reader(FrameSide::Server, frame::requestLimit);
            QList<Frame> frames;
            QVERIFY(reader.feed(QByteArrayView(stream).first(cut), frames));
            QVERIFY(reader.feed(QByteArrayView(stream).sliced(cut), frames));
            QCOMPARE(frames.size(), 3);
            QCOMPARE(frames[0].payload, QByteArray("abc"));
            QCOMPARE(frames[0].id, 7u);
            QCOMPARE(frames[1].kind, FrameKind::Ping);
            QCOMPARE(frames[2].id, 0xfffffffeu);
            QCOMPARE(frames[2].payload.size(), 300);
            QVERIFY(!reader.isMidFrame());
        }
    }

    void knowsAFrameThatIsIncomplete()
    {
        FrameReader reader(FrameSide::Server, frame::requestLimit);
        QVERIFY(!reader.isMidFrame());
        QVERIFY(feedAll(reader, frame::encode({FrameKind::Request, 7, "abc"}).chopped(1)).isEmpty());
        QVERIFY(reader.isMidFrame());
        QCOMPARE(feedAll(reader, "c").size(), 1);
    }

    void refusesALengthAtTheHeader_data()
    {
        QTest::addColumn<quint32>("length");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("0") << 0u << ErrorCode::Malformed;
        QTest::newRow("4") << 4u << ErrorCode::Malformed;
        QTest::newRow("limit + 1") << frame::strangerLimit + 1 << ErrorCode::TooLarge;
        QTest::newRow("2^31 - 1") << 0x7fffffffu << ErrorCode::TooLarge;
        QTest::newRow("-1") << 0xffffffffu << ErrorCode::TooLarge;
    }
    void refusesALengthAtTheHeader()
    {
        QFETCH(quint32, length);
        QFETCH(ErrorCode, code);
        FrameReader reader(FrameSide::Server, frame::strangerLimit);
        QList<Frame> frames;
        // The four bytes of the length are enough.
        QVERIFY(!reader.feed(head(length, 1).first(4), frames));
        QCOMPARE(reader.refusal()->code, code);
        QVERIFY(!reader.feed(frame::encode({FrameKind::Request, 1, "late"}), frames));
        QVERIFY(frames.isEmpty());
    }

    void takesAFrameOfExactlyTheLimit()
    {
        FrameReader reader(FrameSide::Server, frame::strangerLimit);
        const QByteArray payload(frame::strangerLimit - frame::headSize, 'x');
        QCOMPARE(feedAll(reader, frame::encode({FrameKind::Request, 1, payload})).size(), 1);
        QVERIFY(feedAll(reader, frame::encode({FrameKind::Request, 1, payload + 'x'})).isEmpty());
        QVERIFY(reader.refusal());
    }

    void takesLongerFramesAfterTheLimitWasRaised()
    {
        FrameReader reader(FrameSide::Server, frame::strangerLimit);
        reader.setLimit(frame::requestLimit);
        QCOMPARE(feedAll(reader, frame::encode({FrameKind::Request, 1, QByteArray(100'000, 'x')})).size(), 1);
    }

    void refusesWhatASideMayNotSend_data()
    {
        QTest::addColumn<FrameSide>("side");
        QTest::addColumn<int>("kind");
        QTest::newRow("unknown kind") << FrameSide::Client << 0x15;
        QTest::newRow("kind 0") << FrameSide::Server << 0;
        QTest::newRow("reply to the server") << FrameSide::Server << int(FrameKind::Reply);
        QTest::newRow("event to the server") << FrameSide::Server << int(FrameKind::Event);
        QTest::newRow("request to the client") << FrameSide::Client << int(FrameKind::Request);
        QTest::newRow("compressed request") << FrameSide::Server << (int(FrameKind::Request) | 0x80);
        QTest::newRow("compressed ping") << FrameSide::Client << (int(FrameKind::Ping) | 0x80);
        QTest::newRow("compressed failure") << FrameSide::Client << (int(FrameKind::Failure) | 0x80);
    }
    void refusesWhatASideMayNotSend()
    {
        QFETCH(FrameSide, side);
        QFETCH(int, kind);
        FrameReader reader(side, frame::requestLimit);
        QVERIFY(feedAll(reader, head(frame::headSize, quint8(kind))).isEmpty());
        QVERIFY(reader.refusal());
        QCOMPARE(reader.refusal()->code, ErrorCode::Malformed);
    }

    void refusesAPingWithAPayload()
    {
        FrameReader reader(FrameSide::Server, frame::requestLimit);
        QVERIFY(feedAll(reader, head(frame::headSize + 1, quint8(FrameKind::Ping)) + 'x').isEmpty());
        QVERIFY(reader.refusal());
    }

    void compressesOnlyLargeAnswers()
    {
        const QByteArray large(20'000, 'x');
        QVERIFY(frame::encode({FrameKind::Reply, 1, large}, frame::Packing::Compressed).size() < 1000);
        QVERIFY(frame::encode({FrameKind::Reply, 1, large}).size() > 20'000);
        QVERIFY(frame::encode({FrameKind::Request, 1, large}, frame::Packing::Compressed).size() > 20'000);
        const QByteArray small(4096, 'x');
        QCOMPARE(frame::encode({FrameKind::Reply, 1, small}, frame::Packing::Compressed).size(), 4096 + 9);
    }

    void inflatesWhatWasCompressed()
    {
        QByteArray text;
        for (int i = 0; i < 4000; ++i)
            text += QByteArray::number(i);
        FrameReader reader(FrameSide::Client, frame::answerLimit);
        const auto frames = feedAll(reader, frame::encode({FrameKind::Event, 0, text}, frame::Packing::Compressed));
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.first().payload, text);
    }

    void refusesACompressionBomb_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray bomb = qCompress(QByteArray(17 * 1024 * 1024, '\0'), 9);
        QByteArray lie = bomb;
        qToBigEndian(quint32(1000), lie.data());
        QByteArray boast = qCompress(QByteArray(5000, 'x'));
        qToBigEndian(quint32(6000), boast.data());
        QTest::newRow("over the limit") << bomb;
        QTest::newRow("size a lie") << lie;
        QTest::newRow("size too large") << boast;
        QTest::newRow("no stream") << QByteArray("\0\0\1\0garbage!", 12);
        QTest::newRow("short") << QByteArray("\0\0", 2);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("size 0") << QByteArray("\0\0\0\0x", 5);
    }
    void refusesACompressionBomb()
    {
        QFETCH(QByteArray, packed);
        QVERIFY(!frame::inflate(packed, frame::answerLimit));
        FrameReader reader(FrameSide::Client, frame::answerLimit);
        const auto kind = quint8(quint8(FrameKind::Reply) | frame::compressedFlag);
        QVERIFY(feedAll(reader, head(quint32(packed.size()) + frame::headSize, kind) + packed).isEmpty());
        QVERIFY(reader.refusal());
    }

    void splitsAMessageIntoNameAndBody()
    {
        const std::string name(40, 'N');
        for (const std::string &one : {std::string("SetMark"), std::string(23, 'a'), std::string(24, 'b'), name}) {
            const auto back = splitMessage(joinMessage(one, "\xa0"));
            QVERIFY(back);
            QCOMPARE(back->name, QByteArray::fromStdString(one));
            QCOMPARE(back->body, QByteArray("\xa0"));
        }
    }

    void refusesAPayloadWithoutAName_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty name") << QByteArray("\x60\xa0");
        QTest::newRow("bytes for a text") << QByteArray("\x43" "abc\xa0");
        QTest::newRow("longer than the payload") << QByteArray("\x67SetMa");
        QTest::newRow("name of 65") << QByteArray("\x78\x41") + QByteArray(80, 'x');
        QTest::newRow("two byte length") << QByteArray("\x79\x00\x01x", 4);
        QTest::newRow("indefinite") << QByteArray("\x7f\x61x\xff");
    }
    void refusesAPayloadWithoutAName()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!splitMessage(payload));
    }

    void survivesRandomBytes()
    {
        QRandomGenerator random(20260901);
        int refused = 0;
        for (int i = 0; i < 5000; ++i) {
            FrameReader reader(i % 2 ? FrameSide::Client : FrameSide::Server, frame::strangerLimit);
            QByteArray bytes = frame::encode({FrameKind(1 + random.bounded(6)), 3, QByteArray(random.bounded(40), 'x')});
            for (int k = random.bounded(4); k > 0; --k)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QList<Frame> frames;
            refused += !reader.feed(bytes, frames);
            for (const Frame &frame : std::as_const(frames))
                QVERIFY(frame.payload.size() <= qsizetype(frame::strangerLimit));
        }
        QVERIFY(refused > 500);
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "tst_frame.moc"
