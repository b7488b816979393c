// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the three boxes from the catalogue.
#include "app/pages/pagepicker.h"
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QComboBox *addBox(QHBoxLayout *row, QWidget *parent, const QString &name, const QString &spoken, int letters)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setMaxVisibleItems(24);
    row->addWidget(box);
    return box;
}

} // namespace

PagePicker::PagePicker(PageCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_row(new QHBoxLayout(this)),
      m_class(addBox(m_row, this, u"classPicker"_s, tr("Class"), 5)),
      m_subject(addBox(m_row, this, u"subjectPicker"_s, tr("Subject"), 20)),
      m_term(addBox(m_row, this, u"termPicker"_s, tr("Term"), 12))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(6);
    connect(&m_catalogue, &PageCatalogue::changed, this, [this] { show(m_group, m_shownTerm); });
    connect(m_class, &QComboBox::activated, this, [this] {
        const QString wanted = m_subject->currentText();
        fillSubjects(m_class->currentText());
        m_subject->setCurrentIndex(std::max(0, m_subject->findText(wanted)));
        Q_EMIT pageChosen({m_subject->currentData().toLongLong()});
    });
    connect(m_subject, &QComboBox::activated, this, [this] { Q_EMIT pageChosen({m_subject->currentData().toLongLong()}); });
    connect(m_term, &QComboBox::activated, this, [this] { Q_EMIT termChosen({m_term->currentData().toLongLong()}); });
}

void PagePicker::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void PagePicker::show(GroupId group, TermId term)
{
    m_group = group;
    m_shownTerm = term;
    const auto page = m_catalogue.page(group);
    if (!page)
        return;
    fillClasses();
    m_class->setCurrentIndex(m_class->findText(page->className));
    fillSubjects(page->className);
    m_subject->setCurrentIndex(m_subject->findData(group.value));
    fillTerms(page->yearLevel);
    m_term->setCurrentIndex(m_term->findData(term.value));
}

void PagePicker::fillClasses()
{
    QStringList names;
    for (const PageRef &page : m_catalogue.pages()) {
        if (names.isEmpty() || names.constLast() != page.className)
            names += page.className;
    }
    names.removeDuplicates();
    m_class->clear();
    m_class->addItems(names);
}

void PagePicker::fillSubjects(const QString &className)
{
    m_subject->clear();
    for (const PageRef &page : m_catalogue.pages()) {
        if (page.className == className)
            m_subject->addItem(page.groupName.isEmpty() ? page.subject : page.subject + u" ("_s + page.groupName + u')',
                               page.group.value);
    }
}

void PagePicker::fillTerms(int yearLevel)
{
    m_term->clear();
    for (const GradebookTerm &term : m_catalogue.terms(yearLevel))
        m_term->addItem(termTitle(term), term.id.value);
}

} // namespace parta
