// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which outbox file belongs to whom, and when it is opened.
#include "app/session/workplace.h"
#include "app/session/courier.h"
#include "common/base/log.h"
#include "common/crypto/qca/qcasealer.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// Windows of one person on one machine; each has a file of its own.
constexpr int windowLimit = 8;
constexpr int stalledPause = 1'000;

} // namespace

Workplace::Workplace(QString folder, SecretStore store, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_store(store), m_outbox(courierOver(m_session))
{
    connect(&m_session, &Session::stateChanged, this, &Workplace::update);
    connect(&m_outbox, &Outbox::stalled, this, [this] {
        QTimer::singleShot(stalledPause, this, [this] { update(m_session.state()); });
    });
}

Workplace::~Workplace() = default;

void Workplace::signIn(const QString &login, const Secret<QString> &password)
{
    m_password = password;
    m_session.signIn(login, password);
}

void Workplace::passwordChanged(const Secret<QString> &now)
{
    m_password = now;
    m_ready = false;
    update(m_session.state());
}

void Workplace::update(SessionState state)
{
    const bool mayWrite = state == SessionState::Online && !m_session.me().passwordChangeRequired;
    if (mayWrite && m_account != m_session.me().account) {
        m_outbox.detach();
        m_sealed.clear();
        m_opening.clear();
        m_ready = false;
    }
    if (mayWrite && !m_ready)
        openOutbox();
    else
        m_outbox.setOnline(mayWrite);
}

void Workplace::openOutbox()
{
    m_account = m_session.me().account;
    auto file = freeFile();
    if (!file)
        return takeFile(nullptr, OutboxFile::Opened::Unusable);
    openFile(std::move(file), m_password, [this](std::unique_ptr<OutboxFile> opened, OutboxFile::Opened how) {
        takeFile(std::move(opened), how);
    });
}

void Workplace::openFile(std::unique_ptr<OutboxFile> file, const Secret<QString> &password,
                         std::function<void(std::unique_ptr<OutboxFile>, OutboxFile::Opened)> then)
{
    // The file stays here while its key is made in another thread.
    const int id = m_nextOpening++;
    const OutboxFile &waiting = *(m_opening[id] = std::move(file));
    findOutboxKey(waiting, {m_store, nameOf()}, password, this, [this, id, then = std::move(then)](const FoundKey &found) {
        auto mine = std::move(m_opening[id]);
        m_opening.erase(id);
        if (!mine)
            return; // another person signed in meanwhile
        if (!found.key)
            return then(std::move(mine), OutboxFile::Opened::WrongKey);
        mine->setKeySource(found.source);
        const auto how = mine->open(std::make_unique<QcaSealer>(*found.key));
        then(std::move(mine), how);
    });
}

void Workplace::takeFile(std::unique_ptr<OutboxFile> file, OutboxFile::Opened opened)
{
    if (opened == OutboxFile::Opened::WrongKey) {
        m_sealed.push_back(std::move(file));
        Q_EMIT formerPasswordNeeded();
        return openOutbox();
    }
    m_ready = true;
    if (opened == OutboxFile::Opened::Ready)
        m_outbox.attach(std::move(file));
    else
        Q_EMIT outboxUnusable();
    m_outbox.setOnline(m_session.isOnline());
    if (m_outbox.heldCount() > 0)
        Q_EMIT leftoversFound(m_outbox.heldCount());
    adoptOthers();
}

/// Other windows of this person that were killed left their files unlocked.
void Workplace::adoptOthers()
{
    for (int window = 0; window < windowLimit; ++window) {
        auto other = std::make_unique<OutboxFile>(pathOf(window));
        if (other->isNew() || !other->lock())
            continue;
        openFile(std::move(other), m_password, [this](std::unique_ptr<OutboxFile> file, OutboxFile::Opened how) {
            if (how == OutboxFile::Opened::Ready)
                return adopt(std::move(file));
            m_sealed.push_back(std::move(file));
            Q_EMIT formerPasswordNeeded();
        });
    }
}

void Workplace::adopt(std::unique_ptr<OutboxFile> file)
{
    const auto entries = file->entries();
    m_outbox.adopt(entries);
    for (const OutboxEntry &entry : entries)
        file->remove(entry.request);
    if (m_outbox.heldCount() > 0)
        Q_EMIT leftoversFound(m_outbox.heldCount());
}

void Workplace::unlockWith(const Secret<QString> &former)
{
    for (auto &sealed : std::exchange(m_sealed, {})) {
        openFile(std::move(sealed), former, [this](std::unique_ptr<OutboxFile> file, OutboxFile::Opened how) {
            if (how == OutboxFile::Opened::Ready)
                return adopt(std::move(file));
            m_sealed.push_back(std::move(file));
            Q_EMIT formerPasswordNeeded();
        });
    }
}

std::unique_ptr<OutboxFile> Workplace::freeFile()
{
    for (int window = 0; window < windowLimit; ++window) {
        auto file = std::make_unique<OutboxFile>(pathOf(window));
        if (file->lock())
            return file;
    }
    return nullptr;
}

QString Workplace::nameOf() const
{
    const QString who = m_session.server().text() + u'\n' + m_session.me().schoolName + u'\n'
        + QString::number(m_account.value);
    return QString::fromLatin1(QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

QString Workplace::pathOf(int window) const
{
    return m_folder + u"/outbox-"_s + nameOf() + u'-' + QString::number(window) + u".bin"_s;
}

} // namespace parta
