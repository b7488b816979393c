// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of words for each attestation.
#include "ui/people/attestationlist.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString dayOf(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

/// What a reader has to act upon: what ends soon, what was entered late.
QStringList warningsOf(const StaffAttestation &one, QDate today)
{
    QStringList warnings;
    const DueBand band = dueBand(one.fallsDue(), today);
    if (band == DueBand::Overdue)
        warnings += AttestationList::tr("has run out");
    else if (band == DueBand::ThreeMonths)
        warnings += AttestationList::tr("falls due within three months");
    if (one.isLate())
        warnings += AttestationList::tr("entered on %1, due on %2 (cl. 3.3)").arg(dayOf(one.enteredOn), dayOf(one.due));
    return warnings;
}

} // namespace

QString kindText(AttestationKind kind)
{
    switch (kind) {
    case AttestationKind::First: return AttestationList::tr("first category");
    case AttestationKind::Highest: return AttestationList::tr("highest category");
    case AttestationKind::Conformity: return AttestationList::tr("conformity with the post");
    case AttestationKind::Methodologist: return AttestationList::tr("teacher-methodologist");
    case AttestationKind::Mentor: return AttestationList::tr("teacher-mentor");
    }
    return {};
}

QString attestationText(const StaffAttestation &attestation)
{
    QString text = AttestationList::tr("%1, %2, order No. %3 of %4")
                       .arg(kindText(attestation.kind), dayOf(attestation.day), attestation.orderNumber, dayOf(attestation.orderDay));
    if (attestation.validUntil)
        text += AttestationList::tr("; valid until %1").arg(dayOf(*attestation.validUntil));
    if (attestation.nextDay)
        text += AttestationList::tr("; next on %1").arg(dayOf(*attestation.nextDay));
    return text;
}

AttestationList::AttestationList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(icon(u"add"_s), tr("Add an attestation…"), this))
{
    m_column->setContentsMargins({});
    m_add->setObjectName(u"addAttestation"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AttestationList::addWanted);
}

void AttestationList::show(const QList<StaffAttestation> &attestations, bool editable, QDate today)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    m_column->insertWidget(0, m_rows);
    for (const StaffAttestation &one : attestations)
        addRow(one, editable, today);
    if (attestations.isEmpty())
        column->addWidget(new QLabel(tr("No attestation entered"), m_rows));
    m_add->setVisible(editable);
    m_rows->show();
}

void AttestationList::addRow(const StaffAttestation &attestation, bool editable, QDate today)
{
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    auto *text = new QLabel(attestationText(attestation), m_rows);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    words->addWidget(text);
    const QStringList warnings = warningsOf(attestation, today);
    if (!warnings.isEmpty()) {
        auto *warning = new QLabel(warnings.join(u"; "_s), m_rows);
        warning->setWordWrap(true);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
        warning->setPalette(colours);
        words->addWidget(warning);
    }
    row->addLayout(words, 1);
    if (editable) {
        auto *edit = new QToolButton(m_rows);
        edit->setObjectName(u"editAttestation-%1"_s.arg(attestation.id.value));
        edit->setText(tr("Change…"));
        edit->setAccessibleName(tr("Change: %1").arg(attestationText(attestation)));
        connect(edit, &QToolButton::clicked, this, [this, id = attestation.id] { Q_EMIT editWanted(id); });
        row->addWidget(edit, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace parta
