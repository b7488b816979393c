// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Class, subject and term in the head line.
#pragma once
#include "app/pages/pagecatalogue.h"
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace parta {

class PagePicker : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` outlives the picker.
    explicit PagePicker(PageCatalogue &catalogue, QWidget *parent = nullptr);

    /// Shows what is open without emitting anything.
    void show(GroupId group, TermId term);
    using QWidget::show;
    /// A button at the end of the row.
    void addButton(QWidget *button);

Q_SIGNALS:
    void pageChosen(parta::GroupId group);
    void termChosen(parta::TermId term);

private:
    void fillClasses();
    void fillSubjects(const QString &className);
    void fillTerms(int yearLevel);

    PageCatalogue &m_catalogue;
    QHBoxLayout *m_row;
    QComboBox *m_class;
    QComboBox *m_subject;
    QComboBox *m_term;
    GroupId m_group;
    TermId m_shownTerm;
};

} // namespace parta
