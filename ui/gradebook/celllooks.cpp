// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// State of the page -> CellLook, ColumnHead and spoken text.
#include "ui/gradebook/celllooks.h"
#include "ui/gradebook/pagerules.h"
#include "ui/gradebook/refusaltext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Looks {
    Q_DECLARE_TR_FUNCTIONS(parta::Looks)
};

constexpr std::array lessonParts = {CellPart::FirstMark, CellPart::SecondMark, CellPart::Attendance};

bool isLow(const std::optional<Grade> &grade)
{
    return grade && (*grade <= Grade::Two || *grade == Grade::Fail || *grade == Grade::NotAttested);
}

template<class Value>
CellContent contentOf(LessonId lesson, PupilId pupil, Value value)
{
    const auto part = [&](CellPart which) { return value(CellKey{lesson, pupil, which, {}, {}}); };
    return {part(CellPart::FirstMark), part(CellPart::SecondMark), part(CellPart::Attendance)};
}

CellGround groundOf(const Gradebook &page, const GradebookPupil &pupil, const GradebookLesson &lesson,
                    const QDateTime &now)
{
    if (!isMember(pupil, lesson.day))
        return CellGround::Outside;
    if (lesson.state == LessonState::Cancelled)
        return CellGround::Cancelled;
    if (now < lesson.starts)
        return CellGround::Future;
    return refusalOf(page, lesson, LessonEntry::Attendance, now) ? CellGround::ReadOnly : CellGround::Open;
}

QString monthName(QDate day)
{
    const QLocale locale;
    const QString name = locale.standaloneMonthName(day.month());
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(day.year());
}

bool sharesDay(const Gradebook &page, int lesson)
{
    const QDate day = page.lessons.at(lesson).day;
    return (lesson > 0 && page.lessons.at(lesson - 1).day == day)
        || (lesson + 1 < page.lessons.size() && page.lessons.at(lesson + 1).day == day);
}

const WorkType *workTypeOf(const Gradebook &page, const GradebookLesson &lesson)
{
    for (const LessonWork &work : lesson.works)
        for (const WorkType &type : page.workTypes)
            if (work.position == 1 && type.id == work.type)
                return &type;
    return nullptr;
}

QString spokenContent(const CellContent &cell)
{
    QStringList words;
    if (cell.attendance.attendance)
        words.append(Looks::tr("attendance %1").arg(text(*cell.attendance.attendance)));
    if (cell.first.grade)
        words.append(Looks::tr("mark %1").arg(*cell.first.grade == Grade::Debt ? Looks::tr("debt")
                                                                               : text(*cell.first.grade)));
    if (cell.second.grade)
        words.append(Looks::tr("second mark %1").arg(text(*cell.second.grade)));
    return words.isEmpty() ? Looks::tr("empty") : words.join(u", "_s);
}

} // namespace

CellContent shownContent(const GradebookLedger &ledger, LessonId lesson, PupilId pupil)
{
    return contentOf(lesson, pupil, [&](const CellKey &key) { return ledger.shown(key); });
}

CellContent wantedContent(const GradebookLedger &ledger, LessonId lesson, PupilId pupil)
{
    return contentOf(lesson, pupil, [&](const CellKey &key) { return ledger.wanted(key); });
}

CellState stateOf(const GradebookLedger &ledger, LessonId lesson, PupilId pupil)
{
    CellState worst = CellState::Saved;
    for (const CellPart part : lessonParts)
        if (const CellState state = ledger.pending().state({lesson, pupil, part, {}, {}}); state != CellState::Saved)
            worst = worst == CellState::Refused ? worst : state;
    return worst;
}

CellLook lessonLook(const GradebookLedger &ledger, const GradebookPupil &pupil, int lesson, const QDateTime &now)
{
    const Gradebook &page = ledger.page();
    const GradebookLesson &column = page.lessons.at(lesson);
    const CellContent content = shownContent(ledger, column.id, pupil.id);
    CellLook look;
    look.text = text(content);
    look.state = stateOf(ledger, column.id, pupil.id);
    look.ground = groundOf(page, pupil, column, now);
    look.monthStart = lesson > 0 && page.lessons.at(lesson - 1).day.month() != column.day.month();
    if (isLow(content.first.grade) || isLow(content.second.grade))
        look.tone = CellTone::Low;
    else if (content.attendance.attendance && !content.first.grade)
        look.tone = CellTone::Attendance;
    return look;
}

