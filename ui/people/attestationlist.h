// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AttestationList: the attestations of one member of staff, under each other on the card.
#pragma once
#include "common/domain/attestation.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace parta {

QString kindText(AttestationKind kind);
/// «высшая категория, 17.02.2022, приказ № 104 от 25.02.2022».
QString attestationText(const StaffAttestation &attestation);

class AttestationList : public QWidget
{
    Q_OBJECT
public:
    explicit AttestationList(QWidget *parent = nullptr);

    void show(const QList<StaffAttestation> &attestations, bool editable, QDate today);
    using QWidget::show;

Q_SIGNALS:
    void addWanted();
    void editWanted(parta::AttestationId id);

private:
    void addRow(const StaffAttestation &attestation, bool editable, QDate today);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr; ///< made anew for each person
    QPushButton *m_add;
};

} // namespace parta
