// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons of a day: cancelled, moved to another day, number or room, added beyond the timetable (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/lessonchanges.h"
#include "common/protocol/timetable.h"

namespace parta {

class DateField;

class DayLessonsPage : public RecordPage
{
    Q_OBJECT
public:
    explicit DayLessonsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("substitutions"); }
    void showDay(QDate day);

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;
    void explain(const Failure &failure) override;

private:
    void buildForm();
    void loadBoard();
    void fillGroups();
    const DayLesson *shown() const;
    void showLessons(const QList<DayLesson> &lessons);
    void move(const DayLesson &lesson);
    void add();
    void cancelLesson();
    void restoreLesson();
    std::optional<RoomId> room() const;
    LessonPlace place() const;

    QList<DayLesson> m_lessons;
    TimetableBoard m_board;
    DateField *m_day;
    bool m_deputy;
};

} // namespace parta
