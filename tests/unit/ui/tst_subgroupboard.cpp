// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of pupils: who stands where, keys, dropping, halves.
#include "ui/planning/subgroupboard.h"
#include <QSignalSpy>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

OpenSubgroups::Reply fivePupils()
{
    OpenSubgroups::Reply reply;
    reply.subgroups = {{{1}, {7}, u"группа 1"_s, 1}, {{2}, {7}, u"группа 2"_s, 1}, {{3}, {7}, u"мальчики"_s, 1}};
    int id = 10;
    for (const QString &surname : {u"Азбукин"_s, u"Буквин"_s, u"Веткин"_s, u"Глаголев"_s, u"Дробин"_s})
        reply.pupils.append({{++id}, {surname, u"Пётр"_s, {}}, u"7Б"_s});
    reply.places = {{{1}, {11}, {}}, {{2}, {12}, {}}, {{3}, {13}, {}}};
    return reply;
}

QString text(const QList<PupilMove> &moves)
{
    QStringList texts;
    for (const PupilMove &step : moves)
        texts.append(u"%1:%2>%3"_s.arg(step.pupil.value).arg(step.from.value).arg(step.to.value));
    return texts.join(u' ');
}

} // namespace

class SubgroupBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<SubgroupBoard>();
        m_board->setColumns(boardOf(fivePupils(), {{1}, {2}}, u"Ни в одной"_s));
        m_moved = std::make_unique<QSignalSpy>(m_board.get(), &SubgroupBoard::moveWanted);
        m_board->show();
    }
    void cleanup()
    {
        m_moved.reset();
        m_board.reset();
    }

    void putsEveryoneInOneColumn()
    {
        const auto columns = boardOf(fivePupils(), {{1}, {2}}, u"Ни в одной"_s);
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns.at(0).pupils.size(), 3); // «мальчики» is not among the columns
        QCOMPARE(columns.at(1).pupils.first().id, PupilId{11});
        QCOMPARE(columns.at(2).pupils.size(), 1);
        QCOMPARE(boardOf(fivePupils(), {}, u"Все"_s).first().pupils.size(), 5);
    }
    void carriesTheChosenByKeys()
    {
        PupilColumn *none = m_board->columns().at(0);
        none->item(0)->setSelected(true);
        none->item(2)->setSelected(true);
        QTest::keyClick(none, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(moves(), u"13:0>1 15:0>1"_s);
        PupilColumn *first = m_board->columns().at(1);
        first->item(0)->setSelected(true);
        QTest::keyClick(first, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(moves(), u"11:1>2"_s);
        QTest::keyClick(m_board->columns().at(2), Qt::Key_Right, Qt::AltModifier); // there is no further column
        QCOMPARE(m_moved->count(), 2);
    }
    void goesBetweenColumnsWithoutCarrying()
    {
        m_board->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
        m_board->columns().at(0)->setFocus();
        QTest::keyClick(m_board->columns().at(0), Qt::Key_Right);
        QVERIFY(m_board->columns().at(1)->hasFocus());
        QCOMPARE(m_moved->count(), 0);
    }
    void movesWhatIsDropped()
    {
        Q_EMIT m_board->columns().at(2)->dropped({1}, {PupilId{11}});
        QCOMPARE(moves(), u"11:1>2"_s);
    }
    void movesNothingWhereNobodyMayEdit()
    {
        m_board->setEditable(false);
        m_board->columns().at(0)->item(0)->setSelected(true);
        QTest::keyClick(m_board->columns().at(0), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_moved->count(), 0);
        QVERIFY(!m_board->columns().at(0)->dragEnabled());
    }
    void dividesByTheAlphabet()
    {
        const auto reply = fivePupils();
        QCOMPARE(text(halves(reply.pupils, reply.places, {1}, {2})), u"12:2>1 13:0>1 14:0>2 15:0>2"_s);
        QCOMPARE(text(halves(reply.pupils, {}, {1}, {2})), u"11:0>1 12:0>1 13:0>1 14:0>2 15:0>2"_s);
        QVERIFY(halves({}, {}, {1}, {2}).isEmpty());
    }

private:
    QString moves() const { return text(m_moved->last().first().value<QList<PupilMove>>()); }

    std::unique_ptr<SubgroupBoard> m_board;
    std::unique_ptr<QSignalSpy> m_moved;
};

QTEST_MAIN(SubgroupBoardTest)
#include "tst_subgroupboard.moc"
