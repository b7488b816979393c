// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs over one another's results.
#include "app/pages/substitutionspage.h"
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

SubstitutionsPage::SubstitutionsPage(Session &session, QWidget *parent)
    : Page(parent), m_tabs(new QTabWidget(this)), m_lessons(new DayLessonsPage(session, m_tabs)),
      m_register(new SubstitutionRegister(session, m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    const QList<Role> &roles = session.me().roles;
    const QList<Role> leading{Role::Deputy, Role::Director, Role::Administrator};
    if (std::any_of(leading.begin(), leading.end(), [&](Role role) { return roles.contains(role); })) {
        m_cover = new CoverPage(session, m_tabs);
        m_absences = new AbsencesPage(session, m_tabs);
        m_tabs->addTab(m_cover, tr("Lessons to cover"));
        m_tabs->addTab(m_absences, tr("Absences"));
        connect(m_absences, &AbsencesPage::absencesChanged, m_cover, &CoverPage::showDay);
    }
    m_tabs->addTab(m_lessons, tr("Lessons of the day"));
    m_tabs->addTab(m_register, tr("Register"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &SubstitutionsPage::showTab);
}

void SubstitutionsPage::refresh()
{
    showTab();
}

void SubstitutionsPage::takeFocus()
{
    if (auto *page = qobject_cast<Page *>(m_tabs->currentWidget()))
        page->takeFocus();
    else
        m_register->lines().takeFocus();
}

/// Only the tab in sight is read: another one is read when it comes into sight.
void SubstitutionsPage::showTab()
{
    if (auto *page = qobject_cast<Page *>(m_tabs->currentWidget()))
        page->refresh();
    else
        m_register->refresh();
}

} // namespace parta
