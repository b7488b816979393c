// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Key of the outbox: from the desktop's secret store, or from the password where there is no store.
#pragma once
#include "app/session/outboxfile.h"
#include <QObject>
#include <functional>

namespace parta {

/// Whether the desktop's secret store is asked; tests and the walk say no.
enum class SecretStore : quint8 { Ask, Avoid };

/// Where a key may be kept, and under which name.
struct KeyPlace {
    SecretStore store = SecretStore::Ask;
    QString name;
};

/// The key found, and where it came from; no key when the store of the file refuses.
struct FoundKey {
    std::optional<SealerKey> key;
    KeySource source = KeySource::Password;
};

/// Finds the key of `file`. A new file gets a random key in the store when there is one.
/// The answer comes later and is dropped when `owner` is gone.
void findOutboxKey(const OutboxFile &file, const KeyPlace &place, const Secret<QString> &password, QObject *owner,
                   std::function<void(const FoundKey &)> then);

/// Argon2id, 2 passes, 64 MiB (libsodium). `salt` has 16 bytes. Takes about 0.1 s: not for the GUI thread.
SealerKey keyFromPassword(const Secret<QString> &password, const QByteArray &salt);

} // namespace parta
