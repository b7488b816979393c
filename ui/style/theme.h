// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark or as the system: sets style, palette and font of the application and follows changes.
#pragma once
#include "ui/style/palettes.h"
#include <QObject>

class QApplication;

namespace parta {

enum class Scheme : quint8 { System, Light, Dark };

class Theme : public QObject
{
    Q_OBJECT
public:
    /// Make it once, right after the application.
    explicit Theme(QApplication &app, Scheme scheme = Scheme::System);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    Shade shade() const { return m_shade; }

Q_SIGNALS:
    void shadeChanged(parta::Shade shade);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    Shade systemShade() const;
    void installFont();

    QApplication &m_app;
    Scheme m_scheme;
    Shade m_shade = Shade::Light;
    QPalette m_system;      ///< what the desktop gave before this class changed it
    bool m_updating = false;
};

} // namespace parta
