// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects of the school: name, area, order, mark scale (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/subjects.h"

namespace parta {

class SubjectsPage : public RecordPage
{
    Q_OBJECT
public:
    explicit SubjectsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("teaching"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void show(const ListSubjects::Reply &reply);
    const SubjectLine *line(qint64 id) const;

    ListSubjects::Reply m_known;
};

} // namespace parta