CellLook termMarkLook(const GradebookLedger &ledger, const CellKey &key, const std::optional<Grade> &proposed)
{
    const PartValue value = ledger.shown(key);
    CellLook look;
    look.state = ledger.pending().state(key);
    look.ground = termMarkRefusal(ledger.page(), key.term, ledger.now()) ? CellGround::ReadOnly : CellGround::Open;
    if (value.grade) {
        look.text = text(*value.grade);
        look.tone = isLow(value.grade) ? CellTone::Low : CellTone::Plain;
    } else if (proposed && ledger.page().head.yearLevel != 1) {
        look.text = text(*proposed) + u'?';
        look.tone = CellTone::Proposed;
    }
    return look;
}

ColumnHead lessonHead(const Gradebook &page, int lesson, const QDateTime &now, QDate today)
{
    const GradebookLesson &column = page.lessons.at(lesson);
    ColumnHead head;
    head.month = monthName(column.day);
    head.title = QString::number(column.day.day());
    head.lessonNumber = sharesDay(page, lesson) ? column.number : 0;
    if (const WorkType *type = workTypeOf(page, column)) {
        head.mark = type->abbreviation;
        head.notable = type->weight > 100;
    }
    head.today = column.day == today;
    head.cancelled = column.state == LessonState::Cancelled;
    head.future = now < column.starts;
    return head;
}

QString spokenCell(const GradebookLedger &ledger, const GradebookPupil &pupil, const GradebookLesson &lesson)
{
    QStringList words{pupil.name.listed(), QLocale().toString(lesson.day, u"d MMMM"_s),
                      spokenContent(shownContent(ledger, lesson.id, pupil.id))};
    switch (stateOf(ledger, lesson.id, pupil.id)) {
    case CellState::Pending: words.append(Looks::tr("waiting to be saved")); break;
    case CellState::Refused: words.append(Looks::tr("refused")); break;
    case CellState::Late: words.append(Looks::tr("late")); break;
    case CellState::Saved: break;
    }
    const QString hint = cellHint(ledger, pupil, lesson);
    if (!hint.isEmpty())
        words.append(hint);
    return words.join(u", "_s);
}

QString cellHint(const GradebookLedger &ledger, const GradebookPupil &pupil, const GradebookLesson &lesson)
{
    for (const CellPart part : lessonParts)
        if (const RefusedValue *refused = ledger.pending().refused({lesson.id, pupil.id, part, {}, {}}))
            return refused->text;
    if (const auto code = refusalOf(ledger.page(), lesson, pupil, CellPart::Attendance, ledger.now()))
        return refusalText(*code);
    const PartValue attendance = ledger.shown({lesson.id, pupil.id, CellPart::Attendance, {}, {}});
    return attendance.minutes ? Looks::tr("late by %n min", nullptr, *attendance.minutes) : QString();
}

namespace {

QStringList changeLines(const LessonChange &change)
{
    QStringList lines;
    if (const auto from = placeOf(change.movedFrom))
        lines.append(Looks::tr("Moved here from %1, lesson %2").arg(from->day.toString(u"dd.MM.yyyy"_s)).arg(from->number));
    if (change.origin == LessonOrigin::Extra)
        lines.append(Looks::tr("Extra lesson"));
    if (!change.reason.isEmpty())
        lines.append(change.reason);
    return lines;
}

} // namespace

QString lessonHint(const Gradebook &page, const GradebookLesson &lesson)
{
    QStringList lines{Looks::tr("%1, lesson %2").arg(QLocale().toString(lesson.day, u"dddd, d MMMM yyyy"_s))
                          .arg(lesson.number)};
    if (lesson.state == LessonState::Cancelled)
        lines.append(lesson.change.reason.isEmpty() ? Looks::tr("The lesson was not held")
                                                    : Looks::tr("The lesson was not held: %1").arg(lesson.change.reason));
    else
        lines.append(changeLines(lesson.change));
    if (!lesson.substitute.isEmpty())
        lines.append(Looks::tr("Substitute: %1").arg(lesson.substitute));
    if (!lesson.change.task.isEmpty())
        lines.append(Looks::tr("Task: %1").arg(lesson.change.task));
    for (const LessonWork &work : lesson.works)
        for (const WorkType &type : page.workTypes)
            if (type.id == work.type)
                lines.append(work.title.isEmpty() ? type.name : type.name + u": "_s + work.title);
    if (!lesson.record.topic.isEmpty())
        lines.append(lesson.record.topic);
    return lines.join(u'\n');
}

} // namespace parta
