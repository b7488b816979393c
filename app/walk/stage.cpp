// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real events to real widgets.
#include "app/walk/stage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/signindialog.h"
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int patience = 30'000;
constexpr int glance = 20;

QLineEdit &field(QWidget &window, const QString &name)
{
    auto *found = window.findChild<QLineEdit *>(name);
    Q_ASSERT(found);
    return *found;
}

} // namespace

Stage::Stage(Theme &theme, const ClientOptions &options, const QString &folder)
    : m_theme(theme), m_options(options), m_folder(folder)
{
}

Stage::~Stage() = default;

bool Stage::open()
{
    return (m_folder.mkpath(u"."_s) && m_homes.isValid()) || fail(u"the folder of the pictures cannot be made"_s);
}

bool Stage::fail(const QString &why)
{
    if (m_fault.isEmpty())
        m_fault = why;
    return false;
}

void Stage::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Stage::await(const QString &what, const std::function<bool()> &condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > patience)
            return fail(u"waited in vain: "_s + what);
        pause(glance);
    }
    return true;
}

void Stage::press(QWidget &target, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&target, &up);
    QApplication::processEvents();
}

void Stage::typeText(QWidget &target, const QString &text)
{
    for (const QChar letter : text)
        press(target, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
}

void Stage::click(QWidget &target, const QPoint &position)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, position, target.mapToGlobal(position), Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
    QApplication::processEvents();
}

void Stage::click(QWidget &target)
{
    click(target, target.rect().center());
}

QDialog *Stage::dialog(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (widget->isVisible() && (widget->objectName() == name || widget->inherits(qPrintable(name))))
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

Client &Stage::arrive(const Visitor &visitor)
{
    ClientOptions options = m_options;
    options.login = visitor.login;
    options.folder = m_homes.filePath(QString::number(m_clients.size()));
    options.store = SecretStore::Avoid;
    m_clients.push_back(std::make_unique<Client>(m_theme, options));
    Client &client = *m_clients.back();
    client.start();
    return client;
}

bool Stage::signIn(Client &client, Visitor &visitor)
{
    QPointer<SignInDialog> dialog = client.signInDialog();
    typeText(field(*dialog, u"password"_s), visitor.password);
    click(*dialog->findChild<QPushButton *>(u"signInButton"_s));
    QString said;
    const bool done = await(u"signing in as "_s + visitor.login, [&] {
        if (Stage::dialog(u"changePassword"_s))
            choosePassword(visitor);
        if (dialog)
            said = dialog->message();
        return client.window() && client.workplace().isOutboxOpen();
    });
    if (!done && !said.isEmpty())
        m_fault += u" ("_s + said + u')';
    return done;
}

void Stage::choosePassword(Visitor &visitor)
{
    QDialog *change = dialog(u"changePassword"_s);
    auto *apply = change->findChild<QPushButton *>(u"setPassword"_s);
    if (!field(*change, u"newPassword"_s).text().isEmpty())
        return; // under way
    visitor.password = u"Сова летит над картой мира"_s;
    typeText(field(*change, u"newPassword"_s), visitor.password);
    typeText(field(*change, u"repeatPassword"_s), visitor.password);
    save(change->grab().toImage(), u"07-own-password.png"_s);
    click(*apply);
}

bool Stage::shoot(QWidget &window, const QString &name)
{
    pause(150);
    return save(window.grab().toImage(), name);
}

bool Stage::save(const QImage &picture, const QString &name)
{
    return picture.save(m_folder.filePath(name)) || fail(u"cannot write "_s + name);
}

} // namespace parta
