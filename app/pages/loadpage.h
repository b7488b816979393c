// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching load: groups, their dated teachers, hours beside the Curriculum (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/load.h"

class QComboBox;
class QLabel;

namespace parta {

class LoadPage : public RecordPage
{
    Q_OBJECT
public:
    explicit LoadPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("teaching"); }
    QWidget *head() override;
    /// Lessons a week of each teacher on a day of the year, with the groups they come from.
    static ListTable totals(const OpenLoad::Reply &load, QDate day);

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void buildForm();
    void buildActions();
    void show(const OpenLoad::Reply &reply);
    void fillYears();
    void fillChoices();
    void fillSubgroups();
    void saveTeacher(GroupId group);
    void createMissing();
    void removeGroup();
    void showTotals();
    QDate day() const;
    const LoadLine *line(qint64 id) const;

    OpenLoad::Reply m_known;
    QComboBox *m_year;
    QLabel *m_turns;
    QPushButton *m_missing = nullptr;
};

/// The turn of the group on a day; nullptr where nobody teaches it.
const Appointment *turnOn(const LoadLine &group, QDate day);

} // namespace parta
