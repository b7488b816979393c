// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YearTab: one kind of lines of the year's calendar as list and form.
#pragma once
#include "app/pages/recordpage.h"
#include "app/pages/year/yearboard.h"

namespace parta {

class YearTab : public RecordPage
{
    Q_OBJECT
public:
    YearTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("year"); }

protected:
    void load() override { m_board.reload(); }
    void showRecord(qint64 id) override { form().setValues(id ? valuesOf(id) : QVariantMap()); }
    /// The lines as a table.
    virtual ListTable tableOf(const YearCalendar &calendar) const = 0;
    /// What the form shows of a line.
    virtual QVariantMap valuesOf(qint64 id) const = 0;

    const YearCalendar &calendar() const { return m_board.calendar(); }
    /// Buttons of those who may write: «New …» with proposed values and, where the part can be removed, «Remove».
    void addEditing(const QString &newText, const QVariantMap &values, std::optional<CalendarPart> part);
    void removeShown(CalendarPart part);
    virtual int revisionOf(qint64 id) const = 0;

private:
    void showBoard();

    YearBoard &m_board;
    QList<QPushButton *> m_tools;
};

/// «1–9», «7», or nothing for levels 0 to 0.
QString levelsText(int from, int to);
/// The line with this id; a fresh one where there is none.
template<class Line>
Line lineOf(const QList<Line> &lines, qint64 id)
{
    for (const Line &line : lines) {
        if (line.id.value == id)
            return line;
    }
    return {};
}

} // namespace parta
