// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about a draft of the timetable: hours without a place, verdicts that name the other lesson, undo, clashes.
#include "tests/support/sampletimetable.h"
#include "common/domain/norms/defaultrules.h"
#include "ui/timetable/normwarnings.h"
#include "ui/timetable/timetablelist.h"
#include "ui/timetable/timetablemodel.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class TimetableDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_draft = std::make_unique<TimetableDraft>();
        m_draft->setVersion(sample::draftVersion(), sample::slotList(), sample::board());
    }

    void missingHoursHaveNoPlace()
    {
        // Ten hours of the load, four of them placed.
        int unplaced = 0;
        for (const DraftHour &hour : m_draft->hours())
            unplaced += !hour.cell;
        QCOMPARE(unplaced, 6);
        QCOMPARE(m_draft->slotList(), sample::slotList());
        QVERIFY(m_draft->conflicts().isEmpty());
        m_draft->setVersion(sample::draftVersion(2), sample::slotList(), sample::board());
        QCOMPARE(m_draft->hours().size(), 20);
    }
    void aVerdictNamesTheOtherLesson_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<CycleCell>("cell");
        QTest::addColumn<PlaceVerdict>("verdict");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("free") << 5 << CycleCell{1, 3, 3} << PlaceVerdict::Free << QStringList{};
        QTest::newRow("teacher") << 5 << CycleCell{1, 1, 1} << PlaceVerdict::Clash << QStringList{u"7А, Алгебра"_s, u"Глобусова"_s};
        QTest::newRow("pupils") << 3 << CycleCell{1, 1, 1} << PlaceVerdict::Clash << QStringList{u"7А, Алгебра"_s, u"7А"_s};
        QTest::newRow("half beside half") << 4 << CycleCell{1, 3, 2} << PlaceVerdict::Free << QStringList{};
        QTest::newRow("class on its half") << 1 << CycleCell{1, 2, 2} << PlaceVerdict::Clash
                                           << QStringList{u"7А (группа 1), Английский язык"_s, u"7А (группа 2), Английский язык"_s};
    }
    void aVerdictNamesTheOtherLesson()
    {
        QFETCH(int, group);
        QFETCH(CycleCell, cell);
        QFETCH(PlaceVerdict, verdict);
        QFETCH(QStringList, named);
        const PlaceJudgement judgement = m_draft->judge(unplacedOf(group), cell);
        QCOMPARE(judgement.verdict, verdict);
        const QString all = judgement.reasons.join(u'\n');
        for (const QString &name : named)
            QVERIFY2(all.contains(name), qPrintable(all));
        QCOMPARE(judgement.reasons.isEmpty(), verdict == PlaceVerdict::Free);
    }
    void judgesAsTheConflictsTurnOut()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 400; ++round) {
            const int hour = random.bounded(int(m_draft->hours().size()));
            const CycleCell cell{1, random.bounded(1, 6), random.bounded(1, 8)};
            const PlaceVerdict verdict = m_draft->judge(hour, cell).verdict;
            m_draft->place(hour, cell);
            QCOMPARE(m_draft->isInConflict(hour), verdict == PlaceVerdict::Clash);
        }
    }
    void aRoomClashesToo()
    {
        m_draft->place(unplacedOf(5), CycleCell{1, 2, 2});
        const int hour = hourAt({1, 2, 2}, 5);
        QVERIFY(m_draft->conflicts().isEmpty());
        m_draft->setRoom(hour, RoomId{1});
        QCOMPARE(m_draft->conflicts().size(), 1);
        const DraftConflict conflict = m_draft->conflicts().first();
        QCOMPARE(conflict.kind, ClashKind::Room);
        QCOMPARE(conflict.cell, (CycleCell{1, 2, 2}));
        for (const QString &part : {u"7Б, Алгебра"_s, u"7А (группа 1), Английский язык"_s, u"101"_s})
            QVERIFY2(conflict.text.contains(part), qPrintable(conflict.text));
        QVERIFY(m_draft->isInConflict(hour));
    }
    void marksOfWhatIsNotAvailableCount()
    {
        TimetableBoard board = sample::board();
        board.notAvailable = {{StaffId{1}, {}, {}, {1, 4, 4}}, {{}, ClassId{2}, {}, {1, 5, 5}}};
        m_draft->setVersion(sample::draftVersion(), sample::slotList(), board);
        QCOMPARE(m_draft->judge(unplacedOf(1), {1, 4, 4}).verdict, PlaceVerdict::NotAvailable);
        QCOMPARE(m_draft->judge(unplacedOf(3), {1, 4, 4}).verdict, PlaceVerdict::Free);
        QCOMPARE(m_draft->judge(unplacedOf(5), {1, 5, 5}).verdict, PlaceVerdict::NotAvailable);
    }
    void undoesTwoHundredStepsAndMore()
    {
        const auto before = m_draft->hours();
        QRandomGenerator random(11);
        int steps = 0;
        while (steps < 260) {
            const int hour = random.bounded(int(before.size()));
            const auto was = m_draft->hours().at(hour);
            m_draft->place(hour, CycleCell{1, random.bounded(1, 6), random.bounded(1, 8)});
            steps += m_draft->hours().at(hour) != was;
        }
        QCOMPARE(m_draft->undoStack().count(), steps);
        const auto after = m_draft->hours();
        const auto conflicts = m_draft->conflicts().size();
        QVERIFY(m_draft->isDirty());
        while (m_draft->undoStack().canUndo())
            m_draft->undoStack().undo();
        QCOMPARE(m_draft->hours(), before);
        QVERIFY(!m_draft->isDirty());
        QVERIFY(m_draft->conflicts().isEmpty());
        while (m_draft->undoStack().canRedo())
            m_draft->undoStack().redo();
        QCOMPARE(m_draft->hours(), after);
        QCOMPARE(m_draft->conflicts().size(), conflicts);
    }
    void isCleanOnceSaved()
    {
        m_draft->place(unplacedOf(5), CycleCell{1, 3, 3});
        TimetableLine saved = sample::draftVersion();
        saved.revision = 2;
        m_draft->setSaved(saved);
        QVERIFY(!m_draft->isDirty());
        QCOMPARE(m_draft->version().revision, 2);
        m_draft->undoStack().undo();
        QVERIFY(m_draft->isDirty());
    }
    void theModelShowsAWeekWithItsWindows()
    {
        TimetableModel model(*m_draft);
        const QAbstractItemModelTester tester(&model);
        model.setSubject({TimetableAxis::Class, 1});
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.windows(), 1); // Monday 2
        QVERIFY(model.at(1, 0).isWindow);
        QCOMPARE(model.at(0, 0).entries.size(), 1);
        QCOMPARE(model.at(0, 0).entries.first().main, u"Алгебра"_s);
        QVERIFY(model.at(0, 0).entries.first().side.contains(u"101"_s));
        QCOMPARE(model.at(1, 1).entries.size(), 2);
        QCOMPARE(model.unplaced().size(), 4);
        model.setSubject({TimetableAxis::Teacher, 1});
        QCOMPARE(model.at(0, 0).entries.first().main, u"7А"_s);
        QCOMPARE(model.unplaced().size(), 4); // one of each of algebra and geometry, two of 7Б
        model.setSubject({TimetableAxis::Room, 2});
        QCOMPARE(model.at(1, 1).entries.size(), 1);
        m_draft->setVersion(sample::draftVersion(2), sample::slotList(), sample::board());
        QCOMPARE(model.columnCount(), 10);
        QCOMPARE(model.cellAt(model.index(2, 7)), (CycleCell{2, 3, 3}));
        QCOMPARE(model.indexOf({2, 3, 3}), model.index(2, 7));
    }
    void theModelJudgesEveryCellForTheHourInHand()
    {
        TimetableModel model(*m_draft);
        model.setSubject({TimetableAxis::Class, 2});
        model.setPicked(unplacedOf(5));
        QCOMPARE(model.at(0, 0).verdict, std::optional(PlaceVerdict::Clash));
        QCOMPARE(model.at(4, 4).verdict, std::optional(PlaceVerdict::Free));
        QVERIFY(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString().contains(TimetableModel::tr("clash")));
        model.setPicked(-1);
        QVERIFY(!model.at(0, 0).verdict);
    }
    void warnsOfNormsWithTheirBasis()
    {
        TimetableBoard board = sample::board();
        board.rules = defaultRuleRows();
        QList<TimetableSlot> slotList;
        for (int number = 0; number <= 8; ++number)
            slotList.append({{1, 1, number}, GroupId{number % 2 + 1}, {}});
        m_draft->setVersion(sample::draftVersion(), slotList, board);
        const auto warnings = normWarnings(*m_draft);
        const auto aboutMonday = std::find_if(warnings.begin(), warnings.end(), [](const PaneWarning &w) {
            return w.schoolClass == ClassId{1} && w.cell && w.cell->weekday == 1 && w.text.contains(u"9"_s);
        });
        QVERIFY(aboutMonday != warnings.end()); // nine lessons of the seventh year level
        QVERIFY2(aboutMonday->text.contains(u"7А"_s) && aboutMonday->text.contains(u"СП 2.4.3648-20"_s), qPrintable(aboutMonday->text));
        for (const PaneWarning &warning : warnings)
            QVERIFY(warning.schoolClass != ClassId{2}); // has no lesson yet
        board.rules.clear();
        m_draft->setVersion(sample::draftVersion(), slotList, board);
        QVERIFY(normWarnings(*m_draft).isEmpty());
    }
    void listsPlacedHoursForASpreadsheet()
    {
        const ListTable table = timetableList(*m_draft);
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows.first().cells.at(2).text, u"7А"_s);
        QCOMPARE(table.rows.first().cells.at(5).text, u"101"_s);
    }

private:
    int unplacedOf(qint64 group) const
    {
        for (int i = 0; i < m_draft->hours().size(); ++i)
            if (m_draft->hours().at(i).group.value == group && !m_draft->hours().at(i).cell)
                return i;
        return -1;
    }
    int hourAt(const CycleCell &cell, qint64 group) const
    {
        for (int i = 0; i < m_draft->hours().size(); ++i)
            if (m_draft->hours().at(i).group.value == group && m_draft->hours().at(i).cell == cell)
                return i;
        return -1;
    }

    std::unique_ptr<TimetableDraft> m_draft;
};

QTEST_MAIN(TimetableDraftTest)
#include "tst_timetabledraft.moc"
