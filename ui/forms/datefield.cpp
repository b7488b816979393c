// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, stepping, the calendar.
#include "ui/forms/datefield.h"
#include "ui/style/icons.h"
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

std::optional<QDate> dayFromText(const QString &text, QDate today)
{
    static const QRegularExpression russian(u"^(\\d{1,2})[./,\\- ](\\d{1,2})(?:[./,\\- ](\\d{4}|\\d{2}))?$"_s);
    const QString typed = text.trimmed();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid() && typed.size() == 10)
        return iso;
    const auto match = russian.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += 2000;
    const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString();
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd.mm.yyyy"));
    setMinimumWidth(fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 44); // the text, its margins and the calendar's button
    QAction *open = addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar (F4)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

std::optional<QDate> DateField::day() const
{
    return dayFromText(text(), m_today);
}

void DateField::setDay(const std::optional<QDate> &day)
{
    setText(day ? dayText(*day) : QString());
}

bool DateField::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !day();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_F4)
        return openCalendar();
    const QDate from = day().value_or(m_today);
    if (step == 0 || isReadOnly() || !from.isValid())
        return QLineEdit::keyPressEvent(event);
    setDay(from.addDays(step));
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

/// «3.9» becomes «03.09.2026», so that a person sees what was understood.
void DateField::settle()
{
    if (const auto read = day(); read && dayText(*read) != text())
        setDay(read);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (const QDate shown = day().value_or(m_today); shown.isValid())
        calendar->setSelectedDate(shown);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        setDay(chosen);
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](QDate chosen) {
        setDay(chosen);
        popup->close();
    });
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace parta
