// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Order, repetition and rebasing of waiting changes.
#include "app/session/outbox.h"
#include "app/session/proposalform.h"
#include "common/base/clock.h"
#include "common/base/log.h"
#include <QRandomGenerator>
#include <QSet>
#include <algorithm>

namespace parta {

namespace {

constexpr int inFlightLimit = 16;
constexpr int internalAttempts = 4;

/// What becomes of a proposal that was not written.
enum class Fate : quint8 { Refused, WhenOnline, AfterPause };

Fate fateOf(const Failure &failure, int attempts)
{
    switch (failure.code) {
    case ErrorCode::Offline:
    case ErrorCode::ShuttingDown:
    case ErrorCode::NotSignedIn:
    case ErrorCode::SessionEnded:
    case ErrorCode::PasswordChangeRequired:
        return Fate::WhenOnline;
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ClockBehind:
        return Fate::AfterPause;
    case ErrorCode::Internal:
        return attempts < internalAttempts ? Fate::AfterPause : Fate::Refused;
    default:
        return Fate::Refused;
    }
}

/// Milliseconds: what the server asked for, else 0.5 s doubling to 30 s, with jitter.
int pauseAfter(const Failure &failure, int attempts)
{
    if (failure.retryAfter)
        return int(std::clamp<qint64>(*failure.retryAfter, 10, 60'000));
    const int cap = std::min(30'000, 500 << std::min(attempts, 6));
    return cap / 2 + QRandomGenerator::global()->bounded(cap / 2 + 1);
}

} // namespace

Outbox::Outbox(Courier courier, QObject *parent) : QObject(parent), m_courier(std::move(courier))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Outbox::pump);
}

Outbox::~Outbox() = default;

void Outbox::attach(std::unique_ptr<OutboxFile> file)
{
    const auto former = std::exchange(m_file, std::move(file));
    const QList<Item> present = std::exchange(m_items, {});
    adopt(m_file->entries());
    for (const Item &item : present) { // typed before the key was there, or kept in the former file
        keep(item.entry);
        m_items += item;
        if (former)
            former->remove(item.entry.request);
    }
    Q_EMIT countChanged(count());
}

void Outbox::adopt(const QList<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        auto proposal = proposalFrom(entry.kind, entry.body);
        if (!proposal || indexOf(entry.request) >= 0) {
            qCWarning(lcClient) << "outbox entry is not understood:" << entry.kind;
            continue;
        }
        const auto &kept = m_file ? m_file->entries() : QList<OutboxEntry>();
        const bool onDisk = std::any_of(kept.begin(), kept.end(),
                                        [&](const OutboxEntry &known) { return known.request == entry.request; });
        if (!onDisk)
            keep(entry);
        m_items += Item{.entry = entry, .proposal = std::move(*proposal), .stage = Stage::Held};
    }
    Q_EMIT countChanged(count());
}

void Outbox::detach()
{
    m_items.clear();
    m_file.reset();
    m_online = false;
    Q_EMIT countChanged(0);
}

void Outbox::submit(const Proposal &proposal, GroupId page, const QString &caption)
{
    const OutboxEntry entry{.request = requestOf(proposal), .page = page, .caption = caption,
                            .queuedAt = Clock().now(), .kind = kindOf(proposal),
                            .body = bodyOf(proposal)};
    if (m_file)
        keep(entry);
    m_items += Item{.entry = entry, .proposal = proposal};
    Q_EMIT countChanged(count());
    pump();
}

void Outbox::release()
{
    for (Item &item : m_items) {
        if (item.stage == Stage::Held)
            item.stage = Stage::Waiting;
    }
    pump();
}

void Outbox::discardHeld()
{
    const auto gone = std::stable_partition(m_items.begin(), m_items.end(),
                                            [](const Item &item) { return item.stage != Stage::Held; });
    std::for_each(gone, m_items.end(), [this](const Item &item) {
        if (m_file)
            m_file->remove(item.entry.request);
    });
    m_items.erase(gone, m_items.end());
    Q_EMIT countChanged(count());
}

void Outbox::setOnline(bool online)
{
    m_online = online;
    m_pause.stop();
    pump();
}

QList<WaitingEntry> Outbox::waiting() const
{
    QList<WaitingEntry> list;
    for (const Item &item : m_items)
        list += {item.entry.request, item.entry.page, item.entry.caption, item.entry.queuedAt, item.stage == Stage::Held};
    return list;
}

int Outbox::heldCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const Item &item) { return item.stage == Stage::Held; }));
}

