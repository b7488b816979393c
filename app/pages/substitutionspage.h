// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Substitutions: lessons without their teacher, absences, changes of single lessons, the register.
#pragma once
#include "app/pages/absencespage.h"
#include "app/pages/coverpage.h"
#include "app/pages/daylessonspage.h"
#include "app/pages/substitutionregister.h"

class QTabWidget;

namespace parta {

class SubstitutionsPage : public Page
{
    Q_OBJECT
public:
    explicit SubstitutionsPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("substitutions"); }
    void takeFocus() override;

    /// Null where the person only reads the own lines.
    CoverPage *cover() const { return m_cover; }
    AbsencesPage *absences() const { return m_absences; }
    DayLessonsPage &dayLessons() const { return *m_lessons; }
    SubstitutionRegister &entries() const { return *m_register; }

private:
    void showTab();

    QTabWidget *m_tabs;
    CoverPage *m_cover = nullptr;
    AbsencesPage *m_absences = nullptr;
    DayLessonsPage *m_lessons;
    SubstitutionRegister *m_register;
};

} // namespace parta
