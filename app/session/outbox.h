// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outbox: every change of the journal waits here until the server has acknowledged or refused it.
#pragma once
#include "app/session/cellbases.h"
#include "app/session/outboxfile.h"
#include "common/base/result.h"
#include <QObject>
#include <QTimer>
#include <functional>

namespace parta {

/// Sends one proposal; the answer is dropped when the owner is gone.
using Courier = std::function<void(const Proposal &, QObject *, std::function<void(const Result<Answer> &)>)>;

/// One line of the list of what is waiting.
struct WaitingEntry {
    RequestId request;
    GroupId page;
    QString caption;
    QDateTime queuedAt;
    bool held = false; ///< left over from an earlier run; goes only after release()
};

/// Sends in order, several at a time, but proposals for one place strictly one after the other, each put on
/// the revision its predecessor brought. A proposal is on disk before it is sent and keeps its RequestId, so
/// that however often it is repeated it is applied once.
class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(Courier courier, QObject *parent = nullptr);
    ~Outbox() override;

    /// Keeps everything in `file` from now on, also what waits already, and takes over its entries, held
    /// until release().
    void attach(std::unique_ptr<OutboxFile> file);
    /// Takes entries that another window left behind.
    void adopt(const QList<OutboxEntry> &entries);
    /// Lets the file go, e.g. when another person signs in; what waits stays on disk.
    void detach();

    /// Takes a change over. `caption` names it to a person.
    void submit(const Proposal &proposal, GroupId page, const QString &caption);
    /// Sends held entries too.
    void release();
    /// Drops held entries; only when a person said so.
    void discardHeld();
    /// The server can be reached and the account is signed in, or not.
    void setOnline(bool online);

    QList<WaitingEntry> waiting() const;
    int count() const { return int(m_items.size()); }
    int heldCount() const;
    /// Proposals of a page without an answer, in order, to be shown as waiting again.
    QList<Proposal> proposalsOf(GroupId page) const;

Q_SIGNALS:
    /// The server wrote it or refused it for good; it is out of the box.
    void settled(parta::GroupId page, const parta::Proposal &proposal, const parta::Result<parta::Answer> &answer);
    void countChanged(int waiting);
    /// A change could not be written to disk; it is sent nevertheless.
    void unprotected();
    /// An answer said that there is no point in sending before setOnline(true).
    void stalled();

private:
    enum class Stage : quint8 { Held, Waiting, InFlight };
    struct Item {
        OutboxEntry entry;
        Proposal proposal;
        Stage stage = Stage::Waiting;
        int attempts = 0;
    };

    void pump();
    void send(Item &item);
    void receive(const RequestId &request, const Result<Answer> &answer);
    void retryLater(qsizetype index, const Failure &failure);
    void settle(qsizetype index, const Result<Answer> &answer);
    void putOnTop(const Proposal &written, const Answer &answer, qsizetype after);
    void keep(const OutboxEntry &entry);
    qsizetype indexOf(const RequestId &request) const;

    Courier m_courier;
    std::unique_ptr<OutboxFile> m_file;
    QList<Item> m_items;
    QTimer m_pause;
    bool m_online = false;
};

} // namespace parta
