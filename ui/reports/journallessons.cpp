// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the spread, and what stands above and below both sides.
#include "ui/reports/journaltables.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parta {

using paper::Align;
using paper::Cell;
using paper::Face;
using paper::Row;
using paper::Table;

namespace {

constexpr double lessonSize = 8.5;

Cell cellOf(const QString &text, Align align = Align::Left)
{
    return {text, {Face::Sans, lessonSize, align}};
}

QString dated(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

} // namespace

Table JournalTables::lessons(const QList<GradebookLesson> &lessons, double width) const
{
    // Fixed widths: a row is as high on its page as it was when the pages were divided.
    constexpr double day = 12, number = 12, kind = 18, substitute = 27, author = 27;
    const double texts = width - day - number - substitute - author - (hasMarks() ? kind : 0);
    Table table;
    table.headerRows = 1;
    table.rowHeight = 4.5;
    table.vertical = paper::Vertical::Top;
    table.columns = {{.width = day}, {.width = number}, {.width = hasMarks() ? texts * 0.56 : texts}};
    Row header;
    header.cells = {cellOf(tr("Date"), Align::Center), cellOf(tr("Lesson"), Align::Center),
                    cellOf(tr("Topic of the lesson"), Align::Center)};
    if (hasMarks()) {
        table.columns += {{.width = texts * 0.44}, {.width = kind}};
        header.cells += {cellOf(tr("Homework"), Align::Center), cellOf(tr("Kind of work"), Align::Center)};
    }
    table.columns += {{.width = substitute}, {.width = author}};
    header.cells += {cellOf(tr("Substitution"), Align::Center), cellOf(tr("Signature"), Align::Center)};
    table.rows.append(header);
    for (const GradebookLesson &lesson : lessons)
        table.rows.append(lessonRow(lesson));
    return table;
}

Row JournalTables::lessonRow(const GradebookLesson &lesson) const
{
    Row row;
    row.cells = {cellOf(lesson.day.toString(u"dd.MM"_s), Align::Center),
                 cellOf(QString::number(lesson.number), Align::Center), cellOf(lesson.record.topic)};
    if (hasMarks())
        row.cells += {cellOf(lesson.record.homework), cellOf(typesOf(lesson), Align::Center)};
    row.cells += {cellOf(lesson.substitute), cellOf(lesson.record.revision > 0 ? lesson.record.author : QString())};
    return row;
}

QString JournalTables::typesOf(const GradebookLesson &lesson) const
{
    QStringList names;
    for (const LessonWork &work : lesson.works)
        if (const WorkType *type = typeOf(work.type); type && !names.contains(type->abbreviation))
            names.append(type->abbreviation);
    return names.join(u", "_s);
}

QString JournalTables::termName() const
{
    switch (m_page.term.kind) {
    case TermKind::Quarter: return tr("Quarter %1").arg(m_page.term.number);
    case TermKind::Trimester: return tr("Trimester %1").arg(m_page.term.number);
    case TermKind::HalfYear: return tr("Half-year %1").arg(m_page.term.number);
    case TermKind::Year: return tr("Year");
    }
    return {};
}

Table JournalTables::head() const
{
    const GradebookHead &head = m_page.head;
    const QString name = head.groupName.isEmpty() ? head.className : QString(head.className + u", "_s + head.groupName);
    const QString period = tr("class %1 · %2 school year · %3 (%4 – %5)")
                               .arg(name, head.yearName, termName(), dated(m_page.term.first), dated(m_page.term.last));
    const QTimeZone zone(head.timeZone.toLatin1());
    const QDateTime asOf = zone.isValid() ? head.asOf.toTimeZone(zone) : head.asOf;
    Table table;
    table.ruling = paper::Ruling::None;
    table.columns = {{.share = 1}, {.share = 1}};
    // One face for the whole page: a bold one would add five kilobytes for a single word.
    const auto text = [](const QString &words, double size, Align align) { return Cell{words, {Face::Sans, size, align}}; };
    table.rows = {Row{{text(head.subject, 13, Align::Left), text(period, 9, Align::Right)}},
                  Row{{text(head.schoolName, 8, Align::Left),
                       text(tr("Teacher: %1").arg(head.teacher), 9, Align::Right)}},
                  Row{{text({}, 8, Align::Left),
                       text(tr("as of %1").arg(asOf.toString(u"dd.MM.yyyy HH:mm"_s)), 8, Align::Right)}}};
    return table;
}

paper::Signatures JournalTables::signatures() const
{
    return {{{tr("Director"), u"/%1/"_s.arg(m_page.head.directorName)}}, tr("Stamp"), tr("“___” ______________ 20___")};
}

QString JournalTables::title() const
{
    const GradebookHead &head = m_page.head;
    return tr("Class journal: %1").arg(QStringList{head.className, head.subject, head.yearName, termName()}.join(u" · "_s));
}

QString JournalTables::watermark() const
{
    return m_page.head.demo ? tr("DEMO") : QString();
}

} // namespace parta
