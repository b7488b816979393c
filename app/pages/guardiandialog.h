// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a guardian: who it is, and what binds the person to the pupil.
#pragma once
#include "common/protocol/pupils.h"
#include "ui/forms/formdialog.h"
#include <functional>

class QTimer;

namespace parta {

class GuardianDialog : public FormDialog
{
    Q_OBJECT
public:
    using Found = std::function<void(const QList<FoundGuardian> &)>;
    /// Asks for guardians of a surname; called while a new guardian is typed.
    using Finder = std::function<void(const QString &surname, Found then)>;

    /// For a new guardian of the pupil: someone who is known already is offered before a new person is made.
    GuardianDialog(PupilId pupil, QDate today, Finder finder, QWidget *parent);
    /// For a link that exists.
    GuardianDialog(PupilId pupil, const PupilGuardian &guardian, QWidget *parent);

    SaveGuardian request();

private:
    void addFields(bool isNew);
    void lookFor();
    void offer(const QList<FoundGuardian> &found);
    void takeKnown();

    PupilId m_pupil;
    std::optional<PupilGuardian> m_present;
    Finder m_finder;
    QTimer *m_wait = nullptr;
    QList<FoundGuardian> m_found;
};

} // namespace parta
