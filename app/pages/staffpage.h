// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StaffPage: cards of the staff with attestations and what falls due (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/staff.h"

class QComboBox;
class QLabel;

namespace parta {

class AttestationList;
class FormDialog;

class StaffPage : public RecordPage
{
    Q_OBJECT
public:
    explicit StaffPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("staff"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void addFields();
    void addDueFilter();
    void showStaff();
    const StaffMember *member(qint64 id) const;
    void askAttestation(const StaffAttestation &known);
    void propose(FormDialog &dialog);
    void saveAttestation(FormDialog &dialog, const StaffAttestation &known);
    bool isShown(const StaffMember &one);

    QList<StaffMember> m_staff;
    QHash<SubjectId, QString> m_subjects;
    AttestationList *m_attestations;
    QLabel *m_account;
    QComboBox *m_due;
    bool m_writes = false;
};

} // namespace parta
