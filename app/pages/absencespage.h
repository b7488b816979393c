// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Absences of teachers: who is not there, from when to when, why, by which order.
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/substitutions.h"

namespace parta {

class AbsencesPage : public RecordPage
{
    Q_OBJECT
public:
    explicit AbsencesPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("substitutions"); }

Q_SIGNALS:
    /// An absence was entered or changed: its lessons may be uncovered now.
    void absencesChanged(QDate since);

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    QList<StaffAbsence> m_absences;
};

} // namespace parta
