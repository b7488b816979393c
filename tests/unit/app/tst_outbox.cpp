// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the outbox: order, repetition, rebasing, and what survives a killed client.
#include "app/session/outbox.h"
#include "app/session/proposalform.h"
#include "common/crypto/qca/qcasealer.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

SealerKey keyOf(char letter)
{
    return SealerKey(QByteArray(sealerKeyBytes, letter));
}

std::unique_ptr<OutboxFile> openedFile(const QString &path, char key = 'k')
{
    auto file = std::make_unique<OutboxFile>(path);
    return file->open(std::make_unique<QcaSealer>(keyOf(key))) == OutboxFile::Opened::Ready ? std::move(file) : nullptr;
}

SetMark mark(int pupil, Grade grade, int revision = 0)
{
    return {.lesson = {7}, .work = 1, .pupil = {pupil}, .grade = grade, .revision = revision,
            .request = RequestId::random(), .reason = {}};
}

template<class M>
M requested()
{
    M message;
    message.request = RequestId::random();
    return message;
}

/// A server of one page that keeps what it applied; it answers when told to.
struct Journal {
    struct Call {
        Proposal proposal;
        std::function<void(const Result<Answer> &)> then;
    };
    QList<Call> calls;
    QHash<qint64, int> revisions;           ///< by pupil
    QHash<RequestId, Answer> applied;
    int writes = 0;

    Courier courier()
    {
        return [this](const Proposal &proposal, QObject *, auto then) { calls += {proposal, then}; };
    }

    Result<Answer> apply(const SetMark &message)
    {
        if (applied.contains(message.request))
            return applied.value(message.request);
        int &revision = revisions[message.pupil.value];
        if (revision != message.revision)
            return Failure{.code = ErrorCode::Conflict, .clause = {}, .field = {}, .detail = {}, .retryAfter = {}, .current = {}};
        ++revision;
        ++writes;
        const Answer answer = SetMark::Reply{{message.lesson, message.work, message.pupil, message.grade, revision}};
        applied.insert(message.request, answer);
        return answer;
    }

