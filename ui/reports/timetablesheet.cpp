// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the week; the layout wraps, shrinks and splits them, nothing is cut.
#include "ui/reports/timetablesheet.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(parta::TimetableSheet)
};

constexpr double TextSize = 9;
constexpr double SmallSize = 7.5;
constexpr double TitleSize = 15;

/// Names of a board by id.
class Names
{
public:
    explicit Names(const TimetablePrint &print)
    {
        for (const TimetableGroup &group : print.board.groups)
            m_groups.insert(group.id, group);
        for (const StaffName &one : print.board.staff)
            m_staff.insert(one.id, one.name);
        for (const TimetableRoom &one : print.board.rooms)
            m_rooms.insert(one.id, one.name);
        for (const TimetableClass &one : print.board.classes)
            m_classes.insert(one.id, one);
    }

    const TimetableGroup group(GroupId id) const { return m_groups.value(id); }
    bool belongs(const TimetableSlot &slot, const TimetableSubject &subject) const
    {
        const TimetableGroup one = group(slot.group);
        if (subject.axis == TimetableAxis::Teacher)
            return one.staff.contains(StaffId{subject.id});
        if (subject.axis == TimetableAxis::Room)
            return slot.room.value == subject.id;
        if (one.schoolClass)
            return one.schoolClass.value == subject.id;
        const QList<int> atoms = m_classes.value(ClassId{subject.id}).atoms;
        return std::any_of(one.atoms.begin(), one.atoms.end(), [&](int atom) { return atoms.contains(atom); });
    }
    QString title(const TimetableSubject &subject) const
    {
        switch (subject.axis) {
        case TimetableAxis::Teacher: return m_staff.value(StaffId{subject.id});
        case TimetableAxis::Room: return Sheet::tr("Room %1").arg(m_rooms.value(RoomId{subject.id}));
        case TimetableAxis::Class: break;
        }
        return Sheet::tr("Class %1").arg(m_classes.value(ClassId{subject.id}).name);
    }
    QString text(const TimetableSlot &slot, TimetableAxis axis) const
    {
        const TimetableGroup one = group(slot.group);
        QStringList staff;
        for (const StaffId id : one.staff)
            staff.append(m_staff.value(id));
        QStringList lines;
        if (axis == TimetableAxis::Class)
            lines = {one.groupName.isEmpty() ? one.subjectName : one.subjectName + u" ("_s + one.groupName + u')', staff.join(u", "_s)};
        else
            lines = {one.title(), one.subjectName};
        if (axis == TimetableAxis::Room)
            lines.append(staff.join(u", "_s));
        else if (slot.room)
            lines.append(Sheet::tr("room %1").arg(m_rooms.value(slot.room)));
        lines.removeAll({});
        return lines.join(u'\n');
    }

private:
    QHash<GroupId, TimetableGroup> m_groups;
    QHash<StaffId, QString> m_staff;
    QHash<RoomId, QString> m_rooms;
    QHash<ClassId, TimetableClass> m_classes;
};

paper::Cell cell(const QString &text, double size, paper::Face face = paper::Face::Sans)
{
    return {text, {face, size, paper::Align::Center}};
}

QString dayTitle(const CycleCell &at, int weeks)
{
    const QString day = QLocale(QLocale::Russian).standaloneDayName(at.weekday, QLocale::LongFormat);
    return weeks > 1 ? Sheet::tr("Week %1, %2").arg(at.week).arg(day) : day;
}

std::pair<int, int> numbersOf(const QList<TimetableSlot> &slotList, int least)
{
    int first = 1;
    int last = qMax(1, least);
    for (const TimetableSlot &slot : slotList) {
        first = qMin(first, slot.cell.number);
        last = qMax(last, slot.cell.number);
    }
    return {first, last};
}

QString cellText(const Names &names, const TimetablePrint &print, const CycleCell &at, const TimetableSubject &subject)
{
    QStringList texts;
    for (const TimetableSlot &slot : print.slotList) {
        if (slot.cell == at && names.belongs(slot, subject))
            texts.append(names.text(slot, subject.axis));
    }
    return texts.join(u"\n"_s);
}

