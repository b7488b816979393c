// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vacations of the year, for levels and for single classes.
#pragma once
#include "app/pages/year/yeartab.h"

namespace parta {

class VacationsTab : public YearTab
{
    Q_OBJECT
public:
    VacationsTab(YearBoard &board, Session &session, QWidget *parent = nullptr);

protected:
    ListTable tableOf(const YearCalendar &calendar) const override;
    QVariantMap valuesOf(qint64 id) const override;
    int revisionOf(qint64 id) const override { return lineOf(calendar().vacations, id).revision; }
    void save() override;
};

/// «1А, 1Б» of the classes with these ids.
QString classNames(const YearCalendar &calendar, const QList<ClassId> &ids);
/// The classes a person has typed, in any case and order; nullopt where one is unknown.
std::optional<QList<ClassId>> classesNamed(const YearCalendar &calendar, const QString &text);

} // namespace parta
