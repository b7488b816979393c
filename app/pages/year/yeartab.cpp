// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all tabs of lines do.
#include "app/pages/year/yeartab.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

YearTab::YearTab(YearBoard &board, Session &session, QWidget *parent) : RecordPage(session, parent), m_board(board)
{
    connect(&board, &YearBoard::changed, this, &YearTab::showBoard);
    connect(&board, &YearBoard::refused, this, [this](const Failure &failure) { explain(failure); });
}

void YearTab::addEditing(const QString &newText, const QVariantMap &values, std::optional<CalendarPart> part)
{
    m_tools.append(addNewAction(newText, values));
    if (part)
        m_tools.append(addAction(tr("Remove"), u"remove"_s, [this, kind = *part] { removeShown(kind); }));
}

void YearTab::removeShown(CalendarPart part)
{
    if (isNew() || shownId() == 0)
        return;
    ask<RemoveFromCalendar>({part, shownId(), revisionOf(shownId()), RequestId::random()},
                            [this](const RemoveFromCalendar::Reply &) {
                                form().setValues({});
                                tell(tr("Removed"));
                                load();
                            });
}

void YearTab::showBoard()
{
    setEditable(m_board.isEditable());
    for (QPushButton *tool : std::as_const(m_tools))
        tool->setVisible(m_board.isEditable());
    showTable(tableOf(calendar()));
}

QString levelsText(int from, int to)
{
    if (from == 0)
        return {};
    return from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to);
}

} // namespace parta
