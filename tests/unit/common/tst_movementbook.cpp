// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book as a calculation: days of every kind of movement, what is refused, and the numbers of classes over random histories.
#include "common/domain/movement/book.h"
#include "tests/support/pupildays.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int histories = 2000;

const QList<ClassFacts> &classes()
{
    static const QList<ClassFacts> list = twoYears(1);
    return list;
}

ClassFacts named(const QString &name, int year = 2026)
{
    for (const ClassFacts &one : classes()) {
        if (one.name == name && one.year.since.year() == year)
            return one;
    }
    return {};
}

/// One pupil whose book is written step by step, as the server does.
struct Writer {
    PupilBook book;
    qint64 last = 0;

    std::optional<MovementFault> write(MovementKind kind, QDate day, const std::optional<ClassFacts> &to = {})
    {
        WantedMovement wanted;
        wanted.step = {MovementId{last + 1}, kind, effectiveDay(kind, day, to), {}, {}};
        wanted.to = to;
        if (to)
            wanted.step.to = to->id;
        if (const auto stay = stayOn(staysOf(book), wanted.step.effective.addDays(-1))) {
            for (const ClassFacts &one : classes()) {
                if (one.id == stay->schoolClass)
                    wanted.from = one;
            }
        }
        const auto fault = faultOf(wanted, book);
        if (!fault) {
            book.steps.append(wanted.step);
            ++last;
        }
        return fault;
    }

    std::optional<MovementFault> annul(MovementId which)
    {
        const auto fault = faultOfAnnulment(which, book);
        if (!fault)
            book.steps.append({MovementId{++last}, MovementKind::Annulment, {}, {}, which});
        return fault;
    }

    QString on(QDate day) const
    {
        const auto stay = stayOn(staysOf(book), day);
        for (const ClassFacts &one : classes()) {
            if (stay && one.id == stay->schoolClass)
                return one.name + (one.year.since.year() == 2027 ? u"'"_s : u""_s);
        }
        return u"–"_s;
    }
};

QDate october(int day)
{
    return QDate(2026, 10, day);
}

} // namespace

class MovementBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsTheNewStateOnTheDayOfTheEvent()
    {
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, QDate(2026, 9, 1), named(u"7А"_s)));
        QVERIFY(!pupil.write(MovementKind::ClassChange, october(12), named(u"7Б"_s)));
        QVERIFY(!pupil.write(MovementKind::Departure, QDate(2026, 12, 1)));
        QCOMPARE(pupil.on(QDate(2026, 8, 31)), u"–"_s);
        QCOMPARE(pupil.on(QDate(2026, 9, 1)), u"7А"_s);
        QCOMPARE(pupil.on(october(11)), u"7А"_s);
        QCOMPARE(pupil.on(october(12)), u"7Б"_s);
        QCOMPARE(pupil.on(QDate(2026, 11, 30)), u"7Б"_s);
        QCOMPARE(pupil.on(QDate(2026, 12, 1)), u"–"_s);
    }

    void promotesOnTheFirstDayOfTheNewYear()
    {
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, QDate(2026, 9, 1), named(u"7А"_s)));
        QVERIFY(!pupil.write(MovementKind::Promotion, QDate(2027, 5, 28), named(u"8А"_s, 2027)));
        QCOMPARE(pupil.on(QDate(2027, 8, 31)), u"7А"_s);
        QCOMPARE(pupil.on(QDate(2027, 9, 1)), u"8А'"_s);
    }

    void letsAPromotedPupilLeaveInSummer()
    {
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, QDate(2026, 9, 1), named(u"7А"_s)));
        QVERIFY(!pupil.write(MovementKind::Promotion, QDate(2027, 5, 28), named(u"8А"_s, 2027)));
        QVERIFY(!pupil.write(MovementKind::Departure, QDate(2027, 7, 10)));
        QCOMPARE(pupil.on(QDate(2027, 7, 9)), u"7А"_s);
        QCOMPARE(pupil.on(QDate(2027, 9, 1)), u"–"_s);
        QVERIFY(!pupil.annul(MovementId{3}));
        QCOMPARE(pupil.on(QDate(2027, 9, 1)), u"8А'"_s);
    }

    void annulsTheLastLineOnly()
    {
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, QDate(2026, 9, 1), named(u"7А"_s)));
        QVERIFY(!pupil.write(MovementKind::ClassChange, october(12), named(u"7Б"_s)));
        QCOMPARE(pupil.annul(MovementId{1})->code, ErrorCode::InUse);
        QVERIFY(!pupil.annul(MovementId{2}));
        QCOMPARE(pupil.on(october(12)), u"7А"_s);
        QCOMPARE(pupil.annul(MovementId{2})->code, ErrorCode::NotFound);
        QCOMPARE(pupil.annul(MovementId{3})->code, ErrorCode::NotFound); // an annulment itself
        QVERIFY(!pupil.annul(MovementId{1}));
        QCOMPARE(pupil.on(october(12)), u"–"_s);
    }

    void keepsMembershipsThatAreOlderThanTheBook()
    {
        Writer pupil;
        pupil.book.known = {{named(u"8А"_s).id, QDate(2026, 9, 1), {}, {}, {}}};
        QVERIFY(!pupil.write(MovementKind::ClassChange, october(1), named(u"8Б"_s)));
        QCOMPARE(pupil.on(QDate(2026, 9, 30)), u"8А"_s);
        QCOMPARE(pupil.on(october(1)), u"8Б"_s);
        QVERIFY(!pupil.annul(MovementId{1}));
        QCOMPARE(staysOf(pupil.book), pupil.book.known);
    }

    void refuses_data()
    {
        QTest::addColumn<MovementKind>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("to");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const QDate later(2026, 11, 1);
        QTest::newRow("enrolled twice") << MovementKind::Enrolment << later << u"7Б"_s << ErrorCode::AlreadyExists << u"pupils"_s;
        QTest::newRow("to the same class") << MovementKind::ClassChange << later << u"9А"_s << ErrorCode::Malformed << u"toClass"_s;
        QTest::newRow("to next year's class") << MovementKind::ClassChange << later << u"9Б'"_s << ErrorCode::Malformed << u"toClass"_s;
        QTest::newRow("to no class") << MovementKind::ClassChange << later << u""_s << ErrorCode::Malformed << u"toClass"_s;
        QTest::newRow("on the day of coming") << MovementKind::Departure << october(1) << u""_s << ErrorCode::Overlapping << u"day"_s;
        QTest::newRow("before coming") << MovementKind::Departure << QDate(2026, 9, 20) << u""_s << ErrorCode::Overlapping << u"day"_s;
        QTest::newRow("promotion out of 9") << MovementKind::Promotion << later << u"10А'"_s << ErrorCode::Malformed << u"kind"_s;
        QTest::newRow("repeat a level higher") << MovementKind::Repeat << later << u"10А'"_s << ErrorCode::Malformed << u"toClass"_s;
        QTest::newRow("repeat this year") << MovementKind::Repeat << later << u"9Б"_s << ErrorCode::Overlapping << u"day"_s;
        QTest::newRow("graduation into a class") << MovementKind::Graduation << later << u"10А'"_s << ErrorCode::Malformed << u"toClass"_s;
        QTest::newRow("completion into 9") << MovementKind::Completion << later << u"9А'"_s << ErrorCode::Malformed << u"toClass"_s;
    }

    void refuses()
    {
        QFETCH(MovementKind, kind);
        QFETCH(QDate, day);
        QFETCH(QString, to);
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, october(1), named(u"9А"_s)));
        std::optional<ClassFacts> target;
        if (!to.isEmpty())
            target = named(QString(to).remove(u'\''), to.endsWith(u'\'') ? 2027 : 2026);
        const auto fault = pupil.write(kind, day, target);
        QVERIFY(fault);
        QTEST(fault->code, "code");
        QTEST(fault->field, "field");
    }

    void refusesWhoIsNowhere()
    {
        Writer pupil;
        QCOMPARE(pupil.write(MovementKind::Departure, october(1))->code, ErrorCode::NotAMember);
        QCOMPARE(pupil.write(MovementKind::Enrolment, october(1))->field, u"toClass"_s);
        QCOMPARE(pupil.write(MovementKind::Enrolment, october(1), named(u"7А"_s, 2027))->field, u"day"_s);
        QVERIFY(!pupil.write(MovementKind::Enrolment, october(1), named(u"7А"_s)));
        QCOMPARE(pupil.write(MovementKind::Graduation, october(9))->field, u"kind"_s);
        QCOMPARE(pupil.write(MovementKind::Completion, october(9))->field, u"kind"_s);
    }

    void entersARepeatedStayAsANewOne()
    {
        Writer pupil;
        QVERIFY(!pupil.write(MovementKind::Enrolment, QDate(2026, 9, 1), named(u"9А"_s)));
        QVERIFY(!pupil.write(MovementKind::Departure, october(1)));
        QVERIFY(!pupil.write(MovementKind::Enrolment, october(20), named(u"9Б"_s)));
        QVERIFY(!pupil.write(MovementKind::Completion, QDate(2027, 6, 20), named(u"10А"_s, 2027)));
        QCOMPARE(staysOf(pupil.book).size(), 3);
        QCOMPARE(pupil.on(october(10)), u"–"_s);
        QCOMPARE(pupil.on(QDate(2027, 9, 1)), u"10А'"_s);
    }

    void takesTheLetterOfTheSurname()
    {
        QCOMPARE(alphabetLetter(u"Ёлкин"_s), u"Е"_s);
        QCOMPARE(alphabetLetter(u" тетрадкин"_s), u"Т"_s);
        QCOMPARE(alphabetLetter(u""_s), u""_s);
    }

    void balancesEveryClassOverRandomHistories()
    {
        int accepted = 0, annulled = 0;
        for (int history = 0; history < histories; ++history) {
            QRandomGenerator random(quint32(history + 1));
            QList<PupilDays> days;
            QList<QList<ClassStay>> stays;
            for (int pupil = 0; pupil < 4; ++pupil) {
                Writer writer;
                PupilDays model(QDate(2026, 8, 30));
                live(random, writer, model, accepted, annulled);
                if (QTest::currentTestFailed())
                    return;
                days.append(model);
                stays.append(staysOf(writer.book));
            }
            const QDate first = QDate(2026, 9, 1).addDays(random.bounded(0, 500)), last = first.addDays(random.bounded(0, 300));
            for (const ClassFacts &one : classes()) {
                const ClassCounts counted = countsOf(one.id, first, last, stays);
                QVERIFY2(counted.isBalanced(), qPrintable(u"history %1, %2"_s.arg(history).arg(one.name)));
                QVERIFY2(counted == countedByDays(one.id.value, first, last, days),
                         qPrintable(u"history %1, %2"_s.arg(history).arg(one.name)));
            }
        }
        QVERIFY2(accepted > 5 * histories, qPrintable(QString::number(accepted)));
        QVERIFY2(annulled > histories, qPrintable(QString::number(annulled)));
    }

