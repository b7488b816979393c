// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting, pointing, printing.
#include "ui/calendar/yearview.h"
#include "ui/calendar/yearpainter.h"
#include "ui/reports/layout/fonts.h"
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qreal margin = 8;
constexpr qreal printedPoints = 8;

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"yearView"_s);
    setAccessibleName(tr("Picture of the school year"));
    setMouseTracking(true);
}

void YearView::setPicture(const YearPicture &picture)
{
    m_picture = picture;
    setAccessibleDescription(tr("%1, %2: %n study days", nullptr, picture.studyDays).arg(picture.title, picture.whom));
    update();
}

void YearView::setToday(QDate today)
{
    m_today = today;
    update();
}

QSize YearView::minimumSizeHint() const
{
    return (YearPainter::leastSize(font()) + QSizeF(2 * margin, 2 * margin)).toSize();
}

QRectF YearView::inner() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    YearPainter(m_picture, font(), m_today, shadeOf(palette())).paint(painter, inner());
}

QDate YearView::dayAt(QPointF point) const
{
    return YearPainter(m_picture, font(), m_today, shadeOf(palette())).dayAt(point, inner());
}

QString YearView::explain(QDate day) const
{
    for (const PictureMonth &month : m_picture.months) {
        if (month.year != day.year() || month.month != day.month())
            continue;
        const PictureDay &one = month.days.at(day.day() - 1);
        QString text = QLocale().toString(day, u"d MMMM yyyy"_s) + u": "_s + lookText(one.look);
        if (!one.hint.isEmpty())
            text += u" – "_s + one.hint;
        if (one.isShort)
            text += u". "_s + tr("Working day an hour shorter");
        return text;
    }
    return {};
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position()); day.isValid())
        Q_EMIT dayChosen(day);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), explain(dayAt(help->pos())), this);
    return true;
}

void printYear(const YearPicture &picture, const QString &heading, QPrinter *printer)
{
    loadFonts();
    QPainter painter(printer);
    QFont font(u"PT Sans"_s);
    font.setPointSizeF(printedPoints);
    const QRectF page = printer->pageLayout().paintRectPixels(printer->resolution());
    const QRectF sheet(0, 0, page.width(), page.height());
    // Lengths of the painter are those of a screen of 96 dots an inch.
    const qreal scale = printer->resolution() / 96.0;
    painter.scale(scale, scale);
    const QRectF scaled(0, 0, sheet.width() / scale, sheet.height() / scale);
    font.setPixelSize(qRound(printedPoints * 96 / 72));
    QFont bold = font;
    bold.setBold(true);
    bold.setPixelSize(font.pixelSize() + 4);
    painter.setFont(bold);
    painter.drawText(QRectF(0, 0, scaled.width(), 24), Qt::AlignLeft | Qt::AlignVCenter, heading);
    YearPainter(picture, font, {}, Shade::Light).paint(painter, scaled.adjusted(0, 32, 0, 0));
}

void previewYear(QWidget *parent, const YearPicture &picture, const QString &heading)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(heading);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(heading);
    preview.resize(1000, 720);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *target) { printYear(picture, heading, target); });
    preview.exec();
}

} // namespace parta
