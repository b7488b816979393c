// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search line, class, list with marks.
#include "app/pages/pupilpicker.h"
#include "ui/lists/searchtext.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int listHeight = 170;
constexpr int mostShown = 400; // nobody scrolls further: a class or a search narrows the list

} // namespace

PupilPicker::PupilPicker(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_class(new QComboBox(this)), m_list(new QListWidget(this)),
      m_count(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setPlaceholderText(tr("Surname"));
    m_search->setAccessibleName(tr("Search a pupil"));
    m_search->setClearButtonEnabled(true);
    m_class->setObjectName(u"pickerClass"_s);
    m_class->setAccessibleName(tr("Class"));
    row->addWidget(m_search, 1);
    row->addWidget(m_class);
    column->addLayout(row);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Pupils"));
    m_list->setFixedHeight(listHeight);
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    m_count->setObjectName(u"pickerCount"_s);
    auto *all = new QPushButton(tr("All shown"), this);
    all->setObjectName(u"pickerAll"_s);
    foot->addWidget(m_count, 1);
    foot->addWidget(all);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &PupilPicker::fill);
    connect(m_class, &QComboBox::currentIndexChanged, this, &PupilPicker::fill);
    connect(m_list, &QListWidget::itemChanged, this, &PupilPicker::note);
    connect(all, &QPushButton::clicked, this, &PupilPicker::chooseShown);
    tellCount();
}

void PupilPicker::setPupils(const QList<PupilLine> &pupils)
{
    m_pupils = pupils;
    QMap<std::pair<int, QString>, QString> names;
    for (const PupilLine &one : pupils) {
        if (!one.className.isEmpty())
            names.insert({one.yearLevel, one.className}, one.className);
    }
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    m_class->addItem(tr("all classes"), QString());
    for (const QString &name : std::as_const(names))
        m_class->addItem(name, name);
    fill();
}

void PupilPicker::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString schoolClass = m_class->currentData().toString();
    const SearchQuery query(m_search->text());
    for (const PupilLine &one : std::as_const(m_pupils)) {
        if ((!schoolClass.isEmpty() && one.className != schoolClass) || !query.matches(searchForm(one.name.full())))
            continue;
        const QString where = one.className.isEmpty() ? tr("in no class") : one.className;
        auto *item = new QListWidgetItem(one.name.full() + u" – "_s + where, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(one.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, one.id.value);
        if (m_list->count() >= mostShown)
            break;
    }
}

void PupilPicker::note(const QListWidgetItem *item)
{
    choose(PupilId{item->data(Qt::UserRole).toLongLong()}, item->checkState() == Qt::Checked);
}

void PupilPicker::choose(PupilId pupil, bool chosen)
{
    if (chosen)
        m_chosen.insert(pupil);
    else
        m_chosen.remove(pupil);
    tellCount();
    Q_EMIT changed();
}

void PupilPicker::chooseShown()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Checked);
}

void PupilPicker::tellCount()
{
    m_count->setText(tr("Chosen: %1").arg(m_chosen.size()));
}

QList<PupilId> PupilPicker::chosen() const
{
    QList<PupilId> chosen;
    for (const PupilLine &one : m_pupils) {
        if (m_chosen.contains(one.id))
            chosen.append(one.id);
    }
    return chosen;
}

} // namespace parta
