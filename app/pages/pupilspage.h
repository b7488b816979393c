// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PupilsPage: the pupils, their cards, and the monthly check of the class (2.6, 3.4).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/pupils.h"

class QLabel;

namespace parta {

class PupilPanel;

class PupilsPage : public RecordPage
{
    Q_OBJECT
public:
    explicit PupilsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("pupils"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    void addFields();
    void showCard(const PupilCard &card);
    void tellChecks();
    void checkClass();
    PupilFacts facts();
    const PupilLine *line(qint64 id) const;

    PupilPanel *m_panel;
    QLabel *m_class;
    QLabel *m_due;
    QPushButton *m_check;
    QList<PupilLine> m_pupils;
    QList<ClassCheck> m_checks;
    QList<SubjectName> m_subjects;
    QDate m_yearBegin;
    PupilCard m_card;
};

} // namespace parta
