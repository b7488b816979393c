// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wording of the journal page; the grid of the left side.
#include "ui/reports/journaltables.h"
#include "common/domain/average.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

using paper::Align;
using paper::Cell;
using paper::Face;
using paper::Row;
using paper::Table;

namespace {

constexpr double gridSize = 8.5;

Cell headerCell(const QString &text, int columns = 1, int rows = 1)
{
    return {text, {Face::Sans, gridSize, Align::Center}, columns, rows};
}

Cell gridCell(const QString &text, Align align = Align::Center)
{
    return {text, {Face::Sans, gridSize, align}};
}

bool belongs(const GradebookPupil &pupil, QDate day)
{
    return std::any_of(pupil.membership.begin(), pupil.membership.end(),
                       [day](const DateRange &range) { return range.covers(day); });
}

} // namespace

JournalTables::JournalTables(const Gradebook &page, const SpreadOptions &options) : m_page(page), m_options(options)
{
    indexMarks();
    for (const AttendanceCell &cell : page.attendance) {
        if (!cell.code || printedText(*cell.code).isEmpty())
            continue;
        QString &text = m_cells[{cell.lesson.value, cell.pupil.value}];
        text = printedText(*cell.code) + (text.isEmpty() ? QString() : QString(u'/' + text));
    }
}

void JournalTables::indexMarks()
{
    if (!hasMarks())
        return;
    QHash<CellKey, int> weights; // of lesson and work
    for (const GradebookLesson &lesson : m_page.lessons)
        for (const LessonWork &work : lesson.works)
            if (const WorkType *type = typeOf(work.type))
                weights.insert({lesson.id.value, work.position}, type->weight);
    QList<MarkCell> marks = m_page.marks;
    std::stable_sort(marks.begin(), marks.end(), [](const MarkCell &a, const MarkCell &b) { return a.work < b.work; });
    QHash<qint64, QList<WeightedGrade>> counted;
    for (const MarkCell &mark : std::as_const(marks)) {
        if (!mark.grade)
            continue;
        QString &cell = m_cells[{mark.lesson.value, mark.pupil.value}];
        cell += (cell.isEmpty() ? QString() : QString(u'/')) + parta::text(*mark.grade);
        counted[mark.pupil.value].append({*mark.grade, weights.value({mark.lesson.value, mark.work}, 100)});
    }
    for (const TransferredMark &mark : m_page.transferred)
        counted[mark.pupil.value].append({mark.grade, mark.weight});
    const auto mean = m_options.average == AverageKind::Weighted ? weightedAverage : plainAverage;
    for (auto pupil = counted.cbegin(); pupil != counted.cend(); ++pupil)
        m_averages.insert(pupil.key(), mean(pupil.value()).text());
}

const WorkType *JournalTables::typeOf(WorkTypeId id) const
{
    const auto found = std::find_if(m_page.workTypes.begin(), m_page.workTypes.end(),
                                    [id](const WorkType &type) { return type.id == id; });
    return found == m_page.workTypes.end() ? nullptr : &*found;
}

QString JournalTables::cellText(LessonId lesson, PupilId pupil) const
{
    return m_cells.value({lesson.value, pupil.value});
}

QString JournalTables::average(PupilId pupil) const
{
    return m_averages.value(pupil.value, Ratio().text());
}

QString JournalTables::termMark(PupilId pupil, bool ofYear) const
{
    for (const TermMarkCell &mark : m_page.termMarks)
        if (mark.pupil == pupil && (mark.term != m_page.term.id) == ofYear && mark.grade)
            return parta::text(*mark.grade);
    return {};
}

bool JournalTables::hasYearMarks() const
{
    return std::any_of(m_page.termMarks.begin(), m_page.termMarks.end(),
                       [this](const TermMarkCell &mark) { return mark.term != m_page.term.id && mark.grade; });
}

Table JournalTables::grid(const GridPart &part) const
{
    // Few lessons keep narrow columns; many share what the names leave.
    const bool wide = part.lessons.size() >= 12;
    Table table;
    table.headerRows = 2;
    table.leadingColumns = 2;
    table.rowHeight = part.rowHeight;
    table.columns = {paper::Column{.least = 6}, paper::Column{.width = part.nameWidth}};
    for (qsizetype i = 0; i < part.lessons.size(); ++i)
        table.columns += paper::Column{.share = wide ? 1.0 : 0.0, .least = wide ? 4.5 : 12.0};
    if (part.termColumns)
        table.columns += {paper::Column{.least = 9}, paper::Column{.least = 9}};
    if (part.termColumns && hasYearMarks())
        table.columns += paper::Column{.least = 9};
    addGridHeader(table, part);
    for (qsizetype i = 0; i < part.pupils.size(); ++i)
        table.rows.append(pupilRow(part.pupils[i], part.firstNumber + int(i), part));
    return table;
}