void addHead(paper::Section &section, const TimetablePrint &print, const QString &title)
{
    const QString since = Sheet::tr("%1, from %2").arg(print.version.name, print.version.since.toString(u"dd.MM.yyyy"_s));
    section.blocks.append({paper::Paragraph{print.schoolName, {paper::Face::Sans, TextSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Paragraph{title, {paper::Face::SansBold, TitleSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Paragraph{since, {paper::Face::Sans, TextSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Spacer{3}, true});
}

paper::Section weekOf(const Names &names, const TimetablePrint &print, const TimetableSubject &subject)
{
    paper::Table table;
    table.headerRows = 1;
    table.leadingColumns = 1;
    table.rowHeight = 16;
    const int days = print.board.days * print.version.weeks;
    table.columns.append({12, 0, 0});
    paper::Row head;
    head.cells.append(cell(u"№"_s, TextSize, paper::Face::SansBold));
    for (int day = 0; day < days; ++day) {
        table.columns.append({0, 1, 24});
        head.cells.append(cell(dayTitle({day / print.board.days + 1, day % print.board.days + 1, 1}, print.version.weeks), TextSize,
                               paper::Face::SansBold));
    }
    table.rows.append(head);
    const auto [first, last] = numbersOf(print.slotList, print.board.numbers);
    for (int number = first; number <= last; ++number) {
        paper::Row row;
        row.cells.append(cell(QString::number(number), TextSize, paper::Face::SansBold));
        for (int day = 0; day < days; ++day)
            row.cells.append(cell(cellText(names, print, {day / print.board.days + 1, day % print.board.days + 1, number}, subject), TextSize));
        table.rows.append(row);
    }
    paper::Section section;
    section.format.bindingMargin = section.format.margin;
    addHead(section, print, Sheet::tr("Timetable. %1").arg(names.title(subject)));
    section.blocks.append({table, false});
    return section;
}

QList<qint64> idsOf(const TimetableBoard &board, TimetableAxis axis)
{
    QList<qint64> ids;
    if (axis == TimetableAxis::Teacher)
        for (const StaffName &one : board.staff)
            ids.append(one.id.value);
    else if (axis == TimetableAxis::Room)
        for (const TimetableRoom &one : board.rooms)
            ids.append(one.id.value);
    else
        for (const TimetableClass &one : board.classes)
            ids.append(one.id.value);
    return ids;
}

void addDay(paper::Table &table, const Names &names, const TimetablePrint &print, const CycleCell &day)
{
    const auto [first, last] = numbersOf(print.slotList, 1);
    for (int number = first; number <= last; ++number) {
        paper::Row row;
        if (number == first) {
            paper::Cell title = cell(dayTitle(day, print.version.weeks), TextSize, paper::Face::SansBold);
            title.turn = paper::Turn::Upwards;
            title.rows = last - first + 1;
            row.cells.append(title);
        }
        row.cells.append(cell(QString::number(number), TextSize, paper::Face::SansBold));
        for (const TimetableClass &one : print.board.classes)
            row.cells.append(cell(cellText(names, print, {day.week, day.weekday, number}, {TimetableAxis::Class, one.id.value}), SmallSize));
        row.keepWithNext = number < last;
        table.rows.append(row);
    }
}

} // namespace

paper::Document timetableSheet(const TimetablePrint &print)
{
    const Names names(print);
    return {Sheet::tr("Timetable. %1").arg(names.title(print.subject)), print.watermark, {weekOf(names, print, print.subject)}};
}

paper::Document timetableBook(const TimetablePrint &print)
{
    const Names names(print);
    paper::Document document{Sheet::tr("Timetable. %1").arg(print.version.name), print.watermark, {}};
    const auto ids = idsOf(print.board, print.subject.axis);
    for (const qint64 id : ids)
        document.sections.append(weekOf(names, print, {print.subject.axis, id}));
    return document;
}

paper::Document schoolSheet(const TimetablePrint &print)
{
    const Names names(print);
    paper::Table table;
    table.headerRows = 1;
    table.leadingColumns = 2;
    table.columns = {{9, 0, 0}, {8, 0, 0}};
    paper::Row head;
    head.cells = {cell({}, TextSize), cell(u"№"_s, TextSize, paper::Face::SansBold)};
    for (const TimetableClass &one : print.board.classes) {
        table.columns.append({0, 1, 26});
        head.cells.append(cell(one.name, TextSize, paper::Face::SansBold));
    }
    table.rows.append(head);
    for (int day = 0; day < print.board.days * print.version.weeks; ++day)
        addDay(table, names, print, {day / print.board.days + 1, day % print.board.days + 1, 1});
    paper::Section section;
    section.format.paper = paper::PaperSize::A3;
    section.format.bindingMargin = section.format.margin;
    addHead(section, print, Sheet::tr("Timetable of the school"));
    section.blocks.append({table, false});
    return {Sheet::tr("Timetable of the school"), print.watermark, {section}};
}

} // namespace parta
