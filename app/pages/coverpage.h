// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons of absent teachers, day by day: who could give them, one click to assign, all proposals at once.
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/lessonchanges.h"
#include "common/protocol/substitutions.h"

namespace parta {

class DateField;

class CoverPage : public RecordPage
{
    Q_OBJECT
public:
    explicit CoverPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("substitutions"); }
    /// First day of the week that is shown.
    void showDay(QDate day);
    const QList<UncoveredLesson> &lessons() const { return m_lessons; }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void buildActions();
    const UncoveredLesson *shown() const;
    bool isOpen(const UncoveredLesson &need);
    void assign(const UncoveredLesson &need, std::optional<StaffId> staff, std::function<void()> then);
    void assignFirst();
    void assignAll();
    void assignNext(QList<std::pair<UncoveredLesson, StaffId>> rest, int done);
    void withdraw();
    void cancelLesson();
    void showSheet();
    QString stateOf(const UncoveredLesson &need) const;

    QList<UncoveredLesson> m_lessons;
    DateField *m_since;
    DateField *m_until;
    bool m_deputy;
};

} // namespace parta