QList<Proposal> Outbox::proposalsOf(GroupId page) const
{
    QList<Proposal> list;
    for (const Item &item : m_items) {
        if (item.entry.page == page)
            list += item.proposal;
    }
    return list;
}

/// Sends whatever stands behind nothing of its own place.
void Outbox::pump()
{
    if (!m_online || m_pause.isActive())
        return;
    QSet<Place> taken;
    int flying = 0;
    for (qsizetype i = 0; i < m_items.size() && flying < inFlightLimit; ++i) {
        Item &item = m_items[i];
        const auto bases = basesOf(item.proposal);
        const bool free = std::none_of(bases.begin(), bases.end(),
                                       [&](const PlaceRevision &base) { return taken.contains(base.place); });
        if (item.stage == Stage::Waiting && free)
            send(item);
        flying += item.stage == Stage::InFlight;
        for (const PlaceRevision &base : bases)
            taken.insert(base.place);
    }
}

void Outbox::send(Item &item)
{
    item.stage = Stage::InFlight;
    ++item.attempts;
    m_courier(item.proposal, this, [this, request = item.entry.request](const Result<Answer> &answer) {
        receive(request, answer);
    });
}

void Outbox::receive(const RequestId &request, const Result<Answer> &answer)
{
    const qsizetype index = indexOf(request);
    if (index < 0)
        return;
    if (!answer && fateOf(answer.error(), m_items.at(index).attempts) != Fate::Refused)
        retryLater(index, answer.error());
    else
        settle(index, answer);
    pump();
}

void Outbox::retryLater(qsizetype index, const Failure &failure)
{
    Item &item = m_items[index];
    item.stage = Stage::Waiting;
    if (fateOf(failure, item.attempts) == Fate::AfterPause)
        return m_pause.start(pauseAfter(failure, item.attempts));
    m_online = false; // the session says when there is a point in trying again
    Q_EMIT stalled();
}

void Outbox::settle(qsizetype index, const Result<Answer> &answer)
{
    const Item done = m_items.at(index);
    if (answer)
        putOnTop(done.proposal, *answer, index + 1);
    m_items.removeAt(index);
    if (m_file)
        m_file->remove(done.entry.request);
    Q_EMIT settled(done.entry.page, done.proposal, answer);
    Q_EMIT countChanged(count());
}

/// Later changes of the same places were typed on top of this one: they go on from its revision. That is
/// written down before this one is struck off, so that a client killed in between repeats it harmlessly.
void Outbox::putOnTop(const Proposal &written, const Answer &answer, qsizetype after)
{
    const auto bases = basesOf(written);
    for (const PlaceRevision &now : writtenBy(written, answer)) {
        const auto base = std::find_if(bases.begin(), bases.end(),
                                       [&](const PlaceRevision &b) { return b.place == now.place; });
        if (base == bases.end())
            continue;
        for (qsizetype i = after; i < m_items.size(); ++i) {
            Item &item = m_items[i];
            if (!rebase(item.proposal, *base, now.revision))
                continue;
            item.entry.body = bodyOf(item.proposal);
            keep(item.entry);
        }
    }
}

void Outbox::keep(const OutboxEntry &entry)
{
    if (!m_file || !m_file->put(entry))
        Q_EMIT unprotected();
}

qsizetype Outbox::indexOf(const RequestId &request) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).entry.request == request)
            return i;
    }
    return -1;
}

} // namespace parta
