// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AlphabetPage: the alphabet book, a line for each pupil's stay, numbered within the letter (norms.md 6).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/movement.h"

namespace parta {

class AlphabetPage : public RecordPage
{
    Q_OBJECT
public:
    explicit AlphabetPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("movement"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override {}

private:
    QList<AlphabetLine> m_lines;
};

} // namespace parta
