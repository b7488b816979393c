// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of substitutions with its totals by teacher and month: for reading, XLSX and paper.
#pragma once
#include "app/session/session.h"
#include "common/protocol/substitutions.h"
#include "ui/lists/recordlist.h"
#include "ui/widgets/noticeline.h"

class QTabWidget;

namespace parta {

class DateField;

class SubstitutionRegister : public QWidget
{
    Q_OBJECT
public:
    explicit SubstitutionRegister(Session &session, QWidget *parent = nullptr);

    void refresh();
    RecordList &lines() { return *m_lines; }
    RecordList &totals() { return *m_totals; }

private:
    void addMenu(RecordList &list);
    void show(const QList<SubstitutionLine> &lines);

    Session &m_session;
    DateField *m_since;
    DateField *m_until;
    RecordList *m_lines;
    RecordList *m_totals;
    NoticeLine *m_notice;
};

} // namespace parta
