// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words for each kind of change.
#include "app/pages/captions.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Captions {
    Q_DECLARE_TR_FUNCTIONS(parta::Captions)
public:
    const Gradebook &page;

    QString pupil(PupilId id) const
    {
        const auto found = std::find_if(page.pupils.begin(), page.pupils.end(), [&](const GradebookPupil &p) { return p.id == id; });
        return found == page.pupils.end() ? QString() : found->name.listed();
    }
    QString day(LessonId id) const
    {
        const auto found = std::find_if(page.lessons.begin(), page.lessons.end(), [&](const GradebookLesson &l) { return l.id == id; });
        return found == page.lessons.end() ? QString() : found->day.toString(u"dd.MM"_s);
    }
    QString cell(PupilId who, LessonId lesson, const QString &value) const
    {
        return pupil(who) + u", "_s + day(lesson) + u" — "_s + (value.isEmpty() ? tr("cleared") : value);
    }

    QString of(const SetMark &mark) const { return cell(mark.pupil, mark.lesson, mark.grade ? text(*mark.grade) : QString()); }
    QString of(const SetAttendance &entry) const
    {
        return cell(entry.pupil, entry.lesson, entry.code ? text(*entry.code) : QString());
    }
    QString of(const SetCells &cells) const
    {
        return tr("%n cells at once", nullptr, int(cells.marks.size() + cells.attendance.size()));
    }
    QString of(const SetTermMark &mark) const
    {
        return pupil(mark.pupil) + u", "_s + tr("term mark") + u" — "_s + (mark.grade ? text(*mark.grade) : tr("cleared"));
    }
    QString of(const SetLessonRecord &record) const
    {
        return day(record.lesson) + u": "_s + (record.topic.isEmpty() ? tr("topic and homework") : record.topic);
    }
    QString of(const SetWork &work) const { return day(work.lesson) + u": "_s + tr("kind of work"); }
};

} // namespace

QString captionOf(const Proposal &proposal, const Gradebook &page)
{
    const Captions captions{page};
    const QString what = std::visit([&](const auto &message) { return captions.of(message); }, proposal);
    return page.head.className + u", "_s + page.head.subject + u": "_s + what;
}

} // namespace parta