    void answerAll()
    {
        while (!calls.isEmpty()) {
            const Call call = calls.takeFirst();
            call.then(apply(std::get<SetMark>(call.proposal)));
        }
    }
    void failAll(ErrorCode code)
    {
        const auto failing = std::exchange(calls, {});
        for (const Call &call : failing)
            call.then(Failure{.code = code, .clause = {}, .field = {}, .detail = {}, .retryAfter = 10, .current = {}});
    }
};

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); ++m_run; }

    void sendsInOrderAndEmptiesItself()
    {
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.attach(openedFile(path()));
        outbox.setOnline(true);
        for (int pupil = 1; pupil <= 3; ++pupil)
            outbox.submit(mark(pupil, Grade::Five), {1}, u"x"_s);
        QCOMPARE(journal.calls.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(std::get<SetMark>(journal.calls.at(i).proposal).pupil.value, i + 1);
        journal.answerAll();
        QCOMPARE(outbox.count(), 0);
        QCOMPARE(journal.writes, 3);
    }

    void waitsWithTheSecondChangeOfACellAndPutsItOnTop()
    {
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Three), {1}, {});
        outbox.submit(mark(1, Grade::Four), {1}, {});
        outbox.submit(mark(1, Grade::Five), {1}, {});
        QCOMPARE(journal.calls.size(), 1);
        journal.answerAll();
        QCOMPARE(journal.writes, 3);
        QCOMPARE(journal.revisions.value(1), 3);
        QCOMPARE(outbox.count(), 0);
    }

    void letsAChangeTypedOnAnotherRevisionMeetItsConflict()
    {
        Journal journal;
        journal.revisions[1] = 4;
        Outbox outbox(journal.courier());
        QList<ErrorCode> refusals;
        connect(&outbox, &Outbox::settled, this, [&](GroupId, const Proposal &, const Result<Answer> &answer) {
            if (!answer)
                refusals += answer.error().code;
        });
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Three, 3), {1}, {});
        outbox.submit(mark(1, Grade::Four, 3), {1}, {});
        journal.answerAll();
        QCOMPARE(refusals, (QList<ErrorCode>{ErrorCode::Conflict, ErrorCode::Conflict}));
        QCOMPARE(journal.writes, 0);
        QCOMPARE(outbox.count(), 0);
    }

    void keepsEverythingWhileOffline()
    {
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Five), {1}, {});
        journal.failAll(ErrorCode::Offline);
        outbox.submit(mark(2, Grade::Five), {1}, {});
        QCOMPARE(journal.calls.size(), 0);
        QCOMPARE(outbox.count(), 2);
        outbox.setOnline(true);
        journal.answerAll();
        QCOMPARE(journal.writes, 2);
        QCOMPARE(outbox.count(), 0);
    }

    void repeatsWithTheSameRequest()
    {
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Five), {1}, {});
        const auto message = std::get<SetMark>(journal.calls.first().proposal);
        QVERIFY(journal.apply(message)); // written, but the answer is lost
        journal.failAll(ErrorCode::Offline);
        outbox.setOnline(true);
        journal.answerAll();
        QCOMPARE(journal.writes, 1);
        QCOMPARE(outbox.count(), 0);
    }

    void triesAgainLater_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : {ErrorCode::Busy, ErrorCode::DiskFull, ErrorCode::ClockBehind, ErrorCode::Internal})
            QTest::newRow(qPrintable(meaningOf(code))) << code;
    }

    void triesAgainLater()
    {
        QFETCH(ErrorCode, code);
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Five), {1}, {});
        journal.failAll(code);
        QCOMPARE(outbox.count(), 1);
        QTRY_COMPARE(journal.calls.size(), 1);
        journal.answerAll();
        QCOMPARE(journal.writes, 1);
    }

    void givesARefusalToThePageAndForgetsIt()
    {
        Journal journal;
        Outbox outbox(journal.courier());
        QSignalSpy settled(&outbox, &Outbox::settled);
        outbox.setOnline(true);
        outbox.submit(mark(1, Grade::Five), {1}, {});
        journal.failAll(ErrorCode::InAdvance);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(outbox.count(), 0);
    }

    void offersWhatAKilledClientLeft()
    {
        const auto typed = mark(1, Grade::Five);
        {
            Journal journal;
            Outbox outbox(journal.courier());
            outbox.attach(openedFile(path()));
            outbox.submit(typed, {3}, u"7Б, Алгебра"_s);
            outbox.submit(mark(1, Grade::Four), {3}, u"7Б, Алгебра"_s);
        } // nothing is written on the way out: the same as a kill
        Journal journal;
        Outbox outbox(journal.courier());
        outbox.attach(openedFile(path()));
        outbox.setOnline(true);
        QCOMPARE(journal.calls.size(), 0);
        QCOMPARE(outbox.heldCount(), 2);
        QCOMPARE(outbox.waiting().first().caption, u"7Б, Алгебра"_s);
        QCOMPARE(outbox.proposalsOf({3}).size(), 2);
        QVERIFY(requestOf(outbox.proposalsOf({3}).first()) == typed.request);
        outbox.release();
        journal.answerAll();
        QCOMPARE(journal.writes, 2);
        QCOMPARE(openedEntries(outbox), 0);
    }

    void remembersTheNewBaseOfWhatWaitsBehind()
    {
        Journal journal;
        {
            Outbox outbox(journal.courier());
            outbox.attach(openedFile(path()));
            outbox.setOnline(true);
            outbox.submit(mark(1, Grade::Three), {1}, {});
            outbox.submit(mark(1, Grade::Four), {1}, {});
            const auto first = journal.calls.takeFirst();
            first.then(journal.apply(std::get<SetMark>(first.proposal)));
        }
        journal.calls.clear(); // the second was under way when the client was killed
        Outbox outbox(journal.courier());
        outbox.attach(openedFile(path()));
        QCOMPARE(outbox.heldCount(), 1);
        QCOMPARE(std::get<SetMark>(outbox.proposalsOf({1}).first()).revision, 1);
        outbox.release();
        outbox.setOnline(true);
        journal.answerAll();
        QCOMPARE(journal.writes, 2);
    }

    void dropsHeldEntriesOnlyWhenToldTo()
    {
        {
            Outbox outbox([](const Proposal &, QObject *, auto) {});
            outbox.attach(openedFile(path()));
            outbox.submit(mark(1, Grade::Five), {1}, {});
        }
        Outbox outbox([](const Proposal &, QObject *, auto) {});
        outbox.attach(openedFile(path()));
        outbox.discardHeld();
        QCOMPARE(outbox.count(), 0);
        outbox.detach();
        QVERIFY(openedFile(path())->entries().isEmpty());
    }

    void keepsWhatWasTypedBeforeTheKeyWasThere()
    {
        Outbox outbox([](const Proposal &, QObject *, auto) {});
        outbox.submit(mark(1, Grade::Five), {1}, u"early"_s);
        outbox.attach(openedFile(path()));
        outbox.detach();
        const auto file = openedFile(path());
        QCOMPARE(file->entries().size(), 1);
        QCOMPARE(file->entries().first().caption, u"early"_s);
    }

    void refusesAnotherKeyAndLeavesTheFileAlone()
    {
        {
            auto file = openedFile(path());
            QVERIFY(file->put(entry()));
        }
        const QByteArray before = bytes();
        OutboxFile file(path());
        QCOMPARE(file.open(std::make_unique<QcaSealer>(keyOf('K'))), OutboxFile::Opened::WrongKey);
        QCOMPARE(bytes(), before);
    }

    void showsNothingOfItsContent()
    {
        auto file = openedFile(path());
        QVERIFY(file->put(entry()));
        QVERIFY(!bytes().contains(u"Тетрадкина"_s.toUtf8()));
        QVERIFY(!bytes().contains("SetMark"));
    }

    /// Cuts the file at every length, as a kill in the middle of a write would.
    void losesOnlyATornLastRecord()
    {
        qint64 afterFirst = 0;
        {
            auto file = openedFile(path());
            QVERIFY(file->put(entry()));
            afterFirst = bytes().size();
            QVERIFY(file->put(entry()));
        }
        const QByteArray whole = bytes();
        for (qint64 size = afterFirst; size < whole.size(); size += 7) {
            setBytes(whole.first(size));
            auto file = openedFile(path());
            QVERIFY(file);
            QCOMPARE(file->entries().size(), 1);
            QCOMPARE(file->damaged(), 0);
            QVERIFY(file->put(entry()));
            file.reset();
            QCOMPARE(openedFile(path())->entries().size(), 2);
        }
    }

    void skipsADamagedRecordAndSaysSo()
    {
        qint64 afterFirst = 0;
        {
            auto file = openedFile(path());
            QVERIFY(file->put(entry()));
            afterFirst = bytes().size();
            QVERIFY(file->put(entry()));
        }
        QByteArray changed = bytes();
        changed[afterFirst - 3] = char(changed[afterFirst - 3] ^ 1);
        setBytes(changed);
        const auto file = openedFile(path());
        QCOMPARE(file->entries().size(), 1);
        QCOMPARE(file->damaged(), 1);
    }

    void isHeldByOneWindowAtATime()
    {
        const auto first = openedFile(path());
        OutboxFile second(path());
        QVERIFY(!second.lock());
    }

    void shrinksWhenNothingWaits()
    {
        auto file = openedFile(path());
        const qint64 empty = bytes().size();
        for (int i = 0; i < 20; ++i) {
            const OutboxEntry one = entry();
            QVERIFY(file->put(one));
            QVERIFY(file->remove(one.request));
        }
        QCOMPARE(bytes().size(), empty);
    }

    void rebasesTheCellsOfAPaste()
    {
        SetCells paste{.group = {1}, .marks = {}, .attendance = {}, .request = RequestId::random(), .reason = {}};
        paste.marks = {{{7}, 1, {1}, Grade::Five, 3}, {{7}, 1, {2}, Grade::Five, 9}};
        Proposal proposal = paste;
        const auto bases = basesOf(mark(1, Grade::Two, 3));
        QVERIFY(rebase(proposal, bases.first(), 4));
        QCOMPARE(std::get<SetCells>(proposal).marks.at(0).revision, 4);
        QCOMPARE(std::get<SetCells>(proposal).marks.at(1).revision, 9);
        QVERIFY(!rebase(proposal, bases.first(), 5));
    }

    void leavesRefusedCellsOfAPasteOut()
    {
        SetCells paste{.group = {1}, .marks = {{{7}, 1, {1}, Grade::Five, 0}}, .attendance = {{{7}, {2}, {}, {}, 0}},
                       .request = RequestId::random(), .reason = {}};
        const SetCells::Reply reply{.marks = {{{7}, 1, {1}, Grade::Five, 1}}, .attendance = {{{7}, {2}, {}, {}, 5}},
                                    .refused = {{1, ErrorCode::Conflict, {}}}};
        const auto now = writtenBy(paste, reply);
        QCOMPARE(now.size(), 1);
        QCOMPARE(now.first().place.pupil, 1);
    }

    void bringsEveryKindOfProposalBack()
    {
        const QList<Proposal> all{mark(1, Grade::Five), requested<SetAttendance>(), requested<SetCells>(),
                                  requested<SetTermMark>(), requested<SetLessonRecord>(), requested<SetWork>()};
        for (const Proposal &proposal : all) {
            const auto back = proposalFrom(kindOf(proposal), bodyOf(proposal));
            QVERIFY(back);
            QCOMPARE(back->index(), proposal.index());
            QVERIFY(requestOf(*back) == requestOf(proposal));
        }
        QVERIFY(!proposalFrom(u"SetNothing"_s, {}));
    }

private:
    QString path() const { return m_dir.filePath(u"outbox-%1.bin"_s.arg(m_run)); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static OutboxEntry entry()
    {
        const Proposal proposal = mark(1, Grade::Five);
        return {.request = requestOf(proposal), .page = {1}, .caption = u"Тетрадкина Анна"_s, .queuedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                .kind = kindOf(proposal), .body = bodyOf(proposal)};
    }
    int openedEntries(Outbox &outbox) const
    {
        outbox.detach();
        return int(openedFile(path())->entries().size());
    }

    CryptoLibrary m_library;
    QTemporaryDir m_dir;
    int m_run = 0;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
