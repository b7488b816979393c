// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A signed-in session against the fake school: tests of pages derive from it.
#pragma once
#include "app/session/session.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QApplication>
#include <QDir>
#include <QtTest>

namespace parta {

class PageStand
{
protected:
    /// For initTestCase(): Russian texts, as a person reads them.
    void dress()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, qEnvironmentVariableIsSet("PARTA_DARK") ? Scheme::Dark : Scheme::Light);
    }
    /// For init(): signs in somebody of these roles.
    void signIn(const QList<Role> &roles)
    {
        m_session.reset();
        m_school = std::make_unique<FakeSchool>();
        m_school->setRoles(roles);
        m_session = std::make_unique<Session>();
        m_session->setServer({QStringLiteral("127.0.0.1"), m_school->server().serverPort()}, m_school->server().fingerprint());
        m_session->signIn(QStringLiteral("globusova"), Secret<QString>(FakeSchool::password()));
        QTRY_VERIFY(m_session->isOnline());
    }
    void leave()
    {
        m_session.reset();
        m_school.reset();
    }
    FakeServer &server() { return m_school->server(); }
    Session &session() { return *m_session; }
    /// Leaves a picture in the folder PARTA_SHOTS, to be looked at.
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PARTA_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
};

} // namespace parta