private:
    /// A few years of one pupil; after every line the book and the model know him in the same class on each day.
    static void live(QRandomGenerator &random, Writer &writer, PupilDays &model, int &accepted, int &annulled)
    {
        QDate after(2026, 9, 1);
        for (int step = 0; step < 7; ++step) {
            if (model.hasSome() && random.bounded(4) == 0) {
                const MovementId last = lastStanding(writer.book);
                QVERIFY(!writer.annul(last));
                model.takeBack();
                ++annulled;
            } else {
                const TriedMovement tried = tryMovement(random, model, classes(), after);
                if (writer.write(tried.kind, tried.day, tried.to))
                    continue;
                model.apply(tried.kind, effectiveDay(tried.kind, tried.day, tried.to), tried.to ? tried.to->id.value : 0);
                after = tried.day;
                ++accepted;
            }
            compare(writer, model);
        }
    }

    static MovementId lastStanding(const PupilBook &book)
    {
        MovementId last;
        const auto steps = standing(book.steps);
        for (const MovementStep &step : steps)
            last = qMax(last, step.id);
        return last;
    }

    static void compare(const Writer &writer, const PupilDays &model)
    {
        QCOMPARE(daysOf(staysOf(writer.book), model.first()), model.days());
    }
};

QTEST_APPLESS_MAIN(MovementBookTest)
#include "tst_movementbook.moc"
