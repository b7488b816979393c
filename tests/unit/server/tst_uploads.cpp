// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about files on their way in: order, owners, limits.
#include "server/import/uploads.h"
#include <QTest>

using namespace parta;
using namespace parta::import;
using namespace Qt::StringLiterals;

namespace {

const AccountId anna{1};
const AccountId boris{2};

UploadPart part(const RequestId &id, qint64 size, qint64 offset, const QByteArray &bytes)
{
    return {id, u"C:\\Users\\x\\plan.fet"_s, size, offset, bytes};
}

} // namespace

class UploadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsPartsTogether()
    {
        Uploads uploads;
        const RequestId id = RequestId::random();
        QCOMPARE(*uploads.take(anna, part(id, 6, 0, "abc")), 3);
        QVERIFY(!uploads.find(anna, id));
        QCOMPARE(*uploads.take(anna, part(id, 6, 3, "def")), 6);
        QCOMPARE(uploads.find(anna, id)->bytes, QByteArray("abcdef"));
        QCOMPARE(uploads.find(anna, id)->name, u"plan.fet"_s);
    }
    void refusesGapsAndOverlaps()
    {
        Uploads uploads;
        const RequestId id = RequestId::random();
        QVERIFY(uploads.take(anna, part(id, 6, 0, "abc")).has_value());
        QCOMPARE(int(uploads.take(anna, part(id, 6, 4, "ef")).error().code), int(ErrorCode::Malformed));
        QCOMPARE(int(uploads.take(anna, part(id, 6, 2, "cd")).error().code), int(ErrorCode::Malformed));
        QCOMPARE(int(uploads.take(anna, part(id, 6, 3, "defg")).error().code), int(ErrorCode::Malformed));
        QCOMPARE(int(uploads.take(anna, part(RequestId::random(), 6, 3, "def")).error().code), int(ErrorCode::NotFound));
        QCOMPARE(int(uploads.take(anna, part(id, 2, 0, "abc")).error().code), int(ErrorCode::Malformed));
    }
    void anAbandonedUploadMayBeginAnew()
    {
        Uploads uploads;
        const RequestId id = RequestId::random();
        QVERIFY(uploads.take(anna, part(id, 6, 0, "abc")).has_value());
        QCOMPARE(*uploads.take(anna, part(id, 2, 0, "xy")), 2);
        QCOMPARE(uploads.find(anna, id)->bytes, QByteArray("xy"));
    }
    void keepsOwnersApart()
    {
        Uploads uploads;
        const RequestId id = RequestId::random();
        QVERIFY(uploads.take(anna, part(id, 6, 0, "abc")).has_value());
        QCOMPARE(int(uploads.take(boris, part(id, 6, 3, "def")).error().code), int(ErrorCode::NotFound));
        QCOMPARE(int(uploads.take(boris, part(id, 1, 0, "x")).error().code), int(ErrorCode::Conflict));
        QVERIFY(!uploads.find(boris, id));
    }
    void boundsPartsFilesAndTheWhole()
    {
        Uploads uploads({.file = 100, .part = 10, .total = 150, .perAccount = 2, .idleMs = 60'000});
        QCOMPARE(int(uploads.take(anna, part(RequestId::random(), 20, 0, QByteArray(11, 'x'))).error().code), int(ErrorCode::TooLarge));
        QCOMPARE(int(uploads.take(anna, part(RequestId::random(), 101, 0, "x")).error().code), int(ErrorCode::TooLarge));
        QCOMPARE(int(uploads.take(anna, part(RequestId::random(), -1, 0, "")).error().code), int(ErrorCode::TooLarge));
        QVERIFY(uploads.take(anna, part(RequestId::random(), 100, 0, "x")).has_value());
        const auto busy = uploads.take(boris, part(RequestId::random(), 100, 0, "x"));
        QCOMPARE(int(busy.error().code), int(ErrorCode::Busy));
        QVERIFY(busy.error().retryAfter.has_value());
    }
    void theOldestOfAnAccountGivesWay()
    {
        Uploads uploads({.file = 100, .part = 10, .total = 1000, .perAccount = 2, .idleMs = 60'000});
        QList<RequestId> ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(RequestId::random());
            QVERIFY(uploads.take(anna, part(ids.last(), 1, 0, "x")).has_value());
            QTest::qWait(2);
        }
        QVERIFY(!uploads.find(anna, ids.at(0)));
        QVERIFY(uploads.find(anna, ids.at(1)).has_value());
        QVERIFY(uploads.find(anna, ids.at(2)).has_value());
    }
    void forgetsWhatIsIdle()
    {
        Uploads uploads({.file = 100, .part = 10, .total = 1000, .perAccount = 2, .idleMs = -1});
        const RequestId id = RequestId::random();
        QVERIFY(uploads.take(anna, part(id, 1, 0, "x")).has_value());
        QVERIFY(!uploads.find(anna, id));
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
