// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mark scales and the rounding of proposed marks (reports.md 1.3).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/subjects.h"

class QLabel;

namespace parta {

class MarkScalesPage : public RecordPage
{
    Q_OBJECT
public:
    explicit MarkScalesPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("teaching"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void show(const QList<MarkScaleLine> &scales);
    void explainScale();
    const MarkScaleLine *line(qint64 id) const;

    QList<MarkScaleLine> m_scales;
    QLabel *m_meaning;   ///< what the chosen kind and rounding come to
};

} // namespace parta
