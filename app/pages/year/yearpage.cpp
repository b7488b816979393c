// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs and the picker of the year.
#include "app/pages/year/yearpage.h"
#include "app/pages/year/changestab.h"
#include "app/pages/year/picturetab.h"
#include "app/pages/year/stafftab.h"
#include "app/pages/year/termstab.h"
#include "app/pages/year/vacationstab.h"
#include "app/pages/year/weekstab.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace parta {

YearPage::YearPage(Session &session, QWidget *parent)
    : Page(parent), m_board(session), m_head(new QWidget(this)), m_years(new QComboBox(m_head)), m_due(new QLabel(m_head)),
      m_tabs(new QTabWidget(this))
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    row->addWidget(m_years);
    row->addWidget(m_due, 1);
    m_years->setObjectName(u"years"_s);
    m_years->setAccessibleName(tr("School year"));
    m_due->setObjectName(u"due"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs);
    addTabs(session);
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_years, &QComboBox::activated, this, [this] { m_board.choose(YearId{m_years->currentData().toLongLong()}); });
    connect(&m_board, &YearBoard::changed, this, &YearPage::showBoard);
}

void YearPage::addTabs(Session &session)
{
    auto *picture = new PictureTab(m_board, session, m_tabs);
    auto *changes = new ChangesTab(m_board, session, m_tabs);
    m_tabs->addTab(picture, tr("Year"));
    m_tabs->addTab(new TermsTab(m_board, session, m_tabs), tr("Terms"));
    m_tabs->addTab(new VacationsTab(m_board, session, m_tabs), tr("Vacations"));
    m_tabs->addTab(new WeeksTab(m_board, session, m_tabs), tr("Study weeks"));
    m_tabs->addTab(changes, tr("Changed days"));
    m_tabs->addTab(new StaffTab(m_board, session, m_tabs), tr("Staff working days"));
    connect(picture, &PictureTab::dayChosen, this, [this, changes](QDate day) {
        m_tabs->setCurrentWidget(changes);
        changes->beginDay(day);
    });
}

void YearPage::showBoard()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const SchoolYear &year : m_board.years())
        m_years->addItem(year.name, year.id.value);
    m_years->setCurrentIndex(m_years->findData(m_board.year().value));
    m_years->setVisible(m_years->count() > 0);
    const SchoolYear &year = m_board.calendar().year;
    const QString closed = isClosed(year) ? tr("closed, nothing can be changed (clause 3.1)")
                                           : tr("to be entered by %1 (clause 3.3)").arg(year.setUpBy().toString(u"dd.MM.yyyy"_s));
    m_due->setText(m_board.year() ? closed : QString());
}

} // namespace parta
