// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns of the page.
#include "ui/gradebook/pageface.h"
#include "ui/gradebook/celllooks.h"
#include "ui/gradebook/pagerules.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Face {
    Q_DECLARE_TR_FUNCTIONS(parta::PageFace)
};

} // namespace

const GradebookLesson *PageFace::lesson(int column) const
{
    return columns().isLesson(column) ? &m_ledger.page().lessons.at(columns().lessonIndex(column)) : nullptr;
}

QList<CellKey> PageFace::keys(int row, int column) const
{
    const PupilId id = pupil(row).id;
    if (const GradebookLesson *held = lesson(column))
        return {{held->id, id, CellPart::FirstMark, {}, {}}, {held->id, id, CellPart::SecondMark, {}, {}},
                {held->id, id, CellPart::Attendance, {}, {}}};
    if (columns().isTermMark(column))
        return {termKey(row, column)};
    return {};
}

CellKey PageFace::termKey(int row, int column) const
{
    const Gradebook &page = m_ledger.page();
    return termMarkKey(page, pupil(row).id, column == columns().termMark() ? page.term.id : page.year->id);
}

int PageFace::columnOf(const CellKey &key) const
{
    const Gradebook &page = m_ledger.page();
    if (key.part != CellPart::TermMark) {
        const int index = m_ledger.lessonIndex(key.lesson);
        return index < 0 ? -1 : columns().columnOf(index);
    }
    if (key.group != page.head.group)
        return -1;
    if (key.term == page.term.id)
        return columns().termMark();
    return page.year && key.term == page.year->id ? columns().yearMark() : -1;
}

QString PageFace::text(int row, int column) const
{
    if (const GradebookLesson *held = lesson(column))
        return parta::text(shownContent(m_ledger, held->id, pupil(row).id));
    if (column == GridColumns::number)
        return QString::number(row + 1);
    if (column == GridColumns::name)
        return pupil(row).name.listed();
    if (columns().isTermMark(column)) {
        const PartValue value = m_ledger.shown(termKey(row, column));
        return value.grade ? parta::text(*value.grade) : QString();
    }
    if (columns().isBrought(column))
        return broughtText(m_ledger.page(), pupil(row).id);
    return (column == columns().average() ? totals(row).average : totals(row).weighted).text();
}

QString PageFace::editText(int row, int column) const
{
    const GradebookLesson *held = lesson(column);
    return held ? parta::editText(shownContent(m_ledger, held->id, pupil(row).id)) : text(row, column);
}

QString PageFace::spoken(int row, int column) const
{
    if (const GradebookLesson *held = lesson(column))
        return spokenCell(m_ledger, pupil(row), *held);
    const QString value = text(row, column);
    if (column < GridColumns::firstLesson)
        return value;
    return pupil(row).name.listed() + u", "_s + headHint(column) + u", "_s + (value.isEmpty() ? Face::tr("empty") : value);
}

QString PageFace::hint(int row, int column) const
{
    if (const GradebookLesson *held = lesson(column))
        return cellHint(m_ledger, pupil(row), *held);
    if (columns().isTermMark(column)) {
        const RefusedValue *refused = m_ledger.pending().refused(termKey(row, column));
        return refused ? refused->text : QString();
    }
    if (columns().isBrought(column))
        return broughtHint(m_ledger.page(), pupil(row).id);
    return column == GridColumns::name ? pupil(row).name.full() : QString();
}

CellLook PageFace::look(int row, int column) const
{
    if (const GradebookLesson *held = lesson(column)) {
        CellLook look = lessonLook(m_ledger, pupil(row), columns().lessonIndex(column), m_ledger.now());
        look.today = held->day == today();
        if (!m_preview.isEmpty())
            addPreview(look, row, column);
        return look;
    }
    if (columns().isTermMark(column))
        return termMarkLook(m_ledger, termKey(row, column),
                            column == columns().termMark() ? totals(row).proposed : std::nullopt);
    CellLook look;
    look.text = text(row, column);
    look.leftAligned = column == GridColumns::name;
    look.tone = column == GridColumns::name ? CellTone::Plain : CellTone::Quiet;
    return look;
}

void PageFace::addPreview(CellLook &look, int row, int column) const
{
    CellContent content = shownContent(m_ledger, lesson(column)->id, pupil(row).id);
    for (const CellKey &key : keys(row, column)) {
        const auto wish = m_preview.constFind(key);
        if (wish == m_preview.constEnd())
            continue;
        content.part(key.part) = *wish;
        look.preview = true;
    }
    look.text = parta::text(content);
}

ColumnHead PageFace::head(int column) const
{
    if (lesson(column))
        return lessonHead(m_ledger.page(), columns().lessonIndex(column), m_ledger.now(), today());
    ColumnHead head;
    head.leftAligned = column == GridColumns::name;
    if (column == GridColumns::number)
        head.title = u"№"_s;
    else if (column == GridColumns::name)
        head.title = Face::tr("Pupil");
    else if (columns().isBrought(column))
        head.title = Face::tr("Brought");
    else if (column == columns().average())
        head.title = Face::tr("Avg");
    else if (column == columns().weighted())
        head.title = Face::tr("W. avg");
    else
        head.title = column == columns().termMark() ? Face::tr("Term") : Face::tr("Year");
    return head;
}

QString PageFace::headHint(int column) const
{
    if (const GradebookLesson *held = lesson(column))
        return lessonHint(m_ledger.page(), *held);
    if (columns().isBrought(column))
        return Face::tr("Marks of this subject and term from the group before; they count in the average and are written there");
    if (column == columns().average())
        return Face::tr("Average of the term");
    if (column == columns().weighted())
        return Face::tr("Weighted average of the term");
    if (columns().isTermMark(column))
        return column == columns().termMark() ? Face::tr("Term mark") : Face::tr("Mark of the year");
    return {};
}

QDate PageFace::today() const
{
    const QDateTime now = m_ledger.now();
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (m_today.first != minute)
        m_today = {minute, schoolDay(m_ledger.page(), now)};
    return m_today.second;
}

void PageFace::forgetAll()
{
    m_preview.clear();
    m_totals.clear();
    m_today = {};
}

const PupilTotals &PageFace::totals(int row) const
{
    auto found = m_totals.constFind(row);
    if (found == m_totals.constEnd())
        found = m_totals.insert(row, totalsOf(m_ledger, pupil(row).id));
    return *found;
}

} // namespace parta
