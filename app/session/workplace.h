// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workplace: the session of a person together with that person's outbox on this machine.
#pragma once
#include "app/session/outbox.h"
#include "app/session/outboxkey.h"
#include "app/session/session.h"
#include <map>
#include <vector>

namespace parta {

/// Opens the outbox of who signs in, takes over what other windows of the same person left behind, and lets
/// the outbox send whenever the session is online. What waits stays untouched while the person signs in again.
class Workplace : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds the outbox files; it is made when needed.
    Workplace(QString folder, SecretStore store, QObject *parent = nullptr);
    ~Workplace() override;

    Session &session() { return m_session; }
    Outbox &outbox() { return m_outbox; }
    /// What is typed now is kept on disk.
    bool isOutboxOpen() const { return m_ready; }
    /// Signs in and keeps the password only until the outbox is open.
    void signIn(const QString &login, const Secret<QString> &password);
    /// The account's password is `now`; an outbox sealed with the former one is sealed anew.
    void passwordChanged(const Secret<QString> &now);
    /// Opens an outbox that an earlier password sealed.
    void unlockWith(const Secret<QString> &former);

Q_SIGNALS:
    /// Changes of an earlier run wait in the outbox: offer them, then release() or discardHeld().
    void leftoversFound(int count);
    /// The outbox was sealed with a former password; its changes wait until unlockWith().
    void formerPasswordNeeded();
    /// Nothing can be kept on this machine's disk.
    void outboxUnusable();

private:
    void update(SessionState state);
    void openOutbox();
    void openFile(std::unique_ptr<OutboxFile> file, const Secret<QString> &password,
                  std::function<void(std::unique_ptr<OutboxFile>, OutboxFile::Opened)> then);
    void takeFile(std::unique_ptr<OutboxFile> file, OutboxFile::Opened opened);
    void adoptOthers();
    void adopt(std::unique_ptr<OutboxFile> file);
    std::unique_ptr<OutboxFile> freeFile();
    QString nameOf() const;
    QString pathOf(int window) const;

    QString m_folder;
    SecretStore m_store;
    Session m_session;
    Outbox m_outbox;
    AccountId m_account;                                ///< whose outbox is open
    Secret<QString> m_password;
    std::vector<std::unique_ptr<OutboxFile>> m_sealed;  ///< wait for unlockWith()
    std::map<int, std::unique_ptr<OutboxFile>> m_opening; ///< their keys are being made
    int m_nextOpening = 0;
    bool m_ready = false;                               ///< the outbox of m_account is open, or cannot be
};

} // namespace parta
