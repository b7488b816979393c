// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QtKeychain first, Argon2id second.
#include "app/session/outboxkey.h"
#include "common/base/log.h"
#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QThreadPool>
#include <qt6keychain/keychain.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

using Then = std::function<void(const FoundKey &)>;

const QString service = u"parta"_s;

SealerKey randomKey()
{
    QByteArray key(sealerKeyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()),
                                         reinterpret_cast<quint32 *>(key.data() + key.size()));
    return SealerKey(key);
}

void derive(const Secret<QString> &password, const QByteArray &salt, QObject *owner, Then then)
{
    const QPointer<QObject> alive(owner);
    QThreadPool::globalInstance()->start([=] {
        const SealerKey key = keyFromPassword(password, salt);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [=] {
            if (alive)
                then({key, KeySource::Password});
        }, Qt::QueuedConnection);
    });
}

void storeNewKey(const QString &name, QObject *owner, Then then, std::function<void()> otherwise)
{
    const SealerKey key = randomKey();
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(key.reveal());
    QObject::connect(job, &QKeychain::Job::finished, owner, [=](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            then({key, KeySource::SecretStore});
        else
            otherwise();
    });
    job->start();
}

} // namespace

SealerKey keyFromPassword(const Secret<QString> &password, const QByteArray &salt)
{
    static_assert(crypto_pwhash_SALTBYTES == 16);
    static const bool ready = sodium_init() >= 0;
    const QByteArray typed = password.reveal().normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(sealerKeyBytes, '\0');
    const bool good = ready && salt.size() == crypto_pwhash_SALTBYTES
        && crypto_pwhash(reinterpret_cast<uchar *>(key.data()), quint64(key.size()), typed.constData(),
                         quint64(typed.size()), reinterpret_cast<const uchar *>(salt.constData()), 2,
                         64ull * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!good) // out of memory: a key nobody knows, so nothing is ever kept readable
        return randomKey();
    return SealerKey(key);
}

void findOutboxKey(const OutboxFile &file, const KeyPlace &place, const Secret<QString> &password, QObject *owner,
                   Then then)
{
    const bool byPassword = place.store == SecretStore::Avoid || (!file.isNew() && file.keySource() == KeySource::Password);
    if (byPassword)
        return derive(password, file.salt(), owner, std::move(then));
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(place.name);
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [=, isNew = file.isNew(), salt = file.salt()](QKeychain::Job *done) {
        const QByteArray key = static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData();
        const auto fromPassword = [=] { derive(password, salt, owner, then); };
        if (done->error() == QKeychain::NoError && key.size() == sealerKeyBytes)
            then({SealerKey(key), KeySource::SecretStore});
        else if (!isNew)
            then({std::nullopt, KeySource::SecretStore});
        else if (done->error() == QKeychain::EntryNotFound)
            storeNewKey(place.name, owner, then, fromPassword);
        else
            fromPassword();
    });
    job->start();
}

} // namespace parta
