// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Following the desktop's shade.
#include "ui/style/theme.h"
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace parta {

Theme::Theme(QApplication &app, Scheme scheme) : QObject(&app), m_app(app), m_scheme(scheme), m_system(app.palette())
{
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    installFont();
    app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::update);
#endif
    update();
}

// PT Sans everywhere, so that a page looks and fits alike on every desktop. A desktop whose letters are
// large on purpose keeps its size; the usual 9 to 11 points become 10.
void Theme::installFont()
{
    for (const QString &file : {u":/fonts/PTS55F.ttf"_s, u":/fonts/PTS75F.ttf"_s})
        if (QFile::exists(file))
            QFontDatabase::addApplicationFont(file);
    if (!QFontDatabase::hasFamily(u"PT Sans"_s))
        return;
    QFont font(u"PT Sans"_s);
    const qreal usual = QApplication::font().pointSizeF();
    font.setPointSizeF(usual > 12.5 ? usual : 10);
    QApplication::setFont(font);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    update();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop's palette is not reachable beside ours: it is let through for a moment and looked at.
    if (event->type() == QEvent::ThemeChange && !m_updating) {
        m_updating = true;
        m_app.setPalette(QPalette());
        m_system = m_app.palette();
        m_updating = false;
        update();
    }
    return QObject::eventFilter(watched, event);
}

Shade Theme::systemShade() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#endif
    return shadeOf(m_system);
}

void Theme::update()
{
    if (m_updating)
        return;
    m_updating = true;
    const Shade shade = m_scheme == Scheme::System ? systemShade() : m_scheme == Scheme::Dark ? Shade::Dark : Shade::Light;
    m_app.setPalette(paletteOf(shade));
    const bool changed = shade != m_shade;
    m_shade = shade;
    m_updating = false;
    if (changed)
        Q_EMIT shadeChanged(shade);
}

} // namespace parta
