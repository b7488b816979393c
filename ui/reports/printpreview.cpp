// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A toolbar over QPrintPreviewWidget; the pages are laid out once and painted for each device.
#include "ui/reports/printpreview.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/pagepainter.h"
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

PrintPreview::PrintPreview(const paper::Document &document, QWidget *parent)
    : QDialog(parent), m_title(document.title), m_pages(paper::layOut(document)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_view(new QPrintPreviewWidget(m_printer.get(), this)), m_number(new QLabel(this)), m_notice(new QLabel(this))
{
    setWindowTitle(tr("Print preview – %1").arg(m_title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1100, 720);
    if (!m_pages.isEmpty())
        m_printer->setPageLayout(paper::pageLayoutOf(m_pages.first()));
    m_printer->setDocName(m_title);

    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addActions(bar);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { paper::print(m_pages, printer); });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPageNumber);
    m_view->fitInView();
    showPageNumber();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::addActions(QToolBar *bar)
{
    const auto add = [this, bar](const QString &text, const QKeySequence &key, auto &&then) {
        QAction *action = bar->addAction(text, this, then);
        action->setShortcut(key);
        if (!key.isEmpty())
            action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    };
    add(tr("Print…"), QKeySequence::Print, [this] { choosePrinter(); });
    add(tr("Save as PDF…"), QKeySequence::Save, [this] { choosePdf(); });
    bar->addSeparator();
    add(tr("Previous page"), Qt::Key_PageUp, [this] { turnTo(m_view->currentPage() - 1); });
    bar->addWidget(m_number);
    add(tr("Next page"), Qt::Key_PageDown, [this] { turnTo(m_view->currentPage() + 1); });
    bar->addSeparator();
    add(tr("Whole page"), QKeySequence(u"Ctrl+0"_s), [this] { m_view->fitInView(); });
    add(tr("Page width"), QKeySequence(u"Ctrl+1"_s), [this] { m_view->fitToWidth(); });
    add(tr("Larger"), QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    add(tr("Smaller"), QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    bar->addSeparator();
    add(tr("Close"), {}, [this] { reject(); });
}

void PrintPreview::showPageNumber()
{
    m_number->setText(tr(" %1 of %2 ").arg(m_view->currentPage()).arg(pageCount()));
}

void PrintPreview::turnTo(int page)
{
    m_view->setCurrentPage(std::clamp(page, 1, std::max(1, pageCount())));
    showPageNumber();
}

void PrintPreview::choosePrinter()
{
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool printed = paper::print(m_pages, m_printer.get());
    m_notice->setText(printed ? tr("Sent to the printer.") : tr("The printer does not accept the document."));
    m_notice->show();
    m_printer->setFromTo(0, 0);
}

void PrintPreview::choosePdf()
{
    QString name = m_title;
    name.replace(QRegularExpression(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s), u"_"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && paper::writePdf(m_pages, m_title, &file) && file.commit();
    m_notice->setText(written ? tr("Saved: %1").arg(path) : tr("The file could not be written: %1").arg(file.errorString()));
    m_notice->show();
}

void showPreview(QWidget *parent, const paper::Document &document)
{
    auto *preview = new PrintPreview(document, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace parta
