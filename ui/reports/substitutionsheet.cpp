// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One portrait page a day with large letters, readable from two steps away.
#include "ui/reports/substitutionsheet.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(parta::SubstitutionSheet)
};

constexpr double TextSize = 12;
constexpr double TitleSize = 22;

paper::Cell cell(const QString &text, paper::Face face = paper::Face::Sans, paper::Align align = paper::Align::Left)
{
    return {text, {face, TextSize, align}};
}

paper::Row headRow()
{
    paper::Row row;
    for (const QString &title : {Sheet::tr("Lesson"), Sheet::tr("Class"), Sheet::tr("Subject"), Sheet::tr("Instead of"),
                                 Sheet::tr("Gives the lesson"), Sheet::tr("Room")})
        row.cells.append(cell(title, paper::Face::SansBold, paper::Align::Center));
    return row;
}

QString giverOf(const DayLesson &lesson)
{
    if (lesson.state == LessonState::Cancelled)
        return Sheet::tr("lesson cancelled");
    return lesson.substitute ? lesson.substituteName : u"—"_s;
}

paper::Row rowOf(const DayLesson &lesson)
{
    paper::Row row;
    row.cells = {cell(QString::number(lesson.place.number), paper::Face::SansBold, paper::Align::Center),
                 cell(lesson.title(), paper::Face::SansBold), cell(lesson.subject), cell(lesson.teacherName),
                 cell(giverOf(lesson), paper::Face::SansBold), cell(lesson.change.room, paper::Face::Sans, paper::Align::Center)};
    return row;
}

paper::Section sectionOf(QDate day, const SubstitutionDay &sheet)
{
    paper::Table table;
    table.headerRows = 1;
    table.columns = {{17, 0, 0}, {0, 1, 22}, {0, 2, 25}, {0, 2, 25}, {0, 2, 25}, {18, 0, 0}};
    table.rowHeight = 9;
    table.rows.append(headRow());
    for (const UncoveredLesson &need : sheet.lessons) {
        if (need.lesson.place.day == day)
            table.rows.append(rowOf(need.lesson));
    }
    paper::Section section;
    section.format.orientation = paper::Orientation::Portrait;
    const QString title = Sheet::tr("Substitutions on %1").arg(QLocale(QLocale::Russian).toString(day, u"d MMMM yyyy, dddd"_s));
    section.blocks.append({paper::Paragraph{sheet.schoolName, {paper::Face::Sans, TextSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Paragraph{title, {paper::Face::SansBold, TitleSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Spacer{4}, true});
    if (table.rows.size() > 1)
        section.blocks.append({table, false});
    else
        section.blocks.append({paper::Paragraph{Sheet::tr("All lessons by the timetable"),
                                                {paper::Face::Sans, TitleSize, paper::Align::Center}}, false});
    return section;
}

} // namespace

paper::Document substitutionSheet(const SubstitutionDay &sheet)
{
    QList<QDate> days;
    for (const UncoveredLesson &need : sheet.lessons) {
        if (!days.contains(need.lesson.place.day))
            days.append(need.lesson.place.day);
    }
    if (days.isEmpty())
        days.append(sheet.day);
    paper::Document document;
    document.title = Sheet::tr("Substitutions on %1").arg(days.first().toString(u"dd.MM.yyyy"_s));
    document.watermark = sheet.watermark;
    for (const QDate day : std::as_const(days))
        document.sections.append(sectionOf(day, sheet));
    return document;
}

} // namespace parta
