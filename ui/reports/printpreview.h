// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document looks like on paper, with the way to the printer and to a PDF.
#pragma once
#include "ui/reports/layout/page.h"
#include <QDialog>
#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolBar;

namespace parta {

class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    explicit PrintPreview(const paper::Document &document, QWidget *parent = nullptr);
    ~PrintPreview() override;

    int pageCount() const { return int(m_pages.size()); }

private:
    void addActions(QToolBar *bar);
    void showPageNumber();
    void turnTo(int page);
    void choosePrinter();
    void choosePdf();

    QString m_title;
    QList<paper::Page> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_view;
    QLabel *m_number;
    QLabel *m_notice;
};

/// Opens the preview over `parent`; it deletes itself when closed.
void showPreview(QWidget *parent, const paper::Document &document);

} // namespace parta