void JournalTables::addGridHeader(Table &table, const GridPart &part) const
{
    Row months, days;
    months.cells = {headerCell(tr("No."), 1, 2), headerCell(tr("Surname, name"), 1, 2)};
    addMonths(months, part.lessons);
    for (const GradebookLesson &lesson : part.lessons)
        days.cells.append(headerCell(QString::number(lesson.day.day())));
    if (part.termColumns) {
        months.cells.append(headerCell(termName(), 2));
        days.cells += {headerCell(tr("Av.")), headerCell(tr("Mark"))};
        if (hasYearMarks())
            months.cells.append(headerCell(tr("Year"), 1, 2));
    }
    table.rows = {months, days};
}

void JournalTables::addMonths(Row &row, const QList<GradebookLesson> &lessons) const
{
    for (qsizetype i = 0; i < lessons.size();) {
        const int month = lessons[i].day.month();
        int count = 0;
        while (i < lessons.size() && lessons[i].day.month() == month) {
            ++count;
            ++i;
        }
        row.cells.append(headerCell(monthName(month, count < 3), count));
    }
}

Row JournalTables::pupilRow(const GradebookPupil &pupil, int number, const GridPart &part) const
{
    Row row;
    row.cells = {gridCell(QString::number(number), Align::Right), gridCell(pupil.name.listed(), Align::Left)};
    for (const GradebookLesson &lesson : part.lessons) {
        Cell cell = gridCell(cellText(lesson.id, pupil.id));
        cell.fill = belongs(pupil, lesson.day) ? paper::Fill::None : paper::Fill::Hatched;
        row.cells.append(cell);
    }
    if (part.termColumns) {
        row.cells += {gridCell(average(pupil.id)), gridCell(termMark(pupil.id, false))};
        if (hasYearMarks())
            row.cells.append(gridCell(termMark(pupil.id, true)));
    }
    return row;
}

QString JournalTables::legend(const QList<GradebookLesson> &lessons) const
{
    if (!hasMarks())
        return {};
    QStringList entries;
    for (const WorkType &type : m_page.workTypes) {
        const bool used = std::any_of(lessons.begin(), lessons.end(), [&type](const GradebookLesson &lesson) {
            return std::any_of(lesson.works.begin(), lesson.works.end(),
                               [&type](const LessonWork &work) { return work.type == type.id; });
        });
        if (used && !type.abbreviation.isEmpty())
            entries.append(type.abbreviation + u" – "_s + type.name);
    }
    return entries.isEmpty() ? QString() : QString(tr("Kinds of work: %1.").arg(entries.join(u", "_s)));
}

QString JournalTables::broughtNote() const
{
    QStringList notes;
    for (const GradebookPupil &pupil : m_page.pupils) {
        QStringList grades;
        QString from;
        for (const TransferredMark &mark : m_page.transferred) {
            if (mark.pupil != pupil.id)
                continue;
            grades.append(parta::text(mark.grade));
            from = mark.from;
        }
        if (!grades.isEmpty())
            notes.append(tr("%1, from %2: %3").arg(pupil.name.initialed(), from, grades.join(u' ')));
    }
    return notes.isEmpty() || !hasMarks() ? QString() : QString(tr("Marks brought along, counted in the average: %1.").arg(notes.join(u"; "_s)));
}

QString JournalTables::monthName(int month, bool abbreviated) const
{
    switch (month) {
    case 1: return abbreviated ? tr("Jan") : tr("January");
    case 2: return abbreviated ? tr("Feb") : tr("February");
    case 3: return abbreviated ? tr("Mar") : tr("March");
    case 4: return abbreviated ? tr("Apr") : tr("April");
    case 5: return abbreviated ? tr("May", "abbreviated") : tr("May");
    case 6: return abbreviated ? tr("Jun") : tr("June");
    case 7: return abbreviated ? tr("Jul") : tr("July");
    case 8: return abbreviated ? tr("Aug") : tr("August");
    case 9: return abbreviated ? tr("Sep") : tr("September");
    case 10: return abbreviated ? tr("Oct") : tr("October");
    case 11: return abbreviated ? tr("Nov") : tr("November");
    default: return abbreviated ? tr("Dec") : tr("December");
    }
}

} // namespace parta
