// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of a year with their class teachers; many made at once, next year's from this year's (3.3).
#pragma once
#include "app/pages/recordpage.h"
#include "app/pages/year/yearboard.h"
#include "common/protocol/classes.h"
#include <QComboBox>

class QLineEdit;

namespace parta {

class ClassesPage : public RecordPage
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit ClassesPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("classes"); }
    QWidget *head() override { return m_years; }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    QWidget *buildMaking();
    void addFields();
    void loadClasses();
    void showClasses(const ListClasses::Reply &reply);
    void makeSeveral();
    void advance();
    void remove();
    void appointAfter(const ClassLine &line);
    void tellMade(const QStringList &made, const QStringList &present);
    ClassRecord shownRecord();
    ClassLine lineOf(qint64 id) const;
    const SchoolYear *year() const;

    QList<SchoolYear> m_yearLines;
    QList<ClassLine> m_lines;
    QComboBox *m_years;
    QWidget *m_making;
    QLineEdit *m_names;
    QComboBox *m_shift;
    QPushButton *m_advance;
    QLabel *m_teachers;
    QList<QPushButton *> m_tools;
    const bool m_isDeputy;
};

} // namespace parta
