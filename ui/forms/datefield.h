// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day typed by hand: «3.9», «03.09.2026», «2026-09-03»; arrows step, F4 opens a calendar.
#pragma once
#include <QDate>
#include <QLineEdit>
#include <optional>

namespace parta {

/// Reads what a person types for a day; `today` lends a missing year, where it is a day. Two digits of a year are 20xx.
std::optional<QDate> dayFromText(const QString &text, QDate today);
/// «12.09.2026»
QString dayText(QDate day);

class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// The day typed; nullopt for an empty field and for what is no day.
    std::optional<QDate> day() const;
    void setDay(const std::optional<QDate> &day);
    /// Something stands there that is no day.
    bool isUnreadable() const;
    /// The day that lends the year, and the first a calendar shows: the server's, the machine's own never counts.
    void setToday(QDate today) { m_today = today; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();
    void openCalendar();

    QDate m_today;
};

} // namespace parta
