// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests by themselves: the bounds, and the field that is named.
#include "common/protocol/checks.h"
#include "common/reflect/enums.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

template<class M>
QString fault(const M &message)
{
    const auto failure = check(message);
    return failure ? reflect::enumText(failure->code) + u' ' + failure->field : QString();
}

SetMark mark()
{
    return {{1}, 1, {1}, Grade::Five, 0, RequestId::random(), {}};
}

FoundSchool school()
{
    return {u"Школа № 0"_s, {}, u"Партоград"_s, u"Europe/Moscow"_s, {}, {u"Мышкина"_s, u"Вера"_s, {}}, u"1-о"_s, QDate(2026, 8, 20)};
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundsTheWorkOfAMark()
    {
        for (int work : {1, 2, 3, 4}) {
            SetMark wanted = mark();
            wanted.work = work;
            QCOMPARE(fault(wanted), u""_s);
        }
        for (int work : {-1, 0, 5, 1000000}) {
            SetMark wanted = mark();
            wanted.work = work;
            QCOMPARE(fault(wanted), u"Malformed work"_s);
        }
    }

    void boundsTheReason()
    {
        SetMark wanted = mark();
        wanted.reason = QString(500, u'я');
        QCOMPARE(fault(wanted), u""_s);
        wanted.reason = QString(501, u'я');
        QCOMPARE(fault(wanted), u"Malformed reason"_s);
    }

    void boundsMinutes()
    {
        SetAttendance wanted{{1}, {1}, AttendanceCode::Late, 0, 0, RequestId::random(), {}};
        QCOMPARE(fault(wanted), u""_s);
        wanted.minutes = 601;
        QCOMPARE(fault(wanted), u"Malformed minutes"_s);
        wanted.minutes = -1;
        QCOMPARE(fault(wanted), u"Malformed minutes"_s);
        wanted.minutes.reset();
        QCOMPARE(fault(wanted), u""_s);
    }

    void boundsABulkRequestAndNamesTheCell()
    {
        SetCells wanted;
        wanted.request = RequestId::random();
        wanted.marks.fill({{1}, 1, {1}, Grade::Five, 0}, 1500);
        wanted.attendance.fill({{1}, {1}, AttendanceCode::Illness, {}, 0}, 500);
        QCOMPARE(fault(wanted), u""_s);
        wanted.attendance.append({{1}, {1}, AttendanceCode::Illness, {}, 0});
        QCOMPARE(fault(wanted), u"Malformed marks"_s);
        wanted.attendance.removeLast();
        wanted.marks[7].work = 9;
        QCOMPARE(fault(wanted), u"Malformed marks[7].work"_s);
        wanted.marks[7].work = 1;
        wanted.attendance[3].minutes = 700;
        QCOMPARE(fault(wanted), u"Malformed attendance[3].minutes"_s);
    }

    void knowsNoDebtOfATerm()
    {
        SetTermMark wanted{{1}, {1}, {1}, Grade::Debt, 0, RequestId::random(), {}};
        QCOMPARE(fault(wanted), u"Malformed grade"_s);
        wanted.grade = Grade::NotAttested;
        QCOMPARE(fault(wanted), u""_s);
    }

    void boundsTheTextsOfALesson()
    {
        SetLessonRecord wanted{{1}, QString(1000, u'т'), QString(4000, u'д'), 600, 0, RequestId::random(), {}};
        QCOMPARE(fault(wanted), u""_s);
        wanted.topic += u't';
        QCOMPARE(fault(wanted), u"Malformed topic"_s);
        wanted.topic.clear();
        wanted.homework += u'd';
        QCOMPARE(fault(wanted), u"Malformed homework"_s);
        wanted.homework.clear();
        wanted.homeworkMinutes = 601;
        QCOMPARE(fault(wanted), u"Malformed homeworkMinutes"_s);
        SetWork work{{1}, 5, {1}, {}, RequestId::random(), {}};
        QCOMPARE(fault(work), u"Malformed position"_s);
        work.position = 4;
        work.title = QString(201, u'т');
        QCOMPARE(fault(work), u"Malformed title"_s);
        work.title.clear();
        work.reason = QString(501, u'п');
        QCOMPARE(fault(work), u"Malformed reason"_s);
    }

    void foundsNoSchoolWithoutAnOrder()
    {
        QCOMPARE(fault(school()), u""_s);
        FoundSchool wanted = school();
        wanted.orderNumber = u"  "_s;
        QCOMPARE(fault(wanted), u"OrderRequired orderNumber"_s);
        QCOMPARE(check(wanted)->clause, u"3.1"_s);
        wanted = school();
        wanted.orderDate = {};
        QCOMPARE(fault(wanted), u"OrderRequired orderNumber"_s);
        wanted = school();
        wanted.name = u" "_s;
        QCOMPARE(fault(wanted), u"Malformed name"_s);
        wanted = school();
        wanted.administrator.givenName.clear();
        QCOMPARE(fault(wanted), u"Malformed administrator"_s);
        wanted = school();
        wanted.timeZone = u"Europe/Nowhere"_s;
        QCOMPARE(fault(wanted), u"Malformed timeZone"_s);
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
