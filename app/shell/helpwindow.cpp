// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loading and linking of guide pages.
#include "app/shell/helpwindow.h"
#include <QFile>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_view(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Parta guide"));
    resize(720, 640);
    m_view->setAccessibleName(tr("Guide text"));
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->document()->setDocumentMargin(24);
    m_view->setSearchPaths({u":/guide"_s});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().endsWith(u".md"_s))
            show(link.path().chopped(3));
        else if (link.isRelative() && !link.fragment().isEmpty())
            m_view->scrollToAnchor(link.fragment());
    });
    new QShortcut(Qt::Key_Escape, this, [this] { close(); });
}

QString HelpWindow::guideText(const QString &page)
{
    QFile file(u":/guide/"_s + page + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HelpWindow::open(const QString &page)
{
    show(guideText(page).isEmpty() ? u"index"_s : page);
    QWidget::show();
    raise();
    activateWindow();
}

void HelpWindow::show(const QString &page)
{
    m_page = page;
    const QString text = guideText(page);
    m_view->setMarkdown(text.isEmpty() ? tr("This page of the guide is not installed.") : text);
}

} // namespace parta
