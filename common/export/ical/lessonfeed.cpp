// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words a lesson for teacher, class and room.
#include "common/export/ical/lessonfeed.h"
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace parta::exporting {

namespace {

/// A host name as it is, any other text by its digest: a UID is ASCII and the same for ever.
QString hostOf(const QString &school)
{
    static const QRegularExpression host(u"^[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?$"_s);
    const QString lower = school.toLower();
    if (host.match(lower).hasMatch())
        return lower;
    const QByteArray digest = QCryptographicHash::hash(school.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"parta-"_s + QString::fromLatin1(digest.left(16));
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

QString summaryOf(const LessonOnCalendar &lesson, FeedReader reader)
{
    return reader == FeedReader::SchoolClass ? lesson.subject : joined({lesson.subject, lesson.group}, u", "_s);
}

QString descriptionOf(const LessonOnCalendar &lesson, FeedReader reader)
{
    QStringList lines{u"Урок %1"_s.arg(lesson.number)};
    if (reader == FeedReader::SchoolClass)
        lines.append(lesson.group);
    if (reader != FeedReader::Teacher)
        lines.append(lesson.teacher);
    if (lesson.isSubstituted)
        lines.append(u"Замена"_s);
    if (lesson.isCancelled)
        lines.append(u"Урок отменён"_s);
    return joined(lines, u"\n"_s);
}

} // namespace

QString lessonUid(const LessonOnCalendar &lesson, const QString &school)
{
    const QString what = lesson.slot
        ? u"slot-%1-%2"_s.arg(lesson.slot.value).arg(lesson.slotDay.toString(u"yyyyMMdd"_s))
        : u"lesson-%1"_s.arg(lesson.lesson.value);
    return what + u'@' + hostOf(school);
}

QList<IcalEvent> lessonEvents(const QList<LessonOnCalendar> &lessons, FeedReader reader, const QString &school)
{
    QList<IcalEvent> events;
    for (const LessonOnCalendar &lesson : lessons) {
        IcalEvent event;
        event.uid = lessonUid(lesson, school);
        // What was cancelled is newer than what was planned, whatever the caller counted.
        event.sequence = qMax(lesson.changes, lesson.isCancelled ? 1 : 0);
        event.starts = lesson.starts;
        event.ends = lesson.ends;
        event.summary = summaryOf(lesson, reader);
        event.description = descriptionOf(lesson, reader);
        event.location = reader == FeedReader::Room ? QString() : lesson.room;
        event.status = lesson.isCancelled ? IcalStatus::Cancelled : IcalStatus::Confirmed;
        event.changedAt = lesson.changedAt;
        events.append(event);
    }
    return events;
}

} // namespace parta::exporting
