// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List of versions.
#include "ui/gradebook/historypopup.h"
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

HistoryPopup::HistoryPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_title(new QLabel(this)), m_list(new QTreeWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"history"_s);
    setAccessibleName(tr("History of the cell"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setHeaderLabels({tr("When"), tr("Value"), tr("Who"), tr("Reason")});
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_title);
    column->addWidget(m_list);
}

void HistoryPopup::open(const QString &title, const QList<CellVersion> &versions, const QString &timeZone,
                        const QPoint &place)
{
    m_title->setText(versions.isEmpty() ? tr("%1: nothing was written here").arg(title) : title);
    m_list->clear();
    m_list->setVisible(!versions.isEmpty());
    const QTimeZone zone(timeZone.toLatin1());
    for (const CellVersion &version : versions) {
        const QDateTime at = zone.isValid() ? version.at.toTimeZone(zone) : version.at;
        auto *line = new QTreeWidgetItem(m_list);
        line->setText(0, QLocale().toString(at, u"d MMM yyyy, HH:mm"_s));
        line->setText(1, version.value.isEmpty() ? tr("cleared") : version.value);
        line->setText(2, version.author + u" ("_s + roleName(version.role) + u')');
        line->setText(3, version.reason);
    }
    int width = 40;
    for (int column = 0; column < 4; ++column) {
        m_list->resizeColumnToContents(column);
        width += m_list->columnWidth(column);
    }
    const int rows = qMin(8, int(versions.size()));
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * (fontMetrics().height() + 8) + 4);
    setFixedWidth(qBound(320, width, 640));
    adjustSize();
    QPoint corner = place;
    if (const QScreen *screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect area = screen->availableGeometry();
        corner.setX(qBound(area.left(), corner.x(), area.right() - this->width()));
        corner.setY(qBound(area.top(), corner.y(), area.bottom() - height()));
    }
    move(corner);
    show();
    m_list->setFocus();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Director: return HistoryPopup::tr("director");
    case Role::Administrator: return HistoryPopup::tr("administrator");
    case Role::Deputy: return HistoryPopup::tr("deputy");
    case Role::ClassTeacher: return HistoryPopup::tr("class teacher");
    case Role::SubjectTeacher: return HistoryPopup::tr("subject teacher");
    case Role::Substitute: return HistoryPopup::tr("substitute");
    case Role::Guardian: return HistoryPopup::tr("guardian");
    case Role::Pupil: return HistoryPopup::tr("pupil");
    }
    return {};
}

} // namespace parta
