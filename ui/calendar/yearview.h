// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a year on the screen: tool tips say why a day is what it is; the way to the printer.
#pragma once
#include "ui/calendar/yearpicture.h"
#include <QWidget>

class QPrinter;

namespace parta {

class YearView : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setPicture(const YearPicture &picture);
    const YearPicture &picture() const { return m_picture; }
    void setToday(QDate today);
    /// «5 ноября 2026: каникулы – Осенние каникулы»; empty for a day of another year.
    QString explain(QDate day) const;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A double click on a day.
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF inner() const;
    QDate dayAt(QPointF point) const;

    YearPicture m_picture;
    QDate m_today;
};

/// One landscape page: heading and picture, in light colours.
void printYear(const YearPicture &picture, const QString &heading, QPrinter *printer);
/// Preview with the way to printer and PDF, over `parent`.
void previewYear(QWidget *parent, const YearPicture &picture, const QString &heading);

} // namespace parta
